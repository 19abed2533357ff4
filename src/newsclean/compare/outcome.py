"""What came out of a document, from an article or from a line of saved JSON, in the same form."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from newsclean.article import Article
from newsclean.model import TEXT_ROLES
from newsclean.read.shape import count_unspaced_words
from newsclean.write.json import FIELDS, plain

# What follows from the text, or is said by the blocks.
DERIVED = frozenset(("text", "word_count", "reading_time", "confidence"))
COMPARED = tuple(name for name in FIELDS if name not in DERIVED)
NOBODY = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A block and what became of it.

    Attributes:
        text: its words.
        role: what it is in the article.
        rule: who decided: label and id, as in `comments/leave-a-response`; empty if the source does not say.
        in_text: whether it is in the article's text.
        words: the number of its words.
        place: the line of a text, or the index of the block in a page.
    """

    text: str
    role: str
    rule: str
    in_text: bool
    words: int
    place: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came out of a document.

    Attributes:
        name: what the document is called.
        lines: all its blocks, in order; where they were not saved, the paragraphs of the text.
        fields: what the article says of itself, by the names of JSON.
        text: the article's text.
        confidence: the word-F1 to expect of it.
        whys: the reasons, by rule, of the last decision of each.
    """

    name: str
    lines: tuple[Line, ...]
    fields: Mapping[str, Any]
    text: str
    confidence: float
    whys: Mapping[str, str]


def outcome_of(name: str, article: Article) -> Outcome:
    """Return the outcome of a document that was just read."""
    lines = []
    whys: dict[str, str] = {}
    for block, verdict in zip(article.blocks, article.verdicts, strict=True):
        rule = f"{verdict.rule.label}/{verdict.rule.id}"
        in_text = verdict.role in article.text_roles
        lines.append(Line(block.text, verdict.role.value, rule, in_text, block.words, block.line or block.index))
        whys[rule] = verdict.why
    fields = {field: plain(getattr(article, field)) for field in COMPARED}
    return Outcome(name, tuple(lines), fields, article.text, article.confidence, whys)


def outcome_from(name: str, record: Mapping[str, Any]) -> Outcome:
    """Return the outcome that a line of JSON holds, as `extract --format jsonl` and `batch` write it.

    JSON does not say which roles make up the text, so the usual ones are taken.

    Raises:
        ValueError: if it holds no article; the message says why.
    """
    text = record.get("text")
    if not isinstance(text, str):
        raise ValueError(  # noqa: TRY004  the value is wrong, and not the caller
            'expected an object with "text", as `newsclean extract --format jsonl` writes it'
        )
    blocks = record.get("blocks")
    if blocks is None:
        lines = [line_of(part, "body", NOBODY, place) for place, part in enumerate(text.split("\n\n")) if part]
    else:
        try:
            lines = [
                line_of(
                    block["text"],
                    block["role"],
                    f"{block['label']}/{block['rule']}",
                    block.get("line") or block["index"],
                )
                for block in blocks
            ]
        except (TypeError, KeyError, AttributeError) as error:
            raise ValueError(f'"blocks" are not as newsclean writes them: {error!r}') from None
    fields = {field: record[field] for field in COMPARED if field in record}
    confidence = record.get("confidence") or 0.0
    if not isinstance(confidence, int | float) or not 0 <= confidence <= 1:
        raise ValueError(f'"confidence" is no number from 0 to 1: {confidence!r:.60}')
    return Outcome(name, tuple(lines), fields, text, float(confidence), {})


def line_of(text: str, role: str, rule: str, place: int) -> Line:
    """Return a line as saved."""
    return Line(text, role, rule, role in TEXT_ROLES, count_unspaced_words(text), place)

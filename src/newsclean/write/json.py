"""Plain data and JSON: the keys are the attribute names of `Article`. See docs/json.md."""

from __future__ import annotations

import json
from dataclasses import asdict, fields
from importlib import resources
from typing import TYPE_CHECKING, Any

from newsclean.model import Author, Block, Candidate, Choice, Span, Verdict
from newsclean.write.text import count_words, reading_minutes, render_text

if TYPE_CHECKING:
    from newsclean.article import Article

FIELDS = (
    "title", "kicker", "byline", "authors", "author_details", "agency", "dek", "date_published", "date_modified",
    "date_raw", "place", "section", "tags", "type", "site_name", "language", "url", "pages", "image", "image_caption",
    "image_credit", "copyright", "copyright_holder", "credits", "is_free", "word_count", "reading_time", "status",
    "warnings", "confidence", "text",
)  # fmt: skip
AUTHOR_KEYS = tuple(item.name for item in fields(Author))
SCHEMA = "article.schema.json"


def article_dict(article: Article, *, explain: bool = False) -> dict[str, Any]:
    """Return the fields, and every block with its role and who decided it; all of it new objects.

    Args:
        article: the article.
        explain: whether to add what each field was chosen from, and why, under `choices`.
    """
    data = field_values(article)
    data["blocks"] = [block_dict(*pair) for pair in zip(article.blocks, article.verdicts, strict=True)]
    asked = article.page.asked
    for name in sorted(asked.include & {"images", "comments"}):
        data[name] = [asdict(item) for item in getattr(article, name)]
    for block, spans in asked.spans.items():
        data["blocks"][block]["spans"] = list(map(span_dict, spans))
    if explain:
        data["choices"] = {name: choice_dict(choice) for name, choice in article.choices.items()}
    return data


def field_values(article: Article) -> dict[str, Any]:
    """Return the values of the fields as plain data; the blocks of the text are looked for once for all of them."""
    in_text = article.blocks_in(*article.text_roles)
    words = count_words(in_text)
    measured = {"word_count": words, "reading_time": reading_minutes(words), "text": render_text(in_text)}
    return {name: measured[name] if name in measured else plain(getattr(article, name)) for name in FIELDS}


def plain(value: Any) -> Any:
    """Return the value of a field as JSON has it: lists for tuples, objects for authors."""
    if isinstance(value, tuple):
        return [plain(item) for item in value]
    return {name: getattr(value, name) for name in AUTHOR_KEYS} if isinstance(value, Author) else value


def block_dict(block: Block, verdict: Verdict) -> dict[str, Any]:
    """Return a block with its role and who decided it."""
    rule = verdict.rule
    # `str` makes plain strings of the members of enumerations at a fifth of the price of `.value`.
    return {
        "index": block.index,
        "text": block.text,
        "role": str(verdict.role),
        "rule": rule.id,
        "label": str(rule.label),
        "line": block.line or None,
    }


def span_dict(span: Span) -> dict[str, Any]:
    """Return a span; only a link has an address."""
    data = {"start": span.start, "end": span.end, "kind": span.kind}
    return {**data, "url": span.url} if span.kind == "link" else data


def choice_dict(choice: Choice) -> dict[str, Any]:
    """Return the account of a field: its value, why it is that, and what there was to choose from."""
    others = [candidate for candidate in choice.agreeing if candidate not in choice.candidates]
    return {
        "value": plain(choice.value),
        "why": choice.why,
        "candidates": [
            candidate_dict(candidate, agrees=candidate in choice.agreeing)
            for candidate in (*choice.candidates, *others)
        ],
    }


def candidate_dict(candidate: Candidate, *, agrees: bool) -> dict[str, Any]:
    """Return a candidate with its origin, and whether it says the same as the chosen value."""
    return {
        "value": candidate.value,
        "origin": candidate.origin,
        "block": candidate.block if candidate.block >= 0 else None,
        "url": candidate.url or None,
        "agrees": agrees,
    }


def dump_json(data: dict[str, Any] | list[dict[str, Any]], *, indent: int | None = None, compact: bool = False) -> str:
    """Return data as JSON with its characters unescaped; a lone surrogate, which no file can hold, is U+FFFD.

    Args:
        data: what to write.
        indent: how many spaces a level is indented; None for one line.
        compact: whether to leave out the spaces behind commas and colons.
    """
    separators = (",", ":") if compact else None
    dumped = json.dumps(data, ensure_ascii=False, indent=indent, separators=separators, allow_nan=False)
    try:
        dumped.encode()
    except UnicodeEncodeError:
        return dumped.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return dumped


def load_schema() -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) of `Article.to_dict()`, and of what the command line writes as JSON."""
    schema: dict[str, Any] = json.loads(resources.files(__package__).joinpath(SCHEMA).read_text(encoding="utf-8"))
    return schema

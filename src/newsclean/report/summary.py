"""What the overview says of each document; `unusual.py` adds which are worth a look first."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from newsclean.article import Article
from newsclean.model import Block, Role, Verdict
from newsclean.report.document import Deciders

USUAL_FIELDS = ("title", "authors", "date_published")
DOUBTFUL = 0.2  # the share that an opinion gave to body, from which on a removed block was no clear case


@dataclass(slots=True)
class Summary:
    """A document in the overview.

    Attributes:
        name: what it is called.
        title, status, confidence, warnings: as in `Article`.
        words: the words of all blocks.
        words_in_text: those of the text.
        removed: by number of what decided, the removed blocks and words.
        fields: those of `USUAL_FIELDS` that it has.
        longest_prose: the words of the longest removed block that ends like a sentence and was no clear case.
        unusual: why it is worth a look.
        weight: how much so.
    """

    name: str
    title: str
    status: str
    confidence: float
    words: int
    words_in_text: int
    warnings: tuple[str, ...]
    removed: dict[int, tuple[int, int]]
    fields: frozenset[str]
    longest_prose: int
    unusual: list[str] = field(default_factory=list)
    weight: float = 0.0

    @property
    def share(self) -> float:
        """The share of the words that are in the text, 0 to 1."""
        return self.words_in_text / self.words if self.words else 0.0

    def row(self) -> list[object]:
        """Return the summary as a row of the report's data; `page/data.js` reads it in this order."""
        removed = [[decider, *amounts] for decider, amounts in self.removed.items()]
        return [
            self.name, self.title, self.status, self.confidence, self.words, self.words_in_text, removed, self.unusual,
            round(self.weight, 3), list(self.warnings),
        ]  # fmt: skip


def summarise(name: str, article: Article, deciders: Deciders) -> Summary:
    """Return what the overview says of a document, but for what only a comparison can tell."""
    blocks, words = Counter[int](), Counter[int]()
    longest = 0
    for block, verdict in zip(article.blocks, article.verdicts, strict=True):
        if verdict.role is Role.BOILERPLATE:
            number = deciders.number(verdict.rule)
            blocks[number] += 1
            words[number] += block.words
            longest = max(longest, words_of_prose(block, verdict))
    return Summary(
        name=name,
        title=article.title or "",
        status=article.status,
        confidence=article.confidence,
        words=sum(block.words for block in article.blocks),
        words_in_text=article.word_count,
        warnings=article.warnings,
        removed={number: (count, words[number]) for number, count in blocks.items()},
        fields=frozenset(name for name in USUAL_FIELDS if getattr(article, name)),
        longest_prose=longest,
    )


def words_of_prose(block: Block, verdict: Verdict) -> int:
    """Return the words of a removed block that ends like a sentence and was no clear case; else 0."""
    return block.words if block.sentence and verdict.score >= DOUBTFUL else 0

"""What the overview says of each document, and which of them are worth a look first."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from statistics import quantiles

from newsclean.article import Article
from newsclean.model import Block, Role, Verdict
from newsclean.report.document import Deciders

UNSURE_BELOW = 0.8  # expected word-F1; below, a second opinion is asked (docs/architecture.md)
# J. W. Tukey, "Exploratory Data Analysis" (1977): so many ranges between the quartiles beyond them is outside.
FENCE = 1.5
FEWEST_DOCUMENTS = 8  # of fewer nobody can say what is usual
USUAL_SHARE = 0.8  # a field that so many documents have is missed where it is not
USUAL_FIELDS = ("title", "authors", "date_published")
LONG_PROSE = 50  # words; so long a removed block may be a paragraph that was lost
# What one reason to look counts, against the others.
FAILED, UNSURE, OUTSIDE, MISSED, LOST, WARNED = 4.0, 3.0, 2.0, 1.0, 1.0, 1.0


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
        longest_prose: the words of the longest block of sentences that was removed by a rule or a model.
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
    """Return the words of a block that reads like a paragraph and that an opinion half took for one; else 0."""
    is_doubtful = verdict.score >= 1 - USUAL_SHARE
    return block.words if block.sentence and is_doubtful else 0


def find_unusual(summaries: Sequence[Summary]) -> None:
    """Say of each document why it is worth a look, and how much so."""
    enough = len(summaries) >= FEWEST_DOCUMENTS
    shares = fences([one.share for one in summaries if one.words]) if enough else None
    lengths = fences([math.log(one.words_in_text) for one in summaries if one.words_in_text]) if enough else None
    usual = [
        name
        for name in USUAL_FIELDS
        if enough and sum(name in s.fields for s in summaries) >= USUAL_SHARE * len(summaries)
    ]
    for one in summaries:
        if one.status != "ok":
            note(one, FAILED, f"status {one.status.replace('_', ' ')}")
        elif one.confidence < UNSURE_BELOW:
            note(one, UNSURE * (1 + UNSURE_BELOW - one.confidence), f"expected F1 {one.confidence:.2f}")
        if one.status == "ok" and shares and (place := outside(one.share, shares)):
            note(one, OUTSIDE, f"{'little' if place < 0 else 'much'} of it is kept: {one.share:.0%}")
        if one.words_in_text and lengths and (place := outside(math.log(one.words_in_text), lengths)):
            note(one, OUTSIDE, f"{'short' if place < 0 else 'long'}: {one.words_in_text} words")
        if one.longest_prose >= LONG_PROSE:
            note(one, LOST, f"a doubtful paragraph of {one.longest_prose} words was removed")
        if one.status == "ok":
            for name in usual:
                if name not in one.fields:
                    note(one, MISSED, f"no {name.partition('_')[0]}")
        for warning in one.warnings:
            if not warning.startswith("not-article:"):  # the status says it
                note(one, WARNED, warning)


def note(summary: Summary, weight: float, reason: str) -> None:
    """Add a reason to look at a document."""
    summary.unusual.append(reason)
    summary.weight += weight


def fences(values: Sequence[float]) -> tuple[float, float] | None:
    """Return what is just not outside, below and above; None where all are too alike or too few to tell."""
    if len(values) < FEWEST_DOCUMENTS:
        return None
    first, _, third = quantiles(values, n=4, method="inclusive")
    width = FENCE * (third - first)
    return (first - width, third + width) if width > 0 else None


def outside(value: float, limits: tuple[float, float]) -> int:
    """Return -1 for a value below the limits, 1 for one above, 0 else."""
    return (value > limits[1]) - (value < limits[0])

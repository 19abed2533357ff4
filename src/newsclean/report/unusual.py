"""Which documents of a folder are worth a look first, and why."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import quantiles

from newsclean.report.summary import USUAL_FIELDS, Summary

UNSURE_BELOW = 0.8  # expected word-F1; below, a second opinion is asked (docs/architecture.md)
# J. W. Tukey, "Exploratory Data Analysis" (1977): what is so many ranges between the quartiles beyond them is outside.
FENCE = 1.5
FEWEST_DOCUMENTS = 8  # of fewer nobody can say what is usual
USUAL_SHARE = 0.8  # a field that so many documents have is missed where it is not
LONG_PROSE = 50  # words; so long a removed block may be a paragraph that was lost
# What one reason to look counts, against the others.
FAILED, UNSURE, OUTSIDE, MISSED, LOST, WARNED = 4.0, 3.0, 2.0, 1.0, 1.0, 1.0

Reason = tuple[float, str]
"""How much a reason to look counts, and the reason."""
Limits = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Usual:
    """What is usual in a folder; nothing is where there are too few documents to tell.

    Attributes:
        share: the limits of the share of words that are kept.
        length: those of the logarithm of the words of the text.
        fields: the fields that nearly all documents have.
    """

    share: Limits | None = None
    length: Limits | None = None
    fields: tuple[str, ...] = ()


def find_unusual(summaries: Sequence[Summary]) -> None:
    """Say of each document why it is worth a look, and how much so."""
    usual = find_usual(summaries)
    for one in summaries:
        reasons = [*reasons_alone(one), *reasons_among(one, usual)]
        one.unusual = [text for _, text in reasons]
        one.weight = sum(weight for weight, _ in reasons)


def find_usual(summaries: Sequence[Summary]) -> Usual:
    """Return what is usual among documents."""
    if len(summaries) < FEWEST_DOCUMENTS:
        return Usual()
    enough = USUAL_SHARE * len(summaries)
    return Usual(
        share=fences([one.share for one in summaries if one.words]),
        length=fences([math.log(one.words_in_text) for one in summaries if one.words_in_text]),
        fields=tuple(name for name in USUAL_FIELDS if sum(name in one.fields for one in summaries) >= enough),
    )


def reasons_alone(one: Summary) -> Iterator[Reason]:
    """Give the reasons that lie in a document alone."""
    if one.status != "ok":
        yield FAILED, f"status {one.status.replace('_', ' ')}"
    elif one.confidence < UNSURE_BELOW:
        yield UNSURE * (1 + UNSURE_BELOW - one.confidence), f"expected F1 {one.confidence:.2f}"
    if one.longest_prose >= LONG_PROSE:
        yield LOST, f"a doubtful paragraph of {one.longest_prose} words was removed"
    for warning in one.warnings:
        if not warning.startswith("not-article:"):  # the status says it
            yield WARNED, warning


def reasons_among(one: Summary, usual: Usual) -> Iterator[Reason]:
    """Give the reasons that only the other documents show."""
    if one.status != "ok":
        return
    if usual.share and (place := outside(one.share, usual.share)):
        yield OUTSIDE, f"{'little' if place < 0 else 'much'} is kept: {one.share:.0%} of the words"
    if one.words_in_text and usual.length and (place := outside(math.log(one.words_in_text), usual.length)):
        yield OUTSIDE, f"{'short' if place < 0 else 'long'}: {one.words_in_text:,} words"
    for name in usual.fields:
        if name not in one.fields:
            yield MISSED, f"no {'date' if name == 'date_published' else name}"


def fences(values: Sequence[float]) -> Limits | None:
    """Return the limits beyond which a value is outside; None where there are too few to tell, or all are alike."""
    if len(values) < FEWEST_DOCUMENTS:
        return None
    first, _, third = quantiles(values, n=4, method="inclusive")
    width = FENCE * (third - first)
    return (first - width, third + width) if width > 0 else None


def outside(value: float, limits: Limits) -> int:
    """Return -1 for a value below the limits, 1 for one above, 0 else."""
    return (value > limits[1]) - (value < limits[0])

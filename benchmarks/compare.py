"""Two prediction files against each other, page by page: the difference, and the worst pages."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from benchmarks.data import DataSet, Prediction
from benchmarks.score import page_values, score_pages, split_blocks, split_words

RESAMPLES = 2_000
SEED = 20_240_401  # any; fixed, so that the same files give the same interval
CONFIDENCE = 0.95
LEAST_WORDS = 8  # of a paragraph that counts as lost


@dataclass(frozen=True, slots=True)
class Difference:
    """The mean difference of a metric between two systems.

    Attributes:
        pages: the pages annotated for it.
        mean: the first minus the second.
        low, high: the interval that holds 95 % of the resampled means.
        better, worse: the pages on which the first is better or worse.
    """

    pages: int
    mean: float
    low: float
    high: float
    better: int
    worse: int


def compare(data: DataSet, metric: str, *predictions: Mapping[str, Prediction]) -> Difference | None:
    """Compare two systems by a paired bootstrap over the pages; None if no page is annotated."""
    first, second = (page_values(score_pages(data.gold, dict(found))).get(metric, {}) for found in predictions)
    if not first:
        return None
    differences = np.array([value - second[page] for page, value in first.items()])
    random = np.random.default_rng(SEED)
    means = [differences[random.integers(0, len(differences), len(differences))].mean() for _ in range(RESAMPLES)]
    low, high = np.quantile(means, [(1 - CONFIDENCE) / 2, (1 + CONFIDENCE) / 2])
    return Difference(
        pages=len(differences),
        mean=float(differences.mean()),
        low=float(low),
        high=float(high),
        better=int((differences > 1e-9).sum()),
        worse=int((differences < -1e-9).sum()),
    )


@dataclass(frozen=True, slots=True)
class Loss:
    """A page and what it costs.

    Attributes:
        id: the page.
        url: where it comes from.
        value: the metric.
        missing: lines of the gold that are not in the text.
        surplus: lines of the text that are not in the gold.
    """

    id: str
    url: str | None
    value: float
    missing: tuple[str, ...]
    surplus: tuple[str, ...]


def find_worst(data: DataSet, predictions: Mapping[str, Prediction], metric: str, count: int) -> list[Loss]:
    """Return the pages with the lowest values of a metric, the worst first."""
    values = page_values(score_pages(data.gold, dict(predictions))).get(metric, {})
    gold = {page.id: page for page in data.gold}
    worst = sorted(values, key=lambda page: (values[page], page))[:count]
    found = []
    for page in worst:
        prediction = predictions.get(page)
        missing, surplus = differing_lines(gold[page].body, prediction.text if prediction else None)
        found.append(Loss(page, gold[page].url, values[page], missing, surplus))
    return found


def find_lost(
    data: DataSet, first: Mapping[str, Prediction], second: Mapping[str, Prediction]
) -> list[tuple[str, tuple[str, ...]]]:
    """Return the pages on which the first has lost paragraphs of the gold that the second has, most lost first."""
    found = []
    for page in data.gold:
        ours, theirs = (predictions.get(page.id) for predictions in (first, second))
        lost = lost_paragraphs(page.body, ours.text if ours else None, theirs.text if theirs else None)
        if lost:
            found.append((page.id, lost))
    return sorted(found, key=lambda one: (-sum(map(len, one[1])), one[0]))


def lost_paragraphs(gold: str | None, ours: str | None, theirs: str | None) -> tuple[str, ...]:
    """Return the words of each paragraph of the gold that is in their text and not in ours, wherever it stands.

    Short ones are left out: they are in many texts by chance.
    """
    mine, other = (f" {' '.join(split_words(text))} " for text in (ours, theirs))
    paragraphs = (line for line in split_blocks(gold) if line.count(" ") >= LEAST_WORDS - 1)
    return tuple(line for line in paragraphs if f" {line} " in other and f" {line} " not in mine)


def differing_lines(gold: str | None, text: str | None) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the lines of the gold that are missing in the text, and the lines it has besides."""
    wanted, given = split_blocks(gold), split_blocks(text)
    changes = difflib.SequenceMatcher(None, wanted, given, autojunk=False).get_opcodes()
    missing = (line for kind, start, end, _, _ in changes if kind != "equal" for line in wanted[start:end])
    surplus = (line for kind, _, _, start, end in changes if kind != "equal" for line in given[start:end])
    return tuple(missing), tuple(surplus)

"""What cleaning a text costs, by its number of lines: the whole of `clean`, and rules and line model in it."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Sequence
from typing import NamedTuple

from benchmarks.data import DataSet
from benchmarks.run import MILLISECONDS, garbage_kept
from newsclean import Cleaner, Config
from newsclean.body.lines import model
from newsclean.judge import claim
from newsclean.pipeline import read
from newsclean.registry import rule_set

REPEATS = 3  # the least of so many times counts: what else the machine does is not the text's doing
HEADER = "| set | lines | texts | clean, median ms | rules | line model |\n|---|---:|---:|---:|---:|---:|"


class Cost(NamedTuple):
    """Milliseconds of processor time that a text takes."""

    whole: float
    rules: float
    line_model: float


def time_least(run: Callable[[], object]) -> float:
    """Return the least time of a few runs, after one that warms up."""
    run()
    times = []
    for _ in range(REPEATS):
        start = time.thread_time_ns()
        run()
        times.append((time.thread_time_ns() - start) * MILLISECONDS)
    return min(times)


def time_text(text: str, cleaner: Cleaner) -> Cost:
    """Return what a text costs."""
    rules = rule_set(Config())
    page = read(text, "text", None, Config())
    claims = claim(page, rules).rules
    return Cost(
        time_least(lambda: cleaner.clean(text)),
        time_least(lambda: claim(page, rules)),
        time_least(lambda: model.scores(page, claims)),
    )


def texts_of(data: DataSet, fewest: int, most: int) -> list[str]:
    """Return the texts of a set with so many lines that are not empty."""
    texts = [content for content in (one.content for one in data.documents()) if isinstance(content, str)]
    return [text for text in texts if fewest <= sum(bool(line.strip()) for line in text.split("\n")) <= most]


def cost_row(data: DataSet, fewest: int, most: int) -> str:
    """Return the row of a set; it says so where no text has so many lines."""
    texts = texts_of(data, fewest, most)
    if not texts:
        return f"| {data.name} | {fewest} to {most} | 0 | | | |"
    cleaner = Cleaner()
    with garbage_kept():
        costs: Sequence[Cost] = [time_text(text, cleaner) for text in texts]
    medians = [f"{statistics.median(column):.2f}" for column in zip(*costs, strict=True)]
    return f"| {data.name} | {fewest} to {most} | {len(texts)} | {' | '.join(medians)} |"

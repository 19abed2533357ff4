"""The table of a run: a line for each system."""

from __future__ import annotations

import statistics
from collections.abc import Mapping, Sequence

from benchmarks.data import DataSet
from benchmarks.run import Outcome
from benchmarks.score import score_pages, summarise

BASE = "trafilatura"  # whose time is the unit of the last two columns

SCORE_COLUMNS = {
    "F1": "f1",
    "precision": "precision",
    "recall": "recall",
    "failures": "failures",
    "LCS-F1": "lcs_f1",
    "block-F1": "block_f1",
    "with": "with_recall",
    "without": "without_rejection",
    "title": "title_acc",
    "author F1": "author_f1",
    "date": "date_acc",
}

Row = dict[str, float | None]

# What a system may not offer: readability-lxml has no dates.
OPTIONAL = {
    "title": ("title_acc",),
    "authors": ("author_precision", "author_recall", "author_f1"),
    "date": ("date_acc", "date_precision"),
}


def time_columns(milliseconds: Sequence[float], base: Sequence[float] | None) -> Row:
    """Return median and mean time, and how many times as fast as the base by median and by sum."""
    faster = faster_sum = None
    if base and milliseconds:
        faster = statistics.median(base) / statistics.median(milliseconds)
        faster_sum = sum(base) / sum(milliseconds)
    return {
        "ms_median": statistics.median(milliseconds) if milliseconds else None,
        "ms_mean": statistics.fmean(milliseconds) if milliseconds else None,
        "speed_median": faster,
        "speed_sum": faster_sum,
    }


def table_rows(data: DataSet, outcomes: Mapping[str, Outcome]) -> dict[str, Row]:
    """Return scores and times by system; a field that a system gives on no page has no score."""
    base = outcomes[BASE].milliseconds if BASE in outcomes else None
    rows = {}
    for name, outcome in outcomes.items():
        predictions = {prediction.id: prediction for prediction in outcome.predictions}
        scores = summarise(score_pages(data.gold, predictions))
        for field, metrics in OPTIONAL.items():
            if not any(getattr(prediction, field) for prediction in outcome.predictions):
                scores |= dict.fromkeys(metrics)
        rows[name] = scores | time_columns(outcome.milliseconds, base)
    return rows


def format_cell(value: float | None, pattern: str) -> str:
    """Return a number, or nothing where there is none."""
    return "" if value is None else pattern.format(value)


def format_table(rows: Mapping[str, Row]) -> str:
    """Return the rows as a Markdown table that also reads well in a terminal."""
    columns = {head: (key, "{:.3f}") for head, key in SCORE_COLUMNS.items()} | {
        "errors": ("errors", "{:.0f}"),
        "ms median": ("ms_median", "{:.2f}"),
        "ms mean": ("ms_mean", "{:.2f}"),
        f"× {BASE}'s speed, median": ("speed_median", "{:.1f}"),
        "by sum": ("speed_sum", "{:.1f}"),
    }
    shown = {head: c for head, c in columns.items() if any(row.get(c[0]) is not None for row in rows.values())}
    lines = [["system", *shown]]
    lines += [[name, *(format_cell(row.get(key), p) for key, p in shown.values())] for name, row in rows.items()]
    widths = [max(len(line[place]) for line in lines) for place in range(len(shown) + 1)]
    text = [
        "| " + " | ".join(cell.rjust(w) if place else cell.ljust(w) for place, (cell, w) in enumerate(padded)) + " |"
        for padded in (list(zip(line, widths, strict=True)) for line in lines)
    ]
    rule = "|" + "|".join("-" * (w + 1) + (":" if place else "-") for place, w in enumerate(widths)) + "|"
    return "\n".join([text[0], rule, *text[1:]])

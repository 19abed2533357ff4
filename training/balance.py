"""How precision and recall trade against each other as `Config.balance` is turned, written to docs/balance.md."""

from __future__ import annotations

import statistics
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from benchmarks.data import Prediction
from benchmarks.run import progress
from benchmarks.score import score_page

from newsclean import Config
from newsclean.pipeline import conclude
from training.accuracy import load, of_folds
from training.body import cross_validate
from training.trade_off_plot import Point, trade_off_plot

BALANCES = (0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0)
INTRODUCTION = """# Precision against recall

`Config(balance=...)`, on the command line `--balance`, says how much recall weighs against precision where opinions
decide what is body: from 0 to 1, and 0.5 is F1. It is the weight of recall in their harmonic mean (van Rijsbergen,
*Information Retrieval*, 1979, chapter 7: his F-beta has a beta squared of `balance / (1 - balance)`), and of each page
the blocks with the best mean to expect are taken. What rules claim does not depend on it, and neither does
`confidence`, which is always the word-F1 to expect.

![Precision against recall for each balance](images/balance.svg)

Means over the articles of each set, word by word; every page is judged by a body model that has not seen its site (five
folds, as in [accuracy](accuracy.md)). Command:

    python -m training balance --data wcxb-dev publishers-dev
"""


@dataclass(frozen=True, slots=True)
class Measured:
    """The means over the articles of a set."""

    precision: float
    recall: float
    f1: float
    pages: int


def measure(folders: Sequence[Path]) -> dict[str, dict[float, Measured]]:
    """Return the means by data set and balance."""
    pages, gold = load(folders)
    rules_of = of_folds(cross_validate(pages), Config())
    found: dict[tuple[str, float], list[tuple[float, float, float]]] = {}
    for page in progress(pages, "judge"):
        annotated = gold[page.data_set, page.id]
        if not annotated.body or page.page_type not in (None, "article"):
            continue
        rules = rules_of(page)
        for balance in BALANCES:
            turned = replace(rules, knowledge=replace(rules.knowledge, balance=balance))
            article = conclude(page.page, turned, Config())
            words = score_page(annotated, Prediction(page.id, article.text, article.title)).words
            assert words is not None, "the page has a gold body"
            found.setdefault((page.data_set, balance), []).append((words.precision, words.recall, words.f1))
    result: dict[str, dict[float, Measured]] = {}
    for (data_set, balance), scores in found.items():
        precision, recall, f1 = map(statistics.fmean, zip(*scores, strict=True))
        result.setdefault(data_set, {})[balance] = Measured(precision, recall, f1, len(scores))
    return result


def report(measured: Mapping[str, Mapping[float, Measured]]) -> str:
    """Return the page."""
    lines = [INTRODUCTION]
    for data_set, rows in sorted(measured.items()):
        count = next(iter(rows.values())).pages
        lines += [
            f"## {data_set}, {count} articles",
            "",
            "| balance | precision | recall | F1 |",
            "|---:|---:|---:|---:|",
        ]
        lines += [f"| {b} | {m.precision:.3f} | {m.recall:.3f} | {m.f1:.3f} |" for b, m in sorted(rows.items())]
        lines.append("")
    return "\n".join(lines).rstrip() + "\n"


def write(folders: Sequence[Path], docs: Path) -> None:
    """Measure, and write the page and its picture."""
    measured = measure(folders)
    (docs / "balance.md").write_text(report(measured), encoding="utf-8")
    curves = {
        data_set: [Point(m.recall, m.precision, f"{balance}") for balance, m in sorted(rows.items())]
        for data_set, rows in sorted(measured.items())
    }
    (docs / "images" / "balance.svg").write_text(trade_off_plot(curves), encoding="utf-8")

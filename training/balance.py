"""How precision and recall trade against each other as `Config.balance` is turned, written to docs/balance.md."""

from __future__ import annotations

import statistics
import textwrap
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from benchmarks.data import Gold, Prediction
from benchmarks.run import progress
from benchmarks.score import Overlap, score_page

from newsclean import Config
from newsclean.model import TEXT_ROLES, OpinionRule, Page
from newsclean.registry import RuleSet, rule_set
from newsclean.weigh import Claims, weigh
from newsclean.write.text import render_text
from training.accuracy import Rules, load, of_folds
from training.body import cross_validate
from training.pages import LabelledPage
from training.trade_off_plot import Point, trade_off_plot

WIDTH = 120  # columns of the page
BALANCES = (0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0)
INTRODUCTION = """# Precision against recall

`Config(balance=...)`, on the command line `--balance`, says how much recall weighs against precision where opinions
decide what is body: from 0 to 1, and 0.5 is F1. It is the weight of recall in their harmonic mean (van Rijsbergen,
*Information Retrieval*, 1979, chapter 7: his F-beta has a beta squared of `balance / (1 - balance)`), and of each page
the blocks with the best mean to expect are taken. What rules claim does not depend on it, and neither does how sure
the opinions have to be before another one is asked.

![Precision against recall for each balance](images/balance.svg)

{how}

The picture leaves out the ends: at 0 a page is its surest block, at 1 all that no rule removes. Command:

    python -m training balance --data wcxb-dev publishers-dev{option}
"""
HOW = "Means over the articles of each set, word by word. "
CROSS_VALIDATED = """Every page is judged by a body model that has not seen its site (five folds, as in
[accuracy](accuracy.md))."""
SHIPPED = """The body model is the one that ships, which has seen these pages: the level of the numbers
is too good (that of [accuracy](accuracy.md) is to be believed), and their differences are what counts."""


@dataclass(frozen=True, slots=True)
class Measured:
    """The means over the articles of a set."""

    precision: float
    recall: float
    f1: float
    pages: int


class Remembering:
    """Opinions of one page that work out their scores once, for all balances."""

    def __init__(self) -> None:
        self.known: dict[str, Sequence[float] | None] = {}

    def scores(self, opinion: OpinionRule, page: Page, claims: Claims) -> Sequence[float] | None:
        """Return the scores of an opinion."""
        if opinion.id not in self.known:
            self.known[opinion.id] = opinion.scores(page, claims)
        return self.known[opinion.id]

    def wrap(self, opinion: OpinionRule) -> OpinionRule:
        """Return an opinion that remembers."""
        return replace(opinion, scores=partial(self.scores, opinion))


def try_page(page: LabelledPage, gold: Gold, rules: RuleSet) -> dict[float, Overlap]:
    """Return the words that a page shares with its gold, for each balance."""
    remembering = Remembering()
    opinions = [remembering.wrap(opinion) for opinion in rules.opinions]
    found = {}
    for balance in BALANCES:
        verdicts, _ = weigh(page.page, page.claims, opinions, balance)
        kept = [b for b, v in zip(page.page.blocks, verdicts, strict=True) if v.role in TEXT_ROLES]
        words = score_page(gold, Prediction(page.id, render_text(kept), None)).words
        assert words is not None, "the page has a gold body"
        found[balance] = words
    return found


def measure(folders: Sequence[Path], *, shipped: bool) -> dict[str, dict[float, Measured]]:
    """Return the means by data set and balance.

    Args:
        folders: the data sets.
        shipped: whether to judge by the model that ships, and not by models that have not seen a page's site.
    """
    pages, gold = load(folders)
    rules = rule_set(Config())
    rules_of: Rules = (lambda _: rules) if shipped else of_folds(cross_validate(pages), Config())
    found: dict[str, list[dict[float, Overlap]]] = {}
    for page in progress(pages, "judge"):
        annotated = gold[page.data_set, page.id]
        if annotated.body and page.page_type in (None, "article"):
            suited = [opinion for opinion in rules_of(page).opinions if opinion.need != "text"]
            found.setdefault(page.data_set, []).append(
                try_page(page, annotated, replace(rules_of(page), opinions=tuple(suited)))
            )
    return {name: {b: mean_of([one[b] for one in pages]) for b in BALANCES} for name, pages in found.items()}


def mean_of(overlaps: Sequence[Overlap]) -> Measured:
    """Return the means over pages."""
    return Measured(
        statistics.fmean(one.precision for one in overlaps),
        statistics.fmean(one.recall for one in overlaps),
        statistics.fmean(one.f1 for one in overlaps),
        len(overlaps),
    )


def report(measured: Mapping[str, Mapping[float, Measured]], *, shipped: bool) -> str:
    """Return the page."""
    models, option = (SHIPPED, " --shipped") if shipped else (CROSS_VALIDATED, "")
    how = textwrap.fill(HOW + " ".join(models.split()), WIDTH, break_on_hyphens=False)
    lines = [INTRODUCTION.format(how=how, option=option)]
    for data_set, rows in sorted(measured.items()):
        count = next(iter(rows.values())).pages
        lines += [f"## {data_set}, {count} articles", ""]
        lines += ["| balance | precision | recall | F1 |", "|---:|---:|---:|---:|"]
        lines += [f"| {b} | {m.precision:.3f} | {m.recall:.3f} | {m.f1:.3f} |" for b, m in sorted(rows.items())]
        lines.append("")
    return "\n".join(lines).rstrip() + "\n"


def write(folders: Sequence[Path], docs: Path, *, shipped: bool) -> None:
    """Measure, and write the page and its picture; see `measure`."""
    measured = measure(folders, shipped=shipped)
    (docs / "balance.md").write_text(report(measured, shipped=shipped), encoding="utf-8")
    curves = {
        data_set: [Point(m.recall, m.precision, f"{balance}") for balance, m in sorted(rows.items()) if 0 < balance < 1]
        for data_set, rows in sorted(measured.items())
    }
    (docs / "images" / "balance.svg").write_text(trade_off_plot(curves), encoding="utf-8")

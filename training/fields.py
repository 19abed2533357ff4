"""Measure how often title, authors and publication date are right, by what says them.

The table behind `Choice.confidence` is a share of right values for each kind of support, so there is
little to overfit; how far it is off on sites it has not seen is measured by cross-validation all the same.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from dataclasses import field as made_by
from pathlib import Path

from benchmarks.data import Gold, load_data_set
from benchmarks.run import progress
from benchmarks.score import compare_names, is_same_title

from newsclean import Cleaner
from newsclean.article import Article
from newsclean.fields.confidence import MEASURED, MOST_KINDS, kind_of_support
from newsclean.lexicon.people import is_name
from training.folds import FOLDS, fold_of
from training.origins import (
    DATES,
    DATES_TOLD,
    TITLES,
    TITLES_TOLD,
    dispute_lines,
    origin_rows,
    right_days,
    right_titles,
)

KINDS = tuple(f"{shown}-{count}" for shown in ("printed", "declared") for count in range(1, MOST_KINDS + 1))
DATE_LENGTH = 10  # characters of YYYY-MM-DD

INTRODUCTION = """\
# Accuracy of title, authors and date

This page is written by a command; how the fields are chosen is in [fields](fields.md).

    python -m training fields --data wcxb-dev publishers-dev trafilatura-eval htmldate-eval

**Read with care.** Nothing is fitted but the six shares a field below, yet the functions that choose were written with
these pages at hand: on pages that nobody here has seen they will do somewhat worse. Title: the same words, or one
within the other and hardly longer. Authors: over all names. Date: the same day; a set that takes the day of the last
update for the date counts against newsclean, which never does. Of wcxb-dev the articles.
"""

WHAT_IS_MISSING = (
    "Much of it is no mistake: the sets take titles and authors from what a page declares, where newsclean takes what",
    "it shows its reader, names persons only, and never gives the day of an update as that of the publication.",
    "",
    "| set | titles missed | another is printed | names missed | of no person | days missed | of the update |",
)


@dataclass(frozen=True, slots=True)
class Outcome:
    """One field of one page.

    Attributes:
        data_set, site, field: of what.
        support: how the value was supported; None without a value.
        is_right: whether it is what the gold says.
        found, shared, wanted: names found, right, and in the gold.
        explained: of what is missing, how much the gold takes from elsewhere by another convention: a title from a
            declaration where the page prints another, names of agencies and sites for authors, the day of the update.
        by_origin: whether the first candidate of each origin is right, see `origins.py`.
    """

    data_set: str
    site: str
    field: str
    support: str | None
    is_right: bool
    found: int = 0
    shared: int = 0
    wanted: int = 0
    explained: int = 0
    by_origin: Mapping[str, bool] = made_by(default_factory=dict)


def read_outcomes(folders: Sequence[Path]) -> Iterator[Outcome]:
    """Extract every article that has gold for a field, and compare."""
    cleaner = Cleaner()
    for folder in folders:
        data = load_data_set(folder)
        for gold in progress([g for g in data.gold if g.page_type in (None, "article")], data.name):
            document = data.document(gold)
            article = cleaner.extract(document.content, url=document.url)
            yield from compare(data.name, gold, article)


def compare(data_set: str, gold: Gold, article: Article) -> Iterator[Outcome]:
    """Give the outcome of each field that is annotated."""
    site = gold.site or gold.id
    support = {
        name: kind_of_support(article.choices[name]) if article.choices[name].value else None for name in MEASURED
    }
    if gold.title:
        right = is_same_title(article.title, gold.title)
        declared = not right and is_declared(article, gold.title)
        origins = right_titles(article, gold.title)
        yield Outcome(data_set, site, "title", support["title"], right, explained=declared, by_origin=origins)
    if gold.authors:
        names = compare_names(article.authors, gold.authors)
        right = names.shared == names.predicted == names.gold
        missing = [name for name in gold.authors if not compare_names(article.authors, [name]).shared]
        no_persons = sum(not is_name(name) for name in missing)
        yield Outcome(
            data_set, site, "authors", support["authors"], right, names.predicted, names.shared, names.gold, no_persons
        )
    if gold.date:
        right = (article.date_published or "")[:DATE_LENGTH] == gold.date
        update = not right and (article.date_modified or "")[:DATE_LENGTH] == gold.date
        stated = support["date_published"]
        origins = right_days(article, gold.date)
        yield Outcome(data_set, site, "date_published", stated, right, explained=update, by_origin=origins)


def is_declared(article: Article, title: str) -> bool:
    """Tell whether a title is one that the page declares, and the one that was chosen is printed on it."""
    choice = article.choices["title"]
    printed = any(candidate.block >= 0 for candidate in choice.agreeing)
    wanted = title.casefold()
    return printed and any(
        is_same_title(one.value, title) or wanted in one.value.casefold() for one in choice.candidates if one.block < 0
    )


def shares(outcomes: Sequence[Outcome]) -> dict[str, dict[str, float]]:
    """Return the share of right values by field and kind of support; one in two where there is none (Laplace)."""
    counts: dict[tuple[str, str], list[int]] = defaultdict(lambda: [0, 0])
    for one in outcomes:
        if one.support is not None:
            count = counts[one.field, one.support]
            count[0] += one.is_right
            count[1] += 1
    return {
        field: {kind: round((counts[field, kind][0] + 1) / (counts[field, kind][1] + 2), 3) for kind in KINDS}
        for field in MEASURED
    }


def calibration_error(outcomes: Sequence[Outcome]) -> dict[str, float]:
    """Return by field how far the shares of other sites are from those of the sites left out, on average.

    The mean of the absolute differences over folds and kinds of support, weighted by values.
    """
    off: dict[str, float] = defaultdict(float)
    total: dict[str, int] = defaultdict(int)
    for fold in range(FOLDS):
        inside = [one for one in outcomes if fold_of(one.site) == fold and one.support is not None]
        expected = shares([one for one in outcomes if fold_of(one.site) != fold])
        groups: dict[tuple[str, str], list[bool]] = defaultdict(list)
        for one in inside:
            groups[one.field, str(one.support)].append(one.is_right)
        for (field, kind), rights in groups.items():
            off[field] += abs(sum(rights) - expected[field][kind] * len(rights))
            total[field] += len(rights)
    return {field: off[field] / total[field] for field in MEASURED if total[field]}


def write_report(outcomes: Sequence[Outcome], table: Mapping[str, Mapping[str, float]], path: Path) -> None:
    """Write the accuracy by data set, the shares, and how far they are off."""
    lines = [INTRODUCTION, "## By data set", ""]
    lines += [
        "| set | title | author precision | recall | F1 | date | date precision |",
        "|---|---:|---:|---:|---:|---:|---:|",
    ]
    for name in dict.fromkeys(one.data_set for one in outcomes):
        lines.append(f"| {name} | {' | '.join(row([one for one in outcomes if one.data_set == name]))} |")
    lines += missed(outcomes)
    lines += by_origin(outcomes)
    lines += ["", "## Confidence", "", '`article.choices["title"].confidence` is the share of right values among those']
    lines += ["that were found like it: printed or only declared, and by how many kinds of places.", ""]
    lines += [f"| field | {' | '.join(KINDS)} |", f"|---|{'---:|' * len(KINDS)}"]
    for field, by_kind in table.items():
        lines.append(f"| `{field}` | {' | '.join(f'{by_kind[kind]:.3f}' for kind in KINDS)} |")
    errors = calibration_error(outcomes)
    said = ", ".join(f"{field} {error:.3f}" for field, error in errors.items())
    lines += ["", f"On sites that were left out ({FOLDS} folds by site) the shares are off by, on average: {said}."]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def missed(outcomes: Sequence[Outcome]) -> list[str]:
    """Return the lines that say how much of what is missing follows another convention of the gold."""
    lines = ["", "## What is missing", "", *WHAT_IS_MISSING]
    lines.append("|---|---:|---:|---:|---:|---:|---:|")
    for name in dict.fromkeys(one.data_set for one in outcomes):
        own = [one for one in outcomes if one.data_set == name]
        cells: list[int] = []
        for field in MEASURED:
            some = [one for one in own if one.field == field and not one.is_right]
            cells.append(sum(one.wanted - one.shared if one.wanted else 1 for one in some))
            cells.append(sum(one.explained for one in some))
        lines.append(f"| {name} | {' | '.join(map(str, cells))} |")
    return lines


def by_origin(outcomes: Sequence[Outcome]) -> list[str]:
    """Return the lines that say what each origin is worth by itself."""
    found = {
        name: {
            data_set: [
                (one.is_right, one.by_origin) for one in outcomes if (one.data_set, one.field) == (data_set, name)
            ]
            for data_set in dict.fromkeys(one.data_set for one in outcomes)
        }
        for name in ("title", "date_published")
    }
    lines = ["", "## By origin", "", *origin_rows(TITLES, found["title"], TITLES_TOLD), ""]
    lines += [*dispute_lines(found["title"]), ""]
    return lines + origin_rows(DATES, found["date_published"], DATES_TOLD)


def row(outcomes: Sequence[Outcome]) -> list[str]:
    """Return the numbers of one data set, a dash where nothing is annotated."""
    titles, names, dates = ([one for one in outcomes if one.field == field] for field in MEASURED)
    found, shared, wanted = (sum(getattr(one, key) for one in names) for key in ("found", "shared", "wanted"))
    given = [one for one in dates if one.support is not None]
    values = [
        share(sum(one.is_right for one in titles), len(titles)),
        share(shared, found),
        share(shared, wanted),
        share(2 * shared, found + wanted),
        share(sum(one.is_right for one in dates), len(dates)),
        share(sum(one.is_right for one in given), len(given)),
    ]
    return ["-" if value is None else f"{value:.3f}" for value in values]


def share(part: float, whole: float) -> float | None:
    """Return a share; None of nothing."""
    return part / whole if whole else None


def measure(folders: Sequence[Path], table_path: Path, report_path: Path) -> None:
    """Measure all pages of the data sets, and write the shipped table and the report."""
    outcomes = list(read_outcomes(folders))
    table = shares(outcomes)
    table_path.write_text(json.dumps(table, indent=1) + "\n", encoding="utf-8")
    write_report(outcomes, table, report_path)

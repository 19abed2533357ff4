"""Measure how the agreement of two judgements of a page relates to the true word-F1.

The curve is isotonic regression (Ayer et al., 1955: pool adjacent violators), reduced to a
few points. Its report is cross-validated: each page is judged by a curve that has not seen
its site.
"""

from __future__ import annotations

import hashlib
import json
import statistics
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.data import Prediction, load_data_set
from benchmarks.score import score_page

from newsclean import Cleaner
from newsclean.body.confidence import Knots, agreement, interpolate

FOLDS = 5
FEWEST_PAGES_A_POINT = 12  # below that a point's mean is off by over 0.05
BINS = ((0.0, 0.6), (0.6, 0.8), (0.8, 0.9), (0.9, 0.95), (0.95, 0.975), (0.975, 1.01))


@dataclass(frozen=True, slots=True)
class Sample:
    """One page: its kind, data set and site, how far the judgements agree, and its true F1."""

    kind: str
    data_set: str
    site: str
    agreement: float
    f1: float


def read_samples(folders: Sequence[Path], page_type: str) -> Iterator[Sample]:
    """Judge every page that has a gold body."""
    cleaner = Cleaner()
    for folder in folders:
        data = load_data_set(folder)
        for gold in data.gold:
            if gold.body is None or gold.page_type not in (None, page_type):
                continue
            document = data.document(gold)
            kind = "html" if isinstance(document.content, bytes) else "text"
            judge = cleaner.extract if kind == "html" else cleaner.clean
            article = judge(document.content, url=document.url)
            is_kept = [verdict.role in article.text_roles for verdict in article.verdicts]
            if any(is_kept):
                score = score_page(gold, Prediction(gold.id, article.text))
                f1 = score.words.f1 if score.words is not None else 0.0
                yield Sample(kind, data.name, gold.site or gold.id, agreement(article.page, is_kept), f1)


def fit(samples: Sequence[Sample]) -> Knots:
    """Return the rising curve with the least squared error, as a few points."""
    ordered = sorted(samples, key=lambda s: s.agreement)
    size = FEWEST_PAGES_A_POINT
    groups = [ordered[start : start + size] for start in range(0, len(ordered), size)]
    if len(groups) > 1 and len(groups[-1]) < FEWEST_PAGES_A_POINT:
        groups[-2].extend(groups.pop())
    pools: list[tuple[float, float, int]] = []
    for group in groups:
        pool = (statistics.fmean(s.agreement for s in group), statistics.fmean(s.f1 for s in group), len(group))
        while pools and pools[-1][1] >= pool[1]:
            x, y, n = pools.pop()
            m = n + pool[2]
            pool = ((x * n + pool[0] * pool[2]) / m, (y * n + pool[1] * pool[2]) / m, m)
        pools.append(pool)
    return tuple((round(x, 4), round(y, 4)) for x, y, _ in pools)


def fold_of(site: str) -> int:
    """Return the fold of a site, the same on every machine."""
    return int(hashlib.sha1(site.encode()).hexdigest(), 16) % FOLDS  # noqa: S324  not for security


def cross_validate(samples: Sequence[Sample]) -> list[tuple[Sample, float]]:
    """Return each sample with what a curve expects that has not seen its site."""
    result = []
    for fold in range(FOLDS):
        held_out = [s for s in samples if fold_of(s.site) == fold]
        knots = fit([s for s in samples if fold_of(s.site) != fold])
        result += [(s, interpolate(knots, s.agreement)) for s in held_out]
    return result


def report(kind: str, judged: Sequence[tuple[Sample, float]]) -> list[str]:
    """Return the report of one kind of input: a table of expected against true F1."""
    truth, expected = [s.f1 for s, _ in judged], [e for _, e in judged]
    error = statistics.fmean(abs(t - e) for t, e in zip(truth, expected, strict=True))
    correlation = statistics.correlation(truth, expected)
    sets = sorted({s.data_set for s, _ in judged})
    lines = [
        f"## {kind}",
        "",
        (
            f"{len(judged)} documents of {len({s.site for s, _ in judged})} sites ({', '.join(sets)}): "
            f"correlation with the true word-F1 {correlation:.2f}, mean absolute error {error:.3f}."
        ),
        "",
        "| confidence | documents | mean confidence | mean true word-F1 |",
        "|---|---:|---:|---:|",
    ]
    bins: dict[tuple[float, float], list[tuple[float, float]]] = defaultdict(list)
    for t, e in zip(truth, expected, strict=True):
        bins[next(b for b in BINS if b[0] <= e < b[1])].append((e, t))
    for (low, high), pairs in sorted(bins.items()):
        means = [statistics.fmean(column) for column in zip(*pairs, strict=True)]
        lines.append(f"| {low:.3f} to {min(high, 1):.3f} | {len(pairs)} | {means[0]:.3f} | {means[1]:.3f} |")
    return [*lines, ""]


INTRODUCTION = """# How sure an article is

`Article.confidence` is the word-F1 to expect of `Article.text` against what a careful person would have
taken from the page, from 0 to 1. It comes from one number: how far the article agrees with a second, simple
judgement, the container that holds most of the page's prose (for a text: its running prose). Which
agreement means which F1 is measured on annotated pages and written down as a rising curve of a few points.

Use it to sort documents for review, or to leave the least certain ones out. It is an average over pages:
one page with a confidence of 0.97 can still be wrong.

The tables below are cross-validated in five folds by site, so no page was judged by a curve that had seen
its site. Command:

    python -m training confidence --data wcxb-dev publishers-dev text-wcxb-dev-trafilatura-recall \\
        text-publishers-dev-trafilatura-recall text-wcxb-dev-wet text-publishers-dev-wet

Training data: the development split of WCXB (CC-BY-4.0; articles only), the parser test pages of fundus
(MIT), and texts made from both with trafilatura and resiliparse; docs/benchmarks.md says where they come
from. The rights in the pages stay with their publishers; the curve holds nothing of them but averages.
"""


def train(folders: Sequence[Path], page_type: str, output: Path, report_path: Path) -> None:
    """Fit the curves, write them, and write the report."""
    samples: dict[str, list[Sample]] = defaultdict(list)
    for sample in read_samples(folders, page_type):
        samples[sample.kind].append(sample)
    curves = {
        kind: {"documents": len(group), "data": sorted({s.data_set for s in group}), "knots": fit(group)}
        for kind, group in sorted(samples.items())
    }
    lines = [INTRODUCTION]
    for kind, group in sorted(samples.items()):
        lines += report(kind, cross_validate(group))
    output.write_text(json.dumps(curves, indent=1) + "\n", encoding="utf-8")
    report_path.write_text("\n".join(lines).rstrip() + "\n", encoding="utf-8")
    print("\n".join(lines))  # noqa: T201  the command's output

"""Measure how the raw expectation of an article's word-F1 relates to the true one.

The curve is isotonic regression (Ayer et al., 1955: pool adjacent violators), reduced to a
few points. Its report is cross-validated: each document is judged by a curve that has not seen
its site. Documents come with the training of the models, judged by models that have not seen
their site either.
"""

from __future__ import annotations

import json
import statistics
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from newsclean.body.confidence import Knots, interpolate
from training.folds import FOLDS, fold_of
from training.plot import reliability_plot

FEWEST_PAGES_A_POINT = 12  # below that a point's mean is off by over 0.05
BINS = (0.0, 0.6, 0.8, 0.9, 0.95, 0.975, 1.01)


@dataclass(frozen=True, slots=True)
class Sample:
    """One document: its data set and site, the raw expectation, and its true F1."""

    data_set: str
    site: str
    raw: float
    f1: float


def fit(samples: Sequence[Sample]) -> Knots:
    """Return the rising curve with the least squared error, as a few points."""
    ordered = sorted(samples, key=lambda s: s.raw)
    size = FEWEST_PAGES_A_POINT
    groups = [ordered[start : start + size] for start in range(0, len(ordered), size)]
    if len(groups) > 1 and len(groups[-1]) < FEWEST_PAGES_A_POINT:
        groups[-2].extend(groups.pop())
    pools: list[tuple[float, float, int]] = []
    for group in groups:
        pool = (statistics.fmean(s.raw for s in group), statistics.fmean(s.f1 for s in group), len(group))
        while pools and pools[-1][1] >= pool[1]:
            x, y, n = pools.pop()
            m = n + pool[2]
            pool = ((x * n + pool[0] * pool[2]) / m, (y * n + pool[1] * pool[2]) / m, m)
        pools.append(pool)
    return tuple((round(x, 4), round(y, 4)) for x, y, _ in pools)


def cross_validate(samples: Sequence[Sample]) -> list[tuple[Sample, float]]:
    """Return each sample with what a curve expects that has not seen its site."""
    result = []
    for fold in range(FOLDS):
        held_out = [s for s in samples if fold_of(s.site) == fold]
        knots = fit([s for s in samples if fold_of(s.site) != fold])
        result += [(s, interpolate(knots, s.raw)) for s in held_out]
    return result


def measure(samples: Sequence[Sample]) -> dict[str, Any]:
    """Return the curve and how well it holds, as it stands in `confidence.json`."""
    judged = cross_validate(samples)
    truth, expected = [s.f1 for s, _ in judged], [e for _, e in judged]
    bins: dict[int, list[tuple[float, float]]] = defaultdict(list)
    for t, e in zip(truth, expected, strict=True):
        bins[sum(e >= edge for edge in BINS) - 1].append((e, t))
    return {
        "documents": len(samples),
        "sites": len({s.site for s in samples}),
        "data": sorted({s.data_set for s in samples}),
        "correlation": round(statistics.correlation(truth, expected), 3),
        "mean_absolute_error": round(statistics.fmean(abs(t - e) for t, e in zip(truth, expected, strict=True)), 4),
        "bins": [
            [len(pairs), *(round(statistics.fmean(column), 4) for column in zip(*pairs, strict=True))]
            for _, pairs in sorted(bins.items())
        ],
        "knots": fit(samples),
    }


def section(kind: str, curve: dict[str, Any]) -> list[str]:
    """Return the report of one kind of input: a table of expected against true F1."""
    return [
        f"## {kind}",
        "",
        (
            f"{curve['documents']} documents of {curve['sites']} sites ({', '.join(curve['data'])}): correlation with "
            f"the true word-F1 {curve['correlation']:.2f}, mean absolute error {curve['mean_absolute_error']:.3f}."
        ),
        "",
        f"![Mean true word-F1 against mean confidence](images/reliability-{kind}.svg)",
        "",
        "| documents | mean confidence | mean true word-F1 |",
        "|---:|---:|---:|",
        *(f"| {count} | {expected:.3f} | {true:.3f} |" for count, expected, true in curve["bins"]),
        "",
    ]


INTRODUCTION = """# How sure an article is

`Article.confidence` is the word-F1 to expect of `Article.text` against what a careful person would have
taken from the page, from 0 to 1.

Every block has a score: 0 or 1 from a rule, and from there what the body model (and, where it was asked, the
second opinion) gives it, or the line model in a text. The expected F1 of what was taken follows from them. Which
of these raw numbers means which F1 is measured on annotated documents and written down as a rising curve of a
few points, one for pages and one for texts.

Use it to sort documents for review, or to leave the least certain ones out. It is an average over documents:
one page with a confidence of 0.97 can still be wrong.

The tables below are cross-validated in five folds by site: no page was judged by a model or a curve that had
seen its site. Commands:

    python -m training body --data wcxb-dev publishers-dev trafilatura-eval
    python -m training lines --data text-wcxb-dev-wet text-publishers-dev-wet text-wcxb-dev-trafilatura-recall \\
        text-publishers-dev-trafilatura-recall trafilatura-eval

Training data: the development split of WCXB (CC-BY-4.0), the parser test pages of fundus (MIT), and texts
made from both with trafilatura and resiliparse; docs/benchmarks.md says where they come from. The rights in
the pages stay with their publishers; the curves hold nothing of them but averages.
"""


def update(kind: str, samples: Sequence[Sample], output: Path, docs: Path) -> None:
    """Write the curve of one kind of input, `html` or `text`, and the page and plots of both."""
    curves: dict[str, Any] = json.loads(output.read_text("utf-8")) if output.exists() else {}
    curves[kind] = measure(samples)
    output.write_text(json.dumps(dict(sorted(curves.items())), indent=1) + "\n", encoding="utf-8")
    lines = [INTRODUCTION]
    (docs / "images").mkdir(exist_ok=True)
    for name, curve in sorted(curves.items()):
        lines += section(name, curve)
        plot = reliability_plot(curve["bins"])
        (docs / f"images/reliability-{name}.svg").write_text(plot, encoding="utf-8")
    (docs / "confidence.md").write_text("\n".join(lines).rstrip() + "\n", encoding="utf-8")

"""The word-F1 to expect of an article's text, from how far a second, simple judgement agrees.

The simple judgement is the container that holds most of the prose (for a text: its running
prose). Where it takes the same blocks as the article, the article is nearly always right.
How much agreement means which F1 is measured, not assumed: `confidence.json` is written by
`python -m training confidence`, and docs/confidence.md shows how well it holds.
"""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files

from newsclean.body.prose_container import prose_mass, scores
from newsclean.model import BODY_SHARE, Page

Knots = Sequence[tuple[float, float]]
"""Points of a rising curve from agreement to expected word-F1, both 0 to 1."""


@cache
def calibration() -> Mapping[str, Knots]:
    """Return the measured curve for each kind of input."""
    content = json.loads(files("newsclean.body").joinpath("confidence.json").read_text("utf-8"))
    return {kind: tuple((float(x), float(y)) for x, y in curve["knots"]) for kind, curve in content.items()}


def agreement(page: Page, is_kept: Sequence[bool]) -> float:
    """Return the word-F1 of the kept blocks against the simple judgement, 0 to 1."""
    if page.source.kind == "html":
        is_expected = [share >= BODY_SHARE for share in scores(page)]
    else:
        is_expected = [prose_mass(block) > 0 for block in page.blocks]
    both = kept = expected = 0
    for block, in_text, in_opinion in zip(page.blocks, is_kept, is_expected, strict=True):
        kept += block.words * in_text
        expected += block.words * in_opinion
        both += block.words * (in_text and in_opinion)
    return 2 * both / (kept + expected) if kept + expected else 0.0


def interpolate(knots: Knots, value: float) -> float:
    """Return the curve's height at a value, straight lines between its points."""
    place = bisect_right([x for x, _ in knots], value)
    if place == 0:
        return knots[0][1]
    if place == len(knots):
        return knots[-1][1]
    (x0, y0), (x1, y1) = knots[place - 1], knots[place]
    return y0 + (y1 - y0) * (value - x0) / (x1 - x0)


def expected_f1(page: Page, is_kept: Sequence[bool]) -> float:
    """Return the word-F1 to expect of the kept blocks; 0 if nothing is kept."""
    if not any(is_kept):
        return 0.0
    return round(interpolate(calibration()[page.source.kind], agreement(page, is_kept)), 3)

"""The word-F1 to expect of an article's text.

The verdicts tell it: each block has a score, and the expectation follows from the scores of what was taken
and what was left (`body/select.py`). That number is then read off a curve that was measured, not assumed,
one for pages and one for texts: `confidence.json` is written by `python -m training body` and `lines`, and
docs/confidence.md shows how well it holds.
"""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files

from newsclean.body import select
from newsclean.model import UNCLAIMED, Block, Page, Role, Verdict
from newsclean.read.main_container import prose_mass

Knots = Sequence[tuple[float, float]]
"""Points of a rising curve from a raw expectation to expected word-F1, both 0 to 1."""

# A block in another role, such as a byline, says nothing about how much of the text is right.
# Members of an enumeration are slow to look up.
BODY, DEK, BOILERPLATE = Role.BODY, Role.DEK, Role.BOILERPLATE


@cache
def calibration() -> Mapping[str, Knots]:
    """Return the measured curve for each kind of input."""
    content = json.loads(files("newsclean.body").joinpath("confidence.json").read_text("utf-8"))
    return {kind: tuple((float(x), float(y)) for x, y in curve["knots"]) for kind, curve in content.items()}


def raw_expectation(page: Page, verdicts: Sequence[Verdict], is_kept: Sequence[bool]) -> float:
    """Return the word-F1 to expect before calibration, 0 to 1."""
    words = [block.words for block in page.blocks]
    scores, weighed = [], []
    for block, verdict, kept in zip(page.blocks, verdicts, is_kept, strict=True):
        role = verdict.role
        is_weighed = role is BODY or role is BOILERPLATE or role is DEK
        is_judged = is_weighed or verdict.rule is UNCLAIMED
        scores.append(share_of(block, verdict) if is_judged else 0.0)
        weighed.append(kept and is_weighed)
    return select.expected_f1(words, scores, weighed)


def share_of(block: Block, verdict: Verdict) -> float:
    """Return the share of a block that is body, 0 to 1, as its verdict says.

    What nobody has judged is as sure as its form: a few lines alone, or more than a model looks at.
    """
    return float(prose_mass(block) > 0) if verdict.rule is UNCLAIMED else verdict.score


def interpolate(knots: Knots, value: float) -> float:
    """Return the curve's height at a value, straight lines between its points."""
    place = bisect_right([x for x, _ in knots], value)
    if place == 0:
        return knots[0][1]
    if place == len(knots):
        return knots[-1][1]
    (x0, y0), (x1, y1) = knots[place - 1], knots[place]
    return y0 + (y1 - y0) * (value - x0) / (x1 - x0)


def expected_f1(page: Page, verdicts: Sequence[Verdict], is_kept: Sequence[bool]) -> float:
    """Return the word-F1 to expect of the kept blocks; 0 if nothing is kept."""
    if not any(is_kept):
        return 0.0
    return round(interpolate(calibration()[page.source.kind], raw_expectation(page, verdicts, is_kept)), 3)

"""What a first look at all lines tells of each: how likely its neighbours are body, and how far the longest run is.

An article is one long run of lines, and what is between two of its paragraphs is short. The trees of the first look
judge each line by its form and that of its neighbours; those of the second see what the first has made of them
(stacked sequential learning: Cohen and Carvalho, 2005).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

from newsclean.body.columns import Group, names_of, ratio, table
from newsclean.model import Page

Rows: TypeAlias = Sequence[NDArray[Any]]

LIKELY = 0.5  # a score from which on a line belongs to a run
STEPS = (-3, -2, -1, 0, 1, 2, 3)  # lines from the line
REACHES = (3, 8, 20)  # lines on each side
SIDE_REACHES = (4, 12, 30)  # lines on one side
GAP = 3  # lines between two parts of a run: a subhead, a picture's caption and its credit
SURE_WORDS = 15  # of a likely line that is surely a paragraph
FAR_PARAGRAPH, FAR_RUN = 60, 100  # lines; beyond, distance says nothing
BEYOND = -1.0  # as score of a line above the first or below the last
NO_RUN = 99.0  # as distance where no line is likely


class FirstLook(NamedTuple):
    """What the first look has made of the lines of a text.

    Attributes:
        rows: the lines that features are asked for, ascending.
        scores: the share of each line that is body, 0 to 1.
        words: how many words each line has.
        body: the words of body to expect up to each line, shape (lines + 1,).
        other: the same of words that are none.
    """

    rows: NDArray[np.int64]
    scores: NDArray[np.float64]
    words: NDArray[np.float64]
    body: NDArray[np.float64]
    other: NDArray[np.float64]

    @classmethod
    def of(cls, page: Page, seen: Sequence[int], scores: Sequence[float], asked: Sequence[int]) -> FirstLook:
        """Look at the lines of a text that the model sees; `scores` and `asked` (ascending) are of all its lines."""
        found = np.array([scores[index] for index in seen])
        words = np.array([page.blocks[index].words for index in seen], dtype=np.float64)
        sums = np.zeros((2, len(seen) + 1))
        np.cumsum((words * found, words * (1.0 - found)), axis=1, out=sums[:, 1:])
        return cls(np.searchsorted(seen, asked), found, words, *sums)


def of_scores(look: FirstLook) -> Rows:
    """Give the scores of the line and of the next three on each side."""
    most = max(STEPS)
    padded = np.full(len(look.scores) + 2 * most, BEYOND)
    padded[most : most + len(look.scores)] = look.scores
    return (padded.take(look.rows + (np.array(STEPS)[:, None] + most)),)


def of_neighbours(look: FirstLook) -> Rows:
    """Measure how much of the lines around, above and below is body."""
    rows, last, body = look.rows, len(look.scores), look.body
    reach = np.array(REACHES)[:, None]
    upto, before = np.minimum(rows + (reach + 1), last), np.maximum(rows - reach, 0)
    near = body.take(upto) - body.take(before)
    side = np.array(SIDE_REACHES)[:, None]
    above = body.take(rows) - body.take(np.maximum(rows - side, 0))
    below = body.take(np.minimum(rows + (side + 1), last)) - body.take(rows + 1)
    return ratio(near, near + look.other.take(upto) - look.other.take(before)), np.log1p(above), np.log1p(below)


def of_text(look: FirstLook) -> Rows:
    """Measure the body of the whole text, and how much of it stands above and below the line."""
    rows, body = look.rows, look.body
    total = body[-1]
    above, below = body.take(rows), total - body.take(rows + 1)
    whole = np.array((np.log1p(total), total / max(1.0, total + look.other[-1])))
    return (
        above / max(1.0, total),
        np.log1p(above),
        np.log1p(below),
        whole.repeat(len(rows)).reshape(len(whole), -1),
    )


def of_paragraphs(look: FirstLook) -> Rows:
    """Measure the distance from the last and to the next line that is surely a paragraph."""
    sure = ((look.scores > LIKELY) & (look.words >= SURE_WORDS)).nonzero()[0]
    padded = np.concatenate(([-FAR_PARAGRAPH], sure, [len(look.scores) + FAR_PARAGRAPH]))
    last = padded.take(sure.searchsorted(look.rows, "left"))
    following = padded.take(sure.searchsorted(look.rows, "right") + 1)
    return np.minimum(look.rows - last, FAR_PARAGRAPH), np.minimum(following - look.rows, FAR_PARAGRAPH)


def of_runs(look: FirstLook) -> Rows:
    """Measure the run that the line is in or next to, and what is between it and the run with most body."""
    rows, body = look.rows, look.body
    likely = (look.scores > LIKELY).nonzero()[0]
    if not len(likely):
        none = np.zeros(len(rows))
        return none, none, none, none + NO_RUN, none
    breaks = (np.diff(likely) > GAP + 1).nonzero()[0]
    starts, ends = likely[np.append(0, breaks + 1)], likely[np.append(breaks, len(likely) - 1)]
    mass = body.take(ends + 1) - body.take(starts)
    place = ends.searchsorted(rows)
    below, above = np.minimum(place, len(ends) - 1), np.maximum(place - 1, 0)
    to_below, to_above = np.maximum(starts[below] - rows, rows - ends[below]), rows - ends[above]
    nearest = np.where(np.maximum(to_below, 0) <= to_above, below, above)
    main = int(mass.argmax())
    start, end = starts[main], ends[main]
    distance = np.where(rows < start, rows - start, np.maximum(rows - end, 0))
    between = np.where(
        rows < start, look.other[start] - look.other.take(rows), look.other.take(rows) - look.other[end + 1]
    )
    return (
        mass[nearest] / max(1.0, body[-1]),
        np.log1p(mass[nearest]),
        nearest == main,
        np.clip(distance, -FAR_RUN, FAR_RUN),
        np.where(distance == 0, 0.0, np.log1p(np.maximum(between, 0.0))),
    )


def side(step: int) -> str:
    """Say which line is so many lines away."""
    return "the line" if step == 0 else f"the line {abs(step)} {'above' if step < 0 else 'below'}"


GROUPS: Sequence[Group[FirstLook]] = (
    (of_scores, {f"first_look{step:+d}": f"share of {side(step)} that is body, at first look" for step in STEPS}),
    (
        of_neighbours,
        {
            **{f"body_near{n}": f"share of the words of the {n} lines on both sides that is body" for n in REACHES},
            **{f"body_above{n}": f"amount of words of body in the {n} lines above" for n in SIDE_REACHES},
            **{f"body_below{n}": f"amount of words of body in the {n} lines below" for n in SIDE_REACHES},
        },
    ),
    (
        of_text,
        {
            "body_place": "share of the body that stands above",
            "all_above": "amount of words of body above",
            "all_below": "amount of words of body below",
            "text_body": "amount of words of body in the text",
            "text_body_share": "share of the text's words that is body",
        },
    ),
    (
        of_paragraphs,
        {
            "since_paragraph": "distance from the last likely paragraph",
            "until_paragraph": "distance to the next likely paragraph",
        },
    ),
    (
        of_runs,
        {
            "run_share": "share of the body that is in the nearest run of likely lines",
            "run_body": "amount of words of body in that run",
            "in_main_run": "that run has most of the body",
            "from_main_run": "distance from the run with most of the body",
            "until_main_run": "amount of other words between the line and that run",
        },
    ),
)

FEATURES: Mapping[str, str] = names_of(GROUPS)
"""Each feature's name and what it says of a line, in the order of the columns."""


def look_around(look: FirstLook) -> NDArray[np.float32]:
    """Return the features of the lines that are asked for, shape (rows, features), the columns as in `FEATURES`."""
    return table(GROUPS, look, (len(look.rows), len(FEATURES)))

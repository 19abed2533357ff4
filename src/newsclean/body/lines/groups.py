"""The features of lines, a function a group; `body/lines/features.py` names and documents them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from newsclean.body.columns import FAR, first_alike, ratio, since
from newsclean.body.context import LABEL_PLACE
from newsclean.body.lines.context import Lines
from newsclean.model import Label

Rows: TypeAlias = Sequence[NDArray[Any]]

REACHES = (1, 3, 8, 20)  # lines on each side: neighbours, the paragraph group, the part of the page, its half
SIDE_REACHES = (2, 5, 12)  # lines on one side
WORD_REACHES = (2, 6, 15)  # lines on each side; words are fewer than characters, and say less alone
LONG = 200.0  # characters of prose: more than a teaser has
UNTOLD = -1.0  # of a line beyond the first and the last, and of a line without a long word
NO_TITLE = 99  # lines; farther than `FAR`

LABELS_ABOVE = (
    Label.COMMENTS, Label.RELATED, Label.CONSENT, Label.NAVIGATION, Label.SUBSCRIBE, Label.SHARING, Label.LEGAL,
    Label.MEDIA, Label.AUTHOR,
)  # fmt: skip
LABELS_BELOW = (Label.COMMENTS, Label.RELATED, Label.NAVIGATION, Label.SHARING, Label.LEGAL, Label.CONSENT)
PLACES_ABOVE = np.array([[LABEL_PLACE[label]] for label in LABELS_ABOVE])
PLACES_BELOW = np.array([[LABEL_PLACE[label]] for label in LABELS_BELOW])


def total(lines: Lines) -> float:
    """Return the mass of all lines, at least 1."""
    return max(1.0, float(lines.sums.mass[-1]))


def of_line(lines: Lines) -> Rows:
    """Measure the line itself."""
    rows = lines.rows
    chars, words, mass = lines.chars[rows], lines.words[rows], lines.mass[rows]
    first = first_alike(lines.folded)
    copies = np.bincount(first)[first[rows]]
    firsts = [lines.plain[row][0] for row in rows.tolist()]
    lasts = [lines.plain[row][-1] for row in rows.tolist()]
    return (
        np.log1p(chars),
        words,
        np.log1p(mass),
        mass / total(lines),
        lines.sentence[rows],
        ratio(lines.upper[rows], chars),
        ratio(lines.symbols[rows], chars),
        ratio(lines.digits[rows], chars),
        lines.stops[rows],
        lines.commas[rows],
        ratio(lines.capitalised[rows], words),
        ratio(chars, words),
        np.array([character.islower() for character in firsts]),
        np.array([character in "-*\u2022" for character in firsts]),
        np.array([character == ":" for character in lasts]),
        copies,
        first[rows] < rows,
    )


def of_text(lines: Lines) -> Rows:
    """Measure the text, the same for each of its lines."""
    size, sums = len(lines.index), lines.sums
    numbers = np.array(
        (
            np.log(total(lines)),
            np.log1p(size),
            sums.sentences[-1] / size,
            total(lines) / max(1.0, sums.chars[-1]),
            sums.dropped[-1] / size,
        )
    )
    return (numbers.repeat(len(lines.rows)).reshape(len(numbers), -1),)


def around(sums: NDArray[np.float64], rows: NDArray[np.int64], reaches: Sequence[int]) -> NDArray[np.float64]:
    """Return what the lines within each reach have together with the line, shape (reaches, rows)."""
    reach = np.array(reaches)[:, None]
    size = sums.shape[-1] - 1
    upto, before = np.minimum(rows + (reach + 1), size), np.maximum(rows - reach, 0)
    return np.asarray(sums.take(upto) - sums.take(before))


def of_neighbours(lines: Lines) -> Rows:
    """Measure the lines around the line."""
    rows, sums = lines.rows, lines.sums
    words = around(sums.words, rows, REACHES)
    return (
        np.log1p(around(sums.mass, rows, REACHES)),
        np.log1p(around(sums.chars, rows, REACHES)),
        around(sums.sentences, rows, REACHES),
        around(sums.dropped, rows, REACHES),
        ratio(around(sums.capitalised, rows, REACHES), words),
    )


def of_sides(lines: Lines) -> Rows:
    """Measure the prose above and below the line, and its next two lines on each side."""
    rows, mass, size = lines.rows, lines.sums.mass, len(lines.index)
    reach = np.array(SIDE_REACHES)[:, None]
    above = mass.take(rows) - mass.take(np.maximum(rows - reach, 0))
    below = mass.take(np.minimum(rows + (reach + 1), size)) - mass.take(rows + 1)
    columns = (
        np.log1p(lines.chars),
        lines.sentence.astype(np.float64),
        ratio(lines.capitalised, lines.words),
        np.log1p(lines.mass),
    )
    padded = np.full((len(columns), size + 4), UNTOLD)
    padded[:, 2:-2] = columns
    nearby = [padded.take(rows + 2 + step, 1) for step in (-1, 1, -2, 2)]
    return np.log1p(above), np.log1p(below), *nearby


def of_place(lines: Lines) -> Rows:
    """Say where in the text the line stands."""
    rows, index, size = lines.rows, lines.index, len(lines.index)
    flags = np.stack((lines.good, lines.mass >= LONG))
    after = since(flags, index).take(rows, 1)
    until = since(flags[:, ::-1], index).take(size - 1 - rows, 1)
    from_title = np.clip(rows - lines.title, -FAR, FAR) if lines.title >= 0 else np.full(len(rows), NO_TITLE)
    return (
        rows / size,
        lines.sums.mass.take(rows + 1) / total(lines),
        np.log1p(rows),
        np.log1p(size - 1 - rows),
        after,
        until,
        from_title,
        since(lines.byline, index)[rows],
    )


def of_labels(lines: Lines) -> Rows:
    """Say how far the lines are that rules drop, by what they are."""
    rows, index = lines.rows, lines.index
    after = since(lines.labels == PLACES_ABOVE, index).take(rows, 1)
    until = since((lines.labels == PLACES_BELOW)[:, ::-1], index).take(len(index) - 1 - rows, 1)
    return after, until


def of_words(lines: Lines) -> Rows:
    """Say what the words of the line and of those around it are."""
    rows, words, sums = lines.rows, lines.of_words, lines.sums
    long = words.long[rows]
    tells = long > 0
    counted = np.concatenate(([0.0], words.count.cumsum()))
    return (
        ratio(words.furniture, words.count)[rows],
        words.heaviest[rows],
        words.furniture[rows],
        ratio(around(sums.furniture, rows, WORD_REACHES), around(counted, rows, WORD_REACHES)),
        np.where(tells, ratio(words.shared[rows], long), UNTOLD),
        np.where(tells, ratio(words.titled[rows], long), UNTOLD),
        ratio(around(sums.shared, rows, WORD_REACHES[:2]), around(sums.long, rows, WORD_REACHES[:2])),
    )

"""The features of the body model, a function a group; `body/features.py` names and documents them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from newsclean.body.columns import first_alike, ratio, since
from newsclean.body.context import LABEL_PLACE, MASSIVE, Context
from newsclean.body.layout import HEADING, KIND_PLACE, KINDS, Flags
from newsclean.body.path import PATH_NAMES
from newsclean.model import Kind, Label

Rows: TypeAlias = Sequence[NDArray[Any]]

LONGEST_HEADING = 15  # words; longer ones are paragraphs in the wrong element
REACHES = (1, 3, 8)  # blocks on each side: the neighbours, the paragraph group, the part of the page
KIN_LEVELS = 3  # a container, the one around it, and the one around that
# The kinds that are features; captions and quotations are rare.
KINDS_TOLD = np.array([KIND_PLACE[kind] for kind in KINDS if kind not in (Kind.CAPTION, Kind.QUOTE)])


def of_block(context: Context) -> Rows:
    """Measure the block itself."""
    layout, rows, firsts = context.layout, context.observed.rows, context.observed.firsts
    chars, mass, kind = layout.chars[rows], layout.mass[rows], layout.kind[rows]
    upper, symbols, stops = context.observed.counts
    copies = np.bincount(firsts)
    first = firsts[rows]
    return (
        np.log1p(chars),
        layout.words[rows],
        np.log1p(mass),
        mass / context.mass,
        ratio(layout.links[rows], chars),
        layout.sentence[rows],
        ratio(upper, chars),
        ratio(symbols, chars),
        stops,
        layout.level[rows],
        KINDS_TOLD[:, None] == kind,
        copies[first],
        first < rows,
    )


def of_page(context: Context) -> Rows:
    """Measure the page, the same for each of its blocks."""
    layout = context.layout
    links = layout.links.sum() / max(1.0, layout.chars.sum())
    numbers = np.array((np.log(context.mass), np.log1p(len(context.index)), links))
    return (numbers.repeat(len(context.observed.rows)).reshape(len(numbers), -1),)


def of_path(context: Context) -> Rows:
    """Say what the containers around the block are, and how they lie to the prose."""
    paths, rows = context.paths, context.observed.rows
    first_good = int((context.good if context.good.any() else context.layout.mass).argmax())
    article = paths.article[rows]
    same = (article == paths.article[first_good]) & (article >= 0)
    # A bit each, the least first.
    marks = np.unpackbits(paths.bits[rows].astype("<u8").view(np.uint8).reshape(-1, 8), axis=1, bitorder="little")
    return (
        marks[:, : len(PATH_NAMES)].T,
        paths.depth[rows],
        paths.below_rich[rows],
        paths.below_main[rows],
        context.inside(context.rich)[rows],
        context.inside(context.main)[rows],
        same,
        (article >= 0) & ~same,
    )


def of_groups(context: Context) -> Rows:
    """Measure the three smallest containers around the block that hold more than it."""
    layout, names = context.layout, context.names
    group = layout.groups[:, context.observed.rows]
    first, last = layout.first.take(group), layout.last.take(group)
    mass, chars, links, sentences, dropped, headings = context.sums.take(last, 1) - context.sums.take(first, 1)
    blocks = np.asarray(last - first, dtype=np.float64)
    return (
        mass / context.mass,
        ratio(links, chars),
        np.log1p(chars),
        np.log1p(blocks),
        ratio(sentences, blocks),
        ratio(dropped, blocks),
        np.log1p(headings),
        np.log1p(names.sizes.take(names.number.take(names.named.take(group)))),
    )


def of_kin(context: Context) -> Rows:
    """Measure the blocks whose containers look like the block's own: its container alone, and two and three levels."""
    layout, rows = context.layout, context.observed.rows
    number, sizes = context.names.number, context.names.sizes
    place = layout.inner
    own = number[place]
    alike = np.log1p(sizes[own[rows]])
    shares: list[NDArray[Any]] = []
    for level in range(KIN_LEVELS):
        if level:
            place = context.names.above[place]
            own = first_alike((own * len(sizes) + number[place]).tolist())
        kin_mass = np.bincount(own, layout.mass)
        shares.append(kin_mass[own[rows]] / context.mass)
    own_mass = np.bincount(own, layout.mass * context.inside(context.main))
    return *shares, ratio(own_mass, kin_mass)[own[rows]], alike


def of_declaration(context: Context) -> Rows:
    """Say whether the page's data declare the block as a part of the article's text."""
    is_declared, rows = context.observed.declared, context.observed.rows
    if not len(is_declared):
        return (np.zeros((2, len(rows))),)
    share = float(context.layout.mass[is_declared].sum()) / context.mass
    return is_declared[rows], np.full(len(rows), share)


def of_neighbours(context: Context) -> Rows:
    """Measure the blocks around the block."""
    layout, rows, size = context.layout, context.observed.rows, len(context.index)
    reach = np.array(REACHES)[:, None]
    sums = context.sums[:5]
    mass, chars, links, sentences, dropped = sums.take(np.minimum(rows + (reach + 1), size), 1) - sums.take(
        np.maximum(rows - reach, 0), 1
    )
    above, below = np.maximum(rows - 1, 0), np.minimum(rows + 1, size - 1)
    share = ratio(layout.links, layout.chars)
    length = np.log1p(layout.chars)
    return (
        np.log1p(mass),
        np.log1p(chars),
        ratio(links, chars),
        sentences,
        dropped,
        length[above],
        share[above],
        length[below],
        share[below],
        layout.kind[below] == HEADING,
    )


def short_headings(context: Context) -> Flags:
    """Tell which blocks are headings of usual length."""
    return np.asarray((context.layout.kind == HEADING) & (context.layout.words < LONGEST_HEADING))


def of_place(context: Context) -> Rows:
    """Say where on the page and in which section the block stands."""
    layout, index, rows = context.layout, context.index, context.observed.rows
    rich = layout.mass * context.inside(context.rich)
    heading = short_headings(context)
    sections = heading.cumsum()
    mass, chars, links = (np.bincount(sections, values) for values in (layout.mass, layout.chars, layout.links))
    section = sections[rows]
    last = np.maximum.accumulate(np.where(heading, index, -1))[rows]
    is_below_heading = last >= 0
    share = ratio(layout.links[last], layout.chars[last])
    return (
        rows / len(index),
        context.sums[0, 1:][rows] / context.mass,
        rich.cumsum()[rows] / max(1.0, float(rich.sum())),
        np.log1p(mass[section]),
        ratio(links, chars)[section],
        layout.level[last] * is_below_heading,
        share * is_below_heading,
    )


# The labels whose dropped blocks say something of what stands below and above them.
LABELS_ABOVE = (Label.COMMENTS, Label.RELATED, Label.CONSENT, Label.MEDIA, Label.NAVIGATION, Label.SUBSCRIBE)
LABELS_BELOW = (Label.COMMENTS, Label.RELATED, Label.NAVIGATION, Label.AUTHOR)
PLACES_ABOVE = np.array([[LABEL_PLACE[label]] for label in LABELS_ABOVE])
PLACES_BELOW = np.array([[LABEL_PLACE[label]] for label in LABELS_BELOW])


def of_distance(context: Context) -> Rows:
    """Say how far what tells where an article begins and ends is."""
    rows, good = context.observed.rows, context.good
    heading = short_headings(context)
    above = np.empty((2 + len(LABELS_ABOVE), len(heading)), dtype=np.bool_)
    above[0], above[1], above[2:] = good, heading, context.observed.labels == PLACES_ABOVE
    below = np.empty((3 + len(LABELS_BELOW), len(heading)), dtype=np.bool_)
    below[0], below[1], below[2] = good, context.layout.mass >= MASSIVE, heading
    below[3:] = context.observed.labels == PLACES_BELOW
    # What is below is what is above in a page read from its end.
    after = since(above, context.index).take(rows, 1)
    until = since(below[:, ::-1], context.index).take(len(heading) - 1 - rows, 1)
    return after[:1], until[:2], after[1:2], until[2:3], after[2:], until[3:]

"""What all groups of features start from: the layout of the page, its paths, and what rules have claimed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from newsclean.body.characters import STOP, SYMBOL, UPPER, find_counts
from newsclean.body.columns import first_alike
from newsclean.body.layout import (
    HEADING,
    KINDS,
    Flags,
    Floats,
    Integers,
    Layout,
    find_measures,
    integers,
    main_containers,
    measure_layout,
)
from newsclean.body.path import (
    TAG_BITS,
    Names,
    Paths,
    find_names,
    follow_paths,
    look_through,
    read_names,
    wrongly_named,
)
from newsclean.lexicon.hints import MARK_OF_WORD
from newsclean.model import ClaimingRule, Label, Page, Role
from newsclean.read.shape import fold

MASSIVE = 80.0  # characters of prose: a paragraph of two lines
LINKED = 0.5  # share of characters in links of a heading that leads elsewhere
COUNTED = (UPPER, SYMBOL, STOP)
# Declared bodies are cut, glued and escaped; the start of a paragraph survives that.
DECLARED_START = 60  # characters
SHORTEST_DECLARED = 25  # characters; shorter texts are in any long one by chance

LABEL_PLACE = {label: place for place, label in enumerate(Label)}
# What else than a label can stand for a block in `Observed.labels`.
NOT_DROPPED, IS_TITLE = -1, -2
# Enumerations are slow to look members up in.
TITLE, BOILERPLATE = Role.TITLE, Role.BOILERPLATE


class Observed(NamedTuple):
    """What is read of a page and the claims on its blocks, as numbers: all that the features are computed from.

    Attributes:
        measures: of each block, as in `fill_measures`; shape (8, blocks).
        names: of each container, as in `fill_names`; shape (4, containers).
        labels: for each block the place in `LABEL_PLACE` of the label of the rule that drops it,
            less than 0 where none does.
        firsts: for each block the first one with the same text.
        declared: whether the page's data declare the block as a part of the article's text; empty if they declare none.
        rows: the blocks that features are asked for, ascending.
        counts: of each of these how many characters are of the classes in `COUNTED`; shape (3, rows).
    """

    measures: Integers
    names: Integers
    labels: Integers
    firsts: Integers
    declared: Flags
    rows: Integers
    counts: Integers


@dataclass(frozen=True, slots=True)
class Context:
    """A page as the features see it.

    Attributes:
        observed: what was read.
        layout: its measures.
        names: what its containers are called.
        rich, main: the containers of `main_containers`.
        paths: what lies around each block.
        index: 0, 1, 2 ... for each block.
        mass: characters of prose on the page, at least 1.
        good: the long paragraphs of the rich container.
        sums: what all blocks above a block have together, shape (6, blocks + 1): mass, characters, characters
            in links, ends of sentences, dropped blocks, headings that are links.
    """

    observed: Observed
    layout: Layout
    names: Names
    rich: int
    main: int
    paths: Paths
    index: Integers
    mass: float
    good: Flags
    sums: Floats

    def inside(self, container: int) -> Flags:
        """Tell for each block whether it is in a container."""
        return inside(self.layout, container)


def inside(layout: Layout, container: int) -> Flags:
    """Tell for each block whether it is in a container."""
    result = np.zeros(len(layout.inner), dtype=np.bool_)
    result[layout.first[container] : layout.last[container]] = True
    return result


def dropping_labels(claims: Sequence[ClaimingRule | None]) -> list[int]:
    """Return `Observed.labels`; each rule is looked at once."""
    known: dict[ClaimingRule | None, int] = {None: NOT_DROPPED}
    for rule in {*claims}:
        if rule is not None:
            role = rule.role
            dropped = LABEL_PLACE.get(rule.label, len(LABEL_PLACE)) if role is BOILERPLATE else NOT_DROPPED
            known[rule] = IS_TITLE if role is TITLE else dropped
    return list(map(known.__getitem__, claims))


def add_up(layout: Layout, is_dropped: Flags) -> Floats:
    """Return `Context.sums`."""
    sums = np.zeros((6, len(layout.mass) + 1))
    values = sums[:, 1:]
    values[0], values[1], values[2], values[3] = layout.mass, layout.chars, layout.links, layout.sentence
    values[4] = is_dropped
    values[5] = (layout.kind == HEADING) & (layout.links > LINKED * layout.chars)
    np.cumsum(values, axis=1, out=values)
    return sums


def find_declared(page: Page) -> Flags:
    """Return `Observed.declared`."""
    facts = page.facts.get("body")
    declared = fold(facts[0].value) if facts else ""
    if not declared:
        return np.zeros(0, dtype=np.bool_)
    starts = [block.folded[:DECLARED_START] for block in page.blocks]
    return np.array([len(start) >= SHORTEST_DECLARED and start in declared for start in starts])


def observe(page: Page, claims: Sequence[ClaimingRule | None], rows: Integers | None = None) -> Observed:
    """Read what the features need of a page with at least one block; `rows` as in `features.matrix`."""
    blocks = page.blocks
    measures = np.empty((8, len(blocks)), dtype=np.int64)
    find_measures(blocks, KINDS, measures)
    names = np.empty((4, len(page.containers)), dtype=np.int64)
    find_names(page.containers, TAG_BITS, MARK_OF_WORD, names)
    asked = np.arange(len(blocks), dtype=np.int64) if rows is None else rows
    counts = np.empty((len(COUNTED), len(asked)), dtype=np.int64)
    find_counts([blocks[row].plain for row in asked.tolist()], COUNTED, counts)
    return Observed(
        measures,
        names,
        integers(dropping_labels(claims))[0],
        first_alike([block.folded for block in blocks]),
        find_declared(page),
        asked,
        counts,
    )


def survey(observed: Observed) -> Context:
    """Return what the features of a page are computed from, by what was read of it."""
    said = read_names(observed.names)
    layout = measure_layout(observed.measures, said.around)
    labels = observed.labels
    headline = int((labels == IS_TITLE).argmax())
    sums = add_up(layout, labels >= 0)
    prose = sums[0].take(layout.last) - sums[0].take(layout.first)
    rich, main = main_containers(layout, prose)
    return Context(
        observed=observed,
        layout=layout,
        names=look_through(said, layout.same),
        rich=rich,
        main=main,
        paths=follow_paths(said, layout, (rich, main), wrongly_named(layout, prose, headline)),
        index=np.arange(len(labels)),
        mass=max(1.0, float(layout.mass.sum())),
        good=(layout.mass >= MASSIVE) & inside(layout, rich),
        sums=sums,
    )


def look_at(page: Page, claims: Sequence[ClaimingRule | None], rows: Integers | None = None) -> Context:
    """Measure a page with at least one block and the claims on its blocks; `rows` as in `features.matrix`."""
    return survey(observe(page, claims, rows))

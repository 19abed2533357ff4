"""What all groups of features start from: the layout of the page, its paths, and what rules have claimed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from newsclean.body.layout import HEADING, Flags, Floats, Integers, Layout, main_containers, measure_layout
from newsclean.body.path import Names, Paths, follow_paths, look_through, read_names, wrongly_named
from newsclean.model import ClaimingRule, Label, Page, Role

MASSIVE = 80.0  # characters of prose: a paragraph of two lines
LINKED = 0.5  # share of characters in links of a heading that leads elsewhere

LABEL_PLACE = {label: place for place, label in enumerate(Label)}
# What else than a label can stand for a block in `Context.labels`.
NOT_DROPPED, IS_TITLE = -1, -2
# Enumerations are slow to look members up in.
TITLE, BOILERPLATE = Role.TITLE, Role.BOILERPLATE


@dataclass(frozen=True, slots=True)
class Context:
    """A page as the features see it.

    Attributes:
        page: what was read.
        rows: the blocks that features are asked for, ascending.
        layout: its measures.
        names: what its containers are called.
        rich, main: the containers of `main_containers`.
        paths: what lies around each block.
        index: 0, 1, 2 ... for each block.
        mass: characters of prose on the page, at least 1.
        good: the long paragraphs of the rich container.
        labels: for each block the place in `LABEL_PLACE` of the label of the rule that drops it,
            less than 0 where none does.
        sums: what all blocks above a block have together, shape (6, blocks + 1): mass, characters, characters
            in links, ends of sentences, dropped blocks, headings that are links.
    """

    page: Page
    rows: Integers
    layout: Layout
    names: Names
    rich: int
    main: int
    paths: Paths
    index: Integers
    mass: float
    good: Flags
    labels: Integers
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
    """Return `Context.labels`; each rule is looked at once."""
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


def look_at(page: Page, claims: Sequence[ClaimingRule | None], rows: Integers | None = None) -> Context:
    """Measure a page with at least one block and the claims on its blocks; `rows` as in `features.matrix`."""
    said = read_names(page)
    layout = measure_layout(page, said.around)
    labels = dropping_labels(claims)
    headline = labels.index(IS_TITLE) if IS_TITLE in labels else 0
    label_places = np.array(labels)
    sums = add_up(layout, label_places >= 0)
    prose = sums[0].take(layout.last) - sums[0].take(layout.first)
    rich, main = main_containers(layout, prose)
    index = np.arange(len(labels))
    return Context(
        page=page,
        rows=index if rows is None else rows,
        layout=layout,
        names=look_through(said, layout.same),
        rich=rich,
        main=main,
        paths=follow_paths(said, layout, (rich, main), wrongly_named(layout, prose, headline)),
        index=index,
        mass=max(1.0, float(layout.mass.sum())),
        good=(layout.mass >= MASSIVE) & inside(layout, rich),
        labels=label_places,
        sums=sums,
    )

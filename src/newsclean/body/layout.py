"""The shape of a page: how much text each container holds, and where each block stands in it.

Containers hold runs of blocks, since both are in document order; so everything about a container
is a difference of two cumulative sums. A container that holds the same blocks as the one around it
says nothing new: such chains count as one, and extra wrapping elements change nothing.

Speed: attributes of blocks are read once, a list each, since a page has hundreds of blocks and a
property or the hash of an enumeration costs more than all arithmetic of a feature.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from newsclean.compiled import twin
from newsclean.model import Block, Kind
from newsclean.read.main_container import MASS_WITHOUT_SENTENCE, MASS_WORDS

Floats: TypeAlias = NDArray[np.float64]
Integers: TypeAlias = NDArray[np.int64]
Flags: TypeAlias = NDArray[np.bool_]

# More than half, so that the containers that have it are nested.
SHARE_OF_MAIN = 0.55
KINDS = tuple(Kind)
KIND_PLACE = {kind: place for place, kind in enumerate(KINDS)}
HEADING = KIND_PLACE[Kind.HEADING]


@dataclass(frozen=True, slots=True)
class Layout:
    """What the features of the body model are computed from; arrays over blocks or over containers.

    Attributes:
        chars, links, words, mass: of each block: characters, characters in links, words, and
            the mass of its prose (`prose_mass`).
        sentence: of each block: whether it ends as a sentence does.
        kind, level: of each block: the place of its kind in `KINDS`, and its level.
        inner: of each block: its container.
        around: of each container: the container around it; the root's is -1.
        first, last: of each container: the blocks first to last - 1 are in it.
        same: of each container: the outermost container with the same blocks.
        groups: for each block the containers around it that hold more than it: the smallest,
            the next larger, and the one after that (the root where there is none); shape (3, blocks).
    """

    chars: Floats
    links: Floats
    words: Floats
    mass: Floats
    sentence: Flags
    kind: NDArray[np.uint8]
    level: Floats
    inner: Integers
    around: Integers
    first: Integers
    last: Integers
    same: Integers
    groups: Integers


def fill_runs(inner: Integers, around: Integers, runs: Integers) -> None:
    """Fill in for each container its first block, the block after its last, and `Layout.same`.

    A container without a block holds the run 0 to 0.

    Args:
        inner: the container of each block.
        around: the container around each container, -1 for the root. Parents come first.
        runs: what is filled in, shape (3, containers).
    """
    parents, count = around.tolist(), len(inner)
    size = len(parents)
    first, last = [count] * size, [0] * size
    for index, container in enumerate(inner.tolist(), 1):
        if not last[container]:
            first[container] = index - 1
        last[container] = index
    for index in range(size - 1, 0, -1):
        if end := last[index]:
            parent = parents[index]
            # Not by `min` and `max`, which take twice as long.
            if first[index] < first[parent]:  # noqa: PLR1730
                first[parent] = first[index]
            if end > last[parent]:  # noqa: PLR1730
                last[parent] = end
    same = list(range(size))
    for index in range(1, size):
        if end := last[index]:
            parent = parents[index]
            if end == last[parent] and first[index] == first[parent]:
                same[index] = same[parent]
        else:
            first[index] = 0
    runs[:] = integers(first, last, same)


def integers(*columns: list[int]) -> Integers:
    """Return lists of the same length as rows of an array; `array` reads them a third faster than `np.array`."""
    joined = array("q", [number for column in columns for number in column] if len(columns) > 1 else columns[0])
    return np.frombuffer(joined, dtype=np.int64).reshape(len(columns), -1)


def fill_measures(blocks: Sequence[Block], kinds: Sequence[Kind], measures: Integers) -> None:
    """Fill in of each block the length of `plain` and of `text`, its numbers, whether it ends a sentence, and its kind.

    Of `plain`, where an accent that is a character of its own does not count.

    Args:
        blocks: the blocks of a page.
        kinds: the kinds in the order of their places.
        measures: what is filled in, shape (8, blocks): the two lengths, `link_chars`, `words`, `level`,
            `container`, `sentence`, and the place of `kind`.
    """
    # By identity, as the members of an enumeration are hashed by slow Python code.
    places = {id(kind): place for place, kind in enumerate(kinds)}
    measures[:] = integers(
        [len(block.plain) for block in blocks],
        [len(block.text) for block in blocks],
        [block.link_chars for block in blocks],
        [block.words for block in blocks],
        [block.level for block in blocks],
        [block.container for block in blocks],
        [int(block.sentence) for block in blocks],
        [places[id(block.kind)] for block in blocks],
    )


find_measures = twin(fill_measures, "newsclean.compiled.arrays")


def measure_layout(measures: Integers, around: Integers) -> Layout:
    """Measure a page that has at least one block, by what `fill_measures` has found; `around` as in `Layout`."""
    numbers = measures[:5].astype(np.float64)
    place, sentence, kind = measures[5], measures[6].astype(np.bool_), measures[7].astype(np.uint8)
    chars = numbers[0]
    density = np.minimum(1.0, numbers[2] / numbers[1])
    runs = np.empty((3, len(around)), dtype=np.int64)
    fill_runs(place, around, runs)
    return Layout(
        chars=chars,
        links=density * chars,
        words=numbers[3],
        mass=prose_masses(chars * (1.0 - density), numbers[3], sentence, kind == HEADING),
        sentence=sentence,
        kind=kind,
        level=numbers[4],
        inner=place,
        around=around,
        first=runs[0],
        last=runs[1],
        same=runs[2],
        groups=groups_around(place, runs, around),
    )


def prose_masses(unlinked: Floats, words: Floats, is_sentence: Flags, is_heading: Flags) -> Floats:
    """Return what `prose_mass` says of each block.

    Args:
        unlinked: the characters of each block outside links.
        words: its words.
        is_sentence: whether it ends as a sentence.
        is_heading: whether it is a heading.
    """
    mass = np.where(is_sentence, unlinked, MASS_WITHOUT_SENTENCE * unlinked)
    mass[(words < MASS_WORDS) | is_heading] = 0.0
    return np.asarray(mass)


def groups_around(inner: Integers, runs: Integers, around: Integers) -> Integers:
    """Return `Layout.groups` from the container of each block, `first`, `last` and `same`, and `around`."""
    first, last, same = runs
    beyond = same[np.maximum(around, 0)][same]
    own = same[inner]
    groups = np.empty((3, len(inner)), dtype=np.int64)
    groups[0] = np.where((last - first)[own] > 1, own, beyond[own])
    groups[1] = beyond[groups[0]]
    groups[2] = beyond[groups[1]]
    return groups


def main_containers(layout: Layout, prose: Floats) -> tuple[int, int]:
    """Return the two containers that a page's article is most often in.

    The one with the most prose next to it (its own, its children's and half of its grandchildren's, after
    readability), and the smallest that holds most of the page's prose.

    Args:
        layout: the page.
        prose: the mass of the prose in each container.
    """
    group, above, beyond = layout.groups
    size = len(prose)
    next_to = (
        np.bincount(group, layout.mass, size)
        + np.bincount(above, layout.mass * (above != group), size)
        + np.bincount(beyond, layout.mass * (beyond != above), size) / 2
    )
    smallest = int((prose >= SHARE_OF_MAIN * prose[0]).nonzero()[0][-1]) if prose[0] > 0 else 0
    return int(next_to.argmax()), int(layout.same[smallest])

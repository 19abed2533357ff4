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

from newsclean.model import Kind, Page
from newsclean.read.main_container import MASS_WITHOUT_SENTENCE, MASS_WORDS

Floats: TypeAlias = NDArray[np.float64]
Integers: TypeAlias = NDArray[np.int64]
Flags: TypeAlias = NDArray[np.bool_]

# More than half, so that the containers that have it are nested.
SHARE_OF_MAIN = 0.55
KINDS = tuple(Kind)
KIND_PLACE = {kind: place for place, kind in enumerate(KINDS)}
# By identity, as the members of an enumeration are hashed by slow Python code.
PLACE_OF_ID = {id(kind): place for place, kind in enumerate(KINDS)}
HEADING = KIND_PLACE[Kind.HEADING]


@dataclass(frozen=True, slots=True)
class Layout:
    """What the features of the body model are computed from; arrays over blocks or over containers.

    Attributes:
        plain: of each block: `Block.plain`.
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

    plain: Sequence[str]
    chars: Floats
    links: Floats
    words: Floats
    mass: Floats
    sentence: Flags
    kind: NDArray[np.uint8]
    level: Floats
    inner: Integers
    around: list[int]
    first: Integers
    last: Integers
    same: list[int]
    groups: Integers


def find_runs(inner: list[int], around: list[int]) -> tuple[list[int], list[int], list[int]]:
    """Return for each container its first block, the block after its last, and `Layout.same`.

    A container without a block holds the run 0 to 0.

    Args:
        inner: the container of each block.
        around: the container around each container, -1 for the root. Parents come first.
    """
    size, count = len(around), len(inner)
    first, last = [count] * size, [0] * size
    for index, container in enumerate(inner, 1):
        if not last[container]:
            first[container] = index - 1
        last[container] = index
    for index in range(size - 1, 0, -1):
        if end := last[index]:
            parent = around[index]
            # Not by `min` and `max`, which take twice as long.
            if first[index] < first[parent]:  # noqa: PLR1730
                first[parent] = first[index]
            if end > last[parent]:  # noqa: PLR1730
                last[parent] = end
    same = list(range(size))
    for index in range(1, size):
        if end := last[index]:
            parent = around[index]
            if end == last[parent] and first[index] == first[parent]:
                same[index] = same[parent]
        else:
            first[index] = 0
    return first, last, same


def integers(*columns: list[int]) -> Integers:
    """Return lists of the same length as rows of an array; `array` reads them a third faster than `np.array`."""
    joined = array("q", [number for column in columns for number in column] if len(columns) > 1 else columns[0])
    return np.frombuffer(joined, dtype=np.int64).reshape(len(columns), -1)


def measure_layout(page: Page) -> Layout:
    """Measure a page that has at least one block."""
    blocks = page.blocks
    plain = [block.plain for block in blocks]
    inner = [block.container for block in blocks]
    sizes = [len(block.text) for block in blocks]
    linked = [block.link_chars for block in blocks]
    words = [block.words for block in blocks]
    levels = [block.level for block in blocks]
    # Composed, so that an accent that is a character of its own does not count.
    numbers = integers(list(map(len, plain)), sizes, linked, words, levels).astype(np.float64)
    # What fits into a byte is made an array ten times faster.
    kind = np.frombuffer(bytes([PLACE_OF_ID[id(block.kind)] for block in blocks]), dtype=np.uint8)
    sentence = np.frombuffer(bytes([block.sentence for block in blocks]), dtype=np.bool_)
    chars = numbers[0]
    density = np.minimum(1.0, numbers[2] / numbers[1])
    around = [container.parent for container in page.containers]
    first, last, same = find_runs(inner, around)
    runs = integers(first, last, same, [0, *around[1:]])
    place = integers(inner)[0]
    return Layout(
        plain=plain,
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
        same=same,
        groups=groups_around(place, runs),
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


def groups_around(inner: Integers, runs: Integers) -> Integers:
    """Return `Layout.groups` from the container of each block, and `first`, `last`, `same` and `beyond`."""
    first, last, same, around = runs
    beyond = same[around][same]
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
    return int(next_to.argmax()), layout.same[smallest]

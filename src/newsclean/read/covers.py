"""Which selector counts for a block that several elements cover."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from newsclean.read.selectors import Selector


class Cover(NamedTuple):
    """An element that covers blocks.

    Attributes:
        first, end: the first block that it covers, and the one behind the last.
        depth: how many elements are around it.
        selector: what has found it.
    """

    first: int
    end: int
    depth: int
    selector: Selector


def assign(covers: Iterable[Cover], blocks: int) -> dict[int, Selector]:
    """Return the selector for each block that is covered: of the first cover that reaches it.

    Each block is looked at about once, however many covers it has.
    """
    following = list(range(blocks + 1))  # of each block: the next one without a selector, or one before that

    def next_free(block: int) -> int:
        while following[block] != block:
            following[block] = following[following[block]]
            block = following[block]
        return block

    assigned: dict[int, Selector] = {}
    for cover in covers:
        block = next_free(min(cover.first, blocks))
        while block < min(cover.end, blocks):
            assigned[block] = cover.selector
            following[block] = block + 1
            block = next_free(block)
    return assigned

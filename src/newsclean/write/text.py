"""Plain text: a paragraph a block, an empty line between, a table row on one line."""

from __future__ import annotations

from collections.abc import Iterable

from newsclean.model import Block, Kind

PARAGRAPH_BREAK = "\n\n"
LINE_BREAK = "\n"
CELL_BREAK = "\t"
# As names of the module, since Python 3.11 takes long to get the member of an enumeration.
CELL, LIST_ITEM = Kind.CELL, Kind.LIST_ITEM


def gap(before: Block, after: Block) -> str:
    """Return the white space between two blocks that follow each other in the output."""
    if before.kind is after.kind is CELL and after.index == before.index + 1:
        return CELL_BREAK if before.container == after.container else LINE_BREAK
    if before.kind is after.kind is LIST_ITEM and after.index == before.index + 1:
        return LINE_BREAK
    return PARAGRAPH_BREAK


def render_text(blocks: Iterable[Block]) -> str:
    """Return the blocks' texts; nothing but white space is put between them."""
    parts: list[str] = []
    previous: Block | None = None
    for block in blocks:
        if previous is not None:
            parts.append(gap(previous, block))
        parts.append(block.text)
        previous = block
    return "".join(parts)

"""Plain text: a paragraph a block, an empty line between, a table row on one line."""

from __future__ import annotations

from collections.abc import Iterable

from newsclean.model import Block, Kind

PARAGRAPH_BREAK = "\n\n"
LINE_BREAK = "\n"
CELL_BREAK = "\t"
# As names of the module, since Python 3.11 takes long to get the member of an enumeration.
CELL, LIST_ITEM, PARAGRAPH = Kind.CELL, Kind.LIST_ITEM, Kind.PARAGRAPH
# Words a minute: the mean of adults who read non-fiction in English silently, by M. Brysbaert, "How many words do we
# read per minute? A review and meta-analysis of reading rate", Journal of Memory and Language 109 (2019).
READING_SPEED = 238


def gap(before: Block, after: Block) -> str:
    """Return the white space between two blocks that follow each other in the output."""
    kind = after.kind
    if kind is PARAGRAPH or kind is not before.kind or after.index != before.index + 1:
        return PARAGRAPH_BREAK
    if kind is CELL:
        return CELL_BREAK if before.container == after.container else LINE_BREAK
    return LINE_BREAK if kind is LIST_ITEM else PARAGRAPH_BREAK


def count_words(blocks: Iterable[Block]) -> int:
    """Return the number of words of some blocks."""
    return sum([block.words for block in blocks])


def reading_minutes(words: int) -> int:
    """Return the minutes that reading some words takes, at least 1; 0 for none."""
    return max(1, round(words / READING_SPEED)) if words else 0


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

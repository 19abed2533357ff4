"""What is remembered of a page: its lines in order, short ones whole, long ones by their start and a hash."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from hashlib import blake2b
from typing import NamedTuple

from newsclean.lexicon.names import is_person_name
from newsclean.model import Block, Kind, Page
from newsclean.read.main_container import PROSE_LINK_DENSITY, PROSE_WORDS, find_container, prose_mass

# What a line is. Prose is running text in the container that holds most of the page's prose: it may be the body.
# A sentence is any other line that ends as one. An entry is none: a button, a heading; a name is one that may be a
# person's, which its capitals tell. Data are cells of tables and lines without a letter, which repeat by their nature.
PROSE, SENTENCE, ENTRY, NAME, DATA = "p", "s", "e", "n", "d"
ENTRIES = frozenset((ENTRY, NAME))

LONGEST_WHOLE_LINE = 100  # characters; headlines and entries are shorter
EXCERPT = 80  # characters of a longer line, enough for a person to know it again
HASH_BYTES = 8  # of the whole line; with the excerpt no two lines of a site are confused
MOST_LINES = 1000  # at each end of a page; longer pages are logs and lists
FASTEST = 1  # zlib's level


class Line(NamedTuple):
    """A line of a page.

    Attributes:
        kind: `PROSE`, `SENTENCE`, `ENTRY`, `NAME` or `DATA`.
        key: the folded line, or what stands for it if it is long; see `line_key`.
    """

    kind: str
    key: str


Sketch = Sequence[Line]


def line_key(folded: str) -> str:
    """Return what stands for a line: itself, or if it is long its start and a hash of all of it.

    A key is its own key.
    """
    if len(folded) <= LONGEST_WHOLE_LINE:
        return folded
    digest = blake2b(folded.encode("utf-8", "replace"), digest_size=HASH_BYTES).hexdigest()
    return f"{folded[:EXCERPT].rstrip()}\u2026 #{digest}"


def sketch_page(page: Page) -> list[Line]:
    """Return what is remembered of a page; a long page's first and last lines."""
    blocks = page.blocks
    if len(blocks) > 2 * MOST_LINES:
        blocks = (*blocks[:MOST_LINES], *blocks[-MOST_LINES:])
    inside = main_containers(page)
    return [Line(line_kind(block, inside), line_key(block.folded)) for block in blocks]


def main_containers(page: Page) -> set[int] | None:
    """Return the containers that may hold the body; None if all may."""
    if page.source.kind == "text":
        return None
    masses = [prose_mass(block) for block in page.blocks]
    return find_container(page, masses) if any(masses) else None


def line_kind(block: Block, inside: set[int] | None) -> str:
    """Return the kind of a block, given the containers that may hold the body."""
    if block.kind is Kind.CELL or not any(map(str.isalpha, block.folded)):
        return DATA
    if not block.sentence:
        return NAME if is_person_name(block.plain) else ENTRY
    return PROSE if is_prose(block, inside) else SENTENCE


def is_prose(block: Block, inside: set[int] | None) -> bool:
    """Tell whether a block is running text where the body may be."""
    return (
        block.words >= PROSE_WORDS
        and block.sentence
        and (inside is None or block.container in inside)
        and block.kind is not Kind.CELL
        and block.link_chars < PROSE_LINK_DENSITY * len(block.text)
    )


def prose_of_page(page: Page) -> list[int]:
    """Return the indices of the blocks of a page that are running text where the body may be."""
    inside = main_containers(page)
    return [block.index for block in page.blocks if is_prose(block, inside)]


def pack_sketch(lines: Sketch) -> bytes:
    """Return a sketch as few bytes; equal sketches give equal bytes."""
    return zlib.compress(write_sketch(lines).encode("utf-8", "replace"), FASTEST)


def unpack_sketch(packed: bytes) -> list[Line]:
    """Return the sketch that was packed."""
    return read_sketch(zlib.decompress(packed).decode("utf-8"))


def write_sketch(lines: Sketch) -> str:
    """Return a sketch as text, a line each; no folded line holds a line break."""
    return "\n".join([line.kind + line.key for line in lines])


def read_sketch(text: str) -> list[Line]:
    """Return the sketch that was written."""
    return [Line(line[0], line[1:]) for line in text.split("\n")] if text else []

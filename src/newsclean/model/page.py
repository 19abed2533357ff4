"""What was read: the input, its blocks and containers, and what the page declares."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, fields, make_dataclass
from enum import StrEnum
from typing import Any, TypeVar

from newsclean.model.asked import NOTHING, Asked


class Kind(StrEnum):
    """What a block is in the markup; a block of a text is a paragraph."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    LIST_ITEM = "list_item"
    CELL = "cell"
    CAPTION = "caption"
    QUOTE = "quote"
    PREFORMATTED = "preformatted"


@dataclass(frozen=True, slots=True)
class Source:
    """The input, decoded.

    Attributes:
        text: the decoded input; lone surrogates are U+FFFD, NUL stays (no block
            shows it). Empty for a tree.
        kind: `"html"` or `"text"`.
        url: where the document comes from, as the caller says; never fetched.
        encoding: the encoding that the bytes were read with; None for `str` and trees.
        truncated: whether the input was longer than the limit and cut there.
    """

    text: str
    kind: str
    url: str | None = None
    encoding: str | None = None
    truncated: bool = False


@dataclass(frozen=True, slots=True)
class Container:
    """An element that holds blocks.

    Attributes:
        index: its place in `Page.containers`; the root is 0.
        tag: the element's name in lower case.
        parent: the index of the container around it; the root's is -1.
        hints: the words of its class, id, role and itemprop, in lower case.
        hidden: whether the markup hides it or anything around it from the reader.
    """

    index: int
    tag: str
    parent: int
    hints: frozenset[str] = frozenset()
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """One visible paragraph, heading, list item, cell, caption or quotation.

    Attributes:
        index: its place in `Page.blocks`.
        text: the words, white space normalised; never empty. Line breaks only when
            `kind` is preformatted.
        plain: `text` for matching: NFC, typographic quotes, dashes and spaces made plain.
        folded: `plain` in lower case. Patterns of phrases are matched against it.
        words: the number of words in it (an unspaced script counts two characters a word).
        sentence: whether it ends as a sentence does.
        kind: what the markup says it is.
        level: 1 to 6 for a heading, the depth of the list for a list item, else 0.
        start, end: its place in `Source.text`, in code points; -1 for HTML.
        line: the line of the input that it starts on, from 1; 0 for HTML.
        container: the index of the innermost container around it.
        link_chars: how many characters of `text` are inside links.
    """

    index: int
    text: str
    plain: str
    folded: str
    words: int
    sentence: bool
    kind: Kind = Kind.PARAGRAPH
    level: int = 0
    start: int = -1
    end: int = -1
    line: int = 0
    container: int = 0
    link_chars: int = 0

    @property
    def link_density(self) -> float:
        """The share of the characters that are inside links, 0 to 1."""
        return min(1.0, self.link_chars / len(self.text))


@dataclass(frozen=True, slots=True)
class Candidate:
    """One possible value of a field.

    Attributes:
        value: the value as declared or printed.
        origin: where it was found, e.g. `"json-ld"`, `"og:title"`, `"block"`.
        block: the index of the block that shows it; -1 for a declaration.
        rank: how much the origin is trusted; the lowest number wins.
        url: the address that goes with the value, as it is written: of a link, of an author's page; "" if none.
    """

    value: str
    origin: str
    block: int = -1
    rank: int = 0
    url: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """What was read: all blocks in the order of the document, and what the page declares.

    Attributes:
        source: the input, decoded.
        blocks: every visible block.
        containers: the elements that hold them; a text has one, the document.
        facts: declarations by field name (`title`, `authors`, `date_published` ...), each
            with its origin, in the order of the document. See `read/facts.py`.
        warnings: codes of what went wrong while reading.
        status: `"ok"`, or why reading ended early.
        asked: what was found of all that the configuration asks of the page's tree.
    """

    source: Source
    blocks: tuple[Block, ...]
    containers: tuple[Container, ...]
    facts: Mapping[str, tuple[Candidate, ...]] = field(default_factory=dict)
    warnings: tuple[str, ...] = ()
    status: str = "ok"
    asked: Asked = NOTHING


Row = TypeVar("Row")


def column_maker(row: type[Row]) -> Callable[..., tuple[Row, ...]]:
    """Return a function that makes many objects of a frozen, slotted dataclass from an iterable for each field.

    A page needs a thousand of them, and a frozen dataclass sets each field by a call. Its plain
    twin with the same slots is three times faster to make, and then becomes what it stands for.
    """
    twin: Any = make_dataclass(row.__name__, [item.name for item in fields(row)], slots=True)  # type: ignore[arg-type]

    def make(*columns: Iterable[object]) -> tuple[Row, ...]:
        made = tuple(map(twin, *columns))
        for item in made:
            item.__class__ = row
        return made

    return make


make_containers = column_maker(Container)
make_blocks = column_maker(Block)

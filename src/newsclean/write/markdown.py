"""CommonMark, with tables as pipe tables; every character of the article stays literal."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

import regex

from newsclean.model import Block, Container, Kind
from newsclean.read.shape import squeeze

# What means something to an inline parser. Underscores inside a word do not; "<" and "&"
# only where a tag, an address or an entity could start.
INLINE = regex.compile(r"(?P<inside>(?<=[\p{L}\p{N}])_++(?=[\p{L}\p{N}]))|[\\`*_\[\]~|]|<(?=\S)|&(?=#?\w{1,40};)")
# What is before the character that means something at the start of a line: the number of
# an ordered item; nothing before a bullet, rule, quote, heading or underline.
LINE_START = re.compile(r"\A(?:\d{1,9}(?=[.)](?:\s|$))|(?=[>#]|[-+](?:\s|$)|--|=++$))")
CLOSING_HASHES = re.compile(r"(?:^|(?<=\s))(?=#++$)")
BACKTICKS = re.compile("`++")
CARRIAGE_RETURN = re.compile("\r\n?+")

SHORTEST_FENCE = 3  # backticks, by the CommonMark specification
TOP_BODY_HEADING = 2  # level 1 is the title's
DEEPEST_HEADING = 6
LIST_TAGS = ("ul", "ol", "dl", "menu")
ITEM_TAGS = ("li", "dd")
CELL_TAGS = ("td", "th")
# More paragraphs than this in one cell, and the table is there to lay out the page.
MOST_BLOCKS_IN_CELL = 3


def render_markdown(title: str | None, blocks: Iterable[Block], containers: Sequence[Container]) -> str:
    """Return title and blocks as CommonMark.

    The title is the only heading of level 1. A group of table cells is a pipe table where
    it has rows and columns, and paragraphs where the table only lays out the page.
    """
    pieces = [render_heading(title, 1)] if title and squeeze(title) else []
    lists = ListWriter(containers)
    for kind, group in groupby(blocks, key=lambda block: kind_of(block, containers)):
        members = list(group)
        if kind is Kind.LIST_ITEM:
            pieces.append(lists.render(members))
        elif kind is Kind.CELL:
            pieces.extend(render_tables(members, containers))
        elif kind is Kind.QUOTE:
            pieces.extend(render_quotes(members, containers))
        else:
            pieces.extend(render_block(block) for block in members)
    return "\n\n".join(pieces)


def kind_of(block: Block, containers: Sequence[Container]) -> Kind:
    """Return the kind of a block; a paragraph in a table's cell is written as that cell."""
    in_cell = block.kind is Kind.PARAGRAPH and around(containers, block.container, CELL_TAGS) >= 0
    return Kind.CELL if in_cell else block.kind


def escape_inline(text: str) -> str:
    """Return the text on one line, with what an inline parser would read as markup escaped."""
    return INLINE.sub(lambda m: m[0] if m["inside"] else "\\" + m[0], squeeze(text))


def escape(text: str) -> str:
    """Return the text as a paragraph of one line in which every character is literal."""
    return LINE_START.sub(r"\g<0>\\", escape_inline(text))


def render_block(block: Block) -> str:
    """Return a heading, a preformatted block or a paragraph."""
    if block.kind is Kind.HEADING:
        return render_heading(block.text, min(max(block.level, TOP_BODY_HEADING), DEEPEST_HEADING))
    if block.kind is Kind.PREFORMATTED:
        return render_fence(block.text)
    return escape(block.text)


def render_heading(text: str, level: int) -> str:
    """Return a heading on one line."""
    return "#" * level + " " + CLOSING_HASHES.sub(r"\\", escape_inline(text))


def render_fence(text: str) -> str:
    """Return preformatted text in a fence longer than any run of backticks in it."""
    longest = max(map(len, BACKTICKS.findall(text)), default=0)
    fence = "`" * max(SHORTEST_FENCE, longest + 1)
    return "\n".join((fence, CARRIAGE_RETURN.sub("\n", text), fence))


def around(containers: Sequence[Container], index: int, tags: Sequence[str]) -> int:
    """Return the innermost container with one of the tags, this one included; -1 for none."""
    while index >= 0 and containers[index].tag not in tags:
        index = containers[index].parent
    return index


def render_quotes(blocks: Sequence[Block], containers: Sequence[Container]) -> list[str]:
    """Return block quotations; paragraphs of the same one stay together."""
    groups = groupby(blocks, key=lambda block: around(containers, block.container, ("blockquote",)))
    return ["\n>\n".join(f"> {escape(block.text)}" for block in group) for _, group in groups]


def render_tables(blocks: Sequence[Block], containers: Sequence[Container]) -> list[str]:
    """Return the cells of each table as a pipe table, or as paragraphs."""
    pieces: list[str] = []
    for _, group in groupby(blocks, key=lambda block: around(containers, block.container, ("table",))):
        cells = list(group)
        rows = gather_rows(cells, containers)
        columns = max(map(len, rows))
        if columns > 1 and all(len(cell) <= MOST_BLOCKS_IN_CELL for row in rows for cell in row):
            lines = [render_row([escape_inline(" ".join(cell)) for cell in row], columns) for row in rows]
            lines.insert(1, render_row(["---"] * columns, columns))
            pieces.append("\n".join(lines))
        else:
            pieces.extend(escape(block.text) for block in cells)
    return pieces


def gather_rows(blocks: Sequence[Block], containers: Sequence[Container]) -> list[list[list[str]]]:
    """Return rows of cells of texts. A text directly in its row is a cell of its own."""
    rows: list[list[list[str]]] = []
    last_row = last_cell = -1
    for block in blocks:
        row = around(containers, block.container, ("tr",))
        row = block.container if row < 0 else row
        cell = around(containers, block.container, (*CELL_TAGS, "tr"))
        if not rows or row != last_row:
            rows.append([])
        if not rows[-1] or cell != last_cell or cell < 0 or containers[cell].tag == "tr":
            rows[-1].append([])
        rows[-1][-1].append(block.text)
        last_row, last_cell = row, cell
    return rows


def render_row(cells: Sequence[str], columns: int) -> str:
    """Return a table row, filled up to the number of columns."""
    return "| " + " | ".join((*cells, *[""] * (columns - len(cells)))) + " |"


@dataclass(slots=True)
class OpenList:
    """A list that the next item may still belong to.

    Attributes:
        level: the depth that its blocks have in the page.
        container: its element; -1 if unknown.
        item: the element of the item written last; -1 if unknown.
        bullet: what ends its markers; another list at its side takes another one.
        indent: the columns before its markers.
        content: the columns before the text of the item written last.
    """

    level: int
    container: int
    item: int
    bullet: str
    indent: int
    content: int


class ListWriter:
    """Writes the items of neighbouring lists, nested as in the page.

    It lives for one article, so that a list goes on counting behind what interrupts it.
    """

    def __init__(self, containers: Sequence[Container]) -> None:
        self.containers = containers
        self.open: list[OpenList] = []
        self.counts: dict[int, int] = {}
        self.pieces: list[str] = []

    def render(self, blocks: Sequence[Block]) -> str:
        """Return the lists that blocks without anything between them make up."""
        self.open.clear()
        self.pieces.clear()
        for block in blocks:
            self.write(block)
        return "".join(self.pieces)

    def write(self, block: Block) -> None:
        """Write a block: an item, or one more paragraph of the item before it."""
        level = max(block.level, 1)
        item = around(self.containers, block.container, ITEM_TAGS)
        container = around(self.containers, item if item >= 0 else block.container, LIST_TAGS)
        closed = None
        while self.open and self.open[-1].level > level:
            closed = self.open.pop()
        current = self.open[-1] if self.open and self.open[-1].level == level else None
        if current and current.item == item >= 0:
            self.pieces.append(f"\n\n{' ' * current.content}{escape(block.text)}")
        elif current and current.container == container:
            self.write_item(block, current, item, tight=True)
        else:
            if current:
                closed = self.open.pop()
            opened = self.begin(level, container, closed)
            self.open.append(opened)
            # Only a list that starts with 1 may follow a paragraph without an empty line.
            tight = closed is None and self.counts.get(container, 0) == 0
            self.write_item(block, opened, item, tight=tight)

    def begin(self, level: int, container: int, closed: OpenList | None) -> OpenList:
        """Start a list inside the open item, with markers unlike those of the list before it."""
        indent = self.open[-1].content if self.open else 0
        ordered = container >= 0 and self.containers[container].tag == "ol"
        bullets = (".", ")") if ordered else ("-", "*")
        bullet = bullets[1] if closed and closed.bullet == bullets[0] else bullets[0]
        return OpenList(level, container, -1, bullet, indent, indent)

    def write_item(self, block: Block, current: OpenList, item: int, *, tight: bool) -> None:
        """Write the first paragraph of an item."""
        if self.pieces:
            self.pieces.append("\n" if tight else "\n\n")
        marker = current.bullet
        if marker in ".)":
            number = self.counts[current.container] = self.counts.get(current.container, 0) + 1
            marker = f"{number}{marker}"
        current.item = item
        current.content = current.indent + len(marker) + 1
        self.pieces.append(f"{' ' * current.indent}{marker} {escape(block.text)}")

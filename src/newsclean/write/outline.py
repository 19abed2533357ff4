"""How the kept blocks nest: headings, paragraphs, quotations, lists in lists, tables; for the formats with markup."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import groupby

from newsclean.model import Block, Container, Image, Kind, Span
from newsclean.write.images import PLAIN, Illustration

TOP_BODY_HEADING = 2  # level 1 is the title's
DEEPEST_HEADING = 6
# Parsers of XML stop at 256 elements inside each other; no reader tells as many levels apart.
DEEPEST_LIST = 32
LIST_TAGS = ("ul", "ol", "dl", "menu")
ITEM_TAGS = ("li", "dd")
CELL_TAGS = ("td", "th")
# More paragraphs than this in one cell, and the table is there to lay out the page.
MOST_BLOCKS_IN_CELL = 3


class Part(StrEnum):
    """What a piece of the text is. Those from `QUOTE` to `CELL` hold other pieces, those before them words."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    PREFORMATTED = "preformatted"
    QUOTE = "quote"
    LIST = "list"
    ITEM = "item"
    TABLE = "table"
    ROW = "row"
    CELL = "cell"
    IMAGE = "image"


@dataclass(slots=True)
class Piece:
    """A piece of the text.

    Attributes:
        part: what it is.
        text: its words; empty where other pieces hold them.
        pieces: what it holds: paragraphs and lists in an item, paragraphs in a quotation or cell.
        level: 2 to 6 for a heading, else 0.
        number: the number of the first item of an ordered list, from 1; 0 for any other list.
        block: the index of the block whose words they are; -1 where other pieces hold them.
        spans: what of its words is a link or has a format, in order.
        image: the picture, for a piece that is one.
    """

    part: Part
    text: str = ""
    pieces: list[Piece] = field(default_factory=list)
    level: int = 0
    number: int = 0
    block: int = -1
    spans: Sequence[Span] = ()
    image: Image | None = None


def outline(blocks: Iterable[Block], containers: Sequence[Container], shown: Illustration = PLAIN) -> list[Piece]:
    """Return the pieces that blocks make up, in order, with the pictures among them and the spans in them.

    A group of table cells is a table where it has rows and columns, and paragraphs where
    the table only lays out the page. A picture ends a list or a table.
    """
    pieces: list[Piece] = []
    lists = ListNester(containers)
    waiting = shown.shown_images()[::-1]
    places = [image.block for image in reversed(waiting)]
    for _, run in groupby(blocks, key=lambda block: bisect_right(places, block.index)):
        members = list(run)
        while waiting and waiting[-1].block <= members[0].index:
            pieces.append(Piece(Part.IMAGE, image=waiting.pop()))
        pieces.extend(gather(members, containers, lists))
    pieces.extend(Piece(Part.IMAGE, image=image) for image in reversed(waiting))
    if shown.spans:
        add_spans(pieces, shown)
    return pieces


def add_spans(pieces: Iterable[Piece], shown: Illustration) -> None:
    """Give pieces the spans of their blocks."""
    for piece in pieces:
        piece.spans = shown.spans_of(piece.block) if piece.block >= 0 else ()
        add_spans(piece.pieces, shown)


def gather(blocks: Iterable[Block], containers: Sequence[Container], lists: ListNester) -> list[Piece]:
    """Return the pieces that blocks without a picture between them make up, in order."""
    pieces: list[Piece] = []
    for kind, group in groupby(blocks, key=lambda block: kind_of(block, containers)):
        members = list(group)
        if kind is Kind.LIST_ITEM:
            pieces.extend(lists.nest(members))
        elif kind is Kind.CELL:
            pieces.extend(gather_tables(members, containers))
        elif kind is Kind.QUOTE:
            pieces.extend(gather_quotes(members, containers))
        else:
            pieces.extend(single(block) for block in members)
    return pieces


def kind_of(block: Block, containers: Sequence[Container]) -> Kind:
    """Return the kind of a block; a paragraph in a table's cell is written as that cell."""
    in_cell = block.kind is Kind.PARAGRAPH and around(containers, block.container, CELL_TAGS) >= 0
    return Kind.CELL if in_cell else block.kind


def single(block: Block) -> Piece:
    """Return a heading, a preformatted block or a paragraph."""
    if block.kind is Kind.HEADING:
        level = min(max(block.level, TOP_BODY_HEADING), DEEPEST_HEADING)
        return Piece(Part.HEADING, block.text, level=level, block=block.index)
    if block.kind is Kind.PREFORMATTED:
        return Piece(Part.PREFORMATTED, block.text, block=block.index)
    return paragraph(block)


def paragraph(block: Block) -> Piece:
    """Return a block as a paragraph."""
    return Piece(Part.PARAGRAPH, block.text, block=block.index)


def around(containers: Sequence[Container], index: int, tags: Sequence[str]) -> int:
    """Return the innermost container with one of the tags, this one included; -1 for none."""
    while index >= 0 and containers[index].tag not in tags:
        index = containers[index].parent
    return index


def gather_quotes(blocks: Sequence[Block], containers: Sequence[Container]) -> list[Piece]:
    """Return quotations; paragraphs of the same one stay together."""
    groups = groupby(blocks, key=lambda block: around(containers, block.container, ("blockquote",)))
    return [Piece(Part.QUOTE, pieces=[paragraph(block) for block in group]) for _, group in groups]


def gather_tables(blocks: Sequence[Block], containers: Sequence[Container]) -> list[Piece]:
    """Return each table with its rows, or its cells as paragraphs."""
    pieces: list[Piece] = []
    for _, group in groupby(blocks, key=lambda block: around(containers, block.container, ("table",))):
        cells = list(group)
        rows = gather_rows(cells, containers)
        columns = max(len(row.pieces) for row in rows)
        if columns > 1 and all(len(cell.pieces) <= MOST_BLOCKS_IN_CELL for row in rows for cell in row.pieces):
            pieces.append(Piece(Part.TABLE, pieces=rows))
        else:
            pieces.extend(paragraph(block) for block in cells)
    return pieces


def gather_rows(blocks: Sequence[Block], containers: Sequence[Container]) -> list[Piece]:
    """Return rows of cells of paragraphs. A text directly in its row is a cell of its own."""
    rows: list[Piece] = []
    last_row = last_cell = -1
    for block in blocks:
        row = around(containers, block.container, ("tr",))
        row = block.container if row < 0 else row
        cell = around(containers, block.container, (*CELL_TAGS, "tr"))
        if not rows or row != last_row:
            rows.append(Piece(Part.ROW))
        if not rows[-1].pieces or cell != last_cell or cell < 0 or containers[cell].tag == "tr":
            rows[-1].pieces.append(Piece(Part.CELL))
        rows[-1].pieces[-1].pieces.append(paragraph(block))
        last_row, last_cell = row, cell
    return rows


@dataclass(slots=True)
class OpenList:
    """A list that the next item may still belong to.

    Attributes:
        piece: the list.
        level: the depth that its blocks have in the page.
        container: its element; -1 if unknown.
        item: the element of its last item; -1 if unknown.
    """

    piece: Piece
    level: int
    container: int
    item: int = -1


class ListNester:
    """Nests the items of neighbouring lists as in the page.

    It lives for one article, so that a list goes on counting behind what interrupts it.
    """

    def __init__(self, containers: Sequence[Container]) -> None:
        self.containers = containers
        self.open: list[OpenList] = []
        self.counts: dict[int, int] = {}

    def nest(self, blocks: Sequence[Block]) -> list[Piece]:
        """Return the lists that blocks without anything between them make up."""
        self.open.clear()
        lists: list[Piece] = []
        for block in blocks:
            self.add(block, lists)
        return lists

    def add(self, block: Block, lists: list[Piece]) -> None:
        """Add a block: an item, or one more paragraph of the item before it."""
        level = min(max(block.level, 1), DEEPEST_LIST)
        item = around(self.containers, block.container, ITEM_TAGS)
        container = around(self.containers, item if item >= 0 else block.container, LIST_TAGS)
        while self.open and self.open[-1].level > level:
            self.open.pop()
        current = self.open[-1] if self.open and self.open[-1].level == level else None
        if current and current.item == item >= 0:
            current.piece.pieces[-1].pieces.append(paragraph(block))
            return
        if current is None or current.container != container:
            if current:
                self.open.pop()
            holder = self.open[-1].piece.pieces[-1].pieces if self.open else lists
            current = self.begin(level, container)
            holder.append(current.piece)
        if current.piece.number:
            self.counts[container] = self.counts.get(container, 0) + 1
        current.item = item
        current.piece.pieces.append(Piece(Part.ITEM, pieces=[paragraph(block)]))

    def begin(self, level: int, container: int) -> OpenList:
        """Open a list; an ordered one goes on counting."""
        ordered = container >= 0 and self.containers[container].tag == "ol"
        number = self.counts.get(container, 0) + 1 if ordered else 0
        self.open.append(OpenList(Piece(Part.LIST, number=number), level, container))
        return self.open[-1]

"""CommonMark, with tables as pipe tables; every character of the article stays literal."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

import regex

from newsclean.model import Block, Container
from newsclean.read.shape import squeeze
from newsclean.write.outline import Part, Piece, outline

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


def render_markdown(title: str | None, blocks: Iterable[Block], containers: Sequence[Container]) -> str:
    """Return title and blocks as CommonMark. The title is the only heading of level 1."""
    pieces = [render_heading(title, 1)] if title and squeeze(title) else []
    before: Piece | None = None
    bullet = ""
    for piece in outline(blocks, containers):
        if piece.part is Part.LIST:
            bullet = other_bullet(piece, bullet if before and before.part is Part.LIST else "")
            pieces.append(render_list(piece, 0, bullet))
        else:
            pieces.append(render_piece(piece))
        before = piece
    return "\n\n".join(pieces)


def escape_inline(text: str) -> str:
    """Return the text on one line, with what an inline parser would read as markup escaped."""
    return INLINE.sub(lambda m: m[0] if m["inside"] else "\\" + m[0], squeeze(text))


def escape(text: str) -> str:
    """Return the text as a paragraph of one line in which every character is literal."""
    return LINE_START.sub(r"\g<0>\\", escape_inline(text))


def render_piece(piece: Piece) -> str:
    """Return anything but a list."""
    if piece.part is Part.HEADING:
        return render_heading(piece.text, piece.level)
    if piece.part is Part.PREFORMATTED:
        return render_fence(piece.text)
    if piece.part is Part.QUOTE:
        return "\n>\n".join(f"> {escape(paragraph.text)}" for paragraph in piece.pieces)
    if piece.part is Part.TABLE:
        return render_table(piece)
    return escape(piece.text)


def render_heading(text: str, level: int) -> str:
    """Return a heading on one line."""
    return "#" * level + " " + CLOSING_HASHES.sub(r"\\", escape_inline(text))


def render_fence(text: str) -> str:
    """Return preformatted text in a fence longer than any run of backticks in it."""
    longest = max(map(len, BACKTICKS.findall(text)), default=0)
    fence = "`" * max(SHORTEST_FENCE, longest + 1)
    return "\n".join((fence, CARRIAGE_RETURN.sub("\n", text), fence))


def render_table(table: Piece) -> str:
    """Return a pipe table; its first row is the head, since there must be one."""
    columns = max(len(row.pieces) for row in table.pieces)
    rows = [
        [escape_inline(" ".join(paragraph.text for paragraph in cell.pieces)) for cell in row.pieces]
        for row in table.pieces
    ]
    lines = [render_row(row, columns) for row in rows]
    lines.insert(1, render_row(["---"] * columns, columns))
    return "\n".join(lines)


def render_row(cells: Sequence[str], columns: int) -> str:
    """Return a table row, filled up to the number of columns."""
    return "| " + " | ".join((*cells, *[""] * (columns - len(cells)))) + " |"


def other_bullet(piece: Piece, before: str) -> str:
    """Return what ends the markers of a list: not what ends those of the list right before it."""
    first, second = (".", ")") if piece.number else ("-", "*")
    return second if before == first else first


def render_list(piece: Piece, indent: int, bullet: str) -> str:
    """Return a list, each line behind the first one with the columns before its markers."""
    items = []
    for place, item in enumerate(piece.pieces):
        marker = f"{piece.number + place}{bullet}" if piece.number else bullet
        items.append(f"{marker} {render_item(item, indent + len(marker) + 1)}")
    return f"\n{' ' * indent}".join(items)


def render_item(item: Piece, indent: int) -> str:
    """Return the paragraphs and lists of an item; `indent` columns are before its text."""
    parts: list[str] = []
    before: Piece | None = None
    bullet = ""
    for piece in item.pieces:
        follows_list = before is not None and before.part is Part.LIST
        if piece.part is Part.LIST:
            bullet = other_bullet(piece, bullet if follows_list else "")
            # Only a list that starts with 1 may follow a paragraph without an empty line.
            gap = "\n\n" if follows_list or piece.number > 1 else "\n"
            text = render_list(piece, indent, bullet)
        else:
            gap, text = "\n\n", escape(piece.text)
        parts.append(f"{gap}{' ' * indent}{text}" if before else text)
        before = piece
    return "".join(parts)

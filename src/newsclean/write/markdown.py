"""CommonMark, with tables as pipe tables; every character of the article stays literal."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from newsclean.model import Block, Container
from newsclean.read.shape import squeeze
from newsclean.write.images import PLAIN, Illustration
from newsclean.write.inline import destination, escape_inline, escape_part, mark
from newsclean.write.outline import Part, Piece, outline
from newsclean.write.weave import weave

# What is before the character that means something at the start of a line: the number of
# an ordered item; nothing before a bullet, rule, quote, heading or underline.
LINE_START = re.compile(r"\A(?:\d{1,9}(?=[.)](?:\s|$))|(?=[>#]|[-+](?:\s|$)|--|=++$))")
CLOSING_HASHES = re.compile(r"(?:^|(?<=\s))(?=#++$)")
BACKTICKS = re.compile("`++")
CARRIAGE_RETURN = re.compile("\r\n?+")

SHORTEST_FENCE = 3  # backticks, by the CommonMark specification


def render_markdown(
    title: str | None, blocks: Iterable[Block], containers: Sequence[Container], shown: Illustration = PLAIN
) -> str:
    """Return title and blocks as CommonMark. The title is the only heading of level 1."""
    pieces = [render_heading(escape_inline(title), 1)] if title and squeeze(title) else []
    before: Piece | None = None
    bullet = ""
    for piece in outline(blocks, containers, shown):
        if piece.part is Part.LIST:
            bullet = other_bullet(piece, bullet if before and before.part is Part.LIST else "")
            pieces.append(render_list(piece, 0, bullet))
        else:
            pieces.append(render_piece(piece))
        before = piece
    return "\n\n".join(pieces)


def escape_words(piece: Piece) -> str:
    """Return the words of a piece on one line, with its links and formats; all other characters are literal."""
    return weave(piece.text, piece.spans, escape_part, mark) if piece.spans else escape_inline(piece.text)


def escape(piece: Piece) -> str:
    """Return the words of a piece as a paragraph of one line."""
    return LINE_START.sub(r"\g<0>\\", escape_words(piece))


def render_piece(piece: Piece) -> str:
    """Return anything but a list."""
    if piece.part is Part.HEADING:
        return render_heading(escape_words(piece), piece.level)
    if piece.part is Part.PREFORMATTED:
        return render_fence(piece.text)
    if piece.part is Part.QUOTE:
        return "\n>\n".join(f"> {escape(paragraph)}" for paragraph in piece.pieces)
    if piece.part is Part.TABLE:
        return render_table(piece)
    if piece.image is not None:
        return f"![{escape_part(piece.image.alt)}]({destination(piece.image.url)})"
    return escape(piece)


def render_heading(words: str, level: int) -> str:
    """Return a heading on one line."""
    return "#" * level + " " + CLOSING_HASHES.sub(r"\\", words)


def render_fence(text: str) -> str:
    """Return preformatted text in a fence longer than any run of backticks in it."""
    longest = max(map(len, BACKTICKS.findall(text)), default=0)
    fence = "`" * max(SHORTEST_FENCE, longest + 1)
    return "\n".join((fence, CARRIAGE_RETURN.sub("\n", text), fence))


def render_table(table: Piece) -> str:
    """Return a pipe table; its first row is the head, since there must be one.

    Only the head has all columns. GitHub's specification fills up the other rows, and a table with one long row
    would become as many cells as it has rows times columns.
    """
    columns = max(len(row.pieces) for row in table.pieces)
    rows = [
        [" ".join(escape_words(paragraph) for paragraph in cell.pieces) for cell in row.pieces] for row in table.pieces
    ]
    head, *others = rows
    lines = ([*head, *[""] * (columns - len(head))], ["---"] * columns, *others)
    return "\n".join(map(render_row, lines))


def render_row(cells: Sequence[str]) -> str:
    """Return a table row."""
    return f"| {' | '.join(cells)} |"


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
            gap, text = "\n\n", escape(piece)
        parts.append(f"{gap}{' ' * indent}{text}" if before else text)
        before = piece
    return "".join(parts)

"""Elements of XML for the pieces of a text, in the words of TEI or of trafilatura."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from lxml import etree

from newsclean.write.outline import Part, Piece
from newsclean.write.values import writable

SPACE = "{http://www.w3.org/XML/1998/namespace}space"


@dataclass(frozen=True, slots=True)
class Dialect:
    """How the same elements differ between the two.

    Attributes:
        namespace: the namespace of the elements; empty for none.
        bullets, numbers: what `rend` says of a list without and with numbers.
        head_rend: whether `rend` says the level of a head, as `h2`.
    """

    namespace: str
    bullets: str
    numbers: str
    head_rend: bool


TEI = Dialect("http://www.tei-c.org/ns/1.0", "bulleted", "numbered", head_rend=False)
TRAFILATURA = Dialect("", "ul", "ol", head_rend=True)


def add(parent: etree._Element, name: str, text: str = "", **attributes: str) -> etree._Element:
    """Add an element in the namespace of its parent; return it."""
    namespace = etree.QName(parent).namespace
    made = etree.SubElement(parent, f"{{{namespace}}}{name}" if namespace else name)
    for key, value in attributes.items():
        made.set(key, writable(value))
    if text:
        made.text = writable(text)
    return made


def add_pieces(parent: etree._Element, pieces: Iterable[Piece], dialect: Dialect) -> None:
    """Add pieces, each with all that it holds."""
    for piece in pieces:
        add_piece(parent, piece, dialect)


def add_piece(parent: etree._Element, piece: Piece, dialect: Dialect) -> None:
    """Add a piece with all that it holds."""
    if piece.part is Part.HEADING:
        add(parent, "head", piece.text, **({"rend": f"h{piece.level}"} if dialect.head_rend else {}))
    elif piece.part is Part.PARAGRAPH:
        add(parent, "p", piece.text)
    elif piece.part is Part.PREFORMATTED:
        add(parent, "p", piece.text, rend="pre").set(SPACE, "preserve")
    elif piece.part in (Part.ITEM, Part.CELL):
        fill(add(parent, piece.part.value), piece, dialect)
    elif piece.part is Part.LIST:
        rend = dialect.numbers if piece.number else dialect.bullets
        add_pieces(add(parent, "list", rend=rend), piece.pieces, dialect)
    else:
        add_pieces(add(parent, piece.part.value), piece.pieces, dialect)


def fill(holder: etree._Element, piece: Piece, dialect: Dialect) -> None:
    """Put into an item or cell what it holds: a single paragraph as bare text, with the lists below it."""
    first, *others = piece.pieces
    if any(other.part is Part.PARAGRAPH for other in others):
        add_pieces(holder, piece.pieces, dialect)
    else:
        holder.text = writable(first.text)
        add_pieces(holder, others, dialect)

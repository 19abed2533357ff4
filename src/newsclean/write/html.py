"""A page of the article and nothing else: no styles, no scripts, links and pictures only if asked; all is escaped."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from newsclean.model import Span
from newsclean.write.images import illustration
from newsclean.write.outline import Part, Piece, outline
from newsclean.write.values import WEB, writable
from newsclean.write.weave import weave

if TYPE_CHECKING:
    from newsclean.article import Article

ELEMENTS = {"bold": "strong", "italic": "em", "code": "code"}
# A table's heads are cells: which of them are heads no block says.
TAGS = {Part.QUOTE: "blockquote", Part.ITEM: "li", Part.TABLE: "table", Part.ROW: "tr", Part.CELL: "td"}


def render_html(article: Article) -> str:
    """Return a page with title, byline (or else the authors), date and text."""
    title = article.title or ""
    language = f' lang="{quote(article.language)}"' if article.language else ""
    address = article.url if article.url and article.url.startswith(WEB) else None
    head = ['<meta charset="utf-8">', element("title", title)]
    if address:
        head.append(f'<link rel="canonical" href="{quote(address)}">')
    writers = article.byline or ", ".join(article.authors)  # the page may only declare them
    body = [
        element("h1", title) if title else "",
        f'<p class="byline">{text_of(writers)}</p>' if writers else "",
        render_date(article),
        *map(render_piece, pieces_of(article)),
    ]
    # By its first letter a browser tells whether the text runs from right to left.
    return "\n".join((
        "<!DOCTYPE html>", f'<html{language} dir="auto">', "<head>", *head, "</head>", "<body>", "<article>",
        *filter(None, body), "</article>", "</body>", "</html>",
    ))  # fmt: skip


def render_fragment(article: Article) -> str:
    """Return the text alone, as one `<article>`."""
    return "\n".join(("<article>", *map(render_piece, pieces_of(article)), "</article>"))


def pieces_of(article: Article) -> list[Piece]:
    """Return the pieces of the text."""
    return outline(article.blocks_in(*article.text_roles), article.page.containers, illustration(article))


def render_date(article: Article) -> str:
    """Return when the article was published, as the page states it."""
    if article.date_published is None:
        return ""
    shown = article.date_raw or article.date_published
    return f'<p><time datetime="{quote(article.date_published)}">{text_of(shown)}</time></p>'


def text_of(text: str) -> str:
    """Return the text with its markup characters escaped."""
    return escape(writable(text), quote=False)


def words_of(piece: Piece) -> str:
    """Return the words of a piece, with its links and formats."""
    return weave(piece.text, piece.spans, text_of, mark)


def mark(span: Span, inside: str, before: str) -> str:
    """Return a span as an element."""
    del before
    if span.kind == "link":
        return f'<a href="{quote(span.url)}">{inside}</a>'
    return f"<{ELEMENTS[span.kind]}>{text_of(inside) if span.kind == 'code' else inside}</{ELEMENTS[span.kind]}>"


def quote(value: str) -> str:
    """Return the value of an attribute, without the quotes around it."""
    return escape(writable(value))


def element(tag: str, text: str) -> str:
    """Return an element with this text."""
    return f"<{tag}>{text_of(text)}</{tag}>"


def render_piece(piece: Piece) -> str:
    """Return a piece and all that it holds."""
    if piece.image is not None:
        return f'<p><img src="{quote(piece.image.url)}" alt="{quote(piece.image.alt)}"></p>'
    if piece.part is Part.HEADING:
        return f"<h{piece.level}>{words_of(piece)}</h{piece.level}>"
    if piece.part is Part.PREFORMATTED:
        # A parser drops a line break at the start, so that one more is needed for one to stay.
        return element("pre", f"\n{piece.text}" if piece.text.startswith("\n") else piece.text)
    if piece.part is Part.PARAGRAPH:
        return f"<p>{words_of(piece)}</p>"
    opening, closing = tags_of(piece)
    if piece.part in (Part.CELL, Part.ITEM):
        return f"{opening}{render_inside(piece)}{closing}"
    return "\n".join((opening, *map(render_piece, piece.pieces), closing))


def tags_of(piece: Piece) -> tuple[str, str]:
    """Return the tags around a piece that holds others."""
    if piece.part is Part.LIST:
        start = f' start="{piece.number}"' if piece.number > 1 else ""
        return (f"<ol{start}>", "</ol>") if piece.number else ("<ul>", "</ul>")
    return f"<{TAGS[piece.part]}>", f"</{TAGS[piece.part]}>"


def render_inside(piece: Piece) -> str:
    """Return what a cell or an item holds: a single paragraph as bare text, with the lists below it."""
    first, *others = piece.pieces
    if any(other.part is Part.PARAGRAPH for other in others):
        return "\n".join(map(render_piece, piece.pieces))
    return "\n".join((words_of(first), *map(render_piece, others)))

"""What several formats need of an article's fields, and characters that markup cannot hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from newsclean.lexicon.lazy_pattern import LazyPattern
from newsclean.model import Author

if TYPE_CHECKING:
    from newsclean.article import Article

# What XML 1.0 has no way to write (https://www.w3.org/TR/xml/#charsets), and what HTML calls an error besides: controls
# of Latin-1, and the numbers that will never be characters, of which each plane ends with two.
PLANES = "".join(f"{chr(plane << 16)}-{chr((plane << 16) + 0xFFFD)}" for plane in range(1, 17))
UNWRITABLE = LazyPattern(f"[^\t\n\r\x20-\x7e\xa0-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd{PLANES}]")
REPLACEMENT = "\ufffd"
WEB = ("http://", "https://")


def writable(text: str) -> str:
    """Return the text with line feeds at line ends, and U+FFFD for what markup cannot hold; a space for white space."""
    if text.isprintable() and text.isascii():
        return text  # as most names and addresses are
    held = UNWRITABLE.pattern.sub(lambda found: " " if found[0].isspace() else REPLACEMENT, text)
    return held.replace("\r\n", "\n").replace("\r", "\n")


def authors_of(article: Article) -> tuple[Author, ...]:
    """Return who wrote the article; by their names only where nothing else is known of them."""
    return article.author_details or tuple(map(Author, article.authors))


def host_of(article: Article) -> str | None:
    """Return the host of the article's address, without "www."."""
    try:
        host = urlsplit(article.url or "").hostname
    except ValueError:
        return None
    return host.removeprefix("www.") if host else None


def known(values: dict[str, Any]) -> dict[str, Any]:
    """Return the values that say something: neither None nor empty."""
    return {name: value for name, value in values.items() if value is not None and value not in ("", [], {}, ())}

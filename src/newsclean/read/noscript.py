"""The markup of a `<noscript>`, kept while the walk skips it: it may hold the article, and is then walked itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape

from newsclean.read.elements import HIDING, SHADOW_ROOT

# What matters when it is walked.
READ_AGAIN = HIDING | SHADOW_ROOT | {"class", "id", "itemprop", "open", "role"}


class Noscript:
    """What has been kept of the element that is being skipped; nothing outside of one."""

    __slots__ = ("pieces",)

    def __init__(self) -> None:
        self.pieces: list[str] = []

    def begin(self) -> None:
        """Begin an element; it is walked as a `<div>`."""
        self.pieces.append("<div>")

    def start(self, texts: Sequence[str], tag: str, attributes: Mapping[str, str]) -> None:
        """Keep the start of an element in it, with the attributes that a walk reads, and the texts before."""
        said = "".join(f' {name}="{escape(value)}"' for name, value in attributes.items() if name in READ_AGAIN)
        self.pieces += (escape("".join(texts)), f"<{tag}{said}>")

    def end(self, texts: Sequence[str], tag: str) -> None:
        """Keep the end of an element in it, and the texts before."""
        self.pieces += (escape("".join(texts)), f"</{tag}>")

    def take(self) -> str:
        """Return all that was kept, and forget it."""
        markup = "".join(self.pieces)
        self.pieces.clear()
        return markup

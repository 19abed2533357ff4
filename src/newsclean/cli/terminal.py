"""Text on a terminal: colours, columns, and no control characters out of a document."""

from __future__ import annotations

import os
import re
import shutil
import sys
import unicodedata
from dataclasses import dataclass

NARROWEST = 40  # columns; below, wrapping costs more than it gives
FALLBACK = (80, 24)
ELLIPSIS = "…"
# Control characters could drive the terminal; bidirectional ones could show another text.
CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


@dataclass(frozen=True, slots=True)
class Paint:
    """Colours by what they mean; the text as it is where they are off."""

    on: bool

    def _wrap(self, code: int, text: str) -> str:
        return f"\x1b[{code}m{text}\x1b[0m" if self.on and text else text

    def strong(self, text: str) -> str:
        """Return a heading."""
        return self._wrap(1, text)

    def faint(self, text: str) -> str:
        """Return what is said about the document, as against what it says."""
        return self._wrap(2, text)

    def removed(self, text: str) -> str:
        """Return what was removed."""
        return self._wrap(31, text)

    def kept(self, text: str) -> str:
        """Return what was kept as body."""
        return self._wrap(32, text)

    def role(self, text: str) -> str:
        """Return what was kept in another role."""
        return self._wrap(36, text)


def make_paint(choice: str) -> Paint:
    """Return colours if asked for; with `auto` where standard output is a terminal that has them.

    NO_COLOR: see https://no-color.org.
    """
    if choice == "auto":
        return Paint(sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb")
    return Paint(choice == "always")


def terminal_width() -> int:
    """Return the width of the terminal in columns; `COLUMNS` outweighs it."""
    return max(shutil.get_terminal_size(FALLBACK).columns, NARROWEST)


def visible(text: str) -> str:
    """Return a text on one line, with what could drive the terminal as U+FFFD."""
    return CONTROL.sub("\ufffd", " ".join(text.split()))


def columns(text: str) -> int:
    """Return how many columns a text takes: two for Han and kana, none for combining marks."""
    if text.isascii():
        return len(text)
    return sum(map(character_columns, text))


def character_columns(character: str) -> int:
    """Return how many columns a character takes."""
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def fit(text: str, width: int) -> int:
    """Return how many characters of the text fit into a width."""
    used = 0
    for count, character in enumerate(text):
        used += character_columns(character)
        if used > width:
            return count
    return len(text)


def shorten(text: str, width: int) -> str:
    """Return the text on one line, its end cut off where it is wider."""
    if columns(text) <= width:
        return text
    return text[: fit(text, width - 1)].rstrip() + ELLIPSIS


def wrap(text: str, width: int, most_lines: int | None = None) -> list[str]:
    """Return the text in lines of a width, broken at spaces where there are any."""
    lines: list[str] = []
    while columns(text) > width:
        if most_lines is not None and len(lines) == most_lines - 1:
            break
        end = max(fit(text, width), 1)
        if not text[end].isspace() and (space := text.rfind(" ", 0, end)) > 0:
            end = space
        lines.append(text[:end].rstrip())
        text = text[end:].lstrip()
    lines.append(shorten(text, width))
    return lines

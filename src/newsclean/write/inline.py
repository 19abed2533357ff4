"""Markdown within a line: links, bold, italic and code, and everything else as literal characters."""

from __future__ import annotations

import re
import unicodedata

import regex

from newsclean.model import Span
from newsclean.read.shape import squeeze

# What means something to an inline parser. Underscores inside a word do not; "<" and "&"
# only where a tag, an address or an entity could start.
INLINE = regex.compile(r"(?P<inside>(?<=[\p{L}\p{N}])_++(?=[\p{L}\p{N}]))|[\\`*_\[\]~|]|<(?=\S)|&(?=#?\w{1,40};)")
BACKTICKS = re.compile("`++")
# What may not stand in an address between parentheses, or is read as something else there.
UNSAFE = {ord(character): f"%{ord(character):02X}" for character in " ()<>[]\\`|*_\"'"} | {ord("&"): "&amp;"}
EMPHASIS = {"bold": "**", "italic": "*"}


def escape_inline(text: str) -> str:
    """Return the text on one line, with what an inline parser would read as markup escaped."""
    return INLINE.sub(lambda m: m[0] if m["inside"] else "\\" + m[0], squeeze(text))


def escape_part(text: str) -> str:
    """Return a part of a line with what an inline parser would read as markup escaped; its ends stay as they are."""
    escaped = INLINE.sub(lambda m: m[0] if m["inside"] else "\\" + m[0], text)
    # An exclamation mark would make a picture of the link behind it.
    return f"{escaped[:-1]}\\!" if escaped.endswith("!") else escaped


def destination(url: str) -> str:
    """Return an address as the target of a link."""
    return url.translate(UNSAFE)


def mark(span: Span, inside: str, before: str) -> str:
    """Return a span as markup, or as its words alone where Markdown would not read it as what it is."""
    if span.kind == "link":
        return f"[{inside}]({destination(span.url)})"
    if span.kind == "code":
        return render_code(inside)
    sign = EMPHASIS[span.kind]
    return f"{sign}{inside}{sign}" if is_flanked(inside, before) else inside


def is_flanked(inside: str, before: str) -> bool:
    """Tell whether signs around the words begin and end an emphasis, by the rules of CommonMark for what they touch.

    What follows is not known, so that words that end in punctuation are left plain.
    """
    opens = not inside[0].isspace() and (not is_sign(inside[0]) or not before or before[-1].isspace())
    return opens and not before.endswith("*") and not inside[-1].isspace() and not is_sign(inside[-1])


def is_sign(character: str) -> bool:
    """Tell whether a character counts as punctuation."""
    return unicodedata.category(character)[0] in "PS"


def render_code(words: str) -> str:
    """Return words as code, between more backticks than are in them; with a bar, which ends a cell, as plain words."""
    if "|" in words or not words.strip(" "):
        return escape_part(words)
    longest = max(map(len, BACKTICKS.findall(words)), default=0)
    fence = "`" * (longest + 1)
    pad = " " if words[0] in "` " or words[-1] in "` " else ""
    return f"{fence}{pad}{words}{pad}{fence}"

"""Texts for `clean`: endless lines, endless numbers of lines, and characters that are hard to lay out."""

from __future__ import annotations

from benchmarks.hostile.kind import Kind
from benchmarks.hostile.story import Story

MILLION = 250_000  # 4n is a million


def behind(story: Story, n: int, unit: str, gap: str = "\n\n") -> str:
    """Return the story and n characters of one unit."""
    return story.text + gap + unit * (n // len(unit))


UNITS = (
    ("short-lines", "x\n"), ("short-paragraphs", "x\n\n"), ("empty-lines", "\n"), ("carriage-returns", "\r"), ("crlf", "x\r\n"), ("one-line", "word "), ("one-word", "x"), ("form-feeds", "x\f"),
    ("wrapped-lines", "The ferry came back an hour later and nobody could say why that was so\n"), ("names", "Greta Holm\n"), ("read-more", "Read more: the other ferry\n"), ("by-lines", "By Greta Holm and Felix Grant\n"),
    ("dates", "May 4, 2024\n"), ("list-items", "- x\n"), ("numbers", "12\n"), ("quotes", "\"It was late,\" she said.\n"), ("combining-marks", "\u0301\u0323"), ("zero-width-lines", "\u200b\n"), ("share-bars", "Facebook Twitter WhatsApp\n"),
    ("comment-forms", "LEAVE A RESPONSE\n"), ("spaces-at-ends", "x" + " " * 200 + "\n"), ("tabs", "x\ty\n"), ("han-lines", "渡轮停在港口。\n"), ("line-separators", "x\u2028"), ("markdown", "# x\n\n> *y* [z](http://a.example)\n"),
)  # fmt: skip

LONG_LINE = 19_000  # characters; of a longer line not all words are looked at

KINDS = (
    *(Kind(name, MILLION, lambda story, n, unit=unit: behind(story, n, unit), is_text=True) for name, unit in UNITS),  # type: ignore[misc]
    Kind("lines-of-signs", MILLION // LONG_LINE * 2, lambda story, n: behind(story, n * LONG_LINE, ">" * (LONG_LINE - 1) + "\n"), is_text=True, is_outweighed=True),
    Kind("lines-of-different-words", MILLION // LONG_LINE * 8, lambda story, n: "\n".join((story.text, "", *(" ".join(f"{line:x}{word:x}" for word in range(LONG_LINE // 6)) for line in range(n)))), is_text=True, is_outweighed=True),
)  # fmt: skip

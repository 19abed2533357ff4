"""Pages with hardly any prose: what newsclean is so unsure of that it asks trafilatura, up to what that is asked about."""

from __future__ import annotations

from benchmarks.hostile.kind import Kind

TAGS = 4_900  # 4n is just below `second_opinion.MOST_TAGS`
BLOCKS = 360  # 4n is just below `second_opinion.MOST_BLOCKS`
CHARACTERS = 240_000  # 4n is just below `second_opinion.LARGEST_PAGE`
THIN = "<p>One.</p><ul><li><a href=x>Three</a><li><a href=y>Four five</a></ul><p>six</p>"
BESIDE = {
    "breaks": ("<br>", TAGS), "rules": ("<hr>", TAGS), "images": ("<img src=x>", TAGS), "links": ("<a></a>", TAGS),
    "empty-elements": ("<i></i>", TAGS), "cells": ("<td>", TAGS), "items": ("<li>x", BLOCKS), "headings": ("<h2>x</h2>", BLOCKS),
    "table-cells": ("<td>x", BLOCKS), "link-paragraphs": ("<p><a href=x>y z</a></p>", BLOCKS), "word": ("x", CHARACTERS),
    "words": ("x ", CHARACTERS // 2), "combining-marks": ("\u0301", CHARACTERS), "ampersands": ("&", CHARACTERS),
}  # fmt: skip


def attributes(count: int) -> str:
    """Return so many different attributes of a tag."""
    return " ".join(f"a{place}=x" for place in range(count))


KINDS = (
    *(Kind(f"beside-{name}", size, lambda _, n, piece=piece: f"<body>{piece * n}{THIN}", has_story=False) for name, (piece, size) in BESIDE.items()),  # type: ignore[misc]
    Kind("beside-a-million-attributes", 250_000, lambda _, n: f"<p {attributes(n)}>x</p>{THIN}", has_story=False),
    Kind("beside-many-attributes", 20, lambda _, n: f"<i {attributes(990)}></i>" * n + THIN, has_story=False),
    Kind("inside-deep-elements", 490, lambda _, n: "<div>" * n + THIN, has_story=False),
    Kind("inside-tables", 300, lambda _, n: "<table><tr><td>" * n + THIN, has_story=False),
)  # fmt: skip

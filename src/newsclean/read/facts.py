"""What a page declares about itself: JSON-LD, OpenGraph, meta, links, `<time>`.

`gather_facts` gives candidates by field name, each with its origin and rank. It never
chooses; the fields do.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from newsclean.model import Candidate


class Declaration(NamedTuple):
    """An element that may say something about the page.

    Attributes:
        tag: its name: html, meta, link, title, script, a (with `rel`), time, or any with `itemprop`.
        attributes: all of its attributes.
        text: its text, for those whose text matters.
        block: the index that the next block had when it was met.
    """

    tag: str
    attributes: Mapping[str, str]
    text: str
    block: int


def gather_facts(
    declarations: Sequence[Declaration], url: str | None
) -> tuple[dict[str, tuple[Candidate, ...]], tuple[str, ...]]:
    """Return candidates by field name, best origin first, and warning codes."""
    return {}, ()

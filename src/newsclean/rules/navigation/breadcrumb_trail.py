"""A breadcrumb that came apart: the bars between its parts stand on lines of their own."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.lexicon.sections import HOME_WORDS
from newsclean.model import Case, Label, RunRule
from newsclean.rules.runs import title_index
from newsclean.view import View

SIGNS = frozenset("/>»›|\\→")
MOST_WORDS = 4


def finds(view: View) -> Iterator[int]:
    """Give the short blocks above the title that a lone bar stands directly above, and the way home."""
    blocks = view.blocks
    title = title_index(view)
    # Without a title the block above the body may be the headline, so it stays.
    end = title if title is not None else max(view.above(), default=0)
    for bar in range(min(end, view.body_start)):
        if blocks[bar].text in SIGNS:
            if bar + 1 < end and is_part(view, bar + 1):
                yield bar + 1
            if bar and blocks[bar - 1].folded in HOME_WORDS and is_part(view, bar - 1):
                yield bar - 1


def is_part(view: View, index: int) -> bool:
    """Tell whether a block is unclaimed and short enough to be a part of a breadcrumb."""
    block = view.blocks[index]
    return view.is_free(index) and block.words <= MOST_WORDS and not block.sentence


PROSE = (
    "The ferry between the two halves of Eastholm stopped running on Monday after its engine failed twice within an hour.",
    "Engineers from the yard said that the spare part would take at least a week to arrive from the mainland.",
)

RULE = RunRule(
    id="breadcrumb-trail",
    label=Label.NAVIGATION,
    why="it stands above the title, next to the bar of a breadcrumb",
    repeats=False,
    finds=finds,
    cases=(
        Case(
            blocks=("Politics", "/", "Kestrel Wire", "Ferry stops for a week as engine fails twice", *PROSE),
            claims=(2,),
        ),
        Case(blocks=("Home", "/", "Ferry stops for a week as engine fails twice", *PROSE), claims=(0,)),
        Case(
            blocks=("Home", "/", "Kestrel Wire", "Ferry stops for a week as engine fails twice", *PROSE), claims=(0, 2)
        ),
        Case(
            blocks=("Ferry stops for a week as engine fails twice", *PROSE, "Eastholm", "/", "Westholm", *PROSE[::-1]),
            claims=(),
        ),
        Case(
            blocks=(
                "Kestrel Wire and ferry news",
                "Ferry stops for a week as engine fails twice / engineers wait for a part",
                *PROSE,
            ),
            claims=(),
        ),
    ),
)

"""A bare number between the headline of a text and its first paragraph: how many have commented, liked or shared."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsclean.model import Case, Label, Need, RunRule
from newsclean.rules.place import find_head
from newsclean.view import View

COUNT = re.compile(r"\d{1,3}(?:[.,]\d{1,3})?[km+]?")


def finds(view: View) -> Iterator[int]:
    """Give the lines between headline and prose that are nothing but a number."""
    head = find_head(view)
    if head.title is None or head.prose >= len(view.blocks):
        return
    for index in range(head.title + 1, head.prose):
        if view.words[index] <= 1 and view.is_free(index) and COUNT.fullmatch(view.folded[index]):
            yield index


TITLE = "Swans return to the mill pond at Ashwell"
PROSE = (
    "Two swans came back to the mill pond at Ashwell on Sunday, eleven years after the last pair had left it.",
    "The miller says that he has not fed them, and that nobody else should, for the sake of the fish.",
)

RULE = RunRule(
    id="number-above-prose",
    label=Label.COUNTERS,
    why="it is a bare number between headline and text, where comments, likes or shares are counted",
    finds=finds,
    need=Need.TEXT,
    cases=(
        Case(blocks=(TITLE, "By Nora Venn", "May 3, 2024", "3", *PROSE), claims=(3,)),
        Case(blocks=(TITLE, "1.2k", "By Nora Venn", *PROSE), claims=(1,)),
        Case(blocks=(TITLE, "2,014", "45", *PROSE), claims=(1, 2)),
        # A number with its words, a year, in the text, above the headline, without a text.
        Case(blocks=(TITLE, "3 swans", "2024", "By Nora Venn", *PROSE), claims=()),
        Case(blocks=(TITLE, "By Nora Venn", PROSE[0], "11", PROSE[1]), claims=()),
        Case(blocks=("11", TITLE, *PROSE), claims=()),
        Case(blocks=("Swans", "11", "12"), claims=()),
    ),
)

"""The headline of a text that begins as a link to another article does: "WATCH: Otter breaks into bakery"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsclean.lexicon.head_lines import is_byline_or_date
from newsclean.model import Case, Label, Need, Phase, Role, RunRule
from newsclean.view import View

# A word or two in capitals, and a headline: four words or more.
LABELLED = re.compile(r"[^\W\d_]{4,12}(?<=[A-Z])(?: [A-Z]{4,12})?[:|] ?\w\S*(?: \S+){3}")
LINES_BELOW = 3  # of a headline, in which its byline or date stands: a dek, a picture


def finds(view: View) -> Iterator[int]:
    """Give the first line, if it has such a start, and byline or date stand below it."""
    below = view.blocks[1 : 1 + LINES_BELOW]
    if not below or view.is_prose(0) or LABELLED.match(view.blocks[0].plain) is None:
        return
    if any(map(is_byline_or_date, below)) and not is_byline_or_date(view.blocks[0]):
        yield 0


PROSE = "The council voted on Monday night to close the old bridge to heavy traffic until the spring."
MORE = "Residents of the north bank said that the detour would add half an hour to their way to work."

RULE = RunRule(
    id="labelled-headline",
    label=Label.PROTECT,
    why="it is the first line, and byline or date stand below it",
    finds=finds,
    role=Role.TITLE,
    phase=Phase.PROTECT,
    need=Need.TEXT,
    cases=(
        Case(blocks=("WATCH: Otter breaks into bakery", "By Ada Fenwick", PROSE, MORE), claims=(0,)),
        Case(blocks=("READ: The mayor's letter on the old bridge", "Ada Fenwick", "12 August 2024", PROSE, MORE), claims=(0,)),
        Case(blocks=("UPDATED: Monday, August 12, 2024, 8:15 am", "By Ada Fenwick", PROSE, MORE), claims=()),
        Case(blocks=("WATCH: Otter breaks into bakery", PROSE, MORE), claims=()),
        Case(blocks=("Council closes old bridge", "By Ada Fenwick", PROSE, "WATCH: Otter breaks into bakery", "By Tom Harlow", MORE), claims=()),
    ),
)  # fmt: skip

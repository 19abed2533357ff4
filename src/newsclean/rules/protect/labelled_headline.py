"""The headline of a text that begins as a link to another article does: "WATCH: Otter breaks into bakery"."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.lexicon.head_lines import is_byline_or_date
from newsclean.model import Case, Label, Need, Phase, Role, RunRule
from newsclean.rules.related.read_more_line import matches
from newsclean.view import View

LINES_BELOW = 3  # of a headline, in which its byline or date stands: a dek, a picture


def finds(view: View) -> Iterator[int]:
    """Give the first line, if it has such a start, and byline or date stand below it."""
    below = view.blocks[1 : 1 + LINES_BELOW]
    if below and not view.is_prose(0) and any(map(is_byline_or_date, below)) and matches(view.blocks[0]):
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
        Case(blocks=("Lesen Sie hier: Der Brief des Bürgermeisters", "Von Greta Lindner", "Der Stadtrat hat am Montag beschlossen, die alte Brücke bis zum Frühjahr zu sperren."), claims=(0,), language="de"),
        Case(blocks=("WATCH: Otter breaks into bakery", PROSE, MORE), claims=()),
        Case(blocks=("Council closes old bridge", "By Ada Fenwick", PROSE, "WATCH: Otter breaks into bakery", "By Tom Harlow", MORE), claims=()),
    ),
)  # fmt: skip

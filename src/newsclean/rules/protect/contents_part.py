"""A subhead that the table of contents of a text lists: no copy of a line above, but where its part begins."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.model import Case, Label, Need, Phase, Role, RunRule
from newsclean.rules.contents import contents_of_text
from newsclean.view import View


def finds(view: View) -> Iterator[int]:
    """Give the subheads that are listed."""
    yield from (part for _, part in view.of_page(contents_of_text) if part is not None)


TITLE = "A year without the lift at Carrow Hill"
PARTS = ("The last ride", "Steps, 312 of them", "When it comes back")
PROSE = (
    "Doreen Hask took the last car up on a Friday in May, with two bags of flour and a cat that does not like lifts.",
    "Postmen have counted them, schoolchildren have named them, and the council has painted every tenth one yellow.",
    "The parts come by ship from Lowick, and the mayor says that she will believe in them when she has touched them.",
)
ARTICLE = tuple(line for pair in zip(PARTS, PROSE, strict=True) for line in pair)

RULE = RunRule(
    id="contents-part",
    label=Label.PROTECT,
    why="it is the subhead of a part that the table of contents lists",
    finds=finds,
    phase=Phase.PLACE,
    role=Role.BODY,
    need=Need.TEXT,
    cases=(
        Case(blocks=(TITLE, "Table of contents", *PARTS, *ARTICLE), claims=(5, 7, 9)),
        Case(blocks=(TITLE, "Dans cet article", *PARTS[1:], *ARTICLE), claims=(6, 8), language="fr"),
        # What no table lists.
        Case(blocks=(TITLE, "Table of contents", "Lifts", "Steps", *ARTICLE), claims=()),
        Case(blocks=(TITLE, *ARTICLE), claims=()),
        Case(blocks=(*PARTS, TITLE, *PROSE, *PARTS), claims=()),
    ),
)

"""The heading above a list of writers: "Related Channels", "Our Columnists"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from newsclean.model import Case, Label, RunRule
from newsclean.rules.runs import name_list_headings, names_below
from newsclean.view import View


def finds(view: View) -> Iterator[int]:
    """Give the headings that a list of writers follows; a subhead of the article has prose below it."""
    for index in view.once(name_list_headings):
        if view.is_free(index) and names_below(view, bisect_left(view.standing, index)):
            yield index


TITLE = "Bakers of Hollin strike over the price of flour"
PROSE = (
    "The bakers of Hollin kept their shutters down on Friday, the first strike of the trade in the town since the mill burnt.",
    "They want the council to speak with the millers, who have raised the price of flour three times since the summer.",
    "Columnists of both local papers took the side of the bakers, which has not happened before either.",
)

RULE = RunRule(
    id="list-heading",
    label=Label.LISTS,
    why="it is the heading of a list of writers",
    finds=finds,
    triggers=frozenset(
        "channels columns columnists authors writers voices contributors cartoonists bloggers commentators reporters journalists editors "
        "kolumnisten kommentatoren rubrik autoren autorinnen chroniqueurs éditorialistes auteurs columnistas articulistas autores".split()
    ),
    cases=(
        Case(blocks=(TITLE, *PROSE, "Columnists", "Greta Ashby", "Milo Trent", "Ines Vale"), claims=(4,)),
        Case(
            blocks=(TITLE, PROSE[0], "Related Channels", "Greta Ashby", "Greta Ashby", "By Greta Ashby", "Milo Trent", "Milo Trent", "By Milo Trent", PROSE[1]),
            claims=(2,),
        ),
        Case(blocks=(TITLE, *PROSE, "Kolumnisten", "Grete Aschbach", "Milo Trent", "Ines Vahl"), claims=(4,), language="de"),
        # A subhead of the article.
        Case(blocks=(TITLE, PROSE[0], "Columnists", PROSE[2], "Contributors", PROSE[1]), claims=()),
        Case(blocks=(TITLE, *PROSE, "The bakers", "Greta Ashby", "Milo Trent", "Ines Vale"), claims=()),
    ),
)  # fmt: skip

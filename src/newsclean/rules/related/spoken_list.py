"""A list of other articles as it is announced to those who listen to the page: "list of 4 items ... end of list"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsclean.model import Case, Label, RunRule
from newsclean.view import View

START = re.compile(r"\W*list of (\d{1,2}) items?\W*")
ENDS = frozenset(("end of list",))
LINES_OF_ITEM = 3  # "list 2 of 4", the headline, its date
OPENERS = frozenset(("list",))


def finds(view: View) -> Iterator[int]:
    """Give the announced lists, from the line that counts the items to the one that says that this is the end."""
    for index in view.opened_by(OPENERS):
        match = START.fullmatch(view.folded[index])
        if match is None:
            continue
        last = index + 1 + LINES_OF_ITEM * int(match[1])
        end = next((i for i in range(index + 1, min(last + 1, len(view.blocks))) if view.folded[i] in ENDS), None)
        if end is not None:
            yield from range(index, end + 1)


PROSE = "The council voted on Monday night to close the old bridge to heavy traffic until the spring."
MORE = "Residents of the north bank said that the detour would add half an hour to their way to work."
LIST = (
    "list of 2 items",
    "list 1 of 2",
    "Lighthouse goes dark",
    "list 2 of 2",
    "Otters return to the mill",
    "end of list",
)

RULE = RunRule(
    id="spoken-list",
    label=Label.RELATED,
    why="it stands in a list of other articles that is announced to listeners",
    finds=finds,
    repeats=False,
    cases=(
        Case(blocks=("Old bridge to close", PROSE, *LIST, MORE), claims=(2, 3, 4, 5, 6, 7)),
        Case(blocks=("Old bridge to close", PROSE, "List of 2 items", "The bridge", "The ferry", MORE), claims=()),
        Case(blocks=("Old bridge to close", PROSE, "List of demands", MORE, "End of list"), claims=()),
    ),
)

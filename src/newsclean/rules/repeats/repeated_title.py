"""The title again, where another block already holds it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsclean.model import Case, Label, RunRule
from newsclean.rules.runs import title_index
from newsclean.view import View

EDGES = " \"'.:|-*#"
FEWEST_WORDS = 3  # a title of two words may be a subhead too: "The verdict"
LONGEST_SITE_NAME = 40  # characters behind the title, as in a window's title: "Title | Site"
SITE_NAME = re.compile(r"\s*[|\u00b7\u2022]\s*[^|]{1,38}|\s+-\s+[^-]{1,36}")


def finds(view: View) -> Iterator[int]:
    """Give the unclaimed blocks that hold the title and nothing else, or the site's name behind it."""
    title = title_index(view)
    folded = "" if title is None else view.blocks[title].folded.strip(EDGES)
    if title is None or not folded or view.blocks[title].words < FEWEST_WORDS:
        return
    longest = len(folded) + LONGEST_SITE_NAME
    roles = view.roles
    for index, text in enumerate(view.folded):
        if folded not in text or len(text) > longest or roles[index] is not None:
            continue
        line = text.strip(EDGES)
        if line == folded or (line.startswith(folded) and SITE_NAME.fullmatch(line, len(folded))):
            yield index


TITLE = "Old cinema of Wexcombe to become a library"
PROSE = (
    "The Palace, the last cinema of Wexcombe, will be a public library from next autumn, the council announced on Monday.",
    "Its projector stays where it is, and once a month a film will be shown between the shelves, free of charge.",
)

RULE = RunRule(
    id="repeated-title",
    label=Label.REPEATS,
    why="it holds the words of the title, which stand elsewhere",
    repeats=False,
    finds=finds,
    cases=(
        Case(blocks=(TITLE, "Wexcombe", TITLE, *PROSE), claims=(2,)),
        Case(blocks=(TITLE, *PROSE, TITLE.upper(), f"{TITLE} | Wexcombe Mail"), claims=(3, 4)),
        Case(
            blocks=(TITLE, PROSE[0], "Old cinema of Wexcombe to become a library, or so they hope", PROSE[1]), claims=()
        ),
    ),
)

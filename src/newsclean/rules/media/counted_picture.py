"""The number of a picture in the middle of an article, above its caption and its credit: "3", "The mill", "Credit: ..."."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsclean.model import Case, Label, Need, Role, RunRule
from newsclean.view import View

CAPTION = Role.CAPTION
NUMBER = re.compile(r"\+?\d{1,2}")
MOST_WORDS_OF_CAPTION = 40
MOST_WORDS_OF_CREDIT = 6


def finds(view: View) -> Iterator[int]:
    """Give the captions between a lone number and the lone credit of a picture."""
    roles, words = view.roles, view.words
    for index, role in enumerate(roles):
        if role is not CAPTION or index < 2 or words[index] > MOST_WORDS_OF_CREDIT:
            continue
        is_caption = roles[index - 1] is None and words[index - 1] <= MOST_WORDS_OF_CAPTION
        if is_caption and NUMBER.fullmatch(view.folded[index - 2]):
            yield index - 1


PROSE = "The council voted on Monday night to close the old bridge to heavy traffic until the spring."
MORE = "Residents of the north bank said that the detour would add half an hour to their way to work."

RULE = RunRule(
    id="counted-picture",
    label=Label.MEDIA,
    why="it stands between the number of a picture and its credit",
    finds=finds,
    role=CAPTION,
    need=Need.TEXT,
    repeats=False,
    cases=(
        Case(blocks=("Old bridge to close", PROSE, "3", "Shops on the quay have lost customers", "Credit: Ada Fenwick", MORE), claims=(3,)),
        Case(blocks=("Old bridge to close", PROSE, "Shops on the quay have lost customers", "Credit: Ada Fenwick", MORE), claims=()),
        Case(blocks=("Old bridge to close", "1", PROSE, "2", MORE), claims=()),
    ),
)  # fmt: skip

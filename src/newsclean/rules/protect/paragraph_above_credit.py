"""The last paragraph of a text, right above the line that says who contributed to it."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.model import Case, Label, Need, Phase, Role, RunRule
from newsclean.view import View

CREDIT = Role.CREDIT
FEWEST_WORDS = 4


def finds(view: View) -> Iterator[int]:
    """Give the sentence above each credit that stands below running prose."""
    for index in range(view.body_start + 1, len(view.blocks)):
        above = view.blocks[index - 1]
        if view.roles[index] is CREDIT and above.sentence and above.words >= FEWEST_WORDS and view.is_free(index - 1):
            yield index - 1


TITLE = "Norvik lays keel of its last steam ferry"
PROSE = (
    "The yard at Norvik laid the keel of a steam ferry on Tuesday, the first in sixty years and by its own word the last.",
    "A museum has ordered it, and a brewery pays for half of it, since it will carry beer in the summer.",
)
LAST = "Work ends."
LONG_LAST = "Work on the ferry ends in May."
CREDIT_LINE = "Tom Calloway contributed reporting from Eastbank."

RULE = RunRule(
    id="paragraph-above-credit",
    label=Label.PROTECT,
    why="it is the sentence right above the line that says who contributed to the article",
    finds=finds,
    phase=Phase.PLACE,
    role=Role.BODY,
    need=Need.TEXT,
    cases=(
        Case(blocks=(TITLE, *PROSE, LONG_LAST, CREDIT_LINE), claims=(3,)),
        Case(blocks=(TITLE, *PROSE, "Watch now", LONG_LAST, CREDIT_LINE), claims=(4,)),
        Case(
            blocks=(TITLE, *PROSE, "Im Mai ist die Arbeit an der Fähre zu Ende.", "Mit Material von dpa"),
            claims=(3,),
            language="de",
        ),
        Case(blocks=(TITLE, *PROSE, "Ende Mai ist Schluss.", "(dpa)"), claims=(3,), language="de"),
        # Few words, no sentence, what other rules claim, a credit without an article above.
        Case(blocks=(TITLE, *PROSE, LAST, CREDIT_LINE), claims=()),
        Case(blocks=(TITLE, *PROSE, "What we know about the ferry", CREDIT_LINE), claims=()),
        Case(
            blocks=(TITLE, *PROSE, "Sign up for our newsletter and get the news of the yard.", CREDIT_LINE), claims=()
        ),
        Case(blocks=(TITLE, CREDIT_LINE), claims=()),
        Case(blocks=(TITLE, *PROSE, LONG_LAST), claims=()),
    ),
)

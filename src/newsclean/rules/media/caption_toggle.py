"""A caption in a text, above the buttons that hide and show it: caption, credit, "hide caption", "toggle caption"."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.model import Case, Label, Need, Phase, Role, RunRule
from newsclean.rules.matching import words
from newsclean.view import View, openers

HIDES = frozenset(("hide caption", "toggle caption", "enlarge this image", "show caption"))
OPENERS = openers(HIDES)
LONGEST_CAPTION = 80  # words
LONGEST_CREDIT = 8
FARTHEST_COPY = 2  # lines below the first button: the second


def finds(view: View) -> Iterator[int]:
    """Give caption and credit above the first of the buttons, and the credit's copy below them.

    Where it is not printed again, what stands above the buttons may be the byline.
    """
    blocks = view.blocks
    for index in view.opened_by(OPENERS):
        credit = index - 1
        if view.folded[index] not in HIDES or credit < 1 or view.words[credit] > LONGEST_CREDIT:
            continue
        copies = [i for i in range(index + 1, min(index + 1 + FARTHEST_COPY, len(blocks))) if is_copy(view, i, credit)]
        if copies:
            yield from (i for i in (credit, *copies) if view.is_free(i))
            if view.is_free(credit - 1) and view.words[credit - 1] <= LONGEST_CAPTION:
                yield credit - 1


def is_copy(view: View, index: int, credit: int) -> bool:
    """Tell whether a line has the words of a credit."""
    return view.folded[index] == view.folded[credit]


TITLE = "A harbour without a horn"
PROSE = (
    "For a hundred years the horn of the ferry told the town of Larkin when to put the kettle on, and now there is none.",
    "A bus goes around the bay instead, and those who have missed it have an hour and ten minutes to think about it.",
)
CAPTION = "The empty slip at Larkin. The last ferry left in June."

RULE = RunRule(
    id="caption-toggle",
    label=Label.MEDIA,
    why="it is a caption or its credit, above the buttons that hide and show it",
    finds=finds,
    phase=Phase.BLOCK,
    role=Role.CAPTION,
    need=Need.TEXT,
    triggers=words("caption enlarge"),
    cases=(
        Case(blocks=(TITLE, CAPTION, "Nadia Orr/NPR", "hide caption", "toggle caption", "Nadia Orr/NPR", *PROSE), claims=(1, 2, 5)),
        Case(blocks=(TITLE, PROSE[0], CAPTION, "Nadia Orr", "hide caption", "Nadia Orr", PROSE[1]), claims=(2, 3, 5)),
        # A byline, without a credit, the buttons alone, at the top, a long line.
        Case(blocks=(TITLE, "The horn is gone", "Nadia Orr The Courier", "Show Caption", "Hide Caption", *PROSE), claims=()),
        Case(blocks=(TITLE, PROSE[0], PROSE[1], "hide caption", PROSE[1]), claims=()),
        Case(blocks=(TITLE, " ".join(PROSE * 3), "Nadia Orr", "hide caption", "Nadia Orr", PROSE[0]), claims=(2, 4)),
        Case(blocks=(TITLE, PROSE[0], CAPTION, "hide caption", PROSE[1]), claims=()),
        Case(blocks=("Toggle caption", TITLE, *PROSE), claims=()),
        Case(blocks=(TITLE, *PROSE, "Caption: Nadia Orr"), claims=()),
    ),
)  # fmt: skip

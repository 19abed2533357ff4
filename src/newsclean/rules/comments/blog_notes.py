"""What readers of a blog on Tumblr did with a post: "harbourlight likes this", "a reblogged this from b"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsclean.model import Case, Label, RunRule
from newsclean.view import View

LONGEST_NOTE = 9  # words
NAME = r"[a-z0-9][a-z0-9-]{1,40}"  # as addresses of blogs are: without a capital
NOTE = re.compile(
    rf"(?:\d{{1,5}}\. )?{NAME} (?:liked this|likes this|posted this|reblogged this(?: from {NAME})?)(?: and added:?)?"
)
THIS = "this"  # a word of all of them
ENDINGS = ("d this", "s this", "dded", "dded:")
FROM = " reblogged this from "
FEWEST_NOTES = 2  # "nobody likes this" may be a line of a poem


def finds(view: View) -> Iterator[int]:
    """Give the notes where several follow each other."""
    notes = frozenset(i for i in view.holding(THIS) if is_note(view, i))
    if len(notes) < FEWEST_NOTES:
        return
    run: list[int] = []
    for index in [*view.standing, -1]:
        if index in notes:
            run.append(index)
            continue
        if len(run) >= FEWEST_NOTES:
            yield from (i for i in run if view.roles[i] is None)
        run = []


def is_note(view: View, index: int) -> bool:
    """Tell whether a block says what one reader did with the post."""
    folded = view.folded[index]
    if view.words[index] > LONGEST_NOTE or not (folded.endswith(ENDINGS) or FROM in folded):
        return False
    return NOTE.fullmatch(view.blocks[index].text) is not None


PROSE = (
    "The lighthouse at Calder Bay sent out its beam on Friday for the first time in nine years, its keeper said.",
    "Fishermen had collected the money for a new lamp by selling a calendar with pictures of their own boats.",
)

RULE = RunRule(
    id="blog-notes",
    label=Label.COMMENTS,
    why="it stands in a list of readers who liked the post or posted it again",
    finds=finds,
    cases=(
        Case(
            blocks=("Lighthouse lit again", *PROSE, "1. harbourlight likes this", "2. calder-bay reblogged this from harbourlight", "3. adabrook posted this"),
            claims=(3, 4, 5),
        ),
        Case(
            blocks=("Lighthouse lit again", *PROSE, "calder-bay reblogged this from harbourlight and added:", "oldlamps liked this"),
            claims=(3, 4),
        ),
        Case(blocks=("Lighthouse lit again", PROSE[0], "nobody likes this", PROSE[1]), claims=()),
        Case(blocks=("Lighthouse lit again", PROSE[0], "Nobody likes this", "Everybody posted this", PROSE[1]), claims=()),
    ),
)  # fmt: skip

"""The dek again, below itself or amid the body."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.model import Case, Label, Role, RunRule
from newsclean.view import View

EDGES = " \"'.:|-*#"


def finds(view: View) -> Iterator[int]:
    """Give the unclaimed blocks that hold the words of the dek and nothing else."""
    if Role.DEK not in view.roles:
        return
    dek = view.blocks[view.roles.index(Role.DEK)]
    folded = dek.folded.strip(EDGES)
    for index in view.standing:
        block = view.blocks[index]
        if (
            block.words == dek.words
            and index > dek.index
            and view.is_free(index)
            and block.folded.strip(EDGES) == folded
        ):
            yield index


TITLE = "Wexcombe buys back its lamp posts"
DEK = "The council sold them to a bank nine years ago and has paid rent for the light since."
PROSE = (
    "Wexcombe will own its street lights again after the council voted on Monday to buy them back from a bank abroad.",
    "The sale had been a good deal for four years, the treasurer said, and a bad one for the five that followed.",
    "Every post will get a number again, so that the lamplighters know which one a caller means when it fails.",
    "The bank did not answer a letter that asked what it had wanted with four hundred lamp posts to begin with.",
)

RULE = RunRule(
    id="repeated-dek",
    label=Label.REPEATS,
    why="it holds the words of the dek, which stand elsewhere",
    repeats=False,
    finds=finds,
    cases=(
        Case(blocks=(TITLE, DEK, "By Tilda Marsh", *PROSE, DEK), claims=(7,)),
        Case(
            blocks=(
                TITLE,
                DEK,
                "By Tilda Marsh",
                PROSE[0],
                "The council sold them to a bank nine years ago, and nobody remembers why",
                PROSE[1],
            ),
            claims=(),
        ),
        Case(blocks=(TITLE, *PROSE), claims=()),
    ),
)

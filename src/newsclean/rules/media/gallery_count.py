"""The counters of a gallery whose pictures stand in the text: "1 / 4", a caption, "2 / 4", a caption ..."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsclean.model import Case, Kind, Label, RunRule
from newsclean.view import View

CELL = Kind.CELL

COUNT = re.compile(r"[(\[]?(\d{1,3}) ?/ ?(\d{1,3})[)\]]?")
MOST_WORDS = 3  # "2 / 4"
FEWEST = 3  # counts of one gallery; two may be marks, or a date each
LONGEST = 11  # characters: "[100 / 100]"


def finds(view: View) -> Iterator[int]:
    """Give the lines that count a gallery's pictures, each once and from the first to the last."""
    run: list[int] = []
    for index in view.holding("/"):
        if view.words[index] > MOST_WORDS or (count := read_count(view, index)) is None:
            continue
        place, total = count
        if place != len(run) + 1 or (run and read_count(view, run[0]) != (1, total)):
            run = []
        if place == len(run) + 1:
            run.append(index)
        if len(run) == total >= FEWEST:
            yield from run
            run = []


def read_count(view: View, index: int) -> tuple[int, int] | None:
    """Return which picture of how many a line counts; None where it is something else."""
    block = view.blocks[index]
    if len(block.plain) > LONGEST or block.kind is CELL or not view.is_free(index):
        return None
    match = COUNT.fullmatch(block.plain)
    return None if match is None else (int(match[1]), int(match[2]))


TITLE = "Training ship returns to the harbour of Harlow"
PROSE = "The ship came into the harbour on Monday morning, and half of the town went down to the quay to see it."
CAPTIONS = ("The ship below the lighthouse", "The crew on the quay", "The mayor with the captain", "Fireworks at night")
COUNTS = ("1 / 4", "2 / 4", "3 / 4", "4 / 4")

RULE = RunRule(
    id="gallery-count",
    label=Label.MEDIA,
    why="such lines count the pictures of a gallery from the first to the last",
    finds=finds,
    cases=(
        Case(blocks=(TITLE, PROSE, *(line for pair in zip(COUNTS, CAPTIONS, strict=True) for line in pair), PROSE), claims=(2, 4, 6, 8)),
        Case(blocks=(TITLE, "1/3", CAPTIONS[0], "2/3", CAPTIONS[1], "3/3", CAPTIONS[2], PROSE), claims=(1, 3, 5)),
        # A second gallery, and one whose end is missing.
        Case(blocks=(TITLE, "(1/3)", "(2/3)", "(3/3)", PROSE, "1/5", "2/5", PROSE, "1/3", "2/3", "3/3"), claims=(1, 2, 3, 8, 9, 10)),
        # Marks of films, parts of a cup, fractions in a table.
        Case(blocks=(TITLE, "3 / 5", PROSE, "4 / 5", PROSE, "5 / 5", PROSE), claims=()),
        Case(blocks=(TITLE, "1 / 2", PROSE, "2 / 2", PROSE), claims=()),
        Case(blocks=(TITLE, "1/3 cup of oats", "2/3 cup of milk", "3/3 of an hour", PROSE), claims=()),
        Case(html=f"<h1>{TITLE}</h1><p>{PROSE}</p><table><tr><td>1/3</td><td>flour</td></tr><tr><td>2/3</td><td>oats</td></tr><tr><td>3/3</td><td>milk</td></tr></table><p>{PROSE}</p>", claims=()),
    ),
)  # fmt: skip

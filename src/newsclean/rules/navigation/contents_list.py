"""The table of contents of a text: lines in a row that its subheads print again."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.model import Case, Label, Need, Phase, RunRule
from newsclean.rules.contents import contents_of_text
from newsclean.view import View


def finds(view: View) -> Iterator[int]:
    """Give the entries."""
    yield from (index for index, _ in view.of_page(contents_of_text) if view.is_free(index))


TITLE = "How Orrin Bay keeps its sand"
PARTS = ("Where the sand goes", "Fences made of reed", "What it costs", "Who pays for it")
PROSE = (
    "Every winter the sea takes forty thousand tons of sand from Orrin Bay and puts half of them down at Fell Point.",
    "Reed costs nothing but the labour, and forty volunteers come for a bowl of soup on the first Saturday of March.",
    "The county spends less on all of it in ten years than a sea wall of a hundred yards would have cost it in one.",
    "Hotels pay a third, the county the rest, and nobody has asked the gulls, who like the fences best of all.",
)
ARTICLE = tuple(line for pair in zip(PARTS, PROSE, strict=True) for line in pair)

RULE = RunRule(
    id="contents-list",
    label=Label.NAVIGATION,
    why="it is an entry of the table of contents, whose subhead stands below",
    finds=finds,
    phase=Phase.BLOCK,
    need=Need.TEXT,
    cases=(
        Case(blocks=(TITLE, "Table of contents", *PARTS, *ARTICLE), claims=(2, 3, 4, 5)),
        Case(blocks=(TITLE, "In this article", *PARTS[:2], *ARTICLE[:4]), claims=(2, 3)),
        Case(blocks=(TITLE, "Inhaltsverzeichnis", *PARTS, *ARTICLE), claims=(2, 3, 4, 5), language="de"),
        # Without a heading; with numbers; with an entry that is worded otherwise; with another below.
        Case(blocks=(TITLE, *PARTS[:3], *ARTICLE), claims=(1, 2, 3)),
        Case(
            blocks=(TITLE, "On this page", "1. Where the sand goes", "2.1 Fences made of reed", *ARTICLE), claims=(2, 3)
        ),
        Case(blocks=(TITLE, "On this page", PARTS[0], "Reed", PARTS[2], "Sources", *ARTICLE), claims=(2, 3, 4)),
        # Two lines are not enough without a heading, nor one with it; menus above and below, a title that is repeated.
        Case(blocks=(TITLE, *PARTS[:2], *ARTICLE), claims=()),
        Case(blocks=(TITLE, "On this page", PARTS[0], *ARTICLE), claims=()),
        Case(blocks=(*PARTS, TITLE, *PROSE, *PARTS), claims=()),
        Case(blocks=(TITLE, "By Nadia Orr", TITLE, *ARTICLE), claims=()),
        # A list of four things that the article is about, and its sentences.
        Case(blocks=(TITLE, "On this page", "Sand", "Reed", "Gulls", "Soup", *ARTICLE), claims=()),
        Case(blocks=(TITLE, *PROSE, *PROSE), claims=()),
        Case(blocks=(TITLE, *ARTICLE, "On this page", "Sand"), claims=()),
    ),
)

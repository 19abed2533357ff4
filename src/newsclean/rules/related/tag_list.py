"""The tags of an article in a text, on one line below the word: "Topics", "ferries, harbours, robots"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsclean.model import Case, Label, Need, RunRule
from newsclean.view import View, openers

HEADINGS = frozenset(
    (
        "topics", "tags", "related topics", "article tags", "filed under", "filed under:", "topics:", "tags:", "keywords", "keywords:",
        "themen", "schlagworte", "schlagwörter", "stichworte", "themen:", "mots-clés", "thèmes", "sujets", "etiquetas", "temas",
        "argomenti", "tag", "tópicos", "assuntos", "onderwerpen", "tagi", "tematy", "теги", "темы", "etiketler", "emner", "ämnen",
    )
)  # fmt: skip
OPENERS = openers(HEADINGS)
FEWEST_TAGS = 2
LONGEST_TAG = 4  # words
COMMA = re.compile(r"\s*[,;|·•#]\s*")


def finds(view: View) -> Iterator[int]:
    """Give each such line and the word above it, below the first paragraph."""
    for index in view.opened_by(OPENERS):
        below = index + 1
        if index <= view.body_start or view.folded[index] not in HEADINGS or below >= len(view.blocks):
            continue
        if view.is_free(below) and is_tag_list(view, below):
            yield from (i for i in (index, below) if view.is_free(i))


def is_tag_list(view: View, index: int) -> bool:
    """Tell whether a line is a few short parts between commas, and no sentence."""
    block = view.blocks[index]
    tags = [tag for tag in COMMA.split(block.plain) if tag]
    return not block.sentence and len(tags) >= FEWEST_TAGS and all(tag.count(" ") < LONGEST_TAG for tag in tags)


TITLE = "Robots catch the ropes of the Norland ferries"
PROSE = (
    "Fourteen robots have caught the ropes of six ferries since May, and the crews have kept all of their fingers.",
    "The yard that builds them wants to have two hundred at work by the end of next year, if the ropes hold.",
)

RULE = RunRule(
    id="tag-list",
    label=Label.RELATED,
    why="it is the list of the article's tags, or the word above it",
    finds=finds,
    need=Need.TEXT,
    cases=(
        Case(blocks=(TITLE, *PROSE, "Topics", "ferries, Fundraising, robots, Transportation"), claims=(3, 4)),
        Case(blocks=(TITLE, *PROSE, "Themen", "Fähren | Roboter"), claims=(3, 4), language="de"),
        # A sentence, one part, long parts, a list without the word, above the text.
        Case(blocks=(TITLE, *PROSE, "Topics", "Robots, ropes and ferries are what the fair is about."), claims=()),
        Case(blocks=(TITLE, *PROSE, "Topics", "Robots"), claims=()),
        Case(blocks=(TITLE, *PROSE, "Topics", "What a robot knows about knots, what it does not"), claims=()),
        Case(blocks=(TITLE, *PROSE, "The crews", "Nora, Tom, Eve"), claims=()),
        Case(blocks=("Topics", "Ferries, robots", TITLE, *PROSE), claims=()),
        Case(blocks=(TITLE, *PROSE, "Topics"), claims=()),
    ),
)

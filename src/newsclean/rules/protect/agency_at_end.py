"""The last paragraph of an article, with the agency in brackets behind it, which looks like a caption and its credit."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import regex

from newsclean.lexicon.agencies import is_agency
from newsclean.model import Case, Kind, Label, Need, Phase, Role, RunRule
from newsclean.view import View

PARAGRAPH = Kind.PARAGRAPH
FEWEST_WORDS = 8  # of the paragraph and of those above it; below, they may be captions of a gallery
ABOVE = 3  # paragraphs of prose right above it, in the same element
BEHIND = regex.compile(r"[^()]{40,}\(([^()]{2,40})\)\W*")
BETWEEN = regex.compile(r"\s*[,;/]\s*")
OF_PICTURES = regex.compile(r"\b(?:photos?|file|fotos?|image)\b", regex.IGNORECASE)


def finds(view: View) -> Iterator[int]:
    """Give the paragraphs that end with an agency, below prose and as the last of their element."""
    for index in view.holding(")"):
        block = view.blocks[index]
        if index < ABOVE or block.words < FEWEST_WORDS or block.kind is not PARAGRAPH:
            continue
        if not block.plain.endswith((")", ").", ") ")):
            continue
        behind = BEHIND.fullmatch(block.plain)
        if behind is None or OF_PICTURES.search(behind[1]) or not all(map(is_agency, BETWEEN.split(behind[1]))):
            continue
        if closes_prose(view, index):
            yield index


def closes_prose(view: View, index: int) -> bool:
    """Tell whether paragraphs of the same element stand right above a block, and none below it."""
    elements = [element_of(view, i) for i in range(index - ABOVE, index + 1)]
    if any(one != other for one, other in pairwise(elements)):
        return False
    if index + 1 < len(view.blocks) and element_of(view, index + 1) == elements[0]:
        return False
    return all(
        view.blocks[i].kind is PARAGRAPH and view.blocks[i].sentence and view.words[i] >= FEWEST_WORDS
        for i in range(index - ABOVE, index)
    )


def element_of(view: View, index: int) -> int:
    """Return the element that holds a paragraph."""
    return view.page.containers[view.blocks[index].container].parent


PROSE = "".join(
    f"<p>{text}</p>"
    for text in (
        "The council voted on Monday night to close the old bridge to heavy traffic until the spring.",
        "The repairs of the pillars will begin in April and cost the town about three million.",
        "Residents of the north bank said that the detour would add half an hour to their way.",
    )
)
LAST = "Two ferries will carry the lorries of the brewery, while some 300 people wait for a bus that comes by noon"
HTML = f"<h1>Bridge closed</h1><div>{PROSE}<p>{LAST}. {{}}</p></div><p>Today's paper</p>"

RULE = RunRule(
    id="agency-at-end",
    label=Label.PROTECT,
    why="it is the last paragraph of the article, and the agency in brackets behind it signs the article",
    finds=finds,
    phase=Phase.PROTECT,
    role=Role.BODY,
    need=Need.HTML,
    cases=(
        Case(html=HTML.format("(AFP)"), claims=(4,)),
        Case(html=HTML.format("(AFP/Reuters)."), claims=(4,)),
        Case(html=f"<h1>Bridge closed</h1><div>{PROSE}<p>{LAST}. (Reuters)</p></div>", claims=(4,)),
        # A picture's agency, what is no agency, a caption amid the text, captions of a gallery.
        Case(html=HTML.format("(AFP Photo)"), claims=()),
        Case(html=HTML.format("(see above)"), claims=()),
        Case(html=HTML.format("(AFP)").replace("</div>", "<p>He said so himself.</p></div>"), claims=()),
        Case(html=HTML.format("(AFP)").replace(PROSE, "<p>A bridge</p><p>The mayor</p><p>A ferry</p>"), claims=()),
        Case(html=f"<h1>Bridge closed</h1>{PROSE}<div><p>{LAST}. (AFP)</p></div>", claims=()),
    ),
)

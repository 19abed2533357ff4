"""The links at the end of an article below a line such as "ALSO:" or "More about lost ferries:"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsclean.model import Case, Kind, Label, Need, RunRule
from newsclean.view import View

PARAGRAPHS = (Kind.PARAGRAPH, Kind.LIST_ITEM)
FIRST_WORDS = frozenset(("also", "also:", "more", "more:"))
# A colon ends it: "More about" a thing may be a subhead, and "Also" a word.
ANNOUNCES = re.compile(r"(?:also|more(?: (?:on|about|from|in)\b.{2,60})?)\s?:")
MOST_WORDS = 8
FEWEST_LINKS = 2
FEWEST_LINK_WORDS = 3  # fewer are names and topics
ALL_LINK = 0.9  # of the characters


def finds(view: View) -> Iterator[int]:
    """Give the lines that announce links, and the links, where these are all that follows in their element."""
    for index in view.opened_by(FIRST_WORDS):
        if not view.is_free(index) or view.words[index] > MOST_WORDS or not ANNOUNCES.fullmatch(view.folded[index]):
            continue
        links = list(links_below(view, index))
        if len(links) >= FEWEST_LINKS:
            yield index
            yield from links


def links_below(view: View, heading: int) -> Iterator[int]:
    """Give the links to other articles right below a line."""
    for index in range(heading + 1, len(view.blocks)):
        block = view.blocks[index]
        is_link = block.link_density >= ALL_LINK and block.words >= FEWEST_LINK_WORDS and not block.sentence
        if not is_link or block.kind not in PARAGRAPHS or not view.is_free(index):
            return
        yield index


PROSE = (
    "<p>The council voted on Monday night to close the old bridge to heavy traffic until the spring.</p>"
    "<p>The repairs of the pillars will begin in April and cost the town about three million.</p>"
)
LINKS = "<p><a href='/1'>Two ferries will carry the lorries</a></p><p><a href='/2'>Brewery waits for its hops</a></p>"
HTML = f"<h1>Bridge closed</h1><div>{PROSE}<p>{{}}</p>{LINKS}</div>"

RULE = RunRule(
    id="more-links",
    label=Label.RELATED,
    why="the line announces other articles, and below it stand links to them",
    finds=finds,
    repeats=False,
    need=Need.HTML,
    cases=(
        Case(html=HTML.format("ALSO:"), claims=(3, 4, 5)),
        Case(html=HTML.format("More about old bridges:"), claims=(3, 4, 5)),
        Case(html=f"<h1>Bridge closed</h1>{PROSE}<p>More:</p>{LINKS}<p>The mayor will speak on Friday.</p>", claims=(3, 4, 5)),
        # A subhead, a line that goes on, one link, and prose below the line.
        Case(html=HTML.format("More about old bridges"), claims=()),
        Case(html=HTML.format("Also: the ferry is late, and the bus that runs in its place is full:"), claims=()),
        Case(html=f"<h1>Bridge closed</h1>{PROSE}<p>ALSO:</p><p><a href='/1'>Two ferries will carry the lorries</a></p>", claims=()),
        Case(html=f"<h1>Bridge closed</h1><p>ALSO:</p>{PROSE}", claims=()),
    ),
)  # fmt: skip

"""Headlines of other articles in a row, below the body."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsclean.lexicon.headings import is_headline, is_time_line
from newsclean.model import Block, Case, Label, Role, RunRule
from newsclean.rules.runs import follows_colon, streaks
from newsclean.view import View

DATE = Role.DATE
LINKED = 0.8  # of the characters of a headline
FEWEST = 3
LISTS = frozenset(("ul", "ol"))
FILE = re.compile(r"\b(?:pdf|docx?|xlsx?|pptx?)\b")  # what is offered for download is no article
# Links in a row are also the article's own, below such a word.
OWN_LISTS = frozenset(
    "forms documents downloads formulare dokumente formulaires formularios documentos moduli documenti sources references reference notes footnotes bibliography resources literature further links winners results nominees quellen literatur fußnoten anmerkungen sources références bibliographie fuentes referencias fonti note".split()
)


def finds(view: View) -> Iterator[int]:
    """Give at least three headlines in a row that are links, or that have a date below each."""
    below = view.below()
    if view.body_end < 0 or len(below) < FEWEST:
        return iter(())
    return linked(view, below) if view.page.source.kind == "html" else dated(view, below)


def linked(view: View, below: list[int]) -> Iterator[int]:
    """Give the headlines that are links, with the dates amid them."""
    linked = {place for place, i in enumerate(below) if is_linked_headline(view, i)}
    if len(linked) < FEWEST:
        return
    own: set[int | None] | None = None
    for streak in streaks(place for place, i in enumerate(below) if place in linked or is_date(view, i)):
        headlines = [place for place in streak if not is_date(view, below[place])]
        if len(headlines) < FEWEST:
            continue
        first = below[headlines[0]]
        if not follows_colon(view, first) and not (first > 0 and heads_own_list(view.blocks[first - 1])):
            run = (below[place] for place in streak if headlines[0] <= place)
            own = lists_that_say_something(view, below) if own is None else own
            yield from (index for index in run if list_of(view, index) not in own)


def lists_that_say_something(view: View, below: list[int]) -> set[int | None]:
    """Return the lists of which an item is more than a link or a date: they are no lists of other articles."""
    return {list_of(view, index) for index in below if says_something(view, index)} - {None}


def says_something(view: View, index: int) -> bool:
    """Tell whether a block that nothing has claimed is more than a link or a date."""
    block = view.blocks[index]
    return view.is_free(index) and block.link_chars < LINKED * len(block.text) and not is_date(view, index)


def list_of(view: View, index: int) -> int | None:
    """Return the innermost list that a block stands in."""
    containers = view.page.containers
    place = view.blocks[index].container
    while place >= 0 and containers[place].tag not in LISTS:
        place = containers[place].parent
    return place if place >= 0 else None


def dated(view: View, below: list[int]) -> Iterator[int]:
    """Give the headlines of a text that have a date below each, whoever has claimed the date."""
    lines = [i for i in below if not view.of_block(is_time_line, i)]
    for streak in streaks(place for place, i in enumerate(lines) if has_date_below(view, i)):
        if len(streak) >= FEWEST and not follows_colon(view, lines[streak[0]]):
            for place in streak:
                yield lines[place]
                if view.roles[lines[place] + 1] is None:
                    yield lines[place] + 1


def has_date_below(view: View, index: int) -> bool:
    """Tell whether the block is an unclaimed headline and the next block a date."""
    blocks = view.blocks
    return (
        view.is_free(index)
        and index + 1 < len(blocks)
        and is_headline(blocks[index])
        and view.of_block(is_time_line, index + 1)
    )


def is_linked_headline(view: View, index: int) -> bool:
    """Tell whether the block is a headline and a link."""
    block = view.blocks[index]
    return (
        block.link_chars > 0
        and view.roles[index] is None
        and block.link_chars >= LINKED * len(block.text)
        and is_headline(block)
        and FILE.search(block.folded) is None
    )


def is_date(view: View, index: int) -> bool:
    """Tell whether the block is a date or an age, claimed as such or not."""
    role = view.roles[index]
    return (role is None or role is DATE) and view.of_block(is_time_line, index)


def heads_own_list(block: Block) -> bool:
    """Tell whether the block is the heading of the article's own sources or results."""
    return block.words <= 5 and not OWN_LISTS.isdisjoint(block.folded.strip(" :").split())


TITLE = "Glass found in the sand of Merrow beach is medieval"
PROSE = (
    "The green glass that children dug out of the sand of Merrow beach in May is eight hundred years old, a museum said.",
    "It comes from a window, and nobody knows of a church that ever stood nearer to the beach than twelve miles.",
)
OTHERS = ("Museum opens at night again", "Beach loses a yard of sand", "Window makers meet in Merrow")
LINKS = "".join(f'<li><a href="/{i}">{text}</a></li>' for i, text in enumerate(OTHERS))
ARTICLE = f"<article><h1>{TITLE}</h1><p>{PROSE[0]}</p><p>{PROSE[1]}</p>{{}}</article>"

RULE = RunRule(
    id="headline-run",
    label=Label.RELATED,
    why="it stands in a run of other articles' headlines below the body",
    finds=finds,
    cases=(
        Case(html=ARTICLE.format("") + f"<ul>{LINKS}</ul>", claims=(3, 4, 5)),
        Case(
            blocks=(TITLE, *PROSE, OTHERS[0], "2 hours ago", OTHERS[1], "3 hours ago", OTHERS[2], "1 day ago"),
            claims=(3, 5, 7),
        ),
        Case(
            blocks=(TITLE, *PROSE, OTHERS[0], "12 August 2024", OTHERS[1], "9 August 2024", OTHERS[2], "2 May 2024"),
            claims=(3, 4, 5, 6, 7, 8),
        ),
        # Two links and one, sources, an announced list, headline-like lines without links or dates.
        Case(html=ARTICLE.format("") + f"<ul>{LINKS.replace('<li>', '<li>The museum</li><li>', 3)}</ul>", claims=()),
        Case(html=ARTICLE.format(f"<h3>Sources</h3><ul>{LINKS}</ul>"), claims=()),
        Case(html=ARTICLE.format(f"<p>What the museum shows:</p><ul>{LINKS}</ul>"), claims=()),
        Case(blocks=(TITLE, *PROSE, *OTHERS), claims=()),
        # Books, of which one has a remark.
        Case(html=ARTICLE.format("") + f"<ul>{LINKS}<li>My favourite</li></ul>", claims=()),
        # Files.
        Case(html=ARTICLE.format("") + f"<ul>{LINKS.replace('</a>', ' (PDF)</a>')}</ul>", claims=()),
    ),
)

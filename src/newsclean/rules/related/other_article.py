"""A further article below the first: its card, or all of it, as sites load when a reader scrolls on."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.model import Case, Kind, Label, Need, RunRule
from newsclean.rules.containers import containers_tagged, outermost
from newsclean.rules.runs import title_index
from newsclean.view import View, prose_of_page

HEADING = Kind.HEADING
ARTICLE = ("article",)
# The first must be an article by itself: a lead may stand alone above the entries of a list.
LEAST_PROSE = 600  # characters
BLOCKS_TO_HEADING = 6  # a picture's credit, a section and a date may stand above it
LINKED = 0.5


def finds(view: View) -> Iterator[int]:
    """Give the blocks of `<article>` elements after the one with the page's headline, if they have one of their own."""
    title = title_index(view)
    if title is None:
        return
    articles = [blocks for _, blocks in outermost(view, containers_tagged(view, ARTICLE)) if blocks.stop > title]
    if not articles or title not in articles[0]:
        return
    own = range(title, articles[0].stop)
    if sum(len(view.blocks[index].text) for index in view.of_page(prose_of_page) if index in own) < LEAST_PROSE:
        return
    for others in articles[1:]:
        if any(is_headline(view, index, title) for index in others[:BLOCKS_TO_HEADING]):
            yield from others


def is_headline(view: View, index: int, title: int) -> bool:
    """Tell whether a block is a heading that leads elsewhere, or is as large as the page's headline."""
    block = view.blocks[index]
    if block.kind is not HEADING:
        return False
    return block.link_density > LINKED or block.level <= max(1, view.blocks[title].level)


FIRST = (
    "<article><h1>Salt works of Elsin to close after two centuries</h1>"
    "<p>The salt works of Elsin will boil their last pan of brine in March, two hundred and four years after the first, the owners said.</p>"
    "<p>Cheap salt from the sea has halved the price since the turn of the century, and the roofs over the pans need repairs for nine million.</p>"
    "<p>Forty people work there, most of them from families who have done so since their great-grandparents moved into the valley for it.</p>"
    "<p>The council wants to keep one of the pans as a museum, and has asked the state to pay for half of what that would cost the town.</p>"
    "<p>Until then visitors may buy what is left in the barns, in sacks of ten kilograms, at the price that it fetched a century before.</p></article>"
)
SECOND = "<article><p>Sport</p><h1>Rowers of Port win on the Calder</h1><p>The eight from Port won by a length on Sunday, after the favourites had lost an oar.</p></article>"

RULE = RunRule(
    id="other-article",
    label=Label.RELATED,
    why="it stands in an article of its own, below the one with the page's headline",
    finds=finds,
    repeats=False,
    need=Need.HTML,
    cases=(
        Case(html=f"<body><main>{FIRST}{SECOND}</main></body>", claims=(6, 7, 8)),
        Case(html=f"<body>{FIRST}<article><h3><a href='/r'>Rowers of Port win on the Calder</a></h3><p>Lost oar.</p></article></body>", claims=(6, 7)),
        # Entries of a list below a short lead, and parts of one article in elements of their own.
        Case(html="<body><article><h1>Nine walks along the Calder</h1><p>Pack bread.</p></article><article><h2>The weir</h2><p>Start at the old weir, where herons wait for eels all day.</p></article></body>", claims=()),
        Case(html=f"<body>{FIRST}<article><h2>How salt is boiled</h2><p>Brine runs over thorns for a week before it reaches the first of the pans.</p></article></body>", claims=()),
        Case(html=f"<body><article>{FIRST}{SECOND}</article></body>", claims=()),
    ),
)  # fmt: skip

"""A linked headline behind a label in capitals, between two paragraphs: "PREVIOUSLY: ...", "GAME 1: ..."."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.lexicon.lazy_pattern import LazyPattern
from newsclean.model import Block, Case, Kind, Label, Need, Page, RunRule
from newsclean.view import View

PARAGRAPH = Kind.PARAGRAPH

LABEL = LazyPattern(r"[\W_]*(?P<label>\p{Lu}[\p{Lu}\d '&./-]{2,38}) ?: ?(?=[\p{Lu}\d\"'])")
# What these name is told by the article itself: a service, a stock, where something is to be had.
OF_SERVICE = frozenset(
    "who what when where why how cost costs price tickets info information source sources contact phone call tel fax email e-mail web website site online address download order buy "
    "nyse nasdaq lse tsx asx amex otc note update correction recipe ingredients answer question winner result results score".split()
)
FEWEST_HEADLINE_WORDS = 3
MOST_WORDS = 24
LINKED = 0.8  # of the characters behind the label


def finds(view: View) -> Iterator[int]:
    """Give such lines where the nearest standing blocks that are none are prose, above and below."""
    lines = {i for i in view.of_page(lines_of_page) if view.is_free(i)}
    if not lines:
        return
    standing = view.standing
    places = {index: place for place, index in enumerate(standing)}
    for index in sorted(lines):
        above = below = places[index]
        while above >= 0 and standing[above] in lines:
            above -= 1
        while below < len(standing) and standing[below] in lines:
            below += 1
        if above >= 0 and below < len(standing) and is_amid(view, standing[above], standing[below]):
            yield index


def lines_of_page(page: Page) -> list[int]:
    """Return the blocks that may be such a line, wherever they stand."""
    return [block.index for block in page.blocks if block.link_chars and is_line(block)]


def is_amid(view: View, above: int, below: int) -> bool:
    """Tell whether both blocks are sentences of the article, of which one may be short."""
    if not (view.is_prose(above) or view.is_prose(below)):
        return False
    return all(
        view.is_prose(i) or (view.blocks[i].kind is PARAGRAPH and view.blocks[i].sentence) for i in (above, below)
    )


def is_line(block: Block) -> bool:
    """Tell whether a paragraph is a label in capitals and the headline of another article, linked."""
    if block.kind is not PARAGRAPH or block.words > MOST_WORDS or ":" not in block.plain:
        return False
    label = LABEL.pattern.match(block.plain)
    if label is None or not OF_SERVICE.isdisjoint(label["label"].lower().split()):
        return False
    headline = block.plain[label.end() :]
    if headline.count(" ") + 1 < FEWEST_HEADLINE_WORDS or block.link_chars < LINKED * len(headline):
        return False
    return not block.sentence or headline.endswith(("?", "!"))


PROSE = "<p>The council voted on Monday night to close the old bridge to heavy traffic until the spring.</p>"
MORE = "<p>Residents of the north bank said that the detour would add half an hour to their way to work.</p>"
LINE = "<p><b>PREVIOUSLY: </b><a href='/1'>How the bridge lost its bearings</a></p>"

RULE = RunRule(
    id="labelled-link",
    label=Label.RELATED,
    why="it is another article's headline, linked behind a label in capitals, between two paragraphs",
    finds=finds,
    need=Need.HTML,
    cases=(
        Case(html=f"{PROSE}{LINE}{MORE}", claims=(1,)),
        Case(html=f"{PROSE}{LINE}<p>FERRY 2: <a href='/2'>Will the second one be any faster?</a></p>{MORE}", claims=(1, 2)),
        Case(html=f"{PROSE}{LINE}<p>The ferry is slow.</p>{MORE}", claims=(1,)),
        Case(html=f"<p>The ferry is slow.</p>{LINE}<p>So is the bus.</p>", claims=()),
        # What is no link, a sentence, a service, a word, an item of a list, and what stands at the end or the beginning.
        Case(html=f"{PROSE}<p>PREVIOUSLY: How the bridge lost its bearings</p>{MORE}", claims=()),
        Case(html=f"{PROSE}<p>THE BRIDGE: <a href='/1'>It was built in 1872 by two brothers.</a></p>{MORE}", claims=()),
        Case(html=f"{PROSE}<p>WHERE: <a href='/1'>The hall at the old bridge</a></p>{MORE}", claims=()),
        Case(html=f"{PROSE}<p>BRIDGE: <a href='/1'>The file</a></p>{MORE}", claims=()),
        Case(html=f"{PROSE}<ul><li>BRIDGE: <a href='/1'>The file of the council</a></li></ul>{MORE}", claims=()),
        Case(html=f"{PROSE}{MORE}{LINE}", claims=()),
        Case(html=f"{LINE}{PROSE}{MORE}", claims=()),
        Case(html=f"{PROSE}<p>The bridge in figures</p>{LINE}{MORE}", claims=()),
    ),
)  # fmt: skip

"""Cards of other articles below a heading such as "Related to this story": a linked headline and what is about it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsclean.lexicon.headings import MOST_RELATED_WORDS, RELATED_FIRST_WORDS, is_related_heading
from newsclean.model import Case, Kind, Label, Need, RunRule
from newsclean.rules.containers import runs_of_page
from newsclean.rules.runs import title_index
from newsclean.view import BOILERPLATE, View

HEADING = Kind.HEADING
LINKED = 0.6  # of the characters of a card's headline
FEWEST = 3  # cards
MOST_BLOCKS = 8  # of a card on average: picture, section, headline, date, author, summary
LONGEST_SUMMARY = 60  # words
NEAR = 8  # blocks between the heading and the first card's headline


def finds(view: View) -> Iterator[int]:
    """Give the blocks of the cards below headings that a rule has dropped, below the article's own first paragraph."""
    for index in view.opened_by(RELATED_FIRST_WORDS):
        if (
            view.roles[index] is BOILERPLATE
            and view.words[index] <= MOST_RELATED_WORDS
            and view.of_block(is_related_heading, index)
            and is_below_start(view, index)
        ):
            yield from (card for card in cards_below(view, index) if view.is_free(card))


def is_below_start(view: View, index: int) -> bool:
    """Tell whether a block stands below the title and the first paragraph."""
    title = title_index(view)
    return index > view.body_start and (title is None or index > title)


def cards_below(view: View, heading: int) -> Sequence[int]:
    """Return the blocks of what holds the cards below a heading: all headings in it are links, and no part is long."""
    blocks = view.blocks
    heads = [
        block.index for block in blocks[heading + 1 : heading + 1 + NEAR + MOST_BLOCKS] if is_linked(view, block.index)
    ]
    if len(heads) < 2 or heads[0] > heading + NEAR:
        return ()
    firsts, ends = view.of_page(runs_of_page)
    around = {*view.ancestors(heads[0])}
    holder = next(container for container in view.ancestors(heads[1]) if container in around)
    held = range(max(firsts[holder], heading + 1), ends[holder])
    cards = [index for index in held if blocks[index].kind is HEADING and not is_badge(view, index)]
    if firsts[holder] < heading or len(cards) < FEWEST or len(held) > MOST_BLOCKS * len(cards):
        return ()
    is_list = all(is_linked(view, index) for index in cards) and all(view.words[i] <= LONGEST_SUMMARY for i in held)
    return held if is_list else ()


def is_badge(view: View, index: int) -> bool:
    """Tell whether a heading is none of a card: a rule has dropped it, or it says "Most popular" of the card below."""
    return view.roles[index] is BOILERPLATE or view.of_block(is_related_heading, index)


def is_linked(view: View, index: int) -> bool:
    """Tell whether a block is a heading that is a link."""
    return view.blocks[index].kind is HEADING and view.blocks[index].link_density >= LINKED


TITLE = "Ferry of Elsin gets a bell from a sunken ship"
PROSE = (
    "The bell that divers brought up in May hangs on the ferry of Elsin since Sunday, and rings at every landing.",
    "It weighs as much as two sacks of flour, the skipper said, and is heard as far as the mill when the wind is right.",
)
SUMMARY = "The council said on Monday that it will take until spring, and that nobody is to blame for it."
CARD = '<div class="card"><h3><a href="/{0}">{1}</a></h3><ul><li>Sep {0}, 2024</li></ul><p>{2}</p></div>'
HEADS = ("Mill stands still again", "Divers find a second ship", "Skipper retires after forty years")
CARDS = "".join(CARD.format(i, head, SUMMARY) for i, head in enumerate(HEADS, 3))
LONG = "".join(CARD.format(i, head, " ".join([SUMMARY] * 4)) for i, head in enumerate(HEADS, 3))
TWO = "".join(CARD.format(i, head, SUMMARY) for i, head in enumerate(HEADS[:2], 3))
PAGE = f"<article><h1>{TITLE}</h1><p>{PROSE[0]}</p><p>{PROSE[1]}</p></article>{{}}"

RULE = RunRule(
    id="article-cards",
    label=Label.RELATED,
    why="it is part of a card of another article, below a heading of such cards",
    finds=finds,
    need=Need.HTML,
    cases=(
        Case(html=PAGE.format(f"<section><h3>Related to this story</h3><div>{CARDS}</div></section>"), claims=tuple(range(4, 13))),
        Case(html=PAGE.format(f"<section><h3>Related stories</h3>{CARDS}</section>"), claims=tuple(range(4, 13))),
        # Two cards, a headline amid them that is no link, long parts, another heading, cards above the article.
        Case(html=PAGE.format(f"<section><h3>Related stories</h3>{TWO}</section>"), claims=()),
        Case(html=PAGE.format(f"<section><h3>Related stories</h3>{CARDS}<h3>What the skipper says</h3></section>"), claims=()),
        Case(html=PAGE.format(f"<section><h3>Related stories</h3>{LONG}</section>"), claims=()),
        Case(html=PAGE.format(f"<section><h3>Related stories</h3><p>{PROSE[0]}</p></section>"), claims=()),
        Case(html=PAGE.format(f"<section><h3>Three days in Elsin</h3>{CARDS}</section>"), claims=()),
        Case(html=f"<section><h3>Related stories</h3>{CARDS}</section><article><h1>{TITLE}</h1><p>{PROSE[0]}</p></article>", claims=()),
    ),
)  # fmt: skip

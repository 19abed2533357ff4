"""A heading with the words that stand above other articles, and prose below: "See also", above a paragraph on the view."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.lexicon.headings import RELATED_FIRST_WORDS, is_related_heading
from newsclean.model import Case, Kind, Label, Need, Phase, Role, RunRule
from newsclean.rules.matching import is_subhead
from newsclean.rules.phrase_rule import phrases_of
from newsclean.view import View

PARAGRAPH = Kind.PARAGRAPH
FEWEST_WORDS = 15  # of the paragraph: below, it may be another article's headline
# Of 792 such headings on development pages three have such a paragraph below them.
LINKED = 0.3  # of its characters


def finds(view: View) -> Iterator[int]:
    """Give the headings below a paragraph that are no link and have running prose right below them."""
    phrases, start = phrases_of(view, Label.RELATED), view.body_start
    for index in sorted({*view.opened_by(RELATED_FIRST_WORDS), *phrases}):
        # What it says is looked at last: it costs most, and few lines stand so.
        if index <= start or not is_subhead(view.blocks[index]) or not has_prose_below(view, index):
            continue
        if index in phrases or view.of_block(is_related_heading, index):
            yield index


def has_prose_below(view: View, index: int) -> bool:
    """Tell whether the next block is a paragraph of sentences, and no card that is a link."""
    if index + 1 >= len(view.blocks):
        return False
    block = view.blocks[index + 1]
    return (
        block.kind is PARAGRAPH
        and block.sentence
        and block.words >= FEWEST_WORDS
        and block.link_chars < LINKED * len(block.text)
    )


TITLE = "Three days in Almarinha, the town of bridges"
PROSE = (
    "Almarinha has eleven bridges and no hurry, and whoever comes by train leaves two days later than they had planned to.",
    "The tower of the mill is open on Sundays, and those who climb its 212 steps see the sea and the hills at once.",
)
HTML = f"<article><h1>{TITLE}</h1><p>{PROSE[0]}</p>{{}}</article>"

RULE = RunRule(
    id="related-subhead",
    label=Label.PROTECT,
    why="it is a heading above a paragraph of the article, whatever its words",
    finds=finds,
    phase=Phase.PROTECT,
    role=Role.BODY,
    need=Need.HTML,
    cases=(
        Case(html=HTML.format(f"<h2>See also</h2><p>{PROSE[1]}</p>"), claims=(2,)),
        Case(html=HTML.format("<h2>Veja também</h2><p>A torre do moinho abre ao domingo, e quem subir os 212 degraus vê o mar e a serra ao mesmo tempo.</p>"), claims=(2,), language="pt"),
        # Headlines, cards, a paragraph's own line, the end of the page.
        Case(html=HTML.format("<h2>See also</h2><ul><li><a href='/1'>The town of mills</a></li></ul>"), claims=()),
        Case(html=HTML.format("<h2>Related stories</h2><p>Two mills for sale</p>"), claims=()),
        Case(html=HTML.format(f"<h2>Related stories</h2><p><a href='/1'>{PROSE[1]}</a></p>"), claims=()),
        Case(html=HTML.format(f"<p>See also</p><p>{PROSE[1]}</p>"), claims=()),
        Case(html=HTML.format("<h2>See also</h2>"), claims=()),
        # Above the article there is nothing that it could be a part of.
        Case(html=f"<header><h2>Latest headlines</h2><p>{PROSE[1]}</p></header><article><h1>{TITLE}</h1><p>{PROSE[0]}</p></article>", claims=()),
    ),
)  # fmt: skip

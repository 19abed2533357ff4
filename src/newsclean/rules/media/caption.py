"""What the markup says is the caption of a figure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newsclean.lexicon.agencies import is_agency
from newsclean.model import Block, Case, Kind, Label, Need, Phase, Role, RunRule
from newsclean.rules.containers import containers_named, containers_tagged, runs_of_page
from newsclean.view import View

CAPTION = Kind.CAPTION
CELL = Kind.CELL
HEADING = Kind.HEADING
DESCRIBING = frozenset((Kind.PARAGRAPH, HEADING, CAPTION))
FIGURE = ("figure",)
PARAGRAPHS = frozenset(("p", "div", "dd"))
# A name that says it all, and names that say it together: "photo-credit", "img-desc", "picBox".
ALONE = frozenset("caption figcaption icaption imagecaption imagewrap bildunterschrift".split())
PICTURES = frozenset("photo image picture img pic foto bild".split())
ABOUT_PICTURES = frozenset("credit desc description legend legende".split())
SURE = frozenset(("caption", "credit"))  # whatever is said besides, and however long it is
BOXED = frozenset(("pic", "img")), frozenset(("box",))
NAMES = ALONE | PICTURES
NOT_CAPTIONS = frozenset(("captions", "no", "without", "has", "toggle", "closed"))  # "has-caption" is the picture
# What is called a caption in these leads to another article or to what is on offer.
TEASERS = frozenset("teaser card tile carousel slider hero banner".split())
# Some pages put the whole article into a figure; captions are a small part of a page.
LARGEST_SHARE_OF_PAGE = 0.5
FEWEST_WORDS_OF_ARTICLE = 100  # in prose besides captions, which may then be more than the article: those of a gallery
# In a container around paragraphs: the description, and who took the picture. Above as many a part of an article
# may be called so, where the picture stands beside it.
MOST_BLOCKS = 3
MOST_WORDS = 70
# What a figure shows besides pictures; its lines are the article's.
QUOTED = frozenset("quote pullquote blockquote table chart code testimonial".split())
QUOTATION_MARKS = ("\u201c", '"', "\u201e", "\u00ab", "\u00bb", "\u2013", "\u2014")
# What buttons and notes of players say, which stand in figures too.
OF_PLAYERS = frozenset("click clicking press privacy cookies enlarge view open anklicken klicken video youtube".split())
MARK_OF_CREDIT = re.compile(r"\w ?/ ?\w|[\u00a9|\u2014]|\b(?:fotos?|photos?|bild|image|credit|kuva|foto av)\b")
FEWEST_SENTENCE_WORDS = 6


def find_captions(view: View) -> Iterator[int]:
    """Give the captions; where they are most of the page's words, those of a gallery below an article."""
    named = containers_named(view, is_caption, NAMES)
    containers = view.page.containers
    paragraphs = {c for c in named if containers[c].tag in PARAGRAPHS and not SURE.isdisjoint(containers[c].hints)}
    marked = {b.index for b in view.blocks if b.kind is CAPTION or (paragraphs and b.container in paragraphs)}
    marked.update(described(view, find_figures(view), is_figure=True))
    captions = marked.union(described(view, named)) if named else marked
    if sum(view.words[i] for i in captions) <= LARGEST_SHARE_OF_PAGE * sum(view.words):
        yield from sorted(captions)
    elif sum(view.words[i] for i in view.prose if i not in captions) >= FEWEST_WORDS_OF_ARTICLE:
        sure = {c for c in named if not SURE.isdisjoint(containers[c].hints)}
        yield from sorted(i for i in captions if view.blocks[i].container in sure)


def find_figures(view: View) -> list[int]:
    """Return the figures of a page but for those that show a quotation, a table or code."""
    containers = view.page.containers
    return [c for c in containers_tagged(view, FIGURE) if QUOTED.isdisjoint(containers[c].hints)]


def described(view: View, named: Sequence[int], *, is_figure: bool = False) -> Iterator[int]:
    """Give the paragraphs and headings of containers that hold little more than a caption has.

    In a figure only paragraphs beside a caption or alone are meant, and none that is a link or begins as quotations do.
    """
    first, last = view.of_page(runs_of_page)
    for container in named:
        members = range(first[container], last[container])
        if len(members) > MOST_BLOCKS or not TEASERS.isdisjoint(view.page.containers[container].hints):
            continue
        kinds = [view.blocks[i].kind for i in members]
        if is_figure and not all(describes(view.blocks[i]) for i in members):
            continue
        # A heading above a paragraph heads a small part of the page; alone it is a caption in the wrong element.
        is_headed = HEADING in kinds and len(kinds) > 1
        # A picture's table with one cell for the picture and one for the words.
        is_cell = kinds == [CELL] and not SURE.isdisjoint(view.page.containers[container].hints)
        if (
            (is_cell or DESCRIBING.issuperset(kinds))
            and not is_headed
            and sum(view.words[i] for i in members) <= MOST_WORDS
        ):
            yield from members


def describes(block: Block) -> bool:
    """Tell whether a line in a figure says what is to be seen, and is neither a card nor a quotation."""
    if block.kind is CAPTION:
        return True
    if block.kind is HEADING or block.link_chars * 2 > len(block.text) or block.text.startswith(QUOTATION_MARKS):
        return False
    says_what = block.sentence and block.words >= FEWEST_SENTENCE_WORDS
    is_told = says_what or MARK_OF_CREDIT.search(block.folded) is not None or is_agency(block.plain)
    return is_told and OF_PLAYERS.isdisjoint(block.folded.split())


def is_caption(hints: frozenset[str]) -> bool:
    """Tell whether the words of a class name a caption or its credit."""
    if NAMES.isdisjoint(hints) or not NOT_CAPTIONS.isdisjoint(hints):
        return False
    if not ALONE.isdisjoint(hints):
        return True
    is_about = not ABOUT_PICTURES.isdisjoint(hints)
    return is_about or not any(words.isdisjoint(hints) for words in BOXED)


PROSE = "<p>The council voted on Monday night to close the old bridge to heavy traffic until the spring.</p>"
MORE = "<p>Residents of the north bank said that the detour would add half an hour to their way to work.</p>"
SLIDES = "".join(
    f"<div class='viewport-caption'>Barge number {n} of the forty that waited at the lock until it was dark, with the crew that "
    "pulled her through by hand, and with the rope that broke.</div>"
    for n in range(12)
)

RULE = RunRule(
    id="caption",
    label=Label.MEDIA,
    why="the markup says that it is the caption of a figure",
    finds=find_captions,
    cases=(
        # A gallery below an article, with more words than that; one on its own, which is what the page shows.
        Case(
            html=f"<html><body><article>{(PROSE + MORE) * 4}{SLIDES}</article></body></html>",
            claims=tuple(range(8, 20)),
        ),
        Case(html=f"<html><body><article>{PROSE}{MORE}{SLIDES}</article></body></html>", claims=()),
        Case(
            html=f"<html><body><article>{PROSE}<figure><figcaption>The old bridge in summer</figcaption></figure>{MORE}</article></body></html>",
            claims=(1,),
        ),
        Case(
            html=f"<html><body><article>{PROSE}<p class='photo-caption'>The old bridge in summer</p>{MORE}</article></body></html>",
            claims=(1,),
        ),
        Case(
            html=f"<html><body><article>{PROSE}<figure><h2 class='figure-caption'>The old bridge in summer</h2></figure>{MORE}</article></body></html>",
            claims=(1,),
        ),
        Case(
            html=f"<html><body><article>{PROSE}<div class='caption'><p>The old bridge</p><p>Jane Doe</p></div>{MORE}</article></body></html>",
            claims=(1, 2),
        ),
        Case(
            html=f"<html><body><article>{PROSE}<div class='img-desc'>The old bridge</div><div class='picBox'><p>In summer</p></div>{MORE}</article></body></html>",
            claims=(1, 2),
        ),
        Case(
            html=f"<html><body><article>{PROSE}<div class='image-description'>{MORE * 4}</div>{MORE}</article></body></html>",
            claims=(),
        ),
        Case(
            html=f"<html><body><article>{PROSE}<section class='caption'><h3>In summer</h3><p>The old bridge</p></section>{MORE}</article></body></html>",
            claims=(),
        ),
        # A part of the article beside its picture, rows of a table, teasers, a lone word for pictures.
        Case(
            html=f"<html><body><article>{PROSE}<section class='caption'>{MORE}{MORE}{MORE}{MORE}</section>{MORE}</article></body></html>",
            claims=(),
        ),
        Case(
            html=f"<html><body><article>{PROSE}<section class='caption'>{MORE * 3}<p>The bridge, in short, is to close to heavy traffic while it is repaired, and lorries go through Sandmere.</p></section></article></body></html>",
            claims=(),
        ),
        Case(
            html=f"<html><body><article>{PROSE}<table class='caption-container'><tr><td>The old bridge</td><td>The new one</td></tr></table>{MORE}</article></body></html>",
            claims=(),
        ),
        Case(
            html=f"<html><body><article>{PROSE}<table class='tr-caption-container'><tr><td><img src='a.jpg'></td></tr><tr><td>The old bridge</td></tr></table>{MORE}</article></body></html>",
            claims=(1,),
        ),
        # Lines of a figure that no class names; but cards, quotations, headings and tables stay.
        Case(
            html=f"<html><body><article>{PROSE}<figure><img src='a.jpg'><div>The old bridge. Jane Doe/The Courier</div></figure><figure><span>Reuters</span><figcaption>The bridge</figcaption></figure>{MORE}</article></body></html>",
            claims=(1, 2, 3),
        ),
        Case(
            html=f"<html><body><article>{PROSE}<figure><a href='/a'>The old bridge</a></figure><figure><p>\u201cNobody looks at it.\u201d</p></figure><figure><h3>The old bridge</h3></figure><figure><p>Press to view the bridge / the mill</p></figure><figure><p>The Old Mill</p></figure><figure class='wp-pullquote'><p>Nobody looks</p></figure>{MORE}</article></body></html>",
            claims=(),
        ),
        Case(
            html=f"<html><body><article>{PROSE}<section class='carousel-caption'><p>The old bridge</p></section>{MORE}</article></body></html>",
            claims=(),
        ),
        Case(
            html=f"<html><body><article>{PROSE}<section class='image'><p>The old bridge</p></section>{MORE}</article></body></html>",
            claims=(),
        ),
        Case(
            html=f"<html><body><article class='has-caption'>{PROSE}{MORE}</article></body></html>",
            claims=(),
        ),
        Case(
            html=f"<html><body><article>{PROSE}<p>The old bridge in summer</p>{MORE}</article></body></html>", claims=()
        ),
        Case(
            html=f"<html><body><figure><img src='a.jpg'><figcaption>{PROSE}{MORE}</figcaption></figure><p>Springfield is near</p></body></html>",
            claims=(),
        ),
    ),
    role=Role.CAPTION,
    phase=Phase.BLOCK,
    need=Need.HTML,
)

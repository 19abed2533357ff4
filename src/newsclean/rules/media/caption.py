"""What the markup says is the caption of a figure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsclean.model import Case, Kind, Label, Need, Phase, Role, RunRule
from newsclean.rules.containers import containers_named, runs_of_page
from newsclean.view import View

CAPTION = Kind.CAPTION
HEADING = Kind.HEADING
DESCRIBING = frozenset((Kind.PARAGRAPH, HEADING, CAPTION))
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
# In a container around paragraphs: the description, and who took the picture. Above as many a part of an article
# may be called so, where the picture stands beside it.
MOST_BLOCKS = 3
MOST_WORDS = 70


def find_captions(view: View) -> Iterator[int]:
    """Give the captions, unless they are most of the page's words."""
    named = containers_named(view, is_caption, NAMES)
    containers = view.page.containers
    paragraphs = {c for c in named if containers[c].tag in PARAGRAPHS and not SURE.isdisjoint(containers[c].hints)}
    marked = {b.index for b in view.blocks if b.kind is CAPTION or (paragraphs and b.container in paragraphs)}
    captions = marked.union(described(view, named)) if named else marked
    if captions and sum(view.words[i] for i in captions) <= LARGEST_SHARE_OF_PAGE * sum(view.words):
        yield from sorted(captions)


def described(view: View, named: Sequence[int]) -> Iterator[int]:
    """Give the paragraphs and headings of containers that hold little more than a caption has."""
    first, last = view.of_page(runs_of_page)
    for container in named:
        members = range(first[container], last[container])
        if len(members) > MOST_BLOCKS or not TEASERS.isdisjoint(view.page.containers[container].hints):
            continue
        kinds = [view.blocks[i].kind for i in members]
        # A heading above a paragraph heads a small part of the page; alone it is a caption in the wrong element.
        is_headed = HEADING in kinds and len(kinds) > 1
        if DESCRIBING.issuperset(kinds) and not is_headed and sum(view.words[i] for i in members) <= MOST_WORDS:
            yield from members


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

RULE = RunRule(
    id="caption",
    label=Label.MEDIA,
    why="the markup says that it is the caption of a figure",
    finds=find_captions,
    cases=(
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
            html=f"<html><body><article>{PROSE}<table class='caption-container'><tr><td>The old bridge</td></tr></table>{MORE}</article></body></html>",
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

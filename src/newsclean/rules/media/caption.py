"""What the markup says is the caption of a figure."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.model import Case, Kind, Label, Need, Phase, Role, RunRule
from newsclean.rules.containers import containers_named
from newsclean.view import View

# Some pages put the whole article into a figure; captions are a small part of a page.
PICTURES = frozenset(("photo", "image", "picture", "img"))
NAMES = frozenset(("caption", "credit"))
CAPTION = Kind.CAPTION
PARAGRAPHS = frozenset(("p", "div", "dd"))
NOT_CAPTIONS = frozenset(("captions", "no", "without", "has", "toggle", "closed"))  # "has-caption" is the picture
LARGEST_SHARE_OF_PAGE = 0.5


def find_captions(view: View) -> Iterator[int]:
    """Give the captions, unless they are most of the page's words."""
    named = named_captions(view)
    captions = [block.index for block in view.blocks if block.kind is CAPTION or (named and block.container in named)]
    if captions and sum(view.words[i] for i in captions) <= LARGEST_SHARE_OF_PAGE * sum(view.words):
        yield from captions


def named_captions(view: View) -> frozenset[int]:
    """Return the paragraphs that a class calls a caption or its credit: "caption-text", "photo-credit"."""
    containers = view.page.containers
    return frozenset(c for c in containers_named(view, is_caption, NAMES) if containers[c].tag in PARAGRAPHS)


def is_caption(hints: frozenset[str]) -> bool:
    """Tell whether the words of a class name a caption or its credit."""
    return (
        not NAMES.isdisjoint(hints)
        and ("caption" in hints or not PICTURES.isdisjoint(hints))
        and NOT_CAPTIONS.isdisjoint(hints)
    )


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

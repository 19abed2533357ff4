"""What the markup says is the caption of a figure."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.model import Case, Kind, Label, Need, Phase, Role, RunRule
from newsclean.view import View

# Some pages put the whole article into a figure; captions are a small part of a page.
LARGEST_SHARE_OF_PAGE = 0.5


def find_captions(view: View) -> Iterator[int]:
    """Give the captions, unless they are most of the page's words."""
    captions = [block for block in view.blocks if block.kind is Kind.CAPTION]
    if not captions:
        return
    if sum(block.words for block in captions) <= LARGEST_SHARE_OF_PAGE * sum(block.words for block in view.blocks):
        yield from (block.index for block in captions)


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

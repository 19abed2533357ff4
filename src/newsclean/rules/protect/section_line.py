"""The name of the section, printed at the title."""

from __future__ import annotations

import re
from collections.abc import Iterator

import regex

from newsclean.lexicon.sections import SECTION_WORDS
from newsclean.model import Case, Label, Phase, Role, RunRule
from newsclean.read.shape import fold
from newsclean.rules.head_shape import Head, is_headline_like
from newsclean.rules.place import find_head, near_title
from newsclean.view import View

MOST_WORDS = 3
MOST_DECLARED_WORDS = 8  # some pages declare the article's first paragraph as its section
FARTHEST_ABOVE = 5  # standing blocks above the title: a path of sections, the site's name
CAPITALISED = regex.compile(r"\p{Lu}[\p{L}\p{M}.'-]{1,24}(?:\s(?:&\s|and\s)?\p{Lu}[\p{L}\p{M}.'-]{0,24}){0,2}")
PATH_SIGN = re.compile(r"[/>|»›-]{1,2}")


def find_section(view: View) -> Iterator[int]:
    """Give the section's line; only one, the nearest to the title."""
    head = find_head(view)
    if head.title is not None:
        is_html = view.page.source.kind == "html"
        yield from list(section_of_page(view, head) if is_html else section_of_text(view, head))[:1]


def section_of_text(view: View, head: Head) -> Iterator[int]:
    """Give one to three capitalised words between the title's copies, then a known section beside the title."""
    title = head.title or 0
    if head.copy is not None:
        for index in view.standing:
            if title < index < head.copy and is_section_like(view, index):
                yield index
    place = view.standing.index(title)
    for index in reversed(view.standing[max(0, place - FARTHEST_ABOVE) : place]):
        if is_known(view, index) and opens_path(view, index):
            yield index
    for index in (*reversed(view.standing[max(0, place - 1) : place]), *view.standing[place + 1 : place + 2]):
        if index < head.prose and is_known(view, index) and not in_list(view, index):
            yield index


def section_of_page(view: View, head: Head) -> Iterator[int]:
    """Give the block near the title that is the declared section."""
    declared = {fold(c.value) for c in view.page.facts.get("section", ())}
    title = head.title or 0
    for index in sorted(near_title(view, head, FARTHEST_ABOVE, 3), key=lambda i: abs(i - title)):
        block = view.blocks[index]
        named = block.words <= MOST_DECLARED_WORDS and block.folded.strip(" /|>") in declared
        if named and view.is_free(index) and not in_list(view, index):
            yield index


def is_section_like(view: View, index: int) -> bool:
    """Tell whether a free block is one to three capitalised words and neither name nor headline."""
    block = view.blocks[index]
    return (
        view.is_free(index)
        and block.words <= MOST_WORDS
        and not block.sentence
        and (CAPITALISED.fullmatch(block.plain) is not None or block.folded in SECTION_WORDS)
        and not view.is_name(index)
        and not is_headline_like(view, index)
    )


def is_known(view: View, index: int) -> bool:
    """Tell whether a free block is a name that sections have."""
    return view.is_free(index) and view.blocks[index].folded.strip(" /|>:") in SECTION_WORDS


def opens_path(view: View, index: int) -> bool:
    """Tell whether the block begins a path ("Politics / Morrow Valley Courier"): a lone sign follows it."""
    following = view.blocks[index + 1] if index + 1 < len(view.blocks) else None
    return following is not None and PATH_SIGN.fullmatch(following.plain) is not None


def in_list(view: View, index: int) -> bool:
    """Tell whether another section's name is beside it, as in a menu."""
    return any(
        0 <= i < len(view.blocks) and view.blocks[i].folded.strip(" /|>:") in SECTION_WORDS
        for i in (index - 1, index + 1)
    )


PROSE = "The council voted on Monday night to close the old bridge to heavy traffic until the spring."
MORE = "Residents of the north bank said that the detour would add half an hour to their way to work."
TITLE = "Council closes old bridge to trucks"

RULE = RunRule(
    id="section-line",
    label=Label.PROTECT,
    why="it stands at the title and names the section",
    finds=find_section,
    cases=(
        Case(blocks=(TITLE, "Harlow", TITLE, PROSE, MORE), claims=(1,)),
        Case(blocks=("Politics", TITLE, PROSE, MORE), claims=(0,)),
        Case(blocks=("Politics", "/", "Morrow Courier", TITLE, "By Ada Fenwick", PROSE, MORE), claims=(0,)),
        Case(html=f"<meta property='article:section' content='Town Hall'><div>Town Hall</div><h1>{TITLE}</h1><p>{PROSE}</p><p>{MORE}</p>", claims=(0,)),
        Case(html=f"<meta property='article:section' content='{PROSE}'><h1>{TITLE}</h1><p>{PROSE}</p><p>{MORE}</p>", claims=()),
        Case(blocks=("World", "Politics", "Sport", "Culture", "Weather", TITLE, PROSE, MORE), claims=()),
        Case(blocks=(TITLE, PROSE, "Politics", MORE), claims=()),
    ),
    role=Role.SECTION,
    phase=Phase.PLACE,
)  # fmt: skip

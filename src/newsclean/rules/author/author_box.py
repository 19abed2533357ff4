"""The box about the writer that the markup of a page names as such."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from newsclean.model import Case, Label, Need, RunRule
from newsclean.rules.containers import containers_named, runs_of_page
from newsclean.view import View

BOX_WORDS = frozenset("bio biography box card info desc description profile about details widget text body".split())
AUTHOR_WORDS = frozenset(("author", "authors", "autor", "auteur"))
JOINED = frozenset("authorbio authorbox authorbody authorinfo authordescription saboxplugin biography".split())
NAMES = AUTHOR_WORDS | JOINED
# A page of a writer's articles calls everything by the author's name; a box is small.
MOST_WORDS = 220
LARGEST_SHARE_OF_PAGE = 0.3


def find_boxes(view: View) -> Iterator[int]:
    """Give the blocks of small containers that are called an author's box, below the first prose."""
    named = containers_named(view, is_author_box, NAMES)
    if not named:
        return
    first, last = view.of_page(runs_of_page)
    held = {index for box in named for index in range(first[box], last[box])}
    members: dict[int, list[int]] = {}
    containers, blocks = view.page.containers, view.blocks
    boxes = {box: box for box in named}  # the innermost box around a container
    for index in sorted(held.intersection(view.standing[bisect_right(view.standing, view.body_start) :])):
        path = []
        container = blocks[index].container
        while container not in boxes:
            path.append(container)
            container = containers[container].parent
        box = boxes[container]
        boxes.update(dict.fromkeys(path, box))
        members.setdefault(box, []).append(index)
    total = sum(view.words)
    for indices in members.values():
        size = sum(view.words[i] for i in indices)
        if size <= MOST_WORDS and size <= LARGEST_SHARE_OF_PAGE * total:
            yield from (i for i in indices if view.roles[i] is None)


def is_author_box(hints: frozenset[str]) -> bool:
    """Tell whether the words of a class or id name a box about an author."""
    if not JOINED.isdisjoint(hints):
        return True
    return not AUTHOR_WORDS.isdisjoint(hints) and not BOX_WORDS.isdisjoint(hints) and "article" not in hints


PROSE = "<p>The council voted on Monday night to close the old bridge to heavy traffic until the spring.</p>"
MORE = "<p>Residents of the north bank said that the detour would add half an hour to their way to work.</p>"
BOX = "<h4>Jane Doe</h4><p>Jane likes rivers, and what spans them.</p>"

RULE = RunRule(
    id="author-box",
    label=Label.AUTHOR,
    why="the markup calls the box around it the author's",
    repeats=False,
    finds=find_boxes,
    cases=(
        Case(
            html=f"<html><body><article>{PROSE}{MORE}{MORE}</article><div class='author-bio'>{BOX}</div></body></html>",
            claims=(3, 4),
        ),
        Case(
            html=f"<html><body><article>{PROSE}{MORE}{MORE}</article><div id='authorbox'>{BOX}</div></body></html>",
            claims=(3, 4),
        ),
        Case(
            html=f"<html><body><article>{PROSE}{MORE}{MORE}</article><div class='river-walk'>{BOX}</div></body></html>",
            claims=(),
        ),
        Case(html=f"<html><body><div class='author profile'>{PROSE}{MORE}{PROSE}</div></body></html>", claims=()),
    ),
    need=Need.HTML,
)

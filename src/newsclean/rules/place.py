"""Where the head of an article is: its title, the title's second copy, and the prose below.

The rules that keep title, byline, dek and section see the same snapshot, so each of them
has to find the title by itself; here is how.
"""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.rules.head_shape import Head
from newsclean.rules.page_head import find_head_of_page
from newsclean.rules.text_head import find_head_of_text
from newsclean.view import View


def find_head(view: View) -> Head:
    """Find title, second copy and first paragraph; once for all rules that ask."""
    return view.once(find_head_of_page if view.page.source.kind == "html" else find_head_of_text)


def near_title(view: View, head: Head, above: int, below: int) -> Iterator[int]:
    """Give the standing blocks of a page at most so many above and below the title."""
    if head.title is None:
        return
    place = view.standing.index(head.title)
    yield from view.standing[max(0, place - above) : place]
    yield from view.standing[place + 1 : place + 1 + below]

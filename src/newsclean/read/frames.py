"""What a block element makes of the text in it: its kind, its level, and the container that owns it."""

from __future__ import annotations

from newsclean.read.elements import CELL, HEADING, INHERIT, LIST, LIST_ITEM, PARAGRAPH, PREFORMATTED

MOST_CONTAINERS_IN_LIST = 6  # deeper nesting is markup, not an outline

# What the walk knows of the innermost block element: its container, the owner of the text
# directly in it (that of a cell is the row), its kind, its level, and whether it is hidden.
# A plain tuple: a page has five hundred.
Frame = tuple[int, int, int, int, bool]

# A line of a heading, as kicker and headline are. Other elements in one say that its end tag is missing.
LINE = "div"

OUTERMOST: Frame = (0, 0, PARAGRAPH, 0, False)


def open_frame(around: Frame, container: int, tag: str, element: int) -> Frame:
    """Return the frame of a block element that becomes a container, as hidden as what is around it."""
    outer, _, kind, level, hidden = around
    owner = container
    if kind == HEADING and tag == LINE:
        return container, owner, kind, level, hidden
    if element == LIST:
        level = min(level + 1, MOST_CONTAINERS_IN_LIST) if kind == LIST_ITEM else 1
    elif element == HEADING:
        level = int(tag[1])
    elif element != LIST_ITEM and (element < INHERIT or kind != LIST_ITEM):
        level = 0
    if element < INHERIT:
        kind = element
        if kind == CELL:
            owner = outer
    elif kind in (CELL, HEADING, PREFORMATTED):
        kind = PARAGRAPH
    return container, owner, kind, level, hidden

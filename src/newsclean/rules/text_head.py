"""The head of a text, where nothing but words and their place can tell."""

from __future__ import annotations

import re

from newsclean.lexicon.head_lines import MOST_TITLE_WORDS, SEPARATOR_OR_COLON, is_byline_or_date
from newsclean.model import Role
from newsclean.read.shape import fold
from newsclean.rules.head_shape import (
    FEWEST_TITLE_WORDS,
    Head,
    first_prose,
    is_headline_like,
    is_label,
)
from newsclean.view import View

BOILERPLATE = Role.BOILERPLATE

MOST_HEAD_BLOCKS = 40  # standing blocks above the body among which the title is looked for
FARTHEST_COPY = 4  # standing blocks from a title to its second copy: dek, section, byline, date
LONGEST_PAGE_TITLE = 400  # characters
LONGEST_QUESTION = 25  # words; a headline that asks, on one line
SENTENCE_END = re.compile(r"[.!?] ")


def find_head_of_text(view: View) -> Head:
    """Find the head of a text, where nothing but words and their place can tell."""
    prose = first_prose(view, 0)
    if repeated := find_repeated(view, prose):
        return Head(*repeated, first_prose(view, repeated[1] + 1))
    above = [i for i in view.standing if i < prose and view.is_free(i)]
    title = find_in_page_title(view, above)
    if title is None and asks_like_title(view, prose):
        return Head(prose, None, first_prose(view, prose + 1))
    if title is None and prose < len(view.blocks):
        likely = [i for i in above[-MOST_HEAD_BLOCKS:] if is_headline_like(view, i)]
        # Of two of a length the one nearer to the body.
        title = max(likely, key=lambda i: (view.blocks[i].words, i)) if likely else short_title(view, above)
    if title is not None and is_summary(view, prose):
        prose = first_prose(view, prose + 1)
    return Head(title, None, prose)


def is_summary(view: View, prose: int) -> bool:
    """Tell whether the first prose is the dek: byline or date stand below it."""
    below = prose + 1
    return below < len(view.blocks) and view.roles[below] is not BOILERPLATE and is_byline_or_date(view.blocks[below])


def find_repeated(view: View, prose: int) -> tuple[int, int] | None:
    """Return the first two copies of a line that stands above the prose, or is the first of it."""
    above = [i for i in view.standing if i <= prose][-MOST_HEAD_BLOCKS:]
    places = {index: place for place, index in enumerate(view.standing)}
    for index in above:
        block = view.blocks[index]
        if not view.is_free(index) or not FEWEST_TITLE_WORDS <= block.words <= MOST_TITLE_WORDS:
            continue
        place = places[index]
        for other in view.standing[place + 1 : place + 2 + FARTHEST_COPY]:
            if view.folded[other] == block.folded and not is_label(view, index):
                return index, other
    return None


def find_in_page_title(view: View, above: list[int]) -> int | None:
    """Return the line that the page's title line ("Headline - Site") starts with, if one does."""
    if not above or above[0] != view.standing[0]:
        return None
    first = view.blocks[above[0]].folded
    if len(first) > LONGEST_PAGE_TITLE:
        return None
    heads = {fold(first[: m.start()]) for m in SEPARATOR_OR_COLON.finditer(first)}
    for index in above[1:]:
        block = view.blocks[index]
        if block.words >= FEWEST_TITLE_WORDS and block.folded in heads:
            return index
    return None


def asks_like_title(view: View, prose: int) -> bool:
    """Tell whether the first prose is a headline that asks, with byline or date below it."""
    if prose == len(view.blocks) or prose != (view.standing[0] if view.standing else -1):
        return False
    block = view.blocks[prose]
    if not block.plain.endswith(("?", "!")) or block.words > LONGEST_QUESTION or SENTENCE_END.search(block.plain):
        return False
    below = prose + 1
    return below < len(view.blocks) and is_byline_or_date(view.blocks[below])


def short_title(view: View, above: list[int]) -> int | None:
    """Return the only line above the prose if it has two words and is not in title case ("Bridge opens")."""
    if len(above) != 1 or view.standing[0] != above[0]:
        return None
    block = view.blocks[above[0]]
    parts = block.plain.split()
    if block.words != 2 or block.sentence or is_label(view, above[0]) or block.plain[-1:] in ":,;":
        return None
    return above[0] if len(parts) == 1 or parts[1][:1].islower() else None

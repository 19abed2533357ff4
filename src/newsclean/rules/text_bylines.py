"""The lines of a text that say who wrote it, which their words and their place alone have to tell."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from newsclean.lexicon.bylines import JOINS_NEXT, LONE_INTRO, MOST_WORDS, find_intro, read_byline
from newsclean.lexicon.date_patterns import date_pieces
from newsclean.lexicon.given_names import is_given_name
from newsclean.lexicon.head_lines import date_kinds, is_date_line
from newsclean.lexicon.roles import is_reporter
from newsclean.model import Block
from newsclean.read.shape import fold
from newsclean.rules.head_shape import Head, first_prose
from newsclean.rules.place import find_head
from newsclean.view import View

MOST_ABOVE_TITLE = 4  # standing blocks between a byline above the title and the title
LINES_WITHOUT_NAMES = 40  # from the first paragraph on, in which portraits would have their second heading
WRITTEN_IN = regex.compile(r"in \p{Lu}[\p{L}.'-]*(?: \p{Lu}[\p{L}.'-]*){0,2}")  # below the writer's name: "in New York"
LONE_COMMAS = frozenset((",", "&", "and", "und", "et", "y", "e", "en", "og", "och"))  # lines of their own between names


def bylines_of_text(view: View, head: Head) -> Iterator[int]:
    """Give bylines between title and prose, or at the top when there is no title."""
    low = -1 if head.title is None else head.title
    place = view.standing.index(head.title) if head.title is not None else 0
    above = view.standing[max(0, place - MOST_ABOVE_TITLE) : place] if head.title is not None else []
    if head.prose == len(view.blocks):
        return
    for index in [*above, *(i for i in view.standing if low < i < head.prose)]:
        if not view.is_free(index) or index == head.copy:
            continue
        byline = read_byline(view.blocks[index].text)
        if byline is None:
            continue
        if byline.introduced:
            if not is_list_entry(view, index):
                yield index
        elif index > low and head.title is not None and stands_as_byline(view, head, index):
            yield index
    if head.title is not None:
        yield from bylines_below_first(view, head)


def bylines_below_first(view: View, head: Head) -> Iterator[int]:
    """Give bylines with their date below the first paragraph of a text: it was a summary, or the caption of a picture."""
    following = first_prose(view, head.prose + 1)
    if following == len(view.blocks):
        return
    for index in range(head.prose + 1, following):
        if view.is_free(index) and view.words[index] <= MOST_WORDS and has_date(view, index):
            byline = read_byline(view.blocks[index].text)
            if byline is not None and byline.authors and not is_list_entry(view, index):
                yield index


def has_date(view: View, index: int) -> bool:
    """Tell whether a line or the one below it states a date."""
    return any(is_date_line(block) for block in view.blocks[index : index + 2])


def is_list_entry(view: View, index: int) -> bool:
    """Tell whether the line ends an entry of a list of authors: "Amy Fenwick / Amy Fenwick / By Amy Fenwick"."""
    if index < 2:
        return False
    before, above = view.blocks[index - 2], view.blocks[index - 1]
    return before.folded == above.folded and (view.is_name(index - 1) or above.folded in view.blocks[index].folded)


def stands_as_byline(view: View, head: Head, index: int) -> bool:
    """Tell whether a line without "By" is a byline: right below the title, beside a date, or with an agency."""
    block = view.blocks[index]
    byline = read_byline(block.text)
    beside = [view.blocks[i] for i in (index - 1, index + 1) if 0 <= i < len(view.blocks)]
    is_beside = any(says_when(other) or WRITTEN_IN.fullmatch(other.plain) for other in beside)
    if is_beside or is_date_line(block) or is_lone_intro(view, index - 1):
        return True
    if byline is not None and byline.authors and date_pieces(block.folded.replace(fold(byline.printed), "", 1)):
        return True
    if byline is not None and byline.authors and (byline.agency or is_second_name(view, index)):
        return True
    if byline is not None and any(is_reporter(person.role or "") for person in byline.people):
        return True
    return index - 1 in (head.title, head.copy) or is_only_name(view, head, index)


def is_only_name(view: View, head: Head, index: int) -> bool:
    """Tell whether a line is a person's name, and no other line below the title is: several are a list of people."""
    end = min(len(view.blocks), head.prose + LINES_WITHOUT_NAMES)
    names = [i for i in range((head.title or 0) + 1, end) if view.is_name(i)]
    return names == [index] and is_given_name(view.folded[index].split()[0])


def says_when(block: Block) -> bool:
    """Tell whether a line has a date, or says nothing but when: "Published 22:31", "5 hours ago"."""
    return is_date_line(block) or bool(date_kinds(block))


def is_below_title(view: View, index: int) -> bool:
    """Tell whether a block stands right below the headline of a text."""
    head = find_head(view)
    return index - 1 in (head.title, head.copy, head.dek)


def is_second_name(view: View, index: int) -> bool:
    """Tell whether the line above ends with "and" or a comma, behind a name: "By / Jane Doe and / John Roe"."""
    above = view.blocks[index - 1].plain if index else ""
    if index > 1 and view.is_name(index - 1) and is_lone_intro(view, index - 2):
        return view.folded[index] != view.folded[index - 1]
    if index > 1 and above in LONE_COMMAS and view.is_name(index - 2):
        return is_lone_intro(view, index - 3) or is_second_name(view, index - 2) or is_below_title(view, index - 2)
    return JOINS_NEXT.search(above) is not None and (is_lone_intro(view, index - 2) or find_intro(above) is not None)


def is_lone_intro(view: View, index: int) -> bool:
    """Tell whether the block is "By" on a line of its own."""
    return index >= 0 and LONE_INTRO.fullmatch(view.blocks[index].plain) is not None

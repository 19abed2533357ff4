"""What the rules about runs of short blocks share: the list below a heading, groups of a repeated name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from operator import eq

from newsclean.lexicon.headings import NAME_LIST_HEADINGS, is_one_of
from newsclean.model import Block, Role
from newsclean.view import View, openers

TITLE = Role.TITLE

MOST_NAME_WORDS = 9  # "Alma Example and Jonas R. Example Jr." with a "By" before it
FEWEST_GROUPS = 2  # of a name printed twice and a byline: nothing but a list of writers looks so
FEWEST_PAIRS = 3  # of two lines only
FEWEST_NAMES = 3
MOST_STRANGERS = 3  # lines in a row that are no person's name, amid a list of writers: organisations

BY_WORDS = ("by ", "von ", "par ", "por ", "di ", "door ", "от ")
BY_OPENERS = frozenset(word.strip() for word in BY_WORDS)
NAME_LIST_OPENERS = openers(NAME_LIST_HEADINGS)


def title_index(view: View) -> int | None:
    """Return the index of the article's title; None where no rule has found one."""
    return view.roles.index(TITLE) if TITLE in view.roles else None


def has_article_below(view: View, index: int) -> bool:
    """Tell whether running prose stands below the block."""
    return view.body_end > index


def follows_colon(view: View, index: int) -> bool:
    """Tell whether the block before announces what follows: "The winners are:"."""
    return index > 0 and view.blocks[index - 1].folded.endswith(":")


def streaks(places: Iterable[int]) -> Iterator[list[int]]:
    """Give the longest stretches of numbers that follow each other, in order."""
    streak: list[int] = []
    for place in places:
        if streak and place != streak[-1] + 1:
            yield streak
            streak = []
        streak.append(place)
    if streak:
        yield streak


def is_name_list_heading(block: Block) -> bool:
    """Tell whether the block is the heading of a list of writers."""
    return is_one_of(NAME_LIST_HEADINGS, block)


def is_by_line_of(byline: Block, name: Block) -> bool:
    """Tell whether a block is the other's name, or a longer form of it, with a "By" before it."""
    if byline.words > MOST_NAME_WORDS or not byline.folded.startswith(BY_WORDS):
        return False
    shared = set(byline.folded.split()[1:]).intersection(name.folded.split())
    return any(len(word) > 1 for word in shared)


def group_at(view: View, place: int) -> int:
    """Return how many standing blocks from a place on are one name, printed again or as a byline; 0 if none."""
    standing = view.standing
    if place + 1 >= len(standing):
        return 0
    name = view.blocks[standing[place]]
    if name.words >= MOST_NAME_WORDS or name.folded.startswith(BY_WORDS):
        return 0
    second = view.blocks[standing[place + 1]]
    if is_by_line_of(second, name):
        return 2
    if second.folded != name.folded:
        return 0
    if place + 2 < len(standing) and is_by_line_of(view.blocks[standing[place + 2]], name):
        return 3
    return 2 if view.is_name(standing[place]) else 0


def by_lines(view: View) -> set[int]:
    """Return the blocks that begin as a byline does and are as short."""
    words, folded = view.words, view.folded
    opened = view.opened_by(BY_OPENERS)
    return {i for i in opened if words[i] <= MOST_NAME_WORDS and folded[i].startswith(BY_WORDS)}


def name_list_headings(view: View) -> list[int]:
    """Return the blocks that are headings of lists of writers, whoever has claimed them."""
    return [i for i in view.opened_by(NAME_LIST_OPENERS) if is_name_list_heading(view.blocks[i])]


def name_groups(view: View) -> Iterator[list[int]]:
    """Give the runs of names that are printed twice, or once more as a byline, as block indices."""
    standing = view.standing
    folded = list(map(view.folded.__getitem__, standing))
    signed = by_lines(view)
    copied = map(eq, folded, folded[1:])
    if signed:
        starts = [n for n, is_copy in enumerate(copied) if is_copy or standing[n + 1] in signed]
    else:
        starts = [n for n, is_copy in enumerate(copied) if is_copy]
    end = 0
    for start in starts if len(starts) >= FEWEST_GROUPS else ():
        if start < end:
            continue
        place, triples, groups = start, 0, 0
        while length := group_at(view, place):
            place += length
            groups += 1
            triples += length == 3
        if triples >= FEWEST_GROUPS or groups >= FEWEST_PAIRS:
            yield standing[start:place]
        end = place


def names_below(view: View, place: int) -> Sequence[int]:
    """Return the blocks of the list of writers below the heading at a place in `view.standing`.

    A list whose names are printed twice ends where that ends; any other ends with its last name.
    """
    standing = view.standing
    end = place + 1
    while length := group_at(view, end):
        end += length
    if end > place + 1:
        return standing[place + 1 : end]
    names = strangers = 0
    last = place
    for other in range(place + 1, len(standing)):
        index = standing[other]
        if not view.is_free(index):
            break
        if view.is_name(index):
            names += 1
            strangers = 0
            last = other
        elif strangers < MOST_STRANGERS and may_be_organisation(view.blocks[index]):
            strangers += 1
        else:
            break
    return standing[place + 1 : last + 1] if names >= FEWEST_NAMES else ()


def may_be_organisation(block: Block) -> bool:
    """Tell whether a block may be a name that is no person's: "The ACLU", "By Max Example"."""
    return block.words <= 5 and block.plain[:1].isupper() and block.plain[-1:] not in ".!?:;,"

"""The shapes that tell a headline from the labels around it, and where the prose begins."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import NamedTuple

import regex

from newsclean.lexicon.agencies import is_agency
from newsclean.lexicon.bios import HEADING
from newsclean.lexicon.bylines import LONE_INTRO, read_byline
from newsclean.lexicon.date_patterns import date_pieces
from newsclean.lexicon.dates import HAS_YEAR
from newsclean.lexicon.head_lines import MOST_TITLE_WORDS, NO_TITLE_START, is_date_line
from newsclean.lexicon.sections import KNOWN_WORDS
from newsclean.model import Block
from newsclean.read.shape import UNSPACED
from newsclean.view import View

FEWEST_TITLE_WORDS = 3
LETTERS = regex.compile(r"\p{L}{2}")
CONTACT = re.compile(r"\w@\w|\b\d{3}[-.\u2013 ]\d{4}\b")  # an address, a telephone number
BAR = re.compile(r"\s[-\u2013\u2014|\u00b7\u2022]\s")
LONG_PARAGRAPH = 25  # words; prose even where no sentence end shows (Thai)


class Head(NamedTuple):
    """The head of an article.

    Attributes:
        title: the index of the title's block; None where there is no title.
        copy: the index of its second copy; None where it is printed once.
        prose: the index of the first paragraph below the title; the number of blocks if none is.
        dek: the index of the line below the title that its place makes the dek, although it reads as a headline
            does; None where nothing but a sentence can be the dek.
    """

    title: int | None
    copy: int | None
    prose: int
    dek: int | None = None


def first_prose(view: View, start: int) -> int:
    """Return the index of the first paragraph of running prose from an index on."""
    standing = view.standing
    for index in standing[bisect_left(standing, start) :]:
        block = view.blocks[index]
        unpunctuated = block.words >= LONG_PARAGRAPH and view.is_free(index) and UNSPACED.search(block.text)
        if unpunctuated or (view.is_prose(index) and not is_signed_and_dated(block)):
            return index
    return len(view.blocks)


def is_signed_and_dated(block: Block) -> bool:
    """Tell whether a line that ends as a sentence does is a byline with its date: "Par Jeanne Exemple. Publié le ..."."""
    byline = read_byline(block.text) if HAS_YEAR.search(block.plain) else None
    return byline is not None and byline.introduced and len(byline.authors) > 0


def is_label(view: View, index: int) -> bool:
    """Tell whether a block is a name, a byline, a date, a section or a menu entry, so no title."""
    return view.is_name(index) or view.of_block(reads_as_label, index)


def reads_as_label(block: Block) -> bool:
    """Tell whether a block is a byline, a date, a section, a menu entry or the heading of its writer's biography."""
    folded = block.folded.strip(" :|/>")
    # "5 hours ago - Politics": when, and in which section.
    if folded[:1].isdigit() and (bar := BAR.search(folded)) and date_pieces(folded[: bar.start()]):
        return True
    if folded in KNOWN_WORDS or LONE_INTRO.fullmatch(folded) or is_date_line(block):
        return True
    if NO_TITLE_START.match(folded) or HEADING.fullmatch(folded):
        return True
    byline = read_byline(block.text)
    return byline is not None and (byline.introduced or len(byline.authors) > 0 or is_agency(block.text))


def is_headline_like(view: View, index: int) -> bool:
    """Tell whether a block may be a headline: some words, no full stop, no label."""
    block = view.blocks[index]
    if not FEWEST_TITLE_WORDS <= block.words <= MOST_TITLE_WORDS:
        return False
    end = block.plain.rstrip("\"')] ")[-1:]
    if (block.sentence and end not in "?!") or end in ":,;" or not LETTERS.search(block.plain):
        return False
    if CONTACT.search(block.plain):
        return False
    return not is_label(view, index)

"""Where a printed block holds more than the headline: the kicker before it, the subtitle or the site behind it.

Many pages print kicker and headline as two lines of one heading, which are read as one block. Where the headline
begins the declarations tell, or the classes of the two lines; nothing is cut that neither says.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import regex

from newsclean.fields.declared_title import SIGNS, Declared
from newsclean.lexicon.bylines import read_byline
from newsclean.lexicon.dates import find_dates
from newsclean.lexicon.head_lines import NO_TITLE_START, begins_with_date, is_byline_or_date, is_date_line
from newsclean.lexicon.sections import KNOWN_WORDS
from newsclean.model import Block, Candidate, Kind, Page
from newsclean.read.shape import count_unspaced_words, fold, make_plain
from newsclean.read.signatures import HEADLINE, KICKER

SHORTEST_HEADLINE = 15  # characters of a headline that is only a part of its block; shorter ones are names
FEWEST_WORDS = 3  # of such a headline
SHORTEST_LONE_KICKER = 4  # letters of a kicker of one word; "The" and "Top" are the headline's own
LONGEST_KICKER = 80  # characters
MOST_KICKER_WORDS = 9
FOR_CARDS = frozenset(("og:title", "twitter:title"))  # shown with a link elsewhere, often shortened
# What begins a line: a capital, a digit, an opening quotation mark or bracket, or a script without capitals.
LINE_START = regex.compile(r"[\p{Lu}\p{Lt}\p{Lo}\p{N}\p{Pi}\p{Ps}\"'«»„‚¿¡#@]")
LABELS = frozenset(
    "headline title article articles post report press release pressemitteilung beitrag artikel anzeige".split()
)
WORD = regex.compile(r"\w")
DAY = regex.compile(r"\p{L}{3,9}\.? \d{1,2}|\d{1,2}\.? \p{L}{3,9}")  # of a date without its year
# Classes of lines above a headline, in the words of content management systems.
KICKER_HINTS = frozenset(
    """kicker overline roofline dachzeile spitzmarke topline eyebrow overtitle pretitle toptitle suptitle surtitle
    antetitulo antetítulo volanta surtitre occhiello catchline headerline""".split()
)


class Split(NamedTuple):
    """A printed block taken apart: the kicker, the headline and what follows it; "" for what is not there."""

    before: str
    headline: str
    behind: str


def find_split(text: str, declared: Declared, alone: str = "") -> Split | None:
    """Take a printed text apart where the page declares only its end or only its start as its headline.

    The end is the headline if anyone declares it, and what stands before it may be a kicker by its length.
    Of the start two have to speak, one of them not for cards alone: what is made for those is often cut short. Where a
    date follows, one is enough.

    Args:
        text: what a block shows.
        declared: what the page declares as its title.
        alone: a headline that the page shows elsewhere on a line of its own, folded; "" if it does not.
    """
    plain = make_plain(text)
    folded = plain.lower()
    if folded in declared.wholes or len(plain) != len(text) or len(folded) != len(text):
        return None  # declared as it is; or the places of both texts differ: rare scripts and joiners
    for headline, sayers in (*declared.wholes.items(), (alone, ())):
        place = len(folded) - len(headline)
        if place <= 0 or len(headline) < SHORTEST_HEADLINE or headline.count(" ") + 1 < FEWEST_WORDS:
            continue
        if folded.endswith(headline):
            if begins_line(text, place) and is_kicker_text(text[:place]) and is_apart(text[:place], sayers):
                return Split(text[:place].strip(SIGNS), text[place:], "")
        elif folded.startswith(headline) and begins_line(text, len(headline)):
            origins = {candidate.origin for candidate in sayers}
            contained = any(folded in whole for whole in declared.wholes)
            behind = text[len(headline) :].strip(SIGNS)
            is_told = (len(origins) > 1 and not origins <= FOR_CARDS) or (bool(sayers) and begins_with_date(behind))
            if not contained and is_told and WORD.search(behind):
                return Split("", text[: len(headline)], behind)
    return None


def is_apart(before: str, sayers: Sequence[Candidate]) -> bool:
    """Tell whether what stands before a declared headline may be a line of its own, and no word left out of the title.

    A shortened title is as good as the headline without its first word: "Harlow Mayor Opens ...".
    """
    lone = " " not in before.strip() and before.strip()[-1:].isalnum() and before.endswith(" ")
    return not lone or before.strip().isupper() or [candidate.origin for candidate in sayers] != ["title"]


def split_by_markup(text: str, parts: Sequence[Candidate]) -> Split | None:
    """Take a printed text apart where the classes of its lines say which is the kicker or the headline.

    Args:
        text: what a block shows.
        parts: the marked lines in it, in order.
    """
    for part in parts:
        line = part.value
        if part.origin == KICKER and text.startswith(line):
            split = Split(line.strip(SIGNS), text[len(line) :].lstrip(SIGNS), "")
        elif part.origin == HEADLINE and text.endswith(line) and is_headline_text(line):
            split = Split(text[: -len(line)].strip(SIGNS), line, "")
            # Where the class says the same of another line, the headline has two.
            if any(other.origin == HEADLINE and other.value in split.before for other in parts):
                continue
        else:
            continue
        is_short = len(split.before) <= LONGEST_KICKER and split.before.count(" ") < MOST_KICKER_WORDS
        if is_short and WORD.search(split.before) and WORD.search(split.headline):
            return split
    return None


def is_headline_text(text: str) -> bool:
    """Tell whether a line is a headline by its length, and not a number or a name beside it."""
    return len(text) >= SHORTEST_HEADLINE and count_unspaced_words(text) >= FEWEST_WORDS


def begins_line(text: str, place: int) -> bool:
    """Tell whether a new line may have begun at a place inside a text, as far as its letters tell."""
    before, rest = text[place - 1], text[place:].lstrip(SIGNS)
    if LINE_START.match(rest) is None:
        return False
    # Two lines that are read as one may be glued: "beginnen"Trump, ArbeitWir; within a word no capital follows.
    return not before.isalnum() or not text[place].isalnum() or (not before.isupper() and text[place].isupper())


def is_kicker_text(text: str) -> bool:
    """Tell whether what stands before a headline may be its kicker by its length."""
    text = text.strip(SIGNS)
    words = text.split()
    if not words or len(words) > MOST_KICKER_WORDS or len(text) > LONGEST_KICKER:
        return False
    return len(words) > 1 or (len(text) >= SHORTEST_LONE_KICKER and not text.isdigit())


def is_label(text: str) -> bool:
    """Tell whether a short line is a date, the name of a section or of a kind of text, so no kicker."""
    folded = fold(text).strip(SIGNS)
    if folded in KNOWN_WORDS or folded in LABELS or NO_TITLE_START.match(folded):
        return True
    return DAY.fullmatch(folded) is not None or next(find_dates(folded, day_first=True), None) is not None


def kicker_above(page: Page, title: Block, headline: str, declared: Declared) -> Block | None:
    """Return the block directly above the title if it is a kicker for certain.

    It is one where the page declares "Kicker: Headline", or where its class says so.

    Args:
        page: what was read.
        title: the block that shows the headline.
        headline: the headline without what else that block holds.
        declared: what the page declares as its title.
    """
    if title.index == 0:
        return None
    block = page.blocks[title.index - 1]
    container = page.containers[block.container]
    if container.hidden or block.kind is Kind.CAPTION or block.sentence or not is_kicker_text(block.text):
        return None
    text = block.folded.strip(SIGNS)
    joined = any(is_joined(whole, text, fold(headline)) for whole in declared.wholes)
    if not joined and (KICKER_HINTS.isdisjoint(container.hints) or block.link_chars):
        return None
    # Two capitalised words have the shape of a name; what the page puts before its headline is none.
    is_named = is_signed(page, block) if joined else is_byline_or_date(block)
    return None if is_label(block.text) or is_named else block


def is_signed(page: Page, block: Block) -> bool:
    """Tell whether a line that a declared title begins with is a byline all the same: it says "By", or is an author."""
    byline = read_byline(block.text)
    if byline is None or is_date_line(block):
        return byline is not None or is_date_line(block)
    named = {fold(name) for name in byline.authors}
    return byline.introduced or any(name in fold(c.value) for c in page.facts.get("authors", ()) for name in named)


def is_joined(whole: str, kicker: str, headline: str) -> bool:
    """Tell whether a declared title is the kicker, the headline, and nothing but signs between."""
    if not (whole.startswith(kicker) and whole.endswith(headline) and len(kicker) + len(headline) <= len(whole)):
        return False
    return not whole[len(kicker) : len(whole) - len(headline)].strip(SIGNS)

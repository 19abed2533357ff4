"""A headline that was read as one line with its kicker: the page's title says where it begins."""

from __future__ import annotations

import re
from collections.abc import Iterable

from newsclean.fields.host import letters_of
from newsclean.lexicon.page_title import FEWEST_LETTERS, LONGEST_PAGE_TITLE

MOST_KICKER_WORDS = 6  # more are a sentence, and what the sign parts is a headline of two halves
FEWEST_WORDS = 3  # of the headline behind it
FEWEST_WORDS_BEFORE = 2  # an article or "Blog:" before the page's title is part of what is printed
FEWEST_WORDS_OF_FORM = 4  # of the page's title, where nothing else says that a line ends with it
# What parts kicker and headline in a page's title.
SIGN = re.compile(r"\s*(:)\s+|\s+[-–—|]\s+")
DASHES = ("-", "–", "—")
PARTING = " \t:|-–—"
SENTENCE_END = (".", "!", "?", "…")
# Before the end of a line that is a headline: what goes on is one sentence, or a headline of two halves.
GOES_ON = (":", ",", *DASHES)
OPENING = "\"'“„«»‘(["  # before the first letter of a headline
WORD_START = re.compile(r"(?<!\S)\S")


def behind_kicker(line: str, title: str) -> str | None:
    """Return the headline of a line with the letters of the page's title, where the two part its kicker by other signs.

    The site sets kicker and headline apart, and joins them with a sign of its own for the title of the page. A colon
    in the title alone tells nothing: "Kenya: Nairobi from below" is a headline printed in two lines.

    Args:
        line: the line as printed.
        title: the page's title without the site's name.
    """
    for sign in SIGN.finditer(title[:LONGEST_PAGE_TITLE]):
        kicker, rest = title[: sign.start()], title[sign.end() :]
        if not 0 < len(kicker.split()) <= MOST_KICKER_WORDS or kicker.endswith(SENTENCE_END):
            return None
        if len(rest.split()) < FEWEST_WORDS or not line.startswith(kicker):
            continue
        headline = line[len(kicker) :].lstrip(PARTING)
        printed = line[len(kicker) : len(line) - len(headline)].strip()
        is_apart = printed in DASHES if sign[1] else not printed
        return headline if is_apart and letters_of(headline) == letters_of(rest) else None
    return None


def end_that_is_title(line: str, forms: Iterable[str]) -> str | None:
    """Return the end of a line that is a form of the page's title, where some words stand before it.

    Args:
        line: the line as printed.
        forms: the page's title, and what stands before or behind its separators.
    """
    if len(line) > LONGEST_PAGE_TITLE:
        return None
    letters = letters_of(line)
    starts = [match.start() for match in WORD_START.finditer(line)][FEWEST_WORDS_BEFORE:]
    for form in forms:
        wanted = letters_of(form)
        if len(form.split()) < FEWEST_WORDS_OF_FORM or len(wanted) < FEWEST_LETTERS or not letters.endswith(wanted):
            continue
        for start in starts:
            if letters_of(line[start:]) == wanted and begins_headline(line, start):
                return line[start:]
    return None


def begins_headline(line: str, start: int) -> bool:
    """Tell whether a place in a line may be where its headline begins: a new start, and no small letter."""
    first = line[start:].lstrip(OPENING)[:1]
    return first.isalnum() and not first.islower() and not line[:start].rstrip().endswith(GOES_ON)

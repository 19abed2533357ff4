"""What stands around the text of a byline: dates, reading times, counts, buttons, glued words."""

from __future__ import annotations

import re

import regex

from newsclean.lexicon.byline_phrases import (
    AFTER_DATE,
    BEFORE_DATE,
    COUNT,
    LOOSE_MARKS,
    LOOSE_WORDS,
    TRAILER,
    TRAILER_WORDS,
)
from newsclean.lexicon.dates import HAS_YEAR, find_dates
from newsclean.read.shape import fold, make_plain

MOST_DATES = 3  # before a byline: published, updated, and a day of an event
END_HANDLE = re.compile(r"\s\(?(?:@\w{1,30}|[\w.+-]{1,40}@[\w-]{1,40}\.[\w.-]{1,40})\)?$|(?<=\w\w)@\w{2,30}$")
# Whose it is, on the next line of the same paragraph: "Written by Jane Doe Copyright: Example News".
RIGHTS_BEHIND = re.compile(r"\s(?:copyright|COPYRIGHT|Copyright|\u00a9)(?: ?:| \u00a9| \(c\)| (?:19|20)\d\d| by)?\s.*$")
HIDDEN_EMAIL = re.compile(r"\[email.protected\].*$")
# Mark-up that was a space: "Jane DoeIn Travel", "Jane DoeMar 5, 2025", "Jane Doe2 hours ago", "Jane Doe1 ;".
GLUED_TAIL = regex.compile(r"(?<=\p{Ll}\p{Ll})(?:In|On|Posted|Published|Updated)\s(?=\p{Lu}|\d).*$")
GLUED_DATE = regex.compile(
    r"(?<=\p{Ll}\p{Ll})(?=(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?\s\d|\d{1,2}\s(?:min|hour|day)|\d{1,2}\.\d{1,2}\.\d{4})"
)
INITIAL_BEFORE = regex.compile(r"\p{L}\s\p{Lu}\.$")  # "Ada H."
FOOTNOTE = regex.compile(r"(?<=\s\p{L}+\p{Ll})\d{1,2}(?:,\d)*(?=\s?(?:[;,&]|$|and\s))")


def cut_trailer(text: str) -> str:
    """Return the text without a date, a clock time or a reading time at its end."""
    whole = text
    if HAS_YEAR.search(text):
        folded = fold(text)
        if len(folded) != len(text):
            text = make_plain(text)
        if len(folded) == len(text):
            first = next(find_dates(folded, day_first=True), None)
            if first is not None and first.start > 0:
                text = text[: first.start]
    if "@" in text:
        text = END_HANDLE.sub("", text)
    lower = text.lower()
    if any(map(str.isdigit, text)):
        text = TRAILER.pattern.sub("", COUNT.sub("", text))
    elif not TRAILER_WORDS.isdisjoint(lower.replace(":", " ").split()):
        text = TRAILER.pattern.sub("", text)
    return cut_loose_end(text, is_dated=len(text) < len(whole))


def cut_loose_end(text: str, *, is_dated: bool = True) -> str:
    """Return the text without marks, weekdays and "on" at its end, which introduced a date.

    Where no date was there (`is_dated`), a weekday without which an initial would end the name is the family name: "Ada H. Sun".
    """
    is_day_gone = False
    while True:
        text = text.rstrip(LOOSE_MARKS)
        head, space, last = text.rpartition(" ")
        # The day stands behind "on": before it, as in "The Baltimore Sun on", it is a name.
        if not space or last.rstrip(".").lower() not in LOOSE_WORDS or (is_day_gone and last[:1].isupper()):
            return text
        if not is_dated and last[:1].isupper() and INITIAL_BEFORE.search(head):
            return text
        text, is_day_gone = head, is_day_gone or last == "on"


def cut_date_before(text: str) -> str:
    """Return the text without the dates that it begins with."""
    for _ in range(MOST_DATES):
        if HAS_YEAR.search(text) is None:
            return text
        folded = fold(text)
        if len(folded) != len(text):
            return text
        first = next(find_dates(folded, day_first=True), None)
        if first is None or BEFORE_DATE.fullmatch(text, 0, first.start) is None:
            return text
        after = AFTER_DATE.match(text, first.end)
        rest = text[after.end() if after else first.end :]
        if not rest:
            return text
        text = rest
    return text


def mend(text: str) -> str:
    """Return the text with the spaces that mark-up was for, without hidden addresses and footnote numbers."""
    if "opyright" in text or "COPYRIGHT" in text or "\u00a9" in text:
        text = RIGHTS_BEHIND.sub("", text)
    if "[" in text:
        text = HIDDEN_EMAIL.sub("", text)
    if any(map(str.isdigit, text)):
        text = FOOTNOTE.sub("", GLUED_DATE.sub(" ", text))
    return GLUED_TAIL.sub("", text) if "In " in text or "On " in text or "ed " in text else text

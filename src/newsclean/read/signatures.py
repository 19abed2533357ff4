"""Inline elements that hold who wrote the article, or a part of its headline, by their class or by where they link."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from newsclean.read.hints import hint_words

# Words of class names for the author's name; they are found in "entryAuthorName" too.
AUTHOR = re.compile(
    r"author(?!i[sz]|it)|by-?_?line|autor(?!iz)|auteur|contributor|redakteur|writer|reporter|journalist|vcard"
)
# Each of these words has one of these pieces: what has none needs no closer look.
AUTHOR_PIECES = ("aut", "line", "contributor", "redakteur", "writer", "reporter", "journalist", "vcard")
# Other things of the author's, and other people.
NO_NAME = re.compile(
    r"comment|avatar|image|img|photo|picture|icon|bio\b|-bio|description|social|follow|twitter|email|count|date|time|role|"
    r"job|position|related|quote|testimonial|review(?!ed)|label|prefix|separator|button|tooltip|copyright|footer"
)
# The folders that the pages of authors are in.
OF_AUTHORS = frozenset(
    """author authors autor autoren autori autores auteur auteurs autrice autore by byline contributor contributors
    writer writers reporter reporters journalist journalists journaliste columnist columnists redakteur skribent
    redactor""".split()
)
# And those of their pages that may be of others: of whom the news is about, of readers. Not "team": clubs have one.
AUTHOR_FOLDERS = OF_AUTHORS | frozenset(
    "staff people person profile profiles redaktion member members user users mitarbeiter".split()
)

# The two lines of many a headline, in one heading: by their classes, in the words of content management systems.
KICKER, HEADLINE = "kicker-in-heading", "headline-in-heading"
KICKER_CLASS = re.compile(
    r"kicker|overline|over-?title|roofline|dachzeile|oberzeile|spitzmarke|topline|eyebrow|(?:pre|super|sup|sur|top)-?title|"
    r"ante-?titulo|antet[ií]tulo|volanta|surtitre|occhiello|catchline|titleheader"
)
HEADLINE_WORDS = frozenset(("headline", "title", "titel", "titre", "titulo", "titolo"))
# A title's other parts, and what else stands in a heading.
NO_HEADLINE_WORDS = frozenset("sub date time label site section prefix suffix icon separator colon hidden sr".split())


def signs(attributes: Mapping[str, str]) -> bool:
    """Tell whether an inline element may hold the name of the author."""
    said = attributes.get("class")
    if said and is_author_class(said):
        return True
    address = attributes.get("href")
    return address is not None and is_author_page(address)


# Most elements of a page share a few dozen classes, and pages of a site share all.
@lru_cache(maxsize=4_096)
def is_author_class(said: str) -> bool:
    """Tell whether a class is that of an author's name."""
    said = said.lower()
    return AUTHOR.search(said) is not None and NO_NAME.search(said) is None


def is_author_page(address: str) -> bool:
    """Tell whether an address is that of a person's page, by the folder it is in."""
    return not AUTHOR_FOLDERS.isdisjoint(address.split("/"))


@lru_cache(maxsize=512)
def headline_part(said: str) -> str:
    """Return which line of a headline an inline element in a heading is by its class: `KICKER`, `HEADLINE` or ""."""
    if KICKER_CLASS.search(said.lower()) is not None:
        return KICKER
    words = hint_words(said)
    return HEADLINE if not HEADLINE_WORDS.isdisjoint(words) and NO_HEADLINE_WORDS.isdisjoint(words) else ""

"""The words of a class, id or role: what an element says about itself, in pieces that can be looked up."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

import regex

# A word of an identifier: "articleBody", "article-body", "ARTICLEBody" are article and body.
HINT_WORD = regex.compile(r"\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})")
ASCII_HINT_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
NO_LETTERS = "".join(chr(code) if chr(code).isalpha() else " " for code in range(128))
LONGEST_HINT = 4_000  # characters of a class with id and role; pages that style by class alone have 1,000
MOST_REMEMBERED = 2_048  # different values of class and id; a page has about 150, and pages of a site share most


def split_hints(value: str) -> frozenset[str]:
    """Return the words of a class, id or role: `articleBody_main` is article, body, main."""
    value = value[:LONGEST_HINT]
    if not value.isascii():
        return frozenset(map(str.lower, HINT_WORD.findall(value)))
    if value.islower():
        return frozenset(value.translate(NO_LETTERS).split())
    return frozenset(map(str.lower, ASCII_HINT_WORD.findall(value)))


hint_words = lru_cache(MOST_REMEMBERED)(split_hints)


def hints_of(said: Iterable[str]) -> list[frozenset[str]]:
    """Return the words of each class, id or role of a page."""
    return list(map(hint_words, said))

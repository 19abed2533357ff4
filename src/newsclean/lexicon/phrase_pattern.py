"""Patterns of many phrases, of which a text is matched against those that it may begin with."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence

import regex

from newsclean.lexicon.beginnings import MOST_LETTERS, by_beginning
from newsclean.lexicon.lazy_pattern import UNICODE_PROPERTY, LazyPattern, compiler

Phrases = Mapping[str, Sequence[str]]
"""Patterns by language: lower case, straight quotes and hyphens, as in `Block.folded`."""

LETTER = r"[^\W_]"  # or a digit: what `alternatives` passes over ends there
# The engines do not agree on all characters; a pattern passes over what is none for its own.
FIRST_LETTERS: Mapping[bool, Callable[[str], re.Match[str] | regex.Match[str] | None]] = {
    False: re.compile(LETTER).search,
    True: regex.compile(LETTER).search,
}


def alternatives(phrases: Iterable[str]) -> str:
    """Return phrases as one group, symbols before it passed over."""
    return rf"[\W_]*+(?:{'|'.join(phrases)})"


class PhrasePattern(LazyPattern):
    """Matches a folded text that has one of some phrases at its start, symbols before it aside.

    A text is matched against those phrases only that begin with its first letters, and only these are compiled: of
    all phrases of all rules, a page needs few. `pattern` has all of them.

    Args:
        phrases: the patterns of the phrases, by language, matched against `Block.folded`.
        end: the pattern of what has to follow.
    """

    __slots__ = ("_compile", "_end", "_first_letter", "_matches", "_numbers", "_phrases")

    def __init__(self, phrases: Phrases, end: str = "") -> None:
        self._phrases = tuple(phrase for group in phrases.values() for phrase in group)
        self._end = end
        self._numbers: Mapping[str, tuple[int, ...]] | None = None  # of the phrases, by first letters
        self._matches: dict[tuple[int, ...], Callable[[str], object]] = {}
        super().__init__(alternatives(self._phrases) + end)
        self._compile = compiler(self.source)  # its parts go by the same engine
        self._first_letter = FIRST_LETTERS[UNICODE_PROPERTY in self.source]

    def matches(self, folded: str) -> bool:
        """Tell whether a folded text has one of the phrases."""
        numbers = self._numbers or self.look_at_beginnings()
        letters = folded[:MOST_LETTERS]
        if not letters[:1].isalpha():
            found = self._first_letter(folded)
            letters = "" if found is None else folded[found.start() : found.start() + MOST_LETTERS]
        chosen = numbers.get(letters) or numbers.get(letters[:2]) or numbers.get(letters[:1]) or numbers[""]
        if not chosen:
            return False
        match = self._matches.get(chosen) or self.compile_some(chosen)
        return match(folded) is not None

    def look_at_beginnings(self) -> Mapping[str, tuple[int, ...]]:
        """Find the phrases that a text may have by its first letters; two threads may both do so, to the same result."""
        self._numbers = numbers = by_beginning(self._phrases)
        return numbers

    def compile_some(self, chosen: tuple[int, ...]) -> Callable[[str], object]:
        """Compile the phrases with some numbers, which the first text may have by its first letters."""
        source = alternatives(self._phrases[number] for number in chosen) + self._end
        self._matches[chosen] = match = self._compile(source).match
        return match

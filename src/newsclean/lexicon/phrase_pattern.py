"""Patterns of many phrases, of which a text is matched against those that it may begin with."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence

import regex

from newsclean.lexicon.beginnings import MOST_LETTERS, by_beginning
from newsclean.lexicon.lazy_pattern import Compile, LazyPattern, compiler

Phrases = Mapping[str, Sequence[str]]
"""Patterns by language: lower case, straight quotes and hyphens, as in `Block.folded`."""

LETTER = r"[^\W_]"  # or a digit: what `alternatives` passes over ends there
# The engines do not agree on all characters; a pattern passes over what is none for its own.
FIRST_LETTERS = {re.compile: re.compile(LETTER).search, regex.compile: regex.compile(LETTER).search}


def alternatives(phrases: Iterable[str]) -> str:
    """Return phrases as one group, symbols before it passed over."""
    return rf"[\W_]*+(?:{'|'.join(phrases)})"


class Part:
    """Those of the phrases of a pattern that a text may be, by its first letters; compiled when there is such a text."""

    __slots__ = ("compile", "end", "match", "phrases")

    def __init__(self, phrases: Sequence[str], end: str, compile_: Compile) -> None:
        self.phrases = phrases
        self.end = end
        self.compile = compile_
        self.match: Callable[[str], object] = self.compile_and_match

    def compile_and_match(self, folded: str) -> object:
        """Match the first text that begins so."""
        self.match = self.compile(alternatives(self.phrases) + self.end).match
        return self.match(folded)


class PhrasePattern(LazyPattern):
    """Matches a folded text that has one of some phrases at its start, symbols before it aside.

    A text is matched against those phrases only that begin with its first letters, and only these are compiled: of
    all phrases of all rules, a page needs few. `pattern` has all of them.

    Args:
        phrases: the patterns of the phrases, by language, matched against `Block.folded`.
        end: the pattern of what has to follow.
    """

    __slots__ = ("_compile", "_end", "_first_letter", "_parts", "_phrases")

    def __init__(self, phrases: Phrases, end: str = "") -> None:
        self._phrases = tuple(phrase for group in phrases.values() for phrase in group)
        self._end = end
        self._parts: Mapping[str, Part | None] | None = None
        super().__init__(alternatives(self._phrases) + end)
        self._compile = compiler(self.source)  # its parts go by the same engine
        self._first_letter = FIRST_LETTERS[self._compile]

    def matches(self, folded: str) -> bool:
        """Tell whether a folded text has one of the phrases."""
        parts = self._parts or self.part_phrases()
        letters = folded[:MOST_LETTERS]
        if not letters[:1].isalpha():
            found = self._first_letter(folded)
            letters = "" if found is None else folded[found.start() : found.start() + MOST_LETTERS]
        part = parts.get(letters) or parts.get(letters[:2]) or parts.get(letters[:1]) or parts[""]
        return part is not None and part.match(folded) is not None

    def part_phrases(self) -> Mapping[str, Part | None]:
        """Return what a text is matched against, by its first letters; two beginnings of the same phrases share it."""
        numbers = by_beginning(self._phrases)
        parts = {
            chosen: Part([self._phrases[number] for number in chosen], self._end, self._compile) if chosen else None
            for chosen in numbers.values()
        }
        self._parts = {letters: parts[chosen] for letters, chosen in numbers.items()}
        return self._parts

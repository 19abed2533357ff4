"""How much two wordings of a headline have in common."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsclean.read.shape import UNSPACED

WORD = re.compile(r"\w+")
# Letters of a word that count: "granica" and "granice" are one. A word of a script without spaces is taken by pairs of
# letters, since nothing tells where its words begin.
STEM = 5
SHORTEST = 3  # letters; shorter ones are articles and prepositions, unless they are numbers
FEWEST_SHARED = 3  # words that two wordings share


def words_of(folded: str) -> frozenset[str]:
    """Return the beginnings of the words of a folded line."""
    words: set[str] = set()
    for word in WORD.findall(folded):
        if UNSPACED.search(word):
            words.update(word[place : place + 2] for place in range(len(word) - 1))
        elif len(word) >= SHORTEST or word.isdigit():
            words.add(word[:STEM])
    return frozenset(words)


def likeness(words: frozenset[str], forms: Sequence[frozenset[str]]) -> float:
    """Return twice the words that a line shares with the likest form of a title, by the words of both; 0 to 1."""
    best = 0.0
    for form in forms:
        shared = len(words & form)
        if shared >= FEWEST_SHARED:
            best = max(best, 2 * shared / (len(words) + len(form)))
    return best

"""The trigger words of phrases: for each phrase one word that is in every block that it claims.

A phrase is looked up in its plainest spelling (`phrases/spelling.py`), a trigger as the block spells
it. So a word stands for all its spellings, and of the words of a phrase the longest is taken that has few.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import product
from math import prod

from newsclean.lexicon.lazy_pattern import LazyPattern
from newsclean.phrases.pack import Phrase
from newsclean.phrases.spelling import ARABIC_LETTERS, DOT_ABOVE, LOST_MARKS, NUMBER
from newsclean.read.shape import UNSPACED, UNSPACED_CLASS, make_plain

MOST_SPELLINGS = 64  # of one word; the Arabic ones in common use have at most 48
DOTTED_LANGUAGES = frozenset(("az", "tr"))  # whose capital i has a dot, of which `lower` leaves a character
UNMARKED = str.maketrans(LOST_MARKS)
UNSPACED_RUN = LazyPattern(f"{UNSPACED_CLASS}+")


def derive_triggers(phrases: Iterable[tuple[Phrase, str]]) -> frozenset[str]:
    """Return triggers for phrases with their languages; none at all if one of them has no word to go by.

    The rule is then tested on every block that is short enough, which is slower and claims the same.
    """
    found: set[str] = set()
    for phrase, language in phrases:
        spellings = trigger_of(phrase, language)
        if not spellings:
            return frozenset()
        found |= spellings
    return frozenset(found)


def trigger_of(phrase: Phrase, language: str) -> frozenset[str]:
    """Return the spellings of the word by which a phrase is found; empty if there is none."""
    candidates = sorted({*words_of(phrase)}, key=lambda word: (-len(word), word))
    for word in candidates:
        spellings = spellings_of(word, language)
        if spellings:
            return spellings
    return frozenset()


def words_of(phrase: Phrase) -> Iterator[str]:
    """Give the words of a phrase in their plainest spelling, numbers and what is glued to them aside."""
    for word in phrase.key.split():
        if UNSPACED.search(word):
            yield from UNSPACED_RUN.pattern.findall(word)
        elif not set(word) & {NUMBER, "%", "$"} and any(map(str.isalpha, word)):
            yield word


def spellings_of(word: str, language: str) -> frozenset[str]:
    """Return how blocks may spell a word of a phrase; empty if in too many ways."""
    forms = [(letter, *variants_of(letter)) for letter in word]
    if prod(map(len, forms)) > MOST_SPELLINGS:
        return frozenset()
    spellings = {"".join(letters) for letters in product(*forms)}
    # Capitals lose all marks of a word or none.
    spellings |= {spelling.translate(UNMARKED) for spelling in spellings}
    if language in DOTTED_LANGUAGES:
        dotted = f"i{DOT_ABOVE}"
        spellings |= {spelling.replace("i", dotted) for spelling in spellings}
        spellings |= {dotted + spelling[1:] for spelling in spellings if spelling.startswith("i")}
    return frozenset(map(make_plain, spellings))


def variants_of(letter: str) -> tuple[str, ...]:
    """Return the other letters that Arabic and Persian sites write for one."""
    return tuple(variant for variant, plain in ARABIC_LETTERS if plain == letter)

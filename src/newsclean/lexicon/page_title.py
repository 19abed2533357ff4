"""The title of a page as the first line of its text has it, and how much another line has in common with that."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newsclean.lexicon.head_lines import TITLE_SEPARATOR
from newsclean.read.shape import UNSPACED

LONGEST_PAGE_TITLE = 400  # characters
FEWEST_LETTERS = 8  # of a part that may be the headline; "Sport" and "Home" are the ends of many titles
WORD = re.compile(r"\w+")
# Letters of a word that count: "granica" and "granice" are one. A word of a script without spaces is taken by pairs of
# letters, since nothing tells where its words begin.
STEM = 5
SHORTEST = 3  # letters; shorter ones are articles and prepositions, unless they are numbers
FEWEST_SHARED = 3  # words that two wordings of a headline share
# Lines from a headline that opens a text to its first paragraph: a dek, byline, date. Above a page's article there are more.
FARTHEST_OPENING = 4
ENTRY_WORDS = 3  # of a menu's entry, at most
SHARE_OF_ENTRIES = 1 / 3  # of the lines of a text; of what an extractor has left fewer are as short


def forms_of(title: str) -> Iterator[str]:
    """Give a page's title, and what stands before or behind each of its separators and may be the headline.

    The site's name stands at either end; in front ("Valley Herald | Bridge closes until June") it is the shorter part.
    """
    yield title
    for separator in TITLE_SEPARATOR.finditer(title):
        head, tail = title[: separator.start()], title[separator.end() :]
        yield from filter(may_be_headline, (head, tail) if len(tail) > len(head) else (head,))


def has_menus(words: Sequence[int]) -> bool:
    """Tell by the words of its lines whether a text is a whole page's, of which the first line is the title."""
    return sum(count <= ENTRY_WORDS for count in words) > SHARE_OF_ENTRIES * len(words)


def may_be_headline(form: str) -> bool:
    """Tell whether a part of a page's title is long enough for a headline."""
    return len(form) >= FEWEST_LETTERS or UNSPACED.search(form) is not None


def words_of(folded: str) -> frozenset[str]:
    """Return the beginnings of the words of a folded line."""
    words: set[str] = set()
    for word in WORD.findall(folded):
        if not word.isascii() and UNSPACED.search(word):
            words.update(word[place : place + 2] for place in range(len(word) - 1))
        elif len(word) >= SHORTEST or word.isdigit():
            words.add(word[:STEM])
    return frozenset(words)


def may_be_alike(folded: str, words: frozenset[str]) -> bool:
    """Tell whether a folded line may share enough words with a title, by the title's words: a quick look, no proof."""
    shared = 0
    for word in words:
        if word in folded:
            shared += 1
            if shared == FEWEST_SHARED:
                return True
    return False


def likeness(folded: str, forms: Sequence[frozenset[str]]) -> float:
    """Return twice the words that a folded line shares with the likest form of a title, by the words of both; 0 to 1.

    Args:
        folded: the line.
        forms: the words of the forms of the title, the whole title first.
    """
    if not forms or not may_be_alike(folded, forms[0]):
        return 0.0
    words = words_of(folded)
    best = 0.0
    for form in forms:
        shared = len(words & form)
        if shared >= FEWEST_SHARED:
            best = max(best, 2 * shared / (len(words) + len(form)))
    return best

"""How many letters, digits and signs of each class are in each text: one look-up in a table for the whole page."""

from __future__ import annotations

import sys
import unicodedata
from collections.abc import Sequence
from functools import cache

import numpy as np
from numpy.typing import NDArray

from newsclean.compiled import twin
from newsclean.read.shape import SEPARATOR

# Code points above are counted as none of the classes: rare scripts and emoji.
TABLE_SIZE = 0x3000
UPPER, SYMBOL, STOP, DIGIT, COMMA, SPACE = 1, 2, 3, 4, 5, 6
SIGNS = (
    (SYMBOL, "|\u00b7\u2022/\u00bb\u203a@#$\u20ac\u00a3%+=*<>\u00a9\u00ae\u2122"),
    (STOP, ".!?\u061f\u06d4\u0964\u3002\uff01\uff1f"),
    (COMMA, ",;\u060c\u3001\uff0c"),
    (SPACE, f" {SEPARATOR}"),
)


@cache
def character_classes() -> NDArray[np.uint8]:
    """Return the class of each unit of UTF-16; none is that of the halves of rarer characters."""
    table = np.zeros(1 << 16, dtype=np.uint8)
    for code in range(TABLE_SIZE):
        category = unicodedata.category(chr(code))
        if category in ("Lu", "Lt"):
            table[code] = UPPER
        elif category == "Nd":
            table[code] = DIGIT
    for place, characters in SIGNS:
        for character in characters:
            table[ord(character)] = place
    return table


class Characters:
    """The classes of all characters of some texts, one after the other.

    Attributes:
        classes: the class of each unit of UTF-16 of the joined texts, a separator behind each.
        ends: where the separators stand.
    """

    __slots__ = ("classes", "ends")

    def __init__(self, texts: Sequence[str]) -> None:
        joined = "".join([text + SEPARATOR for text in texts])
        units = np.frombuffer(joined.encode(f"utf-16-{sys.byteorder[0]}e", "surrogatepass"), dtype=np.uint16)
        self.ends = (units == ord(SEPARATOR)).nonzero()[0]
        self.classes = character_classes().take(units)

    def count(self, classes: Sequence[int]) -> NDArray[np.float64]:
        """Return for each class and text how many characters are of it; shape (classes, texts)."""
        return self.count_places([(self.classes == place).nonzero()[0] for place in classes])

    def count_capitalised(self) -> NDArray[np.float64]:
        """Return for each text how many words begin with a capital; shape (texts,)."""
        after_space = np.empty(len(self.classes), dtype=np.bool_)
        after_space[:1] = True
        np.equal(self.classes[:-1], SPACE, out=after_space[1:])
        after_space &= self.classes == UPPER
        counts: NDArray[np.float64] = self.count_places([after_space.nonzero()[0]])[0]
        return counts

    def count_places(self, places: Sequence[NDArray[np.intp]]) -> NDArray[np.float64]:
        """Return for each list of places how many are in each text."""
        counts = np.zeros((len(places), len(self.ends) + 1))
        for row, found in enumerate(places):
            # Up to the end of each text, and then in it alone.
            counts[row, 1:] = found.searchsorted(self.ends)
        return np.asarray(counts[:, 1:] - counts[:, :-1])


def fill_counts(texts: Sequence[str], classes: Sequence[int], counts: NDArray[np.int64]) -> None:
    """Fill in how many characters of each class are in each text.

    Args:
        texts: the texts; none holds the separator.
        classes: the classes that are asked for.
        counts: what is filled in, shape (classes, texts).
    """
    counts[:] = Characters(texts).count(classes)


find_counts = twin(fill_counts, "newsclean.compiled.arrays")

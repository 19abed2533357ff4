"""What the words of a line say: whether they are those of furniture, and whether the rest of the text speaks of them.

Furniture is what stands on the pages of many sites and in few of their articles: "newsletter", "datenschutz",
"cookies". `words.tsv` lists such words with a weight; `python -m training lines` writes it. An article returns to
what it is about, so that a paragraph shares most of its longer words with the other paragraphs; a teaser does not.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import numpy as np
from numpy.typing import NDArray

from newsclean.read.shape import SEPARATOR, UNSPACED
from newsclean.read.spaced import space_out

WORDS_FILE = "words.tsv"
# Shorter words are articles, prepositions and pronouns in most languages, which all lines share.
LONG_WORD = 5  # characters


@dataclass(frozen=True, slots=True)
class LineWords:
    """What the words of each line say; arrays over lines.

    Attributes:
        count: how many words it has.
        furniture: the sum of the weights of its words in `words.tsv`.
        heaviest: the largest of them; 0 where no word is listed.
        long: how many of its words are long.
        shared: how many of these stand in another good line too.
        titled: how many of these stand in the headline too.
    """

    count: NDArray[np.float64]
    furniture: NDArray[np.float64]
    heaviest: NDArray[np.float64]
    long: NDArray[np.float64]
    shared: NDArray[np.float64]
    titled: NDArray[np.float64]


LONGEST_LINE = 20_000  # characters that are looked at; no line of furniture has a tenth of it


@cache
def shipped_words() -> Mapping[str, float]:
    """Return the weights of the words of furniture: log-odds, above 0."""
    lines = files("newsclean.body.lines").joinpath(WORDS_FILE).read_text("utf-8").splitlines()
    pairs = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return {word: float(weight) for word, weight in pairs}


def split_lines(folded: Sequence[str]) -> list[str]:
    """Return the words of all lines, a separator behind each line. Words of unspaced scripts are single characters."""
    spaced = space_out(f" {SEPARATOR} ".join([*(line[:LONGEST_LINE] for line in folded), ""]))
    if not spaced.isascii() and UNSPACED.search(spaced):
        spaced = UNSPACED.sub(r" \g<0> ", spaced)
    return spaced.split()


def read_words(folded: Sequence[str], good: NDArray[np.bool_], title: int, weights: Mapping[str, float]) -> LineWords:
    """Measure the words of lines.

    Args:
        folded: the folded lines.
        good: which of them are surely prose.
        title: the line that is the headline.
        weights: those of words of furniture.
    """
    tokens = split_lines(folded)
    size = len(tokens)
    # Each different word is looked up once.
    firsts: dict[str, int] = {}
    ids = np.fromiter(map(firsts.setdefault, tokens, range(size)), dtype=np.int64, count=size)
    different = np.fromiter(firsts.values(), dtype=np.int64, count=len(firsts))
    lengths, weight = np.zeros(size, dtype=np.int64), np.zeros(size)
    lengths[different] = np.fromiter(map(len, firsts), dtype=np.int64, count=len(firsts))
    for word in weights.keys() & firsts.keys():
        weight[firsts[word]] = weights[word]
    lengths, weight = lengths[ids], weight[ids]
    is_end = ids == ids[-1]
    ends = is_end.nonzero()[0]
    line = np.cumsum(is_end) - is_end
    is_long = (lengths >= LONG_WORD) & ~is_end
    # The first and the last good line with each word: another line has it unless both are the word's own.
    telling = (is_long & good[line]).nonzero()[0]
    last = np.full(size, -1)
    last[ids[telling]] = line[telling]
    first = np.full(size, -1)
    first[ids[telling[::-1]]] = line[telling[::-1]]
    is_shared = is_long & (((first[ids] != line) & (first[ids] >= 0)) | ((last[ids] != line) & (last[ids] >= 0)))
    in_title = np.zeros(size, dtype=np.bool_)
    in_title[ids[line == title]] = True
    starts = np.concatenate(([0], ends[:-1] + 1))
    sums = np.add.reduceat(np.stack((weight, is_long, is_shared, is_long & in_title[ids])), starts, axis=1)
    return LineWords(
        count=(ends - starts).astype(np.float64),
        furniture=sums[0],
        heaviest=np.maximum.reduceat(weight, starts),
        long=sums[1],
        shared=sums[2],
        titled=sums[3],
    )

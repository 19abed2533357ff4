"""What the words of a line say: are they those of furniture, of prose beside articles, and does the text speak of them.

Furniture is what stands on the pages of many sites and in few of their articles: "newsletter", "datenschutz",
"cookies". What readers write, who the author is, and what the paper asks for is prose as an article is, but in other
words: "hallo", "freelance", "deine" here, "increasingly" there. `words.tsv` lists both kinds with their weights;
`python -m training lines` writes it. An article returns to what it is about, so that a paragraph shares most of its
longer words with the other paragraphs; a teaser does not.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from newsclean.read.shape import SEPARATOR, UNSPACED
from newsclean.read.spaced import space_out

WORDS_FILE = "words.tsv"
# Shorter words are articles, prepositions and pronouns in most languages, which all lines share.
LONG_WORD = 5  # characters


class Words(NamedTuple):
    """Weights of words, as log-odds over sites.

    Attributes:
        furniture: of words of menus, forms and notices: how much oftener a site has them outside of its articles than
            inside; above 0.
        beside: of words in prose alone, in the same way: above 0 of comments, biographies, offers and notices, below 0
            of articles.
    """

    furniture: Mapping[str, float]
    beside: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class LineWords:
    """What the words of each line say; arrays over lines.

    Attributes:
        count: how many words it has.
        furniture: the sum of the weights of its words in `words.tsv`.
        heaviest: the largest of them; 0 where no word is listed.
        beside: the sum of the weights of its words as words of prose beside articles.
        most_beside: the largest of them, at least 0.
        long: how many of its words are long.
        shared: how many of these stand in another good line too.
        titled: how many of these stand in the headline too.
    """

    count: NDArray[np.float64]
    furniture: NDArray[np.float64]
    heaviest: NDArray[np.float64]
    beside: NDArray[np.float64]
    most_beside: NDArray[np.float64]
    long: NDArray[np.float64]
    shared: NDArray[np.float64]
    titled: NDArray[np.float64]


LONGEST_LINE = 20_000  # characters that are looked at; no line of furniture has a tenth of it


@cache
def shipped_words() -> Words:
    """Return the words that the package ships; in the file an empty column says that a word has no such weight."""
    lines = files("newsclean.body.lines").joinpath(WORDS_FILE).read_text("utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
    return Words(*({row[0]: float(row[column]) for row in rows if row[column]} for column in (1, 2)))


def split_lines(folded: Sequence[str]) -> list[str]:
    """Return the words of all lines, a separator behind each line. Words of unspaced scripts are single characters."""
    spaced = space_out(f" {SEPARATOR} ".join([*(line[:LONGEST_LINE] for line in folded), ""]))
    if not spaced.isascii() and UNSPACED.search(spaced):
        spaced = UNSPACED.sub(r" \g<0> ", spaced)
    return spaced.split()


def read_words(folded: Sequence[str], good: NDArray[np.bool_], title: int, weights: Words) -> LineWords:
    """Measure the words of lines.

    Args:
        folded: the folded lines.
        good: which of them are surely prose.
        title: the line that is the headline.
        weights: those of words.
    """
    tokens = split_lines(folded)
    size = len(tokens)
    # Each different word is looked up once.
    firsts: dict[str, int] = {}
    ids = np.fromiter(map(firsts.setdefault, tokens, range(size)), dtype=np.int64, count=size)
    different = np.fromiter(firsts.values(), dtype=np.int64, count=len(firsts))
    lengths, weight = np.zeros(size, dtype=np.int64), np.zeros((2, size))
    lengths[different] = np.fromiter(map(len, firsts), dtype=np.int64, count=len(firsts))
    for row, listed in zip(weight, weights, strict=True):
        found = list(listed.keys() & firsts.keys())
        row[list(map(firsts.__getitem__, found))] = list(map(listed.__getitem__, found))
    lengths, weight = lengths[ids], weight.take(ids, 1)
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
    sums = np.add.reduceat(np.stack((*weight, is_long, is_shared, is_long & in_title[ids])), starts, axis=1)
    most = np.maximum.reduceat(weight, starts, axis=1)
    return LineWords(
        count=(ends - starts).astype(np.float64),
        furniture=sums[0],
        heaviest=most[0],
        beside=sums[1],
        most_beside=most[1],
        long=sums[2],
        shared=sums[3],
        titled=sums[4],
    )

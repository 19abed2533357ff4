"""What the words of a line say: whether they are those of furniture, and whether the rest of the text speaks of them.

Furniture is what stands on the pages of many sites and in few of their articles: "newsletter", "datenschutz",
"cookies". `words.tsv` lists such words with a weight; `python -m training lines` writes it. An article returns to
what it is about, so that a paragraph shares most of its longer words with the other paragraphs; a teaser does not.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import count, repeat
from operator import add
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from newsclean.compiled import twin
from newsclean.read.shape import SEPARATOR, UNSPACED, UNSPACED_CLASS
from newsclean.read.spaced import space_out

WORDS_FILE = "words.tsv"
# Shorter words are articles, prepositions and pronouns in most languages, which all lines share.
LONG_WORD = 5  # characters
PAIR = 2  # characters
RUN = re.compile(f"{UNSPACED_CLASS}+")


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
# Characters. Words of one character take fifty times their memory, so that a long text is split part by part.
LONGEST_PART = 250_000
END = 0  # the number of what stands behind each line


@cache
def shipped_words() -> Mapping[str, float]:
    """Return the weights of the words of furniture: log-odds, above 0."""
    lines = files("newsclean.body.lines").joinpath(WORDS_FILE).read_text("utf-8").splitlines()
    pairs = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return {word: float(weight) for word, weight in pairs}


class Part(NamedTuple):
    """Lines that follow each other, as the numbers of their words.

    Attributes:
        ids: the numbers, `END` behind each line.
        start: the first line.
    """

    ids: NDArray[np.int32]
    start: int

    def lines(self, is_end: NDArray[np.bool_]) -> NDArray[np.int64]:
        """Return the line of each word."""
        return self.start + np.cumsum(is_end) - is_end


class Vocabulary(NamedTuple):
    """What is known of each different word; arrays over words, by number.

    Attributes:
        weight: that of a word of furniture; 0 for any other.
        is_long: whether the word is long.
        first, last: the first and the last good line with it, if it is long; -1 for none.
        in_title: whether it stands in the headline.
    """

    weight: NDArray[np.float64]
    is_long: NDArray[np.bool_]
    first: NDArray[np.int64]
    last: NDArray[np.int64]
    in_title: NDArray[np.bool_]


def split_lines(folded: Sequence[str]) -> list[str]:
    """Return the words of all lines, a separator behind each line.

    Nothing tells where the words of an unspaced script begin: each two characters that follow one another are one.
    """
    spaced = space_out(f" {SEPARATOR} ".join([*(line[:LONGEST_LINE] for line in folded), ""]))
    if not spaced.isascii() and UNSPACED.search(spaced):
        spaced = RUN.sub(spell_pairs, spaced)
    return spaced.split()


def spell_pairs(run: re.Match[str]) -> str:
    """Return each two characters that follow one another in a run of them, parted by spaces."""
    text = run.group()
    return f" {' '.join(map(add, text, text[1:])) or text} "


def is_pair(word: str) -> bool:
    """Tell whether a word is two characters of an unspaced script, which say as much as a long word."""
    return len(word) == PAIR and not word.isascii() and UNSPACED.match(word) is not None


def part_bounds(folded: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Give the first line of each part, and that behind it."""
    start = length = 0
    for place, line in enumerate(folded):
        if length and length + min(len(line), LONGEST_LINE) > LONGEST_PART:
            yield start, place
            start, length = place, 0
        length += min(len(line), LONGEST_LINE)
    yield start, len(folded)


def number_words(folded: list[str], longest_line: int) -> tuple[bytes, Sequence[str]]:
    """Return the numbers of the words of all lines, and the words by number.

    Args:
        folded: the folded lines.
        longest_line: the characters of a line that are looked at.

    Returns:
        The numbers as integers of 32 bits, `END` behind each line. Words are numbered in the order in which they come.
    """
    numbers: defaultdict[str, int] = defaultdict(count().__next__)
    numbers[SEPARATOR]  # is `END`, the first number
    parts = []
    for start, end in part_bounds(folded):
        words = split_lines([line[:longest_line] for line in folded[start:end]])
        parts.append(np.fromiter(map(numbers.__getitem__, words), np.int32, count=len(words)).tobytes())
    return b"".join(parts), list(numbers)


find_numbers = twin(number_words, "newsclean.compiled.lookups")


def split_parts(ids: NDArray[np.int32], folded: Sequence[str]) -> list[Part]:
    """Return the numbers of the words of all lines as parts, whose measures take a bounded amount of memory."""
    if sum(map(len, folded)) <= LONGEST_PART:
        return [Part(ids, 0)]
    behind = np.concatenate(([0], (ids == END).nonzero()[0] + 1))
    return [Part(ids[behind[start] : behind[end]], start) for start, end in part_bounds(folded)]


def read_vocabulary(
    parts: Sequence[Part], words: Sequence[str], good: NDArray[np.bool_], title: int, weights: Mapping[str, float]
) -> Vocabulary:
    """Look up what is known of each different word, and find where it stands."""
    size = len(words)
    weight = np.fromiter(map(weights.get, words, repeat(0.0)), np.float64, count=size)
    is_long = np.fromiter(map(len, words), np.int64, count=size) >= LONG_WORD
    if not "".join(words).isascii():
        is_long |= np.fromiter(map(is_pair, words), np.bool_, count=size)
    is_long[END] = False
    first, last = np.full(size, -1), np.full(size, -1)
    in_title = np.zeros(size, dtype=np.bool_)
    for part in parts:
        line = part.lines(part.ids == END)
        telling = (is_long[part.ids] & good[line]).nonzero()[0]
        ids, places = part.ids[telling], line[telling]
        # Of several values for one word the last one stays.
        last[ids] = places
        earlier = first[ids]
        first[ids[::-1]] = np.where(earlier < 0, places, earlier)[::-1]
        in_title[part.ids[line == title]] = True
    return Vocabulary(weight, is_long, first, last, in_title)


def measure_part(part: Part, known: Vocabulary) -> NDArray[np.float64]:
    """Return the measures of the lines of a part: a row for each, in the order of `LineWords`."""
    ids = part.ids
    is_end = ids == END
    line = part.lines(is_end)
    ends = is_end.nonzero()[0]
    starts = np.concatenate(([0], ends[:-1] + 1))
    weight, is_long = known.weight[ids], known.is_long[ids]
    first, last = known.first[ids], known.last[ids]
    # Another line has the word unless the first and the last one with it are the word's own.
    is_shared = is_long & (((first != line) & (first >= 0)) | ((last != line) & (last >= 0)))
    furniture, long, shared, titled = np.add.reduceat(
        np.stack((weight, is_long, is_shared, is_long & known.in_title[ids])), starts, axis=1
    )
    return np.stack((ends - starts, furniture, np.maximum.reduceat(weight, starts), long, shared, titled))


def read_words(folded: list[str], good: NDArray[np.bool_], title: int, weights: Mapping[str, float]) -> LineWords:
    """Measure the words of lines.

    Args:
        folded: the folded lines.
        good: which of them are surely prose.
        title: the line that is the headline.
        weights: those of words of furniture.
    """
    numbers, words = find_numbers(folded, LONGEST_LINE)
    parts = split_parts(np.frombuffer(numbers, np.int32), folded)
    known = read_vocabulary(parts, words, good, title, weights)
    return LineWords(*np.concatenate([measure_part(part, known) for part in parts], axis=1))

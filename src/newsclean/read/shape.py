"""What every block is measured by: its plain and folded words, their number, its end.

Everything is done on the joined text of the page, so that the cost is that of a few
passes in C and not of Python code for each block.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from newsclean.read.compose import compose

# What a reader sees as the same character, and typists and systems write differently.
# One `str.replace` each is ten times faster than `str.translate` on text that is not ASCII.
PLAIN_CHARACTERS = (
    ("\u2019", "'"), ("\u2018", "'"), ("\u201a", "'"), ("\u201b", "'"), ("\u02bc", "'"),
    ("\u201c", '"'), ("\u201d", '"'), ("\u201e", '"'), ("\u201f", '"'), ("\u00ab", '"'), ("\u00bb", '"'),
    ("\u2013", "-"), ("\u2014", "-"), ("\u2010", "-"), ("\u2011", "-"), ("\u2212", "-"), ("\u2015", "-"),
    ("\u200c", ""), ("\u200d", ""), ("\u200e", ""), ("\u200f", ""), ("\u00a0", " "),
)  # fmt: skip

# Characters that no reader sees and that split words for a machine: control characters that are
# no white space, soft hyphen, zero-width space, embedding and override marks, word joiner and
# invisible operators, deprecated marks, lone surrogates, byte order mark, annotation marks.
INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u00ad\u180e\u200b\u202a-\u202e\u2060-\u2064\u2066-\u206f"
    "\ud800-\udfff\ufeff\ufff9-\ufffb\ufffe\uffff]"
)

JOINERS_AND_MARKS = "\u200c\u200d\u200e\u200f "

# Scripts written without spaces between words: Thai, Lao, Khmer, kana, Han.
UNSPACED_CLASS = "[\u0e00-\u0eff\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]"
# `re`, which looks for one class through a whole page eight times faster than `regex` does.
UNSPACED = re.compile(UNSPACED_CLASS)

SENTENCE_ENDS = frozenset(".!?\u2026\u3002\uff01\uff1f\u061f\u06d4\u0964\uff0e")
CLOSERS = "\"')]}\u2019\u201d\u201c\u00bb\u00ab\u300d\u300f\uff09\u3011\u203a "

# Guillemets do not count: sites use them as arrows ("« Previous | Next »").
QUOTATION_OPENERS = frozenset("\"'\u201c\u201e\u2018\u201a\u300c\u300e")

CHARACTERS_PER_UNSPACED_WORD = 2  # the mean length of a Chinese or Japanese word
SEPARATOR = "\x00"  # in no block: it is among the invisible characters


class Shapes(NamedTuple):
    """The measures of all blocks of a page, a list for each; see `Block` for what they mean."""

    plain: list[str]
    folded: list[str]
    words: list[int]
    sentence: list[bool]


def squeeze(text: str) -> str:
    """Return the text with invisible characters gone and each white space run one space."""
    # What is printable holds no format and control characters, and no white space but spaces:
    # most texts are told so at half the price of taking them apart.
    if text.isprintable() and "  " not in text:
        return text.strip(" ")
    if text.isascii():
        words = " ".join(text.split())
        if words.isprintable():
            return words
    words = " ".join(INVISIBLE.sub("", text).split())
    # Joiners and direction marks matter between letters; alone they are nothing to see.
    return words if words.strip(JOINERS_AND_MARKS) else ""


def squeeze_lines(text: str) -> str:
    """Return preformatted text with its lines and indentation, without empty lines at the ends."""
    lines = [INVISIBLE.sub("", line).rstrip() for line in text.expandtabs(4).split("\n")]
    return "\n".join(lines).strip("\n") if squeeze(text) else ""


def make_plain(text: str) -> str:
    """Return the text in NFC with plain quotes, dashes and spaces."""
    if text.isascii():
        return text
    text = compose(text)
    for character, plain in PLAIN_CHARACTERS:
        text = text.replace(character, plain)
    return text


def fold(text: str) -> str:
    """Return the text as patterns expect it: plain, lower case, white space normalised."""
    if text.isascii() and text.isprintable() and "  " not in text:
        return text.strip(" ").lower()  # as most are; the same as below, in one step
    return make_plain(squeeze(text)).lower()


def ends_sentence(text: str) -> bool:
    """Tell whether the text ends as a sentence does, closing quotes and brackets aside."""
    last = text[-1:]
    if last in SENTENCE_ENDS:
        return bool(last)
    return last in CLOSERS and text.rstrip(CLOSERS)[-1:] in SENTENCE_ENDS


def count_unspaced_words(text: str) -> int:
    """Count words by white space, and those of unspaced scripts by their characters."""
    if text.isascii() or not UNSPACED.search(text):
        return text.count(" ") + 1
    characters = len(text) - len(UNSPACED.sub("", text))
    return len(UNSPACED.sub(" ", text).split()) + -(-characters // CHARACTERS_PER_UNSPACED_WORD)


def measure_all(texts: Sequence[str]) -> Shapes:
    """Measure blocks of normalised, non-empty text, in one go for the whole page."""
    if not texts:
        return Shapes([], [], [], [])
    joined = SEPARATOR.join(texts)
    plain = make_plain(joined)
    plains = plain.split(SEPARATOR)
    if not joined.isascii() and UNSPACED.search(joined):
        words = list(map(count_unspaced_words, plains))
    else:
        words = [text.count(" ") + 1 for text in plains]
    return Shapes(plains, plain.lower().split(SEPARATOR), words, list(map(ends_sentence, texts)))

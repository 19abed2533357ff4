"""What every block is measured by: its plain and folded words, their number, its end.

Everything is done on the joined text of the page, so that the cost is that of a few
passes in C and not of Python code for each block.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

# What a reader sees as the same character, and typists and systems write differently.
# One `str.replace` each is ten times faster than `str.translate` on text that is not ASCII.
PLAIN_CHARACTERS = (
    ("\u2019", "'"), ("\u2018", "'"), ("\u201a", "'"), ("\u201b", "'"), ("\u02bc", "'"),
    ("\u201c", '"'), ("\u201d", '"'), ("\u201e", '"'), ("\u201f", '"'), ("\u00ab", '"'), ("\u00bb", '"'),
    ("\u2013", "-"), ("\u2014", "-"), ("\u2010", "-"), ("\u2011", "-"), ("\u2212", "-"), ("\u2015", "-"),
    ("\u200c", ""), ("\u200d", ""), ("\u200e", ""), ("\u200f", ""), ("\u00a0", " "),
)  # fmt: skip

# Characters that no reader sees and that split words for a machine: zero-width space,
# word joiner, byte order mark, soft hyphen, embedding and override marks, NUL.
INVISIBLE = re.compile("[\u200b\u2060\ufeff\u00ad\u202a-\u202e\u2066-\u2069\x00]")

JOINERS_AND_MARKS = "\u200c\u200d\u200e\u200f "

# Scripts written without spaces between words: Thai, Lao, Khmer, kana, Han.
UNSPACED_CLASS = "[\u0e00-\u0eff\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]"
# `re`, which looks for one class through a whole page eight times faster than `regex` does.
UNSPACED = re.compile(UNSPACED_CLASS)

SENTENCE_ENDS = frozenset(".!?\u2026\u3002\uff01\uff1f\u061f\u06d4\u0964\uff0e")
CLOSERS = "\"')]}\u2019\u201d\u201c\u00bb\u00ab\u300d\u300f\uff09\u3011\u203a "

CHARACTERS_PER_UNSPACED_WORD = 2  # the mean length of a Chinese or Japanese word
SEPARATOR = "\x00"  # in no block: it is among the invisible characters


class Shape(NamedTuple):
    """The measures of one block; see `Block` for what they mean."""

    plain: str
    folded: str
    words: int
    sentence: bool


def squeeze(text: str) -> str:
    """Return the text with invisible characters gone and each white space run one space."""
    if text.isascii() and "\x00" not in text:
        return " ".join(text.split())
    words = " ".join(INVISIBLE.sub("", text).split())
    # Joiners and direction marks matter between letters; alone they are nothing to see.
    return words if words.strip(JOINERS_AND_MARKS) else ""


def make_plain(text: str) -> str:
    """Return the text in NFC with plain quotes, dashes and spaces."""
    if text.isascii():
        return text
    if not unicodedata.is_normalized("NFC", text):
        text = unicodedata.normalize("NFC", text)
    for character, plain in PLAIN_CHARACTERS:
        text = text.replace(character, plain)
    return text


def fold(text: str) -> str:
    """Return the text as patterns expect it: plain, lower case, white space normalised."""
    return make_plain(squeeze(text)).lower()


def ends_sentence(text: str) -> bool:
    """Tell whether the text ends as a sentence does, closing quotes and brackets aside."""
    last = text[-1:]
    if last in SENTENCE_ENDS:
        return bool(last)
    return last in CLOSERS and text.rstrip(CLOSERS)[-1:] in SENTENCE_ENDS


def count_words(text: str, unspaced: bool) -> int:
    """Count words by white space, and those of unspaced scripts by their characters."""
    if unspaced and (characters := len(UNSPACED.findall(text))):
        spaced = len(UNSPACED.sub(" ", text).split())
        return spaced + -(-characters // CHARACTERS_PER_UNSPACED_WORD)
    return text.count(" ") + 1


def measure(texts: Sequence[str]) -> list[Shape]:
    """Measure blocks of normalised, non-empty text, in one go for the whole page."""
    if not texts:
        return []
    joined = SEPARATOR.join(texts)
    plain = make_plain(joined)
    unspaced = not joined.isascii() and UNSPACED.search(joined) is not None
    return [
        Shape(plain_text, folded, count_words(plain_text, unspaced), ends_sentence(text))
        for text, plain_text, folded in zip(texts, plain.split(SEPARATOR), plain.lower().split(SEPARATOR), strict=True)
    ]

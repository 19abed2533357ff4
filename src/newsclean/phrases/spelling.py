"""The spelling in which phrases and blocks are compared: words and numbers, one space apart.

All texts of a page are respelled at once, so that the cost is that of a few passes in C.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from newsclean.read.shape import make_plain

NUMBER = "#"  # stands for a number of any length, in packs and in what is looked up
BREAK = "\n"  # between the texts; no folded block but a preformatted one holds it

LETTERS = "abcdefghijklmnopqrstuvwxyz%$"
# ASCII goes by a table over the bytes of UTF-8: digits are numbers, all other signs are spaces.
ASCII_TABLE = bytes(
    code if code >= 128 or chr(code) in LETTERS + BREAK else ord(NUMBER) if chr(code) in "0123456789" else ord(" ")
    for code in range(256)
)
# Signs beyond ASCII that stand around words, or between them; the rest is rare enough to stay.
SIGNS = (
    "\u24d2\u203b\u25a0\u25a1\u25c6\u25b2\u25b3\u30fb\u2026\u2022\u00b7\u25cf\u203a\u2039\u00a9\u00bf\u00a1\u2192\u2190\u2193\u2191\u25b6\u25b8\u25ba\u25bc\u25be"
    "\u2715\u2716\u00d7\u2605\u2709\u2197\ufe0f"
)
EASTERN_SIGNS = (
    "\u24d2\u203b\u25a0\u25a1\u25c6\u25b2\u25b3\u30fb\u3000\u3001\u3002\u300a\u300b\u300c\u300d\u3010"
    "\u3011\u30fb\uff01\uff08\uff09\uff0c\uff0f\uff1a\uff1f\uff5c"
)
ARABIC_SIGNS = "\u060c\u061b\u061f\u06d4"
TATWEEL = "\u0640"  # only stretches a word
DANDA = "\u0964"
# Digits of other scripts, by the zero that the nine others follow.
ARABIC_ZEROS = "\u0660\u06f0"
DEVANAGARI_ZERO, THAI_ZERO, WIDE_ZERO = "\u0966", "\u0e50", "\uff10"
# The letters that Arabic and Persian sites write now with and now without their signs.
ARABIC_LETTERS = (
    ("\u0623", "\u0627"), ("\u0625", "\u0627"), ("\u0622", "\u0627"), ("\u0649", "\u064a"), ("\u06cc", "\u064a"),
    ("\u0643", "\u06a9"), ("\u0629", "\u0647"), ("\u064b", ""), ("\u0651", ""),
)  # fmt: skip
DOT_ABOVE = "\u0307"  # what `lower` leaves of a Turkish capital i
# What tells whether a text has anything of a script: all others are spared its replacements.
ARABIC = re.compile("[\u0600-\u06ff]")
DEVANAGARI = re.compile("[\u0900-\u097f]")
THAI = re.compile("[\u0e00-\u0e7f]")
KANA_AND_HAN = re.compile("[\u3000-\u9fff\uff00-\uffef]")
FAR_SCRIPTS = re.compile("[\u0600-\u06ff\u0900-\u097f\u0e00-\u0e7f\u3000-\u9fff\uff00-\uffef]")

# What is printed in capitals loses its accents in Greek and the dot of the i in Turkish, and Russian
# seldom prints the dots of its seventh letter; the German sharp s becomes two. A phrase is looked up with and without.
LOST_MARKS = {**dict(zip("άέήίόύώϊϋёıґ", "αεηιουωιυеiг", strict=True)), "\u00df": "ss"}


def respell(folded: Iterable[str]) -> list[str]:
    """Return folded texts as they are looked up: signs gone, numbers as `#`, one space between words."""
    lines = [line.replace(BREAK, " ") if BREAK in line else line for line in folded]
    # Few lines of most pages have other signs, and only they pay for them.
    places = [place for place, line in enumerate(lines) if not line.isascii()]
    if places:
        others = respell_beyond_ascii(BREAK.join([lines[place] for place in places])).split(BREAK)
        for place, line in zip(places, others, strict=True):
            lines[place] = line
    text = BREAK.join(lines)
    text = text.encode("utf-8", "replace").translate(ASCII_TABLE).decode("utf-8")
    for longer, shorter in (("  ", " "), ("##", "#"), ("# #", "#")):
        while longer in text:
            text = text.replace(longer, shorter)
    return text.replace(" \n", BREAK).replace("\n ", BREAK).strip(" ").split(BREAK)


def respell_beyond_ascii(text: str) -> str:
    """Return a text with the signs, digits and variant letters of its scripts made plain."""
    text = with_spaces_for(SIGNS, text).replace(DOT_ABOVE, "")
    return respell_far_scripts(text) if FAR_SCRIPTS.search(text) else text


def respell_far_scripts(text: str) -> str:
    """Return a text with the signs, digits and variant letters of Arabic, Devanagari, Thai, kana and Han made plain."""
    if ARABIC.search(text):
        text = text.replace(TATWEEL, "")
        for variant, letter in ARABIC_LETTERS:
            text = text.replace(variant, letter)
        text = with_spaces_for(ARABIC_SIGNS, text)
        for zero in ARABIC_ZEROS:
            text = with_plain_digits(text, zero)
    if DEVANAGARI.search(text):
        text = with_plain_digits(text.replace(DANDA, " "), DEVANAGARI_ZERO)
    if THAI.search(text):
        text = with_plain_digits(text, THAI_ZERO)
    if KANA_AND_HAN.search(text):
        text = with_plain_digits(with_spaces_for(EASTERN_SIGNS, text), WIDE_ZERO)
    return text


def with_spaces_for(signs: str, text: str) -> str:
    """Return a text with spaces in place of signs."""
    for sign in signs:
        text = text.replace(sign, " ")
    return text


def with_plain_digits(text: str, zero: str) -> str:
    """Return a text with the digits of a script, given by its zero, as those of ASCII."""
    for digit in range(10):
        text = text.replace(chr(ord(zero) + digit), str(digit))
    return text


def respell_phrases(phrases: Iterable[str]) -> list[str]:
    """Return phrases as a pack writes them in the spelling of `respell`; `#` stands for a number."""
    return respell(make_plain(BREAK.join(phrases)).lower().replace(NUMBER, "0").split(BREAK))


def without_marks(respelled: Iterable[str]) -> list[str]:
    """Return respelled phrases as they look where the marks of their letters are lost."""
    lines = list(respelled)
    places = [place for place, line in enumerate(lines) if not line.isascii()]
    if places:
        text = BREAK.join([lines[place] for place in places])
        for letter, plain in LOST_MARKS.items():
            text = text.replace(letter, plain)
        for place, line in zip(places, text.split(BREAK), strict=True):
            lines[place] = line
    return lines

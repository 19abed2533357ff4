"""The spelling in which phrases and blocks are compared: words and numbers, one space apart.

All texts of a page are respelled at once, so that the cost is that of a few passes in C.
"""

from __future__ import annotations

from collections.abc import Iterable

from newsclean.read.shape import fold

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
    "\u2026\u2022\u00b7\u25cf\u203a\u2039\u00a9\u00bf\u00a1\u2192\u2190\u2193\u2191\u25b6\u25b8\u25ba\u25bc\u25be"
    "\u2715\u2716\u00d7\u2605\u2709\u2197\ufe0f"
)
EASTERN_SIGNS = (
    "\u3000\u3001\u3002\u300a\u300b\u300c\u300d\u3010\u3011\u30fb\uff01\uff08\uff09\uff0c\uff0f\uff1a\uff1f\uff5c"
)
ARABIC_SIGNS = "\u060c\u061b\u061f\u06d4\u0640"
# Digits of other scripts, by the zero that the nine others follow.
ARABIC_ZEROS = "\u0660\u06f0"
DEVANAGARI_ZERO, THAI_ZERO, WIDE_ZERO = "\u0966", "\u0e50", "\uff10"
# The letters that Arabic and Persian sites write now with and now without their signs.
ARABIC_LETTERS = (
    ("\u0623", "\u0627"), ("\u0625", "\u0627"), ("\u0622", "\u0627"), ("\u0649", "\u064a"), ("\u06cc", "\u064a"),
    ("\u0643", "\u06a9"), ("\u0629", "\u0647"), ("\u064b", ""), ("\u0651", ""),
)  # fmt: skip
DOT_ABOVE = "\u0307"  # what `lower` leaves of a Turkish capital i
# A letter that shows that a text is in one of the scripts; all others are spared its replacements.
ARABIC_MARK, DEVANAGARI_MARKS, THAI_MARK, KANA_AND_HAN = "\u0627", "\u093e\u0915", "\u0e32", "\u3000"

# What is printed in capitals loses its accents in Greek and the dot of the i in Turkish, and Russian
# seldom prints the dots of its seventh letter. A phrase is looked up with and without.
LOST_MARKS = str.maketrans("άέήίόύώϊϋςёıґ", "αεηιουωιυσеiг")


def respell(folded: Iterable[str]) -> list[str]:
    """Return folded texts as they are looked up: signs gone, numbers as `#`, one space between words."""
    text = BREAK.join([line.replace(BREAK, " ") if BREAK in line else line for line in folded])
    if not text.isascii():
        text = respell_beyond_ascii(text)
    text = text.encode("utf-8", "replace").translate(ASCII_TABLE).decode("utf-8")
    for longer, shorter in (("  ", " "), ("##", "#"), ("# #", "#")):
        while longer in text:
            text = text.replace(longer, shorter)
    return text.replace(" \n", BREAK).replace("\n ", BREAK).strip(" ").split(BREAK)


def respell_beyond_ascii(text: str) -> str:
    """Return a text with the signs, digits and variant letters of its scripts made plain."""
    for sign in SIGNS:
        text = text.replace(sign, " ")
    text = text.replace(DOT_ABOVE, "")
    if ARABIC_MARK in text:
        for variant, letter in ARABIC_LETTERS:
            text = text.replace(variant, letter)
        for sign in ARABIC_SIGNS:
            text = text.replace(sign, " " if sign != "\u0640" else "")
        for zero in ARABIC_ZEROS:
            text = with_plain_digits(text, zero)
    if any(mark in text for mark in DEVANAGARI_MARKS):
        text = with_plain_digits(text.replace("\u0964", " "), DEVANAGARI_ZERO)
    if THAI_MARK in text:
        text = with_plain_digits(text, THAI_ZERO)
    if max(text) > KANA_AND_HAN:
        for sign in EASTERN_SIGNS:
            text = text.replace(sign, " ")
        text = with_plain_digits(text, WIDE_ZERO)
    return text


def with_plain_digits(text: str, zero: str) -> str:
    """Return a text with the digits of a script, given by its zero, as those of ASCII."""
    for digit in range(10):
        text = text.replace(chr(ord(zero) + digit), str(digit))
    return text


def respell_phrases(phrases: Iterable[str]) -> list[str]:
    """Return phrases as a pack writes them in the spelling of `respell`; `#` stands for a number."""
    return respell(fold(phrase).replace(NUMBER, "0") for phrase in phrases)


def without_marks(respelled: str) -> str:
    """Return a respelled phrase as it looks where the marks of its letters are lost."""
    return respelled.translate(LOST_MARKS)

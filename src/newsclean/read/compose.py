"""Canonical composition (NFC) in linear time, whatever the text.

To compose a text its combining marks are sorted, run by run, and the standard algorithm takes
quadratic time for a run: a letter with 200,000 marks costs minutes. No writing system puts more than
a few on a letter. Longer runs are cut by U+034F (combining grapheme joiner), which no reader sees, as
Unicode Standard Annex #15 ("Stream-Safe Text Format") has it.
"""

from __future__ import annotations

import unicodedata

import regex

LONGEST_RUN = 32  # marks; the annex allows 30
JOINER = "\u034f"
LONG_RUN = regex.compile(rf"\p{{M}}{{{LONGEST_RUN}}}+(?=\p{{M}})")
# A run of twice as many holds at least two of the characters at these places.
SAMPLE_STEP = LONGEST_RUN


def compose(text: str) -> str:
    """Return a text in NFC; in runs of more than 32 combining marks, with a joiner behind every 32 of them."""
    if text.isascii():
        return text
    if any(map(unicodedata.combining, text[::SAMPLE_STEP])):
        text = LONG_RUN.sub(lambda run: run[0] + JOINER, text)
    return text if unicodedata.is_normalized("NFC", text) else unicodedata.normalize("NFC", text)

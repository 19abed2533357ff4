"""Read a text that an extractor left behind: one block a line, or hard-wrapped paragraphs."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import count, islice, pairwise, repeat
from time import monotonic
from typing import NamedTuple

from newsclean.model import Block, Container, Kind, Page, Source
from newsclean.read.caps import DEFAULT_CAPS, MAX_BLOCKS, TIMEOUT, Caps, status_of, warnings_of
from newsclean.read.compose import compose
from newsclean.read.shape import UNSPACED, squeeze
from newsclean.read.ways import make_blocks, measure_all

# A reader's line breaks: those of all systems, and Unicode's own for lines and paragraphs.
LINE = re.compile("[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]++")
# What editors count as lines.
COUNTED_BREAK = re.compile("\r\n|\n|\r")
LIST_MARKER = re.compile(r"(?:[-*+\u2022\u25cf\u25aa>]|\d{1,3}[.)])\s")

LINES_OF_BLOCK = 4  # of hard-wrapped text, on average; more of a long text than of a short one are not read
CLOCK_STEP = 4_096  # lines between two looks at the clock
# Columns: a character, and one that was carried over so that no line starts with a full stop.
HAN_ROOM = 4
# Mail and terminals wrap at 60 to 80 columns, 72 by custom; a line of an extractor's text
# is a paragraph and is longer.
NARROWEST_WRAP = 50
WIDEST_WRAP = 100
FEWEST_WRAPPED_LINES = 3
# In wrapped text nearly each line that another one follows is full; in a list of
# headlines about one in five is by chance.
SHARE_OF_FULL_LINES = 0.7
SHARE_OF_OPEN_ENDS = 0.5
# Half of the words of German begin with a capital, and every headline.
SHARE_OF_SMALL_STARTS = 0.3
OPENERS = "\"'([\u2018\u201c\u201e\u00ab\u00bf\u00a1"


class Line(NamedTuple):
    """A line of the input: its place in the source, its words, and whether an empty line stands before it."""

    start: int
    end: int
    text: str
    after_gap: bool


def split_lines(text: str) -> Iterator[Line]:
    """Give the lines that hold something visible."""
    gap = True
    previous_end = 0
    for match in LINE.finditer(text):
        start, end = match.span()
        # More than one line break before it is an empty line; one character is one break.
        gap = gap or (start - previous_end > 1 and len(COUNTED_BREAK.findall(text, previous_end, start)) > 1)
        previous_end = end
        if words := squeeze(match[0]):
            yield Line(start, end, words, gap)
            gap = False
        else:
            gap = True


def take_lines(text: str, caps: Caps) -> tuple[list[Line], list[str]]:
    """Return the lines that hold something visible up to the caps, and the names of the caps that were reached."""
    found: list[Line] = []
    lines = split_lines(text)
    while step := list(islice(lines, CLOCK_STEP)):
        found += step
        if len(found) > LINES_OF_BLOCK * caps.blocks:
            return found[: LINES_OF_BLOCK * caps.blocks], [MAX_BLOCKS]
        if monotonic() > caps.deadline:
            return found, [TIMEOUT]
    return found, []


# Classes of many scripts take long to compile, and no page needs them.
@cache
def first_word() -> re.Pattern[str]:
    """Return the pattern of a line's first word, which in unspaced scripts there is not."""
    return re.compile(rf"(?:(?!{UNSPACED.pattern})\S)++")


@cache
def wide() -> re.Pattern[str]:
    """Return the pattern of what takes two columns, in Unicode's East Asian width W and F: Han, kana, Hangul."""
    return re.compile("[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]")


@cache
def no_space_beside() -> re.Pattern[str]:
    """Return the pattern of what no space is written beside: unspaced scripts and their punctuation."""
    return re.compile(rf"{UNSPACED.pattern}|[\u3000-\u303f\ufe30-\ufe4f\uff00-\uff65]")


def width(text: str) -> int:
    """Return the width in columns of a fixed-width font, in which Han and its like take two.

    Accents that are characters of their own take none, so that NFC and NFD agree.
    """
    if text.isascii():
        return len(text)
    text = compose(text)
    return len(text) + len(wide().findall(text))


def is_full(line: Line, following: Line, wrap: int) -> bool:
    """Tell whether the next line's first word would not have fitted on this line."""
    if following.after_gap or LIST_MARKER.match(following.text):
        return False
    # Beside Han and kana a line may break without a space; elsewhere one goes before the word.
    word = first_word().match(following.text)
    room = width(word[0]) + 1 if word else HAN_ROOM
    return width(line.text) + room > wrap


def find_wrap(lines: Sequence[Line]) -> int:
    """Return the column at which the text is hard-wrapped, or 0 if it is not.

    Long addresses without a space do not count: no mailer can wrap them.
    """
    pairs = [(a, b) for a, b in pairwise(lines) if not b.after_gap]
    if len(pairs) < FEWEST_WRAPPED_LINES:
        return 0
    wrap = 0
    for line in lines:
        if " " in line.text or UNSPACED.search(line.text):
            wrap = max(wrap, width(line.text))
            if wrap > WIDEST_WRAP:
                return 0
    if wrap < NARROWEST_WRAP:
        return 0
    full = [(a, b) for a, b in pairs if is_full(a, b, wrap)]
    if len(full) < max(FEWEST_WRAPPED_LINES, SHARE_OF_FULL_LINES * len(pairs)):
        return 0
    # A wrapped line breaks anywhere; a line of its own ends with a sentence or starts one.
    small = [not starts_with_capital(b.text) for _, b in full]
    open_ends = sum(is_small or a.text[-1] not in ".!?\"'\u201d" for (a, _), is_small in zip(full, small, strict=True))
    broken_anywhere = open_ends >= SHARE_OF_OPEN_ENDS * len(full) and sum(small) >= SHARE_OF_SMALL_STARTS * len(full)
    return wrap if broken_anywhere else 0


def starts_with_capital(text: str) -> bool:
    """Tell whether a line starts with a capital, as a headline does; one all in capitals does not tell."""
    return text.lstrip(OPENERS)[:1].isupper() and not text.isupper()


def join_wrapped(lines: Sequence[Line], wrap: int) -> list[Line]:
    """Join the lines of each paragraph of a text that is wrapped at a column."""
    paragraphs: list[list[Line]] = []
    for line in lines:
        if paragraphs and is_full(paragraphs[-1][-1], line, wrap):
            paragraphs[-1].append(line)
        else:
            paragraphs.append([line])
    return [
        Line(group[0].start, group[-1].end, join_texts([line.text for line in group]), True) for group in paragraphs
    ]


def join_texts(texts: Sequence[str]) -> str:
    """Join lines by a space, or by nothing between characters of an unspaced script."""
    parts = [texts[0]]
    beside = no_space_beside()
    for before, after in pairwise(texts):
        glued = beside.match(after) and beside.match(before[-1])
        parts.append(after if glued else " " + after)
    return "".join(parts)


def read_text(source: Source, caps: Caps = DEFAULT_CAPS) -> Page:
    """Read a decoded text into a page of blocks, up to the caps; never raises."""
    lines, cut = take_lines(source.text, caps)
    if wrap := find_wrap(lines):
        lines = join_wrapped(lines, wrap)
    if len(lines) > caps.blocks:
        lines, cut = lines[: caps.blocks], [*cut, MAX_BLOCKS]
    blocks = make_text_blocks(source.text, lines)
    return Page(source, blocks, (Container(0, "document", -1),), warnings=warnings_of(cut), status=status_of(cut))


def make_text_blocks(text: str, lines: Sequence[Line]) -> tuple[Block, ...]:
    """Return the block of each line of a text."""
    breaks = [match.end() for match in COUNTED_BREAK.finditer(text)]
    texts = [line.text for line in lines]
    starts = [line.start for line in lines]
    return make_blocks(
        count(),
        texts,
        *measure_all(texts),
        repeat(Kind.PARAGRAPH),
        repeat(0),
        starts,
        [line.end for line in lines],
        [bisect_right(breaks, start) + 1 for start in starts],
        repeat(0),
        repeat(0),
    )

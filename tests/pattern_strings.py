"""Strings that a pattern matches, so that a test can hold a list of words and the pattern it was made from together."""

from __future__ import annotations

import re
from itertools import product
from math import prod
from re import _constants as codes
from re import _parser as parser

MOST_PRODUCTS = 4_000  # strings of one sequence; above, one of its parts is varied at a time
SAMPLES = {
    codes.CATEGORY_DIGIT: "1",
    codes.CATEGORY_SPACE: " ",
    codes.CATEGORY_NOT_WORD: "*",
}  # of all other classes a letter
REPEATS = {codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT}
NOTHING = {codes.ASSERT, codes.ASSERT_NOT, codes.AT}


def strings_of(pattern):
    """Return strings that a pattern matches at their start: every alternative, options with and without."""
    return sorted(set(of_sequence(parser.parse(re.sub(r"\\p\{[^}]*\}", "X", pattern)))))


def of_sequence(parsed):
    options = [of_part(code, value) for code, value in parsed]
    if prod(map(len, options)) <= MOST_PRODUCTS:
        return ["".join(parts) for parts in product(*options)]
    base = [part[0] for part in options]
    varied = [[*base[:place], other, *base[place + 1 :]] for place, part in enumerate(options) for other in part]
    return ["".join(parts) for parts in varied]


def of_part(code, value):
    if code in REPEATS:
        least, _, repeated = value
        strings = [string * max(least, 1) for string in of_sequence(repeated)]
        return ["", *strings] if least == 0 else strings
    if code is codes.BRANCH:
        return [string for branch in value[1] for string in of_sequence(branch)]
    if code in (codes.SUBPATTERN, codes.ATOMIC_GROUP):
        return of_sequence(value[-1] if code is codes.SUBPATTERN else value)
    if code is codes.IN:
        return of_set(value)
    return [""] if code in NOTHING else [chr(value) if code is codes.LITERAL else "x"]


def of_set(members):
    if members[0][0] is codes.NEGATE:
        return ["x"]
    found = [chr(value) if code is codes.LITERAL else of_range(code, value) for code, value in members]
    return list(dict.fromkeys(found))


def of_range(code, value):
    return chr(value[0]) if code is codes.RANGE else SAMPLES.get(value, "x")

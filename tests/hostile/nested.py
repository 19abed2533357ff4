"""Quantifiers in quantifiers: `(a+)+` matches a run of letters in exponentially many ways.

An unbounded repetition whose body ends with an unbounded repetition, and can begin with what that one matches, can
be split in more than one way. Possessive and atomic parts cannot be split again.
"""

from __future__ import annotations

import re
from re import _constants as codes
from re import _parser as parser

ALPHABET = [chr(code) for code in range(32, 127)] + ["\n", "\t", "é", "ß", "Ж", "港", "\u2019", "\u2013", "\u00a0"]
GREEDY = {codes.MAX_REPEAT, codes.MIN_REPEAT}
NO_WIDTH = {codes.AT, codes.ASSERT, codes.ASSERT_NOT}


def nested_quantifiers(source: str) -> list[str]:
    """Return a description of each such repetition in a pattern."""
    try:
        parsed = parser.parse(source)
    except re.error:
        return []
    found: list[str] = []
    look(parsed, found)
    return found


def look(sequence, found: list[str]) -> None:
    for code, value in sequence:
        if code in GREEDY and value[1] is codes.MAXREPEAT:
            inner = last_unbounded(list(value[2]))
            if inner and inner & first(list(value[2])):
                found.append(
                    f"a repetition can begin with {sorted(inner & first(list(value[2])))[:5]}, with which it ends"
                )
        for part in parts(code, value):
            look(part, found)


def parts(code, value) -> list:
    """Return the sequences in a part of a pattern that can be split again."""
    if code in GREEDY:
        return [value[2]]
    if code is codes.BRANCH:
        return list(value[1])
    if code is codes.SUBPATTERN:
        return [value[-1]]
    if code in (codes.ASSERT, codes.ASSERT_NOT):
        return [value[1]]
    return []


def characters(code, value) -> set[str]:
    """Return the characters of the alphabet that a single part matches."""
    if code is codes.LITERAL:
        return {chr(value)} & set(ALPHABET)
    if code is codes.ANY:
        return set(ALPHABET) - {"\n"}
    if code is codes.NOT_LITERAL:
        return set(ALPHABET) - {chr(value)}
    if code is codes.IN:
        return {character for character in ALPHABET if in_set(character, value)}
    return set()


CATEGORIES = {
    codes.CATEGORY_DIGIT: r"\d", codes.CATEGORY_NOT_DIGIT: r"\D", codes.CATEGORY_SPACE: r"\s", codes.CATEGORY_NOT_SPACE: r"\S",
    codes.CATEGORY_WORD: r"\w", codes.CATEGORY_NOT_WORD: r"\W",
}  # fmt: skip


def in_set(character: str, members) -> bool:
    negated = bool(members) and members[0][0] is codes.NEGATE
    for code, value in members:
        if code is codes.LITERAL and chr(value) == character:
            return not negated
        if code is codes.RANGE and value[0] <= ord(character) <= value[1]:
            return not negated
        if code is codes.CATEGORY and re.match(CATEGORIES[value], character):
            return not negated
    return negated


def can_be_empty(sequence) -> bool:
    return all(is_optional(code, value) for code, value in sequence)


def is_optional(code, value) -> bool:
    if code in NO_WIDTH:
        return True
    if code in GREEDY or code is codes.POSSESSIVE_REPEAT:
        return value[0] == 0 or can_be_empty(list(value[2]))
    if code is codes.BRANCH:
        return any(can_be_empty(list(branch)) for branch in value[1])
    if code in (codes.SUBPATTERN, codes.ATOMIC_GROUP):
        return can_be_empty(list(value[-1] if code is codes.SUBPATTERN else value))
    return False


def first(sequence) -> set[str]:
    """Return the characters that a sequence can begin with."""
    found: set[str] = set()
    for code, value in sequence:
        found |= first_of(code, value)
        if not is_optional(code, value):
            break
    return found


def first_of(code, value) -> set[str]:
    if code in GREEDY or code is codes.POSSESSIVE_REPEAT:
        return first(list(value[2]))
    if code is codes.BRANCH:
        return set().union(*(first(list(branch)) for branch in value[1]))
    if code in (codes.SUBPATTERN, codes.ATOMIC_GROUP):
        return first(list(value[-1] if code is codes.SUBPATTERN else value))
    return characters(code, value)


def last_unbounded(sequence) -> set[str]:
    """Return the characters of the unbounded repetitions that a sequence can end with."""
    found: set[str] = set()
    for code, value in reversed(sequence):
        found |= last_of(code, value)
        if not is_optional(code, value):
            break
    return found


def last_of(code, value) -> set[str]:
    if code in GREEDY:
        body = list(value[2])
        whole = first(body) if value[1] is codes.MAXREPEAT and len(body) == 1 else set()
        return whole | last_unbounded(body)
    if code is codes.BRANCH:
        return set().union(*(last_unbounded(list(branch)) for branch in value[1]))
    if code is codes.SUBPATTERN:
        return last_unbounded(list(value[-1]))
    return set()

"""With which letters the texts begin that a pattern matches: a look at the source, not at a parsed pattern.

A pattern of many phrases costs a page most when it is compiled. Where it is known with which letters each phrase
begins, a text picks the few phrases that it may be, and most texts pick none.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

MOST_LETTERS = 3  # of a beginning: "sha" of "share this"; two hardly tell phrases apart, four make many more of them
MOST_BEGINNINGS = 400  # of one pattern; above, any text may begin it

ESCAPED = r"\\(?:[pP]\{[^}]*\}|N\{[^}]*\}|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|.)"
SET = r"\[\^?\]?[^\]\\]*+(?:\\.[^\]\\]*+)*+(?:\]|\\?\Z)"
# What has to be seen to find where a group or an alternative ends: all other signs stand for themselves.
# (Written with a literal at the start of each alternative, it is searched for a third faster.)
BOUNDARY = re.compile(rf"{ESCAPED}|{SET}|\(|\)|\|", re.DOTALL)
ATOM = re.compile(rf"{ESCAPED}|{SET}|.", re.DOTALL)
PLAIN = re.compile(rf"[\w ]{{{MOST_LETTERS}}}(?![?*+{{])")  # as most alternatives begin
QUANTIFIER = re.compile(r"(?:([?*+])|\{(\d*+)(,?)(\d*+)\})[?+]?")
GROUP = re.compile(r"\((?:\?(?:[:>]|P<\w+>))?(?!\?)")  # one that matches what is in it
LOOK = re.compile(r"\(\?<?[=!]")  # one that matches nothing, but tells what stands there
PLACES = frozenset((r"\b", r"\B", r"\A", r"\Z", "^", "$"))
LETTERS_OF_SETS = re.compile(r"\[[^\W_]+\]")  # "[aă]"
SPECIAL = frozenset(".[\\")

Open = dict[str, bool]
"""Beginnings, and whether the next part of the pattern says what follows each; else anything may."""


def beginnings(source: str) -> frozenset[str]:
    """Return the first letters of all texts that a pattern matches, three at most.

    A shorter one says that anything may follow it; the empty one that any text may begin so.

    Args:
        source: the pattern, in the syntax that `re` and `regex` share.
    """
    found = of_alternatives(source)
    return frozenset(found) if len(found) <= MOST_BEGINNINGS else frozenset(("",))


def split_alternatives(source: str) -> Iterator[str]:
    """Give the alternatives of a pattern."""
    start = depth = 0
    for boundary in BOUNDARY.finditer(source) if "|" in source else ():
        sign = boundary[0]
        if sign == "(":
            depth += 1
        elif sign == ")":
            depth -= 1
        elif sign == "|" and depth == 0:
            yield source[start : boundary.start()]
            start = boundary.end()
    yield source[start:]


def end_of_group(source: str, start: int) -> int:
    """Return the place behind the group that begins at a place."""
    depth = 0
    for boundary in BOUNDARY.finditer(source, start):
        depth += (boundary[0] == "(") - (boundary[0] == ")")
        if depth == 0:
            return boundary.end()
    raise ValueError(f"a group at {start} has no end: {source!r}")


def of_alternatives(source: str) -> Open:
    """Return the beginnings of a pattern."""
    found: Open = {}
    for alternative in split_alternatives(source):
        merge(found, of_sequence(alternative))
    return found


def merge(found: Open, more: Open) -> None:
    """Add beginnings to those that were found; where anything may follow, it does not matter what else may."""
    for letters, is_open in more.items():
        found[letters] = found.get(letters, True) and is_open


def of_sequence(source: str) -> Open:
    """Return the beginnings of a pattern without alternatives: part after part, until all are long enough."""
    if PLAIN.match(source):
        return {source[:MOST_LETTERS]: False}
    found: Open = {"": True}
    place = 0
    while place < len(source) and any(found.values()) and len(found) <= MOST_BEGINNINGS:
        part, place = of_part(source, place)
        found = follow(found, part)
    return found


def follow(found: Open, part: Open) -> Open:
    """Return beginnings with what follows those that are not complete."""
    joined: Open = {}
    for letters, is_open in found.items():
        if not is_open:
            merge(joined, {letters: False})
            continue
        for more, goes_on in part.items():
            together = (letters + more)[:MOST_LETTERS]
            merge(joined, {together: goes_on and len(together) < MOST_LETTERS})
    return joined


def of_part(source: str, place: int) -> tuple[Open, int]:
    """Return the beginnings of the part of a sequence at a place, and the place behind it."""
    if source[place] == "(":
        end = end_of_group(source, place)
        if LOOK.match(source, place):
            return {"": True}, end
        opening = GROUP.match(source, place)
        part = of_alternatives(source[opening.end() : end - 1]) if opening else {"": False}
    else:
        atom = ATOM.match(source, place)
        assert atom is not None, "it matches any sign"
        end, part = atom.end(), of_atom(atom[0])
    if quantifier := QUANTIFIER.match(source, end):
        return repeated(part, quantifier), quantifier.end()
    return part, end


def of_atom(atom: str) -> Open:
    """Return the beginnings of a sign, a set or an escaped sign."""
    if atom in PLACES:
        return {"": True}
    if LETTERS_OF_SETS.fullmatch(atom):
        return dict.fromkeys(atom[1:-1], True)
    if len(atom) == 2 and atom[0] == "\\" and not atom[1].isalnum():
        return {atom[1]: True}
    return {"": False} if atom[0] in SPECIAL else {atom: True}


def repeated(part: Open, quantifier: re.Match[str]) -> Open:
    """Return the beginnings of a part that may be left out or repeated."""
    sign, least, comma, most = quantifier.groups()
    may_be_missing = sign in ("?", "*") or (sign is None and int(least or 0) == 0)
    is_once = sign == "?" or (sign is None and (most if comma else least) == "1")
    found = dict(part) if is_once else dict.fromkeys(part, False)
    if may_be_missing:
        merge(found, {"": True})
    return found


def by_beginning(sources: Iterable[str]) -> dict[str, tuple[int, ...]]:
    """Return which of some patterns a text may match, by its first letters: the longest of these that is there counts.

    Args:
        sources: the patterns.

    Returns:
        Their numbers, in order, by beginning; the empty beginning is always there.
    """
    numbers: dict[str, set[int]] = {"": set()}
    for number, source in enumerate(sources):
        for letters in beginnings(source):
            numbers.setdefault(letters, set()).add(number)
    return {
        letters: tuple(sorted(set().union(*(numbers.get(letters[:n], ()) for n in range(len(letters) + 1)))))
        for letters in numbers
    }

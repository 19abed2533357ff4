"""Replace texts in the source of a page, as a site's file asks, before it is read."""

from __future__ import annotations

from collections.abc import Iterable

from newsclean.read.selectors import Replacement

# Characters, by all replacements of a page together: each can make more places for the next one.
MOST_ADDED = 500_000


def replace_all(text: str, asked: Iterable[Replacement]) -> tuple[str, list[Replacement], tuple[str, ...]]:
    """Return a page with replacements, those that were made, and warning codes of those that would add too much."""
    used: list[Replacement] = []
    problems: list[str] = []
    room = MOST_ADDED
    for one in asked:
        times = text.count(one.find)
        added = times * (len(one.replace) - len(one.find))
        if added > room:
            problems.append(f"replacement-too-large:{one.where}")
        elif times:
            text = text.replace(one.find, one.replace)
            used.append(one)
            room -= max(added, 0)
    return text, used, tuple(problems)

"""Bylines of syndicated pieces, whose date was cut away: "Jane Doe, The Morning Call on"."""

from __future__ import annotations

import regex

from newsclean.lexicon.agencies import is_outlet
from newsclean.lexicon.byline_parts import Person, read_people
from newsclean.lexicon.people import is_name
from newsclean.lexicon.roles import is_role

# The paper stands behind the last comma; a town in brackets tells it from others of its name.
SIGNED = regex.compile(r"(?P<who>[^|]{3,120}?),\s(?P<paper>[\p{Lu}\d][^,|()]{1,50}(?:\([^()]{2,40}\))?)")


def read_syndicated(printed: str, *, introduced: bool) -> tuple[tuple[Person, ...], str] | None:
    """Read who signs and for which paper, whatever that is called; None for other lines.

    Args:
        printed: a line that ended with "on", without that.
        introduced: whether "By" stood before it.
    """
    found = SIGNED.fullmatch(printed)
    if found is None or is_role(found["paper"]):
        return None
    if is_name(found["paper"], introduced=introduced) and not is_outlet(found["paper"]):
        return None  # another writer
    reading = read_people(found["who"], introduced=introduced, is_strong=False)
    if reading.unknown or not reading.people:
        return None
    return reading.people, reading.agency or found["paper"]

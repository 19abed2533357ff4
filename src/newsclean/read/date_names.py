"""The names under which meta elements of all kinds of systems state the days of an article."""

from __future__ import annotations

import re
from functools import lru_cache

LONGEST_NAME = 48  # characters; "cxenseparse:recs:articlepublicationdatetime" has 43
_MOMENT = r"(?:[._:-]?(?:date(?:time)?|time(?:stamp)?|at|on))?(?:[._:-]?(?:gmt|utc|iso(?:8601)?))?$"
PUBLICATION_NAME = re.compile(
    rf"(?:(?<![a-z])|date|time|first|article|original)(?:publish(?:ed)?|publication|posted){_MOMENT}"
    r"|(?<![a-z])pub[._:-]?date$"
)
MODIFICATION_NAME = re.compile(
    rf"(?:(?<![a-z])|date|time|last|article|content)[._-]?(?:modified|modification|updated?){_MOMENT}"
)


@lru_cache(maxsize=1024)
def date_field(name: str) -> str | None:
    """Return the field that a meta element with this name states, or None if it is no day of the article.

    Args:
        name: the name or property, in lower case.
    """
    if len(name) > LONGEST_NAME:
        return None
    if PUBLICATION_NAME.search(name):
        return "date_published"
    return "date_modified" if MODIFICATION_NAME.search(name) else None

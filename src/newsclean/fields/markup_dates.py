"""The publication date in the state that scripts of the page carry, and in attributes; the last resort.

What a page renders with scripts alone, it often holds as JSON in the markup. Such a date is
taken only if all dates that are named so agree on the day: lists of other articles carry the
same keys.

htmldate, which comes with trafilatura, was measured in this place and left out. On the 77
development pages for which nothing else finds a date it named the right day for 23 and a wrong
one for 24, and most of the right ones were days of an update, which never stand in for the
publication; with its extensive search it was 34 right and 39 wrong. It took 7 ms for each.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsclean.fields.date_statements import Statement
from newsclean.lexicon.dates import read_date
from newsclean.model import Candidate

LONGEST_MARKUP = 2_000_000  # characters, of which a millisecond is spent on each million
# Looking for these first costs a tenth of a pattern that begins with a choice. "ubli" is in
# datePublished, published_at, firstPublicationDate and the like.
STEMS = ("ubli", "ubdate", "ubDate", "ub_date", "ub-date")
# From the stem on: the rest of the key, what JSON, JSON inside a string or an attribute, or an
# attribute has between key and value, and the value.
REST = re.compile(
    r"""(?:shed|sh|cation)?[_-]?(?:at|on|date(?:_?time)?|time|datetime)?(?:_?(?:gmt|utc|iso))?"""
    r"""(?:\\{0,3}["']|&quot;|&\#34;)?\s?[:=,]\s?(?:content=)?(?:\\{0,3}["']|&quot;|&\#34;)"""
    r"""(?P<value>(?:19|20)\d\d-?\d\d-?\d\d(?:[Tt ][0-9:.+Zz-]{4,24})?)(?![\w/])""",
    re.IGNORECASE,
)
MOST_PLACES = 5_000  # of a stem in a page; lists of that length are of other articles


def scripted_date(markup: str, latest: str) -> Statement | None:
    """Return the publication date that the markup of a page states under such a name, if all agree on the day.

    Args:
        markup: the source of the page.
        latest: the last day that is not in the future.
    """
    found: dict[str, Statement] = {}
    for value in scripted_values(markup[:LONGEST_MARKUP]):
        date = read_date(value)
        if date is not None and date.iso[:10] <= latest:
            found.setdefault(date.iso[:10], Statement(date.iso, "", Candidate(value, "script")))
            if len(found) > 1:
                return None
    return next(iter(found.values())) if found else None


def scripted_values(markup: str) -> Iterator[str]:
    """Give the values in markup whose key says that they are dates of publication."""
    for stem in STEMS:
        place = markup.find(stem)
        for _ in range(MOST_PLACES):
            if place < 0:
                break
            if match := REST.match(markup, place + len(stem)):
                yield match["value"]
            place = markup.find(stem, place + len(stem))

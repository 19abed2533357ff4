"""What the page declares about its days, read as ISO 8601, and how it writes them."""

from __future__ import annotations

import re
import time
from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta
from typing import NamedTuple

from newsclean.fields.context import Context
from newsclean.lexicon.dates import read_date
from newsclean.lexicon.month_names import month_of
from newsclean.model import Candidate

URL_DATE = re.compile(r"/((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)")
URL_MONTH = re.compile(r"/((?:19|20)\d\d)/(0[1-9]|1[0-2])(?=/)")  # the address of many blogs
URL_DATE_SHORT = re.compile(r"/((?:19|20)\d\d)/(0?[1-9]|1[0-2])/(0?[1-9]|[12]\d|3[01])(?=[/_.-]|$)")  # /2024/8/13/
URL_DATE_WORD = re.compile(r"/((?:19|20)\d\d)/([a-z]{3,9})/(0?[1-9]|[12]\d|3[01])(?=[/_.-]|$)", re.IGNORECASE)
URL_DATE_DAY_FIRST = re.compile(r"/(0[1-9]|[12]\d|3[01])-(0[1-9]|1[0-2])-((?:19|20)\d\d)(?=[/_.-]|$)")
# A letter, a moment and a number: /A2024081314320005196. Archives of the web have a moment alone, of their own.
URL_STAMP = re.compile(
    r"/[A-Za-z]{1,6}(20\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?:[01]\d|2[0-3])[0-5]\d\d{0,8}(?=[/_.-]|$)"
)
UTC_ENDS = ("Z", "+00:00")
ZONE = re.compile(r"(?:Z|[+-]\d\d:\d\d)$")
UNSET = frozenset(("1970-01-01", "1969-12-31", "1899-12-30"))  # the zero of systems: nothing was stated
EPOCH, SECONDS_OF_DAY = date(1970, 1, 1).toordinal(), 86_400
MIDNIGHT = "T00:00:00"  # as a rule a day that a system has written as a moment

MONTH_FIRST = frozenset(("en-us", "en-ph", "en-ca"))
DAY_FIRST = frozenset(
    """en-gb en-au en-ie en-nz en-in en-za en-sg en-my en-ng en-ke en-pk de fr es it pt nl ru pl da no nb nn sv
    tr ar fi cs sk ro bg el uk he hi id ms vi th ca hr sr sl bs et lv lt is""".split()
)
# Where the language is not declared, or is English and no more is said. Top-level domains of countries and of the
# institutions of the United States.
DAY_FIRST_DOMAINS = frozenset(
    """uk au nz ie in za ng ke sg my pk gh eu lk bd de at ch fr es it pt nl be lu pl se dk no fi cz sk ro bg gr cy
    ru by ua tr il br ar mx cl pe uy py bo ec ve id vn th hr rs si ba""".split()
)
MONTH_FIRST_DOMAINS = frozenset("us gov edu mil ph".split())


class Statement(NamedTuple):
    """A day, or a moment, that the page states.

    Attributes:
        iso: in ISO 8601, with time and zone where they are stated.
        other: the day if day and month are meant the other way round; "" where only one order is possible.
        candidate: what states it; its value is as stated.
    """

    iso: str
    other: str
    candidate: Candidate

    @property
    def day(self) -> str:
        """The day, in the zone that is stated with it."""
        return self.iso[:10]

    @property
    def is_utc(self) -> bool:
        """Whether it is a moment in UTC, which a local time may be a day away from."""
        return self.iso.endswith(UTC_ENDS)


def latest_day() -> str:
    """Return the last day that is not in the future anywhere: a page cannot have been published later.

    It is only a bound, and no date is read with its help: a page gives the same dates on every
    day from the one that it states on.
    """
    return date.fromordinal(EPOCH + int(time.time()) // SECONDS_OF_DAY + 1).isoformat()


def days_between(first: str, second: str) -> int:
    """Return how many days the second ISO 8601 day is after the first."""
    return (date.fromisoformat(second[:10]) - date.fromisoformat(first[:10])).days


def same_moment(first: str, second: str) -> bool:
    """Tell whether two ISO 8601 times with a zone are the same moment, fractions of a minute aside."""
    if not (ZONE.search(first) and ZONE.search(second)) or len(first) < len("2024-05-03Z") or len(second) < 11:
        return False
    difference = datetime.fromisoformat(first) - datetime.fromisoformat(second)
    return abs(difference) < timedelta(minutes=1)


def writes_day_first(context: Context) -> bool | None:
    """Tell whether 3/4 is in April: by the languages that the page declares, then by its domain.

    "en-US" is what systems declare that were never told; any other language outweighs it.
    """
    month_first = False
    for candidate in context.facts("language"):
        language = candidate.value.lower().replace("_", "-")
        if language in DAY_FIRST or language[:2] in DAY_FIRST:
            return True
        month_first = month_first or language in MONTH_FIRST
    for candidate in context.facts("url"):
        host = candidate.value.partition("://")[2].partition("/")[0].partition(":")[0]
        domain = host.rpartition(".")[2].lower()
        if domain in DAY_FIRST_DOMAINS:
            return True
        month_first = month_first or domain in MONTH_FIRST_DOMAINS
    return False if month_first else None


def read_statements(candidates: Iterable[Candidate], day_first: bool | None, latest: str) -> Iterator[Statement]:
    """Give the candidates that are dates and not in the future; where the order is unclear, by both orders."""
    for candidate in candidates:
        found = read_date(candidate.value, day_first)
        if found is None and day_first is None:
            found = read_date(candidate.value, True)
            if found is not None and not found.other:
                found = None
        if found is not None and found.iso[:10] <= latest and found.iso[:10] not in UNSET:
            yield Statement(found.iso, found.other, candidate)


def address_months(context: Context) -> frozenset[str]:
    """Return the months that the page's addresses hold, as /2024/08/: "2024-08"."""
    found = (URL_MONTH.search(candidate.value) for candidate in context.facts("url"))
    return frozenset(f"{match[1]}-{match[2]}" for match in found if match)


def address_statement(context: Context, latest: str) -> Statement | None:
    """Return the date that the page's address holds, as /2024/08/13/."""
    for candidate in context.facts("url"):
        value = candidate.value
        if match := URL_DATE.search(value) or URL_STAMP.search(value) or URL_DATE_SHORT.search(value):
            year, month, day = match.groups()
        elif match := URL_DATE_DAY_FIRST.search(value):
            day, month, year = match.groups()
        elif match := URL_DATE_WORD.search(value):
            year, word, day = match.groups()
            month = str(month_of(word.lower()) or 0)
        else:
            continue
        try:
            iso = date(int(year), int(month), int(day)).isoformat()
        except ValueError:
            continue
        if iso <= latest:
            return Statement(iso, "", Candidate(match[0][1:], "url", -1, candidate.rank))
    return None

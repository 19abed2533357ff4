"""Absolute dates as pages declare and print them, read without the help of today's date.

`find_dates` finds all of a line, `read_date` and `parse_date` read one declared value. Only
complete dates count: day, month and year.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from functools import cache
from typing import NamedTuple

from newsclean.lexicon.calendars import BUDDHIST_OFFSET, ERAS, from_iranian
from newsclean.lexicon.clock_times import find_clock, zone_as_iso
from newsclean.lexicon.month_names import IRANIAN_MONTHS, MONTHS, THAI_MONTHS, month_of
from newsclean.read.shape import fold

__all__ = ["HAS_YEAR", "MAY_HAVE_SHORT_YEAR", "MONTHS", "DateFound", "find_dates", "parse_date", "read_date"]

# The web is younger, but archives of papers are on it.
FIRST_YEAR = 1850
LAST_YEAR = 2099

# What a pattern begins with is a digit, and what must not stand before it is looked at behind it: so the places that
# are tried are found by the digit, which takes half the time.
_YEAR = r"(?P<year>(?:18[5-9]|19\d|20\d)\d)"
_FIRST_YEAR = _YEAR + r"(?<!\d{5})"
# Markup glues a time to the year ("May 3, 20248:15 PM"), but no other digits.
_YEAR_ENDS = r"(?!\d(?!\d?:\d\d))"
_DAY = r"(?P<day>\d{1,2})"
_NUMBER = r"(?P<month>\d{1,2})"
# Any word; the table of months decides. Two months of the Levant are called by two words, and some
# papers print the names of two traditions: "24 نيسان / أبريل 2020".
_WORD = r"(?P<word>(?:كانون|تشرين) [^\W\d_]{5,6}|[^\W\d_][^\s\d.,;:،!?()\[\]|/·•-]{1,15}+)\.?"

ISO = re.compile(rf"{_FIRST_YEAR}-{_NUMBER}-{_DAY}(?!\d)")
DAY_MONTH = re.compile(
    rf"(?P<day>\d(?<![\d.]\d)(?<!\d:\d)\d?)(?:st|nd|rd|th|er|\.|º|ª|°|-?го)?[\s/.-]{{0,2}}(?:de |of |d'|den |ב)?{_WORD}(?:\s?/\s?[^\W\d_]{{3,9}})?"
    rf"[,،]?[\s/.-]{{1,2}}(?:del? |of )?{_YEAR}{_YEAR_ENDS}"
)
MONTH_DAY = re.compile(
    rf"(?<!\w){_WORD}\s{{0,2}}{_DAY}(?:st|nd|rd|th|\.)?(?:,?\s{{1,2}}(?:del? )?|,|(?=20\d\d(?!\w)))'?{_YEAR}{_YEAR_ENDS}"
)
YEAR_WORD_DAY = re.compile(rf"{_FIRST_YEAR}\.?,?\s{_WORD}\s{_DAY}(?!\d)")
JAVA = re.compile(rf"(?<!\w){_WORD}\s{_DAY}\s(?P<clock>\d\d:\d\d:\d\d)\s(?P<clock_zone>[a-z]{{3,4}})\s{_YEAR}(?!\d)")
DOTTED = re.compile(rf"(?P<day>\d(?<![\d.]\d)\d?)\.\s?{_NUMBER}\.\s?{_YEAR}(?!\d(?!\d?:\d\d)|:\d)")
YEAR_FIRST = re.compile(rf"{_FIRST_YEAR}(?:/{_NUMBER}/|\.\s?(?P<month_dotted>\d{{1,2}})\.\s?){_DAY}(?!\d)")
NUMERIC = re.compile(rf"(?P<first>\d(?<![\d/]\d)\d?)([/-]| [/|] )(?P<second>\d{{1,2}})\2{_YEAR}{_YEAR_ENDS}")
SHORT = re.compile(
    r"(?P<first>\d(?<![\d./:,-]\d)\d?)([./-])(?P<second>\d{1,2})\2(?P<short_year>\d\d)(?![\d%]|[./:,-]\d)"
)
EAST_ASIAN = re.compile(rf"{_FIRST_YEAR}\s?[年년]\s?{_NUMBER}\s?[月월]\s?{_DAY}\s?[日일號号]")
ERA = re.compile(rf"(?P<era>{'|'.join(ERAS)})(?P<era_year>\d{{1,3}}|元)年\s?{_NUMBER}月\s?{_DAY}日")
VIETNAMESE = re.compile(rf"(?<!\d){_DAY}\s(?:tháng|thg)\s{_NUMBER}(?:,?\s(?:năm\s)?|/){_YEAR}(?!\d)")
THAI = re.compile(
    rf"(?<!\d){_DAY}\s?(?P<thai>{'|'.join(map(re.escape, THAI_MONTHS))})\.?\s?(?:พ\.ศ\.\s?)?(?P<thai_year>(?:2[45]|19|20)\d\d|\d\d)(?!\d)"
)
IRANIAN = re.compile(
    rf"(?<!\d){_DAY}\s(?P<iranian>{'|'.join(IRANIAN_MONTHS)})\s?(?:ماه\s)?،?\s?(?P<iranian_year>1[34]\d\d)(?!\d)"
)
IRANIAN_NUMERIC = re.compile(rf"(?<!\d)(?P<iranian_year>1[34]\d\d)[/-]{_NUMBER}[/-]{_DAY}(?!\d)")

# A pattern and the signs of which one must be in a text twice for it to be tried. The order decides where two overlap.
PATTERNS: tuple[tuple[frozenset[str], re.Pattern[str]], ...] = (
    (frozenset("-"), ISO),
    (frozenset(), DAY_MONTH),
    (frozenset(), MONTH_DAY),
    (frozenset("."), DOTTED),
    (frozenset("./"), YEAR_FIRST),
    (frozenset("-/|"), NUMERIC),
    (frozenset(), YEAR_WORD_DAY),
    (frozenset(":"), JAVA),
)
SHORT_SIGNS = frozenset("-./")
SIGNS = "-./:|"
FEWEST_BEHIND_YEAR = 5  # characters of the shortest word and day behind a year, for `YEAR_WORD_DAY`: " ma 3"
# A pattern and what must be in a text for it to be tried, before those above.
OTHER_SCRIPTS = (
    ("月", EAST_ASIAN),
    ("월", EAST_ASIAN),
    ("年", ERA),
    ("th", VIETNAMESE),
    ("\u0e04", THAI),
    ("\u0e21", THAI),
    ("\u0e22", THAI),
    ("/", IRANIAN_NUMERIC),
    ("\u06cc", IRANIAN),
    ("\u0631", IRANIAN),
)
# What systems write: most declarations are this and nothing else.
ISO_MOMENT = re.compile(
    r"((?:18[5-9]|19\d|20\d)\d)-(\d\d)-(\d\d)(?:[t ]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:[.,]\d{1,9})?)?(?:(z)|([+-]\d\d):?(\d\d))?)?"
)
COMPACT = re.compile(
    r"(?P<year>(?:19|20)\d\d)(?P<month>\d\d)(?P<day>\d\d)(?:t?(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)(?P<second>[0-5]\d)?(?P<zone>z|[+-]\d{2}:?\d{2})?)?"
)
HAS_YEAR = re.compile(r"(?:18|19|20)\d\d")
MAY_HAVE_SHORT_YEAR = re.compile(r"\d[./-] ?\d\d?[./-]\d\d")  # "03.04.24": a quick look, and no proof
# In other scripts: an era's year, or years of the Buddhist and the Iranian calendar.
HAS_OTHER_YEAR = re.compile(r"(?:2[45]|1[34])\d\d|\d年|[\u0e00-\u0e7f]\.?\s?\d\d(?!\d)")
EPOCH = re.compile(r"(1[0-9]{9})(?:\d{3})?")  # seconds, or thousandths of a second, since 1970

DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९๐๑๒๓๔๕๖๗๘๙０１２３４５６７８９", "0123456789" * 5)  # fmt: skip
OTHER_DIGITS = re.compile("[٠-٩۰-۹०-९๐-๙０-９]")
PERSIAN_DIGITS = re.compile("[۰-۹]")

SHORTEST_DATE = len("3/5/24")
LONGEST_LINE = 400  # characters; longer is no line about dates
LONGEST_DECLARED = 64  # characters; "Tuesday, 13 September 2024 10:30:00 GMT+0000" has 44
LATEST_SHORT_YEAR = 50  # "24" is 2024, "98" is 1998


class DateFound(NamedTuple):
    """A date in a text.

    Attributes:
        iso: the date in ISO 8601, with the time of day and its zone where they are stated.
        start, end: where it stands in the folded text, its time of day included.
        other: the day, if the order of day and month is the other one; "" where there is one way to read it.
    """

    iso: str
    start: int
    end: int
    other: str = ""


def read_numbers(first: int, second: int, year: int, day_first: bool | None) -> tuple[str, str] | None:
    """Return the day of 3/4/2024 in ISO 8601, and in the other order where that is a day, too."""
    if day_first is None and first != second:
        day_first = True if first > 12 else False if second > 12 else None
        if day_first is None:
            return None
    day, month = (first, second) if day_first else (second, first)
    if month > 12 >= day:
        day, month = month, day  # one order alone is a date
    other = date(year, day, month).isoformat() if day <= 12 and day != month else ""
    return date(year, month, day).isoformat(), other


def read_day(match: re.Match[str], day_first: bool | None) -> tuple[str, str] | None:
    """Return the day that a match states in ISO 8601 and the other reading, or None where it is none or unclear."""
    get = match.groupdict().get
    try:
        if first := get("first"):
            short = get("short_year")
            year = int(short) + (2000 if int(short) < LATEST_SHORT_YEAR else 1900) if short else int(match["year"])
            if match[2] == ".":
                day_first = True
            return read_numbers(int(first), int(match["second"]), year, day_first)
        day = int(match["day"])
        if iranian_year := get("iranian_year"):
            month = IRANIAN_MONTHS[match["iranian"]] if get("iranian") else int(match["month"])
            return from_iranian(int(iranian_year), month, day).isoformat(), ""
        if thai := get("thai"):
            year = int(match["thai_year"])
            year += 2500 if year < 100 else 0
            return date(year - (BUDDHIST_OFFSET if year > 2400 else 0), THAI_MONTHS[thai], day).isoformat(), ""
        if era := get("era"):
            year = ERAS[era] + (1 if match["era_year"] == "元" else int(match["era_year"]))
            return date(year, int(match["month"]), day).isoformat(), ""
        word = get("word")
        number = month_of(word) if word else int(get("month") or get("month_dotted") or 0)
        return (date(int(match["year"]), number, day).isoformat(), "") if number else None
    except ValueError:
        return None


def patterns_for(text: str, folded: str, *, short_years: bool) -> tuple[re.Pattern[str], ...]:
    """Return the patterns that may find something in a folded text.

    Args:
        text: the text, with the digits 0 to 9.
        folded: the same as it is printed.
        short_years: whether 03.04.24 is a date.
    """
    year = HAS_YEAR.search(text)
    chosen: tuple[re.Pattern[str], ...] = ()
    if year is not None or short_years:
        twice = "".join([sign for sign in SIGNS if text.count(sign) > 1])
        behind = year is not None and len(text) - year.end() >= FEWEST_BEHIND_YEAR
        chosen = patterns_of_signs(twice, year is not None, behind, short_years)
    if folded.isascii() or (year is None and not HAS_OTHER_YEAR.search(text)):
        return chosen
    others = [
        pattern
        for needed, pattern in OTHER_SCRIPTS
        if needed in text and (pattern is not IRANIAN_NUMERIC or PERSIAN_DIGITS.search(folded))
    ]
    return (*others, *chosen)


@cache
def patterns_of_signs(twice: str, year: bool, behind: bool, short_years: bool) -> tuple[re.Pattern[str], ...]:
    """Return the patterns for a text by the signs that are in it twice, and whether it has a year and more behind it."""
    chosen = [
        pattern
        for signs, pattern in PATTERNS
        if year and not (signs and signs.isdisjoint(twice)) and (behind or pattern is not YEAR_WORD_DAY)
    ]
    return (*chosen, SHORT) if short_years and not SHORT_SIGNS.isdisjoint(twice) else tuple(chosen)


def find_dates(folded: str, day_first: bool | None = None, *, short_years: bool = False) -> Iterator[DateFound]:
    """Give the complete dates in a folded line, in order; a line without a year costs nothing.

    Args:
        folded: the text, as `Block.folded`.
        day_first: whether 3/4/2024 is in April; None leaves such a date out.
        short_years: whether 03.04.24 is a date; in a text it may as well be a number of anything.
    """
    if len(folded) > LONGEST_LINE:
        return
    text = folded if folded.isascii() or not OTHER_DIGITS.search(folded) else folded.translate(DIGITS)
    taken: list[DateFound] = []
    for pattern in patterns_for(text, folded, short_years=short_years):
        for match in pattern.finditer(text):
            start, end = match.span()
            if all(end <= other.start or start >= other.end for other in taken):
                day = read_day(match, day_first)
                if day:
                    taken.append(with_clock(text, match, *day))
        if len(taken) == 1 and taken[0].start + len(text) - taken[0].end < SHORTEST_DATE:
            break
    yield from sorted(taken, key=lambda found: found.start)


def with_clock(text: str, match: re.Match[str], day: str, other: str) -> DateFound:
    """Return a date with the time of day beside it."""
    start, end = match.span()
    if match.re is JAVA:
        clock = find_clock(f"t{match['clock']} {match['clock_zone']}", 0, 0)
        return DateFound(day + clock.iso if clock else day, start, end, other)
    clock = find_clock(text, start, end)
    if clock is None:
        return DateFound(day, start, end, other)
    return DateFound(day + clock.iso, clock.start, clock.end, other)


def read_compact(match: re.Match[str]) -> DateFound | None:
    """Return a date that is written without separators, as 20240503 or 20240503T080509Z."""
    day = read_day(match, None)
    if day is None:
        return None
    clock = (
        f"t{match['hour']}:{match['minute']}:{match['second'] or '00'}{match['zone'] or ''}" if match["hour"] else ""
    )
    found = find_clock(clock, 0, 0) if clock else None
    return DateFound(day[0] + (found.iso if found else ""), 0, match.end())


def read_moment(match: re.Match[str]) -> DateFound | None:
    """Return a date, or a date and a time, in ISO 8601 in its plainest form."""
    year, month, day, hour, minute, second, utc, hours, minutes = match.groups()
    try:
        date(int(year), int(month), int(day))
    except ValueError:
        return None
    iso = f"{year}-{month}-{day}"
    if hour:
        zone = "Z" if utc else zone_as_iso(f"{hours}{minutes}") if hours else ""
        iso = f"{iso}T{hour}:{minute}:{second or '00'}{zone}"
    return DateFound(iso, 0, match.end())


def read_date(declared: str, day_first: bool | None = None) -> DateFound | None:
    """Return the date of a declared value, with its place in the folded value, or None.

    Args:
        declared: the value; a number of seconds since 1970 is a time in UTC.
        day_first: whether 3/4/2024 is in April; None leaves such a date out.
    """
    folded = fold(declared[: 2 * LONGEST_DECLARED])
    if len(folded) > LONGEST_DECLARED:
        return None
    if match := ISO_MOMENT.fullmatch(folded):
        return read_moment(match)
    if match := COMPACT.fullmatch(folded):
        return read_compact(match)
    if match := EPOCH.fullmatch(folded):
        moment = datetime.fromtimestamp(int(match[1]), UTC)
        return DateFound(moment.isoformat().replace("+00:00", "Z"), 0, len(folded))
    return next(find_dates(folded, day_first, short_years=True), None)


def parse_date(declared: str, day_first: bool | None = None) -> str | None:
    """Return a declared date as ISO 8601, with time and zone where it has them, or None; see `read_date`."""
    found = read_date(declared, day_first)
    return found.iso if found else None

"""Absolute dates as pages declare and print them, read without the help of today's date."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from newsclean.read.shape import fold

# January to December; forms of a month are separated by "/".
MONTH_NAMES = (
    # English, German, French
    "january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep october/oct november/nov december/dec",
    "januar/jänner februar/feber/febr märz/mär/maerz april mai juni juli august september oktober/okt november dezember/dez",
    "janvier/janv février/févr/fevrier mars avril/avr mai juin juillet/juil août/aout septembre octobre novembre décembre/déc/decembre",
    # Spanish, Italian, Portuguese, Dutch
    "enero/ene febrero marzo abril/abr mayo junio julio agosto/ago septiembre/setiembre octubre noviembre diciembre/dic",
    "gennaio/gen febbraio marzo aprile maggio/mag giugno/giu luglio/lug agosto settembre/set ottobre/ott novembre dicembre",
    "janeiro fevereiro/fev março/marco abril maio junho julho agosto setembro outubro/out novembro dezembro",
    "januari februari maart/mrt april mei juni juli augustus september oktober november december",
    # Swedish, Danish and Norwegian, Polish (as printed in dates), Russian, Ukrainian
    "januari februari mars april maj juni juli augusti september oktober november december",
    "januar februar marts/mars april maj/mai juni juli august september oktober november december/desember/des",
    "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
    "января/янв февраля/фев/февр марта/мар апреля/апр мая июня/июн июля/июл августа/авг сентября/сент/сен октября/окт ноября/ноя/нояб декабря/дек",
    "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
    # Turkish, Arabic
    "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
    "يناير فبراير مارس أبريل/ابريل مايو يونيو يوليو أغسطس/اغسطس سبتمبر أكتوبر/اكتوبر نوفمبر ديسمبر",
)  # fmt: skip

MONTHS = {
    name: number
    for language in MONTH_NAMES
    for number, names in enumerate(language.split(), 1)
    for name in names.split("/")
}

# The web is younger, but archives of papers are on it.
FIRST_YEAR = 1850
LAST_YEAR = 2099

_YEAR = r"(?P<year>(?:18[5-9]|19\d|20\d)\d)"
_MONTH = rf"(?P<month>{'|'.join(sorted(map(re.escape, MONTHS), key=lambda name: (-len(name), name)))})\.?"
_CLOCK = r"(?P<hour>[01]?\d|2[0-4]):(?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d)(?:[.,]\d{1,9})?)?"
_ZONE = r"\s?(?P<zone>z|utc|gmt|[+-]\d{2}:?\d{2}|[+-]\d{2}(?!\d))?"

ISO = re.compile(rf"(?<!\d){_YEAR}-(?P<month>\d{{1,2}})-(?P<day>\d{{1,2}})(?!\d)(?:(?:\s?t\s?|\s){_CLOCK}{_ZONE})?")
PATTERNS = (
    ISO,
    re.compile(
        rf"(?<![\w.])(?P<day>\d{{1,2}})(?:st|nd|rd|th|er|\.|º|ª)?[\s-]{{1,2}}(?:de |of )?{_MONTH},?[\s-]{{1,2}}(?:del? )?{_YEAR}(?!\d)"
        rf"(?:,?\s{_CLOCK}{_ZONE})?"
    ),
    re.compile(rf"(?<!\w){_MONTH}\s{{1,2}}(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s{{1,2}}{_YEAR}(?!\d)"),
    re.compile(rf"(?<![\d.])(?P<day>\d{{1,2}})\.\s?(?P<month>\d{{1,2}})\.\s?{_YEAR}(?!\d|:\d)"),
    re.compile(rf"(?<!\d){_YEAR}[/.](?P<month>\d{{1,2}})[/.](?P<day>\d{{1,2}})(?!\d)"),
    re.compile(rf"(?<!\d){_YEAR}\s?[年년]\s?(?P<month>\d{{1,2}})\s?[月월]\s?(?P<day>\d{{1,2}})\s?[日일]"),
    re.compile(rf"(?<![\d/])(?P<first>\d{{1,2}})/(?P<second_number>\d{{1,2}})/{_YEAR}(?!\d)"),
)
COMPACT = re.compile(
    r"(?P<year>(?:19|20)\d\d)(?P<month>\d\d)(?P<day>\d\d)(?:t?(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)(?P<second>[0-5]\d)?(?P<zone>z|[+-]\d{2}:?\d{2})?)?"
)
HAS_YEAR = re.compile(r"(?:18|19|20)\d\d")

LONGEST_LINE = 400  # characters; longer is no line about dates
LONGEST_DECLARED = 64  # characters; "Tuesday, 13 September 2024 10:30:00 GMT+0000" has 44


class DateFound(NamedTuple):
    """A date in a text: ISO 8601, and where it stands in the folded text."""

    iso: str
    start: int
    end: int


def as_iso(found: re.Match[str], day_first: bool | None) -> str | None:
    """Return a match as ISO 8601, or None where it is no date or may be two."""
    parts = found.groupdict()
    if parts.get("first"):
        first, second = int(parts["first"]), int(parts["second_number"])
        if day_first is None and first != second:
            day_first = True if first > 12 else False if second > 12 else None
            if day_first is None:
                return None
        day, month = (first, second) if day_first else (second, first)
    else:
        day = int(parts["day"])
        month = MONTHS.get(parts["month"]) or int(parts["month"])
    try:
        iso = date(int(parts["year"]), month, day).isoformat()
    except ValueError:
        return None
    if not parts.get("hour") or parts["hour"] == "24":
        return iso
    zone = {None: "", "z": "Z", "utc": "Z", "gmt": "Z"}.get(parts.get("zone"))
    if zone is None:
        digits = parts["zone"].replace(":", "")
        zone = f"{digits[:3]}:{digits[3:] or '00'}"
    return f"{iso}T{int(parts['hour']):02}:{parts['minute']}:{parts['second'] or '00'}{zone}"


def find_dates(folded: str, day_first: bool | None = None) -> Iterator[DateFound]:
    """Give the complete dates in a folded line, in order; a line without a year costs nothing.

    Args:
        folded: the text, as `Block.folded`.
        day_first: whether 3/4/2024 is in April; None leaves such a date out.
    """
    if len(folded) > LONGEST_LINE or HAS_YEAR.search(folded) is None:
        return
    taken: list[DateFound] = []
    for pattern in PATTERNS:
        for match in pattern.finditer(folded):
            if all(match.end() <= other.start or match.start() >= other.end for other in taken):
                iso = as_iso(match, day_first)
                if iso:
                    taken.append(DateFound(iso, match.start(), match.end()))
    yield from sorted(taken, key=lambda found: found.start)


def parse_date(declared: str, day_first: bool | None = None) -> str | None:
    """Return a declared date as ISO 8601, with time and zone where it has them, or None."""
    folded = fold(declared[: 2 * LONGEST_DECLARED])
    if len(folded) > LONGEST_DECLARED:
        return None
    if match := COMPACT.fullmatch(folded):
        return as_iso(match, day_first)
    # Most declarations are one date in ISO 8601: where it is all there is, no other pattern can add to it.
    whole = PATTERNS[0].match(folded)
    if whole and whole.end() == len(folded) and (iso := as_iso(whole, day_first)):
        return iso
    return next((found.iso for found in find_dates(folded, day_first)), None)

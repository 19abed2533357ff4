"""The time of day beside a date, and its zone."""

from __future__ import annotations

import re
from typing import NamedTuple

# Hours and minutes from UTC. Left out are abbreviations that zones of several continents share
# (IST, CST in China, BST in Bangladesh are decided for the news that is printed with them most)
# and those that hide summer time ("ET", "Eastern").
ZONES = {
    "z": "Z", "utc": "Z", "gmt": "Z", "est": "-05:00", "edt": "-04:00", "cst": "-06:00", "cdt": "-05:00",
    "mst": "-07:00", "mdt": "-06:00", "pst": "-08:00", "pdt": "-07:00", "akst": "-09:00", "akdt": "-08:00",
    "bst": "+01:00", "cet": "+01:00", "cest": "+02:00", "mez": "+01:00", "mesz": "+02:00", "eet": "+02:00",
    "eest": "+03:00", "msk": "+03:00", "мск": "+03:00", "sast": "+02:00", "eat": "+03:00", "wat": "+01:00",
    "wib": "+07:00", "hkt": "+08:00", "sgt": "+08:00", "jst": "+09:00", "kst": "+09:00", "aest": "+10:00",
    "aedt": "+11:00", "nzst": "+12:00", "nzdt": "+13:00",
}  # fmt: skip

_OFFSET = r"[+-]\d{2}:?\d{2}(?!\d)|[+-]\d{2}(?!\d)"
_ZONE = rf"(?:\s?\(?(?P<zone>(?:gmt|utc)\s?(?:{_OFFSET}|[+-]\d(?!\d))|{_OFFSET}|(?:{'|'.join(ZONES)})(?![\w+-])))?"
# A weekday may be stuck to it, where a page prints the date once more for those who listen: "4:15pmTuesday".
_HALF = r"(?:\s?(?P<half>[ap])\.?\s?m(?:\b\.?|(?=(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\s)))"
# What may stand between a date and its time.
_BETWEEN = (
    r"(?:\s?(?:г\.?|года|року|р\.)(?=[\s,]))?[\s,.|·•@/(،;–—-]{0,4}"
    r"(?:(?:at|um|ab|à|a las|a la|alle(?: ore)?|ore|às|as|kl\.?|klo|om|u|в|о|об|la|saat|στις|pukul|lúc|godz\.?|o godz\.?"
    r"|o|v|в|time|ساعت|الساعة|בשעה|เวลา|bei)(?=[\s:\d])[\s:]{0,3}|(?P<morning>午前|上午|오전)\s?|(?P<afternoon>午後|下午|오후)\s?)?"
)
_HOUR = r"(?P<hour>2[0-4]|[01]?\d)"
_MINUTE = r"(?P<minute>[0-5]\d)"
CLOCK = re.compile(
    rf"(?:t|{_BETWEEN})(?:{_HOUR}[:：h時时点시]\s?{_MINUTE}(?:[:：]?(?P<second>[0-5]\d)(?:[.,:]\d{{1,9}})?)?(?!\d)(?:{_HALF}|\s?(?P<evening>مساءً?|م(?!\w)|μ\.?μ\.?))?"
    rf"|(?P<hour_alone>1[0-2]|0?[1-9])\s?(?P<half_alone>[ap])\.?\s?m\b\.?"
    rf"|(?P<hour_dotted>2[0-4]|[01]?\d)\.(?P<minute_dotted>[0-5]\d)(?!\d)(?:(?P<half_dotted>\s?[ap]\.?\s?m\b\.?)|\s?(?:uhr|น|h\b|wib)))"
    rf"(?:\s?(?:uhr|hrs?\b|น\.?|分|분))?{_ZONE}"
)
# "klo 14.00", "kl. 08.15", "ore 9.30": the word says that the full stop divides hours from minutes.
DOTTED_CLOCK = re.compile(
    rf"[\s,|·•-]{{1,3}}(?:kl\.?|klo|om|ore|alle|um|godz\.?|saat)\s(?P<hour>2[0-4]|[01]?\d)\.{_MINUTE}(?!\d){_ZONE}"
)
CLOCK_BEFORE = re.compile(
    rf"(?<![\d:.]){_HOUR}:{_MINUTE}(?::(?P<second>[0-5]\d))?{_HALF}?(?:\s?(?:uhr|hrs?|น\.?))?{_ZONE}\)?"
    r"[\s,|·•-]{1,3}(?:[^\W\d_]{2,12}\.?,?\s)?$"
)
LONGEST_BEFORE = 36  # characters of "10:41:07 p.m. (GMT+02:00) - Wednesday, "


class Clock(NamedTuple):
    """A time of day as the end of an ISO 8601 string, "T08:15:00+02:00", and where it stands in the text."""

    iso: str
    start: int
    end: int


def find_clock(folded: str, start: int, end: int) -> Clock | None:
    """Return the time of day directly after or before a date in a folded text.

    Args:
        folded: the text.
        start: where the date begins in it.
        end: where the date ends.
    """
    match = CLOCK.match(folded, end) or DOTTED_CLOCK.match(folded, end)
    if match is not None:
        iso = clock_as_iso(match)
        return Clock(iso, start, match.end()) if iso else None
    if start == 0:
        return None
    before = folded[max(0, start - LONGEST_BEFORE) : start]
    if ":" in before and (match := CLOCK_BEFORE.search(before)) and (iso := clock_as_iso(match)):
        return Clock(iso, start - len(before) + match.start(), end)
    return None


def clock_as_iso(match: re.Match[str]) -> str | None:
    """Return a matched time of day as ISO 8601, with its zone where it is stated, or None where there is none."""
    parts = match.groupdict()
    hour = int(parts["hour"] or parts.get("hour_alone") or parts.get("hour_dotted") or 0)
    half = parts.get("half") or parts.get("half_alone") or (parts.get("half_dotted") or "").strip()[:1]
    if (parts.get("afternoon") or parts.get("evening")) and hour < 12:
        half = "p"
    if parts.get("morning") and hour == 12:
        half = "a"
    if half and 1 <= hour <= 12:
        hour = hour % 12 + (12 if half == "p" else 0)
    if hour == 24:
        return None
    minute = parts["minute"] or parts.get("minute_dotted") or "00"
    zone = parts.get("zone") or ""
    if zone[:1] == "-" and not parts.get("second") and match[0][0] != "t":
        zone = ""  # "08:15-09:30" is from and to
    return f"T{hour:02}:{minute}:{parts.get('second') or '00'}{zone_as_iso(zone)}"


def zone_as_iso(zone: str) -> str:
    """Return "+02:00" for "+0200", "gmt+2" and "cest", "Z" for UTC, "" for what is not stated."""
    if zone in ZONES:
        return ZONES[zone]
    offset = zone.removeprefix("gmt").removeprefix("utc").strip().replace(":", "")
    if not offset:
        return ""
    hours, minutes = (offset[1:3], offset[3:]) if len(offset) > 3 else (offset[1:], "00")
    if int(hours) > 14 or int(minutes) > 59:
        return ""
    return f"{offset[0]}{int(hours):02}:{minutes}"

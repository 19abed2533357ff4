"""Days of other calendars as days of the Gregorian one: Iranian, Buddhist, and years of reigns."""

from __future__ import annotations

from datetime import date, timedelta

# 1 Farvardin 1403 was 20 March 2024; between 1343 and 1472 leap years follow a cycle of 33 years.
IRANIAN_ANCHOR = 1403
IRANIAN_NEW_YEAR = date(2024, 3, 20)
IRANIAN_LEAP_YEARS = frozenset((1, 5, 9, 13, 17, 22, 26, 30))
IRANIAN_CYCLE = 33
FIRST_IRANIAN_YEAR, LAST_IRANIAN_YEAR = 1343, 1472

BUDDHIST_OFFSET = 543  # years; 2567 is 2024
# The year before the first of each era; 民国 counts from the founding of the Republic of China.
ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "民國": 1911, "民国": 1911}


def from_iranian(year: int, month: int, day: int) -> date:
    """Return a day of the Iranian calendar.

    Raises:
        ValueError: if there is no such day, or its year is outside the cycle that is known.
    """
    if not (FIRST_IRANIAN_YEAR <= year <= LAST_IRANIAN_YEAR and 1 <= month <= 12):
        raise ValueError("no year or month of the Iranian calendar")
    # Six months of 31 days, five of 30, and the last of 29 or, in leap years, 30.
    leap = year % IRANIAN_CYCLE in IRANIAN_LEAP_YEARS
    longest = 31 if month <= 6 else 30 if month < 12 or leap else 29
    if not 1 <= day <= longest:
        raise ValueError("no day of the Iranian calendar")
    first, last = sorted((year, IRANIAN_ANCHOR))
    leaps = sum(passed % IRANIAN_CYCLE in IRANIAN_LEAP_YEARS for passed in range(first, last))
    days = (last - first) * 365 + leaps
    before = (month - 1) * 31 - max(0, month - 7)
    return IRANIAN_NEW_YEAR + timedelta((days if year >= IRANIAN_ANCHOR else -days) + before + day - 1)

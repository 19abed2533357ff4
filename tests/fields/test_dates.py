"""Dates, declared and printed."""

from __future__ import annotations

import pytest

import newsclean
from newsclean.lexicon.dates import find_dates, parse_date

PROSE = "<p>The ferry stayed in the harbour on Monday because of the storm, and the crossing was closed until the evening.</p>"
TITLE = "<h1>Ferry closed after the storm</h1>"


@pytest.mark.parametrize(
    ("declared", "iso"),
    [
        ("2024-05-03", "2024-05-03"),
        ("2024-05-03T08:05:00+0200", "2024-05-03T08:05:00+02:00"),
        ("2024-05-03T08:05Z", "2024-05-03T08:05:00Z"),
        ("2024-05-03 08:05:09.123", "2024-05-03T08:05:09"),
        ("20240503T080509Z", "2024-05-03T08:05:09Z"),
        ("20240503", "2024-05-03"),
        ("Fri, 03 May 2024 08:05:00 GMT", "2024-05-03T08:05:00Z"),
        ("3 May 2024", "2024-05-03"),
        ("May 3rd, 2024", "2024-05-03"),
        ("3. Mai 2024", "2024-05-03"),
        ("03.05.2024", "2024-05-03"),
        ("1er mars 2024", "2024-03-01"),
        ("3 de mayo de 2024", "2024-05-03"),
        ("3 maggio 2024", "2024-05-03"),
        ("3 мая 2024 г.", "2024-05-03"),
        ("3 مايو 2024", "2024-05-03"),
        ("2024年5月3日", "2024-05-03"),
        ("2024년 5월 3일", "2024-05-03"),
        ("25/12/2024", "2024-12-25"),
        ("12/25/2024", "2024-12-25"),
        ("3/4/2024", None),
        ("2024-13-01", None),
        ("30 February 2024", None),
        ("yesterday", None),
        ("1714723200", None),
        ("x" * 500, None),
    ],
)
def test_a_declared_date_is_read(declared, iso):
    assert parse_date(declared) == iso


@pytest.mark.parametrize(("day_first", "iso"), [(True, "2024-04-03"), (False, "2024-03-04")])
def test_the_language_decides_which_number_is_the_day(day_first, iso):
    assert parse_date("3/4/2024", day_first) == iso


def test_all_dates_of_a_line_are_found_in_order():
    found = list(find_dates("published may 3, 2024 | updated 04.05.2024, 08:15"))
    assert [f.iso for f in found] == ["2024-05-03", "2024-05-04"]


def test_declared_dates_outweigh_printed_ones():
    html = f"<meta property='article:published_time' content='2024-05-03T08:00:00+02:00'>{TITLE}<p>Published 1 May 2024</p>{PROSE}"
    assert newsclean.extract(html).date_published == "2024-05-03T08:00:00+02:00"


def test_the_modification_date_never_stands_in():
    html = f"<meta property='article:modified_time' content='2024-05-03'>{TITLE}{PROSE}"
    article = newsclean.extract(html)
    assert (article.date_published, article.date_modified) == (None, "2024-05-03")


def test_a_line_states_both_dates():
    html = f"{TITLE}<p>Published May 3, 2024 | Updated May 4, 2024</p>{PROSE}"
    article = newsclean.extract(html)
    assert (article.date_published, article.date_modified) == ("2024-05-03", "2024-05-04")


def test_a_text_states_its_date():
    text = "Ferry closed after the storm\n\n3 May 2024\n\nThe ferry stayed in the harbour on Monday because of the storm, the company said."
    assert newsclean.clean(text).date_published == "2024-05-03"


def test_the_time_element_near_the_title_wins():
    teasers = "".join(
        f"<p>Teaser {n} of another story <time datetime='2024-06-0{n}'>June</time></p>" for n in range(1, 9)
    )
    html = f"{TITLE}<p><time datetime='2024-05-03'>May</time></p>{PROSE}{teasers}"
    assert newsclean.extract(html).date_published == "2024-05-03"


def test_the_address_states_the_local_day():
    html = f"<meta property='article:published_time' content='2024-05-04T02:25:00Z'>{TITLE}{PROSE}"
    assert newsclean.extract(html, url="https://courier.example/2024/05/03/ferry/").date_published == "2024-05-03"


def test_no_date_is_better_than_a_guess():
    html = f"{TITLE}{PROSE}<p>The ferry was built in 1998 and renewed on some day of 2012.</p>"
    assert newsclean.extract(html).date_published is None

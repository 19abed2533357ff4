"""Bylines, dates and titles in the shapes of pages that were made ten years ago and more."""

from __future__ import annotations

import pytest

from newsclean import extract
from newsclean.lexicon.bylines import read_byline
from newsclean.lexicon.people import tidy_case

SITE = "<meta property='og:site_name' content='Orley Courier'>"
TITLE = "Ferry to stop running on Monday"
PROSE = (
    "<p>The ferry of Orley will stop running on Monday, after inspectors found cracks in its engine room.</p>"
    "<p>About 900 people use the boat every day, and no other vessel is licensed for the crossing.</p>"
    "<p>The harbour office looks for a second boat, and hopes to have found one before the summer.</p>"
)


@pytest.mark.parametrize(
    ("line", "names", "outlet"),
    [
        ("Ada Fenwick, USA TODAY Sports 4:14 p.m. EDT June 6, 2013", ("Ada Fenwick",), "USA TODAY Sports"),
        ("Ada Fenwick and Tom Harlow , Special for USA TODAY", ("Ada Fenwick", "Tom Harlow"), "USA TODAY"),
        ("By Ada Fenwick, Special to the Orley Courier", ("Ada Fenwick",), "Orley Courier"),
    ],
)
def test_the_desk_of_a_paper_and_a_free_writer(line, names, outlet):
    byline = read_byline(line)
    assert byline is not None
    assert (byline.authors, byline.agency) == (names, outlet)


@pytest.mark.parametrize(
    ("loud", "name"),
    [("TOM G. McNEILL Jr.", "Tom G. McNeill Jr."), ("ADA MacDONALD", "Ada MacDonald"), ("Ada MacDonald", "Ada MacDonald")],
)  # fmt: skip
def test_scottish_names_in_capitals(loud, name):
    assert tidy_case(loud) == name


@pytest.mark.parametrize(
    ("path", "line", "day"),
    [
        ("2013/06", "06/05/2013", "2013-06-05"),
        ("2013/05", "06/05/2013", "2013-05-06"),
    ],
)
def test_the_month_in_the_address_decides_the_order_of_numbers(path, line, day):
    page = f"<html><h1>{TITLE}</h1><p>By Ada Fenwick</p><p>{line}</p>{PROSE}</html>"
    assert extract(page, url=f"https://courier.example/{path}/ferry-stops/").date_published == day


def test_the_month_in_the_address_outweighs_what_the_language_says():
    page = f"<html lang='en-GB'><h1>{TITLE}</h1><p>By Ada Fenwick</p><p>06.05.13</p>{PROSE}</html>"
    assert extract(page, url="https://courier.example/2013/06/ferry-stops/").date_published == "2013-06-05"
    assert extract(page, url="https://courier.example/2013/09/ferry-stops/").date_published == "2013-05-06"


def test_a_title_without_its_first_word_makes_no_kicker_of_that_word():
    short = "Mayor Opens Ferry Pier After Long Delay"
    page = f"{SITE}<title>{short} - Orley Courier</title><h1>Harlow {short}</h1>{PROSE}"
    assert extract(page).title == f"Harlow {short}"
    assert extract(page).kicker is None


def test_a_kicker_of_one_word_in_capitals_is_one():
    short = "Mayor Opens Ferry Pier After Long Delay"
    page = f"{SITE}<title>{short} - Orley Courier</title><h1><span>HARBOUR</span> <span>{short}</span></h1>{PROSE}"
    assert (extract(page).title, extract(page).kicker) == (short, "HARBOUR")


def test_whose_picture_it_is_has_not_written_the_article():
    credit = "<figure><p class='credit-text'>Tom Harlow</p></figure>"
    writer = "<div><a href='/author/ada-fenwick'>Ada Fenwick</a></div>"
    assert extract(f"{writer}<h1>{TITLE}</h1>{credit}{PROSE}").authors == ("Ada Fenwick",)


def test_who_covers_up_has_not_covered_the_news():
    teaser = "<div><a href='/b'>Mia Holt covers up her boat in a white sail, while all others leave theirs in the rain</a></div>"
    page = f'<h1>{TITLE}</h1><div class="byline">By dpa</div>{PROSE}{teaser}'
    assert extract(page).authors == ()


@pytest.mark.parametrize(
    ("line", "is_dropped"),
    [
        ("<a href='/b'>PHOTOS: The last trip of the old ferry</a>", True),
        ("STORY: <a href='/b'>The last trip of the old ferry</a>", True),
        ("PHOTOS: The last trip of the old ferry", False),
        ("<a href='/b'>Photos: The last trip of the old ferry</a>", False),
    ],
)
def test_a_label_in_capitals_before_a_link(line, is_dropped):
    article = extract(f"<h1>{TITLE}</h1>{PROSE}<p>{line}</p>{PROSE}")
    rules = {v.rule.id for b, v in zip(article.blocks, article.verdicts, strict=True) if "last trip" in b.text}
    assert ("read-more-line" in rules) is is_dropped


def test_code_that_an_article_shows_stays():
    settings = '{ "modules": [{"name": "player"}, {"name": "map"}], "asset": "1922" }'
    article = extract(f"<h1>{TITLE}</h1>{PROSE}<pre>{settings}</pre><p>{settings}</p>{PROSE}")
    rules = [v.rule.id for b, v in zip(article.blocks, article.verdicts, strict=True) if b.text.startswith("{")]
    assert rules[0] != "embed-code"
    assert rules[1] == "embed-code"

"""The headline of a text: of an article that an extractor has found, and of a whole page."""

from __future__ import annotations

import pytest

import newsclean

MENU = ["Home", "Region", "Sport", "Culture", "Weather today", "Subscribe to the paper", "Log in", "Search the archive"]
BODY = [
    "The ferry between the islands stayed in the harbour on Monday because of the storm, the company said on its own website at noon.",
    "Nobody was hurt, said the harbour master, who had watched the storm come in all night from the window of his office.",
]


def title_of(*lines: str) -> str | None:
    return newsclean.clean("\n".join(lines)).title


@pytest.mark.parametrize(
    ("first", "headline"),
    [
        ("Ferry stays in harbour | Norrby Courier", "Ferry stays in harbour"),
        ("Ferry stays in harbour - News - Norrby Courier", "Ferry stays in harbour"),
        ("Ferry stays in harbour", "Ferry stays in harbour"),
        ("Norrby Courier | Ferry stays in harbour", "Ferry stays in harbour"),
        (
            "Storm: island ferry stays in harbour today | Norrby Courier",
            "Storm: the island ferry stays in harbour today",
        ),
    ],
)
def test_the_line_that_the_title_of_the_page_repeats_is_the_headline(first, headline):
    lines = (first, *MENU, headline, "By Ada Fenwick", *BODY)
    article = newsclean.clean("\n".join(lines))
    assert article.title == headline
    assert "page's title" in article.choices["title"].why


def test_the_last_copy_above_the_body_is_taken():
    path = "Ferry stays in harbour"
    lines = (f"{path} | Norrby Courier", *MENU, path, "Published on Monday", path, *BODY, "Read more", path)
    article = newsclean.clean("\n".join(lines))
    agreeing = {candidate.block for candidate in article.choices["title"].agreeing}
    assert agreeing == {len(MENU) + 3}


def test_a_text_that_begins_with_its_headline_keeps_it():
    assert title_of("Ferry stays in harbour", *BODY) == "Ferry stays in harbour"
    assert title_of("Ferry stays in harbour", "By Ada Fenwick", *BODY, "Ferry returns to the harbour") == (
        "Ferry stays in harbour"
    )


def test_a_name_of_the_site_behind_the_headline_is_not_the_headline_where_it_is_printed_too():
    site = "The Norrby Courier"
    lines = (f"Ferry stays in harbour | {site}", site, *MENU, "Ferry stays in harbour", "By Ada Fenwick", *BODY, site)
    assert title_of(*lines) == "Ferry stays in harbour"


def test_a_short_word_that_comes_again_is_no_headline():
    assert title_of("close", "Ferry stays in harbour", *BODY, "close") == "Ferry stays in harbour"


def test_a_line_with_other_words_is_no_headline():
    lines = ("Ferry stays in harbour | Norrby Courier", *MENU, "Mayor opens the new town hall", *BODY)
    assert title_of(*lines) != "Mayor opens the new town hall" or "page's title" not in (
        newsclean.clean("\n".join(lines)).choices["title"].why
    )


def test_nothing_is_the_headline_of_nothing():
    assert title_of("") is None

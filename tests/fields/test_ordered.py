"""Fields that the file of a site selects, and names that are no authors."""

from __future__ import annotations

import pytest

import newsclean
from newsclean import Config

PAGE = """<html><head><title>Toll ends - Mail</title><meta property="og:image" content="https://example.com/icons/a.png">
<meta property="og:image" content="https://example.com/bridge.jpg"></head><body><p class=kicker>Travel</p>
<h2 class=hed>Toll on the river bridge ends in May</h2><p class=by>By Ada Fenwick and Staff</p><p class=day>2 March 2024</p>
<article><h1>Another line that is large</h1><p>Nobody will have to pay for crossing the river from May on, it was decided.</p></article>
<a class=next href="/toll?page=2">2</a><a class=all href="/toll/all">All</a></body></html>"""
URL = "https://www.example.com/toll"


@pytest.fixture
def extract(tmp_path):
    def run(site, **settings):
        (tmp_path / "example.com.txt").write_text(site)
        return newsclean.extract(PAGE, url=URL, config=Config(sites=str(tmp_path), **settings))

    return run


def test_what_the_file_selects_wins_and_the_others_stay_candidates(extract):
    article = extract("title: //h2[@class='hed']\nauthor: //p[@class='by']\ndate: //p[@class='day']")
    assert article.title == "Toll on the river bridge ends in May"
    assert article.authors == ("Ada Fenwick",)
    assert article.byline == "Ada Fenwick and Staff"
    assert (article.date_published, article.date_raw) == ("2024-03-02", "2 March 2024")
    choice = article.choices["title"]
    assert choice.why == "selected by example.com.txt:1"
    assert (choice.candidates[0].origin, choice.candidates[0].block) == ("example.com.txt:1", 1)
    assert any(candidate.origin == "title" for candidate in choice.candidates)


def test_a_name_that_is_no_byline_is_taken_as_it_is(extract):
    assert extract("author: string('the desk of 7')").authors == ("the desk of 7",)
    long = "x" * 81
    assert extract(f"author: string('{long}')").choices["authors"].why != "selected by example.com.txt:1"


def test_a_date_that_cannot_be_read_is_a_candidate(extract):
    article = extract("date: //h1")
    choice = article.choices["date_published"]
    assert choice.candidates[-1].value == "Another line that is large"
    assert "example.com.txt" not in choice.why


def test_links_of_other_pages(extract):
    article = extract("next_page_link: //a[@class='next']\nsingle_page_link: //a[@class='all']/@href")
    choice = article.choices["pages"]
    assert article.pages == ("https://www.example.com/toll?page=2",)
    assert choice.why == "selected by example.com.txt:1: next_page_link"
    assert ("example.com.txt:2: single_page_link", "/toll/all") in [(c.origin, c.value) for c in choice.candidates]
    assert extract("single_page_link: //a[@class='all']").pages == extract("").pages
    assert extract("next_page_link: //a[@class='all']").pages[-1:] == ("https://www.example.com/toll/all",)


def test_pictures_that_the_file_leaves_out(extract):
    before = extract("")
    assert before.image == "https://example.com/icons/a.png"
    assert extract("strip_image_src: /icons/").image == "https://example.com/bridge.jpg"
    article = extract("strip_image_src: example.com")
    assert article.image is None
    assert article.choices["image"].why == "left out by example.com.txt:1: example.com"
    assert extract("strip_image_src: nowhere").image == before.image


def test_names_that_are_no_authors():
    page = PAGE.replace("and Staff", "and Bram Okafor")
    article = newsclean.extract(page, config=Config(ignore_authors=("ada FENWICK", "Nobody")))
    assert article.authors == ("Bram Okafor",)
    assert [author.name for author in article.author_details] == ["Bram Okafor"]
    assert "without Ada Fenwick" in article.choices["authors"].why
    nobody = newsclean.extract(page, config=Config(ignore_authors=("Ada Fenwick", "Bram Okafor")))
    assert (nobody.authors, nobody.author_details) == ((), ())
    plain = newsclean.extract(page)
    assert newsclean.extract(page, config=Config(ignore_authors=("Una Petrie",))) == plain

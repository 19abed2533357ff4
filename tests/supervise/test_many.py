"""`extract_many` and `clean_many` in several processes: the same articles, and errors as values."""

from __future__ import annotations

import pytest
from lxml import html

import newsclean
from newsclean import Cleaner, Config, Failure, InputError

PAGE = (
    "<html><body><h1>Ferry returns to the islands</h1><p>The ferry will sail again from Monday, the harbour "
    "board said, after three winters of buses around the whole fjord.</p><p>LEAVE A RESPONSE</p></body></html>"
)


def test_the_articles_are_those_of_one_process():
    pages = [(PAGE.replace("Monday", f"day {number}"), f"https://a.example/{number}") for number in range(30)]
    cleaner = Cleaner(Config(ignore=("comments",)))
    assert list(cleaner.extract_many(pages, processes=2)) == list(cleaner.extract_many(pages))


def test_without_order_an_article_tells_its_page():
    pages = [(PAGE, f"https://a.example/{number}") for number in range(20)]
    articles = newsclean.Cleaner().extract_many(pages, processes=2, keep_order=False)
    assert sorted(article.page.source.url for article in articles) == sorted(url for _, url in pages)


def test_what_is_no_page_gives_a_failure_in_its_place():
    first, second, third = Cleaner().extract_many([PAGE, 7, PAGE], processes=1)
    assert isinstance(second, Failure)
    assert second.status == "error"
    assert "expected bytes, str or an lxml tree, got int" in second.reason
    assert first == third
    with pytest.raises(InputError):
        list(Cleaner().extract_many([7]))


def test_trees_go_to_other_processes():
    tree = html.document_fromstring(PAGE)
    empty = html.etree.ElementTree()
    with_text, without = Cleaner().extract_many([tree, empty], processes=1)
    assert with_text.text == newsclean.extract(tree).text
    assert isinstance(without, Failure)


def test_texts():
    texts = ["The bridge opened on Monday, the city said.", ("Rain fell.", "https://a.example/")]
    assert list(Cleaner().clean_many(texts, processes=2)) == list(Cleaner().clean_many(texts))

"""`extract_many` and `clean_many` in several processes: the same articles, and errors as values."""

from __future__ import annotations

import pickle
from threading import Barrier, Thread

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


def test_the_account_of_an_article_is_opened_when_somebody_asks_for_it(monkeypatch):
    (article,) = Cleaner().extract_many([(PAGE, "https://a.example/1")], processes=1)
    assert (article.title, article.status) == ("Ferry returns to the islands", "ok")
    assert article.text.startswith("The ferry will sail again")
    on_its_way_again = pickle.loads(pickle.dumps(article))
    monkeypatch.setattr("newsclean.article.unpack", None)
    assert on_its_way_again.text == article.text
    with pytest.raises(TypeError):
        article.verdicts  # noqa: B018  it is opened now
    monkeypatch.undo()
    assert article == on_its_way_again == newsclean.extract(PAGE, url="https://a.example/1")
    assert article.restore("comments").text.endswith("LEAVE A RESPONSE")


def test_an_account_is_opened_by_many_threads():
    (article,) = Cleaner().extract_many([PAGE], processes=1)
    packed = pickle.dumps(article)
    for _ in range(20):
        article, gate, found = pickle.loads(packed), Barrier(4), []

        def ask(article=article, gate=gate, found=found):
            gate.wait()
            found.append((len(article.blocks), len(article.verdicts), len(article.choices)))

        threads = [Thread(target=ask) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert found == found[:1] * 4


@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
@pytest.mark.parametrize("page", ["", PAGE, b"\0" * 99])
def test_articles_come_back_from_every_kind_of_pickle(page, protocol):
    article = newsclean.extract(page)
    back = pickle.loads(pickle.dumps(article, protocol))
    assert (back.text, back.word_count) == (article.text, article.word_count)
    assert back == article


def test_what_an_article_does_not_have_is_said_as_of_any_object():
    (article,) = Cleaner().extract_many([PAGE], processes=1)
    for each in (article, newsclean.extract(PAGE)):
        with pytest.raises(AttributeError, match="'Article' object has no attribute 'headline'"):
            each.headline  # noqa: B018

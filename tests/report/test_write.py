"""Writing the report: the file, what is embedded, and which documents are worth a look."""

from __future__ import annotations

import gc
import json
import re

import pytest

import newsclean
from newsclean.report import write_report
from newsclean.report.document import Deciders, document_data
from newsclean.report.summary import Summary, summarise
from newsclean.report.unusual import FEWEST_DOCUMENTS, fences, find_unusual, outside

TEXT = "Ferry returns\n\nThe ferry sails again from Monday, the harbour board of the town said.\n\nLEAVE A RESPONSE"


def embedded(path):
    html = path.read_text(encoding="utf-8")
    scripts = re.findall(r'<script type="application/json" id="([^"]+)">(.*?)</script>', html, re.DOTALL)
    return {name: json.loads(content) for name, content in scripts}


def test_all_blocks_are_embedded(tmp_path):
    article = newsclean.clean(TEXT)
    path = tmp_path / "report.html"
    assert write_report([article], path) == 1
    data = embedded(path)
    assert [row[0] for row in data["document-0"]["blocks"]] == [block.text for block in article.blocks]
    deciders = data["index"]["deciders"]
    shown = [deciders[row[5]][0] for row in data["document-0"]["blocks"]]
    assert shown == [verdict.rule.id for verdict in article.verdicts]


def test_articles_are_named_by_address_or_title(tmp_path):
    path = tmp_path / "report.html"
    write_report(
        [newsclean.clean(TEXT, url="https://a.example/ferry"), newsclean.clean(TEXT), newsclean.clean("")], path
    )
    data = embedded(path)
    assert [data[f"document-{n}"]["name"] for n in range(3)] == [
        "https://a.example/ferry",
        "Ferry returns",
        "document 3",
    ]


def test_articles_are_taken_one_by_one(tmp_path):
    """No article outlives its turn, so that memory does not grow with their length."""

    def living():
        gc.collect()
        return sum(isinstance(one, newsclean.Article) for one in gc.get_objects())

    before = living()
    counts = []

    def articles():
        for _ in range(5):
            yield newsclean.clean(TEXT)
            counts.append(living() - before)

    assert write_report(articles(), tmp_path / "report.html") == 5
    assert max(counts) <= 1


def test_a_report_that_fails_leaves_nothing_and_destroys_nothing(tmp_path):
    path = tmp_path / "report.html"
    path.write_text("yesterday's")

    def articles():
        yield newsclean.clean(TEXT)
        raise RuntimeError("stop")

    with pytest.raises(RuntimeError, match="stop"):
        write_report(articles(), path)
    assert path.read_text() == "yesterday's"
    assert [entry.name for entry in tmp_path.iterdir()] == ["report.html"]


def test_the_same_articles_make_the_same_file(tmp_path):
    articles = [newsclean.clean(TEXT)]
    for name in ("a.html", "b.html"):
        write_report(articles, tmp_path / name)
    assert (tmp_path / "a.html").read_bytes() == (tmp_path / "b.html").read_bytes()


def test_what_weighed_most_is_embedded_where_an_opinion_decided():
    html = "<h1>Ferry</h1>" + "".join(
        f"<p>The ferry number {n} sails again, the harbour board said.</p>" for n in range(6)
    )
    article = newsclean.extract(html)
    data = document_data("x", article, Deciders())
    numbers = [row[10] for row in data["blocks"] if len(row) > 10]
    details = {entry.detail for entry in article.explain() if entry.detail}
    assert details
    assert {data["details"][number] for number in numbers} == details


def make_summary(name, **values):
    usual = {
        "title": name, "status": "ok", "confidence": 0.97, "words": 500, "words_in_text": 400, "warnings": (),
        "removed": {}, "fields": frozenset(("title", "authors", "date_published")), "longest_prose": 0,
    }  # fmt: skip
    return Summary(name=name, **{**usual, **values})


def make_folder(*odd):
    """Return usual documents of slightly different lengths, and the odd ones."""
    return [make_summary(f"usual-{n}", words=500 + n, words_in_text=380 + 5 * n) for n in range(12)] + list(odd)


@pytest.mark.parametrize(
    ("values", "reason"),
    [
        ({"status": "not_article", "confidence": 0.0}, "status not article"),
        ({"confidence": 0.41}, "expected F1 0.41"),
        ({"words": 3000}, "little is kept: 13% of the words"),
        ({"words": 400}, "much is kept: 100% of the words"),
        ({"words_in_text": 9, "words": 11}, "short: 9 words"),
        ({"words_in_text": 40_000, "words": 50_000}, "long: 40,000 words"),
        ({"fields": frozenset(("title", "authors"))}, "no date"),
        ({"fields": frozenset(("authors", "date_published"))}, "no title"),
        ({"longest_prose": 80}, "a doubtful paragraph of 80 words was removed"),
        ({"warnings": ("encoding-uncertain",)}, "encoding-uncertain"),
    ],
)
def test_what_is_unusual(values, reason):
    odd = make_summary("odd", **values)
    folder = make_folder(odd)
    find_unusual(folder)
    assert reason in odd.unusual
    assert all(one.unusual == [] and one.weight == 0 for one in folder[:-1])
    assert odd.weight > 0


def test_of_a_few_documents_nobody_can_say_what_is_usual():
    few = [make_summary(f"{n}", words_in_text=10**n, words=10**n) for n in range(1, FEWEST_DOCUMENTS)]
    find_unusual(few)
    assert all(not one.unusual for one in few)


def test_a_field_that_many_lack_is_not_missed():
    folder = [
        make_summary(f"{n}", words_in_text=300 + n, fields=frozenset(("title",) if n % 2 else ())) for n in range(20)
    ]
    find_unusual(folder)
    assert all(not one.unusual for one in folder)


def test_what_fails_comes_before_what_is_unsure():
    failed, unsure, short = (
        make_summary("failed", status="empty", confidence=0.0), make_summary("unsure", confidence=0.7),
        make_summary("short", words_in_text=20, words=25),
    )  # fmt: skip
    find_unusual(make_folder(failed, unsure, short))
    assert failed.weight > unsure.weight > short.weight


def test_fences():
    low, high = fences([1, 2, 3, 4, 5, 6, 7, 8, 9])
    assert (low, high) == (-3.0, 13.0)
    assert [outside(value, (low, high)) for value in (-4, -3, 5, 13, 14)] == [-1, 0, 0, 0, 1]
    assert fences([5] * 20) is None
    assert fences([1, 2]) is None


def test_a_summary_counts_words():
    article = newsclean.clean(TEXT)
    deciders = Deciders()
    one = summarise("ferry", article, deciders)
    assert one.words == sum(block.words for block in article.blocks)
    assert one.words_in_text == article.word_count
    ((number, amounts),) = one.removed.items()
    assert deciders.rows[number][0] == "leave-a-response"
    assert amounts == (1, 3)
    assert 0 < one.share < 1

"""A page of the article: it parses again, says the same, and nothing in it is markup that was not meant."""

from __future__ import annotations

import pytest
from lxml import html as parser

import newsclean
from write.conftest import full_article


def parse(article):
    return parser.document_fromstring(article.to_html())


def words(element):
    return " ".join(" ".join(element.itertext()).split())


def test_all_of_it():
    lines = full_article(byline="Ida <Berg>").to_html().split("\n")
    assert lines[:12] == [
        "<!DOCTYPE html>",
        '<html lang="en" dir="auto">',
        "<head>",
        '<meta charset="utf-8">',
        "<title>Ferry &amp; bus return</title>",
        '<link rel="canonical" href="https://courier.example/ferry">',
        "</head>",
        "<body>",
        "<article>",
        "<h1>Ferry &amp; bus return</h1>",
        '<p class="byline">Ida &lt;Berg&gt;</p>',
        '<p><time datetime="2024-01-02T09:30:00+01:00">2 January 2024, 9.30</time></p>',
    ]
    assert lines[-3:] == ["</article>", "</body>", "</html>"]


def test_its_elements(full):
    page = parse(full)
    assert [element.tag for element in page.find("body/article")] == [
        "h1", "p", "p", "p", "h2", "p", "h3", "ul", "h2", "blockquote", "p", "table", "pre", "p",
    ]  # fmt: skip
    assert len(page.findall(".//blockquote/p")) == 2
    assert [words(item) for item in page.findall(".//ul/li/ol/li")] == [
        "small ones of up to ten kilograms",
        "large ones that are heavier than that",
    ]
    assert [[words(cell) for cell in row] for row in page.iter("tr")] == [["Boat", "Passengers"], ["Solveig", "1,204"]]
    assert page.findtext(".//pre") == "dep  07:00\n  arr  09:40"


def test_read_again_it_has_the_same_text(full):
    again = newsclean.extract(full.to_html())
    assert (again.title, again.language, again.url) == (full.title, "en", full.url)
    assert again.text.endswith(full.text)
    assert again.to_markdown().endswith(full.to_markdown().partition("\n\n")[2])


def test_writers_whom_the_page_only_declares():
    page = parse(full_article(byline=None, authors=("Ida Berg", "Tom <Marsh>")))
    assert page.findtext(".//p[@class='byline']") == "Ida Berg, Tom <Marsh>"


def test_nothing_known_is_an_empty_page(empty):
    page = parse(empty)
    assert words(page) == ""
    assert list(page.find("body/article")) == []


@pytest.mark.parametrize(
    "text", ["</title><script>alert(1)</script>", "\"><img src=x onerror='alert(1)'>", "<!--", "&lt;b&gt;", "]]>"]
)
def test_everything_is_escaped(text):
    article = full_article(
        title=text, byline=text, date_raw=text, date_published=text, language=text, url=f"https://{text}"
    )
    page = parse(article)
    assert page.findtext("head/title") == page.findtext(".//h1") == page.findtext(".//p[@class='byline']") == text
    assert page.get("lang") == page.find(".//time").get("datetime") == page.findtext(".//time") == text
    assert page.find("head/link").get("href") == f"https://{text}"
    assert page.find(".//script") is None
    assert page.find(".//img") is None


def test_an_address_that_is_a_script_is_left_out():
    assert parse(full_article(url="javascript:alert(1)")).find("head/link") is None


def test_an_ordered_list_goes_on_counting_behind_what_interrupts_it():
    board = (
        "The board says that this is the best day for it, since the ferry is empty and the captain has time to talk."
    )
    steps = f"<ol><li>Take the ferry to the islands on a Monday.</li><p>{board}</p><li>Take the bus back.</li></ol>"
    article = newsclean.extract(f"<article><h1>Steps</h1>{steps}</article>").restore("all")
    assert [(ol.get("start"), words(ol)) for ol in parse(article).iter("ol")] == [
        (None, "Take the ferry to the islands on a Monday."),
        ("2", "Take the bus back."),
    ]


@pytest.mark.parametrize("text", ["a\x00b", "a\x08b", "a\ufffeb", "a\ud800b", "a\x1bb"])
def test_what_markup_cannot_hold_is_replaced(text):
    article = full_article(title=text, byline=text, url=f"https://{text}")
    assert parse(article).findtext(".//h1") == "a\ufffdb"
    article.to_html().encode()


PARAGRAPHS = (
    "<article><h1>Steps</h1><ul><li><p>Take the ferry to the islands.</p><p>It leaves at nine.</p></li></ul>"
    "<table><tr><td><p>Boat of the islands</p><p>and its sister</p></td><td>Solveig</td></tr></table></article>"
)


def test_paragraphs_of_an_item_or_a_cell_stay_apart():
    page = parse(newsclean.extract(PARAGRAPHS).restore("all"))
    assert [words(p) for p in page.findall(".//li/p")] == ["Take the ferry to the islands.", "It leaves at nine."]
    assert [words(p) for p in page.findall(".//td/p")] == ["Boat of the islands", "and its sister"]
    assert page.findall(".//td")[1].text == "Solveig"

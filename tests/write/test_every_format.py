"""What holds for every format and every page: it comes out, it parses again, and it holds the words of the text."""

from __future__ import annotations

import json
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from lxml import etree, html

import newsclean
from newsclean.model import Author
from newsclean.write.json import dump_json, load_schema
from newsclean.write.trafilatura import trafilatura_record
from newsclean.write.values import writable
from strategies import pages, texts

TEI = "{http://www.tei-c.org/ns/1.0}"
VALIDATOR = Draft202012Validator(load_schema())
NAMES = ("title", "kicker", "byline", "dek", "place", "section", "site_name", "url", "image", "copyright", "type")

anything = st.text(st.characters(), max_size=12)  # with control characters and lone surrogates


@st.composite
def articles(draw):
    """The article of a page or a text, some fields of it overwritten by anything."""
    article = draw(st.one_of(pages().map(lambda page: newsclean.extract(page.html)), texts().map(newsclean.clean)))
    if draw(st.booleans()):
        article = article.restore("all")
    changes = {name: draw(anything) for name in draw(st.sets(st.sampled_from(NAMES), max_size=4))}
    authors = draw(
        st.lists(st.builds(Author, *[anything] * 4, st.sampled_from(["person", "organization"])), max_size=2)
    )
    return replace(article, **changes, author_details=tuple(authors), tags=tuple(draw(st.lists(anything, max_size=2))))


def words(text):
    return writable(text).split()


def texts_of(root, *tags):
    """The texts of the elements, each without those of the elements in it that have one of the tags too."""
    return [
        word
        for element in root.iter(*tags)
        for text in [element.text, *(child.tail for child in element)]
        for word in (text or "").split()
    ]


@given(articles())
def test_objects_are_strict_json(article):
    for data in (
        article.to_dict(explain=True),
        article.to_schema_org(),
        article.to_zyte(),
        trafilatura_record(article),
    ):
        assert json.loads(json.dumps(data, allow_nan=False)) == data
        dump_json(data).encode()


@given(articles())
def test_the_objects_hold_the_text(article):
    assert article.to_dict()["text"] == article.text
    assert article.to_schema_org().get("articleBody", "") == article.text
    assert article.to_zyte().get("articleBody", "") == article.text
    document = article.to_trafilatura()
    assert document["text"].split() == article.text.split()
    assert texts_of(document["body"], "p", "head", "item", "cell") == words(article.text)


@given(pages())
def test_the_plain_data_of_a_page_fits_the_schema(page):
    VALIDATOR.validate(newsclean.extract(page.html).to_dict(explain=True))


@given(articles())
def test_xml_parses_again_with_every_word_in_order(article):
    root = etree.fromstring(article.to_xml().encode())
    body = root.find(f"{TEI}text")
    assert texts_of(body, *(f"{TEI}{tag}" for tag in ("p", "head", "item", "cell"))) == words(article.text)
    assert root.findtext(f".//{TEI}titleStmt/{TEI}title") == writable(article.title or "")


@given(articles())
def test_html_parses_again_with_every_word_in_order(article):
    page = html.document_fromstring(article.to_html().encode())
    inside = page.find("body/article")
    head = [
        element for element in inside if element.tag == "h1" or element.get("class") or element.find("time") is not None
    ]
    for element in head:
        inside.remove(element)
    assert texts_of(inside, "p", "h2", "h3", "h4", "h5", "h6", "li", "td", "pre") == words(article.text)
    assert {element.tag for element in inside.iter()} <= {
        "article", "p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "table", "tr", "td", "pre",
    }  # fmt: skip
    # A browser squeezes the title, too; this one is overwritten by anything.
    assert (page.findtext(".//title") or "").split() == writable(article.title or "").split()

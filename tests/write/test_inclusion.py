"""Links, formats and pictures in the formats: what was plain text stays the same words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html as lxml_html
from markdown_it import MarkdownIt

import newsclean
from newsclean import Config
from newsclean.model import Span
from newsclean.write.inline import destination, escape_part, mark
from newsclean.write.weave import weave

COMMONMARK = MarkdownIt("commonmark")
CONFIG = Config(include=("links", "images", "formatting", "tables"))
URL = "https://www.example.com/news/1"
PROSE = "Nobody will have to pay for crossing the river at Wexcombe from May, the county decided on Tuesday."


def extract(body):
    page = f"<html><body><article><h1>Toll ends</h1><p>{PROSE}</p>{body}<p>{PROSE}</p></article></body></html>"
    return newsclean.extract(page, url=URL, keep=["//article"], config=CONFIG)


def middle(markdown):
    """What stands between the first and the last paragraph."""
    return markdown.split(PROSE)[1].strip()


@pytest.mark.parametrize(
    ("html", "markdown"),
    [
        ("<p>See <a href=/map>the map</a>.</p>", "See [the map](https://www.example.com/map)."),
        ("<p>See! <a href='b (2).html'>the [map]</a></p>", r"See! [the \[map\]](https://www.example.com/news/b%20%282%29.html)"),
        ("<p>See!<a href=x>it</a></p>", r"See\![it](https://www.example.com/news/x)"),
        ("<p>A <a href='javascript:x'>button</a> <a href='mailto:a@b.c'>mail</a></p>", "A button mail"),
        ("<p>A <b>bold</b> and <em>italic</em> word</p>", "A **bold** and *italic* word"),
        ("<p>A <b>bold <i>word</i></b></p>", "A **bold word**"),
        ("<p>A <a href=/x><b>bold</b> word</a></p>", "A [**bold** word](https://www.example.com/x)"),
        ("<p>a<b>(b)</b>c <b>d.</b></p>", "a(b)c d."),
        ("<p><i>a</i><i>b</i></p>", "*a*b"),
        ("<p>Type <code>a`b</code> or <code>`</code>, <code>c|d</code></p>", r"Type ``a`b`` or `` ` ``, c\|d"),
        ("<h2>A <i>sub</i> head</h2>", "## A *sub* head"),
        ("<blockquote><p>So <b>it</b> is</p></blockquote>", "> So **it** is"),
        ("<ul><li>One <b>two</b></li></ul>", "- One **two**"),
        ("<p># <b>One</b></p>", r"\# **One**"),
        ("<figure><img src=/a.jpg alt='The [old] bridge'></figure>", r"![The \[old\] bridge](https://www.example.com/a.jpg)"),
    ],
)  # fmt: skip
def test_markdown(html, markdown):
    assert middle(extract(html).to_markdown()) == markdown


def test_html():
    article = extract(
        "<p>A <b>bold</b> &amp; <a href='/x?a=1&amp;b=\"2\"'>linked <code>&lt;b&gt;</code></a></p><img src=/a.jpg alt='a \"b\"'>"
    )
    assert (
        '<p>A <strong>bold</strong> &amp; <a href="https://www.example.com/x?a=1&amp;b=%222%22">linked <code>&lt;b&gt;</code></a></p>\n'
        '<p><img src="https://www.example.com/a.jpg" alt="a &quot;b&quot;"></p>'
    ) in article.to_html()


def test_json():
    data = extract("<p>A <b>bold</b> <a href=/x>link</a></p><img src=/a.jpg alt=b>").to_dict()
    assert data["blocks"][2]["spans"] == [
        {"start": 2, "end": 6, "kind": "bold"}, {"start": 7, "end": 11, "kind": "link", "url": "/x"},
    ]  # fmt: skip
    assert "spans" not in data["blocks"][1]
    assert [(image["url"], image["alt"], image["block"]) for image in data["images"]] == [("/a.jpg", "b", 3)]


def test_without_asking_there_is_nothing_of_it():
    page = f"<article><p>{PROSE} <b>Now</b> <a href=/x>see</a></p><img src=/a.jpg><p>{PROSE}</p></article>"
    article = newsclean.extract(page, url=URL)
    assert (article.images, article.comments, article.page.asked.spans) == ((), (), {})
    assert "**" not in article.to_markdown()
    assert "images" not in article.to_dict()


def test_pictures_of_teasers_and_those_outside_of_the_article_are_none():
    page = f"""<body><img src=/logo.png><nav><a href=/>Home</a></nav><article><h1>Toll ends in May</h1>
      <figure><img src=/bridge.jpg alt=Bridge></figure><p>{PROSE}</p>
      <aside class=teaser><img src=/teaser.jpg><p>Buy the paper</p></aside><img src=/inner.jpg><p>{PROSE}</p></article>
      <footer><img src=/foot.png><p>Imprint</p></footer></body>"""
    article = newsclean.extract(page, url=URL, config=CONFIG, drop=["//aside"], keep=["//article/p"])
    assert [image.url for image in article.images] == ["/bridge.jpg", "/inner.jpg"]


def test_a_page_without_text_has_no_pictures():
    assert newsclean.extract("<img src=/a.jpg>", config=CONFIG).images == ()
    assert newsclean.extract("<img src=/a.jpg><p>Share on Facebook</p>", config=CONFIG).images == ()


WORDS = st.text(st.sampled_from("ab *_[]()`!<>&\\~|#é中."), min_size=1, max_size=20)


@st.composite
def spanned(draw):
    """A text without white space at its ends, and spans in it that stand inside of or beside each other."""
    text = " ".join(draw(WORDS).split()) or "a"
    found = []

    def add(start, end, depth):
        while start < end and depth < 3:
            first = draw(st.integers(start, end))
            last = draw(st.integers(first, end))
            if last > first and not (text[first].isspace() or text[last - 1].isspace()):
                kind = draw(st.sampled_from(("link", "bold", "italic", "code")))
                found.append(Span(first, last, kind, "https://a.example/" if kind == "link" else ""))
                add(first, last, depth + 1)
            start = last + 1

    add(0, len(text), 0)
    return text, sorted(found, key=lambda span: (span.start, -span.end))


@given(spanned())
def test_markdown_shows_the_same_words_to_whoever_parses_it(case):
    text, spans = case
    written = weave(text, spans, escape_part, mark)
    # Behind a word, so that nothing is at the start of a line, where other signs mean something.
    (token,) = [token for token in COMMONMARK.parse(f"x {written} x") if token.type == "inline"]
    shown = "".join(child.content for child in token.children if child.type in ("text", "code_inline"))
    assert shown == f"x {text} x"


@given(spanned())
def test_html_shows_the_same_words(case):
    text, spans = case
    from newsclean.write.html import mark as html_mark
    from newsclean.write.html import text_of

    written = weave(text, spans, text_of, html_mark)
    assert lxml_html.fromstring(f"<p>{written}</p>").text_content() == text


@given(st.text(st.characters(exclude_categories=("Cs", "Cc", "Zs", "Zl", "Zp")), max_size=20))
def test_an_address_ends_where_it_ends(path):
    (token,) = [t for t in COMMONMARK.parse(f"[a](https://a.example/{destination(path)}) b") if t.type == "inline"]
    assert [child.type for child in token.children][:3] == ["link_open", "text", "link_close"]
    assert token.children[-1].content == " b"

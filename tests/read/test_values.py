"""Declared values are what a reader would see: no markup, no script, no characters that nobody sees."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsclean
from hostile_json_ld import CONTROL, JUNK, MARKUP, UNSEEN
from newsclean.read.values import LONGEST_VALUE, clean_address, clean_value, is_code_address


@pytest.mark.parametrize(
    ("declared", "clean"),
    [
        ("  Ferry \n closed\t", "Ferry closed"),
        ("Harbour &amp; ferry", "Harbour & ferry"),
        ("Harbour &amp;amp; ferry", "Harbour & ferry"),
        ("<b>Ferry</b> closed", "Ferry closed"),
        ("Ferry<br>closed", "Ferry closed"),
        ("<p>Ferry closed", "Ferry closed"),
        ("&lt;p class=&quot;x&quot;&gt;Ferry&lt;/p&gt;", "Ferry"),
        ("Ferry <!-- wp:more --> closed", "Ferry closed"),
        ("Ferry<script>alert('x > y')</script> closed", "Ferry closed"),
        ("Ferry <\x14script>alert(1)</\x14script> closed", "Ferry closed"),
        ("Ferry <\u200bimg src=x onerror=alert(1)> closed", "Ferry closed"),
        ("Ferry <\u200escript>alert(1)</script> <b \u05d0>closed", "Ferry alert(1) closed"),
        ("Ferry<style>p { color: red }</style>", "Ferry"),
        ("Ferry <a href='https://example.org/a-long", "Ferry"),
        ("Ferry <a href='" + "x" * 900 + "'>closed</a>", "Ferry closed"),
        ("<b<i>>Ferry", "Ferry"),
        ("Fer\u00adry \u200bclo\ufeffsed", "Ferry closed"),
        ("Ferry\x00 \x01closed\x7f\x92", "Ferry closed"),
        ("Ferry \ud83d closed", "Ferry closed"),
        ("\u202eFerry\u202c \u2067closed\u2069", "Ferry closed"),
        ("Fer\u200dry\u200c \u200eclosed\u200f", "Ferry closed"),
        (None, ""),
        (5, ""),
        (["Ferry"], ""),
        (b"Ferry", ""),
        ("\u200d \u200e", ""),
    ],
)
def test_a_value_is_what_a_reader_would_see(declared, clean):
    assert clean_value(declared) == clean


@pytest.mark.parametrize(
    "text",
    [
        "How to use the <b> tag",
        "Why <script> tags block the page",
        "The <canvas> element and the <T> of List<String>",
        "Profit < loss, and 3 <4 > 2",
        "I <3 the ferry",
        "C++ & C#, R&D, AT&T",
        "می‌خواهم",  # Persian has a non-joiner in the middle of words
        "क्‍ष and 👩‍🔬 work",
        "שלום C++\u200e עולם",
        "Ｆｅｒｒｙ – “closed” … ½ № ﬁ",
    ],
)
def test_what_is_no_markup_and_no_junk_survives(text):
    assert clean_value(text) == (text if "<script>" not in text else "Why tags block the page")


@given(st.lists(st.one_of(st.sampled_from(JUNK), st.text(max_size=6)), max_size=6).map("".join))
def test_a_clean_value_is_clean_whatever_was_declared(text):
    for value in (clean_value(text), clean_address(text)):
        assert not MARKUP.search(value)
        assert not CONTROL.search(value)
        assert not UNSEEN.search(value)
        assert value == value.strip()
        value.encode("utf-8")


@given(st.text(max_size=30))
def test_a_clean_value_stays_as_it_is(text):
    value = clean_value(text)
    assert clean_value(value) == value or "&" in text


def test_a_value_has_an_end():
    assert len(clean_value("x " * 5_000)) <= LONGEST_VALUE
    assert clean_address("https://example.org/" + "x" * LONGEST_VALUE) == ""


@pytest.mark.parametrize(
    ("declared", "clean"),
    [
        ("https://example.org/?a=1&amp;copy=2", "https://example.org/?a=1&copy=2"),
        ("https://example.org/?a=1&copy=2", "https://example.org/?a=1&copy=2"),
        (" https://example.org/a b.jpg\n", "https://example.org/a%20b.jpg"),
        ('https://example.org/"><script>', "https://example.org/%22%3E%3Cscript%3E"),
        ("/news/ferry", "/news/ferry"),
        ("ferry.html", "ferry.html"),
        ("https://example.org/zürich", "https://example.org/zürich"),
        ("<img src='x.jpg'>", ""),
        ("no image", ""),
        (True, ""),
    ],
)
def test_an_address_is_what_a_browser_would_ask_for(declared, clean):
    assert clean_address(declared) == clean


@pytest.mark.parametrize(
    "value",
    [
        "data:text/html,<b>x",
        "DATA:image/png;base64,AAAA",
        "data:,x",
        "javascript:alert(1)",
        " JavaScript:x",
        "vbscript:x",
    ],
)
def test_code_and_data_are_no_value_and_no_address(value):
    assert clean_value(value) == ""
    assert clean_address(value) == ""


@pytest.mark.parametrize(
    "address",
    ["file:///etc/passwd", " FI\tLE:///x", "blob:https://a.example/x", "filesystem:x", "view-source:x", "feed:javascript:x", "\u200bdata:,x"],
)  # fmt: skip
def test_what_leads_into_the_own_machine_or_hides_code_is_no_address(address):
    assert is_code_address(address)
    article = newsclean.extract(
        f"<p>The ferry was <a href='{address}'>late</a>.</p><img src='{address}'>",
        config=newsclean.Config(include=("links", "images"), keep=("//p",)),
    )
    assert article.text == "The ferry was late."
    assert article.images == ()
    assert "href" not in article.to_html()


@pytest.mark.parametrize("value", ["Data: who votes", "JavaScript: the good parts", "Database: full", "javascript"])
def test_a_headline_about_data_is_a_value(value):
    assert clean_value(value) == value

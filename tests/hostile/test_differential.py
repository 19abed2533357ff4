"""The same page written in another way gives the same article; where it does not, and should, that is a bug."""

from __future__ import annotations

import gzip
import html
import random
import re

import pytest
from benchmarks.compare import lost_paragraphs
from benchmarks.score import split_words
from hypothesis import given
from lxml import etree
from trafilatura import bare_extraction

import newsclean
from newsclean.testing.html import pages
from strategies import HTML_FIXTURES, clean_fixture

TAG = re.compile(r"<([a-zA-Z][\w-]*)((?:\s+[\w:-]+\s*=\s*\"[^\"<>]*\")+)\s*(/?)>")
ATTRIBUTE = re.compile(r"[\w:-]+\s*=\s*\"[^\"<>]*\"")


@given(pages())
def test_the_blocks_of_a_made_page_are_known(page):
    assert [block.text for block in newsclean.extract(page.html).blocks] == list(page.blocks)


def shown(article: newsclean.Article) -> tuple:
    return (
        article.title,
        article.authors,
        article.date_published,
        article.text,
        [v.role.value for v in article.verdicts],
    )


def shuffle_attributes(text: str) -> str:
    """Return a page with the attributes of each tag in another order."""
    order = random.Random(1)

    def shuffled(tag: re.Match) -> str:
        attributes = ATTRIBUTE.findall(tag[2])
        order.shuffle(attributes)
        return f"<{tag[1]} {' '.join(attributes)}{tag[3]}>"

    return TAG.sub(shuffled, text)


def in_wrapper(text: str) -> str:
    """Return a page whose body is in a further element that says nothing."""
    return re.sub(r"(<body[^>]*>)(.*)(</body>)", r"\1<div>\2</div>\3", text, flags=re.DOTALL | re.IGNORECASE)


def more_space(text: str) -> str:
    """Return a page with more white space where there is some between tags."""
    return re.sub(r">(\s+)<", ">\\1\n \t <", text) if "<pre" not in text else text


CHANGES = {
    "attribute-order": shuffle_attributes, "white-space": more_space, "wrapper": in_wrapper,
    "comments": lambda text: text.replace("</p>", "<!-- x --></p>"), "crlf": lambda text: text.replace("\n", "\r\n") if "<pre" not in text else text,
}  # fmt: skip


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("fixture", HTML_FIXTURES, ids=str)
def test_a_page_written_in_another_way_gives_the_same_text(fixture, change):
    text = clean_fixture(fixture).page.source.text
    changed = CHANGES[change](text)
    assert shown(newsclean.extract(changed))[:4] == shown(newsclean.extract(text))[:4]


@pytest.mark.parametrize("fixture", HTML_FIXTURES, ids=str)
def test_a_page_that_a_parser_has_written_again_gives_the_same_text(fixture):
    text = clean_fixture(fixture).page.source.text
    tree = etree.fromstring(text.encode(), etree.HTMLParser(encoding="utf-8", huge_tree=True))
    again = etree.tostring(tree, method="html", encoding="unicode")
    assert newsclean.extract(again).text == newsclean.extract(text).text


@pytest.mark.parametrize("fixture", HTML_FIXTURES[:5], ids=str)
def test_a_compressed_page_says_that_it_is_no_text(fixture):
    article = newsclean.extract(gzip.compress(fixture.data, mtime=0))
    assert (article.status, article.warnings[-1]) == ("not_article", "binary-input")
    assert newsclean.extract(gzip.decompress(gzip.compress(fixture.data))) == clean_fixture(fixture)


@pytest.mark.parametrize("fixture", HTML_FIXTURES, ids=str)
def test_nothing_is_lost_that_trafilatura_keeps_and_an_editor_too(fixture):
    found = bare_extraction(fixture.data, include_comments=False, with_metadata=False)
    theirs = found.text if found else None
    known = {" ".join(split_words(text)) for text in fixture.expected.get("known_failures", ())}
    lost = lost_paragraphs("\n".join(fixture.body), clean_fixture(fixture).text, theirs)
    assert not set(lost) - known


def test_a_lost_paragraph_is_seen():
    gold = "The ferry was late on Tuesday, and nobody knew why.\nToo short to tell."
    assert lost_paragraphs(gold, "Too short", gold) == ("the ferry was late on tuesday and nobody knew why",)
    assert lost_paragraphs(gold, gold.replace("\n", " "), gold) == ()
    assert lost_paragraphs(gold, None, None) == ()


@pytest.mark.parametrize("fixture", HTML_FIXTURES, ids=str)
def test_what_is_extracted_stays_when_it_is_extracted_again(fixture):
    article = clean_fixture(fixture)
    again = newsclean.extract(article.to_html())
    words = html.unescape(article.text).split()
    kept = set(again.to_text("body", "dek", "title", "caption", "note").split())
    assert sum(word in kept for word in words) >= 0.9 * len(words)

"""Whatever goes in, what comes out is valid of its kind, and no field holds script, style or a data URI."""

from __future__ import annotations

import json
import re
from dataclasses import fields, replace

import html5lib
import pytest
from benchmarks.hostile.corpus import corpus
from lxml import etree
from markdown_it import MarkdownIt

import newsclean
from hostile_json_ld import JUNK

SMALL = 300  # n, since it is not the size that spoils output
NAMES = [name for name in corpus() if not name.startswith(("siblings/", "large/"))]
CODE = re.compile(r"<\s*(?:script|style)\b|^\s*(?:data:\S|(?:java|vb)script:\S)", re.IGNORECASE)
# What of HTML may be in the output: neither these elements nor handlers nor addresses other than of the web.
ELEMENTS = {
    "html", "head", "meta", "title", "link", "body", "article", "h1", "h2", "h3", "h4", "h5", "h6", "p", "time", "blockquote", "ul", "ol", "li",
    "table", "tbody", "tr", "td", "pre",
}  # fmt: skip
ATTRIBUTES = {"lang", "dir", "charset", "rel", "href", "class", "datetime", "start"}


def made(name: str) -> newsclean.Article:
    kind = corpus()[name]
    document, _ = replace(kind, size=min(kind.size, SMALL)).make(0)
    return (newsclean.clean if kind.is_text else newsclean.extract)(document, url="javascript:alert(1)")


def strings(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        return [text for item in value.values() for text in strings(item)]
    if isinstance(value, list | tuple):
        return [text for item in value for text in strings(item)]
    return []


def assert_html_is_safe(text: str) -> None:
    tree = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(text)
    for element in tree.iter():
        if not isinstance(element.tag, str):
            continue
        assert element.tag in ELEMENTS
        assert set(element.attrib) <= ATTRIBUTES
        href = element.attrib.get("href", "https://")
        assert re.match(r"https?://", href), href


def assert_output_is_valid(article: newsclean.Article) -> None:
    data = json.loads(article.to_json(explain=True))
    assert data == article.to_dict(explain=True)
    for output in (
        article.text,
        article.to_json(),
        article.to_json(indent=1),
        article.to_markdown(),
        article.to_html(),
        article.to_xml(),
        str(article.explain()),
    ):
        output.encode("utf-8")
    json.dumps([article.to_schema_org(), article.to_zyte()], allow_nan=False).encode("utf-8")
    etree.fromstring(article.to_xml(), etree.XMLParser(resolve_entities=False, huge_tree=True))
    assert_html_is_safe(article.to_html())
    etree.tostring(article.to_trafilatura()["body"])


def assert_fields_hold_no_code(article: newsclean.Article) -> None:
    for field in fields(article):
        if field.name in ("page", "verdicts", "choices", "url"):
            continue
        for text in strings(getattr(article, field.name)):
            assert not CODE.search(text), (field.name, text[:200])


@pytest.mark.parametrize("name", NAMES)
def test_output_is_valid_and_fields_hold_no_code(name):
    article = made(name)
    assert_output_is_valid(article)
    assert_fields_hold_no_code(article)


@pytest.mark.parametrize("junk", JUNK, ids=ascii)
def test_declared_junk_never_becomes_code(junk):
    value = json.dumps(junk).replace("</", "<\\/")
    keys = "headline datePublished author name keywords url image description articleSection inLanguage publisher copyrightHolder".split()
    data = "{" + ",".join(f'"{key}":{value}' for key in keys) + ',"@type":"NewsArticle"}'
    article = newsclean.extract(
        f"<script type='application/ld+json'>{data}</script><h1>Ferry</h1><p>It was late.</p>".encode(
            "utf-8", "surrogatepass"
        )
    )
    assert_output_is_valid(article)
    assert_fields_hold_no_code(article)


MARKDOWN = MarkdownIt("commonmark", {"html": True}).enable("table")


@pytest.mark.parametrize(
    "name", [name for name in NAMES if name.startswith(("characters/", "special/", "values/", "markup/"))]
)
def test_markdown_holds_no_html_and_no_link(name):
    tokens = MARKDOWN.parse(made(name).to_markdown())
    kinds = {token.type for token in tokens} | {child.type for token in tokens for child in token.children or ()}
    assert not kinds & {"html_block", "html_inline", "link_open", "image"}

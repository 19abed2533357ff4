"""What pages declare, read from JSON-LD, meta elements, links and microdata."""

from __future__ import annotations

import json

import pytest

import newsclean
from newsclean.pipeline import read
from newsclean.read.facts import Declaration, gather_facts

ARTICLE = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "headline": "Harbour &amp; ferry closed",
    "author": [{"@type": "Person", "name": "Ada Fenwick"}, {"@type": "Organization", "name": "Reuters"}],
    "datePublished": "2024-05-03T08:00:00+02:00",
    "dateModified": "2024-05-04T09:30:00+02:00",
    "articleSection": ["Harbour", "Traffic"],
    "keywords": "ferry, harbour , storm",
    "publisher": {"@type": "Organization", "name": "Morrow Courier"},
    "inLanguage": "en-GB",
    "image": {"@type": "ImageObject", "url": "https://courier.example/ferry.jpg"},
    "isAccessibleForFree": "False",
}


def facts_of(*scripts: object, head: str = ""):
    tags = "".join(
        f'<script type="application/ld+json">{s if isinstance(s, str) else json.dumps(s)}</script>' for s in scripts
    )
    page = read(f"<html><head>{head}{tags}</head><body><p>Text.</p></body></html>", "html", None, newsclean.Config())
    return page.facts, page.warnings


def values(facts, field):
    return [candidate.value for candidate in facts.get(field, ())]


@pytest.mark.parametrize(
    "script",
    [
        ARTICLE,
        [ARTICLE],
        {"@context": "https://schema.org", "@graph": [{"@type": "WebSite", "name": "Morrow Courier"}, ARTICLE]},
        {"@type": "WebPage", "name": "Another name", "mainEntity": ARTICLE},
        "<!-- " + json.dumps(ARTICLE) + " -->",
        "//<![CDATA[\n" + json.dumps(ARTICLE) + "\n//]]>",
        json.dumps(ARTICLE) + ";",
        json.dumps({**ARTICLE, "description": "two\nlines"}).replace("\\n", "\n"),
    ],
    ids=["object", "list", "graph", "main-entity", "comment", "cdata", "semicolon", "raw-line-break"],
)
def test_an_article_is_found_wherever_it_is_nested(script):
    facts, warnings = facts_of(script)
    assert warnings == ()
    assert values(facts, "title")[0] == "Harbour & ferry closed"
    assert values(facts, "authors") == ["Ada Fenwick", "Reuters"]
    assert values(facts, "date_published") == ["2024-05-03T08:00:00+02:00"]
    assert values(facts, "date_modified") == ["2024-05-04T09:30:00+02:00"]
    assert values(facts, "section") == ["Harbour", "Traffic"]
    assert values(facts, "tags") == ["ferry", "harbour", "storm"]
    assert values(facts, "is_free") == ["false"]
    assert values(facts, "image") == ["https://courier.example/ferry.jpg"]


def test_an_organisation_ranks_behind_a_person():
    swapped = {**ARTICLE, "author": list(reversed(ARTICLE["author"]))}
    facts, _ = facts_of(swapped)
    assert values(facts, "authors") == ["Ada Fenwick", "Reuters"]


@pytest.mark.parametrize(
    "node",
    [
        {"@type": "NewsArticle", "headline": 5, "author": 7, "datePublished": {"a": 1}, "keywords": 3, "image": [None]},
        {"@type": ["NewsArticle", None, 4], "headline": ["A"], "author": [[["x"]]], "publisher": [], "inLanguage": {}},
        {"@type": {"x": 1}, "headline": None},
        [1, None, "x", [[]]],
        {"@graph": 5, "mainEntity": [3], "mainEntityOfPage": True},
        {"@type": "NewsArticle", "author": {"@id": 5, "name": [{}]}, "image": {"url": [[]]}, "isAccessibleForFree": 3},
        {"@type": "NewsArticle", "author": {"name": {"@value": "Ada Fenwick"}}},
    ],
)
def test_wrong_types_never_raise(node):
    facts, warnings = facts_of(node)
    assert warnings == ()
    assert all(isinstance(c.value, str) and c.value for group in facts.values() for c in group)


@pytest.mark.parametrize(
    "script",
    [
        "{",
        "not json",
        "[" * 100_000,
        '{"a":' * 100_000,
        '{"a": "' + "x" * 5_000_000 + '"}',
    ],
    ids=["open", "words", "deep-list", "deep-object", "large"],
)
def test_what_does_not_parse_is_a_warning(script):
    facts, warnings = gather_facts([Declaration("script", {"type": "application/ld+json"}, script, 0)], None)
    assert warnings == ("json-ld-invalid",)
    assert facts == {}


def test_an_empty_script_is_no_error():
    assert facts_of("  \n ") == ({}, ())


def test_meta_elements_in_their_order_of_trust():
    head = """<title>Ferry closed - Morrow Courier</title><link rel="canonical" href="https://courier.example/ferry">
        <meta name="author" content="Tom Calloway"><meta property="og:title" content="Ferry closed">
        <meta name="twitter:title" content="Ferry!"><meta property="article:tag" content="ferry"><meta property="article:tag" content="storm">
        <meta name="DC.date.issued" content="2024-05-03"><meta itemprop="author" content="Eve Marsh">"""
    facts, _ = facts_of(head=head)
    assert [c.origin for c in facts["title"]] == ["og:title", "title", "twitter:title"]
    assert values(facts, "authors") == ["Tom Calloway", "Eve Marsh"]
    assert values(facts, "tags") == ["ferry", "storm"]
    assert values(facts, "url") == ["https://courier.example/ferry"]
    assert values(facts, "date_published") == ["2024-05-03"]


def test_a_time_element_says_where_it_stands_and_whether_it_is_an_update():
    html = '<p>One</p><p><time datetime="2024-05-03">May 3</time></p><p><time class="updated" datetime="2024-05-04">May 4</time></p>'
    facts = read(html, "html", None, newsclean.Config()).facts
    assert [(c.value, c.block) for c in facts["date_published"]] == [("2024-05-03", 1)]
    assert [(c.value, c.block) for c in facts["date_modified"]] == [("2024-05-04", 2)]


def test_a_page_full_of_times_keeps_a_limited_number():
    html = "".join(f'<p><time datetime="2024-05-03">{n}</time></p>' for n in range(300))
    assert len(read(html, "html", None, newsclean.Config()).facts["date_published"]) == 100

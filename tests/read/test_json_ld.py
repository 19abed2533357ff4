"""JSON-LD: which node is the page's article, and what it says."""

from __future__ import annotations

import json

import pytest

import newsclean
from newsclean.pipeline import read

PERSON = {"@type": "Person", "@id": "https://courier.example/#/person/ada", "name": "Ada Fenwick"}
PAGE = "https://courier.example/news/ferry-closed"
ARTICLE = {"@type": "NewsArticle", "headline": "Ferry closed", "url": PAGE}
CARD = {
    "@type": "NewsArticle",
    "headline": "Bridge open",
    "url": "https://courier.example/news/bridge",
    "author": "Eve",
}


def facts_of(*scripts: object, head: str = "", url: str | None = None):
    tags = "".join(f'<script type="application/ld+json">{json.dumps(script)}</script>' for script in scripts)
    page = read(f"<html><head>{head}{tags}</head><body><p>Text.</p></body></html>", "html", url, newsclean.Config())
    assert page.warnings == ()
    return page.facts


def values(facts, field):
    return [candidate.value for candidate in facts.get(field, ())]


@pytest.mark.parametrize(
    "author",
    [
        "Ada Fenwick",
        ["Ada Fenwick"],
        [[["Ada Fenwick"]]],
        {"name": "Ada Fenwick"},
        {"@type": "Person", "name": ["Ada Fenwick"]},
        {"@type": "Person", "name": {"@value": "Ada Fenwick", "@language": "en"}},
        {"@type": ["Person", "Organization"], "name": " Ada\nFenwick "},
        {"@type": "Person", "givenName": "Ada", "familyName": "Fenwick"},
        {"@type": "http://schema.org/Person", "name": "<b>Ada Fenwick</b>"},
        {"@id": PERSON["@id"]},
        [{"@id": PERSON["@id"]}],
        PERSON["@id"],
    ],
)
def test_an_author_may_be_written_in_many_ways(author):
    facts = facts_of({"@graph": [{**ARTICLE, "author": author}, PERSON]})
    assert [(c.value, c.rank) for c in facts["authors"]] == [("Ada Fenwick", 0)]


@pytest.mark.parametrize(
    "author",
    [
        ["Ada Fenwick", "Tom Calloway"],
        [{"name": "Ada Fenwick"}, [{"name": "Tom Calloway"}]],
        {"@type": "Person", "name": ["Ada Fenwick", "Tom Calloway"]},
        [{"@type": "Organization", "name": "Reuters"}, {"name": "Ada Fenwick"}, "Tom Calloway"],
    ],
)
def test_there_may_be_several_authors(author):
    assert values(facts_of({**ARTICLE, "author": author}), "authors")[:2] == ["Ada Fenwick", "Tom Calloway"]


@pytest.mark.parametrize(
    "author",
    [None, [], {}, 5, True, [None], {"name": None}, {"name": 5}, {"@id": "#nobody"}, "https://courier.example/ada", {"name": "/ada"}],
)  # fmt: skip
def test_what_is_no_name_is_no_author(author):
    assert "authors" not in facts_of({**ARTICLE, "author": author})


def test_who_created_the_page_comes_after_who_wrote_the_article():
    facts = facts_of({**ARTICLE, "creator": "webmaster", "author": "Ada Fenwick"})
    assert values(facts, "authors") == ["Ada Fenwick", "webmaster"]
    assert facts["authors"][0].rank < facts["authors"][1].rank


@pytest.mark.parametrize(
    ("person", "url"),
    [
        ({"url": "https://courier.example/ada"}, "https://courier.example/ada"),
        ({"url": "/by/ada?a=1&amp;b=2"}, "/by/ada?a=1&b=2"),
        ({"url": ["https://courier.example/ada", "https://courier.example/b"]}, "https://courier.example/ada"),
        ({"url": {"@id": "https://courier.example/ada"}}, "https://courier.example/ada"),
        ({"sameAs": ["https://courier.example/", "https://social.example/@ada"]}, "https://social.example/@ada"),
        ({"url": "https://courier.example", "sameAs": []}, ""),
        ({"url": "javascript:alert(1)"}, ""),
        ({"url": "mailto:ada@courier.example"}, ""),
        ({"url": 5, "sameAs": {"x": 1}}, ""),
        ({"@id": "https://courier.example/#/person/ada"}, ""),
        ({}, ""),
    ],
)
def test_the_address_of_an_authors_page(person, url):
    facts = facts_of({**ARTICLE, "author": {"@type": "Person", "name": "Ada Fenwick", **person}})
    assert [(c.value, c.url) for c in facts["authors"]] == [("Ada Fenwick", url)]


def test_an_author_who_is_referred_to_has_an_address_too():
    person = {**PERSON, "url": "https://courier.example/ada"}
    facts = facts_of({"@graph": [{**ARTICLE, "author": {"@id": PERSON["@id"]}}, person]})
    assert facts["authors"][0].url == "https://courier.example/ada"


def test_what_is_spelled_out_in_one_node_is_known_in_another():
    publisher = {"@type": "Organization", "@id": "#us", "name": "Morrow Courier"}
    facts = facts_of({"@type": "WebPage", "publisher": publisher}, {**ARTICLE, "publisher": {"@id": "#us"}})
    assert values(facts, "site_name") == ["Morrow Courier"]


@pytest.mark.parametrize(
    ("head", "url"),
    [
        (f'<link rel="canonical" href="{PAGE}">', None),
        (f'<meta property="og:url" content="{PAGE}/#top">', None),
        ("", PAGE.replace("https", "http") + "?from=mail"),
        ('<meta property="og:title" content="Ferry closed">', None),
        ("<title>Ferry closed – Morrow Courier</title>", None),
    ],
    ids=["canonical", "og-url", "caller", "og-title", "title"],
)
@pytest.mark.parametrize("first", [True, False])
def test_of_several_articles_it_is_the_one_that_the_page_is_about(head, url, first):
    scripts = [ARTICLE, CARD] if first else [CARD, ARTICLE]
    facts = facts_of(*scripts, head=head, url=url)
    assert [c.value for c in facts["title"] if c.origin == "json-ld"] == ["Ferry closed"]
    assert "authors" not in facts


def test_the_card_of_another_article_is_not_the_pages_even_alone():
    head = f'<link rel="canonical" href="{PAGE}"><meta property="og:title" content="Ferry closed">'
    assert values(facts_of(CARD, head=head), "title") == ["Ferry closed"]
    assert "authors" not in facts_of(CARD, head=head)


@pytest.mark.parametrize(
    "node",
    [
        {**CARD, "url": f"{PAGE}?page=1"},
        {**CARD, "headline": "Ferries: why the harbour is closed"},
        {"@type": "NewsArticle", "headline": "Bridge open", "author": "Eve"},
        {"@type": "NewsArticle", "url": "https://courier.example/2", "author": "Eve"},
    ],
)
def test_an_article_may_differ_from_its_page_in_address_or_headline(node):
    head = f'<link rel="canonical" href="{PAGE}"><meta property="og:title" content="Ferry closed">'
    assert values(facts_of(node, head=head), "authors") == ["Eve"]


def test_without_any_sign_the_first_article_is_the_pages():
    assert values(facts_of(CARD, ARTICLE), "title") == ["Bridge open"]


def test_two_nodes_of_one_article_complete_each_other():
    second = {**ARTICLE, "author": "Ada Fenwick", "datePublished": "2024-05-03"}
    facts = facts_of({**ARTICLE, "author": "Morrow Staff"}, CARD, second, head=f'<link rel="canonical" href="{PAGE}">')
    assert [(c.value, c.rank) for c in facts["authors"]] == [("Morrow Staff", 0), ("Ada Fenwick", 2)]
    assert values(facts, "date_published") == ["2024-05-03"]


def test_an_article_is_the_page_rather_than_the_review_in_it():
    review = {"@type": "Review", "name": "A ferry", "url": PAGE, "author": "Eve"}
    facts = facts_of(review, ARTICLE, head=f'<link rel="canonical" href="{PAGE}">')
    assert facts["title"][0].value == "Ferry closed"


def test_an_article_is_trusted_more_than_its_page():
    facts = facts_of({"@type": "WebPage", "name": "Ferry closed | Courier", "mainEntity": ARTICLE})
    assert values(facts, "title") == ["Ferry closed", "Ferry closed | Courier"]
    assert facts["title"][0].rank < facts["title"][1].rank


@pytest.mark.parametrize(
    "key", ["itemListElement", "hasPart", "isPartOf", "relatedLink", "comment", "review", "mentions"]
)
def test_articles_in_other_nodes_are_not_the_pages(key):
    for node in ({"@type": "ItemList", key: [CARD]}, {"@type": "WebPage", key: CARD}, {**ARTICLE, key: [CARD]}):
        facts = facts_of(node)
        assert "Bridge open" not in values(facts, "title")
        assert "authors" not in facts


@pytest.mark.parametrize(
    "kind", ["NewsArticle", ["Thing", "newsArticle"], "https://schema.org/BlogPosting", "schema:Report", [["Article"]]]
)
def test_types_of_articles(kind):
    assert values(facts_of({"@type": kind, "headline": "Ferry closed"}), "title") == ["Ferry closed"]


def test_references_in_a_circle_end():
    graph = [{**ARTICLE, "@id": "#a", "author": {"@id": "#b"}}, {"@id": "#b", "@type": "Person", "name": {"@id": "#a"}}]
    assert "authors" not in facts_of({"@graph": graph})


def test_addresses_are_not_taken_apart():
    facts = facts_of({**ARTICLE, "url": f"{PAGE}?a=1&copy=2", "image": {"url": "https://courier.example/a b.jpg"}})
    assert values(facts, "url") == [f"{PAGE}?a=1&copy=2"]
    assert values(facts, "image") == ["https://courier.example/a%20b.jpg"]
    assert "image" not in facts_of({**ARTICLE, "image": '<img src="x.jpg">'})

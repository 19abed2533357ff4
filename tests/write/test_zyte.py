"""Items with the keys of Zyte's article schema."""

from __future__ import annotations

import json

import newsclean
from write.conftest import PAGE, full_article

# The fields of `Article` in zyte-common-items, and of what it is made of.
KEYS = {
    "headline", "datePublished", "datePublishedRaw", "dateModified", "dateModifiedRaw", "authors", "breadcrumbs",
    "inLanguage", "mainImage", "images", "videos", "audios", "description", "articleBody", "articleBodyHtml",
    "canonicalUrl", "url", "metadata",
}  # fmt: skip
AUTHOR_KEYS = {"name", "nameRaw", "url", "email"}


def test_all_fields(full):
    data = full.to_zyte()
    assert data.pop("articleBody") == full.text
    assert data.pop("articleBodyHtml").startswith("<article>\n<p>The ferry between Ostby &amp; the islands")
    assert data == {
        "headline": "Ferry & bus return",
        "datePublished": "2024-01-02T09:30:00+01:00",
        "datePublishedRaw": "2 January 2024, 9.30",
        "dateModified": "2024-01-03T10:00:00",
        "dateModifiedRaw": "Jan 3, 2024, 10:00",
        "authors": [
            {
                "name": "Ida Berg",
                "nameRaw": "Ida Berg and the Data Desk",
                "url": "https://courier.example/ida?a=1&b=2",
                "email": "ida@courier.example",
            },
            {"name": "Data Desk", "nameRaw": "Ida Berg and the Data Desk"},
        ],
        "breadcrumbs": [{"name": "Transport"}],
        "inLanguage": "en",
        "mainImage": {"url": "https://courier.example/ferry.jpg"},
        "images": [{"url": "https://courier.example/ferry.jpg"}],
        "description": "Three winters of bus rides <b>end</b>",
        "canonicalUrl": "https://courier.example/ferry",
        "url": "https://www.courier.example/ferry?id=3",
        "metadata": {"probability": full.confidence},
    }
    assert json.loads(json.dumps(data)) == data


def test_every_key_is_one_of_the_schema(full):
    data = full.to_zyte()
    assert set(data) <= KEYS
    assert all(set(author) <= AUTHOR_KEYS for author in data["authors"])


def test_nothing_known_is_nothing_said(empty):
    assert empty.to_zyte() == {"metadata": {"probability": 0.0}}


def test_what_is_no_article_is_none():
    assert full_article(status="not_article").to_zyte()["metadata"] == {"probability": 0.0}


def test_the_canonical_address_is_the_page_s_own():
    plain = PAGE.replace('<link rel="canonical" href="https://courier.example/ferry">', "")
    data = newsclean.extract(plain, url="https://courier.example/x").to_zyte()
    assert data["url"] == "https://courier.example/x"
    assert "canonicalUrl" not in data
    data = newsclean.extract(PAGE).to_zyte()
    assert data["url"] == data["canonicalUrl"] == "https://courier.example/ferry"


def test_the_raw_name_is_the_byline_only_if_the_name_is_in_it():
    authors = full_article(byline="IDA BERG").to_zyte()["authors"]
    assert [author.get("nameRaw") for author in authors] == ["IDA BERG", None]
    assert all("nameRaw" not in author for author in full_article(byline=None).to_zyte()["authors"])


def test_a_change_without_a_choice_has_no_raw_date():
    assert "dateModifiedRaw" not in full_article(choices={}).to_zyte()

"""JSON-LD for schema.org: the names are its names, and no key is without a value."""

from __future__ import annotations

import pytest

from write.conftest import full_article

# Of https://schema.org/NewsArticle (with what it inherits) and the types it refers to.
PROPERTIES = {
    "NewsArticle": {
        "@context", "headline", "description", "author", "datePublished", "dateModified", "dateline", "locationCreated",
        "articleSection", "keywords", "inLanguage", "url", "mainEntityOfPage", "image", "publisher",
        "sourceOrganization", "creditText", "copyrightNotice", "copyrightHolder", "isAccessibleForFree", "wordCount",
        "timeRequired", "articleBody",
    },
    "Person": {"name", "jobTitle", "url", "email"},
    "Organization": {"name", "url", "email"},
    "Place": {"name"},
    "WebPage": {"@id"},
    "ImageObject": {"url", "caption", "creditText"},
}  # fmt: skip
NEWS_TYPES = {
    "NewsArticle",
    "AnalysisNewsArticle",
    "OpinionNewsArticle",
    "ReviewNewsArticle",
    "BackgroundNewsArticle",
    "ReportageNewsArticle",
    "AskPublicNewsArticle",
}
# Of these `dateline` is no property.
OTHER_TYPES = {
    "Article", "AdvertiserContentArticle", "SatiricalArticle", "LiveBlogPosting", "BlogPosting", "DiscussionForumPosting",
}  # fmt: skip


def objects(value):
    if isinstance(value, list):
        return [found for item in value for found in objects(item)]
    if isinstance(value, dict):
        return [value, *(found for item in value.values() for found in objects(item))]
    return []


def test_all_fields(full):
    data = full.to_schema_org()
    assert data.pop("articleBody") == full.text
    assert data.pop("wordCount") == full.word_count
    assert data.pop("timeRequired") == f"PT{full.reading_time}M"
    assert data == {
        "@context": "https://schema.org",
        "@type": "OpinionNewsArticle",
        "headline": "Ferry & bus return",
        "description": "Three winters of bus rides <b>end</b>",
        "author": [
            {
                "@type": "Person",
                "name": "Ida Berg",
                "jobTitle": "Harbour Correspondent",
                "url": "https://courier.example/ida?a=1&b=2",
                "email": "ida@courier.example",
            },
            {"@type": "Organization", "name": "Data Desk"},
        ],
        "datePublished": "2024-01-02T09:30:00+01:00",
        "dateModified": "2024-01-03T10:00:00",
        "dateline": "OSTBY",
        "locationCreated": {"@type": "Place", "name": "OSTBY"},
        "articleSection": "Transport",
        "keywords": ["ferries", "islands"],
        "inLanguage": "en",
        "url": "https://courier.example/ferry",
        "mainEntityOfPage": {"@type": "WebPage", "@id": "https://courier.example/ferry"},
        "image": {
            "@type": "ImageObject",
            "url": "https://courier.example/ferry.jpg",
            "caption": "The ferry on Monday",
            "creditText": "Photo: Ola Nord",
        },
        "publisher": {"@type": "Organization", "name": "Ostby Courier"},
        "sourceOrganization": {"@type": "Organization", "name": "Associated Press"},
        "creditText": "Berg reported from Ostby. Data by the harbour.",
        "copyrightNotice": "© 2024 Ostby Courier",
        "copyrightHolder": {"@type": "Organization", "name": "Ostby Courier"},
        "isAccessibleForFree": True,
    }


def test_every_name_is_one_of_schema_org(full):
    for found in objects(full.to_schema_org()):
        kind = "NewsArticle" if found["@type"] in NEWS_TYPES else found["@type"]
        assert set(found) - {"@type"} <= PROPERTIES[kind]


def test_nothing_known_is_nothing_said(empty):
    assert empty.to_schema_org() == {"@context": "https://schema.org", "@type": "NewsArticle"}


def test_an_article_behind_a_wall_says_so():
    assert full_article(is_free=False).to_schema_org()["isAccessibleForFree"] is False
    assert "isAccessibleForFree" not in full_article(is_free=None).to_schema_org()


KINDS = "news opinion analysis background review interview live-blog fact-check recipe blog forum video podcast sponsored satire"


@pytest.mark.parametrize("kind", [None, "letter", *KINDS.split()])
def test_the_type_is_one_of_schema_org(kind):
    data = full_article(type=kind).to_schema_org()
    assert data["@type"] in NEWS_TYPES | OTHER_TYPES
    assert ("dateline" in data) == (data["@type"] in NEWS_TYPES)
    assert (data["@type"] == "NewsArticle") == (kind in (None, "letter", "news", "interview", "fact-check"))


def test_names_alone_are_persons():
    data = full_article(author_details=()).to_schema_org()
    assert data["author"] == [{"@type": "Person", "name": "Ida Berg"}, {"@type": "Person", "name": "Data Desk"}]


def test_an_author_who_holds_the_rights_is_a_person():
    assert full_article(copyright_holder="IDA BERG").to_schema_org()["copyrightHolder"] == {
        "@type": "Person",
        "name": "IDA BERG",
    }


@pytest.mark.parametrize("image", [None, "data:image/png;base64,AA==", "/ferry.jpg"])
def test_an_image_without_an_address_on_the_web_is_left_out(image):
    assert "image" not in full_article(image=image).to_schema_org()

"""JSON-LD in the vocabulary of https://schema.org: what a publisher would declare of the article."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from newsclean.model import Author
from newsclean.write.values import WEB, authors_of, known

if TYPE_CHECKING:
    from newsclean.article import Article

CONTEXT = "https://schema.org"
NEWS = "NewsArticle"
# By the values of `Article.type` (see fields/type.py); whatever is not here is news. All are kinds of `Article`.
TYPES = {
    "analysis": "AnalysisNewsArticle",
    "background": "BackgroundNewsArticle",
    "opinion": "OpinionNewsArticle",
    "review": "ReviewNewsArticle",
    "live-blog": "LiveBlogPosting",
    "blog": "BlogPosting",
    "forum": "DiscussionForumPosting",
    "sponsored": "AdvertiserContentArticle",
    "satire": "SatiricalArticle",
    **dict.fromkeys(("recipe", "video", "podcast"), "Article"),
}


def schema_org_dict(article: Article) -> dict[str, Any]:
    """Return the article as a JSON-LD object; a key without a value is not there."""
    kind = TYPES.get(article.type or "", NEWS)
    place, publisher, agency = article.place, article.site_name, article.agency
    return known({
        "@context": CONTEXT,
        "@type": kind,
        "headline": article.title,
        "description": article.dek,
        "author": [party(author) for author in authors_of(article)],
        "datePublished": article.date_published,
        "dateModified": article.date_modified,
        "dateline": place if kind.endswith(NEWS) else None,
        "locationCreated": {"@type": "Place", "name": place} if place else None,
        "articleSection": article.section,
        "keywords": list(article.tags),
        "inLanguage": article.language,
        "url": article.url,
        "mainEntityOfPage": {"@type": "WebPage", "@id": article.url} if article.url else None,
        "image": image(article),
        "publisher": named("Organization", publisher) if publisher else None,
        "sourceOrganization": named("Organization", agency) if agency else None,
        "creditText": " ".join(article.credits),
        "copyrightNotice": article.copyright,
        "copyrightHolder": holder(article.copyright_holder, authors_of(article)),
        "isAccessibleForFree": article.is_free,
        "wordCount": article.word_count or None,
        "timeRequired": f"PT{article.reading_time}M" if article.reading_time else None,
        "articleBody": article.text,
    })  # fmt: skip


def named(kind: str, name: str) -> dict[str, str]:
    """Return an object of which only the name is known."""
    return {"@type": kind, "name": name}


def party(author: Author) -> dict[str, Any]:
    """Return an author; only a person has a job."""
    is_person = author.kind == "person"
    return known({
        **named("Person" if is_person else "Organization", author.name),
        "jobTitle": author.role if is_person else None,
        "url": author.url,
        "email": author.email,
    })  # fmt: skip


def image(article: Article) -> dict[str, str] | None:
    """Return the lead image with its caption and credit; without an address there is none."""
    if article.image is None or not article.image.startswith(WEB):
        return None
    return known({
        "@type": "ImageObject",
        "url": article.image,
        "caption": article.image_caption,
        "creditText": article.image_credit,
    })  # fmt: skip


def holder(name: str | None, authors: Iterable[Author]) -> dict[str, str] | None:
    """Return who holds the rights: a person if one of the authors does, else taken for an organisation."""
    if name is None:
        return None
    people = {author.name.casefold() for author in authors if author.kind == "person"}
    return named("Person" if name.casefold() in people else "Organization", name)

"""Items with the keys of Zyte's article schema, as `zyte-common-items` spells them."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Any

from newsclean.model import Author
from newsclean.write.html import render_fragment
from newsclean.write.values import authors_of, known

if TYPE_CHECKING:
    from newsclean.article import Article

NO_ARTICLE = ("empty", "not_article")
CALLER = "caller"  # the origin of the address that the caller gave


def zyte_dict(article: Article) -> dict[str, Any]:
    """Return the article as an item; a key without a value is not there."""
    image = {"url": article.image} if article.image else None
    return known({
        "headline": article.title,
        "datePublished": article.date_published,
        "datePublishedRaw": article.date_raw,
        "dateModified": article.date_modified,
        "dateModifiedRaw": modified_raw(article),
        "authors": [author_item(author, article.byline) for author in authors_of(article)],
        "breadcrumbs": [{"name": article.section}] if article.section else None,
        "inLanguage": article.language,
        "mainImage": image,
        "images": [image] if image else None,
        "description": article.dek,
        "articleBody": article.text,
        "articleBodyHtml": render_fragment(article) if article.text else None,
        "canonicalUrl": declared_url(article),
        "url": article.page.source.url or article.url,
        "metadata": {"probability": 0.0 if article.status in NO_ARTICLE else article.confidence},
    })  # fmt: skip


def author_item(author: Author, byline: str | None) -> dict[str, str]:
    """Return an author; the raw name is the byline, where that is where the name is from."""
    return known({
        "name": author.name,
        "nameRaw": byline if byline and same(author.name) in same(byline) else None,
        "url": author.url,
        "email": author.email,
    })  # fmt: skip


def same(name: str) -> str:
    """Return a name as it is compared."""
    return unicodedata.normalize("NFC", name).casefold()


def modified_raw(article: Article) -> str | None:
    """Return the date of the last change as the page states it."""
    choice = article.choices.get("date_modified")
    return choice.agreeing[0].value if choice and choice.value and choice.agreeing else None


def declared_url(article: Article) -> str | None:
    """Return the address that the page itself declares."""
    choice = article.choices.get("url")
    declared = choice is not None and any(candidate.origin != CALLER for candidate in choice.agreeing)
    return article.url if declared else None

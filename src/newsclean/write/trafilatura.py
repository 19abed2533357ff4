"""A document with the keys of trafilatura 2: code that reads its results reads these."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from lxml import etree

from newsclean.write.outline import outline
from newsclean.write.values import authors_of, host_of
from newsclean.write.xml import TRAFILATURA, add_pieces

if TYPE_CHECKING:
    from newsclean.article import Article

DAY = len("2024-10-11")
EMPTY_LINES = re.compile(r"\n\s*\n")


def trafilatura_dict(article: Article) -> dict[str, Any]:
    """Return what `bare_extraction(..., with_metadata=True).as_dict()` would: all its keys, in its order."""
    body = etree.Element("body")
    add_pieces(body, outline(article.blocks_in(*article.text_roles), article.page.containers), TRAFILATURA)
    text = EMPTY_LINES.sub("\n", article.text)
    return {
        "title": article.title,
        "author": "; ".join(author.name for author in authors_of(article)) or None,
        "url": article.url,
        "hostname": host_of(article),
        "description": article.dek,
        "sitename": article.site_name,
        "date": article.date_published[:DAY] if article.date_published else None,
        "categories": [article.section] if article.section else [],
        "tags": list(article.tags),
        "fingerprint": None,
        "id": None,
        "license": None,
        "body": body,
        "comments": "",
        "commentsbody": etree.Element("body"),
        "raw_text": text,
        "text": text,
        "language": article.language,
        "image": article.image,
        "pagetype": "article" if article.status == "ok" else None,
        "filedate": None,
    }


def trafilatura_record(article: Article) -> dict[str, Any]:
    """Return what `extract(..., output_format="json", with_metadata=True)` would, before it is dumped."""
    data = trafilatura_dict(article)
    del data["body"], data["commentsbody"]
    renamed = {"source": data.pop("url"), "source-hostname": data.pop("sitename"), "excerpt": data.pop("description")}
    joined = {name: ";".join(data.pop(name)) for name in ("categories", "tags")}
    return {**data, **renamed, **joined}

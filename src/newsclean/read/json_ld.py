"""JSON-LD: the nodes of a page's structured data that speak of the article itself.

See https://schema.org/NewsArticle. Publishers nest, wrap and misspell it, so nothing here
trusts a type, and what does not parse costs a warning, not the page.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

from newsclean.read.shape import squeeze

LARGEST_SCRIPT = 512 * 1024  # characters; an article's JSON-LD with its full text has 50,000 at most
MOST_NODES = 500  # a page of a hundred cards has about 300
MOST_NAMES = 40  # authors, tags or images of one article
LONGEST_BODY = 200_000  # characters of a declared article; a longer one is no article
LONGEST_VALUE = 2_000  # characters; longer is no headline, name or summary
MARKUP = re.compile(r"<[!/a-zA-Z][^<>]{0,300}+>")
WRAPPING = re.compile(r"\s*+(?:<!--|//\s?<!\[CDATA\[|/\*\s?<!\[CDATA\[\s?\*/|<!\[CDATA\[)")

# What stands around the article and never is about it.
OTHER_TYPES = frozenset(
    """breadcrumblist website organization newsmediaorganization person imageobject searchaction readaction
    sitenavigationelement wpheader wpfooter wpsidebar comment rating aggregaterating offer listitem
    localbusiness place postaladdress""".split()
)
ARTICLE_TYPES = frozenset(
    """blogposting liveblogposting report socialmediaposting discussionforumposting review recipe
    claimreview criticreview podcastepisode""".split()
)
PAGE_TYPES = frozenset("webpage itempage collectionpage profilepage aboutpage faqpage qapage medicalwebpage".split())


def clean_value(value: object, longest: int = LONGEST_VALUE) -> str:
    """Return a declared string without entities and markup, white space squeezed; "" for anything else."""
    if not isinstance(value, str):
        return ""
    value = value[: 4 * longest]
    if "&" in value:
        # Twice: "&amp;amp;" is common where one template escapes what another has escaped.
        value = html.unescape(html.unescape(value))
    if "<" in value:
        value = MARKUP.sub(" ", value)
    return squeeze(value)[:longest]


def parse_script(script: str) -> object:
    """Return what a JSON-LD script holds.

    Raises:
        ValueError: if it is too large, nested too deep, or no JSON.
    """
    if len(script) > LARGEST_SCRIPT:
        raise ValueError("too large")
    if wrapped := WRAPPING.match(script):
        script = script[wrapped.end() :].rsplit("}", 1)[0] + "}"
    try:
        # strict=False: raw line breaks inside strings are the most common error.
        return json.loads(script.strip().rstrip(";"), strict=False)
    except RecursionError as error:
        raise ValueError("nested too deep") from error


def types_of(node: dict[str, Any]) -> set[str]:
    """Return the types of a node in lower case, without the vocabulary's address."""
    declared = node.get("@type")
    values = declared if isinstance(declared, list) else [declared]
    return {value.rsplit("/", 1)[-1].rsplit(":", 1)[-1].lower() for value in values if isinstance(value, str)}


def is_article(node: dict[str, Any]) -> bool:
    """Tell whether a node is about one article."""
    return any(kind.endswith("article") or kind in ARTICLE_TYPES for kind in types_of(node))


def walk_nodes(data: object) -> list[dict[str, Any]]:
    """Return the nodes that describe the page or its main entity, in order.

    Lists of other articles (`itemListElement`, `hasPart`, `mentions`) are not followed.
    """
    nodes: list[dict[str, Any]] = []
    waiting: list[object] = [data]
    while waiting and len(nodes) < MOST_NODES:
        item = waiting.pop()
        if isinstance(item, list):
            waiting.extend(reversed(item[:MOST_NODES]))
        elif isinstance(item, dict):
            if "@type" in item:
                nodes.append(item)
            waiting.extend(item[key] for key in ("mainEntityOfPage", "mainEntity", "@graph") if key in item)
    return nodes


def as_list(value: object) -> list[Any]:
    """Return a value that may be one or many as a list."""
    return value[:MOST_NAMES] if isinstance(value, list) else [] if value is None else [value]


def name_of(value: object, by_id: dict[str, dict[str, Any]]) -> tuple[str, str]:
    """Return the name of a person or organisation, and its type in lower case ("" if not said)."""
    if isinstance(value, dict):
        if "name" not in value and isinstance(value.get("@id"), str):
            value = by_id.get(value["@id"], value)
        kinds = types_of(value)
        name = value.get("name")
        if isinstance(name, list):
            name = name[0] if name else ""
        if isinstance(name, dict):
            name = name.get("@value") or name.get("name")
        if not name:
            name = f"{clean_value(value.get('givenName'))} {clean_value(value.get('familyName'))}"
        return clean_value(name), "person" if "person" in kinds else next(iter(sorted(kinds)), "")
    return clean_value(value), ""


def address_of(value: object) -> str:
    """Return the address in a value: a string, or an object with `url` or `@id`."""
    for item in as_list(value):
        found = item
        if isinstance(item, dict):
            found = item.get("url") or item.get("contentUrl") or item.get("@id")
            if isinstance(found, list):
                found = found[0] if found else None
        if text := clean_value(found):
            return text
    return ""


# Field, then the keys that may hold its value.
STRINGS = (
    ("title", ("headline", "name", "alternativeHeadline")),
    ("description", ("description", "abstract")),
    ("date_published", ("datePublished", "dateCreated", "uploadDate")),
    ("date_modified", ("dateModified",)),
    ("copyright", ("copyrightNotice",)),
    ("language", ("inLanguage",)),
)
ADDRESSES = (("url", "url"), ("url", "mainEntityOfPage"), ("image", "image"))


def read_node(node: dict[str, Any], by_id: dict[str, dict[str, Any]]) -> Iterator[tuple[str, str, str]]:
    """Give field name, value and a remark: the key, or "organization" for an author that is one."""
    for field, keys in STRINGS:
        for key in keys:
            for value in as_list(node.get(key))[:1]:
                yield field, clean_value(value) or name_of(value, by_id)[0], key
    for section in as_list(node.get("articleSection")):
        yield "section", clean_value(section), "articleSection"
    for publisher in as_list(node.get("publisher"))[:1]:
        yield "site_name", name_of(publisher, by_id)[0], "publisher"
    for field, key in ADDRESSES:
        yield field, address_of(node.get(key)), key
    if isinstance(free := node.get("isAccessibleForFree"), bool | str):
        yield "is_free", str(free).lower(), "isAccessibleForFree"
    yield from read_lists(node, by_id)


def read_lists(node: dict[str, Any], by_id: dict[str, dict[str, Any]]) -> Iterator[tuple[str, str, str]]:
    """Give the authors and the keywords of a node, as `read_node` does."""
    for key in ("author", "creator"):
        for author in as_list(node.get(key)):
            name, kind = name_of(author, by_id)
            yield "authors", name, "organization" if kind not in ("", "person") else kind
    for keywords in as_list(node.get("keywords")):
        tags = clean_value(keywords).split(",") if isinstance(keywords, str) else [name_of(keywords, by_id)[0]]
        for tag in tags:
            yield "tags", tag.strip(), "keywords"


def read_scripts(scripts: Iterable[str]) -> tuple[list[tuple[str, str, str, bool]], bool]:
    """Read all JSON-LD scripts of a page.

    Returns:
        Field name, value, remark and whether the node is about an article, the article
        first; and whether every script could be read.
    """
    nodes: list[dict[str, Any]] = []
    valid = True
    for script in scripts:
        if not script.strip():
            continue
        try:
            nodes.extend(walk_nodes(parse_script(script)))
        except ValueError:
            valid = False
    by_id = {node["@id"]: node for node in nodes if isinstance(node.get("@id"), str)}
    articles = [node for node in nodes if is_article(node)]
    others = [node for node in nodes if types_of(node) & PAGE_TYPES]
    site = [node for node in nodes if "website" in types_of(node)]
    found: list[tuple[str, str, str, bool]] = []
    for article in articles[:1]:
        found += [(*item, True) for item in read_node(article, by_id) if item[1]]
        if body := clean_value(article.get("articleBody"), LONGEST_BODY):
            found.append(("body", body, "articleBody", True))
        found += [("type", kind, "@type", True) for kind in sorted(types_of(article))]
    for page in others[:2]:
        found += [(*item, False) for item in read_node(page, by_id) if item[1] and item[0] != "site_name"]
    for node in site[:1]:
        if name := name_of(node, by_id)[0]:
            found.append(("site_name", name, "website", False))
    return found, valid

"""JSON-LD: the nodes of a page's structured data that speak of the article itself.

See https://schema.org/NewsArticle. Publishers nest, wrap and misspell it, so nothing here
trusts a type, and what does not parse costs a warning, not the page.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from newsclean.read.json_script import parse_scripts
from newsclean.read.json_values import (
    Node,
    Nodes,
    address_of,
    flatten,
    names_of,
    page_of,
    path_of,
    resolve,
    text_of,
    types_of,
)
from newsclean.read.shape import UNSPACED_CLASS, fold
from newsclean.read.values import clean_value

MOST_NODES = 500  # a page of a hundred cards has about 300
MOST_ARTICLES = 3  # nodes of different plug-ins that describe the same article
MOST_PAGES = 2
LONGEST_BODY = 200_000  # characters of a declared article; a longer one is no article

ARTICLE_TYPES = frozenset(
    """blogposting liveblogposting report socialmediaposting discussionforumposting review recipe
    claimreview criticreview podcastepisode""".split()
)
# An article that is also marked up as one of these has the better words in the other node.
PART_TYPES = frozenset("review recipe claimreview criticreview podcastepisode".split())
PAGE_TYPES = frozenset("webpage itempage collectionpage profilepage aboutpage faqpage qapage medicalwebpage".split())
# What leads from a node to others about the same page. Lists of other articles (`itemListElement`, `hasPart`,
# `mentions`, `comment`) are not followed.
FOLLOWED = ("mainEntityOfPage", "mainEntity", "@graph")
NAMED = ("author", "creator", "publisher")  # what may be spelled out in one node and referred to in another

OTHER_ARTICLE = -1  # the agreement of a node whose address and whose headline are not the page's
# Not one of the words that all headlines share; of scripts without spaces every character.
LONG_WORD = re.compile(rf"{UNSPACED_CLASS}|\w{{4,}}")

# What a node is about.
ARTICLE = 0
SAME_ARTICLE = 1  # another node about the same article
PAGE = 2

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
# Where it was written, and what it is about.
PLACES = (("place", "dateline"), ("place", "locationCreated"), ("place_about", "contentLocation"))
# Whom an image names, the one who took it first.
CREDITED = ("creditText", "creator", "author", "copyrightHolder", "copyrightNotice")


class Statement(NamedTuple):
    """What a node says.

    Attributes:
        field: the field that it is about.
        value: what it says, cleaned; never empty.
        key: the key that says it; "organization" for an author that is one.
        url: the address of an author's page, as it is written; "" if there is none.
    """

    field: str
    value: str
    key: str
    url: str = ""


class Identity(NamedTuple):
    """How a page calls itself elsewhere than in JSON-LD: its addresses and its titles."""

    addresses: frozenset[str]
    titles: frozenset[str]


def is_article(kinds: set[str]) -> bool:
    """Tell whether a node with these types is about one article."""
    return any(kind.endswith("article") or kind in ARTICLE_TYPES for kind in kinds)


def walk_nodes(data: object) -> list[Node]:
    """Return the nodes that describe the page or its main entity, in order."""
    nodes: list[Node] = []
    waiting: list[object] = [data]
    while waiting and len(nodes) < MOST_NODES:
        item = waiting.pop()
        if isinstance(item, list):
            waiting.extend(reversed(item[:MOST_NODES]))
        elif isinstance(item, dict):
            if "@type" in item:
                nodes.append(item)
            waiting.extend(item[key] for key in FOLLOWED if key in item)
    return nodes


def read_node(node: Node, nodes: Nodes) -> Iterator[Statement]:
    """Give what a node says; values may be empty."""
    for field, keys in STRINGS:
        for key in keys:
            if key in node:
                yield Statement(field, text_of(node[key]), key)
    for section in flatten(node.get("articleSection")):
        yield Statement("section", text_of(section), "articleSection")
    for publisher in flatten(node.get("publisher"))[:1]:
        yield Statement("site_name", next(iter(names_of(publisher, nodes)[0]), ""), "publisher")
    for field, key in ADDRESSES:
        if key in node:
            yield Statement(field, address_of(node[key]), key)
    if isinstance(free := node.get("isAccessibleForFree"), bool | str):
        yield Statement("is_free", clean_value(str(free)).lower(), "isAccessibleForFree")
    yield from read_lists(node, nodes)


def read_lists(node: Node, nodes: Nodes) -> Iterator[Statement]:
    """Give the authors and the keywords of a node, as `read_node` does."""
    for key in ("author", "creator"):
        for author in flatten(node.get(key)):
            names, kind = names_of(author, nodes)
            said = "organization" if kind not in ("", "person") else key
            url = page_of(author, nodes) if len(names) == 1 else ""
            for name in names:
                yield Statement("authors", name, said, url=url)
    for keywords in flatten(node.get("keywords")):
        for tag in text_of(keywords).split(",") if isinstance(keywords, str) else [text_of(keywords)]:
            yield Statement("tags", tag.strip(), "keywords")


def read_article(article: Node, nodes: Nodes) -> Iterator[Statement]:
    """Give all that the node of an article says; values may be empty."""
    yield from read_node(article, nodes)
    yield from read_particulars(article, nodes)
    yield Statement("body", clean_value(article.get("articleBody"), LONGEST_BODY), "articleBody")
    for kind in sorted(types_of(article)):
        yield Statement("type", clean_value(kind), "@type")


def read_particulars(article: Node, nodes: Nodes) -> Iterator[Statement]:
    """Give who holds the rights, where it was written, and what is said of its image; values may be empty."""
    for holder in flatten(article.get("copyrightHolder"))[:1]:
        yield Statement("copyright_holder", next(iter(names_of(holder, nodes)[0]), ""), "copyrightHolder")
    for field, key in PLACES:
        if key in article:
            yield Statement(field, text_of(article[key]), key)
    image = resolve(next(iter(flatten(article.get("image"))), None), nodes)
    if isinstance(image, dict):
        yield Statement("image_caption", text_of(image.get("caption")), "caption")
        for key in CREDITED:
            for credited in flatten(image.get(key))[:1]:
                yield Statement("image_credit", next(iter(names_of(credited, nodes)[0]), ""), key)


def agreement(article: Node, identity: Identity) -> int:
    """Return how well a node agrees with what else the page says of itself: address counts more than headline.

    It is `OTHER_ARTICLE` where both say something else.
    """
    paths = {path_of(address_of(article.get(key))) for key in ("url", "mainEntityOfPage", "@id")} - {""}
    headline = fold(text_of(article.get("headline")) or text_of(article.get("name")))
    agreed = 2 * (not identity.addresses.isdisjoint(paths))
    agreed += headline != "" and any(headline in title or title in headline for title in identity.titles)
    if agreed or not (paths and identity.addresses and headline and identity.titles):
        return agreed
    words = {word for title in identity.titles for word in LONG_WORD.findall(title)}
    return 0 if not words.isdisjoint(LONG_WORD.findall(headline)) else OTHER_ARTICLE


def find_articles(articles: list[Node], identity: Identity) -> list[Node]:
    """Return the node of the page's article, and other nodes about the same one; [] where there is none.

    Of several, e.g. for the cards of related articles, it is the one that agrees best with the rest of the page.
    """
    scores = [agreement(article, identity) for article in articles]
    best = max(scores, default=OTHER_ARTICLE)
    if best == OTHER_ARTICLE:
        return []
    equals = [article for article, score in zip(articles, scores, strict=True) if score == best]
    chosen = next((article for article in equals if not types_of(article) & PART_TYPES), equals[0])
    headline = fold(text_of(chosen.get("headline")))
    same = [
        article
        for article, score in zip(articles, scores, strict=True)
        if article is not chosen and (score > 1 or (headline and fold(text_of(article.get("headline"))) == headline))
    ]
    return [chosen, *same[: MOST_ARTICLES - 1]]


def index_nodes(nodes: Iterable[Node]) -> dict[str, Node]:
    """Return the nodes with a name or a caption, and what is named in them, by identifier."""
    found: dict[str, Node] = {}
    for node in nodes:
        for item in (node, *(part for key in NAMED for part in flatten(node.get(key)))):
            if isinstance(item, dict) and ("name" in item or "caption" in item) and isinstance(item.get("@id"), str):
                found.setdefault(item["@id"], item)
    return found


def read_scripts(scripts: Iterable[str], identity: Identity) -> tuple[list[tuple[int, Statement]], bool]:
    """Read all JSON-LD scripts of a page.

    Args:
        scripts: their texts.
        identity: how the page calls itself elsewhere.

    Returns:
        What they say, each with what it is about (`ARTICLE`, `SAME_ARTICLE` or `PAGE`), the article first; and
        whether every script could be read.
    """
    values, complete = parse_scripts(scripts)
    if not values:
        return [], complete
    nodes = walk_nodes(values)
    by_id = index_nodes(nodes)
    found: list[tuple[int, Statement]] = []
    kinds = [types_of(node) for node in nodes]
    articles = find_articles([n for n, kind in zip(nodes, kinds, strict=True) if is_article(kind)], identity)
    for about, article in zip((ARTICLE, *[SAME_ARTICLE] * MOST_ARTICLES), articles, strict=False):
        found += [(about, said) for said in read_article(article, by_id) if said.value]
    for page in [n for n, kind in zip(nodes, kinds, strict=True) if kind & PAGE_TYPES][:MOST_PAGES]:
        found += [(PAGE, said) for said in read_node(page, by_id) if said.value and said.field != "site_name"]
    for site in [n for n, kind in zip(nodes, kinds, strict=True) if "website" in kind][:1]:
        found += [(PAGE, Statement("site_name", name, "website")) for name in names_of(site, by_id)[0][:1] if name]
    return found, complete

"""What a page declares about itself: JSON-LD, OpenGraph, meta, links, `<time>`.

`gather_facts` gives candidates by field name, each with its origin and rank. It never
chooses; the fields do. The fields are: title, authors, date_published, date_modified,
section, tags, site_name, language, url, description, image, image_caption, image_credit, copyright,
copyright_holder, is_free, type, opinion, place, place_about (what the article is about), pages, body;
signatures, the names in inline elements that are marked as the author's; and headline_parts, the lines of a
headline in one heading.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from operator import attrgetter

from newsclean.model import Candidate
from newsclean.read.date_names import date_field
from newsclean.read.declarations import DECLARING, PAGE_LINK, Declaration
from newsclean.read.declared_names import (
    ELEMENT,
    ITEMPROPS,
    JSON_LD_ARTICLE,
    JSON_LD_PAGE,
    META,
    MICRODATA,
    NAMED_META,
    ORGANISATION,
)
from newsclean.read.json_ld import ARTICLE, PAGE, SAME_ARTICLE, Identity, read_scripts
from newsclean.read.json_values import path_of
from newsclean.read.shape import fold
from newsclean.read.signatures import HEADLINE, KICKER, is_author_class
from newsclean.read.values import clean_address, clean_value

# By what the node of JSON-LD is about.
NODE_RANKS = {ARTICLE: JSON_LD_ARTICLE, SAME_ARTICLE: JSON_LD_ARTICLE + 2, PAGE: JSON_LD_PAGE}
# What a node says second ("name" beside "headline") is a second choice.
SECOND_KEYS = frozenset(("name", "alternativeHeadline", "dateCreated", "uploadDate", "mainEntityOfPage", "creator"))
SECOND_CHOICE = 5

RANK = attrgetter("rank")
MOST_CANDIDATES = 100  # a field; pages of comments have a <time> for each

LONGEST_SIGNATURE = 120  # characters; three names with their titles
META_NAMES = ("property", "name", "http-equiv")  # the attributes that name a meta element
LISTED = frozenset(("tags",))  # fields of which one string holds many, by commas
ADDRESSES = frozenset(("url", "image"))  # fields that hold an address


def gather_facts(
    declarations: Sequence[Declaration], url: str | None
) -> tuple[dict[str, tuple[Candidate, ...]], tuple[str, ...]]:
    """Return candidates by field name, best origin first, and warning codes."""
    found: dict[str, list[Candidate]] = {}
    for declaration in declarations:
        for field, candidate in read_element(declaration):
            group = found.setdefault(field, [])
            if len(group) < MOST_CANDIDATES:
                group.append(candidate)
    if url:
        found.setdefault("url", []).append(Candidate(url, "caller", -1, ORGANISATION))
    statements, complete = read_scripts([d.text for d in declarations if d.tag == "script"], identify(found))
    nodes: dict[str, list[Candidate]] = {}
    for about, said in statements:
        rank = NODE_RANKS[about] + SECOND_CHOICE * (said.key in SECOND_KEYS)
        rank += ORGANISATION if said.key == "organization" else 0
        nodes.setdefault(said.field, []).append(Candidate(said.value, "json-ld", -1, rank, said.url))
    for field, group in nodes.items():
        found[field] = group + found.get(field, [])
    ordered = {field: tuple(sorted(group, key=RANK)) for field, group in sorted(found.items())}
    return ordered, () if complete else ("json-ld-invalid",)


def identify(found: Mapping[str, Sequence[Candidate]]) -> Identity:
    """Return how a page calls itself elsewhere than in JSON-LD."""
    # Microdata may be about any teaser on the page.
    addresses = {path_of(candidate.value) for candidate in found.get("url", ()) if candidate.origin != "itemprop"}
    titles = {fold(candidate.value) for candidate in found.get("title", ()) if candidate.origin != "itemprop"}
    return Identity(frozenset(addresses - {""}), frozenset(titles - {""}))


def read_element(declaration: Declaration) -> Iterator[tuple[str, Candidate]]:
    """Give the candidates that one element declares."""
    if declaration.tag == "meta":
        return read_meta(declaration)
    return read_time(declaration) if declaration.tag == "time" else read_other(declaration)


def read_other(declaration: Declaration) -> Iterator[tuple[str, Candidate]]:
    """Give what an element that is neither a meta nor a time element declares."""
    tag, get = declaration.tag, declaration.attributes.get
    if get("itemprop"):
        yield from read_itemprop(declaration)
    rel = (get("rel") or "").lower().split()
    if tag in (KICKER, HEADLINE):
        if value := clean_value(declaration.text):
            yield "headline_parts", Candidate(value, tag, declaration.block, ELEMENT)
    elif tag in ("link", PAGE_LINK):
        yield from read_link(declaration, rel)
    elif tag == "title" and (value := clean_value(declaration.text)):
        yield "title", Candidate(value, "title", -1, ELEMENT)
    elif tag == "html" and (value := clean_value(get("lang") or get("xml:lang"))):
        yield "language", Candidate(value, "html", -1, ELEMENT)
    elif tag == "a" and "author" in rel and (value := clean_value(declaration.text)):
        yield "authors", Candidate(value, "rel-author", declaration.block, ELEMENT, clean_address(get("href")))
    elif tag not in DECLARING and "itemprop" not in declaration.attributes:
        yield from read_signature(declaration)


def read_link(declaration: Declaration, rel: Sequence[str]) -> Iterator[tuple[str, Candidate]]:
    """Give the page's own address, and those that may be other pages of it."""
    value = clean_address(declaration.attributes.get("href"))
    if not value:
        return
    if declaration.tag == PAGE_LINK:
        # What leads to a place on a page leads to its comments or notes.
        if "#" not in value:
            yield "pages", Candidate(value, "link", declaration.block, ELEMENT)
    elif "canonical" in rel:
        yield "url", Candidate(value, "canonical", -1, JSON_LD_ARTICLE)
    else:
        yield from (("pages", Candidate(value, f"rel-{to}", -1, NAMED_META)) for to in ("next", "prev") if to in rel)


def read_signature(declaration: Declaration) -> Iterator[tuple[str, Candidate]]:
    """Give the name in an element that its class, or where it links to, calls the author's."""
    get = declaration.attributes.get
    value = clean_value(declaration.text)
    if value and len(value) <= LONGEST_SIGNATURE:
        by_class = is_author_class(get("class") or "")
        origin, rank = ("class", ELEMENT + 1) if by_class else ("author-link", ELEMENT + 2)
        yield "signatures", Candidate(value, origin, declaration.block, rank, clean_address(get("href")))


def read_meta(declaration: Declaration) -> Iterator[tuple[str, Candidate]]:
    """Give what a meta element declares; one element may have a name and a property."""
    attributes = declaration.attributes
    for attribute in META_NAMES:
        known = known_meta(attributes[attribute] or "") if attribute in attributes else None
        if known is None:
            continue
        name, field, rank = known
        content = (clean_address if field in ADDRESSES else clean_value)(attributes.get("content"))
        for value in content.split(",") if field in LISTED else [content]:
            if value := value.strip():
                yield field, Candidate(value, name, -1, rank)
    if attributes.get("itemprop"):
        yield from read_itemprop(declaration)


# A page has forty of these elements, and the names of most are on every page.
@lru_cache(maxsize=1024)
def known_meta(name: str) -> tuple[str, str, int] | None:
    """Return the name of a meta element in lower case, the field that it states and its rank; None if none."""
    name = name.strip().lower()
    if name.startswith(("dcterms:", "dc:")):
        name = name.replace(":", ".", 1)
    if name in META:
        return name, *META[name]
    field = date_field(name)
    return (name, field, NAMED_META + 1) if field else None


def read_time(declaration: Declaration) -> Iterator[tuple[str, Candidate]]:
    """Give the date of a `<time>`; its class or itemprop says whether it is an update."""
    value = clean_value(declaration.attributes.get("datetime") or declaration.text)
    if not value:
        return
    said = " ".join(declaration.attributes.get(name) or "" for name in ("class", "itemprop", "id")).lower()
    updated = "modified" in said or "updated" in said
    rank = MICRODATA if "published" in said or "pubdate" in declaration.attributes else ELEMENT
    # One element may carry both classes ("entry-date published updated"): it was never updated. In
    # the hAtom format that themes follow, "updated" has to be there and "entry-date" is the day of the entry.
    field = "date_modified" if updated and "published" not in said and "entry-date" not in said else "date_published"
    yield field, Candidate(value, "time", declaration.block, rank)


def read_itemprop(declaration: Declaration) -> Iterator[tuple[str, Candidate]]:
    """Give the microdata of an element."""
    get = declaration.attributes.get
    for name in (get("itemprop") or "").lower().split():
        field = ITEMPROPS.get(name)
        if field is None:
            continue
        said = get("content") or get("datetime")
        if field == "image":
            said = said or get("src") or get("href")
        clean = clean_address if field in ADDRESSES else clean_value
        if value := clean(said or declaration.text):
            yield field, Candidate(value, "itemprop", declaration.block, MICRODATA)

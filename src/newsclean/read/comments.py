"""Readers' comments as data, where the markup says what they are: JSON-LD, microdata, WordPress, Disqus.

Nothing is guessed: what has no such markup gives no comment. The blocks of the page are judged as ever, so that
a comment is in the data and, as a block, removed from the text.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Any, NamedTuple

from lxml import etree

from newsclean.model import Comment
from newsclean.read.elements import BREAK, ELEMENTS
from newsclean.read.json_script import parse_scripts
from newsclean.read.shape import squeeze

MOST_COMMENTS = 10_000  # of a page
MOST_PARTS = 50  # elements that are looked at for a name or a date
DEEPEST_JSON = 64  # answers to answers
LINE = "\n\0"  # the end of a line; in no text that a page holds


class Markup(NamedTuple):
    """How a kind of markup says what is what: by classes, or by names of properties of microdata."""

    origin: str
    comment: frozenset[str]
    text: frozenset[str]
    author: frozenset[str]
    date: frozenset[str]


# The first that finds anything is the page's. WordPress: `wp_list_comments` and its HTML5 form, which most themes
# keep; Disqus: the static copy that its plug-in renders for search engines.
MARKUPS = (
    Markup(
        "microdata",
        frozenset(("schema.org/comment", "schema.org/usercomments")),
        frozenset(("text", "commenttext")),
        frozenset(("author", "creator")),
        frozenset(("datecreated", "datepublished", "commenttime")),
    ),
    Markup(
        "disqus",
        frozenset(("dsq-comment",)),
        frozenset(("dsq-comment-message", "dsq-comment-body")),
        frozenset(("dsq-commenter-name", "dsq-comment-cite")),
        frozenset(("dsq-comment-date",)),
    ),
    Markup(
        "wordpress",
        frozenset(("comment", "comment-body")),
        frozenset(("comment-content", "comment-text", "comment_text")),
        frozenset(("fn", "comment-author-name")),
        frozenset(("comment-meta", "comment-metadata", "comment-date")),
    ),
)
MICRODATA = MARKUPS[0].origin


@dataclass(slots=True, eq=False)
class Found:
    """A comment that is being read, and the elements that hold its parts."""

    element: etree._Element
    text: list[etree._Element] = field(default_factory=list)
    author: etree._Element | None = None
    date: etree._Element | None = None
    time: etree._Element | None = None


def find_comments(elements: Sequence[etree._Element]) -> tuple[Comment, ...]:
    """Return the comments of a page, in order: as JSON-LD declares them, else as its markup says."""
    if declared := tuple(islice(declared_comments(elements), MOST_COMMENTS)):
        return declared
    for markup in MARKUPS:
        if marked := tuple(islice(marked_comments(elements, markup), MOST_COMMENTS)):
            return marked
    return ()


def names_in(element: etree._Element, markup: Markup) -> frozenset[str]:
    """Return the names by which an element may say what it is."""
    if markup.origin == MICRODATA:
        kind = (element.get("itemtype") or "").lower().partition("://")[2].rstrip("/").removeprefix("www.")
        return frozenset((*(element.get("itemprop") or "").lower().split(), *([kind] if kind else [])))
    return frozenset((element.get("class") or "").split())


def marked_comments(elements: Sequence[etree._Element], markup: Markup) -> Iterator[Comment]:
    """Give the comments that a kind of markup marks; answers inside of one are comments of their own."""
    found: list[Found] = []
    nearest: dict[etree._Element | None, Found] = {}  # by element: the comment that it is in
    in_text: set[etree._Element] = set()
    for element in elements:
        names, parent = names_in(element, markup), element.getparent()
        around = nearest.get(parent)
        if not markup.comment.isdisjoint(names):
            around = Found(element)
            found.append(around)
        elif parent in in_text:
            in_text.add(element)  # a part of a part is in it already
        elif around is not None and not markup.text.isdisjoint(names):
            around.text.append(element)
            in_text.add(element)
        elif around is not None:
            note_part(around, element, names, markup)
        if around is not None:
            nearest[element] = around
    own = {one.element for one in found}
    for one in found:
        text = "\n".join(filter(None, (text_of(part, own) for part in one.text)))
        if text:
            date = one.time if one.date is None else one.date
            name = None if one.author is None else name_of(one.author, own)
            yield Comment(text, name or None, (None if date is None else date_of(date, own)) or None, markup.origin)


def note_part(comment: Found, element: etree._Element, names: frozenset[str], markup: Markup) -> None:
    """Note an element if it holds author or date of the comment that it stands in."""
    if comment.author is None and not markup.author.isdisjoint(names):
        comment.author = element
    elif comment.date is None and not markup.date.isdisjoint(names):
        comment.date = element
    elif comment.time is None and element.tag == "time":
        comment.time = element


def text_of(element: etree._Element, without: Container[etree._Element] = ()) -> str:
    """Return the words of an element, a line for each paragraph, without those of some elements in it."""
    pieces: list[str] = []
    walk = etree.iterwalk(element, events=("start", "end"))
    for event, inner in walk:
        if ELEMENTS.get(str(inner.tag), BREAK + 1) <= BREAK:
            pieces.append(LINE)
        if event == "start":
            if inner in without:
                walk.skip_subtree()
            else:
                pieces.append(inner.text or "")
        elif inner is not element:
            pieces.append(inner.tail or "")
    return "\n".join(filter(None, map(squeeze, "".join(pieces).split(LINE))))


def name_of(element: etree._Element, without: Container[etree._Element]) -> str:
    """Return the name that an element shows; of several lines the first."""
    near = islice(element.iter(), MOST_PARTS)
    named = next((inner for inner in near if "name" in (inner.get("itemprop") or "").split()), element)
    return named.get("content") or text_of(named, without).partition("\n")[0]


def date_of(element: etree._Element, without: Container[etree._Element]) -> str:
    """Return the moment that an element states for machines, else as it shows it."""
    for one in (element, *islice(element.iter("time"), MOST_PARTS)):
        if stated := one.get("datetime") or one.get("content"):
            return stated.strip()
    return text_of(element, without).partition("\n")[0]


def declared_comments(elements: Sequence[etree._Element]) -> Iterator[Comment]:
    """Give the comments that JSON-LD declares."""
    scripts = (one for one in elements if one.tag == "script" and "ld+json" in (one.get("type") or ""))
    values, _ = parse_scripts("".join(map(str, script.itertext())) for script in scripts)
    yield from comments_in(values, 0)


def comments_in(value: Any, depth: int) -> Iterator[Comment]:
    """Give the comments in a value of JSON-LD, answers behind what they answer."""
    if depth > DEEPEST_JSON:
        return
    if isinstance(value, list):
        for item in value:
            yield from comments_in(item, depth + 1)
    elif isinstance(value, Mapping):
        kinds = value.get("@type")
        if "Comment" in (kinds if isinstance(kinds, list) else [kinds]):
            text = words(value.get("text")) or words(value.get("articleBody"))
            if text:
                author = value.get("author") or value.get("creator")
                author = author[0] if isinstance(author, list) and author else author
                name = words(author.get("name") if isinstance(author, Mapping) else author)
                date = words(value.get("dateCreated")) or words(value.get("datePublished"))
                yield Comment(text, name or None, date or None, "json-ld")
        for item in value.values():
            if isinstance(item, list | Mapping):
                yield from comments_in(item, depth + 1)


def words(value: Any) -> str:
    """Return a string of JSON-LD as text."""
    return squeeze(value) if isinstance(value, str) else ""

"""The elements that say something about the page, noted during the walk; `facts.py` makes sense of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from newsclean.read.declared_names import ITEMPROPS
from newsclean.read.signatures import headline_part, signs

PAGE_LINK = "page-link"  # the name of a link that has a number for a text
LINKED = frozenset(("canonical", "next", "prev"))
# What speaks of the page by its name, whatever its class.
DECLARING = frozenset(("html", "meta", "link", "title", "script", "time"))
WITHOUT_TEXT = frozenset(("html", "meta", "link"))
SAID_BY_TEXT = frozenset(("title", "script", "a"))
# What anyone reads of a declaring element; what else it says is nothing to remember.
READ = frozenset(
    "class content datetime href http-equiv id itemprop lang name property pubdate rel src xml:lang".split()
)
LONGEST_PAGE_NUMBER = 2  # digits: of an article on many pages; years and ids have more


class Declaration(NamedTuple):
    """An element that may say something about the page.

    Attributes:
        tag: its name: html, meta, link, title, script, a (with `rel`), time, or any with `itemprop`; `PAGE_LINK`;
            `signatures.KICKER` or `signatures.HEADLINE`.
        attributes: its attributes, those in `READ`.
        text: its text, for those whose text matters.
        block: the index that the next block had when it was met.
    """

    tag: str
    attributes: Mapping[str, str]
    text: str
    block: int


class Declarations:
    """The declarations of a page in the order of the document; those that say it by their text wait for its end."""

    __slots__ = ("found", "waiting")

    def __init__(self) -> None:
        self.found: list[Declaration] = []
        # Of each open element whose text is awaited: its depth, its first text, and its place among the found ones.
        self.waiting: list[tuple[int, int, int]] = []

    def begin(self, declaration: Declaration, depth: int, first: int) -> None:
        """Note an element at its start, if it may say something about the page.

        Args:
            declaration: the element, as yet without its text.
            depth: that of the element.
            first: the place that its first text will have among the texts of the page.
        """
        tag, attributes, _, _ = declaration
        if is_declared(tag, attributes):
            if text_is_declared(tag, attributes):
                self.waiting.append((depth, first, len(self.found)))
            self.found.append(declaration._replace(attributes=only_read(attributes)))

    def end(self, depth: int, texts: Sequence[str]) -> None:
        """Give the elements from a depth on their texts, since they have ended."""
        waiting = self.waiting
        while waiting and waiting[-1][0] >= depth:
            _, first, place = waiting.pop()
            self.found[place] = self.found[place]._replace(text="".join(texts[first:]))

    def part(self, said: str, depth: int, first: int, block: int) -> None:
        """Note an inline element in a heading, by its class, if that says which line of the headline it is."""
        if part := headline_part(said):
            self.waiting.append((depth, first, len(self.found)))
            self.found.append(Declaration(part, {}, "", block))

    def number(self, link: Mapping[str, str], text: str, block: int) -> None:
        """Note a link, given by its attributes, that shows a number, if that may be the number of a page."""
        if len(text) <= LONGEST_PAGE_NUMBER:
            self.found.append(Declaration(PAGE_LINK, only_read(link), text, block))


def only_read(attributes: Mapping[str, str]) -> dict[str, str]:
    """Return those attributes of a declaring element that anyone reads."""
    return {name: value for name, value in attributes.items() if name in READ}


def is_declared(tag: str, attributes: Mapping[str, str]) -> bool:
    """Tell whether an element may say something about the page."""
    if "itemprop" in attributes and not ITEMPROPS.keys().isdisjoint(attributes["itemprop"].lower().split()):
        return True
    if tag == "link":
        return not LINKED.isdisjoint(attributes.get("rel", "").lower().split())
    if tag in DECLARING:
        return True
    return (tag == "a" and "author" in attributes.get("rel", "").lower().split()) or signs(attributes)


def text_is_declared(tag: str, attributes: Mapping[str, str]) -> bool:
    """Tell whether it is the text of a declaring element that says it, and not an attribute."""
    if tag in WITHOUT_TEXT:
        return False
    if tag == "time":
        return not attributes.get("datetime")
    return tag in SAID_BY_TEXT or not (attributes.get("content") or attributes.get("datetime"))

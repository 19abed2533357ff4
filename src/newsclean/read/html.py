"""Read an HTML page: one parse, one walk, a flat list of blocks and of their containers."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import count, repeat

import regex
from lxml import etree

from newsclean.errors import InputError
from newsclean.model import Block, Page, Source
from newsclean.model.page import make_blocks, make_containers
from newsclean.read.caps import DEFAULT_CAPS, Caps, warnings_of
from newsclean.read.elements import KINDS, PREFORMATTED
from newsclean.read.facts import gather_facts
from newsclean.read.fallback import complete
from newsclean.read.shape import measure_all, squeeze
from newsclean.read.walk import walk
from newsclean.read.walked import Walked

# A word of an identifier: "articleBody", "article-body", "ARTICLEBody" are article and body.
HINT_WORD = regex.compile(r"\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})")
ASCII_HINT_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
NO_LETTERS = "".join(chr(code) if chr(code).isalpha() else " " for code in range(128))
MOST_REMEMBERED_HINTS = 2_048  # different values of class and id; a page has about 150, and pages of a site share most
LONGEST_HINT = 4_000  # characters of a class with id and role; pages that style by class alone have 1,000
NO_PLACE = (repeat(-1), repeat(-1), repeat(0))  # start, end and line: a block of a page has no place in the source
XML_DECLARATION = re.compile(r"\s*+<\?xml[^>]{0,400}\?>")


@lru_cache(MOST_REMEMBERED_HINTS)
def hint_words(value: str) -> frozenset[str]:
    """Return the words of a class, id or role: `articleBody_main` is article, body, main."""
    value = value[:LONGEST_HINT]
    if not value.isascii():
        return frozenset(map(str.lower, HINT_WORD.findall(value)))
    if value.islower():
        return frozenset(value.translate(NO_LETTERS).split())
    return frozenset(map(str.lower, ASCII_HINT_WORD.findall(value)))


def serialise(tree: object) -> str:
    """Return a user's lxml tree as HTML; the tree is left as it is.

    Raises:
        InputError: if the tree has no root.
    """
    if isinstance(tree, etree._ElementTree) and tree.getroot() is None:  # noqa: SLF001
        raise InputError("html: the lxml tree has no root")
    return str(etree.tostring(tree, encoding="unicode", method="html", with_tail=False))  # type: ignore[call-overload]


def read_html(source: Source, caps: Caps = DEFAULT_CAPS) -> Page:
    """Read a decoded page up to the caps; never raises."""
    text = source.text
    if declaration := XML_DECLARATION.match(text):
        text = text[declaration.end() :]
    # Browsers pass it over; libxml2 would put a replacement character into the middle of a word.
    text = text.replace("\x00", "")
    found = walk(text, caps)
    complete(found, caps)
    containers = make_containers(count(), found.tags, found.parents, map(hint_words, found.said), found.hidden)
    facts, warnings = gather_facts(found.declarations, source.url)
    return Page(source, blocks_of(found), containers, facts, (*warnings_of(found.cut), *warnings), found.status)


def blocks_of(found: Walked) -> tuple[Block, ...]:
    """Return the blocks that the walk has found, measured."""
    # Layout is kept in `text` only: a phrase matches however it is indented.
    squeezed = found.texts
    if PREFORMATTED in found.kinds:
        squeezed = list(map(squeeze, squeezed))
    return make_blocks(
        count(),
        found.texts,
        *measure_all(squeezed),
        map(KINDS.__getitem__, found.kinds),
        found.levels,
        *NO_PLACE,
        found.owners,
        found.link_chars,
    )

"""Read an HTML page: one parse, one walk, a flat list of blocks and of their containers."""

from __future__ import annotations

import re
from itertools import count, repeat

from lxml import etree

from newsclean.errors import InputError
from newsclean.model import Block, Page, Source
from newsclean.model.asked import NOTHING
from newsclean.read.caps import DEFAULT_CAPS, Caps, warnings_of
from newsclean.read.elements import KINDS, PREFORMATTED
from newsclean.read.facts import gather_facts
from newsclean.read.fallback import complete
from newsclean.read.selectors import Asks
from newsclean.read.shape import squeeze
from newsclean.read.tree_walk import walk_tree
from newsclean.read.walked import Walked
from newsclean.read.ways import hints_of, make_blocks, make_containers, measure_all, walk

NO_PLACE = (repeat(-1), repeat(-1), repeat(0))  # start, end and line: a block of a page has no place in the source
XML_DECLARATION = re.compile(r"\s*+<\?xml[^>]{0,400}\?>")


def serialise(tree: object) -> str:
    """Return a user's lxml tree as HTML; the tree is left as it is.

    Raises:
        InputError: if the tree has no root.
    """
    if isinstance(tree, etree._ElementTree) and tree.getroot() is None:  # noqa: SLF001
        raise InputError("html: the lxml tree has no root")
    return str(etree.tostring(tree, encoding="unicode", method="html", with_tail=False))  # type: ignore[call-overload]


def read_html(source: Source, caps: Caps = DEFAULT_CAPS, asks: Asks | None = None, data: bytes | None = None) -> Page:
    """Read a decoded page up to the caps; never raises.

    Args:
        source: the page.
        caps: how much of it is read.
        asks: what is asked of its tree; None builds none, which takes half the time.
        data: the same page in UTF-8, where that is at hand.
    """
    text = source.text
    if declaration := XML_DECLARATION.match(text):
        text, data = text[declaration.end() :], None
    # In bytes it is found many times faster.
    if "\x00" in text if data is None else b"\x00" in data:
        # Browsers pass it over; libxml2 would put a replacement character into the middle of a word.
        text, data = text.replace("\x00", ""), None
    found, asked, problems = (walk(text, data, caps), NOTHING, ()) if asks is None else walk_tree(text, asks, caps)
    complete(found, caps)
    containers = make_containers(count(), found.tags, found.parents, hints_of(found.said), found.hidden)
    facts, warnings = gather_facts(found.declarations, source.url)
    warnings = (*warnings_of(found.cut), *warnings, *problems)
    return Page(source, blocks_of(found), containers, facts, warnings, found.status, asked)


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

"""A page with its tree, for what needs one: selectors, spans, pictures, comments.

The selectors are evaluated on the tree. Then the page is walked by the parser's events as any other (`walker.py`), each
element beside the one in the tree, so that the blocks are the same: a tree leaves out text that stands behind
`</html>`. One thing differs: an inline element that a selector drops becomes a block of its own, so that it can be
removed and accounted for while the words around it stay.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from operator import itemgetter

from lxml import etree

from newsclean.model import Asked, Candidate, Purpose
from newsclean.read.caps import DEFAULT_CAPS, Caps
from newsclean.read.comments import find_comments
from newsclean.read.covers import Cover, assign
from newsclean.read.elements import BREAK, ELEMENTS, LAST_BLOCK
from newsclean.read.replacing import replace_all
from newsclean.read.selectors import Asks, Selector, place_of
from newsclean.read.spans import Line, Outer, SpanWalker
from newsclean.read.tree import elements_of, parse_tree
from newsclean.read.tree_find import LINKING, Hits, Value, find_hits
from newsclean.read.walk import ended, feed, walk
from newsclean.read.walked import Walked

COMMENTS = "comments"
OK = "ok"
DROPPING = frozenset((Purpose.DROP, Purpose.STRIP, Purpose.STRIP_ID_OR_CLASS))
ORDERING = DROPPING | {Purpose.KEEP}


@dataclass(slots=True)
class Open:
    """A marked element that has begun.

    Attributes:
        element: the element.
        selectors: those that mark it.
        first: the index of the first block that may hold its words.
        depth: the number of elements around it, and one.
        texts: how many texts there were before it.
        outer: the block that it stands in, where it is read aside of that; else None.
        is_set_apart: whether the block ends with it.
    """

    element: etree._Element
    selectors: list[Selector]
    first: int
    depth: int
    texts: int
    outer: Outer | None = None
    is_set_apart: bool = False


class TreeWalk:
    """A target for the parser that drives a walker and notes which blocks the marked elements cover.

    The parser's events come in the order in which the elements stand in the tree that was made of the same page.
    """

    def __init__(self, elements: Sequence[etree._Element], hits: Hits, include: frozenset[str], caps: Caps) -> None:
        self.walker = SpanWalker(include, caps)
        self.elements = elements
        self.holding_lines = find_holders(elements) if hits.elements else frozenset()
        self.texts = 0  # how many there have been that are no white space
        self.met = 0  # how many of them have begun
        self.path: list[etree._Element | None] = []  # those that have begun and not ended
        self.marked = hits.elements
        shown = (value.element for values in hits.values.values() for value in values)
        self.showing = {element for element in shown if element is not None}
        self.open: list[Open] = []
        self.asides: list[tuple[Line, Open]] = []  # the lines that wait for the end of the block they stand in
        self.orders: list[Cover] = []
        self.body: list[Cover] = []
        self.places: dict[etree._Element, int] = {}  # of the elements that show the values of fields

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Handle the start of an element."""
        element = self.elements[self.met] if self.met < len(self.elements) else None
        self.met += 1
        self.path.append(element)
        if element is not None and (element in self.marked or element in self.showing) and element.tag == tag:
            self.begin(element, tag, attributes)
        else:
            self.walker.start(tag, attributes)
        if self.asides:
            self.place_asides()

    def end(self, tag: str) -> None:
        """Handle the end of an element."""
        element = self.path.pop() if self.path else None
        if self.open and self.open[-1].element is element:
            self.finish(self.open.pop(), tag)
        else:
            self.walker.end(tag)
        if self.asides:
            self.place_asides()

    def data(self, text: str) -> None:
        """Handle text."""
        self.walker.data(text)
        self.texts += not text.isspace()

    def close(self) -> None:
        """Nothing: the parser asks for it, also where it has failed."""

    def begin(self, element: etree._Element, tag: str, attributes: Mapping[str, str]) -> None:
        """Handle the start of a marked element."""
        walker = self.walker
        selectors = self.marked.get(element, [])
        is_inline = ELEMENTS.get(tag, BREAK) > LAST_BLOCK
        is_read = walker.depth + 1 <= walker.skip_depth and not (self.open and self.open[-1].outer)
        is_taken_out = is_read and is_inline and any(selector.purpose in DROPPING for selector in selectors)
        is_set_apart = is_taken_out and element in self.holding_lines
        if is_set_apart:
            self.break_line()
        spans = len(walker.opened)
        walker.start(tag, attributes)
        if not is_read or walker.depth >= walker.skip_depth:
            return
        if walker.breaks > 1 and is_inline:
            walker.flush()  # the next words would end the block
        if element in self.showing and has_words(element):
            self.places[element] = len(walker.blocks)
        if not selectors:
            return
        begun = Open(element, selectors, len(walker.blocks), walker.depth, self.texts, is_set_apart=is_set_apart)
        if is_taken_out and not is_set_apart:
            begun.outer = walker.begin_aside(spans)
        self.open.append(begun)

    def finish(self, ended: Open, tag: str) -> None:
        """Handle the end of a marked element."""
        walker = self.walker
        walker.end(tag)
        if ended.is_set_apart:
            walker.flush()
        if ended.outer is not None:
            if line := walker.end_aside(ended.outer):
                self.asides.append((line, ended))
            return
        is_read = any(not piece.isspace() for piece in walker.pieces)
        if self.texts > ended.texts:
            self.cover(ended.first, len(walker.blocks) + is_read, ended)

    def cover(self, first: int, end: int, by: Open) -> None:
        """Note that an element covers blocks."""
        for selector in by.selectors:
            if selector.purpose in ORDERING:
                self.orders.append(Cover(first, end, by.depth, selector))
            elif selector.purpose is Purpose.BODY:
                self.body.append(Cover(first, end, by.depth, selector))

    def break_line(self) -> None:
        """End the block that is being read."""
        walker = self.walker
        if len(walker.chunks) != walker.done and walker.depth < walker.skip_depth:
            walker.take()
        walker.flush()

    def place_asides(self) -> None:
        """Put the lines that were read inside of a block behind it, once that has ended."""
        if self.walker.pieces or (self.open and self.open[-1].outer):
            return
        for line, by in self.asides:
            place = len(self.walker.blocks)
            self.cover(place, place + 1, by)
            self.walker.place_aside(line)
        self.asides.clear()

    def marks(self, unpruned: str) -> dict[str, dict[int, str]]:
        """Return what is marked, by purpose. For a block the innermost element counts, and to keep before to drop."""
        count = len(self.walker.blocks)
        orders = sorted(self.orders, key=lambda cover: (-cover.depth, cover.selector.purpose is not Purpose.KEEP))
        marks: dict[str, dict[int, str]] = {}
        for covers in (orders, self.body):
            for block, selector in sorted(assign(covers, count).items(), key=itemgetter(0)):
                marks.setdefault(selector.purpose.value, {})[block] = selector.cited
        if unpruned and Purpose.BODY.value in marks:
            marks[Purpose.PRUNE.value] = dict.fromkeys(marks[Purpose.BODY.value], unpruned)
        return marks


def find_holders(elements: Sequence[etree._Element]) -> frozenset[etree._Element]:
    """Return the elements that hold one that begins a new line, or a line break."""
    holders: set[etree._Element] = set()
    for element in reversed(elements):
        if element in holders or ELEMENTS.get(str(element.tag), LAST_BLOCK + 3) <= BREAK:
            parent = element.getparent()
            if parent is not None:
                holders.add(parent)
    return frozenset(holders)


def has_words(element: etree._Element) -> bool:
    """Tell whether an element holds any text."""
    return any(not str(text).isspace() for text in element.itertext())


def walk_tree(text: str, asks: Asks, caps: Caps = DEFAULT_CAPS) -> tuple[Walked, Asked, tuple[str, ...]]:
    """Parse a page and walk its tree; never raises.

    Args:
        text: the page.
        asks: what is asked of it.
        caps: how much of it is read.

    Returns:
        The blocks and the rest of the walk, what was found of all that is asked, and warning codes.
    """
    replaced, replacements, too_large = replace_all(text, asks.replacements)
    root = parse_tree(replaced)
    if root is None:
        return walk(text, caps), Asked(include=asks.include), (*asks.problems, *too_large)
    elements = elements_of(root)
    hits = find_hits(root, elements, asks)
    tree = TreeWalk(elements, hits, asks.include, caps)
    is_whole = feed(replaced, tree)
    tree.break_line()
    tree.place_asides()
    marks = tree.marks(asks.unpruned)
    found = ended(tree.walker, is_whole=is_whole)
    mark_values(marks, hits, tree.places, found.texts)
    if replacements and replaced != text:
        cited = "; ".join(one.cited for one in replacements)
        first = len(found.texts)
        append_lost(found, walk(text, caps), walk(replaced, caps))
        marks[Purpose.REPLACE.value] = dict.fromkeys(range(first, len(found.texts)), cited)
    asked = Asked(
        marks,
        {name: tuple(candidates(values, tree.places, len(found.texts))) for name, values in hits.values.items()},
        tree.walker.spans,
        tuple(tree.walker.images),
        find_comments(elements) if COMMENTS in asks.include and found.status == OK else (),
        asks.without_images,
        asks.include,
    )
    return found, asked, (*asks.problems, *too_large, *hits.problems)


def mark_values(
    marks: dict[str, dict[int, str]], hits: Hits, places: Mapping[etree._Element, int], texts: Sequence[str]
) -> None:
    """Mark the blocks that are the whole of a value for a field."""
    for value in chain.from_iterable(hits.values.values()):
        place = len(texts) if value.element is None else places.get(value.element, len(texts))
        if texts[place : place + 1] == [value.text]:
            marks.setdefault(value.selector.purpose.value, {})[place] = value.selector.cited


def append_lost(found: Walked, original: Walked, replaced: Walked) -> None:
    """Append the blocks that a replacement has changed or taken away, as they were, in a container of their own."""
    left = Counter(replaced.texts)
    lost = []
    for place, text in enumerate(original.texts):
        left[text] -= 1
        if left[text] < 0:
            lost.append(place)
    if not lost:
        return
    container = len(found.tags)
    found.tags.append("replaced")
    found.parents.append(0)
    found.said.append("")
    found.hidden.append(False)
    for place in lost:
        found.texts.append(original.texts[place])
        found.kinds.append(original.kinds[place])
        found.levels.append(original.levels[place])
        found.owners.append(container)
        found.link_chars.append(original.link_chars[place])


def candidates(values: Iterable[Value], places: Mapping[etree._Element, int], blocks: int) -> Iterator[Candidate]:
    """Give the values of a field with the place where each is shown, among so many blocks."""
    for value in values:
        place = blocks if value.element is None else places.get(value.element, blocks)
        block = place if place < blocks else -1
        selector = value.selector
        origin = place_of(selector.purpose, selector.where) if selector.purpose in LINKING else selector.where
        yield Candidate(value.text, origin, block)

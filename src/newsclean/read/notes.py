"""What is noted of a page while it is parsed, and what is skipped: the half of a walker that makes no blocks."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import islice
from typing import NoReturn

from newsclean.read.caps import DEFAULT_CAPS, MAX_ATTRIBUTES, Caps, CutError
from newsclean.read.declarations import Declaration, Declarations
from newsclean.read.elements import PROSE, READINGS, SHADOW_ROOT, SHOW_PROSE
from newsclean.read.noscript import Noscript
from newsclean.read.walked import Walked

NEVER = 1 << 60  # a depth that no element has


class Notes:
    """The texts of a page, what it declares, how much of it has been read, and what is being skipped."""

    __slots__ = (
        "blocks", "caps", "chunks", "data", "declarations", "deepest", "depth", "done", "elements", "found",
        "has_brackets", "left", "most_attributes", "noscript", "passed", "shows_prose", "skip_depth", "waiting",
    )  # fmt: skip

    def __init__(self, caps: Caps = DEFAULT_CAPS) -> None:
        self.caps = caps
        self.deepest, self.most_attributes = caps.depth, caps.attributes
        self.found = Walked()
        self.elements = 0  # those up to the next look at the caps
        self.left = 0  # how many of them are still to come
        self.blocks: list[tuple[str, int, int, int, int]] = []
        # All texts of the page as the parser gives them; those before `done` are in a block.
        # Never shortened, so that the text of an element is what came between start and end.
        self.chunks: list[str] = []
        self.data = self.chunks.append
        self.done = 0
        self.depth = 0
        self.skip_depth = NEVER  # that of the element that is being skipped
        self.shows_prose = False  # whether prose ends the skipping
        # The depths, from the first to below the second, of open elements that were skipped until prose came in them.
        self.passed: list[tuple[int, int]] = []
        self.has_brackets = False  # whether the readings of the last ruby stand in brackets of the page's own
        self.noscript = Noscript()  # the markup of the one that is being skipped
        self.declarations = Declarations()
        self.waiting = self.declarations.waiting  # asked at the end of every element

    def look(self, attributes: Mapping[str, str]) -> Mapping[str, str]:
        """Return as many of an element's attributes as may be; see whether elements and time are left."""
        caps = self.caps
        if len(attributes) > caps.attributes:
            self.found.cut.append(MAX_ATTRIBUTES)
            attributes = dict(islice(attributes.items(), caps.attributes))
        if self.left >= 0:
            return attributes
        if reached := caps.reached_by(self.elements):
            self.cut(reached)
        step = caps.step_from(self.elements)
        self.elements += step
        self.left = step - 1  # this one is the first of them
        return attributes

    def cut(self, cap: str) -> NoReturn:
        """Note the cap that was reached, and end the parse."""
        self.found.cut.append(cap)
        raise CutError(cap)

    def declare(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Note what an element says about the page; `read/facts.py` makes sense of it."""
        self.declarations.begin(Declaration(tag, attributes, "", len(self.blocks)), self.depth, len(self.chunks))

    def skip(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Begin to skip what no reader sees as text."""
        if tag == "template" and not SHADOW_ROOT.isdisjoint(attributes):
            return
        if self.has_brackets and tag in READINGS:
            return
        self.skip_depth = self.depth
        self.shows_prose = tag in SHOW_PROSE
        if tag == "title" or (tag == "script" and "ld+json" in attributes.get("type", "")):
            self.declare(tag, attributes)
        elif tag == "noscript":
            self.noscript.begin()

    def is_skipped(self, tag: str, attributes: Mapping[str, str]) -> bool:
        """Tell whether an element in one that is skipped is skipped, too; one that is to be seen ends the skipping."""
        if self.shows_prose and tag in PROSE:
            self.passed.append((self.skip_depth, self.depth))
            self.skip_depth = NEVER
            self.done = len(self.chunks)
            return False
        if self.noscript.pieces:
            self.noscript.start(self.chunks[self.done :], tag, attributes)
            self.done = len(self.chunks)
        return True

    def is_passed(self, depth: int) -> bool:
        """Tell whether the element that ends was skipped when it began, though skipping has ended in it."""
        return bool(self.passed) and depth < self.passed[-1][1]

    def end_passed(self, depth: int) -> None:
        """Handle the end of such an element: what begins at its depth from now on is read."""
        first, _ = self.passed.pop()
        if depth > first:
            self.passed.append((first, depth))

    def end_skipped(self, tag: str, depth: int) -> None:
        """Handle the end of an element that is skipped, or of one in it."""
        if self.noscript.pieces:
            self.noscript.end(self.chunks[self.done :], tag if depth > self.skip_depth else "div")
            self.done = len(self.chunks)
        if depth > self.skip_depth:
            return
        self.skip_depth = NEVER
        if self.noscript.pieces:
            self.found.fallbacks.append(self.noscript.take())
        elif tag == "script" and not (self.waiting and self.waiting[-1][0] == depth):
            self.found.scripts.append("".join(self.chunks[self.done :]))
        self.declarations.end(depth, self.chunks)
        self.done = len(self.chunks)

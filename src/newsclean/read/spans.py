"""Words that the markup sets apart (links, bold, italic, code) and pictures, noted while a page is walked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from newsclean.model import Image, Span
from newsclean.read.caps import DEFAULT_CAPS, Caps
from newsclean.read.elements import PREFORMATTED
from newsclean.read.shape import INVISIBLE
from newsclean.read.values import escape_address, is_code_address
from newsclean.read.walker import Walker

LINKS, IMAGES, FORMATTING = "links", "images", "formatting"
FORMATS = {
    **dict.fromkeys(("b", "strong"), "bold"),
    **dict.fromkeys(("i", "em", "cite", "dfn", "var"), "italic"),
    **dict.fromkeys(("code", "kbd", "samp", "tt"), "code"),
}
# Where scripts look for the address of a picture that is loaded late; `src` is then a grey square.
SOURCES = ("data-src", "data-lazy-src", "data-original", "src")


class OpenSpan(NamedTuple):
    """An element that has begun; `first` is its first piece of the block that is being read."""

    first: int
    kind: str
    url: str


class ClosedSpan(NamedTuple):
    """An element that has ended, in the block that is being read."""

    first: int
    end: int
    kind: str
    url: str


class Outer(NamedTuple):
    """A block that is being read, while what stands aside of it is: all that a walker knows of it."""

    pieces: list[str]
    link_chars: int
    breaks: int
    opened: list[OpenSpan]
    closed: list[ClosedSpan]


class Line(NamedTuple):
    """A line that was read aside of a block: as in `Walker.blocks`, with its spans."""

    block: tuple[str, int, int, int, int]
    spans: list[Span]


class SpanWalker(Walker):
    """A walker that also notes spans and pictures. The blocks it cuts are the same.

    Args:
        include: which of `links`, `images` and `formatting` to note.
        caps: how much of the page is read.
    """

    __slots__ = ("closed", "images", "kinds", "opened", "spans", "wants_images")

    def __init__(self, include: frozenset[str], caps: Caps = DEFAULT_CAPS) -> None:
        super().__init__(caps)
        self.kinds = {**(FORMATS if FORMATTING in include else {}), **({"a": "link"} if LINKS in include else {})}
        self.wants_images = IMAGES in include
        self.opened: list[OpenSpan] = []
        self.closed: list[ClosedSpan] = []
        self.spans: dict[int, list[Span]] = {}
        self.images: list[Image] = []

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Handle the start of an element."""
        super().start(tag, attributes)
        if self.depth >= self.skip_depth:
            return
        if tag in self.kinds:
            address = attributes.get("href", "").strip()
            url = "" if is_code_address(address) else escape_address(address)
            self.opened.append(OpenSpan(len(self.pieces), self.kinds[tag], url))
        elif tag == "img" and self.wants_images and (url := image_address(attributes)):
            block = len(self.blocks) + any(not piece.isspace() for piece in self.pieces)
            self.images.append(Image(url, " ".join(attributes.get("alt", "").split()), block, self.frame[0]))

    def end(self, tag: str) -> None:
        """Handle the end of an element."""
        is_read = self.depth < self.skip_depth and not self.is_passed(self.depth)
        super().end(tag)
        if is_read and tag in self.kinds and self.opened:
            first, kind, url = self.opened.pop()
            self.closed.append(ClosedSpan(first, len(self.pieces), kind, url))

    def flush(self) -> None:
        """End the block that is being read; what is still open goes on in the next one."""
        if not self.opened and not self.closed:
            super().flush()
            return
        pieces, block, is_laid_out = self.pieces.copy(), len(self.blocks), self.frame[2] == PREFORMATTED
        noted = [*self.closed, *(ClosedSpan(one.first, len(pieces), one.kind, one.url) for one in self.opened)]
        super().flush()
        if len(self.blocks) > block and not is_laid_out:
            # An `<a>` without an address is no link.
            self.spans[block] = list(place_spans(pieces, [one for one in noted if one.kind != "link" or one.url]))
        self.closed.clear()
        self.opened = [one._replace(first=0) for one in self.opened]

    def begin_aside(self, opened: int) -> Outer:
        """Begin to read what stands aside of a block, in an element before which so many spans were open."""
        outer = Outer(self.pieces, self.link_chars, self.breaks, self.opened[:opened], self.closed)
        self.opened = [one._replace(first=0) for one in self.opened[opened:]]
        self.pieces, self.link_chars, self.breaks, self.closed = [], 0, 0, []
        return outer

    def end_aside(self, outer: Outer) -> Line | None:
        """Return the line that was read aside, if it holds anything visible, and go on with the block."""
        place = len(self.blocks)
        self.flush()
        line = Line(self.blocks.pop(), self.spans.pop(place, [])) if len(self.blocks) > place else None
        self.pieces, self.link_chars, self.breaks, self.opened, self.closed = outer
        return line

    def place_aside(self, line: Line) -> None:
        """Put a line that was read aside behind all blocks so far."""
        if line.spans:
            self.spans[len(self.blocks)] = line.spans
        self.blocks.append(line.block)


def image_address(attributes: Mapping[str, str]) -> str:
    """Return the address of a picture; empty where it has none."""
    for name in SOURCES:
        address = attributes.get(name, "").strip()
        if address and not is_code_address(address):
            return escape_address(address)
    for name in ("srcset", "data-srcset"):
        if (words := attributes.get(name, "").split()) and not is_code_address(words[0]):
            return escape_address(words[0].rstrip(","))
    return ""


def place_spans(pieces: Sequence[str], noted: Sequence[ClosedSpan]) -> Iterator[Span]:
    """Give the spans of a block by their places in its text, which is the pieces with their white space squeezed."""
    starts, ends = find_places(pieces, sorted({place for one in noted for place in one[:2]}))
    spans = [Span(starts[one.first], ends[one.end], one.kind, one.url) for one in noted]
    yield from sorted((span for span in spans if span.end > span.start), key=lambda span: (span.start, -span.end))


def find_places(pieces: Sequence[str], cuts: Sequence[int]) -> tuple[dict[int, int], dict[int, int]]:
    """Return for each cut between pieces where in the squeezed text the words behind it begin, and those before end."""
    starts: dict[int, int] = {}
    ends: dict[int, int] = {}
    waiting: list[int] = []
    length = begin = 0
    is_spaced = False
    for cut in (*cuts, len(pieces)):
        segment = INVISIBLE.sub("", "".join(pieces[begin:cut]))
        words = " ".join(segment.split())
        if words:
            first = length + (length > 0 and (is_spaced or segment[0].isspace()))
            starts.update(dict.fromkeys(waiting, first))
            waiting.clear()
            length = first + len(words)
            is_spaced = segment[-1].isspace()
        else:
            is_spaced = is_spaced or bool(segment)
        ends[cut] = length
        waiting.append(cut)
        begin = cut
    starts.update(dict.fromkeys(waiting, length))
    return starts, ends

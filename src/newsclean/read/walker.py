"""What is cut where while a page is parsed: blocks, their containers, and what speaks about the page.

No tree is built. The parser says what begins, what ends and what is text, and `Walker` cuts
that where a reader sees a new line.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress

from newsclean.read.caps import DEFAULT_CAPS, MAX_BLOCKS, MAX_DEPTH, Caps, CutError
from newsclean.read.declarations import Declarations
from newsclean.read.elements import (
    BREAK,
    CLOSED,
    ELEMENTS,
    HEADING,
    HIDING,
    INLINE,
    LAST_BLOCK,
    LINK,
    NEVER_HIDDEN,
    PREFORMATTED,
    RUBY,
    SKIPPED,
    TIME,
    WITHIN_WORDS,
    is_hidden,
    is_unseen,
    say,
)
from newsclean.read.frames import OUTERMOST, Frame, open_frame
from newsclean.read.notes import NEVER, Notes
from newsclean.read.shape import squeeze, squeeze_lines
from newsclean.read.signatures import signs
from newsclean.read.walked import Walked

# Characters. What an inline element hides is a label for a button or for a screen reader; a
# longer text is what "read more" opens.
LONGEST_UNSEEN = 200


# The attributes for which an inline element is looked at.
SPEAKING = HIDING | {"itemprop", "rel"}


class Walker(Notes):
    """A target for the parser: `start`, `end` and `data` are called in the order of the document."""

    __slots__ = (
        "beside", "breaks", "containers", "ended", "frame", "frames", "link", "link_chars", "link_depth", "pieces",
        "unseen_depth",
    )  # fmt: skip

    def __init__(self, caps: Caps = DEFAULT_CAPS) -> None:
        super().__init__(caps)
        self.containers: list[tuple[str, int, str, bool]] = [("document", -1, "", False)]
        self.pieces: list[str] = []  # the block that is being read
        self.breaks = 0
        self.ended = -1  # how many texts there were at the end of the last inline element
        self.beside = False  # whether the next text is in one that begins where another has ended
        self.link_chars = 0
        self.link_depth = 0
        self.link: Mapping[str, str] = {}  # the attributes of the link that began last
        self.unseen_depth = NEVER  # that of the inline element whose text is hidden
        self.frame: Frame = OUTERMOST
        self.frames: list[Frame] = []  # those around it

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Handle the start of an element."""
        self.depth = depth = self.depth + 1
        self.left = left = self.left - 1
        if left < 0 or len(attributes) > self.most_attributes:
            attributes = self.look(attributes)
        if depth > self.skip_depth and self.is_skipped(tag, attributes):
            return
        if len(self.chunks) != self.done:
            self.take()
        element = ELEMENTS.get(tag, INLINE)
        if element in (INLINE, LINK):
            if element == LINK:
                self.link_depth += 1
                self.link = attributes
            if self.ended == len(self.chunks):
                self.beside = self.beside or tag not in WITHIN_WORDS
            if attributes and (not SPEAKING.isdisjoint(attributes) or self.frame[2] == HEADING or signs(attributes)):
                self.start_inline(tag, attributes)
        elif element <= LAST_BLOCK:
            self.enter(tag, element, attributes)
        else:
            self.start_special(tag, element, attributes)
        if depth > self.deepest:
            self.cut(MAX_DEPTH)

    def end(self, tag: str) -> None:
        """Handle the end of an element."""
        depth = self.depth
        self.depth = depth - 1
        if depth >= self.skip_depth:
            self.end_skipped(tag, depth)
            return
        if len(self.chunks) != self.done:
            self.take()
        if self.waiting and self.waiting[-1][0] >= depth:
            self.declarations.end(depth, self.chunks)
        if self.passed and self.is_passed(depth):
            self.end_passed(depth)
            return
        element = ELEMENTS.get(tag, INLINE)
        if element <= LAST_BLOCK:
            if self.pieces:
                self.flush()
            if self.frames:
                self.frame = self.frames.pop()
        elif depth == self.unseen_depth:
            self.unseen_depth = NEVER
        if element > LAST_BLOCK:
            self.end_inline(tag, element)

    def start_inline(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Handle what an inline element or a link says about the page and about itself."""
        self.declare(tag, attributes)
        if self.frame[2] == HEADING and "class" in attributes:
            self.declarations.part(attributes["class"], self.depth, len(self.chunks), len(self.blocks))
        if self.unseen_depth == NEVER and not HIDING.isdisjoint(attributes) and is_unseen(attributes):
            self.unseen_depth = self.depth

    def end_inline(self, tag: str, element: int) -> None:
        """Handle the end of what is no block."""
        if element == TIME:
            # Becomes a space where no text follows directly.
            self.chunks.append("")
        elif element == LINK or (element == INLINE and tag not in WITHIN_WORDS):
            self.link_depth -= element == LINK
            self.ended = len(self.chunks)

    def start_special(self, tag: str, element: int, attributes: Mapping[str, str]) -> None:
        """Handle the start of what is neither a block nor just inline."""
        if element == BREAK:
            self.breaks += self.unseen_depth == NEVER or self.frame[-1]
        elif element == SKIPPED:
            self.skip(tag, attributes)
        elif element == RUBY:
            self.has_brackets = tag == "rp"
            self.start_inline(tag, attributes)
        else:
            self.declare(tag, attributes)
            if element == TIME:
                self.pieces.append(" ")

    def take(self) -> None:
        """Take the text before a tag into the block that is being read."""
        chunks, done = self.chunks, self.done
        self.done = end = len(chunks)
        text = (chunks[done] if end == done + 1 else "".join(chunks[done:])) or " "
        if text.isspace():
            # Half of all texts are the line breaks between tags.
            if self.pieces or self.frame[2] == PREFORMATTED:
                self.pieces.append(text)
            return
        # In a hidden container all is kept, and the container says that it is hidden.
        if self.unseen_depth != NEVER and len(text) <= LONGEST_UNSEEN and not self.frame[-1]:
            return
        if self.breaks:
            if self.breaks > 1:
                self.flush()
            else:
                self.pieces.append("\n")
            self.breaks = 0
        if self.beside:
            self.set_apart(text)
        self.pieces.append(text)
        if self.link_depth:
            linked = squeeze(text)
            self.link_chars += len(linked)
            if linked.isdecimal():
                self.declarations.number(self.link, linked, len(self.blocks))

    def set_apart(self, text: str) -> None:
        """Put a space before a text in an element that follows another one, where a capital follows a small letter."""
        self.beside = False
        if self.pieces and self.frame[2] != PREFORMATTED and text[0].isupper() and self.pieces[-1][-1].islower():
            self.pieces.append(" ")

    def flush(self) -> None:
        """End the block that is being read, if it holds anything visible."""
        pieces = self.pieces
        if not pieces:
            return
        _, owner, kind, level, _ = self.frame
        text = pieces[0] if len(pieces) == 1 else "".join(pieces)
        text = squeeze_lines(text) if kind == PREFORMATTED else squeeze(text)
        if text and len(self.blocks) >= self.caps.blocks:
            pieces.clear()
            self.cut(MAX_BLOCKS)
        if text:
            self.blocks.append((text, kind, level, owner, min(self.link_chars, len(text))))
        pieces.clear()
        self.link_chars = self.breaks = 0

    def enter(self, tag: str, element: int, attributes: Mapping[str, str]) -> None:
        """Enter an element that begins a new line."""
        if self.pieces:
            self.flush()
        self.frames.append(self.frame)
        outer, hidden = self.frame[0], self.frame[-1]
        if not hidden and (self.unseen_depth != NEVER or element == CLOSED or not HIDING.isdisjoint(attributes)):
            hidden = self.is_hidden(tag, element, attributes)
        container = len(self.containers)
        self.containers.append((tag, outer, say(attributes) if attributes else "", hidden))
        self.frame = open_frame((*self.frame[:-1], hidden), container, tag, element)
        if tag == "html":
            self.declare(tag, attributes)

    def is_hidden(self, tag: str, element: int, attributes: Mapping[str, str]) -> bool:
        """Tell whether a block element in a visible one is hidden."""
        if self.unseen_depth != NEVER or (element == CLOSED and "open" not in attributes):
            return True
        return is_hidden(attributes) and tag not in NEVER_HIDDEN

    def close(self) -> None:
        """Nothing: the parser asks for it, also where it has failed."""

    def finish(self) -> Walked:
        """End the last block and return what was found."""
        with suppress(CutError):
            if len(self.chunks) != self.done and self.skip_depth == NEVER:
                self.take()
            self.flush()
        self.declarations.end(0, self.chunks)
        # The parser and its target hold each other until the garbage is collected; the text need not stay.
        self.chunks.clear()
        found, self.found = self.found, Walked()
        found.declarations, self.declarations = self.declarations.found, Declarations()
        found.set_rows(self.blocks, self.containers)
        return found

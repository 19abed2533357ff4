"""What an input holds: documents, and records that are none."""

from __future__ import annotations

from dataclasses import dataclass
from pickle import PickleBuffer
from typing import Any, SupportsIndex

HTML = "html"
TEXT = "text"
# How text goes from process to process; a page may have lone surrogates.
CODEC, SURROGATES = "utf-8", "surrogatepass"
BUFFERS_PROTOCOL = 5  # the first with buffers beside the pickle (PEP 574)


@dataclass(frozen=True, slots=True)
class Document:
    """A document to extract from.

    Attributes:
        id: what it is called; the same in every run. See docs/batch.md.
        content: the page or the text.
        kind: `html` or `text`.
        url: where it comes from, if the input says so.
        is_http: whether `content` is an HTTP response whose body is the page, still packed.
    """

    id: str
    content: bytes | str
    kind: str
    url: str | None = None
    is_http: bool = False

    def __reduce_ex__(self, protocol: SupportsIndex) -> tuple[Any, ...]:
        """Let the content go to another process beside the pickle and not in it, as it is large."""
        content, codec = self.content, None
        if isinstance(content, str):
            content, codec = content.encode(CODEC, SURROGATES), CODEC
        if protocol.__index__() < BUFFERS_PROTOCOL or not isinstance(content, bytes):
            return Document, (self.id, self.content, self.kind, self.url, self.is_http)
        return open_document, (self.id, PickleBuffer(content), codec, self.kind, self.url, self.is_http)

    @property
    def size(self) -> int:
        """The length of its content; what is on its way to workers is bounded by it."""
        return len(self.content)


def open_document(identifier: str, content: bytes, codec: str | None, *others: Any) -> Document:
    """Return the document that was pickled."""
    return Document(identifier, content if codec is None else content.decode(codec, SURROGATES), *others)


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A record that should be a document and cannot be read; it goes into quarantine.

    Attributes:
        id: what it is called.
        reason: why it cannot be read, for people.
        url: where it comes from, if the input says so.
    """

    id: str
    reason: str
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Skipped:
    """A record that is no document, such as a request or an image; it is only counted.

    Attributes:
        reason: what it is, in a few words that many records share.
    """

    reason: str


@dataclass(frozen=True, slots=True)
class Record:
    """What an input holds at one place.

    Attributes:
        content: what it is.
        position: how many bytes of the input have been read up to its end, as they are on disk.
    """

    content: Document | Unreadable | Skipped
    position: int

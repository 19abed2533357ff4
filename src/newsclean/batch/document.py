"""What an input holds: documents, and records that are none."""

from __future__ import annotations

from dataclasses import dataclass

HTML = "html"
TEXT = "text"


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

    @property
    def size(self) -> int:
        """The length of its content; what is on its way to workers is bounded by it."""
        return len(self.content)


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

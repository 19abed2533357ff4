"""What a configuration asks of a page's tree, and what was found: what selectors mark, spans, images, comments."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsclean.model.page import Candidate


class Purpose(StrEnum):
    """What a selector is for; the names of the directives of site files."""

    DROP = "drop"
    KEEP = "keep"
    STRIP = "strip"
    STRIP_ID_OR_CLASS = "strip_id_or_class"
    STRIP_IMAGE_SRC = "strip_image_src"
    REPLACE = "replace_string"
    BODY = "body"
    PRUNE = "prune"
    TITLE = "title"
    AUTHOR = "author"
    DATE = "date"
    SINGLE_PAGE = "single_page_link"
    NEXT_PAGE = "next_page_link"


@dataclass(frozen=True, slots=True)
class Span:
    """Words of a block that the markup sets apart.

    Attributes:
        start, end: their place in `Block.text`, in code points.
        kind: `link`, `bold`, `italic` or `code`.
        url: where a link leads, as it is written; empty for others.
    """

    start: int
    end: int
    kind: str
    url: str = ""


@dataclass(frozen=True, slots=True)
class Image:
    """A picture on the page.

    Attributes:
        url: its address, as it is written.
        alt: the words that stand for it; empty without.
        block: the index of the block that follows it; the number of blocks behind the last.
        container: the index of the container that it stands in.
    """

    url: str
    alt: str
    block: int
    container: int


@dataclass(frozen=True, slots=True)
class Comment:
    """A reader's comment, as far as the markup says so.

    Attributes:
        text: its words, a line for each paragraph.
        author: who wrote it; None if the page does not say.
        date: when, as ISO 8601 where it can be read, else as printed; None if the page does not say.
        origin: where it was found: `json-ld`, `microdata`, or the kind of markup (`wordpress`, `disqus`).
    """

    text: str
    author: str | None = None
    date: str | None = None
    origin: str = ""


@dataclass(frozen=True, slots=True)
class Asked:
    """What was found of all that was asked; empty where nothing was.

    Attributes:
        marks: by purpose, the blocks that a selector marks, each with the directive that does.
        fields: values for fields of the article, in order, each with the directive as its origin.
        spans: by block, the words that the markup sets apart, in order.
        images: the pictures, in order.
        comments: the comments, in order.
        without_images: parts of the addresses of pictures to leave out, each with its directive.
        include: what outputs show besides plain text.
    """

    marks: Mapping[str, Mapping[int, str]] = field(default_factory=dict)
    fields: Mapping[str, tuple[Candidate, ...]] = field(default_factory=dict)
    spans: Mapping[int, Sequence[Span]] = field(default_factory=dict)
    images: tuple[Image, ...] = ()
    comments: tuple[Comment, ...] = ()
    without_images: tuple[tuple[str, str], ...] = ()
    include: frozenset[str] = frozenset()

    def marked(self, purpose: Purpose) -> Mapping[int, str]:
        """Return the blocks that are marked for a purpose, each with the directive that marks it."""
        return self.marks.get(purpose, {})


NOTHING = Asked()

"""A kind of hostile input: a recipe that makes a document of any size around a story that has to come out."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from benchmarks.hostile.story import Story

Document = bytes | str
FACTOR = 4  # how much larger the larger document of each kind is


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of hostile input.

    Attributes:
        name: what is hostile about it, in words joined by hyphens; unique in its family.
        size: n, in the unit of the recipe; documents are made at n and 4n.
        recipe: makes the document from a story and a size.
        language: that of the story.
        has_story: whether the story is in the document, so that it has to be in the text.
        is_text: whether it is for `clean`; else it is for `extract`.
        is_outweighed: whether what is hostile is prose enough to be the article itself. Then the story has
            to be in some block of newsclean's, kept or removed; of its peers nothing is asked.
        also: further sentences that have to be in the text.
        excuses: statuses and warnings by which what is missing counts as reported, besides
            those that say that something was cut.
    """

    name: str
    size: int
    recipe: Callable[[Story, int], Document]
    language: str = "en"
    has_story: bool = True
    is_text: bool = False
    is_outweighed: bool = False
    also: tuple[str, ...] = ()
    excuses: tuple[str, ...] = ()

    def story(self, seed: int) -> Story:
        """Return the story of a seed; kinds have different ones."""
        return Story(Random(zlib.crc32(f"{self.name} {seed}".encode())), self.language)

    def make(self, seed: int, factor: float = 1) -> tuple[Document, tuple[str, ...]]:
        """Return a document of a multiple of the size, and the sentences that must be in its text."""
        story = self.story(seed)
        document = self.recipe(story, max(1, round(self.size * factor)))
        return document, (*story.sentences, *self.also) if self.has_story else ()

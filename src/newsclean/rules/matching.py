"""How the rules say what they match: by phrases that are the whole block."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import regex

from newsclean.model import Block

Phrases = Mapping[str, Sequence[str]]
"""Patterns by language: lower case, straight quotes and hyphens, as in `Block.folded`."""


class WholeBlock:
    """Matches a block that is one of the phrases and nothing else.

    Punctuation and symbols around the phrase do not count, so that "» Leave a reply:"
    is "leave a reply". Patterns are matched against `Block.folded`.
    """

    __slots__ = ("pattern",)

    def __init__(self, phrases: Phrases) -> None:
        alternatives = "|".join(phrase for group in phrases.values() for phrase in group)
        self.pattern = regex.compile(rf"[\W_]*+(?:{alternatives})[\W_]*")

    def __call__(self, block: Block) -> bool:
        return self.pattern.fullmatch(block.folded) is not None


class BlockStart:
    """Matches a block that starts with one of the phrases, symbols before it aside."""

    __slots__ = ("pattern",)

    def __init__(self, phrases: Phrases) -> None:
        alternatives = "|".join(phrase for group in phrases.values() for phrase in group)
        self.pattern = regex.compile(rf"[\W_]*+(?:{alternatives})")

    def __call__(self, block: Block) -> bool:
        return self.pattern.match(block.folded) is not None


def words(text: str) -> frozenset[str]:
    """Return the words of a string, for `triggers`."""
    return frozenset(text.split())

"""A rule as plain data, and the `BlockRule` that it becomes."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from newsclean.model import Block, BlockRule, Label, Phase, Role, Source
from newsclean.phrases.index import MOST_WORDS_AROUND, PhraseIndex, compile_phrases
from newsclean.phrases.pack import Phrase
from newsclean.read.text import read_text
from newsclean.rule_files.triggers import derive_triggers

# "# letters" is written with one word for the number, and a site may print it as three: "1 204 000".
WORDS_OF_A_NUMBER = 3

Texts = tuple[tuple[str, tuple[str, ...]], ...]
"""Texts by language, as a mapping that can be hashed."""


class Declaration(NamedTuple):
    """What a file says of a rule.

    Attributes:
        id: the rule's full name, `file:name`.
        label: what it is about; `protect` keeps what it claims.
        why: the reason, said of the block.
        phrases: in the order of the file.
        languages: the languages of the phrases, one for each.
        claims, leaves: the examples, by language.
    """

    id: str
    label: Label
    why: str
    phrases: tuple[Phrase, ...]
    languages: tuple[str, ...]
    claims: Texts
    leaves: Texts


class PhraseTest:
    """Matches a block that is one of the phrases, or starts or ends with one, as packs of phrases do.

    It holds the declaration, so that the rule can be made anew wherever it is unpickled.
    """

    __slots__ = ("declaration", "index")

    def __init__(self, declaration: Declaration, index: PhraseIndex) -> None:
        self.declaration = declaration
        self.index = index

    def __call__(self, block: Block) -> bool:
        """Tell whether a phrase claims the block."""
        return bool(self.index.find_in((block,)))


@cache
def compile_declaration(declaration: Declaration) -> BlockRule:
    """Return the rule that a declaration describes; one object for equal declarations, so that verdicts compare."""
    phrases = declaration.phrases
    keeps = declaration.label is Label.PROTECT
    longest = max(count_words(phrase.text) for phrase in phrases)
    return BlockRule(
        id=declaration.id,
        label=declaration.label,
        why=declaration.why,
        matches=PhraseTest(declaration, compile_phrases(phrases)),
        claims=dict(declaration.claims),
        leaves=dict(declaration.leaves),
        triggers=derive_triggers(zip(phrases, declaration.languages, strict=True)),
        max_words=max(MOST_WORDS_AROUND, longest + WORDS_OF_A_NUMBER),
        role=Role.BODY if keeps else Role.BOILERPLATE,
        phase=Phase.PROTECT if keeps else Phase.BLOCK,
    )


def count_words(text: str) -> int:
    """Return the number of words that a block of this text has."""
    return sum(block.words for block in read_text(Source(text, "text")).blocks)

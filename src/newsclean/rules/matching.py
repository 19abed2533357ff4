"""How the rules say what they match: by phrases that are the whole block, or its start."""

from __future__ import annotations

from newsclean.lexicon.phrase_pattern import PhrasePattern, Phrases
from newsclean.model import Block, Kind
from newsclean.read.shape import QUOTATION_OPENERS

CELL = Kind.CELL
HEADING = Kind.HEADING
LIST_ITEM = Kind.LIST_ITEM


LINKED_HEADING = 0.5
MOST_WORDS_OF_STEP = 6  # those of forms that end in a full stop, on privacy and consent, are longer
BUTTON_LINK_DENSITY = 0.9  # white space and signs around the word may be outside of the link


def is_quoted(block: Block) -> bool:
    """Tell whether a block starts with a quotation: then it is somebody's words, not the site's."""
    return block.text[0] in QUOTATION_OPENERS


class BlockPhrases(PhrasePattern):
    """Matches a block by its phrases; one that starts with a quotation is somebody's words, not the site's."""

    __slots__ = ()

    def __call__(self, block: Block) -> bool:
        """Tell whether the block has one of the phrases."""
        return block.text[0] not in QUOTATION_OPENERS and self.matches(block.folded)


class WholeBlock(BlockPhrases):
    """Matches a block that is one of the phrases and nothing else.

    Punctuation and symbols around the phrase do not count, so that "» Leave a reply:" is "leave a reply".
    """

    __slots__ = ()

    def __init__(self, phrases: Phrases) -> None:
        super().__init__(phrases, end=r"[\W_]*\Z")


class BlockStart(BlockPhrases):
    """Matches a block that starts with one of the phrases, symbols before it aside."""

    __slots__ = ()


def is_subhead(block: Block) -> bool:
    """Tell whether a block may head a part of the article: a heading that is no link, where a button or a menu is one."""
    return block.kind is HEADING and block.link_density < LINKED_HEADING


def is_statement(block: Block) -> bool:
    """Tell whether a block ends in a full stop and is no link: so does a sentence, and no button or counter."""
    text = block.plain
    return text.endswith(".") and not text.endswith("..") and block.link_density < BUTTON_LINK_DENSITY


def is_step(block: Block) -> bool:
    """Tell whether a block may be a step of instructions: a short statement in a list, "Enter your email address."."""
    return block.kind is LIST_ITEM and block.words <= MOST_WORDS_OF_STEP and is_statement(block)


class Button:
    """Matches a button: one of the phrases, or a lone word that is all link and so no subhead.

    A cell is one where it is a phrase and all link: old pages lay out their buttons in tables.
    """

    __slots__ = ("lone", "phrases")

    def __init__(self, phrases: WholeBlock, lone: WholeBlock) -> None:
        self.phrases = phrases
        self.lone = lone

    def __call__(self, block: Block) -> bool:
        """Tell whether the block is such a button."""
        if block.kind is CELL:
            return block.link_density >= BUTTON_LINK_DENSITY and self.phrases(block)
        return self.phrases(block) or self.is_lone_link(block)

    def is_lone_link(self, block: Block) -> bool:
        """Tell whether the block is a lone word that is all link."""
        return block.kind is not HEADING and block.link_density >= BUTTON_LINK_DENSITY and self.lone(block)


def words(text: str) -> frozenset[str]:
    """Return the words of a string, for `triggers`."""
    return frozenset(text.split())

"""What the lines of a text are judged by when its headline is looked for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from newsclean.fields.context import BODY, Context
from newsclean.lexicon.head_lines import MOST_TITLE_WORDS
from newsclean.lexicon.image_credits import LABELLED_CREDIT
from newsclean.lexicon.page_title import words_of
from newsclean.model import Block, Role
from newsclean.read.shape import UNSPACED

FEWEST_WORDS_ABOVE = 5  # of a headline with another such line between it and the byline; fewer are a button
FEWEST_WORDS = 3  # of a headline that is not the page's title word for word
FARTHEST = 600  # lines in which the headline is looked for; the menus of large sites have about 300
PROSE_WORDS = 20  # more make a sentence a paragraph of the article
SHORT_PROSE_WORDS = 8  # more are enough where another sentence follows
HEAD_LINES = 15  # lines from a headline to the article's first paragraph: dek, byline, date, picture, buttons
ANCHOR_LINES = 5  # lines from a headline to its byline or date: the dek, a picture
# Of a headline that the page's title is not like: longer lines, and what is printed more often, are menus.
MOST_UNLIKE_WORDS, MOST_COPIES = 25, 2
NAMED = frozenset((Role.BYLINE, Role.DATE))
NO_HEADLINE = frozenset((Role.BYLINE, Role.DATE, Role.CAPTION, Role.CREDIT, Role.COPYRIGHT))


class Search(NamedTuple):
    """What the lines of a text are judged by.

    Attributes:
        context: the text, judged.
        forms: the page's title, folded, and what stands before or behind its separators, each with its text.
        body: the index of the article's first paragraph; the number of lines without one.
    """

    context: Context
    forms: Mapping[str, str]
    body: int

    @property
    def blocks(self) -> tuple[Block, ...]:
        """The lines in which the headline is looked for."""
        return self.context.page.blocks[:FARTHEST]

    def has_anchor(self, index: int) -> bool:
        """Tell whether a byline or date stands a few lines below."""
        return any(role in NAMED for role in self.context.roles[index + 1 : index + 1 + ANCHOR_LINES])

    def is_in_head(self, index: int) -> bool:
        """Tell whether a line stands where a headline does: a few lines above the article or a byline."""
        return index < self.body and (self.body - index <= HEAD_LINES or self.has_anchor(index))

    def may_stay(self, marked: Block) -> bool:
        """Tell whether the line that the rules took is the headline although the page's title is not like it."""
        lines = self.body - marked.index
        is_near = 0 < lines <= ANCHOR_LINES or (0 < lines <= HEAD_LINES and self.has_anchor(marked.index))
        if not marked.index or not is_near or not may_be_title(self.context, marked):
            return False
        copies = sum(block.folded == marked.folded for block in self.blocks)
        return marked.words <= MOST_UNLIKE_WORDS and copies <= MOST_COPIES


def start_of_body(context: Context) -> int:
    """Return the index of the first paragraph of the article; the number of lines without one.

    That is a long sentence. Where none is near, it is the first of two that the body has one after the other.
    """
    pair = last = None
    for block, role in zip(context.page.blocks, context.roles, strict=True):
        if role is not BODY:
            continue
        if block.sentence and block.words > PROSE_WORDS:
            return block.index if pair is None or block.index - pair <= HEAD_LINES else pair
        is_short_prose = block.sentence and block.words > SHORT_PROSE_WORDS
        if is_short_prose and last is not None and pair is None:
            pair = last
        last = block.index if is_short_prose else None
    return len(context.page.blocks) if pair is None else pair


def words_in(search: Search) -> list[frozenset[str]]:
    """Return the words of each form of the page's title."""
    return [words_of(form) for form in search.forms]


def may_be_title(context: Context, block: Block) -> bool:
    """Tell whether a line has the length of a headline, does not end as a statement, and is nothing else."""
    if not FEWEST_WORDS <= block.words <= MOST_TITLE_WORDS and not UNSPACED.search(block.text):
        return False
    if block.words > MOST_TITLE_WORDS or context.roles[block.index] in NO_HEADLINE:
        return False
    if LABELLED_CREDIT.search(block.text):
        return False
    return not block.sentence or block.plain.rstrip("\"'”»)] ")[-1:] in ("?", "!")

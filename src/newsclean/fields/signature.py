"""Somebody who signs on the page, and what tells an author's line from an editor's."""

from __future__ import annotations

from typing import NamedTuple

from newsclean.fields.context import Context
from newsclean.lexicon.bylines import Person, find_intro
from newsclean.lexicon.other_credits import announces_no_writer, names_no_writer
from newsclean.model import Block, Candidate, Page, Role
from newsclean.read.shape import fold

LONGEST_LABEL = 4  # words: "Medically reviewed by"
LONGEST_SIGNATURE = 16  # words of "Written by ..., ... | date"
FEWEST_PROSE_WORDS = 8  # of a paragraph; a shorter sentence may be a button or a caption
MOST_PARAGRAPHS = 1  # between the headline and who signs at it; below more it is another article's
HOLDERS = 3  # containers around a block that are asked what they hold


class Signature(NamedTuple):
    """Somebody who signs.

    Attributes:
        names: who, in order; empty where only an agency, a pen name or a firm signs.
        candidate: what is printed, and where.
        place: where it stands, see `author_places.py`.
        agency: the news agency or paper that is named.
        pen: what is printed in place of a name: a pen name, an account, a team.
        people: the names with what is printed beside them.
    """

    names: tuple[str, ...]
    candidate: Candidate
    place: int
    agency: str | None = None
    pen: str = ""
    people: tuple[Person, ...] = ()

    @property
    def folded(self) -> frozenset[str]:
        """The names for comparing."""
        return frozenset(map(fold, self.names))


def is_of_author(context: Context, block: Block) -> bool:
    """Tell whether a byline is that of who wrote, not of who edited or checked: by its words or the label above."""
    if names_no_writer(block.plain):
        return False
    above = context.page.blocks[block.index - 1] if block.index else None
    if above is None or above.words > LONGEST_LABEL or not announces_no_writer(above.plain):
        return True
    # The button below a picture's caption; the line says "By", and the date stands below it.
    below = context.roles[block.index + 1 : block.index + 2]
    return Role.DATE in below and context.is_furniture(above) and find_intro(block.text) is not None


def marks_around(page: Page, block: Block) -> frozenset[str]:
    """Return the words of class and id of the containers around a block."""
    marks: frozenset[str] = frozenset()
    container = block.container
    for _ in range(HOLDERS):
        if container <= 0:
            break
        marks |= page.containers[container].hints
        container = page.containers[container].parent
    return marks


def without_intro(text: str) -> str:
    """Return a byline without the "By" that it begins with."""
    intro = find_intro(text)
    return text[intro.end() :] if intro else text


def lines_at_title(context: Context, above: int, below: int) -> list[Block]:
    """Return the blocks around the headline, to the end of the first paragraph below it, which may be a dek.

    Args:
        context: the page.
        above: how many blocks above it at most.
        below: how many below it.
    """
    title, blocks = context.headline, context.page.blocks
    if title is None:
        return []
    lines = list(blocks[max(0, title.index - above) : title.index + 1])
    paragraphs = 0
    for block in blocks[title.index + 1 : title.index + below + 1]:
        paragraphs += block.sentence and block.words >= FEWEST_PROSE_WORDS
        if paragraphs > MOST_PARAGRAPHS:
            break
        lines.append(block)
    return lines

"""Authors by their biography below the text: "Jane Doe is a staff writer", a name above it, "About the author"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newsclean.fields.author_places import AT_END
from newsclean.fields.context import Context
from newsclean.fields.signature import Signature
from newsclean.lexicon.bios import HEADING, introduces_writer
from newsclean.lexicon.people import is_name, tidy_case
from newsclean.model import Block, Role
from newsclean.read.shape import fold

BODY = Role.BODY
SHORTEST_BIOGRAPHY = 8  # words
MOST_NAME_WORDS = 4
LAST_LINES = 4  # of a text: a name, a biography, an address
FIRST_NAME_WITHIN = 40  # characters of a biography
FIRST_WORDS = frozenset("about bio author written by".split())
# What stands before the name, and what follows it.
BEFORE_NAME = re.compile(r"\W*(?:(?:about the author|about|bio|author|written by):? )?(?:by )?", re.IGNORECASE)
BEHIND_NAME = re.compile(
    r",|\s(?:is|was|has|works|serves|covers|writes|reports|blogs|edits|ist|arbeitet|schreibt|est|travaille|es|trabaja)\s"
)
# "Philip is a trainer", "I'm Philip, a trainer", below the full name.
OF_FIRST_NAME = re.compile(
    r"\W*(?:(?:hi|hello|hallo|hola|bonjour)\W+)?(?:(?:i'm|i am|my name is|ich bin|je suis|soy)\s)?"
    r"(?P<name>[^\W\d_]+)\s?(?:,|(?:is|has|works|writes|ist|arbeitet|schreibt|est|écrit|es|escribe)\s)",
    re.IGNORECASE,
)


def introduced_writer(context: Context) -> list[Signature]:
    """Return the one person whom a page or a text introduces as a writer; several are a staff, or in the news.

    In the body that is at its very end.
    """
    blocks, roles = context.page.blocks, context.roles
    end = len(roles) - LAST_LINES
    outside = [block for block in blocks if roles[block.index] is not BODY or block.index >= end]
    # The text is read only where it can matter: it is most of the page.
    if not others_introduced(context, outside):
        return []
    found = others_introduced(context, blocks)
    if len(found) != 1:
        return []
    block, name = next(iter(found.values()))
    if roles[block.index] is BODY and block.index < end:
        return []
    return [Signature((tidy_case(name),), context.shown(block, name), AT_END)]


def others_introduced(context: Context, among: Sequence[Block]) -> dict[str, tuple[Block, str]]:
    """Return those who are introduced in some blocks and are not in the headline: the last such line and the name."""
    title = "" if context.headline is None else context.headline.folded
    found = introduced(context.page.blocks, among)
    return {fold(name): (block, name) for block, name in found if fold(name) not in title}


def introduced(blocks: Sequence[Block], among: Sequence[Block]) -> Iterator[tuple[Block, str]]:
    """Give the names of those who are introduced in some of the blocks, each with the line that has it."""
    for block in among:
        if block.words >= SHORTEST_BIOGRAPHY:
            if not may_introduce(block.plain) or not introduces_writer(block.plain):
                continue
            before = BEFORE_NAME.match(block.plain)
            name = BEHIND_NAME.split(block.plain[before.end() if before else 0 :], 1)[0]
            if is_name(name):
                yield block, name
        elif 2 <= block.words <= MOST_NAME_WORDS and is_above_biography(blocks, block) and is_name(block.plain):
            yield block, block.text


def may_introduce(plain: str) -> bool:
    """Tell by its first two words whether a paragraph may begin with a name; a quick look, and no proof."""
    first, _, rest = plain.partition(" ")
    return rest[:1].isupper() or first.lower().rstrip(":") in FIRST_WORDS


def is_above_biography(blocks: Sequence[Block], name: Block) -> bool:
    """Tell whether a name stands below "About the author" or above what says who that is by the first name."""
    if name.index and HEADING.fullmatch(blocks[name.index - 1].folded):
        return True
    below = next(iter(blocks[name.index + 1 : name.index + 2]), None)
    if below is None or below.words < SHORTEST_BIOGRAPHY:
        return False
    first_name = name.folded.partition(" ")[0]
    if first_name not in below.folded[:FIRST_NAME_WITHIN]:
        return False
    found = OF_FIRST_NAME.match(below.folded)
    return found is not None and found["name"] == first_name

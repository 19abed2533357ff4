"""Names alone on a line, without "By" and without a mark: at the title, and below the last paragraph."""

from __future__ import annotations

import regex

from newsclean.fields.author_places import ALONE, AT_END
from newsclean.fields.context import Context
from newsclean.fields.declared_authors import is_given
from newsclean.fields.host import site_names
from newsclean.fields.signature import LONGEST_SIGNATURE, Signature, is_of_author, lines_at_title
from newsclean.lexicon.bylines import read_byline
from newsclean.lexicon.head_lines import is_date_line
from newsclean.lexicon.people import is_name, tidy_case
from newsclean.lexicon.places import PLACES
from newsclean.model import Block, Kind, Role
from newsclean.read.shape import fold

ALONE_ABOVE, ALONE_BELOW = 2, 4  # blocks from the title in which a name alone on its line may be the author's
MOST_NAME_WORDS = 4
MOST_DATED_WORDS = 10  # of a line that is a date, a time and a name
DATE_ABOVE = 2  # lines above a name in which the date stands
UNSIGNED = frozenset((Role.BOILERPLATE, Role.BODY, Role.DATE))  # what is a byline by its role is one already
PARAGRAPH = Kind.PARAGRAPH
# The second family name is often an initial in Spanish: "Juan Pablo Ruiz C."
ENDS_WITH_INITIAL = regex.compile(r"(.{3,60}\s.{2,30})\s\p{Lu}\.")
BESIDE_SITE = regex.compile(r"(?P<name>[^|/,]{5,40}?)\s?(?:[|/,]|\s-)\s?(?P<site>[^|/]{3,40})")


def bare_names(context: Context) -> list[Signature]:
    """Return the names that stand alone or with a date on a line at the title, where it is the only such line."""
    title = context.headline
    if title is None:
        return []
    blocks = lines_at_title(context, ALONE_ABOVE, ALONE_BELOW)
    found = [(block, names) for block in blocks if block is not title and (names := lone_names(context, block))]
    if len({tuple(map(fold, names)) for _, names in found}) != 1:
        return []
    block, names = found[0]
    if context.roles[block.index] not in UNSIGNED or not is_of_author(context, block):
        return []
    shown = context.shown(block, names[0] if len(names) == 1 else block.text)
    return [Signature(tuple(map(tidy_case, names)), shown, ALONE)]


def lone_names(context: Context, block: Block) -> tuple[str, ...]:
    """Return the names that are a whole line, or all of it but a date: "04.02.2022 | 13:10 | Jane Doe"."""
    if 2 <= block.words <= MOST_NAME_WORDS and is_one_name(context, block):
        return (block.text,)
    if name := name_beside_site(context, block):
        return (name,)
    if not MOST_NAME_WORDS // 2 < block.words <= LONGEST_SIGNATURE or block.sentence:
        return ()
    byline = read_byline(block.text)
    names = () if byline is None or byline.agency else byline.authors
    if len(names) > 1:
        return names if any(map(is_given, names)) or stands_at_date(context, block) else ()
    is_dated = MOST_NAME_WORDS < block.words <= MOST_DATED_WORDS and is_date_line(block)
    return names if names and is_dated and is_given(names[0]) else ()


def name_beside_site(context: Context, block: Block) -> str:
    """Return the name in a line that is a person's and the site's: "Jane Doe | The Harlow Times"; else ""."""
    beside = BESIDE_SITE.fullmatch(block.plain) if block.words <= LONGEST_SIGNATURE else None
    is_signed = beside is not None and fold(beside["site"]) in context.once(site_names) and is_given(beside["name"])
    return beside["name"] if beside is not None and is_signed else ""


def is_one_name(context: Context, block: Block) -> bool:
    """Tell whether a line is the name of a person, as far as it tells itself or its neighbours do."""
    if is_given(block.plain):
        return True
    if (initial := ENDS_WITH_INITIAL.fullmatch(block.plain)) and is_given(initial[1]):
        return True
    if not is_name(block.plain) or block.folded in PLACES:
        return False
    return is_introduced(context, block) or stands_at_date(context, block)


def stands_at_date(context: Context, block: Block) -> bool:
    """Tell whether a line that has the shape of names stands between the date below the title and the text.

    Nobody named in the text or the headline is meant: those are whom the article is about.
    """
    title, blocks = context.headline, context.page.blocks
    if title is None or block.index <= title.index or block.kind is not PARAGRAPH or block.link_chars:
        return False
    above = blocks[max(title.index + 1, block.index - DATE_ABOVE) : block.index]
    below = blocks[block.index + 1 : block.index + 2]
    if not any(map(is_date_line, above)) or not all(one.sentence for one in below):
        return False
    family = block.folded.rpartition(" ")[2]
    return all(family not in one.folded for one in blocks if one is not block and one.words > MOST_NAME_WORDS)


def is_introduced(context: Context, name: Block) -> bool:
    """Tell whether another block says who it is: "Jane Doe is a writer"."""
    return any(block.folded.startswith((f"{name.folded} is ", f"{name.folded} ist ")) for block in context.page.blocks)


def closing_name(context: Context) -> list[Signature]:
    """Return the name that is the last line of the body, alone below a paragraph: who signs there."""
    last = next((i for i in range(len(context.roles) - 1, 0, -1) if context.roles[i] is Role.BODY), 0)
    if not last:
        return []
    block, above = context.page.blocks[last], context.page.blocks[last - 1]
    if block.kind is not PARAGRAPH or not 2 <= block.words <= MOST_NAME_WORDS or not is_given(block.plain):
        return []
    if above.kind is not PARAGRAPH or not above.sentence or context.roles[above.index] is not Role.BODY:
        return []
    return [Signature((tidy_case(block.text),), context.shown(block), AT_END)]

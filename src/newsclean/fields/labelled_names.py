"""Names behind a label: in the line below "Written by" alone on its own, or among other facts of one line."""

from __future__ import annotations

from newsclean.fields.author_places import AT_END, SAYS_BY
from newsclean.fields.context import Context
from newsclean.fields.signature import LONGEST_SIGNATURE, Signature, is_of_author, lines_at_title, marks_around
from newsclean.lexicon.author_labels import MOST_WORDS, OF_MANY, is_author_label, name_behind_label
from newsclean.lexicon.bylines import read_byline
from newsclean.lexicon.hints import OTHERS_HINTS
from newsclean.lexicon.people import caseless_names
from newsclean.model import Block, Kind, Role
from newsclean.read.shape import fold

CELL = Kind.CELL
LIST_ITEM = Kind.LIST_ITEM
NEAR_ABOVE, NEAR_BELOW = 3, 12  # blocks from the headline between which a label is the article's
# Boxes beside and below the text name the author.
OF_OTHERS = OTHERS_HINTS - frozenset("box bio sidebar footer card".split())
MOST_NAME_WORDS = 5
MOST_NAMES = 6  # list items below one label
MOST_BLOCKS_SEARCHED = 5_000  # longer pages are lists, with labels of all kinds


def labelled_at_title(context: Context) -> list[Signature]:
    """Return the names below the first label at the headline that has persons below it."""
    lines = lines_at_title(context, NEAR_ABOVE, NEAR_BELOW)
    return next((found for block in lines if (found := named_by(context, block, SAYS_BY))), [])


def labelled_elsewhere(context: Context) -> list[Signature]:
    """Return the names below a label anywhere, if there is one such label: more are of teasers and comments."""
    blocks = context.page.blocks[:MOST_BLOCKS_SEARCHED]
    found = [names for block in blocks if may_name(block) and (names := named_by(context, block, AT_END))]
    different = {tuple(fold(name) for signature in names for name in signature.names) for names in found}
    return found[0] if len(different) == 1 else []


def may_name(block: Block) -> bool:
    """Tell at little cost whether a line may be a label, or have one: most lines are neither."""
    if block.words <= MOST_WORDS and is_author_label(block.folded, block.words):
        return True
    return block.words <= LONGEST_SIGNATURE and (":" in block.text or "：" in block.text)


def named_by(context: Context, block: Block, place: int) -> list[Signature]:
    """Return the persons that a line names behind a label, or that stand below it where it is a label."""
    if is_label(context, block):
        return [] if is_of_others(context, block) else names_below(context, block, place)
    if block.sentence or block.words > LONGEST_SIGNATURE:
        return []
    name = name_behind_label(block.text)
    is_own = bool(name) and is_of_author(context, block) and not is_of_others(context, block)
    signature = read_name(context, block, name, place) if is_own else None
    return [] if signature is None else [signature]


def is_of_others(context: Context, block: Block) -> bool:
    """Tell whether a line belongs to a picture, a comment or a teaser, by the classes around it."""
    return context.roles[block.index] is Role.CAPTION or not OF_OTHERS.isdisjoint(marks_around(context.page, block))


def is_label(context: Context, block: Block) -> bool:
    """Tell whether a line is the label of an author's name; what the rules took as a byline was read with its label."""
    # "Written by" in a table is a fact about a film or a book.
    if block.kind is CELL or block.words > MOST_WORDS or not is_author_label(block.folded, block.words):
        return False
    return context.roles[block.index] is not Role.BYLINE and is_of_author(context, block)


def names_below(context: Context, label: Block, place: int) -> list[Signature]:
    """Return the persons in the line below a label; in the next lines, too, in a list or below "Authors"."""
    blocks = context.page.blocks
    is_of_many = OF_MANY.fullmatch(label.folded) is not None
    found: list[Signature] = []
    for block in blocks[label.index + 1 : label.index + 1 + MOST_NAMES]:
        is_item = block.kind is LIST_ITEM and block.container != label.container
        if found and not (is_item or (is_of_many and block.words <= MOST_NAME_WORDS)):
            break
        signature = read_name(context, block, block.text, place) if block.words <= LONGEST_SIGNATURE else None
        if signature is None:
            break
        found.append(signature)
    return found


def read_name(context: Context, block: Block, name: str, place: int) -> Signature | None:
    """Return who signs in what a label stands before: persons in full, as if it began with "By"."""
    if context.roles[block.index] is Role.BYLINE:
        return None
    byline = read_byline(f"By {name}")
    names = () if byline is None else byline.authors
    if byline is None or not names or not all(is_full(name) for name in names):
        return None
    return Signature(names, context.shown(block, name), place, byline.agency, people=byline.people)


def is_full(name: str) -> bool:
    """Tell whether a name is one in full: of two words, or of a script that writes them without a space."""
    return " " in name or bool(caseless_names(name))

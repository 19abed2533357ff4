"""The dek: the summary that is printed below the title."""

from __future__ import annotations

from newsclean.fields.context import Context
from newsclean.fields.declared_title import SIGNS
from newsclean.model import Block, Choice, Role

FEWEST_WORDS = 3  # of a headline that a line repeats; a shorter one is a subject, which a summary may end with
MOST_BEFORE = 9  # words of a kicker, a label or a date before the repeated headline


def choose_dek(context: Context) -> dict[str, Choice]:
    """Choose `dek`: as printed; a description that the page only declares is none, nor is the headline once more."""
    declared = context.facts("description")
    block = context.first(Role.DEK)
    if block is None:
        return {"dek": Choice(None, "no line below the title is a summary" if declared else "", declared)}
    shown = context.shown(block)
    if repeats_headline(context, block):
        return {"dek": Choice(None, "what stands below the title is the title again", (shown, *declared))}
    agreeing = context.agreeing(block.text, declared)
    return {"dek": Choice(block.text, "printed below the title", (shown, *declared), (shown, *agreeing))}


def repeats_headline(context: Context, block: Block) -> bool:
    """Tell whether a line is the headline again, alone or behind its kicker, a label or a date."""
    title = context.headline
    if title is None or title is block or title.words < FEWEST_WORDS:
        return False
    before, found, behind = block.folded.rpartition(title.folded.strip(SIGNS))
    return bool(found) and not behind.strip(SIGNS) and len(before.split()) <= MOST_BEFORE and ". " not in before

"""The title: the headline as printed, else as declared, without the site's name; and the kicker above it."""

from __future__ import annotations

import html
import re

from newsclean.fields.context import Context
from newsclean.fields.declared_title import (
    SIGNS,
    Declared,
    cut_tail,
    find_sign,
    read_declared,
    trim_start,
    without_dangling,
    without_site,
    without_tail,
)
from newsclean.fields.host import is_host
from newsclean.fields.kicker import Split, find_split, is_label, kicker_above, split_by_markup
from newsclean.fields.text_headline import find_text_headline
from newsclean.fields.title_block import find_title_block
from newsclean.lexicon.head_lines import BARS
from newsclean.lexicon.kinds_of_pieces import SECTIONS
from newsclean.model import Block, Choice
from newsclean.read.shape import fold, squeeze

BETWEEN = " |-:·•»«" + BARS  # what parts a title from the site's name
ENTITY = re.compile(r"&(?:#\w{2,6}|[A-Za-z]{2,8});")


def choose_title(context: Context) -> dict[str, Choice]:
    """Choose `title` and `kicker`: as printed; as declared on a page where no block shows a headline."""
    if context.page.source.kind != "html":
        block, text, why = find_text_headline(context)
        title = Choice(None) if block is None else printed(context, block, text, why)
        return {"title": title, "kicker": Choice(None)}
    declared = read_declared(context)
    block, why = find_title_block(context, declared)
    if block is None:
        return {"title": declared_title(context, declared), "kicker": Choice(None)}
    split, title = choose_headline(context, block, why, declared)
    return {"title": title, "kicker": choose_kicker(context, block, split, declared)}


def choose_headline(context: Context, block: Block, why: str, declared: Declared) -> tuple[Split, Choice]:
    """Return how the block that shows the headline is taken apart, and the choice of the title."""
    text = clean_text(block.text)
    marked = context.headline
    # A block that the rules took elsewhere, in a path at the top, has the headline alone.
    split = find_split(text, declared, marked.folded if marked is not None else "")
    if split is not None:
        cut = "begin behind its kicker" if split.before else "end before its last line"
        return split, printed(context, block, split.headline, f"{why}; the declarations {cut}")
    split = split_by_markup(text, [part for part in context.facts("headline_parts") if part.block == block.index])
    if split is not None:
        return split, printed(context, block, split.headline, f"{why}; its markup sets the kicker apart")
    headline = trim_start(without_tail(text, declared))
    split = Split("", headline, "")
    sign = find_sign(headline, declared)
    if sign is None:
        return split, printed(context, block, headline, why)
    title = without_kind(without_site(sign.value, declared).strip())
    facts = context.facts("title")
    why = f"printed in two lines, and declared with a sign between ({sign.origin})"
    return split, Choice(title, why, (context.shown(block, headline), *facts), (sign,))


def without_kind(title: str) -> str:
    """Return a title without the kind of piece before its first bar: "Opinion | The bridge is ours"."""
    kind, bar, rest = title.partition(" | ")
    return rest if bar and fold(kind) in SECTIONS and " " in rest else title


def printed(context: Context, block: Block, text: str, why: str) -> Choice:
    """Return the choice of what a block shows; a declaration with something before or after it agrees too."""
    facts = context.facts("title")
    text = text.strip() or block.text
    shown = context.shown(block, text)
    wanted = fold(text)
    agreeing = (candidate for candidate in facts if is_whole(wanted, fold(candidate.value)))
    return Choice(text, why, (shown, *facts), (shown, *agreeing))


def is_whole(title: str, declared: str) -> bool:
    """Tell whether a declared title is a title, or that with the site's name behind or before it."""
    if title == declared:
        return True
    head, found, tail = declared.partition(title)
    return bool(found) and (not head or head[-1] in BETWEEN) and (not tail or tail[0] in BETWEEN)


def declared_title(context: Context, declared: Declared) -> Choice:
    """Return the choice of the most trusted declaration that is not just the site's name."""
    facts = context.facts("title")
    for candidate in facts:
        title = without_site(candidate.value, declared)
        if candidate.origin == "title" and title == candidate.value:
            title = cut_tail(title)
        title = without_dangling(title.strip())
        if title and not (is_host(title) and declared.is_host(title)):
            why = f"declared ({candidate.origin}); no block is a headline"
            return Choice(title, why, facts, (candidate, *context.agreeing(title, facts)))
    return Choice(None, "no declaration is plausible" if facts else "", facts)


def choose_kicker(context: Context, block: Block, split: Split, declared: Declared) -> Choice:
    """Choose the kicker: what stands before the headline in its block, else the block above."""
    if split.before:
        candidate = context.shown(block, split.before)
        if is_label(split.before):
            return Choice(None, "what stands before the headline is a date or a label", (candidate,))
        return Choice(split.before, "printed before the headline", (candidate,), (candidate,))
    above = kicker_above(context.page, block, split.headline, declared)
    if above is None:
        return Choice(None)
    candidate = context.shown(above, clean_text(above.text).strip(SIGNS))
    return Choice(candidate.value, "printed directly above the headline", (candidate,), (candidate,))


def clean_text(text: str) -> str:
    """Return a printed line without entities that were escaped twice and without the sign of a link to itself."""
    text = text.rstrip(" ¶") or text
    if "&" in text and ENTITY.search(text):
        decoded = squeeze(html.unescape(html.unescape(text)))
        # What the page shows as "&lt;" is no sign of a tag.
        return text if "<" in decoded or not decoded else decoded
    return text

"""The headline of a text: the line that the rules took, or, of a whole page, the line that its first one repeats.

The text of a whole page (Common Crawl's WET files, a browser's "save as text") begins with the page's title, which
is the headline with the site's name; the headline itself stands far below, behind menus.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsclean.fields.context import BODY, Context
from newsclean.lexicon.head_lines import TITLE_SEPARATOR
from newsclean.model import Block
from newsclean.read.shape import UNSPACED

WORD = re.compile(r"\w+")
FEWEST_WORDS, MOST_WORDS = 3, 40  # of a headline
FEWEST_SHARED = 3  # words that two forms of a headline share
LEAST_ALIKE = 0.7  # share of the words of both that they have in common
LONGEST_PAGE_TITLE = 400  # characters
FARTHEST = 600  # lines in which the headline is looked for; the menus of large sites have about 300


def find_text_headline(context: Context) -> tuple[Block | None, str]:
    """Return the block that shows the headline of a text, and why it does."""
    marked, blocks = context.headline, context.page.blocks
    if not blocks:
        return None, ""
    if len(blocks[0].text) > LONGEST_PAGE_TITLE:
        return marked, "the headline as printed"
    forms = list(forms_of(blocks[0].folded))
    repeated = find_repeated(context, forms)
    if repeated is not None:
        return repeated, "printed below the page's title, which says the same"
    alike = find_alike(context, forms) if marked is None or marked.index > 0 or len(forms) > 1 else None
    if alike is not None:
        return alike, "printed below the page's title, which says nearly the same"
    return marked, "the headline as printed"


def find_repeated(context: Context, forms: list[str]) -> Block | None:
    """Return the line below that is the page's title without the site's name; the last one above the body."""
    blocks = context.page.blocks[:FARTHEST]
    found = [block for block in blocks[1:] if block.folded in forms]
    if len(found) < 2:
        return found[0] if found else None
    body = next((b.index for b in blocks if context.roles[b.index] is BODY and is_prose(b)), len(blocks))
    above = [block for block in found if block.index <= body]
    return above[-1] if above else found[0]


def find_alike(context: Context, forms: list[str]) -> Block | None:
    """Return the line that shares most words with the page's title; the rules' own choice where that is one."""
    marked = context.headline
    words = [frozenset(WORD.findall(form)) for form in forms]
    if marked is not None and marked.index and likeness(words, marked) >= LEAST_ALIKE:
        return marked
    alike = [(share, b.index) for b in context.page.blocks[1:FARTHEST] if (share := likeness(words, b)) >= LEAST_ALIKE]
    return context.page.blocks[max(alike)[1]] if alike else None


def is_prose(block: Block) -> bool:
    """Tell whether a line is a sentence of some length."""
    return block.sentence and block.words > MOST_WORDS // 2


def forms_of(title: str) -> Iterator[str]:
    """Give a folded page title, and what stands before or behind each of its separators and may be the headline.

    The site's name stands at either end; in front ("Valley Herald | Bridge closes until June") it is the shorter part.
    """
    yield from filter(may_be_headline, [title])
    for separator in TITLE_SEPARATOR.finditer(title):
        head, tail = title[: separator.start()], title[separator.end() :]
        yield from filter(may_be_headline, [head] if len(tail) <= len(head) else [head, tail])


def may_be_headline(form: str) -> bool:
    """Tell whether a part of a page's title is long enough for a headline."""
    return len(form.split()) >= FEWEST_WORDS or UNSPACED.search(form) is not None


def likeness(forms: list[frozenset[str]], block: Block) -> float:
    """Return how many words a line shares with the most similar form of the page's title, each given by its words."""
    if not FEWEST_WORDS <= block.words <= MOST_WORDS or block.sentence:
        return 0.0
    words = set(WORD.findall(block.folded))
    best = 0.0
    for form in forms:
        shared = len(words & form)
        if shared >= FEWEST_SHARED:
            best = max(best, shared / len(words | form))
    return best

"""Who signs apart from the headline: "Written by ...", a name above its own biography, a line below the text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from newsclean.fields.author_places import AT_END
from newsclean.fields.context import Context
from newsclean.fields.signature import FEWEST_PROSE_WORDS, LONGEST_SIGNATURE, Signature, marks_around
from newsclean.lexicon.bylines import read_byline
from newsclean.lexicon.hints import BIOGRAPHY_HINTS
from newsclean.lexicon.other_credits import names_no_writer
from newsclean.lexicon.people import is_name, tidy_case
from newsclean.model import Block, Kind, Role
from newsclean.read.shape import fold

HEADING = Kind.HEADING
FEWEST_HEADLINE_WORDS = 4  # of another article's headline; "About the author" has three
LINK_OF_CARD = 0.9  # of the characters of a headline that leads to another article
SHORTEST_BIOGRAPHY = 8  # words
SIGNED = re.compile(
    r"(?:(?:(?:written|story|posted|published|article|text) )?by|authors?|(?:(?:erstellt|geschrieben|text) )?von"
    r"|autor(?:in|en)?|auteure?s?|par|por|this (?:article|post|story|piece) was written by"
    r"|(?:text(?:es?|os?)?|testo|tekst)(?: (?:&|und|et|y|e|en) (?:f|ph)otos?)?(?=\s?:)"
    r"|(?:[记記]者|作者|撰文)(?=\s?[:\uff1a]))(?!\w)",
    re.IGNORECASE,
)
# What these begin with, tested before the pattern.
SIGNED_STARTS = tuple(
    """by written story posted published article text author autor auteur this testo tekst
    erstellt geschrieben von par por 记者 記者 作者 撰文""".split()
)
REPORTER_BEHIND = re.compile("[가-힣] ?(?:기자|특파원)(?![가-힣])")
# Apart from a title one word behind a mere "by" is a firm: "by Clarivate".
FIRM = re.compile(r"by \S+", re.IGNORECASE)


def last_lines_of_page(context: Context) -> list[Signature]:
    """Return who signs elsewhere on a page: a short "Written by ..." or a name above its own biography.

    Only where it is one person on the whole page: teasers and comments are signed too.
    """
    found: dict[str, Signature] = {}
    for block, below in last_lines(context.page.blocks):
        if below is not None and is_biography(context, block, below):
            name = tidy_case(block.text)
            found.setdefault(block.folded, Signature((name,), context.shown(block), AT_END))
        elif (
            SIGNED.match(block.plain)
            and (byline := read_byline(block.text))
            and byline.authors
            and not (len(byline.authors) == 1 and FIRM.fullmatch(block.plain))
            and not names_no_writer(block.plain)
            and not is_below_other_headline(context, block)
            and not is_below_card(context, block)
        ):
            shown = context.shown(block, byline.printed)
            signature = Signature(byline.authors, shown, AT_END, byline.agency, people=byline.people)
            found.setdefault(fold(" ".join(byline.authors)), signature)
    return list(found.values()) if len(found) == 1 else []


def is_below_other_headline(context: Context, block: Block) -> bool:
    """Tell whether a line stands between another headline and its prose: of a live ticker, or of another article."""
    headline, blocks = context.headline, context.page.blocks
    if headline is None or not headline.index + 1 < block.index < len(blocks) - 1:
        return False
    above, below = blocks[block.index - 1], blocks[block.index + 1]
    is_headline = above.kind is HEADING and above.words >= FEWEST_HEADLINE_WORDS and above.folded != headline.folded
    return is_headline and below.sentence and below.words >= FEWEST_PROSE_WORDS


def is_below_card(context: Context, block: Block) -> bool:
    """Tell whether a line stands below a removed link to another article, where somebody signs at the headline."""
    if not context.all(Role.BYLINE):
        return False  # nobody signs at the headline, and it may be who writes all of it
    above = context.page.blocks[block.index - 1] if block.index else block
    is_removed = context.roles[above.index] is Role.BOILERPLATE
    return is_removed and above.words >= FEWEST_HEADLINE_WORDS and above.link_density > LINK_OF_CARD


def last_lines(blocks: Sequence[Block]) -> Iterator[tuple[Block, Block | None]]:
    """Give the short lines that may begin as signatures do, or as the biography below them, with that."""
    signed = [b for b in blocks if 2 <= b.words <= LONGEST_SIGNATURE and b.folded.startswith(SIGNED_STARTS)]
    long = [b for b in blocks[1:] if b.words >= SHORTEST_BIOGRAPHY]
    below = {b.index - 1: b for b in long if b.folded.startswith(blocks[b.index - 1].folded)}
    below = {index: b for index, b in below.items() if 2 <= blocks[index].words <= LONGEST_SIGNATURE}
    for index in sorted({*below, *(block.index for block in signed)}):
        yield blocks[index], below.get(index)


def is_biography(context: Context, name: Block, below: Block) -> bool:
    """Tell whether a block is a person's name and the next one says who that is."""
    if not below.folded.startswith(name.folded + " ") or not is_name(name.plain):
        return False
    return not BIOGRAPHY_HINTS.isdisjoint(marks_around(context.page, below))


def last_lines_of_text(context: Context) -> list[Signature]:
    """Return who signs a text below its last paragraph; a list of columnists there is signed by many."""
    found = [signature for block in closing_lines(context) if (signature := read_closing(context, block))]
    return [signature for signature in found if signature.names] if len(found) == 1 else []


def closing_lines(context: Context) -> Iterable[Block]:
    """Give the short lines below the last long paragraph of the body."""
    blocks = context.page.blocks
    body = [i for i, role in enumerate(context.roles) if role is Role.BODY and blocks[i].words > LONGEST_SIGNATURE]
    return (block for block in blocks[body[-1] + 1 :] if block.words <= LONGEST_SIGNATURE) if body else ()


def read_closing(context: Context, block: Block) -> Signature | None:
    """Return the signature in a line that says "By", or in Korean "reporter" behind the name."""
    is_signed = SIGNED.match(block.plain) is not None or REPORTER_BEHIND.search(block.plain) is not None
    if context.roles[block.index] is Role.BYLINE or not is_signed:
        return None
    byline = read_byline(block.text)
    if byline is None or not byline.introduced or not (byline.authors or byline.agency):
        return None
    shown = context.shown(block, byline.printed)
    return Signature(byline.authors, shown, AT_END, byline.agency, people=byline.people)

"""Who signs on the page itself: bylines at the title, marked names, signatures at the end, reporting credits."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import pairwise

from newsclean.fields.author_places import AT_TITLE, IN_CREDIT, SAYS_BY
from newsclean.fields.bare_names import bare_names, closing_name
from newsclean.fields.biographies import introduced_writer
from newsclean.fields.context import Context
from newsclean.fields.declared_authors import is_given, pen_name
from newsclean.fields.labelled_names import labelled_at_title, labelled_elsewhere
from newsclean.fields.last_lines import last_lines_of_page, last_lines_of_text
from newsclean.fields.marked_names import marked_blocks, marked_elements, only_marked, site_owner
from newsclean.fields.opening_credit import opening_credit
from newsclean.fields.reporter_lines import reporter_lines
from newsclean.fields.signature import (
    FEWEST_PROSE_WORDS,
    LONGEST_SIGNATURE,
    MOST_PARAGRAPHS,
    Signature,
    is_of_author,
    without_intro,
)
from newsclean.lexicon.bylines import JOINS_NEXT, LONE_INTRO, cut_trailer, find_intro, read_byline, read_parts
from newsclean.lexicon.head_lines import is_date_line
from newsclean.lexicon.image_credits import LABEL_WORDS
from newsclean.model import Block, Kind, Role

HEADING = Kind.HEADING
# What stands between two names, if each is a link or an element in a line of its own.
CONNECTORS = frozenset(", & • and und et y e en og och".split())
MOST_NAME_WORDS = 5  # of one person
FEWEST_HEADLINE_WORDS = 4  # of another article's headline; "About the author" has three
LINES_ABOVE, LINES_BELOW = 3, 8  # lines from the headline between which a byline is the article's
FAR_ABOVE, FAR_BELOW = 8, 20  # blocks from the headline of a page beyond which a byline is another article's
PHOTO_CREDIT = re.compile(rf"{LABEL_WORDS}\w{{0,3}}\b", re.IGNORECASE)
REPORTING = re.compile(
    r"\W*(?:reporting|reporting and writing|writing and reporting)(?: and editing)? by ([^;.]{3,200})", re.IGNORECASE
)


def signatures_at_title(context: Context) -> list[Signature]:
    """Return who signs at the headline: bylines, and on a page the elements there that are marked as the author's."""
    if context.page.source.kind != "html":
        return [*byline_blocks(context), *lines_at_headline(context)]
    lines = [*byline_blocks(context), *unclaimed_byline(context)]
    return without_teasers(context, [*(lines or labelled_at_title(context)), *marked_elements(context)])


def without_teasers(context: Context, signatures: list[Signature]) -> list[Signature]:
    """Return the signatures but for those in a list of teasers: each below the headline of another article.

    That is where lines of the same markup name different persons, with nothing of the text but other headlines
    between them.
    """
    places = sorted({s.candidate.block: s.folded for s in signatures if s.names}.items())
    teasers: set[int] = set()
    for (first, one), (second, other) in pairwise(places):
        if second - first > 1 and not one & other and is_teaser_pair(context, first, second):
            teasers |= {first, second}
    return [s for s in signatures if s.candidate.block not in teasers] if teasers else signatures


def is_teaser_pair(context: Context, first: int, second: int) -> bool:
    """Tell whether a headline of another article, and no text, stands between two lines of the same markup."""
    page = context.page
    if second >= len(page.blocks):
        return False
    one, other = (page.containers[page.blocks[index].container] for index in (first, second))
    if not one.hints or one.tag != other.tag or one.hints != other.hints:
        return False
    between = page.blocks[first + 1 : second]
    if any(b.sentence and b.words >= FEWEST_PROSE_WORDS and context.roles[b.index] is Role.BODY for b in between):
        return False
    return any(b.kind is HEADING and b.words >= FEWEST_HEADLINE_WORDS and b is not context.headline for b in between)


def signatures_elsewhere(context: Context) -> list[Signature]:
    """Return who else may have written it: names beside the title or apart from it, and reporting credits."""
    if context.page.source.kind != "html":
        return [
            *bare_names(context),
            *last_names(context, last_lines_of_text),
            *reporting_credits(context),
            *opening_credit(context),
            *reporter_lines(context),
        ]
    return [
        *marked_blocks(context),
        *bare_names(context),
        *last_names(context, last_lines_of_page),
        *reporting_credits(context),
        *opening_credit(context),
        *reporter_lines(context),
        *only_marked(context),
        *site_owner(context),
    ]


def last_names(context: Context, last_lines: Callable[[Context], list[Signature]]) -> list[Signature]:
    """Return who signs apart from the headline: by the first that finds somebody, the clearest first."""
    for find in (last_lines, labelled_elsewhere, closing_name, introduced_writer):
        if found := find(context):
            return found
    return []


def byline_blocks(context: Context) -> Iterator[Signature]:
    """Give what the lines say that the rules have found to be bylines."""
    says_by = False
    for block in context.all(Role.BYLINE):
        if not is_of_author(context, block):
            continue
        if LONE_INTRO.fullmatch(block.plain):
            says_by = True
            continue
        byline = read_byline(block.text)
        printed = without_intro(cut_trailer(block.text)) if byline is None else byline.printed
        printed = printed.lstrip(" /|")
        names, agency = (byline.authors, byline.agency) if byline else ((), None)
        if any(name.count(" ") >= MOST_NAME_WORDS for name in names):
            continue  # several people with nothing between
        is_introduced = says_by or (byline.introduced if byline else find_intro(block.text) is not None)
        place = SAYS_BY if is_introduced else AT_TITLE
        if not is_introduced and context.page.source.kind != "html" and is_name_elsewhere(context, block):
            continue
        pen = "" if names or agency else pen_name(printed)
        yield Signature(names, context.shown(block, printed), place, agency, pen, byline.people if byline else ())
        says_by = is_introduced and goes_on(context, block)


def goes_on(context: Context, block: Block) -> bool:
    """Tell whether a comma or "and" stands behind a name, or in the line below: "By" is said of the next name, too."""
    if JOINS_NEXT.search(block.plain):
        return True
    below = context.page.blocks[block.index + 1 : block.index + 2]
    return any(other.folded.strip() in CONNECTORS for other in below)


def unclaimed_byline(context: Context) -> Iterator[Signature]:
    """Give the first line at the headline of a page that says "By", where the rules have found no byline there.

    The rules look around the line that they took for the headline, which may be another: the end of a path, a teaser.
    """
    headline = context.headline
    if headline is None or any(-FAR_ABOVE <= b.index - headline.index <= FAR_BELOW for b in context.all(Role.BYLINE)):
        return
    for block in context.page.blocks[max(0, headline.index - LINES_ABOVE) : headline.index + LINES_BELOW + 1]:
        if block.index > headline.index and block.sentence and block.words >= FEWEST_PROSE_WORDS:
            return
        if block is headline or block.words > LONGEST_SIGNATURE or find_intro(block.text) is None:
            continue
        byline = read_byline(block.text)
        if byline is not None and byline.introduced and byline.authors and is_of_author(context, block):
            shown = context.shown(block, byline.printed)
            yield Signature(byline.authors, shown, SAYS_BY, byline.agency, people=byline.people)
            return


def lines_at_headline(context: Context) -> Iterator[Signature]:
    """Give the bylines around the headline of a text that the rules have not found, behind menus and teasers."""
    headline = context.headline
    if headline is None:
        return
    paragraphs, says_by = 0, False
    for block in context.page.blocks[max(0, headline.index - LINES_ABOVE) : headline.index + LINES_BELOW + 1]:
        paragraphs += block.index > headline.index and block.sentence and block.words >= FEWEST_PROSE_WORDS
        if paragraphs > MOST_PARAGRAPHS:
            return
        is_introduced, says_by = says_by, LONE_INTRO.fullmatch(block.plain) is not None
        if block is headline or block.words > LONGEST_SIGNATURE or context.roles[block.index] is Role.BYLINE:
            continue
        byline = read_byline(block.text) if is_of_author(context, block) else None
        if byline is None or not byline.authors:
            continue
        is_introduced = is_introduced or byline.introduced
        if is_introduced or (block.index > headline.index and stands_at_date(context, block)):
            shown = context.shown(block, byline.printed)
            place = SAYS_BY if is_introduced else AT_TITLE
            yield Signature(byline.authors, shown, place, byline.agency, people=byline.people)


def stands_at_date(context: Context, block: Block) -> bool:
    """Tell whether a line of a text that is a name has a date beside it, and is not the caption of a picture."""
    blocks, index = context.page.blocks, block.index
    beside = [other for other in (*blocks[index - 1 : index], *blocks[index + 1 : index + 2]) if not other.sentence]
    return is_given(block.plain) and any(map(is_date_line, beside)) and not is_above_credit(context, block)


def is_above_credit(context: Context, block: Block) -> bool:
    """Tell whether a line of a text is the caption of a picture, with who took that below."""
    below = context.page.blocks[block.index + 1 : block.index + 2]
    return any(context.roles[other.index] is Role.CAPTION or PHOTO_CREDIT.match(other.plain) for other in below)


def is_name_elsewhere(context: Context, block: Block) -> bool:
    """Tell whether a mere name in a text is none of an author: of who is pictured, who took that, or what it is about.

    Above the headline such lines are kickers and menus, unless a date stands beside them.
    """
    blocks, index = context.page.blocks, block.index
    if any(map(is_date_line, blocks[max(0, index - 1) : index + 2])):
        return is_above_credit(context, block) and not is_date_line(block)
    is_above = context.headline is not None and index < context.headline.index
    return is_above or is_above_credit(context, block)


def reporting_credits(context: Context) -> Iterator[Signature]:
    """Give who reported, from "(Reporting by ...; editing by ...)"."""
    for block in context.all(Role.CREDIT):
        if match := REPORTING.match(block.text):
            authors, agency, unknown = read_parts(match[1], introduced=True)
            if authors and not unknown:
                yield Signature(tuple(authors), context.shown(block), IN_CREDIT, agency)

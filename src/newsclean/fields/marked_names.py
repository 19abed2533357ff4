"""Names that the markup calls the author's."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsclean.fields.author_places import AT_TITLE, BESIDE_TITLE, BY_CLASS, OF_OWNER, ONLY_MARKED
from newsclean.fields.context import Context
from newsclean.fields.copyright import find_line
from newsclean.fields.declared_authors import LABEL, is_given, pen_name, split_declared
from newsclean.fields.host import letters_of, registered_name
from newsclean.fields.rights import holder_of
from newsclean.fields.signature import (
    LONGEST_SIGNATURE,
    Signature,
    is_of_author,
    lines_at_title,
    marks_around,
    without_intro,
)
from newsclean.lexicon.bylines import cut_trailer, find_intro, read_byline, read_parts
from newsclean.lexicon.east_asian import read_east_asian
from newsclean.lexicon.given_names import is_given_name
from newsclean.lexicon.head_lines import begins_with_date
from newsclean.lexicon.hints import ABOUT_AUTHOR_HINTS, BYLINE_HINTS, OTHERS_HINTS
from newsclean.lexicon.other_credits import names_no_writer
from newsclean.lexicon.people import tidy_case
from newsclean.lexicon.signers import INTRO_ENDS, POSTED_BY
from newsclean.model import Block, Candidate, Page, Role
from newsclean.read.declared_names import ORGANISATION
from newsclean.read.shape import fold
from newsclean.read.signatures import OF_AUTHORS, is_author_page

NEAR_ABOVE, NEAR_BELOW = 8, 12  # blocks from the title between which marked names are the article's
FAR_BELOW = 25  # blocks; the same for a link that is marked `rel=author`, which other lists have less often
MOST_NAME_WORDS = 4
# Classes of signatures in Spanish and Italian. In German "Firma" is a company, so that only persons are read in them.
SIGNED_HINTS = frozenset("firma firmas firmante".split())
MARKS = BYLINE_HINTS | SIGNED_HINTS
# Where marked elements stand at the title; `rel=author` and microdata as bylines.
PLACES = {"author-link": BESIDE_TITLE, "class": BY_CLASS}
MOST_FAR = 8  # different texts of marked elements apart from the title; more are a list of teasers or comments


def marked_elements(context: Context) -> Iterator[Signature]:
    """Give the names in elements at the title that are marked as the author's."""
    for candidate in marked_candidates(context):
        if is_near(context, candidate):
            names = read_marked(context, candidate)
            pen = "" if names else marked_pen(context, candidate)
            if names or pen:
                yield Signature(names, candidate, PLACES.get(candidate.origin, AT_TITLE), pen=pen)


def marked_candidates(context: Context) -> Iterator[Candidate]:
    """Give the elements that are marked as the author's, by microdata and links, by class and by address."""
    yield from (c for c in context.facts("authors") if c.block >= 0 and c.rank < ORGANISATION)
    yield from context.facts("signatures")


def only_marked(context: Context) -> Iterator[Signature]:
    """Give the one name of marked elements apart from the title; where there are several, they are of teasers."""
    far = [candidate for candidate in marked_candidates(context) if not is_near(context, candidate)]
    if len({candidate.value for candidate in far}) > MOST_FAR:
        return
    found: dict[str, Signature] = {}
    for candidate in far:
        names = read_marked(context, candidate)
        if names and (candidate.origin != "author-link" or leads_to_author(candidate, names)):
            found.setdefault(fold(" ".join(names)), Signature(names, candidate, ONLY_MARKED))
    if len(found) == 1:
        yield from found.values()


def is_near(context: Context, candidate: Candidate) -> bool:
    """Tell whether a marked element is at the title; elsewhere they sign comments and teasers."""
    if context.headline is None:
        return False
    below = FAR_BELOW if candidate.origin in ("rel-author", "itemprop") else NEAR_BELOW
    return -NEAR_ABOVE <= candidate.block - context.headline.index <= below


def read_marked(context: Context, candidate: Candidate) -> tuple[str, ...]:
    """Return the names in a marked element; where the mark says little, only what has the shape of names."""
    text, blocks = candidate.value, context.page.blocks
    in_other_line = candidate.block < len(blocks) and not is_of_author(context, blocks[candidate.block])
    if in_other_line or names_no_writer(text) or fold(text).rpartition(" ")[2] in INTRO_ENDS:
        return ()
    if not text.isascii() and (signed := read_east_asian(text)):
        return signed.names
    strict = candidate.origin == "author-link"
    if strict and blocks[candidate.block : candidate.block + 1] and blocks[candidate.block].words > LONGEST_SIGNATURE:
        # Somebody whom the text is about, linked to the page of articles about them.
        return ()
    printed = LABEL.sub("", without_intro(cut_trailer(text)).strip())
    authors, _, unknown = read_parts(printed, introduced=not strict) if printed else ([], None, 1)
    if authors and not unknown:
        return tuple(authors)
    return () if strict else tuple(name for name in split_declared(text) if " " in name)


def marked_pen(context: Context, candidate: Candidate) -> str:
    """Return the pen name in a marked element; in a link only where it leads to a page of that name.

    Not to the section that the article is in, whose address its own begins with.
    """
    pen = pen_name(without_intro(cut_trailer(candidate.value)))
    if pen and candidate.origin == "author-link":
        *folders, last = candidate.url.rstrip("/").split("/")
        is_section = any(f"/{'/'.join((*folders[-1:], last))}/" in fact.value for fact in context.facts("url"))
        is_page = bool(folders) and is_author_page(f"{folders[-1]}/") and not is_section
        return pen if is_page and letters_of(last).endswith(letters_of(pen)) else ""
    return pen


def leads_to_author(candidate: Candidate, names: Sequence[str]) -> bool:
    """Tell whether a link leads to the page of the one author it names; "people" are those of the news, too."""
    *folders, last = candidate.url.rstrip("/").split("/")
    return bool(folders) and folders[-1] in OF_AUTHORS and len(names) == 1 and letters_of(last) == letters_of(names[0])


def marked_blocks(context: Context) -> Iterator[Signature]:
    """Give the lines at the title in containers that are called the byline or the author's."""
    for block in lines_for_marks(context):
        if block.words > LONGEST_SIGNATURE:
            continue
        if posted := POSTED_BY.match(block.text):
            # "Posted by Feb 11, 2019": the name is missing.
            if not begins_with_date(block.text[posted.start(1) :]):
                yield from read_posted(context, block, posted[1])
            continue
        marks = marks_around(context.page, block)
        if MARKS.isdisjoint(marks) or not OTHERS_HINTS.isdisjoint(marks) or not is_of_author(context, block):
            continue
        if BYLINE_HINTS.isdisjoint(marks):
            yield from read_firma(context, block)
            continue
        byline = read_byline(block.text)
        if byline and byline.authors:
            shown = context.shown(block, byline.printed)
            yield Signature(byline.authors, shown, BESIDE_TITLE, byline.agency, people=byline.people)
        elif (find_intro(block.text) or names_author(context.page, block)) and (
            pen := pen_name(without_intro(cut_trailer(block.text)))
        ):
            yield Signature((), context.shown(block, pen), BESIDE_TITLE, pen=pen)


def lines_for_marks(context: Context) -> list[Block]:
    """Return the lines at the title that are no byline.

    Where there is one (an agency's, or names would not be looked for here), those below the first paragraphs are left
    out: they sign the teasers of other articles.
    """
    title = context.headline
    if title is None:
        return []
    if context.all(Role.BYLINE):
        lines = lines_at_title(context, NEAR_ABOVE, NEAR_BELOW)
    else:
        lines = list(context.page.blocks[max(0, title.index - NEAR_ABOVE) : title.index + NEAR_BELOW])
    return [line for line in lines if line is not title and context.roles[line.index] is not Role.BYLINE]


def read_firma(context: Context, block: Block) -> Iterator[Signature]:
    """Give the person in a line whose class says that it is the signature: "Rosa Gil | Harlow"."""
    byline = read_byline(f"By {block.text}")
    if byline is not None and byline.authors and is_given(byline.authors[0]):
        shown = context.shown(block, block.text)
        yield Signature(byline.authors, shown, BESIDE_TITLE, byline.agency, people=byline.people)


def read_posted(context: Context, block: Block, name: str) -> Iterator[Signature]:
    """Give who has posted, in the words of content management systems: a person or an account."""
    authors, agency, unknown = read_parts(name, introduced=True)
    pen = "" if authors else pen_name(name)
    if pen or (authors and not unknown):
        yield Signature(tuple(authors), context.shown(block, name), BESIDE_TITLE, agency, pen)


def site_owner(context: Context) -> Iterator[Signature]:
    """Give the person whose own site it is: the site's address, or its copyright line, is their name."""
    host = context.once(registered_name)
    named = [b for b in context.page.blocks if host and 2 <= b.words <= MOST_NAME_WORDS]
    for block in [b for b in named if is_given_name(b.folded.partition(" ")[0])]:
        if letters_of(block.text) == host and is_given(block.plain):
            yield Signature((tidy_case(block.text),), context.shown(block), OF_OWNER)
            return
    line = find_line(context)
    if line is not None and (holder := holder_of(line.text)) and is_given(holder):
        yield Signature((holder,), context.shown(line, holder), OF_OWNER)


def names_author(page: Page, block: Block) -> bool:
    """Tell whether the innermost container of a block is called the author's name, or the author."""
    hints = page.containers[block.container].hints
    return not BYLINE_HINTS.isdisjoint(hints) and ABOUT_AUTHOR_HINTS.isdisjoint(hints)

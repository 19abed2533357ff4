"""The headline of a text: the line that the rules took, or, of a whole page, the one that its first line announces.

The text of a whole page (Common Crawl's WET files, a browser's "save as text") begins with the page's title, which
is the headline with the site's name, or another wording of it for search engines; the headline itself stands far
below, behind menus.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from newsclean.fields.context import BODY, Context
from newsclean.fields.declared_title import Declared, cut_tail, without_site
from newsclean.fields.host import agrees_with_host, host_labels, letters_of, site_names
from newsclean.fields.text_kicker import behind_kicker, end_that_is_title
from newsclean.fields.text_search import (
    FEWEST_WORDS,
    FEWEST_WORDS_ABOVE,
    HEAD_LINES,
    NAMED,
    Search,
    may_be_title,
    start_of_body,
    words_in,
)
from newsclean.lexicon.head_lines import (
    MOST_TITLE_WORDS,
    NO_TITLE_START,
    TITLE_SEPARATOR,
    is_byline_or_date,
    is_date_line,
)
from newsclean.lexicon.page_title import (
    FARTHEST_OPENING,
    FEWEST_LETTERS,
    LONGEST_PAGE_TITLE,
    forms_of,
    has_menus,
    likeness,
    may_be_headline,
)
from newsclean.lexicon.sections import KNOWN_WORDS
from newsclean.model import Block, Role
from newsclean.read.shape import UNSPACED, fold

PATH_LINES = 3  # lines from the end of a page's path to the headline: the kicker
# How alike a line and the page's title are (`likeness`): where headlines stand; below the title's copy in the page's
# path, where a dek, which says something new, may stand too; anywhere.
ALIKE_IN_HEAD, ALIKE_BELOW_PATH, ALIKE_ANYWHERE = 0.35, 0.4, 0.8
MOST_KICKER_WORDS, SHORT_KICKER_WORDS = 6, 3  # the longer ones are not longer than their headline
NEARER = 0.1  # what a byline or date below is worth, as likeness
# A whole page has more lines beside its article; see `body/lines/situation.py`, whose claims nobody has here.
MOST_OTHER_LINES = 24

HOME = re.compile(
    "(?:home ?page|home|startseite|start|front|accueil|inicio|início|portada|forside|hem|etusivu|strona główna|hlavní"
    " stránka|domov|acasă|начало|αρχική|главная|головна|ana ?sayfa|beranda|trang chủ|首页|首頁|トップ|ホーム|홈)",
    re.IGNORECASE,
)
DASHES = ("-", "–", "—")
# Statements that are a headline, as somebody's words.
QUOTED = re.compile(r"[\"“„«»‘'「][^\"“”„«»「」]+[\"“”»«’'」]")

SAME = "printed below the page's title, which says the same"
REWORDED = "printed below the path that ends with the page's title, which says it in other words"
ALIKE = "printed below the page's title, which says nearly the same"
BELOW_KICKER = "printed below a kicker, which the page's title has in front of it"
IN_TWO_LINES = "printed in two lines, which the page's title has as one"
PRINTED = "the headline as printed"
AT_BYLINE = "printed at the head of the article; the page's title is worded otherwise"
PAGE_TITLE = "the page's title; no line below is like it"


class Headline(NamedTuple):
    """A headline, the line that shows it, and why it is one."""

    block: Block | None
    text: str
    why: str


def find_text_headline(context: Context) -> Headline:
    """Find the headline of a text."""
    marked, blocks = context.headline, context.page.blocks
    printed = Headline(marked, marked.text if marked is not None else "", PRINTED)
    if not blocks or len(blocks[0].text) > LONGEST_PAGE_TITLE:
        return printed
    search = Search(context, forms_without_site(context), start_of_body(context))
    found = find_halves(search) or find_same(search)
    if opens_article(search) and (found is None or (found.block is not None and found.block.index > search.body)):
        return printed
    found = found or find_alike(search)
    if found is not None:
        return found
    if not is_whole_page(search):
        return printed
    above = find_at_byline(search)
    if above is not None and not is_below_headline(search, above.block):
        return above
    return printed if marked is not None and search.may_stay(marked) else page_title(context) or printed


def opens_article(search: Search) -> bool:
    """Tell whether the first line is the headline, with the article a few lines below and no menus of a page."""
    first = search.blocks[0]
    if search.context.headline is not first or search.body > FARTHEST_OPENING:
        return False
    return TITLE_SEPARATOR.search(first.text) is None and not has_menus([b.words for b in search.context.page.blocks])


def is_below_headline(search: Search, line: Block | None) -> bool:
    """Tell whether a line stands below the headline that the rules took: it is the dek, or what the author is."""
    marked, roles = search.context.headline, search.context.roles
    if line is None or marked is None:
        return False
    is_shorter = marked.index < line.index and marked.words > line.words and search.may_stay(marked)
    return is_shorter or roles[line.index] is Role.DEK


def forms_without_site(context: Context) -> dict[str, str]:
    """Return the forms of the page's title that are not the site's name, folded, each with its text."""
    hosts = context.once(host_labels)
    whole, *parts = forms_of(context.page.blocks[0].text)
    folded = {fold(part): part for part in parts}
    return {fold(whole): whole} | {form: text for form, text in folded.items() if not agrees_with_host(form, hosts)}


def is_whole_page(search: Search) -> bool:
    """Tell whether a text has menus and footers of a page around its article."""
    roles = search.context.roles
    return search.body + sum(role is not BODY for role in roles[search.body :]) > MOST_OTHER_LINES


def find_same(search: Search) -> Headline | None:
    """Find the line that is the page's title without the site's name; of several the last one above the body.

    Where that is the end of the page's path, the headline stands below it, in the words of the paper and not of
    search engines.
    """
    found = [block for block in search.blocks[1:] if block.folded in search.forms and is_no_entry(search, block)]
    if not found:
        return None
    above = [block for block in found if block.index <= search.body]
    best = above[-1] if above else found[0]
    if (without := find_behind_kicker(search, best)) is not None:
        return without
    below = find_below_path(search, best.index)
    return Headline(best, best.text, SAME) if below is None else Headline(below, below.text, REWORDED)


def find_behind_kicker(search: Search, same: Block) -> Headline | None:
    """Find the line below the page's title that says the same and shows where the kicker ends."""
    letters = letters_of(same.text)
    for block in search.blocks[same.index + 1 : min(same.index + 1 + PATH_LINES, search.body)]:
        if letters_of(block.text) == letters and (headline := behind_kicker(block.text, same.text)) is not None:
            return Headline(block, headline, BELOW_KICKER)
    return None


def is_no_entry(search: Search, block: Block) -> bool:
    """Tell whether a line has the words of a headline, or stands where one does: a word or two are in menus, too."""
    if block.words >= FEWEST_WORDS or UNSPACED.search(block.text) is not None:
        return True
    return block.words == FEWEST_WORDS - 1 and may_be_headline(block.folded) and search.is_in_head(block.index)


def find_below_path(search: Search, end: int) -> Block | None:
    """Return the line like the page's title that stands behind a kicker below the path that ends with that title.

    Directly below stands the dek, of the headline in the path itself.
    """
    if not any(is_path(block.text) for block in search.blocks[max(1, end - PATH_LINES) : end]):
        return None
    below = search.blocks[end + 1 : min(end + 1 + PATH_LINES, search.body)]
    if not below or below[0].words > MOST_KICKER_WORDS or search.context.roles[below[0].index] is Role.DATE:
        return None
    forms = words_in(search)
    # Kicker and headline that are read as one line say no more than the path.
    letters = letters_of(search.blocks[end].text)
    for block in below[1:]:
        if letters_of(block.text) == letters:
            return None
        if may_be_title(search.context, block) and likeness(block.folded, forms) >= ALIKE_BELOW_PATH:
            return block
    return None


def is_path(text: str) -> bool:
    """Tell whether a line is the start of a path: "Home", "Startseite | Schweiz |", "HomePoliticsAbroad"."""
    first = HOME.match(text)
    return first is not None and not text[first.end() :][:1].islower()


def find_halves(search: Search) -> Headline | None:
    """Find a kicker and a headline on two lines that the page's title has as one, with a sign between."""
    first = search.context.page.blocks[0].text
    start = max(1, search.body - HEAD_LINES)
    for above, below in zip(search.blocks[start:], search.blocks[start + 1 : search.body], strict=False):
        if above.folded in KNOWN_WORDS or not may_be_kicker(above, below):
            continue
        if above.words and len(above.text) + len(below.text) >= FEWEST_LETTERS and first.startswith(above.text):
            rest = first[len(above.text) :]
            end = below.text.lstrip(" :–-|")
            place = rest.find(end)
            if end and 0 < place <= len(" – ") and not rest[:place].strip(" :–-|,"):
                # A colon is part of what is said; a dash is what sets kicker and headline apart.
                if above.words <= SHORT_KICKER_WORDS and rest[:place].strip(" :") in DASHES:
                    return Headline(below, end, BELOW_KICKER)
                return Headline(above, first[: len(above.text) + place + len(end)], IN_TWO_LINES)
    return None


def may_be_kicker(above: Block, below: Block) -> bool:
    """Tell whether a line is short enough for the kicker of the next; else that is the name of site or author."""
    return above.words <= SHORT_KICKER_WORDS or (
        above.words <= MOST_KICKER_WORDS and len(above.text) <= len(below.text)
    )


def find_alike(search: Search) -> Headline | None:
    """Find the line that shares most words with the page's title: where headlines stand, else anywhere."""
    marked = search.context.headline
    if marked is not None and marked.index and likeness(marked.folded, words_in(search)) >= ALIKE_ANYWHERE:
        found: Block | None = marked
    else:
        head = [block for block in search.blocks[1 : search.body] if search.is_in_head(block.index)]
        found = find_likest(search, head, ALIKE_IN_HEAD) or find_likest(search, search.blocks[1:], ALIKE_ANYWHERE)
    if found is None:
        return None
    return without_kicker(search, found)


def without_kicker(search: Search, found: Block) -> Headline:
    """Return the headline of a line like the page's title, without a kicker that was read as one line with it."""
    if (end := end_that_is_title(found.text, search.forms.values())) is not None:
        return Headline(found, end, BELOW_KICKER)
    letters = letters_of(found.text)
    same = next((text for text in search.forms.values() if letters_of(text) == letters), None)
    if same is not None and (headline := behind_kicker(found.text, same)) is not None:
        return Headline(found, headline, BELOW_KICKER)
    # Of two lines that were read as one only the page's title has the sign between.
    return Headline(found, found.text if same is None else same, ALIKE)


def find_likest(search: Search, blocks: Iterable[Block], least: float) -> Block | None:
    """Return the line that is most like the page's title, if it is so by at least a likeness; of two the last."""
    forms = words_in(search)
    best, score = None, 0.0
    for block in blocks:
        # Paragraphs are the longest to compare, and none is a headline.
        alike = likeness(block.folded, forms) if block.words <= MOST_TITLE_WORDS else 0.0
        if alike < least or not may_be_title(search.context, block):
            continue
        if (value := alike + NEARER * search.has_anchor(block.index)) >= score:
            best, score = block, value
    return best


def find_at_byline(search: Search) -> Headline | None:
    """Find the topmost of the headline-like lines directly above the article's byline or date: below it is the dek.

    The nearest to the article is its own; further above may be the name of who took a picture.
    """
    roles = search.context.roles
    anchors = [
        i for i in range(max(1, search.body - HEAD_LINES), search.body) if roles[i : i + 1] and roles[i] in NAMED
    ]
    for anchor in reversed(anchors):
        best = topmost_above(search, anchor)
        if best is not None:
            return Headline(best, best.text, AT_BYLINE)
    return None


def topmost_above(search: Search, anchor: int) -> Block | None:
    """Return the topmost of the headline-like lines directly above a byline or date."""
    best = None
    for block in reversed(search.blocks[max(1, anchor - PATH_LINES) : anchor]):
        if search.context.is_furniture(block) or (block.words < FEWEST_WORDS and is_date_line(block)):
            continue
        fewest = FEWEST_WORDS if best is None else FEWEST_WORDS_ABOVE
        if not fewest <= block.words <= MOST_TITLE_WORDS or block.folded in KNOWN_WORDS:
            break
        quoted = QUOTED.fullmatch(block.text) is not None
        if (quoted or may_be_title(search.context, block)) and not is_byline_or_date(block):
            best = block
    return best


def page_title(context: Context) -> Headline | None:
    """Return the page's title without the name of its site."""
    first = context.page.blocks[0]
    # A word or two are the first of a menu.
    is_short = first.words < FEWEST_WORDS and UNSPACED.search(first.text) is None
    if is_short or first.words > MOST_TITLE_WORDS or context.is_furniture(first) or is_byline_or_date(first):
        return None
    # A note or a credit is about the article, and the path to a page leads to it.
    if context.roles[0] in (Role.NOTE, Role.CREDIT) or NO_TITLE_START.match(first.folded):
        return None
    declared = Declared({}, set(), context.once(site_names), context.once(host_labels))
    text = without_site(first.text, declared)
    text = (cut_tail(text) if text == first.text else text).strip()
    return Headline(first, text, PAGE_TITLE) if may_be_headline(fold(text)) else None

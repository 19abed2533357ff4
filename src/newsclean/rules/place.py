"""Where the head of an article is: its title, the title's second copy, and the prose below.

The rules that keep title, byline, dek and section see the same snapshot, so each of them
has to find the title by itself; here is how.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import regex

from newsclean.lexicon.agencies import is_agency
from newsclean.lexicon.bylines import LONE_INTRO, read_byline
from newsclean.lexicon.dates import find_dates
from newsclean.lexicon.sections import KNOWN_WORDS
from newsclean.model import Block, Kind
from newsclean.read.shape import UNSPACED, fold, squeeze
from newsclean.view import View

MOST_HEAD_BLOCKS = 40  # standing blocks above the body among which a text's title is looked for
FARTHEST_COPY = 4  # standing blocks from a title to its second copy: dek, section, byline, date
FEWEST_TITLE_WORDS = 3
MOST_TITLE_WORDS = 40
LONGEST_QUESTION = 25  # words; a headline that asks, on one line
LONG_PARAGRAPH = 25  # words; prose even where no sentence end shows (Thai)
SHORTEST_FRAGMENT = 12  # characters a headline and its declaration have to share
CLOSE_LENGTH = 0.8  # a headline is its declaration if this share of the longer one is common

# What divides the headline from the site's name in a page title.
TITLE_SEPARATOR = regex.compile(r"\s+[|\-–—·•»«:/~]{1,2}\s+|\s*[|»]\s*|:\s+")
NO_TITLE_START = regex.compile(
    r"(?:photo|image|picture|file|foto|bild|(?:last )?updated|published|posted|by|read more|related|also read|see also|watch|listen|"
    r"advertisement|share|tags?|filed under|category|source|copyright|©|comments?|more from|published in|posted in)\b\s?[:/]?"
)
FURNITURE = frozenset("nav footer aside".split())
FURNITURE_HINTS = frozenset(
    "nav navigation navbar menu footer sidebar related breadcrumb breadcrumbs cookie consent modal popup newsletter comment comments "
    "promo widget trending".split()
)


class Head(NamedTuple):
    """The head of an article.

    Attributes:
        title: the index of the title's block; None where there is no title.
        copy: the index of its second copy; None where it is printed once.
        prose: the index of the first paragraph below the title; the number of blocks if none is.
    """

    title: int | None
    copy: int | None
    prose: int


def find_head(view: View) -> Head:
    """Find title, second copy and first paragraph."""
    return find_head_of_page(view) if view.page.source.kind == "html" else find_head_of_text(view)


def between(view: View, head: Head) -> list[int]:
    """Return the standing blocks below the title and above the prose, the title's copy left out."""
    start = -1 if head.title is None else head.title
    return [i for i in view.standing if start < i < head.prose and i != head.copy]


# ---------------------------------------------------------------- texts


def find_head_of_text(view: View) -> Head:
    """Find the head of a text, where nothing but words and their place can tell."""
    prose = first_prose(view, 0)
    if repeated := find_repeated(view, prose):
        title, copy = repeated
        return Head(title, copy, first_prose(view, copy + 1))
    above = [i for i in view.standing if i < prose and view.is_free(i)]
    title = find_in_page_title(view, above)
    if title is None and asks_like_title(view, prose):
        return Head(prose, None, first_prose(view, prose + 1))
    if title is None and prose < len(view.blocks):
        likely = [i for i in above[-MOST_HEAD_BLOCKS:] if is_headline_like(view, i)]
        # Of two of a length the one nearer to the body.
        title = max(likely, key=lambda i: (view.blocks[i].words, i)) if likely else short_title(view, above)
    return Head(title, None, prose)


def first_prose(view: View, start: int) -> int:
    """Return the index of the first paragraph of running prose from an index on."""
    for index in view.standing:
        if index < start:
            continue
        block = view.blocks[index]
        unpunctuated = block.words >= LONG_PARAGRAPH and view.is_free(index) and UNSPACED.search(block.text)
        if unpunctuated or view.is_prose(index):
            return index
    return len(view.blocks)


def find_repeated(view: View, prose: int) -> tuple[int, int] | None:
    """Return the first two copies of a line that stands above the prose, or is the first of it."""
    above = [i for i in view.standing if i <= prose][-MOST_HEAD_BLOCKS:]
    places = {index: place for place, index in enumerate(view.standing)}
    for index in above:
        block = view.blocks[index]
        if not view.is_free(index) or not FEWEST_TITLE_WORDS <= block.words <= MOST_TITLE_WORDS or is_label(view, index):
            continue
        place = places[index]
        for other in view.standing[place + 1 : place + 2 + FARTHEST_COPY]:
            if view.blocks[other].folded == block.folded:
                return index, other
    return None


def find_in_page_title(view: View, above: list[int]) -> int | None:
    """Return the line that the page's title line ("Headline - Site") starts with, if one does."""
    if not above or above[0] != view.standing[0]:
        return None
    first = view.blocks[above[0]].folded
    heads = {fold(first[: m.start()]) for m in TITLE_SEPARATOR.finditer(first)}
    for index in above[1:]:
        block = view.blocks[index]
        if block.words >= FEWEST_TITLE_WORDS and block.folded in heads:
            return index
    return None


def asks_like_title(view: View, prose: int) -> bool:
    """Tell whether the first prose is a headline that asks, with byline or date below it."""
    if prose == len(view.blocks) or prose != (view.standing[0] if view.standing else -1):
        return False
    block = view.blocks[prose]
    if not block.plain.endswith(("?", "!")) or block.words > LONGEST_QUESTION or regex.search(r"[.!?] ", block.plain):
        return False
    below = prose + 1
    return below < len(view.blocks) and is_byline_or_date(view.blocks[below])


def is_byline_or_date(block: Block) -> bool:
    """Tell whether a block is a byline, or a line that a date is most of."""
    byline = read_byline(block.text)
    return (byline is not None and (byline.introduced or bool(byline.authors))) or is_date_line(block)


def is_date_line(block: Block) -> bool:
    """Tell whether a short block states a date."""
    return block.words <= 12 and next(find_dates(block.folded, day_first=True), None) is not None


def is_label(view: View, index: int) -> bool:
    """Tell whether a block is a name, a byline, a date, a section or a menu entry, so no title."""
    block = view.blocks[index]
    folded = block.folded.strip(" :|/>")
    if folded in KNOWN_WORDS or LONE_INTRO.fullmatch(folded) or is_date_line(block) or view.is_name(index):
        return True
    if NO_TITLE_START.match(folded):
        return True
    byline = read_byline(block.text)
    return byline is not None and (byline.introduced or len(byline.authors) > 0 or is_agency(block.text))


def is_headline_like(view: View, index: int) -> bool:
    """Tell whether a block may be a headline: some words, no full stop, no label."""
    block = view.blocks[index]
    if not FEWEST_TITLE_WORDS <= block.words <= MOST_TITLE_WORDS:
        return False
    end = block.plain.rstrip("\"')] ")[-1:]
    if (block.sentence and end not in "?!") or end in ":,;" or not regex.search(r"\p{L}{2}", block.plain):
        return False
    return not is_label(view, index)


def short_title(view: View, above: list[int]) -> int | None:
    """Return the only line above the prose if it has two words and is not in title case ("Bridge opens")."""
    if len(above) != 1 or view.standing[0] != above[0]:
        return None
    block = view.blocks[above[0]]
    parts = block.plain.split()
    if block.words != 2 or block.sentence or is_label(view, above[0]) or block.plain[-1:] in ":,;":
        return None
    return above[0] if len(parts) == 1 or parts[1][:1].islower() else None


# ---------------------------------------------------------------- pages


def find_head_of_page(view: View) -> Head:
    """Find the head of a page: the block that shows a declared title, else the main heading."""
    title = find_declared_title(view)
    if title is None:
        title = find_main_heading(view)
    prose = first_prose(view, 0 if title is None else title + 1)
    copy = None
    if title is not None:
        folded = view.blocks[title].folded
        copy = next((i for i in view.standing if title < i < prose and view.blocks[i].folded == folded), None)
    return Head(title, copy, prose)


def declared_titles(view: View) -> dict[str, tuple[bool, int]]:
    """Return what the page says its title is, folded, with and without the site's name.

    The value tells first whether it is the end of a declared title, which is the site's
    name more often than not, and then its place in the order of trust.
    """
    facts = view.page.facts
    sites = {fold(c.value) for c in facts.get("site_name", ())}
    titles: dict[str, tuple[bool, int]] = {}
    for candidate in facts.get("title", ()):
        if candidate.block < 0 and (title := fold(candidate.value)) not in sites:
            titles.setdefault(title, (False, len(titles)))
    for title in list(titles):
        for separator in TITLE_SEPARATOR.finditer(title):
            for is_end, part in ((False, title[: separator.start()]), (True, title[separator.end() :])):
                if len(part) >= SHORTEST_FRAGMENT and " " in part.strip() and part not in sites:
                    titles.setdefault(squeeze(part), (is_end, len(titles)))
    return titles


def furniture_of(view: View) -> set[int]:
    """Return the containers that are navigation, side bar or footer, or are hidden."""
    marked: set[int] = set()
    for container in view.page.containers:
        if (
            container.hidden
            or container.parent in marked
            or container.tag in FURNITURE
            or not FURNITURE_HINTS.isdisjoint(container.hints)
            and container.tag not in ("html", "body", "main", "article")
        ):
            marked.add(container.index)
    return marked


def find_declared_title(view: View) -> int | None:
    """Return the block that shows a declared title: a heading before other blocks, then the first."""
    titles = declared_titles(view)
    if not titles:
        return None
    matches: list[tuple[bool, bool, int, int, int]] = []
    for index in view.standing:
        block = view.blocks[index]
        declared = titles.get(block.folded)
        if declared is not None and view.is_free(index):
            is_end, rank = declared
            level = block.level if block.kind is Kind.HEADING else 7
            matches.append((level > 2, is_end, level, rank, index))
    if not matches:
        return find_near_title(view, list(titles))
    furniture = furniture_of(view)
    _, _, level, _, index = min(matches, key=lambda match: (view.blocks[match[-1]].container in furniture, *match))
    return None if view.blocks[index].words < 2 and level != 1 else index


def find_near_title(view: View, titles: list[str]) -> int | None:
    """Return a heading of the first or second level that is nearly a declared title."""
    for level in (1, 2):
        for index in view.standing:
            block = view.blocks[index]
            if block.kind is Kind.HEADING and block.level == level and view.is_free(index):
                if any(is_near(block.folded, title) for title in titles):
                    return index
    return None


def is_near(shown: str, declared: str) -> bool:
    """Tell whether one title is in the other, or they share a long start."""
    shorter, longer = sorted((shown, declared), key=len)
    if len(shorter) < SHORTEST_FRAGMENT:
        return False
    if shorter in longer:
        return True
    shared = next((n for n, (a, b) in enumerate(zip(shorter, longer, strict=False)) if a != b), len(shorter))
    return shared >= CLOSE_LENGTH * len(longer)


def find_main_heading(view: View) -> int | None:
    """Return the heading of the first level above the body, if one stands out."""
    furniture = furniture_of(view)
    headings = [
        i
        for i in view.standing
        if view.blocks[i].kind is Kind.HEADING
        and view.blocks[i].level == 1
        and view.is_free(i)
        and view.blocks[i].container not in furniture
        and view.blocks[i].words >= 2
    ]
    return headings[0] if len(headings) == 1 else next((i for i in headings if is_headline_like(view, i)), None)


def near_title(view: View, head: Head, above: int, below: int) -> Iterator[int]:
    """Give the standing blocks of a page at most so many above and below the title."""
    if head.title is None:
        return
    place = view.standing.index(head.title)
    yield from view.standing[max(0, place - above) : place]
    yield from view.standing[place + 1 : place + 1 + below]

"""The head of a page: the block that shows a declared title, else the main heading."""

from __future__ import annotations

from bisect import bisect_left

from newsclean.lexicon.head_lines import MOST_SEPARATORS, MOST_TITLE_WORDS, SEPARATOR_OR_COLON
from newsclean.lexicon.hints import FURNITURE_HINTS
from newsclean.model import Kind, Page
from newsclean.read.shape import fold, squeeze
from newsclean.rules.head_shape import Head, first_prose, is_headline_like
from newsclean.view import BOILERPLATE, View

HEADING = Kind.HEADING
MOST_DECLARED = 12  # declared titles; OpenGraph, JSON-LD, Twitter and the page title are four
MOST_HEADINGS = 60  # of the first two levels; a page of more is a list
FEWEST_ABOVE = 3  # paragraphs
SHORTEST_FRAGMENT = 12  # characters a headline and its declaration have to share
CLOSE_LENGTH = 0.8  # a headline is its declaration if this share of the longer one is common

PAGE_TAGS = frozenset(("html", "body", "main", "article"))  # a class of theirs speaks of the whole page
FURNITURE = frozenset("nav footer aside".split())
NO_HEADLINE_HINTS = FURNITURE_HINTS | frozenset("newsletter comment comments promo widget trending".split())
# To these builders of pages everything is a widget, the headline too.
BUILDERS = frozenset(("elementor", "siteorigin"))
WIDGET = frozenset(("widget",))
# "has-sidebar", "with-sidebar", "no-sidebar": what is beside it, not in it.
HAVING = frozenset("has with no without".split())


def find_head_of_page(view: View) -> Head:
    """Find the head of a page: the block that shows a declared title, else the main heading."""
    title = find_declared_title(view)
    if title is None:
        title = find_main_heading(view)
    prose = first_prose(view, 0 if title is None else title + 1)
    copy = None
    if title is not None:
        folded = view.blocks[title].folded
        between = range(title + 1, prose)
        copy = next((i for i in between if view.folded[i] == folded and view.roles[i] is not BOILERPLATE), None)
    return Head(title, copy, prose)


def declared_titles(page: Page) -> dict[str, tuple[bool, int]]:
    """Return what the page says its title is, folded, with and without the site's name.

    The value tells first whether it is the end of a declared title, which is the site's
    name more often than not, and then its place in the order of trust.
    """
    facts = page.facts
    sites = {fold(c.value) for c in facts.get("site_name", ())}
    titles: dict[str, tuple[bool, int]] = {}
    for candidate in facts.get("title", ())[:MOST_DECLARED]:
        if candidate.block < 0 and (title := fold(candidate.value)) not in sites:
            titles.setdefault(title, (False, len(titles)))
    for title in list(titles):
        for separator in list(SEPARATOR_OR_COLON.finditer(title))[:MOST_SEPARATORS]:
            before, after = title[: separator.start()], title[separator.end() :]
            # "Jane Doe: how she won": the topic, which tags and other cards show, too.
            is_topic = separator.group().strip() == ":" and len(before) < len(after)
            for is_end, part in ((True, after),) if is_topic else ((False, before), (True, after)):
                # All that is not the site's name is the title, however short.
                is_whole = not is_end and squeeze(after) in sites
                is_long = len(part) >= SHORTEST_FRAGMENT and " " in part.strip()
                if (is_long or is_whole) and part not in sites:
                    titles.setdefault(squeeze(part), (is_end, len(titles)))
    return titles


def is_furniture(view: View, index: int) -> bool:
    """Tell whether the block is in navigation, side bar or footer, or is hidden."""
    for container in (view.page.containers[c] for c in view.ancestors(index)):
        if container.hidden or container.tag in FURNITURE:
            return True
        if container.tag not in PAGE_TAGS and not NO_HEADLINE_HINTS.isdisjoint(container.hints):
            is_built = not BUILDERS.isdisjoint(container.hints) and container.hints & NO_HEADLINE_HINTS == WIDGET
            if not is_built and HAVING.isdisjoint(container.hints):
                return True
    return False


def find_declared_title(view: View) -> int | None:
    """Return the block that shows a declared title: a heading before other blocks, then the first."""
    titles = view.of_page(declared_titles)
    if not titles:
        return None
    matches: list[tuple[bool, bool, int, int, int]] = []
    folded = view.folded
    for index in [i for i in view.standing if folded[i] in titles]:
        if view.is_free(index):
            block = view.blocks[index]
            is_end, rank = titles[block.folded]
            level = block.level if block.kind is HEADING else 7
            matches.append((level > 2, is_end, level, rank, index))
    if not matches:
        return find_near_title(view, list(titles))
    best = min(matches, key=lambda match: place_of(view, match[-1]) + match) if len(matches) > 1 else matches[0]
    _, _, level, _, index = best
    if is_late(view, index) and (other := find_early_title(view, list(titles))) is not None:
        return other
    return None if view.blocks[index].words < 2 and level != 1 else index


def place_of(view: View, index: int) -> tuple[bool, bool]:
    """Return what speaks against a block's place as that of the headline, the worst first."""
    return is_late(view, index), is_furniture(view, index)


def is_late(view: View, index: int) -> bool:
    """Tell whether most of the prose stands above a block: there the title is a card's, a form's or a comment's."""
    above = bisect_left(view.prose, index)
    return above >= FEWEST_ABOVE and above > len(view.prose) / 2


def find_early_title(view: View, titles: list[str]) -> int | None:
    """Return the heading above the prose that is nearly a declared title, else the main heading there."""
    found = (find_near_title(view, titles), find_main_heading(view))
    return next((index for index in found if index is not None and not is_late(view, index)), None)


def find_near_title(view: View, titles: list[str]) -> int | None:
    """Return a heading of the first or second level that is nearly a declared title.

    The name of the site, which ends a page's title, may be a heading, too, above the headline.
    """
    headings = [
        block
        for index in view.standing
        if (block := view.blocks[index]).kind is HEADING
        and view.is_free(index)
        and block.level <= 2
        and block.words <= MOST_TITLE_WORDS
    ]
    near = [block for block in headings[:MOST_HEADINGS] if any(is_near(block.folded, title) for title in titles)]
    return (
        min(near, key=lambda block: (block.level, ends_title(block.folded, titles), block.index)).index
        if near
        else None
    )


def ends_title(shown: str, titles: list[str]) -> bool:
    """Tell whether a heading is the short end of a declared title, as the name of the site is."""
    return any(title.endswith(shown) and len(shown) < len(title) / 2 for title in titles)


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
    headings = [
        i
        for i in view.standing
        if view.blocks[i].kind is HEADING
        and view.blocks[i].level == 1
        and view.is_free(i)
        and view.blocks[i].words >= 2
        and not is_furniture(view, i)
    ]
    return headings[0] if len(headings) == 1 else next((i for i in headings if is_headline_like(view, i)), None)

"""The block that shows the headline: the one that the rules took, unless the page has a better one."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from newsclean.fields.context import Context
from newsclean.fields.declared_title import SIGNS, Declared
from newsclean.fields.kicker import find_split
from newsclean.lexicon.head_lines import MOST_TITLE_WORDS, is_byline_or_date
from newsclean.lexicon.hints import FURNITURE_HINTS, PATH_HINTS
from newsclean.lexicon.sections import KNOWN_WORDS
from newsclean.model import Block, Container, Kind, Role
from newsclean.read.signatures import KICKER

# Python 3.11 takes ten times as long to get the member of an enumeration as a name of the module.
HEADING, LIST_ITEM = Kind.HEADING, Kind.LIST_ITEM
BODY = Role.BODY

LINKED = 0.8  # the share of a line's characters from which on it is a link, as the site's name at the top is
FEWEST_PROSE_WORDS = 12  # of a paragraph of the body
MOST_PROSE = 1  # paragraphs of the body above the headline: a teaser, a note
DEEPEST_HEADING = 4  # the level of a headline
ALIKE = 0.3  # the share of the shorter title's words that the main heading shares with a declared one
MOST_MAIN_HEADINGS = 40  # a page of more is a list
WORD = re.compile(r"\w{3,}")
FURNITURE_TAGS = frozenset("nav footer aside button".split())
NO_HEADLINE_HINTS = FURNITURE_HINTS | {"teaser"}
# "entry-title", "post__headline": what systems call the headline of the page's own article.
OWN_HINTS = frozenset("entry post article".split())
TITLE_HINTS = frozenset("title headline".split())

PRINTED = "the headline as printed"
AGREEING = "printed in the heading that agrees with the declarations"
REST = "printed in the block that shows the rest of the declared title"
MAIN = "printed in the main heading above the article"
ELSEWHERE = "printed in the block that agrees with the declarations"


class Search(NamedTuple):
    """What the blocks of a page are judged by.

    Attributes:
        context: the page.
        declared: what it declares as its title.
        prose: the indices of the first paragraphs of the body, one more than may stand above a headline.
        around: the containers that hold the first of them, whose classes speak of the whole page.
        hidden: whether the markup hides even the body; then it tells nothing.
    """

    context: Context
    declared: Declared
    prose: tuple[int, ...]
    around: frozenset[int]
    hidden: bool

    @property
    def blocks(self) -> tuple[Block, ...]:
        """All blocks of the page."""
        return self.context.page.blocks

    def container_of(self, block: Block) -> Container:
        """Return the innermost container around a block."""
        return self.context.page.containers[block.container]

    def is_hidden(self, block: Block) -> bool:
        """Tell whether the markup hides a block."""
        return self.container_of(block).hidden and not self.hidden

    def is_furniture(self, block: Block, hints: frozenset[str] = NO_HEADLINE_HINTS) -> bool:
        """Tell whether a block is in navigation, side bar or footer, by the tags and the classes around it."""
        containers, index = self.context.page.containers, block.container
        while index > 0 and index not in self.around:
            container = containers[index]
            if container.tag in FURNITURE_TAGS or not hints.isdisjoint(container.hints):
                return True
            index = container.parent
        return False

    def is_in_body(self, block: Block) -> bool:
        """Tell whether a paragraph of the body stands above a block."""
        return bool(self.prose) and block.index > self.prose[0]

    def is_below(self, block: Block) -> bool:
        """Tell whether more than a teaser of the body stands above a block."""
        return len(self.prose) > MOST_PROSE and block.index > self.prose[-1]

    def is_site_line(self, block: Block) -> bool:
        """Tell whether a block is the name of the site."""
        return block.folded not in self.declared.wholes and self.declared.is_site(block.folded)

    def is_kicker(self, block: Block) -> bool:
        """Tell whether the markup calls a line of a heading the kicker of the next one, and nobody declares it."""
        below = self.blocks[block.index + 1 : block.index + 2]
        is_above = block.kind is HEADING and any(b.kind is HEADING and b.level == block.level for b in below)
        if not is_above or block.folded in self.declared.wholes:
            return False
        parts = self.context.facts("headline_parts")
        return any(one.origin == KICKER and one.block == block.index and one.value == block.text for one in parts)

    def is_linked_part(self, block: Block) -> bool:
        """Tell whether a block is a link, as the site's name at the top is, and only a part of a declared title."""
        if block.link_density < LINKED or block.folded in self.declared.wholes:
            return False
        return any(block.folded in title for title in self.declared.full)

    def may_be_headline(self, block: Block) -> bool:
        """Tell whether a block is visible, no furniture, no name of the site and above the body.

        A declared title in a heading of the first level is a headline even below a menu that was taken for a part
        of the body, and in "content-nav"; but not at the end of the path to the page, where the title for search
        engines stands.
        """
        first = block.level == 1 and block.folded in self.declared.wholes
        return not (
            block.words > MOST_TITLE_WORDS
            or (self.is_below(block) and not first)
            or self.is_hidden(block)
            or self.is_site_line(block)
            or self.is_linked_part(block)
            or self.is_kicker(block)
            or self.is_furniture(block, PATH_HINTS if first else NO_HEADLINE_HINTS)
        )


def start_search(context: Context, declared: Declared) -> Search:
    """Return what the blocks of a page are judged by."""
    blocks, containers = context.page.blocks, context.page.containers
    prose: list[int] = []
    for index in [i for i, role in enumerate(context.roles) if role is BODY]:
        if blocks[index].words >= FEWEST_PROSE_WORDS and blocks[index].sentence:
            prose.append(index)
            if len(prose) > MOST_PROSE:
                break
    if not prose:
        return Search(context, declared, (), frozenset(), hidden=False)
    first = containers[blocks[prose[0]].container]
    around, index = [], first.index
    while index >= 0:
        around.append(index)
        index = containers[index].parent
    return Search(context, declared, tuple(prose), frozenset(around), first.hidden)


def find_title_block(context: Context, declared: Declared) -> tuple[Block | None, str]:
    """Return the block that shows the headline and why it does; None where the declarations are the better source."""
    search = start_search(context, declared)
    marked = context.headline
    if marked is not None and search.is_kicker(marked):
        marked = None
    if marked is not None and is_sound(search, marked):
        above = find_above(search, marked)
        return (marked, PRINTED) if above is None else (above, MAIN)
    for find, why in FINDERS:
        found = find(search, marked)
        if found is not None:
            return found, why
    return None, ""


def is_sound(search: Search, block: Block) -> bool:
    """Tell whether the block that the rules took needs no second look."""
    if block.words > MOST_TITLE_WORDS or search.is_hidden(block):
        return False
    if search.is_site_line(block) or search.is_linked_part(block) or search.is_furniture(block):
        return False
    if block.kind is HEADING and block.level == 1:
        return True
    if block.kind is LIST_ITEM:
        return False  # of a ticker or a path, as long as a heading says the same
    if search.is_below(block):
        return False
    # A heading in the body may come as near to the declared title as the one above it.
    return block.folded in search.declared.wholes or (block.kind is HEADING and not search.is_in_body(block))


def find_above(search: Search, block: Block) -> Block | None:
    """Return the main heading directly above a lower one if it is the end of a declared title: that is its subtitle."""
    above = search.blocks[block.index - 1] if block.index else None
    if above is None or above.kind is not HEADING or above.level != 1 or block.level < 2:
        return None
    # Not "Headline | Example" of a page that prints the two the other way round.
    others = [whole for whole in search.declared.wholes if not whole.startswith(block.folded)]
    ends = above.words > 1 and any(whole.endswith(" " + above.folded) for whole in others)
    return above if ends and search.may_be_headline(above) else None


def find_heading(search: Search, _marked: Block | None) -> Block | None:
    """Return the heading that shows a declared title; alone before with a kicker, then by level and place."""
    found: list[tuple[bool, int, int]] = []
    for block in search.blocks:
        if block.kind is HEADING and block.level <= DEEPEST_HEADING:
            whole = block.folded in search.declared.wholes
            if (whole or find_split(block.text, search.declared) is not None) and search.may_be_headline(block):
                found.append((not whole, block.level, block.index))
    return search.blocks[min(found)[-1]] if found else None


def find_rest(search: Search, site: Block | None) -> Block | None:
    """Return the block below the linked name of the site that shows the rest of a declared title, headings first."""
    if site is None or not search.is_linked_part(site):
        return None
    heads, tails = set(), set()
    for title in search.declared.full:
        if title.endswith(site.folded):
            heads.add(title.removesuffix(site.folded).strip(SIGNS + "»«"))
        elif title.startswith(site.folded):
            tails.add(title.removeprefix(site.folded).strip(SIGNS + "»«"))
    found: list[tuple[bool, bool, int]] = []
    for block in search.blocks[site.index + 1 :]:
        # Most titles end with the site's name: behind the linked line it may be that again.
        is_heading = block.kind is HEADING
        if (block.folded in heads or (is_heading and block.folded in tails)) and not search.is_hidden(block):
            found.append((search.is_furniture(block), not is_heading, block.index))
    return search.blocks[min(found)[-1]] if found else None


def keep_whole(search: Search, marked: Block | None) -> Block | None:
    """Return the block that the rules took if it shows a declared title above the body."""
    kept = keep_marked(search, marked)
    return None if kept is None or kept.folded not in search.declared.wholes or search.is_below(kept) else kept


def keep_heading(search: Search, marked: Block | None) -> Block | None:
    """Return the block that the rules took if it is a heading."""
    kept = keep_marked(search, marked)
    return None if kept is None or kept.kind is not HEADING else kept


def keep_marked(search: Search, marked: Block | None) -> Block | None:
    """Return the block that the rules took if it is of a headline's length and not the name of the site."""
    if marked is None or marked.words > MOST_TITLE_WORDS or search.is_site_line(marked):
        return None
    return marked


def find_main_heading(search: Search, marked: Block | None) -> Block | None:
    """Return the main heading above the body: of those that may be it the one most like a declared title.

    Those are of the first level. If there is none, it is the only one whose class says that it is the article's.
    """
    headings = [block for block in search.blocks if block.kind is HEADING and block.level <= DEEPEST_HEADING]
    main = [block for block in headings if block.level == 1]
    if len(main) > MOST_MAIN_HEADINGS:
        return None
    usable = [block for block in main if block.link_density < LINKED and search.may_be_headline(block)]
    if not usable:
        named = [block for block in headings if names_title(search.container_of(block))]
        usable = [block for block in named if search.may_be_headline(block)]
        usable = usable if len(usable) == 1 else []  # more are the teasers of a list
    if not usable:
        return None
    best = max(usable, key=lambda block: (likeness(block, search.declared), -block.index))
    if likeness(best, search.declared) >= ALIKE:
        return best
    # The only one may be worded anew; but a heading like the declared title above the body is no worse than that.
    other = marked is not None and (
        marked.folded in search.declared.wholes or (marked.kind is HEADING and not search.is_in_body(marked))
    )
    label = best.folded in KNOWN_WORDS or is_byline_or_date(best)
    return best if len(usable) == 1 and not other and not label else None


def names_title(container: Container) -> bool:
    """Tell whether the class of a heading says that it is the headline of the page's own article."""
    return not (OWN_HINTS.isdisjoint(container.hints) or TITLE_HINTS.isdisjoint(container.hints))


def likeness(block: Block, declared: Declared) -> float:
    """Return the largest share of words that a block and a declared title have in common, of the shorter's words."""
    own = set(WORD.findall(block.folded))
    shares = [0.0]
    for title in declared.wholes:
        other = set(WORD.findall(title))
        if own and other:
            shares.append(len(own & other) / min(len(own), len(other)))
    return max(shares)


def find_elsewhere(search: Search, _marked: Block | None) -> Block | None:
    """Return the first block above the body that shows a declared title, or a part of one, and is no heading."""
    for wanted in (search.declared.wholes.keys(), search.declared.parts()):
        for block in search.blocks:
            if block.folded in wanted and search.may_be_headline(block):
                return block
    return None


# Where the block that the rules took is not sound, what finds a better one, in this order.
FINDERS: tuple[tuple[Callable[[Search, Block | None], Block | None], str], ...] = (
    (find_heading, AGREEING),
    (find_rest, REST),
    (keep_whole, PRINTED),
    (find_main_heading, MAIN),
    (keep_heading, PRINTED),
    (find_elsewhere, ELSEWHERE),
    (keep_marked, PRINTED),
)

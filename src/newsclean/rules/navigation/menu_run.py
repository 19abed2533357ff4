"""A menu that came apart: entry by entry, a block each."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.lexicon.sections import KNOWN_WORDS, LONGEST_KNOWN, MENU_WORDS, SECTION_WORDS, trim
from newsclean.model import Block, Case, Kind, Label, Page, Role, RunRule
from newsclean.rules.runs import follows_colon
from newsclean.view import View

BOILERPLATE = Role.BOILERPLATE

CELL = Kind.CELL
ONLY_MENU = MENU_WORDS - SECTION_WORDS
LONGEST_NAME = 60  # characters of an entry with its signs
MOST_WORDS = 3  # of an entry that is not known
FEWEST_ENTRIES = 4
FEWEST_KNOWN = 3
SHARE_OF_KNOWN = 0.5
# Amid the prose a list of subjects may be the article's own, so more is asked.
FEWEST_ENTRIES_INSIDE = 5
SHARE_OF_KNOWN_INSIDE = 0.8
FEWEST_MENU_WORDS_INSIDE = 2


def finds(view: View) -> Iterator[int]:
    """Give runs of short blocks many of which are sections and menu entries.

    Entries that a rule has dropped already count, as they stood in the same menu. Amid the prose an entry that is
    not known stays: a name between two menus may be one of the article's list.
    """
    roles = view.roles
    free = {index: name for index, name in view.of_page(known_entries).items() if roles[index] is None}
    end = -1
    for index in free if len(free) >= FEWEST_KNOWN else ():
        if index > end:
            run, names = gather(view, index, free)
            end = run[-1]
            if sum(map(free.__contains__, run)) >= FEWEST_KNOWN and is_menu(view, run, names):
                is_inside = is_amid_prose(view, run)
                yield from (i for i in run if view.roles[i] is None and (i in free or not is_inside))


def known_entries(page: Page) -> dict[int, str]:
    """Return the blocks that are a known entry of menus, in order, and its name."""
    return {
        block.index: name
        for block in page.blocks
        if block.words <= LONGEST_KNOWN and (name := trim(block.folded)) in KNOWN_WORDS and block.kind is not CELL
    }


def gather(view: View, start: int, free: dict[int, str]) -> tuple[list[int], list[str]]:
    """Return the run of short blocks from a known entry to the last one, and the known names in it.

    Where an entry comes again another menu begins, and what stands between the two is no entry.
    """
    run, names = [start], [free[start]]
    after: list[int] = []
    for index in range(start + 1, len(view.blocks)):
        block, role = view.blocks[index], view.roles[index]
        if index in free or (role is BOILERPLATE and trim(block.folded[:LONGEST_NAME]) in KNOWN_WORDS):
            name = free.get(index) or trim(block.folded)
            if after and name in names:
                break
            run += [*after, index]
            names.append(name)
            after = []
        elif role is None and may_be_entry(block):
            after.append(index)
        elif role is not BOILERPLATE:
            break
    return run, names


def may_be_entry(block: Block) -> bool:
    """Tell whether a block may be an entry whose name is not known."""
    if block.words > MOST_WORDS or block.sentence or block.kind is CELL:
        return False
    return not any(map(str.isdigit, block.folded))


def is_amid_prose(view: View, run: list[int]) -> bool:
    """Tell whether paragraphs stand above and below a run."""
    return run[0] >= view.body_start and run[-1] <= view.body_end


def is_menu(view: View, run: list[int], names: list[str]) -> bool:
    """Tell whether a run of blocks with these known names is a menu and no list of the article's."""
    menu_words = len(ONLY_MENU.intersection(names))
    if not is_amid_prose(view, run):
        if len(run) < FEWEST_ENTRIES or len(names) < SHARE_OF_KNOWN * len(run):
            return False
        return menu_words > 0 or (len(names) >= 2 * FEWEST_KNOWN and not follows_colon(view, run[0]))
    return (
        len(run) >= FEWEST_ENTRIES_INSIDE
        and len(names) >= SHARE_OF_KNOWN_INSIDE * len(run)
        and menu_words >= FEWEST_MENU_WORDS_INSIDE
    )


PROSE = (
    "Ravensby will keep its night buses for another year, the transport committee decided after four hours of debate.",
    "The mayor had proposed to end the service in spring because only a few dozen people used it on most nights.",
    "Nurses and bakers spoke in its favour, and the committee found the money in the budget for road signs.",
)

RULE = RunRule(
    id="menu-run",
    label=Label.NAVIGATION,
    why="it stands in a run of sections and menu entries",
    finds=finds,
    cases=(
        Case(
            blocks=("Home", "News", "Sports", "Ravensby Life", "About us", "Ravensby keeps its night buses for a year", *PROSE),
            claims=(0, 1, 2, 3),
        ),
        Case(
            blocks=("Ravensby keeps its night buses for a year", *PROSE, "Home", "Politics", "Business", "Contact us", "Imprint"),
            claims=(4, 5, 6),
        ),
        Case(
            blocks=("Ravensby keeps its night buses for a year", *PROSE, "Home", "News", "Politics", "Weather", "Ada Fenwick", "Home", "News", "Politics", "Weather"),
            claims=(4, 5, 6, 7, 9, 10, 11, 12),
        ),
        Case(
            blocks=("Ravensby keeps its night buses for a year", *PROSE[:2], "Home", "News", "Politics", "Weather", "Crime", "Archives", PROSE[2]),
            claims=(3, 4, 5, 6, 7, 8),
            movable=True,
        ),
        Case(
            blocks=("Ravensby names its new council", *PROSE[:2], "Home", "News", "Politics", "Weather", "Ada Fenwick", "Sports", "Business", "Crime", "Archives", "Tom Harlow", PROSE[2]),
            claims=(3, 4, 5, 6, 8, 9, 10, 11),
        ),
        Case(
            blocks=("Startseite", "Politik", "Kultur", "Impressum", "Nachtbusse bleiben ein weiteres Jahr", "Die Stadt Rabenau behält ihre Nachtbusse für ein weiteres Jahr, beschloss der Ausschuss nach vier Stunden Debatte."),
            claims=(0, 1, 2),
            language="de",
        ),
        # The subjects of a prize.
        Case(
            blocks=("Ravensby prize names its four subjects for the year", PROSE[0], "Politics", "Business", "Education", "Health", PROSE[1]),
            claims=(),
        ),
        Case(
            blocks=("Ravensby prize names its subjects for the year", *PROSE, "The subjects are:", "Education", "Health", "Music", "Food"),
            claims=(),
        ),
    ),
)  # fmt: skip

"""A menu that came apart: entry by entry, a block each."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.lexicon.sections import KNOWN_WORDS, LONGEST_KNOWN, MENU_WORDS, SECTION_WORDS, trim
from newsclean.model import Case, Kind, Label, Role, RunRule
from newsclean.rules.runs import follows_colon
from newsclean.view import View

ONLY_MENU = MENU_WORDS - SECTION_WORDS
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

    Entries that a rule has dropped already count, as they stood in the same menu.
    """
    known: dict[int, str] = {}
    run: list[int] = []
    for index, block in enumerate(view.blocks):
        role = view.roles[index]
        if role is None or role is Role.BOILERPLATE:
            name = trim(block.folded) if block.words <= LONGEST_KNOWN else ""
            if name in KNOWN_WORDS and block.kind is not Kind.CELL:
                known[index] = name
                run.append(index)
                continue
            if role is Role.BOILERPLATE:
                continue
            if (
                block.words <= MOST_WORDS
                and not block.sentence
                and block.kind is not Kind.CELL
                and not any(map(str.isdigit, name))
            ):
                run.append(index)
                continue
        yield from find_menu(view, run, known)
        run = []
    yield from find_menu(view, run, known)


def find_menu(view: View, run: list[int], known: dict[int, str]) -> list[int]:
    """Return the unclaimed blocks of a run from its first known entry to its last, if it is a menu."""
    entries = [index for index in run if index in known]
    if sum(map(view.is_free, entries)) < FEWEST_KNOWN:
        return []
    menu = [index for index in run if entries[0] <= index <= entries[-1]]
    menu_words = len({known[index] for index in entries} & ONLY_MENU)
    if is_menu(view, menu, len(entries), menu_words):
        return [index for index in menu if view.is_free(index)]
    return []


def is_menu(view: View, run: list[int], known: int, menu_words: int) -> bool:
    """Tell whether a run of blocks is a menu and no list of the article's."""
    if run[0] < view.body_start or run[-1] > view.body_end:
        if len(run) < FEWEST_ENTRIES or known < SHARE_OF_KNOWN * len(run):
            return False
        return menu_words > 0 or (known >= 2 * FEWEST_KNOWN and not follows_colon(view, run[0]))
    return (
        len(run) >= FEWEST_ENTRIES_INSIDE
        and known >= SHARE_OF_KNOWN_INSIDE * len(run)
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
            blocks=("Ravensby keeps its night buses for a year", *PROSE[:2], "Home", "News", "Politics", "Weather", "Crime", "Archives", PROSE[2]),
            claims=(3, 4, 5, 6, 7, 8),
            movable=True,
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

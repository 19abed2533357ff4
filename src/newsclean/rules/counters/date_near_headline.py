"""A bare date, or a time of day, between the headline and the body."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator

import regex

from newsclean.lexicon.date_patterns import date_pieces
from newsclean.lexicon.head_lines import date_kinds
from newsclean.model import Case, Kind, Label, Phase, Role, RunRule
from newsclean.read.shape import fold
from newsclean.view import View

HEADING = Kind.HEADING

BARE = frozenset(("date", "time"))
DIGIT = re.compile(r"\d")
MOST_WORDS = 10
WHEN_PUBLISHED = frozenset(("date", "time"))
# "Madrid - 17 NOV 2024 - 22:41 CET"; up to three words with a capital.
PLACE = regex.compile(r"\p{Lu}[\p{L}\p{M}.'-]+(?: \p{Lu}[\p{L}\p{M}.'-]+){0,2} ?[-|·,] ?")
# The place of a dateline is printed in capitals: "HARLOW, Sandmere | Mon Aug 12, 2024 8:15pm EDT".
DATELINE_PLACE = regex.compile(
    r"\p{Lu}[\p{Lu}.'-]+(?: \p{Lu}[\p{Lu}.'-]+){0,2}(?:, \p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]+)?)? ?\| ?"
)
MINUTE = re.compile(r"\d{1,2}[:.h](\d{2})")
QUARTER = 15  # minutes
MOST_CHARACTERS = 60  # "Wednesday, the 12th of September 2024" and a time is about 50


def find_dates(view: View) -> Iterator[int]:
    """Give the bare dates above the body.

    Inside the body a date of its own is the heading of an entry in a chronicle, and stays.
    So does one right above the first paragraph when another heads a later paragraph.
    """
    start = end_of_head(view)
    standing, words = view.standing, view.words
    place = bisect_left(standing, start)
    above = [i for i in standing[:place] if words[i] <= MOST_WORDS and (is_bare(view, i) or is_placed(view, i))]
    if not above:
        return
    inside = standing[place : bisect_right(standing, view.body_end)]
    if any(words[i] <= MOST_WORDS and is_bare(view, i) for i in inside):
        above = [i for i in above if i + 1 != start and i + 1 != view.body_start]
    yield from above


def end_of_head(view: View) -> int:
    """Return the index of the first paragraph; on a page the dek may be prose, too, and stand above the date."""
    start = view.body_start
    if view.page.source.kind == "html":
        below = view.standing[view.standing.index(start) + 1 :] if start < len(view.blocks) else []
        second = next((i for i in below if view.is_prose(i)), start)
        # Byline, date and picture stand between a dek and the first paragraph; between two
        # paragraphs nothing does, or a heading (some pages print the author's name as one).
        between = range(start + 1, second)
        if between and not any(is_own_heading(view, i) for i in between):
            return second
    return start


def is_own_heading(view: View, index: int) -> bool:
    """Tell whether a block is a heading of the text: no name and no date."""
    return view.blocks[index].kind is HEADING and not view.is_name(index) and not is_bare(view, index)


def is_bare(view: View, index: int) -> bool:
    """Tell whether the block is nothing but a date or a time of day."""
    block = view.blocks[index]
    return (
        block.words <= MOST_WORDS
        and len(block.folded) <= MOST_CHARACTERS
        and DIGIT.search(block.folded) is not None
        and not BARE.isdisjoint(kinds := view.of_block(date_kinds, index))
        and "label" not in kinds
    )


def is_placed(view: View, index: int) -> bool:
    """Tell whether the block is a place with the moment of publication.

    What takes place somewhere begins at a quarter of an hour, and what a clock stamps seldom does.
    """
    text = view.blocks[index].plain
    if len(text) > MOST_CHARACTERS or DIGIT.search(text) is None:
        return False
    if (dateline := DATELINE_PLACE.match(text)) is not None:
        return WHEN_PUBLISHED.issubset(date_pieces(fold(text[dateline.end() :])))
    place = PLACE.match(text)
    if place is None:
        return False
    minutes = [int(minute) % QUARTER for minute in MINUTE.findall(text)]
    return any(minutes) and WHEN_PUBLISHED.issubset(date_pieces(fold(text[place.end() :])))


PROSE = "The council voted on Monday night to close the old bridge to heavy traffic until the spring."
MORE = "Residents of the north bank said that the detour would add half an hour to their way to work."

RULE = RunRule(
    id="date-near-headline",
    label=Label.COUNTERS,
    why="a bare date between the headline and the body is the article's date",
    finds=find_dates,
    cases=(
        Case(blocks=("Old bridge to close", "12 August 2024", PROSE, MORE), claims=(1,)),
        Case(blocks=("Old bridge to close", "Monday, 12 Aug 2024", "8:15 pm", PROSE, MORE), claims=(1, 2)),
        Case(
            blocks=(
                "Alte Brücke wird gesperrt",
                "12.08.2024",
                "Der Stadtrat hat am Montag beschlossen, die alte Brücke bis zum Frühjahr für den Schwerverkehr zu sperren.",
            ),
            claims=(1,),
            language="de",
        ),
        # The times of a player are no heading of an entry.
        Case(blocks=("Old bridge to close", "12 August 2024", PROSE, "00:00 / 02:31", MORE), claims=(1,)),
        Case(blocks=("Old bridge to close", "Harlow - 12 AUG 2024 - 20:41 CET", PROSE, MORE), claims=(1,)),
        Case(
            blocks=(
                "El puente viejo se cierra",
                "San Telmo - 17 NOV 2024 - 22:41 CET",
                "El ayuntamiento decidió el lunes por la noche cerrar el puente viejo a los camiones hasta la primavera.",
            ),
            claims=(1,),
            language="es",
        ),
        # The date is a heading below the dek.
        Case(
            html=f"<h1>Old bridge to close</h1><p>{PROSE}</p><h4>12.08.2024</h4><p>By Ada Fenwick</p><p>{MORE}</p><p>{MORE}</p>",
            claims=(2,),
        ),
        Case(
            blocks=("Old bridge to close", "HARLOW, Sandmere | Mon Aug 12, 2024 8:15pm EDT", PROSE, MORE), claims=(1,)
        ),
        # What takes place, and when.
        Case(blocks=("Old bridge to close", "HARLOW | Mon Aug 12, 2024", PROSE, MORE), claims=()),
        Case(blocks=("Old bridge to close", "Harlow - 12 AUG 2024 - 19:30 CET", PROSE, MORE), claims=()),
        Case(blocks=("Old bridge to close", "Harlow - 12 AUG 2024", PROSE, MORE), claims=()),
        Case(blocks=("Old bridge to close", "Bridge at 20:41 - photo of 12 AUG 2024", PROSE, MORE), claims=()),
        Case(blocks=("How the bridge came to close", "3 March 2023", PROSE, "12 August 2024", MORE), claims=()),
        Case(
            blocks=("Old bridge to close", PROSE, "12 August 2024 was the hottest day of the year in the valley", MORE),
            claims=(),
        ),
    ),
    role=Role.DATE,
    phase=Phase.PLACE,
)

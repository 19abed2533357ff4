"""The place of the dateline: where the report was written."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from newsclean.fields.context import BODY, Context
from newsclean.lexicon.datelines import (
    AGENCY_FIRST,
    AGENCY_IN_BRACKETS,
    AGENCY_LAST,
    CALL_SIGN,
    LONE,
    NO_PLACE,
    UNSPACED,
    WITHOUT_AGENCY,
)
from newsclean.model import Block, Candidate, Choice, Role

PARAGRAPHS = 3  # a dateline opens the first paragraph; a summary or an editor's note may stand before it
LONGEST_OPENING = 120  # characters; "WASHINGTON/SAN FRANCISCO, Dec 12, 2024 (Agence France-Presse) -" has 62
LONGEST_DECLARED = 60  # characters
FEWEST_WORDS = 8  # of a paragraph that opens with a place and a dash; fewer are a kicker and a headline

QUOTES = ('"', "\u201c")


class Opening(NamedTuple):
    """A place and the block that opens with it."""

    place: str
    block: Block


def choose_place(context: Context) -> dict[str, Choice]:
    """Choose `place`: as the dateline prints it, else as the page declares where it was written.

    What a page declares that the article is about (`contentLocation`) is considered and never chosen.
    """
    declared = (*context.facts("place"), *context.facts("place_about"))
    opening = next(find_openings(context), None)
    if opening is not None:
        shown = context.shown(opening.block, opening.place)
        agreeing = context.agreeing(opening.place, declared)
        return {"place": Choice(opening.place, "printed in the dateline", (shown, *declared), (shown, *agreeing))}
    for candidate in context.facts("place"):
        if place := declared_place(candidate):
            agreeing = tuple(other for other in declared if declared_place(other) == place)
            return {"place": Choice(place, f"declared ({candidate.origin})", declared, agreeing)}
    return {"place": Choice(None, "no dateline is printed" if declared else "", declared)}


def declared_place(candidate: Candidate) -> str | None:
    """Return the place in a declared dateline, without agency and date; None where it is none."""
    return None if NO_PLACE.pattern.search(candidate.value) else lone_place(candidate.value)


def lone_place(text: str) -> str | None:
    """Return the place of a dateline that stands alone; None where it is none, or a name and its abbreviation."""
    found = LONE.pattern.fullmatch(text) if len(text) <= LONGEST_DECLARED else None
    if found is None or found["agency"] == "".join(word[0] for word in found["place"].split()):
        return None
    return clean_place(found["place"])


def find_openings(context: Context) -> Iterator[Opening]:
    """Give the places of datelines: those in blocks of their own, then those that open the first paragraphs."""
    for block in context.all(Role.DATELINE):
        if place := lone_place(block.text):
            yield Opening(place, block)
    blocks, roles = context.page.blocks, context.roles
    index = -1
    for _ in range(min(PARAGRAPHS, roles.count(BODY))):
        index = roles.index(BODY, index + 1)
        block = blocks[index]
        whole = block.sentence and block.words >= FEWEST_WORDS
        if whole and (place := opening_place(block.text[:LONGEST_OPENING])):
            yield Opening(place, block)


def opening_place(text: str) -> str | None:
    """Return the place of the dateline that a paragraph opens with; None where it opens with none."""
    if not text.isascii() and max(text) >= "\u0600":
        for pattern in UNSPACED:
            if found := pattern.pattern.match(text):
                return str(found["place"])
    # Every other dateline begins with a capital or a bracket, and has a bracket, a slash or a dash after the place.
    first = text[:1]
    has_dash = "\u2014" in text or "\u2013" in text
    patterns = (
        (AGENCY_FIRST, first == "("),
        (AGENCY_IN_BRACKETS, "(" in text and (first.isupper() or first in QUOTES)),
        (CALL_SIGN, "(" in text and text[:3].isupper()),
        (AGENCY_LAST, first.isupper() and (has_dash or "/" in text or " - " in text)),
        (WITHOUT_AGENCY, text[:3].isupper() and (has_dash or "--" in text)),
    )
    for pattern, may_match in patterns:
        if may_match and (found := pattern.pattern.match(text)):
            return clean_place(found["place"])
    return None


def clean_place(place: str) -> str | None:
    """Return a place without marks around it; None where it is the name of a day or of a section."""
    place = place.strip(" ,/")
    return None if NO_PLACE.pattern.search(place) else place

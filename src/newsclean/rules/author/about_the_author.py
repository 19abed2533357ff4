"""The heading "About the author" and the introduction that follows it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from newsclean.lexicon.bios import HEADING, LONGEST_BIO, WEAK_HEADING, introduces_writer, tells_contact
from newsclean.model import Case, Kind, Label, RunRule
from newsclean.read.signs import find_texts_with
from newsclean.rules.matching import words
from newsclean.view import View

MOST_BLOCKS_BELOW = 4  # the name, a profession, one or two paragraphs
PARTS = re.compile(r"[\W_]+")
TRIGGERS = words(
    "author authors writer writers reporter reporters contributor contributors written autor autorin autoren autorinnen person auteur auteure autrice auteurs autora autores"
)
STEMS = ("aut", "writ", "report", "contribut", "person")  # one is in each of them
LONGEST_HEADING = 5  # words


def find_author_boxes(view: View) -> Iterator[int]:
    """Give each heading and the blocks below it that introduce a writer."""
    standing = view.standing
    for index in naming_writers(view):
        if view.roles[index] is not None:
            continue
        block = view.blocks[index]
        is_heading = HEADING.fullmatch(block.folded) is not None
        if not is_heading and WEAK_HEADING.fullmatch(block.folded) is None:
            continue
        place = bisect_right(standing, index)
        below = list(introduction(view, standing[place : place + MOST_BLOCKS_BELOW]))
        if below and (is_heading or any(not view.is_name(i) for i in below)):
            yield index
            yield from below


def naming_writers(view: View) -> list[int]:
    """Return the short blocks with one of the triggers, in order; first by a quick look for their stems."""
    short = [index for index, words in enumerate(view.words) if words <= LONGEST_HEADING]
    folded = [view.folded[index] for index in short]
    places = find_texts_with(folded, STEMS)
    return [short[place] for place in places if not TRIGGERS.isdisjoint(PARTS.split(folded[place]))]


def introduction(view: View, following: list[int]) -> Iterator[int]:
    """Give the blocks that still introduce a writer: names, then professions and contact details.

    A bare name below an introduction begins something else (a list of people, the next
    article), unless it is introduced in turn.
    """
    is_introduced = False
    for place, index in enumerate(following):
        block = view.blocks[index]
        if (
            not view.is_free(index)
            or (block.kind is Kind.HEADING and not view.is_name(index))
            or block.words > LONGEST_BIO
        ):
            return
        if view.is_name(index):
            if is_introduced and not any(introduces(view, i, index) for i in following[place + 1 : place + 2]):
                return
        elif introduces_writer(block.plain) or tells_contact(block.plain) or repeats_name(view, following, place):
            is_introduced = True
        else:
            return
        yield index


def repeats_name(view: View, following: list[int], place: int) -> bool:
    """Tell whether a block begins with the bare name that stands alone above it, whatever the person does."""
    above, plain = following[max(0, place - 1)], view.blocks[following[place]].plain
    return place > 0 and view.is_name(above) and plain.startswith(f"{view.blocks[above].plain} ")


def introduces(view: View, index: int, name: int) -> bool:
    """Tell whether a block introduces the writer whose bare name is another block."""
    plain = view.blocks[index].plain
    return plain.startswith(view.blocks[name].plain) and introduces_writer(plain)


PROSE = "The council voted on Monday night to close the old bridge to heavy traffic until the spring."
MORE = "Residents of the north bank said that the detour would add half an hour to their way to work."

RULE = RunRule(
    id="about-the-author",
    label=Label.AUTHOR,
    why="a heading announces the writer, and this is the heading or the introduction below it",
    finds=find_author_boxes,
    triggers=TRIGGERS,
    cases=(
        Case(
            blocks=(
                "Old bridge to close",
                PROSE,
                MORE,
                "About the Author",
                "Jane Doe",
                "Jane Doe has written about bridges since 2012. She lives in Springfield with her two dogs.",
            ),
            claims=(3, 4, 5),
            movable=True,
        ),
        Case(
            blocks=(
                "Old bridge to close",
                PROSE,
                MORE,
                "About the author",
                "Jane Doe",
                "Jane Doe is Content Lead at Bridgewise, where she looks after all that is printed.",
            ),
            claims=(3, 4, 5),
        ),
        Case(
            blocks=(
                "Old bridge to close",
                PROSE,
                "About the authors",
                "Jane Doe",
                "Jane Doe has written about bridges since 2012.",
                "Peter Lindqvist",
                "Peter Lindqvist is a staff writer at the Springfield Courier.",
                MORE,
            ),
            claims=(2, 3, 4, 5, 6),
            movable=True,
        ),
        Case(
            blocks=(
                "Seven honoured for the rescue at the old bridge",
                PROSE,
                "About the author",
                "Jane Doe",
                "Jane Doe has written about bridges since 2012. She lives in Springfield with her two dogs.",
                "Peter Lindqvist",
                "Maria Soto",
                MORE,
            ),
            claims=(2, 3, 4),
        ),
        Case(
            blocks=(
                "Alte Brücke wird gesperrt",
                "Der Stadtrat hat am Montag beschlossen, die alte Brücke bis zum Frühjahr für den Verkehr zu sperren.",
                "Über die Autorin",
                "Erika Beispiel ist Redakteurin beim Springfielder Boten.",
            ),
            claims=(2, 3),
            language="de",
            movable=True,
        ),
        Case(
            blocks=(
                "Le vieux pont fermé",
                "Le conseil a voté lundi soir la fermeture du vieux pont aux poids lourds jusqu'au printemps.",
                "À propos de l'auteur",
                "Jeanne Exemple est journaliste au Courrier et couvre les transports depuis dix ans.",
            ),
            claims=(2, 3),
            language="fr",
            movable=True,
        ),
        Case(
            blocks=(
                "El puente viejo se cierra",
                "El consejo votó el lunes por la noche cerrar el puente viejo a los camiones hasta la primavera.",
                "Sobre la autora",
                "Juana Ejemplo es periodista de El Correo y escribe sobre transporte.",
            ),
            claims=(2, 3),
            language="es",
            movable=True,
        ),
        Case(
            html=f"<html><body><article><h1>A novel of the river</h1><p>{PROSE}</p><h3>About the author</h3><h3>What the water took</h3><p>{MORE}</p></article></body></html>",
            claims=(),
        ),
        Case(
            blocks=(
                "A novel of the river",
                PROSE,
                "About the author",
                "Little is known of the man who wrote the book, and the publisher keeps it so.",
                MORE,
            ),
            claims=(),
        ),
    ),
)

"""What follows the heading "Disclosure statement": who pays the writers and who pays the paper."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.lexicon.lazy_pattern import LazyPattern
from newsclean.model import Case, Label, Phase, Role, RunRule
from newsclean.rules.matching import words
from newsclean.view import View

HEADINGS = frozenset(
    ("disclosure statement", "disclosure", "disclosures", "déclaration d'intérêts", "cláusula de divulgación")
)
# "Jane Doe has received funding from", "the university provides funding as a member of", by language.
INTERESTS = {
    "en": r".{2,120} (?:(?:has |have )?receive[sd]? (?:\w{3,15} )?funding from|(?:does|do) not (?:work for|consult|own shares)|provides? funding as (?:a|an|founding|strategic)|(?:is|are) funded by|is affiliated with)\b",
    "fr": r".{2,120} (?:(?:a|ont) reçu (?:un |des )?financements?|ne travaille(?:nt)? pas|fourni(?:t|ssent) des financements|reçoi(?:t|vent) des financements)\b",
    "es": r".{2,120} (?:reciben? (?:fondos|financiación)|ha recibido (?:fondos|financiación)|no reciben? salario|proporcionan? financiación)\b",
}
INTEREST = LazyPattern("|".join(INTERESTS.values()))


def finds(view: View) -> Iterator[int]:
    """Give the blocks below such a heading, up to the first that speaks of no interest."""
    for heading in [index for index in view.standing if view.blocks[index].folded in HEADINGS]:
        for index in range(heading + 1, len(view.blocks)):
            if INTEREST.pattern.match(view.blocks[index].folded) is None:
                break
            if view.is_free(index):
                yield index


TITLE = "Otters change the course of the river Elsin"
PROSE = (
    "Two families of otters have moved the mouth of the river Elsin by ninety metres since the spring, a survey says."
)
FUNDED = "Ada Fenwick has received funding from the River Trust."

RULE = RunRule(
    id="disclosure-statement",
    label=Label.NOTES,
    why="below the heading of such statements, it says who pays the writers or the publisher",
    finds=finds,
    phase=Phase.PLACE,
    role=Role.NOTE,
    triggers=words("funding funded consult shares affiliated financement financements travaille travaillent fondos financiación salario"),
    cases=(
        Case(blocks=(TITLE, "Disclosure statement", FUNDED, "Tom Harlow does not work for, consult, own shares in or receive funding from any company.", PROSE), claims=(2, 3)),
        Case(blocks=("Les loutres déplacent la rivière", "Déclaration d'intérêts", "Jeanne Exemple a reçu des financements de la Fondation du fleuve.", "Deux familles de loutres ont déplacé la rivière de quatre-vingt-dix mètres depuis le printemps."), claims=(2,), language="fr"),
        Case(blocks=("Las nutrias mueven el río", "Cláusula de divulgación", "Juana Ejemplo recibe fondos del Instituto del Agua.", "Dos familias de nutrias han movido el río noventa metros desde la primavera, según un estudio."), claims=(2,), language="es"),
        # The last blocks; one is a disclosure by itself.
        Case(blocks=(TITLE, PROSE, "Disclosure statement", "The author does not own shares in any company named in this article.", FUNDED), claims=(4,)),
        # Without the heading it is news.
        Case(blocks=(TITLE, PROSE, "The mill has received funding from the River Trust, and will open in May."), claims=()),
        Case(blocks=("Las nutrias mueven el río", "El molino recibe fondos del Instituto del Agua desde la primavera."), claims=(), language="es"),
        Case(blocks=("Les loutres déplacent la rivière", "Le moulin a reçu des financements de la Fondation du fleuve."), claims=(), language="fr"),
    ),
)  # fmt: skip

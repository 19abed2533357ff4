"""Marks of advertising, in the words of the phrase packs."""

from newsclean.model import Case, Label
from newsclean.rules.phrase_rule import phrase_rule

RULE = phrase_rule(
    Label.ADVERTISING,
    why="the block is a phrase of advertising",
    cases=(
        Case(
            blocks=("Annonse fra samarbeidspartner", "Ferja gikk for første gang på fjorten dager."),
            claims=(0,),
            language="no",
        ),
        Case(
            blocks=("Annonsen i avisen kostet kommunen dyrt.", "Ferja gikk for første gang på fjorten dager."),
            claims=(),
            language="no",
        ),
    ),
)

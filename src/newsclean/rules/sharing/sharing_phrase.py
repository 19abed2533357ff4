"""Sharing, saving and printing, in the words of the phrase packs."""

from newsclean.model import Case, Label
from newsclean.rules.phrase_rule import phrase_rule

RULE = phrase_rule(
    Label.SHARING,
    why="the block is a phrase of a sharing bar",
    cases=(
        Case(
            blocks=("Most bol po dvoch rokoch opäť otvorený pre autá.", "Zdieľať na Facebooku"),
            claims=(1,),
            language="sk",
        ),
        Case(
            blocks=("Zdieľať byt s priateľmi je lacnejšie, tvrdia študenti.", "Most bol po dvoch rokoch otvorený."),
            claims=(),
            language="sk",
        ),
    ),
)

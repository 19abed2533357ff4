"""Copyright lines and legal links, in the words of the phrase packs."""

from newsclean.model import Case, Label
from newsclean.rules.phrase_rule import phrase_rule

RULE = phrase_rule(
    Label.LEGAL,
    why="the block is a phrase of a legal line",
    cases=(
        Case(
            blocks=("Podul a fost redeschis după doi ani de reparații.", "Termeni și condiții"),
            claims=(1,),
            language="ro",
        ),
        Case(
            blocks=("Termenii acordului rămân secreți, spune primarul.", "Podul a fost redeschis după doi ani."),
            claims=(),
            language="ro",
        ),
    ),
)

"""Comment forms and threads, in the words of the phrase packs."""

from newsclean.model import Case, Label
from newsclean.rules.phrase_rule import phrase_rule

RULE = phrase_rule(
    Label.COMMENTS,
    why="the block is a phrase of a comment form",
    cases=(
        Case(
            blocks=("A hidat két év után ismét megnyitották a forgalom előtt.", "Hozzászólás küldése"),
            claims=(1,),
            language="hu",
        ),
        Case(
            blocks=("Hozzászólása után a képviselő elhagyta a termet.", "A hidat két év után megnyitották."),
            claims=(),
            language="hu",
        ),
    ),
)

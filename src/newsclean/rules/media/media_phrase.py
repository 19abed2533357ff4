"""Players and galleries, in the words of the phrase packs."""

from newsclean.model import Case, Label
from newsclean.rules.phrase_rule import phrase_rule

RULE = phrase_rule(
    Label.MEDIA,
    why="the block is a phrase of a player or a gallery",
    cases=(
        Case(blocks=("Most byl po dvou letech oprav znovu otevřen.", "Přehrát video"), claims=(1,), language="cs"),
        Case(
            blocks=("Přehrávač z roku 1970 stojí v muzeu dodnes.", "Most byl po dvou letech otevřen."),
            claims=(),
            language="cs",
        ),
    ),
)

"""Cookie banners and consent dialogs, in the words of the phrase packs."""

from newsclean.model import Case, Label
from newsclean.rules.phrase_rule import phrase_rule

RULE = phrase_rule(
    Label.CONSENT,
    why="the block is a phrase of a consent dialog",
    cases=(
        Case(
            blocks=("Akceptuj wszystkie pliki cookie", "Most otwarto po dwóch latach napraw."),
            claims=(0,),
            language="pl",
        ),
        Case(
            blocks=("Urząd ma zarządzać zgodami na budowę, a nie mieszkańcy.", "Most otwarto po dwóch latach napraw."),
            claims=(),
            language="pl",
        ),
    ),
)

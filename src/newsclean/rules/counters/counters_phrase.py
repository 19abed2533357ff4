"""Counters and the labels of dates, in the words of the phrase packs."""

from newsclean.model import Case, Label
from newsclean.rules.phrase_rule import phrase_rule

RULE = phrase_rule(
    Label.COUNTERS,
    why="the block is a counter or the label of a date",
    cases=(
        Case(
            blocks=("Köprü iki yıl süren onarımın ardından açıldı.", "Okuma süresi: 4 dakika"),
            claims=(1,),
            language="tr",
        ),
        Case(
            blocks=("Okuma saatleri okulda artık daha uzun olacak.", "Köprü iki yıl sonra açıldı."),
            claims=(),
            language="tr",
        ),
    ),
)

"""Subscriptions, newsletters and apps, in the words of the phrase packs."""

from newsclean.model import Case, Label
from newsclean.rules.phrase_rule import phrase_rule

RULE = phrase_rule(
    Label.SUBSCRIBE,
    why="the block is a phrase of a subscription offer",
    cases=(
        Case(
            blocks=("Η γέφυρα άνοιξε ξανά μετά από δύο χρόνια.", "Εγγραφείτε στο newsletter μας"),
            claims=(1,),
            language="el",
        ),
        Case(
            blocks=("Η εγγραφή στο σχολείο κοστίζει περισσότερο φέτος.", "Η γέφυρα άνοιξε ξανά."),
            claims=(),
            language="el",
        ),
    ),
)

"""Menus, searches and links through the site, in the words of the phrase packs."""

from newsclean.model import Case, Label
from newsclean.rules.phrase_rule import phrase_rule

RULE = phrase_rule(
    Label.NAVIGATION,
    why="the block is a phrase of the site's navigation",
    cases=(
        Case(
            blocks=("Gå direkte til innhold", "Broen ble åpnet igjen etter to år med reparasjoner."),
            claims=(0,),
            language="no",
        ),
        Case(
            blocks=("Gå direkte til kassen, sier reklamen for spillet.", "Broen ble åpnet igjen."),
            claims=(),
            language="no",
        ),
    ),
)

"""Headings and links about the author, in the words of the phrase packs."""

from newsclean.model import Case, Label
from newsclean.rules.phrase_rule import phrase_rule

RULE = phrase_rule(
    Label.AUTHOR,
    why="the block is a phrase about the author",
    cases=(
        Case(
            blocks=("Silta avattiin maanantaina kahden vuoden korjausten jälkeen.", "Lisää kirjoittajalta"),
            claims=(1,),
            language="fi",
        ),
        Case(blocks=("El puente abrió el lunes.", "Más artículos de Juana Pérez"), claims=(1,), language="es"),
        Case(blocks=("El puente abrió el lunes.", "Más artículos de primera necesidad"), claims=(), language="es"),
        Case(
            blocks=("Kirjoittaja asuu Turussa ja opettaa historiaa.", "Silta avattiin maanantaina."),
            claims=(),
            language="fi",
        ),
    ),
)

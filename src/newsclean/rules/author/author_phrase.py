"""Headings and links about the author, in the words of the phrase packs."""

from newsclean.model import Block, Case, Label
from newsclean.phrases.pack import Phrase, Place
from newsclean.rules.phrase_rule import phrase_rule


def may_name_writer(block: Block, phrase: Phrase) -> bool:
    """Tell whether a writer can be named behind "More articles of": not the law, and not daily use."""
    if phrase.place is not Place.START:
        return True
    words = [word for word in block.plain.split() if any(map(str.isalnum, word))]
    return not any(word[:1].islower() for word in words[len(phrase.key.split()) :][:1])


RULE = phrase_rule(
    Label.AUTHOR,
    why="the block is a phrase about the author",
    accepts=may_name_writer,
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

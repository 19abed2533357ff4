"""A paragraph that is somebody's words, with who said them."""

from __future__ import annotations

import re

from newsclean.model import Block, BlockRule, Kind, Label, Phase, Role
from newsclean.rules.matching import words

PARAGRAPH = Kind.PARAGRAPH
QUOTE = Kind.QUOTE

MOST_WORDS = 60  # longer paragraphs are out of reach of the rules for single blocks anyway
FEWEST_WORDS = 6  # "“Sign up,” she said." may be anything
MOST_LINKED = 0.3  # share of the characters; a linked quotation is a headline elsewhere

SAID = {
    "en": "said says told added asked wrote tweeted recalled explained continued replied argued noted warned insisted posted announced",
    "de": "sagt sagte erklärte erklärt betonte schrieb meinte forderte berichtete ergänzte kritisierte warnte hieß zitiert",
    "fr": "dit déclaré expliqué affirmé indiqué ajouté estimé écrit lancé assuré précisé déclare explique affirme estime ajoute",
    "es": "dijo dice aseguró afirmó explicó señaló añadió declaró indicó manifestó escribió advirtió comentó",
    "it": "detto dice dichiarato spiegato spiega affermato aggiunto scritto commenta",
    "pt": "disse diz afirmou explicou acrescentou declarou escreveu contou",
    "nl": "zegt zei aldus vertelt verklaarde schreef",
    "ru": "сказал сказала заявил заявила отметил отметила добавил добавила рассказал рассказала сообщил сообщила",
}  # fmt: skip
VERBS = "|".join(word for text in SAID.values() for word in text.split())
# The quotation, then within a few words who says it: '"We will rebuild it," she said.'
SPOKEN = re.compile(
    rf'" ?(?P<words>[^"]{{12,600}})"[,.]?,? (?:[^\s"]{{1,30}},? ){{0,6}}?(?:{VERBS})\b[^"]{{0,200}}[.:,;?!](?: "[^"]{{1,600}}"?)?'
)


def is_quotation(block: Block) -> bool:
    """Tell whether the paragraph opens with a quotation and says who speaks."""
    return (
        block.words >= FEWEST_WORDS
        and block.sentence
        and block.kind in (PARAGRAPH, QUOTE)
        and block.link_density <= MOST_LINKED
        and block.plain.startswith('"')
        and SPOKEN.fullmatch(block.folded) is not None
    )


RULE = BlockRule(
    id="quotation",
    label=Label.PROTECT,
    why="the paragraph is a quotation with the words that say whose",
    matches=is_quotation,
    triggers=words(VERBS.replace("|", " ")),
    min_words=FEWEST_WORDS,
    max_words=MOST_WORDS,
    claims={
        "en": (
            "“We will rebuild it before the spring comes,” the mayor said.",
            "“Share this with your neighbours,” Fenwick told the meeting. “We will need every hand.”",
            "“Sign up for the boats while there is room,” the harbour master wrote in a letter to residents.",
        ),
        "de": ("„Wir werden die Brücke bis zum Frühjahr reparieren“, sagte die Bürgermeisterin.",),
        "fr": ("« Nous allons réparer le pont avant le printemps », a déclaré la maire.",),
        "es": ("“Vamos a reparar el puente antes de la primavera”, dijo la alcaldesa.",),
        "it": ("“Ripareremo il ponte prima della primavera”, ha detto la sindaca.",),
        "pt": ("“Vamos reparar a ponte antes da primavera”, disse a prefeita.",),
        "nl": ("“We gaan de brug voor het voorjaar herstellen”, zei de burgemeester.",),
        "ru": ("«Мы починим мост до весны», — сказала мэр города.",),
    },
    leaves={
        "en": (
            "“Sign up,” it said.",
            "“Best newsletter of the year” - The Morrow Courier",
            "The mayor said nothing about the “old bridge” on Monday.",
            "“We will rebuild,” said the mayor in a story you can read here",
        ),
        "de": ("„Die Brücke“, sagte er.", "Mehr zum Thema: „Die alte Brücke“"),
        "fr": ("« Le pont », a dit la maire.",),
        "es": ("La alcaldesa dijo que el puente será reparado.",),
        "it": ("La sindaca ha detto che il ponte sarà riparato.",),
        "pt": ("A prefeita disse que a ponte será reparada.",),
        "nl": ("De burgemeester zei dat de brug hersteld wordt.",),
        "ru": ("Мэр сказала, что мост починят до весны.",),
    },
    role=Role.BODY,
    phase=Phase.PROTECT,
)  # fmt: skip

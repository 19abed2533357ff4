"""The heading of the list of an article's own parts: "Table of contents", "On this page"."""

from newsclean.model import Block, BlockRule, Kind, Label
from newsclean.rules.matching import WholeBlock, words

CELL = Kind.CELL

TOGGLE = (
    r"(?: ?[\[(]?(?:show|hide|toggle|expand|anzeigen|verbergen|ausblenden|afficher|masquer|mostrar|ocultar)[\])]?)?"
)

PHRASES = WholeBlock(
    {
        # Not "Contents" alone: what a box held may stand below it.
        "en": (
            rf"(?:table of contents?|on this page|in this article|jump to(?: section| a section)?|quick navigation|page contents){TOGGLE}",
        ),
        "de": (
            rf"(?:inhaltsverzeichnis|in diesem (?:artikel|beitrag)|auf dieser seite|inhalt anzeigen|springe (?:direkt )?zu|das erwartet (?:sie|dich|euch) in diesem (?:artikel|beitrag)){TOGGLE}",
        ),
        "fr": (rf"(?:table des matières|sommaire|au sommaire|dans cet article){TOGGLE}",),
        "es": (rf"(?:tabla de contenidos?|índice de contenidos?|contenidos? del artículo|en este artículo){TOGGLE}",),
        "it": (rf"(?:indice dei contenuti|sommario dell'articolo|in questo articolo){TOGGLE}",),
        "pt": (rf"(?:índice de conteúdo|tabela de conteúdos?|neste artigo|sumário do artigo){TOGGLE}",),
        "nl": (rf"(?:inhoudsopgave|in dit artikel|op deze pagina){TOGGLE}",),
        "pl": (rf"(?:spis treści|w tym artykule){TOGGLE}",),
        "sv": (rf"(?:innehållsförteckning|i den här artikeln){TOGGLE}",),
        "da": (rf"(?:indholdsfortegnelse|i denne artikel){TOGGLE}",),
        "no": (rf"(?:innholdsfortegnelse|i denne artikkelen){TOGGLE}",),
        "cs": (rf"(?:obsah článku|v tomto článku){TOGGLE}",),
        "tr": (rf"(?:içindekiler|i\u0307çindekiler){TOGGLE}",),
        "ru": (rf"(?:содержание статьи|оглавление|в этой статье){TOGGLE}",),
    }
)


def is_contents_heading(block: Block) -> bool:
    """Tell whether the block is such a heading, and not of a table's column or of a sentence."""
    return block.kind is not CELL and not block.sentence and PHRASES(block)


RULE = BlockRule(
    id="contents-heading",
    label=Label.NAVIGATION,
    why="the whole block is the heading of the table of contents",
    matches=is_contents_heading,
    triggers=words(
        "contents content page article jump navigation inhaltsverzeichnis artikel beitrag seite inhalt springe matières sommaire article contenido contenidos artículo contenuti articolo "
        "conteúdo conteúdos artigo inhoudsopgave pagina treści artykule innehållsförteckning artikeln indholdsfortegnelse artikel innholdsfortegnelse artikkelen článku içindekiler i\u0307çindekiler содержание оглавление статье"
    ),
    max_words=7,
    claims={
        "en": ("Table of Contents", "On this page", "In this article:", "Table of contents [show]", "Jump to:"),
        "de": ("Inhaltsverzeichnis", "In diesem Artikel"),
        "fr": ("Sommaire", "Table des matières"),
        "es": ("Tabla de contenidos", "En este artículo"),
        "it": ("Indice dei contenuti", "In questo articolo"),
        "pt": ("Neste artigo", "Índice de conteúdo"),
        "nl": ("Inhoudsopgave", "In dit artikel"),
        "pl": ("Spis treści",),
        "sv": ("Innehållsförteckning",),
        "da": ("Indholdsfortegnelse",),
        "no": ("Innholdsfortegnelse",),
        "cs": ("Obsah článku",),
        "tr": ("İçindekiler",),
        "ru": ("Содержание статьи", "Оглавление"),
    },
    leaves={
        "en": ("Contents", "In this article we look at the dike.", "The table of contents fills two pages", "Jump to safety"),
        "de": ("Inhalt", "In diesem Artikel steht kein Wort davon", "Das Inhaltsverzeichnis füllt zwei Seiten"),
        "fr": ("Le sommaire du numéro", "Dans cet article, nous suivons la digue."),
        "es": ("En este artículo seguimos el dique.", "El índice de precios"),
        "it": ("In questo articolo seguiamo la diga.", "L'indice dei prezzi"),
        "pt": ("Neste artigo seguimos o dique.", "O índice de preços"),
        "nl": ("In dit artikel volgen we de dijk.",),
        "pl": ("Spis treści liczy dwie strony",),
        "sv": ("I den här artikeln följer vi vallen.",),
        "da": ("I denne artikel følger vi diget.",),
        "no": ("I denne artikkelen følger vi diket.",),
        "cs": ("Obsah článku 5 ústavy",),
        "tr": ("Kitabın içindekiler sayfası",),
        "ru": ("Содержание статьи 5 конституции",),
    },
)  # fmt: skip

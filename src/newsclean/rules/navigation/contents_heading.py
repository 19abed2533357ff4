"""The heading of the list of an article's own parts: "Table of contents", "On this page"."""

from newsclean.model import BlockRule, Label
from newsclean.rules.contents import is_contents_heading
from newsclean.rules.matching import words

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

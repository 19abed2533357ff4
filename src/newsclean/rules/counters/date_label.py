"""The label of a date whose date stands elsewhere: "Published", "Updated at"."""

from newsclean.model import BlockRule, Label
from newsclean.rules.matching import WholeBlock, words

RULE = BlockRule(
    id="date-label",
    label=Label.COUNTERS,
    why="the whole block is the label of a date",
    matches=WholeBlock(
        {
            "en": (
                r"(?:first |last |originally )?(?:published|posted|updated|modified)(?: (?:on|at|date|by))?",
                r"(?:publication|publish|posting) date",
                r"last (?:update|modified)",
                "date published",
            ),
            "de": (
                r"(?:zuletzt )?(?:veröffentlicht|aktualisiert|erschienen)(?: am)?",
                "veröffentlichungsdatum",
                "letzte aktualisierung",
            ),
            "fr": (r"(?:publié|mis à jour|modifié)(?: le)?", "date de publication", "dernière mise à jour"),
            "es": (r"(?:publicado|actualizado)(?: el| en)?", "fecha de publicación", "última actualización"),
        }
    ),
    triggers=words(
        "published posted updated modified date update veröffentlicht aktualisiert erschienen veröffentlichungsdatum aktualisierung "
        "publié jour modifié publication publicado actualizado fecha actualización"
    ),
    max_words=5,
    claims={
        "en": ("Published", "Updated at", "Posted on:", "PUBLISHED:", "Last updated"),
        "de": ("Veröffentlicht am", "Zuletzt aktualisiert:"),
        "fr": ("Publié le", "Mis à jour le :"),
        "es": ("Publicado el", "Última actualización"),
    },
    leaves={
        "en": ("Published and forgotten", "Updated rules for boats", "Posted to the border"),
        "de": ("Erschienen sind zwei Bände.", "Aktualisierte Regeln für Boote"),
        "fr": ("Publié à Lyon en deux tomes", "Une mise à jour attendue"),
        "es": ("Publicado en dos tomos", "El plan actualizado"),
    },
)

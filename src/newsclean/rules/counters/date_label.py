"""The label of a date whose date stands elsewhere: "Published", "Updated at"."""

from newsclean.model import Block, BlockRule, Kind, Label
from newsclean.rules.matching import WholeBlock, words

CELL = Kind.CELL
HEADING = Kind.HEADING

LABELS = WholeBlock(
    {
        "en": (
            r"(?:first |last |originally )?(?:published|posted|updated|modified)(?: (?:on|at|date|by))?",
            r"(?:publication|publish|posting) date",
            r"last (?:update|modified)",
            "date published",
            r"(?:news|release|article) date",
        ),
        "de": (
            r"(?:zuletzt )?(?:veröffentlicht|aktualisiert|erschienen|erstellt)(?: am)?",
            r"veröffentlichungsdatum|erscheinungsdatum|erstellungsdatum",
            "letzte aktualisierung",
        ),
        "it": (r"(?:pubblicato|aggiornato|ultima modifica)(?: il)?", "data di pubblicazione", "ultimo aggiornamento"),
        "pt": (r"(?:publicado|atualizado|postado) em", "data de publicação", "última atualização"),
        "nl": (r"(?:gepubliceerd|bijgewerkt|laatst bijgewerkt|geplaatst)(?: op)?", "publicatiedatum"),
        "pl": (
            r"(?:opublikowano|zaktualizowano|data publikacji|data aktualizacji|ostatnia aktualizacja|data dodania)",
        ),
        "sv": (r"(?:publicerad|uppdaterad|publicerat|uppdaterat|senast uppdaterad)",),
        "da": (r"(?:udgivet|offentliggjort|opdateret|sidst opdateret)",),
        "no": (r"(?:publisert|oppdatert|sist oppdatert)",),
        "cs": (r"(?:publikováno|aktualizováno|vydáno|poslední aktualizace)",),
        "tr": (r"(?:yayınlanma|güncelle(?:n)?me)(?: tarihi)?|son güncelle(?:n)?me",),
        "ru": (r"(?:опубликовано|обновлено|дата публикации|последнее обновление)",),
        "fr": (r"(?:publié|mis à jour|modifié)(?: le)?", "date de publication", "dernière mise à jour"),
        "es": (r"(?:publicado|actualizado)(?: el| en)?", "fecha de publicación", "última actualización"),
    }
)


def is_label(block: Block) -> bool:
    """Tell whether the block is such a label, and not the subhead or the column about a film's release."""
    if block.kind in (HEADING, CELL) and block.folded.strip(" :").endswith("release date"):
        return False
    return LABELS(block)


RULE = BlockRule(
    id="date-label",
    label=Label.COUNTERS,
    why="the whole block is the label of a date",
    matches=is_label,
    triggers=words(
        "erstellt erscheinungsdatum erstellungsdatum pubblicato aggiornato modifica pubblicazione aggiornamento atualizado postado publicação atualização gepubliceerd bijgewerkt geplaatst publicatiedatum "
        "opublikowano zaktualizowano publikacji aktualizacji aktualizacja dodania publicerad uppdaterad publicerat uppdaterat udgivet offentliggjort opdateret publisert oppdatert publikováno aktualizováno vydáno aktualizace "
        "yayınlanma güncelleme güncellenme опубликовано обновлено публикации обновление published posted updated modified date update veröffentlicht aktualisiert erschienen veröffentlichungsdatum aktualisierung "
        "publié jour modifié publication publicado actualizado fecha actualización"
    ),
    max_words=5,
    claims={
        "en": ("Published", "Updated at", "Posted on:", "PUBLISHED:", "Last updated", "Release Date:"),
        "it": ("Pubblicato il", "Ultimo aggiornamento"),
        "pt": ("Publicado em", "Última atualização:"),
        "nl": ("Gepubliceerd op", "Laatst bijgewerkt"),
        "pl": ("Opublikowano:", "Data publikacji"),
        "sv": ("Publicerad", "Senast uppdaterad:"),
        "da": ("Udgivet", "Sidst opdateret"),
        "no": ("Publisert", "Sist oppdatert"),
        "cs": ("Publikováno", "Poslední aktualizace"),
        "tr": ("Yayınlanma Tarihi", "Son güncelleme"),
        "ru": ("Опубликовано", "Дата публикации"),
        "de": ("Veröffentlicht am", "Zuletzt aktualisiert:"),
        "fr": ("Publié le", "Mis à jour le :"),
        "es": ("Publicado el", "Última actualización"),
    },
    leaves={
        "it": ("Pubblicato a Torino in due tomi", "Un aggiornamento atteso"),
        "pt": ("Publicado em dois tomos", "Uma atualização esperada"),
        "nl": ("Gepubliceerd in twee delen",),
        "pl": ("Opublikowano dwa tomy listów", "Aktualizacja planu miasta"),
        "sv": ("Publicerad i två band", "Uppdaterade regler för båtar"),
        "da": ("Udgivet i to bind",),
        "no": ("Publisert i to bind",),
        "cs": ("Publikováno ve dvou svazcích",),
        "tr": ("Yayınlanma hakkı satıldı",),
        "ru": ("Опубликовано в двух томах",),
        "en": ("Published and forgotten", "Updated rules for boats", "Posted to the border"),
        "de": ("Erschienen sind zwei Bände.", "Aktualisierte Regeln für Boote"),
        "fr": ("Publié à Lyon en deux tomes", "Une mise à jour attendue"),
        "es": ("Publicado en dos tomos", "El plan actualizado"),
    },
)

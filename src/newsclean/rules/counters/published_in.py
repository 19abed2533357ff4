"""The line that names the section an article is filed in."""

from __future__ import annotations

from newsclean.lexicon.lazy_pattern import LazyPattern
from newsclean.model import Block, BlockRule, Label
from newsclean.rules.matching import words

# The section's name is a few capitalised words, several with commas; a sentence goes on.
SECTION = r"(?:\p{Lu}[\p{L}\p{M}'.-]{0,30}|&|[Aa]nd|und|et|y|e|of|the|de|la|/|\||-|[Uu]ncategori[sz]ed)"
SECTIONS = rf"{SECTION}(?:,? {SECTION}){{0,7}}"
LINE = LazyPattern(
    rf"[\W_]*+(?:(?i:published|posted|filed) (?i:in|under):? {SECTIONS}"
    rf"|(?i:veröffentlicht|erschienen|abgelegt|kategorisiert) (?i:in|unter):? {SECTIONS}"
    rf"|(?i:publié|classé|posté) (?i:dans|sous) ?:? {SECTIONS}"
    rf"|(?i:publicado|archivado|categorizado) (?i:en|bajo|como):? {SECTIONS})[\W_]*"
)
FEED = r"[^.]{5,120}\brss\b.{0,260}"
# What blogs print below an entry; it names the day, too.
FOOTER = LazyPattern(
    rf"[\W_]*+(?:this entry was posted on .{{5,90}} and is filed under .{{2,160}}\. you can {FEED}"
    rf"|(?:dieser|der) (?:beitrag|eintrag|artikel) wurde .{{5,120}} und (?:wurde )?unter .{{2,160}} abgelegt\. du kannst {FEED}"
    r"|this entry was (?:posted|filed) (?:in|under|on) .{2,260}(?:bookmark the permalink|permalink)\b.{0,120}"
    r"|(?:dieser|der) (?:beitrag|eintrag|artikel) wurde .{0,90}(?:veröffentlicht|abgelegt|geschrieben|publiziert|gepostet)(?: und (?:wurde )?|,? ).{0,220}\b(?:abgelegt|verschlagwortet|getaggt|permalink|permanentlink|lesezeichen|schlagworte?)\b.{0,120}"
    r"|(?:cette entrée|ce contenu) a été publiée? (?:dans|le) .{2,200}\b(?:permalien|marquée?|marque-page)\b.{0,80}"
    r"|esta entrada (?:fue publicada|se publicó|ha sido publicada) (?:en|el) .{2,200}\b(?:etiquetada|marcador|enlace permanente)\b.{0,80})"
)
MOST_WORDS = 10
LONGEST_FOOTER = 80  # words
YEAR = LazyPattern(r"\d{4}")


def names_a_section(block: Block) -> bool:
    """Tell whether the block is "Published in" and the name of a section, without a date; or a blog's footer."""
    if block.words > MOST_WORDS or block.sentence:
        return FOOTER.pattern.fullmatch(block.folded) is not None
    return (
        LINE.pattern.fullmatch(block.plain) is not None
        and YEAR.pattern.search(block.plain) is None
        and not block.sentence
    )


RULE = BlockRule(
    id="published-in",
    label=Label.COUNTERS,
    why="the whole block says which section the article is filed in",
    matches=names_a_section,
    triggers=words(
        "permalink permanentlink permalien verschlagwortet getaggt publiée publicada publicó entry published posted filed veröffentlicht erschienen abgelegt kategorisiert publié classé posté publicado archivado categorizado"
    ),
    max_words=LONGEST_FOOTER,
    claims={
        "en": (
            "Published in Political News",
            "Posted in Local, Business",
            "Filed under: City Hall",
            "Posted in Uncategorized",
            "This entry was posted on Monday, May 6th, 2024 at 3:21 pm and is filed under Boats. You can follow any responses to this entry through the RSS 2.0 feed. You can leave a response, or trackback from your own site.",
            "This entry was posted in Allgemein. Bookmark the permalink.",
        ),
        "de": (
            "Veröffentlicht in Politik",
            "Der Beitrag wurde am Montag, den 6. Mai 2024 um 15:21 Uhr veröffentlicht und wurde unter Boote abgelegt. Du kannst die Kommentare zu diesem Eintrag durch den RSS 2.0 Feed verfolgen. Kommentare sind derzeit geschlossen.",
            "Abgelegt unter: Kultur, Reisen",
            "Der Beitrag wurde am Mittwoch, den 27. November 2019 um 15:21 Uhr veröffentlicht und wurde unter Allgemein abgelegt.",
        ),
        "fr": ("Publié dans Politique", "Classé sous Culture"),
        "es": ("Publicado en Política", "Archivado en: Cultura"),
    },
    leaves={
        "en": (
            "Published in 1922, the novel made her name.",
            "Posted in Berlin as a young officer, he learned to sail.",
            "Filed under protest",
        ),
        "de": (
            "Veröffentlicht in zwei Bänden",
            "Erschienen ist der Band in Leipzig.",
            "Der Artikel wurde am Mittwoch veröffentlicht und von der Ministerin scharf kritisiert.",
        ),
        "fr": ("Publié dans les années vingt", "Classé sans suite"),
        "es": ("Publicado en dos tomos", "Archivado por falta de pruebas"),
    },
)

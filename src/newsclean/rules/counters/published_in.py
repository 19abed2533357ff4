"""The line that names the section an article is filed in."""

from __future__ import annotations

from newsclean.model import Block, BlockRule, Label
from newsclean.rules.matching import LazyPattern, words

# The section's name is a few capitalised words, several with commas; a sentence goes on.
SECTION = r"(?:\p{Lu}[\p{L}\p{M}'.-]{0,30}|&|[Aa]nd|und|et|y|e|of|the|de|la|/|\||-|[Uu]ncategori[sz]ed)"
SECTIONS = rf"{SECTION}(?:,? {SECTION}){{0,7}}"
LINE = LazyPattern(
    rf"[\W_]*+(?:(?i:published|posted|filed) (?i:in|under):? {SECTIONS}"
    rf"|(?i:veröffentlicht|erschienen|abgelegt|kategorisiert) (?i:in|unter):? {SECTIONS}"
    rf"|(?i:publié|classé|posté) (?i:dans|sous) ?:? {SECTIONS}"
    rf"|(?i:publicado|archivado|categorizado) (?i:en|bajo|como):? {SECTIONS})[\W_]*"
)
YEAR = LazyPattern(r"\d{4}")


def names_a_section(block: Block) -> bool:
    """Tell whether the block is "Published in" and the name of a section, without a date."""
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
        "published posted filed veröffentlicht erschienen abgelegt kategorisiert publié classé posté publicado archivado categorizado"
    ),
    max_words=10,
    claims={
        "en": (
            "Published in Political News",
            "Posted in Local, Business",
            "Filed under: City Hall",
            "Posted in Uncategorized",
        ),
        "de": ("Veröffentlicht in Politik", "Abgelegt unter: Kultur, Reisen"),
        "fr": ("Publié dans Politique", "Classé sous Culture"),
        "es": ("Publicado en Política", "Archivado en: Cultura"),
    },
    leaves={
        "en": (
            "Published in 1922, the novel made her name.",
            "Posted in Berlin as a young officer, he learned to sail.",
            "Filed under protest",
        ),
        "de": ("Veröffentlicht in zwei Bänden", "Erschienen ist der Band in Leipzig."),
        "fr": ("Publié dans les années vingt", "Classé sans suite"),
        "es": ("Publicado en dos tomos", "Archivado por falta de pruebas"),
    },
)

"""The link to the other articles of the writer."""

from __future__ import annotations

from newsclean.lexicon.lazy_pattern import LazyPattern
from newsclean.lexicon.names import PERSON_PATTERN, is_person_name
from newsclean.model import Block, BlockRule, Label
from newsclean.rules.matching import WholeBlock, words

ITEMS = r"(?:posts?|articles?|stories|columns?|pieces|work|reviews|contributions)"
# "More from Springfield" may be a section of news: here a person's name has to follow.
NAMED = LazyPattern(
    r"[\W_]*+(?i:(?:(?:read |see |view |find )?more(?: (?:posts|articles|stories|columns|news|content|work|coverage|reviews))? (?:by|from)"
    r"|(?:view|see|read|show|browse)(?: all)? (?:posts|articles|stories|columns) (?:by|from)|view (?:the )?(?:profile|bio|archive) (?:of|for)"
    r"|(?:mehr|weitere (?:artikel|beiträge|texte)|alle (?:artikel|beiträge|texte|beiträge)) (?:von|aus der feder von)|(?:plus d'articles|tous les articles|voir tous les articles) de|(?:más|más artículos|todos los artículos|ver todas las entradas|ver todos los artículos) (?:de|por)))"
    rf" (?P<name>{PERSON_PATTERN})[\W_]*"
)
UNNAMED = WholeBlock(
    {
        "en": (
            rf"(?:view|see|read|show|browse|find) (?:all |more )(?:of )?{ITEMS} (?:by|from) .{{2,60}}",
            rf"(?:all|latest|recent|other|more) {ITEMS} (?:by|from) (?:the |this )?(?:author|writer|contributor|columnist|same author|reporter)",
            r"(?:more|read more) (?:by|from|about) (?:the|this) (?:author|writer|contributor|columnist|reporter)s?",
            r"(?:view|see) (?:author|full|my complete) (?:bio|biography|profile|archive|page|posts|articles)",
            r"(?:author|writer) (?:archive|page|archives|website)|author's (?:posts|articles|archive)",
        ),
        "de": (
            r"(?:mehr|weitere (?:artikel|beiträge)|alle (?:artikel|beiträge)) (?:(?:von|vom) )?(?:dieser|diesem|dieses|der|dem|des)? ?autor(?:in|s|en)?",
            r"zur autorenseite|(?:zum )?autorenprofil",
        ),
        "fr": (
            r"(?:tous les articles|plus d'articles) (?:de|du) (?:l'auteur|l'autrice|cet auteur|même auteur)",
            r"voir tous les articles de .{2,60}",
        ),
        "es": (
            r"(?:más|todos los) artículos (?:del|de la|de este|de esta) autora?",
            r"ver (?:todas las entradas|todos los artículos) (?:de|por) .{2,60}",
            r"más (?:del autor|de la autora)",
        ),
    }
)


def links_to_author(block: Block) -> bool:
    """Tell whether the block offers other articles of the writer and says nothing else."""
    if UNNAMED(block):
        return True
    named = NAMED.pattern.fullmatch(block.plain)
    return named is not None and is_person_name(named["name"])


RULE = BlockRule(
    id="more-by-author",
    label=Label.AUTHOR,
    why="the whole block leads to other articles of the writer",
    matches=links_to_author,
    triggers=words(
        "more view see read show browse find latest author writer autor autorin autors mehr weitere alle autorenseite autorenprofil voir tous plus más ver todos"
    ),
    max_words=12,
    claims={
        "en": (
            "More by Jane Doe",
            "More from Jane Doe",
            "View all posts by Jane Doe",
            "See all articles by janedoe",
            "Read more stories by Jane Doe →",
            "More from this author",
            "View full bio",
        ),
        "de": ("Mehr von Erika Beispiel", "Alle Artikel von Erika Beispiel", "Weitere Artikel dieser Autorin"),
        "fr": ("Voir tous les articles de Jeanne Exemple", "Tous les articles de Jeanne Exemple"),
        "es": ("Ver todas las entradas de Juana Ejemplo", "Más artículos de este autor"),
    },
    leaves={
        "en": (
            "More by accident than by plan",
            "More from the bridge",
            "More from Global News",
            "See all the bridges of Springfield",
            "Read more by candle light",
            "All the work of one man",
        ),
        "de": ("Mehr von allem", "Alle Artikel von Verfassungsrang", "Mehr aus Springfield"),
        "fr": ("Tous les articles de loi", "Plus de ponts"),
        "es": ("Más de cien puentes", "Todos los artículos de la ley"),
    },
)

"""The links to the articles before and after this one."""

from newsclean.lexicon.lazy_pattern import LazyPattern
from newsclean.model import Block, BlockRule, Kind, Label
from newsclean.rules.matching import WholeBlock, is_quoted, words

CELL = Kind.CELL

THING = r"(?:article|articles|post|posts|story|stories|entry|entries|news|item|page|topic|in (?:news|sport|sports|politics|business|opinion|local|world))"
STARTS = {
    "en": rf"(?:next|previous|prev|older|newer|earlier) {THING}|next up|up next|next in \w+",
    "de": r"(?:nächster|vorheriger|voriger|älterer|neuerer) (?:artikel|beitrag)|(?:ältere|neuere|nächste|vorherige) (?:artikel|beiträge|meldung|meldungen)",
    "fr": r"(?:article|billet|articles) (?:suivante?|précédente?|suivants|précédents)|(?:prochain|précédent) article",
    "es": r"(?:artículo|nota|noticia|entrada|entradas) (?:siguiente|anterior|anteriores|siguientes)|(?:siguiente|próximo|próxima|anterior) (?:artículo|nota|noticia|entrada)",
    "it": r"(?:articolo|notizia|post) (?:successiv[oa]|precedente)|(?:prossimo|precedente) articolo",
    "pt": r"(?:artigo|matéria|notícia|post) (?:seguinte|anterior)|(?:próximo|próxima|anterior) (?:artigo|matéria|notícia|post)",
    "nl": r"(?:volgend|vorig) (?:artikel|bericht)|(?:volgende|vorige) (?:artikel|bericht|berichten)",
    "ru": r"(?:следующая|предыдущая) (?:статья|запись|новость)|(?:следующий|предыдущий) (?:материал|пост)",
    "zh": r"(?:上一篇|下一篇)(?:文章)?",
    "ja": r"(?:前|次)の(?:記事|ニュース)(?:へ)?",
}
START = "|".join(STARTS.values())
ALONE = WholeBlock({"und": (rf"(?:{START})(?:[\W_]*(?:{START}))?",)})
# "Previous post: Title": the title is no sentence.
WITH_TITLE = LazyPattern(rf"[\W_]*+(?:{START})\s*[:\uff1a>\u2192|]\s*\S")


def matches(block: Block) -> bool:
    """Tell whether the block is such a link, alone or with the other article's title."""
    if block.kind is CELL or is_quoted(block):
        return False
    if ALONE(block):
        return True
    return WITH_TITLE.pattern.match(block.folded) is not None and not block.folded.endswith((".", "\u3002"))


RULE = BlockRule(
    id="next-article",
    label=Label.RELATED,
    why="the whole block leads to the article before or after this one",
    matches=matches,
    triggers=words(
        "next previous prev older newer earlier nächster vorheriger voriger älterer neuerer ältere neuere nächste vorherige suivant suivante suivants précédent précédente précédents prochain "
        "siguiente siguientes anterior anteriores próximo próxima successivo successiva precedente prossimo seguinte volgend vorig volgende vorige "
        "следующая предыдущая следующий предыдущий 上一篇 下一篇 前の 次の"
    ),
    max_words=28,
    claims={
        "en": ("Next article", "Previous post: Otters return to the mill race", "« Previous article", "Older posts", "Next Story →", "Previous Article Next Article"),
        "de": ("Nächster Artikel", "Vorheriger Beitrag: Der Deich wird höher"),
        "fr": ("Article suivant", "Article précédent : Le phare s'éteint"),
        "es": ("Artículo anterior", "Siguiente nota: Vuelven las nutrias"),
        "it": ("Articolo successivo", "Articolo precedente: Il faro si spegne"),
        "pt": ("Próxima matéria", "Post anterior: Farol apaga"),
        "nl": ("Volgende bericht", "Vorig artikel"),
        "ru": ("Следующая статья", "Предыдущая запись: Маяк погас"),
        "zh": ("上一篇：灯塔熄灭一夜", "下一篇"),
        "ja": ("次の記事", "前の記事：灯台が消える"),
    },
    leaves={
        "en": ('"Next story!" he cried.', "Next story, next town: the circus moves on.", "The previous article of the treaty", "Older posts rot first, the carpenter said.", "Earlier news of the wreck had reached the port."),
        "de": ("Nächster Halt: Hafen", "Der vorherige Artikel der Verfassung"),
        "fr": ("L'article suivant du code a été abrogé.", "Suivant les vents"),
        "es": ("La siguiente nota del himno", "El artículo anterior de la ley no cambia."),
        "it": ("Il precedente articolo della legge", "Il successivo incontro"),
        "pt": ("A próxima parada", "O artigo anterior da lei"),
        "nl": ("De volgende boot", "Vorige week"),
        "ru": ("Следующая остановка", "Предыдущая зима"),
        "zh": ("他写完一篇，又写下一篇文章。",),
        "ja": ("次の選挙",),
    },
)  # fmt: skip

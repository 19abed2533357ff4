"""The heading above other articles: "Related stories", "Most read", "You may also like"."""

from newsclean.lexicon.headings import RELATED_SUBHEADS, is_related_heading
from newsclean.lexicon.sections import SECTION_WORDS
from newsclean.model import Block, BlockRule, Kind, Label
from newsclean.rules.matching import is_quoted, words

SECTION_STARTS = ("more from ", "more in ", "latest in ", "latest from ", "mehr aus ", "plus de ", "más de ")
SIGNS = ' :»›>"|*+'


def matches(block: Block) -> bool:
    """Tell whether the whole block is such a heading; one word that an article may use as a subhead is not enough."""
    if (
        block.kind is Kind.CELL
        or is_quoted(block)
        or (block.sentence and not block.folded.endswith(("...", "\u2026", "!")))
    ):
        return False
    name = block.folded.strip(SIGNS)
    if block.kind is Kind.HEADING and name in RELATED_SUBHEADS:
        return False
    return is_related_heading(block) or is_more_from_section(name)


def is_more_from_section(name: str) -> bool:
    """Tell whether it is "More from Sports", or another section."""
    start = next((s for s in SECTION_STARTS if name.startswith(s)), None)
    return start is not None and name[len(start) :] in SECTION_WORDS


RULE = BlockRule(
    id="related-heading",
    label=Label.RELATED,
    why="the whole block is the heading of a list of other articles",
    matches=matches,
    triggers=words(
        "related similar recommended suggested trending popular featured stories headlines like enjoy missed interested read viewed shared commented emailed discussed latest recent top "
        "picks pick choice icymi miss reads section category author topic interest reading next web network more handpicked "
        "interessieren interessant interessante thema gelesene gelesenen gelesen meistgelesen meistgelesene meistgelesenen meistkommentiert lesen lies artikel beiträge themen nachrichten meldungen inhalte posts empfehlungen leseempfehlung leseempfehlungen lesenswert ressort rubrik "
        "lire sujet thème articles article contenus contenu aimerez pourriez lus consultés partagés recommandations sélection rubrique ailleurs rédaction "
        "interesar gustar también relacionadas relacionados relacionada relacionado leído visto leídas vistas lo noticias recomendado recomendados pierdas además "
        "leggi potrebbe potrebbero interessarti interessare correlati correlate simili letti lette notizie ultime "
        "leia veja gostar interessar lidas lidos notícias lees gerelateerd gerelateerde gelezen interessant nieuws onderwerp aanbevolen "
        "читайте теме читаемое читаемые популярное популярные похожие другие интересно понравиться рекомендуем "
        "اقرأ إقرأ اقرا شاهد صلة متعلقة الأكثر يعجبك الأخبار 相关 相關 延伸 热门 推荐 熱門 推薦 猜你 为你 点击排行 更多 関連 あわせて おすすめ 人気 新着 最新 ランキング この記事も こちらも"
    ),
    max_words=10,
    claims={
        "en": ("Related articles", "Related Stories:", "You may also like", "MOST READ", "Trending now", "Recommended for you", "More from this section", "Editor's Picks", "Read next", "In case you missed it", "Latest News", "More stories", "More from Sports"),
        "de": ("Lesen Sie auch", "Mehr zum Thema", "Das könnte Sie auch interessieren", "Meistgelesene Artikel", "Ähnliche Artikel"),
        "fr": ("À lire aussi", "Sur le même sujet", "Les plus lus", "Articles similaires"),
        "es": ("Te puede interesar", "Lo más leído", "Noticias relacionadas"),
        "it": ("Leggi anche", "Articoli correlati", "I più letti"),
        "pt": ("Leia também", "Mais lidas", "Notícias relacionadas"),
        "nl": ("Lees ook", "Meest gelezen"),
        "ru": ("Читайте также", "Материалы по теме"),
        "ar": ("اقرأ أيضا", "مواضيع ذات صلة"),
        "zh": ("相关新闻", "延伸阅读"),
        "ja": ("関連記事", "あわせて読みたい"),
    },
    leaves={
        "en": ("Related losses", "The most read book of the year", "Popular with sailors", "You may also like the soup.", "More to come", "Top of the league", "Further reading", "More from the flooded valley"),
        "de": ("Mehr Geld für Themen der Jugend", "Lesen lernen", "Sie lesen auch nachts."),
        "fr": ("À lire avant de voter", "Les plus lus des romans de mer", "Il aimait lire aussi."),
        "es": ("Le puede costar el puesto", "Lo más difícil", "También hubo heridos"),
        "it": ("Leggi nuove per il porto", "I più letti in carcere"),
        "pt": ("Leia o contrato antes", "Mais chuva no norte"),
        "nl": ("Lees de brief", "Meest bekende vuurtoren"),
        "ru": ("Читайте вслух детям", "По теме выступил мэр"),
        "ar": ("اقرأ الرسالة كاملة", "الأكثر مطرا"),
        "zh": ("相关部门回应", "延伸到海边的路"),
        "ja": ("関連する法律", "人気の灯台"),
    },
)  # fmt: skip

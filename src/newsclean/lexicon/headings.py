"""The headings that stand above lists of other articles, of writers, of sections; and what such lists hold.

Patterns are for `Block.folded`: lower case, straight quotes and hyphens.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import product

from newsclean.lexicon.date_patterns import date_pieces
from newsclean.model import Block
from newsclean.read.shape import UNSPACED

_ITEM = r"(?:articles?|stories|posts?|news|content|coverage|reads|headlines|items|links|videos|pages|reports)"

RELATED_HEADINGS: Mapping[str, Sequence[str]] = {
    "en": (
        rf"(?:more )?(?:related|similar|recommended|suggested|trending|popular|featured) {_ITEM}(?: (?:from|on|in) (?:this site|the web|around the web|this section|our network))?",
        rf"(?:more|other|our|all) (?:related|similar|recommended|popular|trending|latest) {_ITEM}",
        r"more (?:top )?(?:stories|headlines|articles|posts|reading|like this)|you (?:may|might|could)(?: also)? (?:like|enjoy|be interested in|have missed|want to read)(?: these (?:stories|articles))?",
        r"you'll also like|(?:recommended|suggested|handpicked|selected|picked|more) (?:for|from) you|recommended|(?:what to )?read next|what to read (?:next|now)",
        rf"(?:the )?most[ -](?:read|viewed|popular|shared|commented|emailed|discussed|recent)(?: {_ITEM}| today| now| this week| in \w+(?: \w+)?)?",
        rf"(?:now )?trending(?: now| today| topics| on \w+)?|(?:the )?(?:latest|recent|top|other|popular) {_ITEM}(?: (?:today|now))?",
        r"editor'?s'? (?:picks?|choice)|editors' (?:picks?|choice)|in case you missed it|icymi|don't miss(?: (?:it|this|these|out))?|must[ -]reads?",
        r"more (?:from|in|on) (?:this|the) (?:section|category|author|topic|series|site)|also (?:in this section|of interest|on this site|in the news|read)|read also|see also|people also read|readers also (?:liked|read)|keep reading|up next",
        r"(?:from|promoted content from|stories from|around|more from) (?:around |across )?the (?:web|network)|related topics|related",
    ),
    "de": (
        r"(?:lesen sie|lies) (?:auch|mehr)(?: zum thema| dazu)?|das könnte (?:sie|dich|euch) (?:auch |noch )?interessieren|(?:auch|weitere) interessante?(?: (?:artikel|beiträge|themen))?|auch interessant",
        r"(?:mehr|weitere artikel|weiteres|weitere beiträge|alles) zum thema|(?:meist|am häufigsten) ?gelesene?n?(?: artikel| beiträge)?|meistgelesen(?: in \w+| heute)?|am meisten gelesen|meistkommentiert",
        r"(?:ähnliche|verwandte|weitere|passende|empfohlene|neueste|aktuelle|beliebte) (?:artikel|beiträge|themen|nachrichten|meldungen|inhalte|posts)|empfehlungen der redaktion|unsere empfehlungen|leseempfehlungen?|auch lesenswert|mehr aus (?:dem ressort|dieser rubrik)",
    ),
    "fr": (
        r"(?:[aà] )?lire (?:aussi|également|[eé]galement|ensuite)|[aà] lire|(?:sur le même|sur ce|dans le même) (?:sujet|thème)|(?:articles?|contenus?) (?:liés?|similaires?|connexes|associés?|recommandés?|populaires)",
        r"vous (?:aimerez|pourriez)(?: peut-être)?(?: aussi)?(?: aimer)?|(?:les )?(?:plus lus|plus consultés|articles les plus lus|plus partagés)|(?:nos|notre) (?:recommandations|sélection)|dans la même rubrique|ailleurs sur le web|la rédaction vous (?:conseille|recommande)",
    ),
    "es": (
        r"(?:te|le) (?:puede|podría|pueden) (?:interesar|gustar)|también (?:te|le) (?:puede|podría) interesar|(?:lea|lee|leer|ver) también|(?:noticias|artículos|contenidos?|temas|notas|entradas) relacionad[oa]s?|relacionad[oa]s",
        r"(?:lo )?más (?:leído|visto|popular|leídas?|vistas?|noticias)|las más leídas|lo último|últimas noticias|recomendados?(?: para ti)?|no te pierdas|además",
    ),
    "it": (r"(?:leggi|potrebbe interessarti|ti potrebbe interessare) anche|potrebbe interessarti(?: anche)?|ti potrebbe(?:ro)? interessare|(?:articoli|notizie|contenuti) (?:correlat[ie]|simili|più letti)|i più letti|(?:le )?più lette|ultime notizie",),
    "pt": (r"(?:leia|veja) (?:também|mais)|(?:você )?(?:pode|também pode) (?:gostar|interessar)|(?:notícias|matérias|artigos|conteúdos?|posts) relacionad[oa]s?|(?:as )?mais lidas|(?:os )?mais lidos|últimas notícias|recomendado para você",),
    "nl": (r"lees (?:ook|verder|meer over)|gerelateerde? (?:artikelen|berichten|nieuws|artikel)|meest gelezen|best gelezen|(?:dit )?vind je misschien ook interessant|meer (?:over dit onderwerp|nieuws)|aanbevolen(?: voor jou)?",),
    "ru": (r"читайте (?:также|ещё|еще)|(?:материалы|новости|статьи) по теме|по теме|(?:самое|самые) (?:читаемое|читаемые|популярное|популярные)|похожие (?:статьи|новости|материалы|записи)|другие новости|вам может (?:быть интересно|понравиться)|рекомендуем",),
    "ar": (r"(?:اقرأ|إقرأ|اقرا|شاهد) (?:أيض[اًـ]{1,3}|المزيد)|مواضيع ذات صلة|(?:أخبار|مقالات|موضوعات) (?:ذات صلة|متعلقة)|الأكثر (?:قراءة|مشاهدة|شيوعا)|قد يعجبك أيض[اًـ]{1,3}|آخر الأخبار",),
    "zh": (r"相关(?:新闻|阅读|文章|报道|链接|推荐)|相關(?:新聞|文章|閱讀|報導)|延伸[阅閱][读讀]|(?:热门|推荐)(?:文章|新闻|阅读)|(?:熱門|推薦)(?:文章|新聞|閱讀)|猜你喜欢|为你推荐|点击排行|热门推荐|更多(?:新闻|文章|報導)",),
    "ja": (r"関連(?:記事|ニュース|リンク|トピックス?|キーワード)|あわせて読みたい|(?:こちら|この記事)も(?:おすすめ|読まれています)|おすすめ(?:記事|の記事)?|(?:人気|新着|最新)(?:記事|ニュース)(?:ランキング)?|アクセスランキング|ランキング",),
}  # fmt: skip

# The words that such headings start with: a look at the first word spares most blocks the patterns.
RELATED_FIRST_WORDS = frozenset(
    """related similar recommended suggested trending popular featured more other our all you you'll handpicked selected picked what read next
    the most latest recent top now editor editor's editors editors' in icymi don't must must-read must-reads also see people readers keep up from promoted stories
    around most-read most-viewed most-popular most-shared lesen lies das auch weitere interessante mehr weiteres alles meist am meistgelesene meistgelesen
    meistgelesenen meistkommentiert ähnliche verwandte passende empfohlene neueste aktuelle beliebte empfehlungen unsere leseempfehlung leseempfehlungen
    à a lire sur dans article articles contenu contenus vous les plus nos notre ailleurs la te le también lea lee leer ver noticias artículos contenido contenidos
    temas notas entradas relacionado relacionada relacionados relacionadas lo más las últimas recomendado recomendados no además leggi potrebbe
    potrebbero ti articoli notizie contenuti i ultime leia veja você pode também matérias artigos conteúdo conteúdos posts notícias mais as os lees
    gerelateerd gerelateerde meest best dit vind meer aanbevolen читайте материалы новости статьи по самое самые похожие другие вам рекомендуем
    اقرأ إقرأ اقرا شاهد مواضيع أخبار مقالات موضوعات الأكثر قد آخر""".split()
)
FIRST_WORD = re.compile(r"[\W_]*+([\w'-]+)")
MOST_RELATED_WORDS = 10


def first_word(folded: str) -> str:
    """Return the first word of a folded text, symbols before it passed over; "" if it has none."""
    first = folded.partition(" ")[0]
    if first.isalpha():
        return first
    found = FIRST_WORD.match(folded)
    return found[1] if found else ""


@cache
def related_heading() -> re.Pattern[str]:
    """Return the pattern of all headings above other articles; compiled when first needed."""
    return re.compile(
        rf"[\W_]*+(?:{'|'.join(pattern for group in RELATED_HEADINGS.values() for pattern in group)})[\W_]*"
    )


def is_related_heading(block: Block) -> bool:
    """Tell whether the whole block is the heading of a list of other articles."""
    if block.words > MOST_RELATED_WORDS:
        return False
    first = first_word(block.folded)
    if first not in RELATED_FIRST_WORDS and (first.isascii() or not UNSPACED.match(first)):
        return False
    return related_heading().fullmatch(block.folded) is not None


# Of these, an article's own subhead may be one: a recipe's, a guide's, a survey's.
RELATED_SUBHEADS = frozenset(
    (
        "recommended",
        "related",
        "trending",
        "the latest",
        "the most popular",
        "most popular",
        "top news",
        "además",
        "рекомендуем",
    )
)

_EDGES = " :.»›>«\"'|*-+\u25be\u25b8\u2192"


def _joined(*groups: str) -> set[str]:
    """Return all phrases of one word of each group; a "-" in a group stands for none."""
    return {
        " ".join(word for word in words if word != "-").replace("_", " ") for words in product(*map(str.split, groups))
    }


# Above a list of writers. "Authors" alone is a heading of a paper's own authors.
NAME_LIST_HEADINGS = frozenset(
    _joined(
        "related other more featured",
        "channels columns columnists authors writers voices contributors cartoonists bloggers",
    )
    | _joined(
        "- all our the meet_our meet_the more",
        "- opinion guest regular staff syndicated sports political",
        "columnists contributors bloggers cartoonists commentators",
    )
    | _joined("our all meet_our more", "authors writers reporters journalists editors")
    | _joined("- unsere alle weitere", "kolumnisten kommentatoren")
    | _joined("unsere", "autoren autorinnen autorinnen_und_autoren")
    | _joined("- nos les tous_les", "chroniqueurs éditorialistes")
    | _joined("- los más nuestros todos_los", "columnistas articulistas")
    | {"weitere autoren", "nos auteurs", "nuestros autores"}
)

COMICS_HEADINGS = frozenset(
    _joined("- editorial political today's daily more our", "comics cartoons comic_strips cartoonists")
    | _joined("comics", "and &", "puzzles games")
    | _joined("- daily more", "puzzles puzzles_and_games puzzles_&_games")
    | _joined("comics cartoons", "und", "rätsel spiele")
    | {"karikaturen", "cartoons des tages", "bandes dessinées", "tiras cómicas", "viñetas"}
)

SECTION_LIST_HEADINGS = frozenset(
    _joined("- all more our browse explore news other popular related site", "sections channels categories topics")
    | _joined("browse explore", "by", "section category topic")
    | _joined("quick useful", "links")
    | _joined("- alle weitere unsere beliebte", "ressorts rubriken kategorien themen")
    | _joined("- les nos toutes_les", "rubriques catégories")
    | _joined("- más nuestras todas_las", "secciones categorías")
    | _joined("- tutte_le", "sezioni categorie")
    | _joined("- todas_as", "seções editorias categorias")
    | _joined("- alle", "rubrieken")
    | set("рубрики;все рубрики;разделы;الأقسام;栏目;频道;欄目;頻道;カテゴリ;カテゴリー;カテゴリー一覧".split(";"))
)


def is_one_of(headings: frozenset[str], block: Block) -> bool:
    """Tell whether the whole block is one of the headings, signs around it aside."""
    return block.words <= MOST_HEADING_WORDS and block.folded.strip(_EDGES) in headings


MOST_HEADING_WORDS = 8  # with the signs around it
MOST_HEADLINE_WORDS = 25  # headlines of agencies rarely pass 20
FEWEST_HEADLINE_WORDS = 4


def is_headline(block: Block) -> bool:
    """Tell whether a block may be the headline of another article: a few words, not a sentence."""
    if not FEWEST_HEADLINE_WORDS <= block.words <= MOST_HEADLINE_WORDS:
        return False
    if block.sentence and not block.folded.endswith("?"):
        return False
    first = block.plain.lstrip("\"'([0123456789.-: ")[:1]
    return not first.islower() and not block.folded.endswith((":", ",", ";"))


MOST_TIME_WORDS = 9
LONGEST_TIME = 60  # characters


def is_time_line(block: Block) -> bool:
    """Tell whether the whole block is a date or an age: "2 hours ago", "Aug. 12, 2024"."""
    folded = block.folded
    return block.words <= MOST_TIME_WORDS and len(folded) <= LONGEST_TIME and bool(date_pieces(folded))

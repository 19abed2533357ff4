"""How often a page was viewed, shared, liked or downloaded."""

from newsclean.lexicon.lazy_pattern import LazyPattern
from newsclean.model import Block, BlockRule, Kind, Label
from newsclean.rules.matching import WholeBlock, words

CELL = Kind.CELL

NUMBER = r"(?:no|\d{1,3}(?:[., ]\d{1,3}){0,3} ?(?:k|m|tsd\.?|mil|тыс\.?)?\+?|\d{1,9})"
COUNTED = {
    "en": r"(?:total |page ?|post )?(?:views?|shares?|likes?|reads|downloads?|reactions?|retweets?|upvotes?|claps?|reposts?|impressions)",
    "de": r"(?:aufrufe|ansichten|mal (?:geteilt|gelesen|angesehen)|gefällt mir|likes|reaktionen|leser)",
    "fr": r"(?:vues?|partages?|j'aime|lectures|réactions)",
    "es": r"(?:vistas?|visitas|lecturas|compartid[oa]s?|me gusta|visualizaciones|reacciones)",
    "it": r"(?:visualizzazioni|letture|condivisioni|mi piace)",
    "pt": r"(?:visualizações|leituras|compartilhamentos|partilhas|curtidas|visualizacoes)",
    "nl": r"(?:weergaven|keer (?:bekeken|gedeeld|gelezen)|vind-ik-leuks)",
    "ru": r"(?:просмотр(?:а|ов)?|поделились|лайк(?:а|ов)?)",
}
COUNTS = tuple(COUNTED.values())
COUNT = rf"(?:{NUMBER} ?(?:{'|'.join(COUNTS)})|(?:{'|'.join(COUNTS)}) ?: ?{NUMBER})"

PHRASES = WholeBlock(
    {
        "und": (rf"{COUNT}(?:[\W_]{{1,4}}{COUNT}){{0,3}}",),
        "en": (
            r"(?:page )?views",
            r"post views",
            r"(?:viewed|shared|read) \d[\d,.]{0,9}k? times",
            r"share count",
            r"\(?visited \d[\d,.]{0,9} times(?:, \d[\d,.]{0,9} visits? today)?\)?",
            r"(?:this (?:post|article) has been )?(?:viewed|read) \d[\d,.]{0,9} times",
        ),
        "zh": (
            r"(?:阅读|浏览|播放|点赞|閱讀|瀏覽)(?:量|数|次数|數)? ?[:：]? ?\d[\d,.]{0,9}[万萬]?\+?",
            r"\d[\d,.]{0,9}[万萬]?\+? ?(?:次)?(?:阅读|浏览|播放|点赞|閱讀|瀏覽)",
        ),
        "ja": (
            r"(?:閲覧数|再生回数|再生数|いいね)[!！]? ?[:：]? ?\d[\d,.]{0,9}万?",
            r"\d[\d,.]{0,9}万? ?回?(?:視聴|再生|閲覧)",
        ),
    }
)

# The line of data below a post, in parts: "Views: 1120 | Added by: Ada | Rating: 0.0/0".
LINE = LazyPattern(
    rf"[\W_]*+(?:{'|'.join(COUNTS)}|просмотров|просмотры) ?: ?{NUMBER} ?\|[^|:]{{2,40}}:[^|]{{1,60}}(?:\|[^|]{{2,80}}){{0,4}}"
)


def is_count(block: Block) -> bool:
    """Tell whether the block is a count of reactions; a table's cells are the table's own counts."""
    return (block.kind is not CELL and PHRASES(block)) or LINE.pattern.fullmatch(block.folded) is not None


RULE = BlockRule(
    id="view-count",
    label=Label.COUNTERS,
    why="the whole block counts views, shares or likes",
    matches=is_count,
    triggers=words(
        "visited view views share shares shared likes reads download downloads reaction reactions retweet retweets upvote upvotes "
        "clap claps repost reposts impressions viewed count pageviews postviews aufrufe ansichten geteilt gelesen angesehen gefällt reaktionen leser "
        "vue vues partage partages aime lectures réactions vista vistas visitas lecturas compartido compartida compartidos compartidas gusta "
        "visualizaciones reacciones visualizzazioni letture condivisioni piace visualizações visualizacoes leituras compartilhamentos partilhas curtidas "
        "weergaven bekeken gedeeld leuks просмотр просмотра просмотров поделились лайк лайка лайков "
        "阅读 浏览 播放 点赞 閱讀 瀏覽 閲覧 再生 いいね 視聴"
    ),
    max_words=30,
    claims={
        "en": (
            "1,234 views",
            "12K shares",
            "0 likes",
            "Views: 512",
            "Views: 1120 | Added by: Ada | Tags: boats, locks | Rating: 0.0/0",
            "Post Views: 1,041",
            "3 Shares | 1.2K Views",
            "Viewed 812 times",
            "(Visited 1,902 times, 364 visits today)",
        ),
        "de": ("1.234 Aufrufe", "12 mal geteilt", "Aufrufe: 1120 | Hinzugefügt von: Ada | Rating: 0.0/0"),
        "fr": ("1 234 vues", "12 partages"),
        "es": ("1.234 visitas", "12 me gusta"),
        "it": ("1.234 visualizzazioni", "12 condivisioni"),
        "pt": ("1.234 visualizações", "12 compartilhamentos"),
        "nl": ("1.234 weergaven", "12 keer bekeken"),
        "ru": ("1234 просмотра", "12 просмотров", "Просмотров: 1120 | Добавил: Ада | Рейтинг: 0.0/0"),
        "zh": ("阅读量：1234", "1.2万次浏览"),
        "ja": ("閲覧数：1234", "1.2万回再生"),
        "und": ("512 views · 14 likes",),
    },
    leaves={
        "en": (
            "The film had 1,234 views on its first day.",
            "Two views of the harbour",
            "Views: 12 | 14",
            "12 shares were sold to each heir.",
            "The motion got 14 votes.",
        ),
        "de": ("Das Video hat 1.234 Aufrufe erreicht.", "Ansichten einer Stadt"),
        "fr": ("Deux vues sur le port", "La vidéo compte 1 234 vues sur la plateforme."),
        "es": ("Dos vistas del puerto", "El vídeo suma 1.234 visitas en un día."),
        "it": ("Due letture del testo", "Il video ha 1.234 visualizzazioni."),
        "pt": ("Duas leituras do texto", "O vídeo tem 1.234 visualizações."),
        "nl": ("Twee weergaven van de haven", "De film is 12 keer bekeken door de jury."),
        "ru": ("Два просмотра фильма", "Ролик набрал 1234 просмотра за день."),
        "zh": ("该视频的阅读量超过1234，创下纪录。", "浏览器大战"),
        "ja": ("動画の閲覧数は1234を超えた。", "再生計画の行方"),
        "und": ("Views of 512 people are in the survey.",),
    },
)

"""Tags and topics at the foot of an article: "Tags: ferry, harbour", "Filed under", "More on this story"."""

import re

from newsclean.lexicon.lazy_pattern import LazyPattern
from newsclean.model import Block, BlockRule, Kind, Label
from newsclean.rules.matching import WholeBlock, is_quoted, words

CELL = Kind.CELL

ALONE = WholeBlock(
    {
        "en": (
            r"(?:more )?(?:on|in|about) this (?:story|topic|subject|article)|more (?:on|about) (?:this|these topics)|(?:article |story |related |post |browse )?tags|filed under|article topics|topics? (?:mentioned )?in this (?:story|article)|related topics|(?:explore|browse) (?:more )?(?:on )?(?:these|related) topics?",
        ),
        "de": (
            r"schlagw(?:orte|örter)|schlagworte zu diesem artikel|themen in diesem (?:artikel|beitrag)|mehr zu diesem thema|stichw(?:orte|örter)",
        ),
        "fr": (r"(?:thèmes|sujets) (?:associés|liés)|plus sur ce sujet|dans cet article",),
        "es": (r"más sobre (?:este tema|esta noticia)|temas relacionados|archivado en|en este artículo",),
        "it": (r"(?:argomenti|temi) (?:correlati|trattati)|in questo articolo",),
        "pt": (r"mais sobre (?:este assunto|o assunto)|tópicos relacionados",),
        "ru": (r"больше по теме",),
        "ja": (r"この記事のタグ",),
    }
)
LIST = LazyPattern(
    r"[\W_]*+(?:(?:(?:article |story |related |post )?tags?|topics?|(?:filed|posted|listed|tagged) (?:under|in|with|as|to)|tagged|categor(?:y|ies)|keywords?|topics in this (?:story|article)|related topics|"
    r"schlagw(?:orte|örter)|stichw(?:orte|örter)|themen|kategorien?|mots[- ]clés|étiquettes|thèmes|catégories?|etiquetas|temas|palabras clave|archivado en|categorías?|"
    r"témata|štítky|témy|címkék|témák|etichete|taguri|etiketler|etiketter|ämnen|emner|avainsanat|aiheet|tagi|tematy|słowa kluczowe|ετικέτες|θέματα|từ khóa|chủ đề|oznake|tagovi|мітки|етикети|тагове|תגיות|टैग्स|टैग|태그|키워드|"
    r"argomenti|categorie|parole chiave|assuntos|tópicos|palavras-chave|categorias?|trefwoorden|onderwerpen|теги|метки|рубрики?|ключевые слова|الوسوم|الكلمات المفتاحية|كلمات دلالية)"
    r"\s*:|(?:标签|標籤|(?:文章)?关键词|關鍵字|タグ|キーワード)\s*[:\uff1a])\s*\S"
)
LONGEST_TAG = 7  # words
COMMA = re.compile(r"[,;|\u3001\uff0c#\u00b7\u2022/]")


def matches(block: Block) -> bool:
    """Tell whether the block is the article's tags, or the words above them."""
    if block.kind is CELL or is_quoted(block) or block.folded.endswith((".", "!", "\u3002")):
        return False
    if ALONE(block):
        return True
    match = LIST.pattern.match(block.folded)
    if match is None:
        return False
    tags = COMMA.split(block.folded[match.end() - 1 :])
    return all(tag.count(" ") < LONGEST_TAG for tag in tags)


RULE = BlockRule(
    id="more-on-topic",
    label=Label.RELATED,
    why="the whole block is the article's tags or topics, or the words above a list of them or of other articles",
    matches=matches,
    triggers=words(
        "story topic topics subject article tags tag filed posted listed tagged category categories keyword keywords schlagworte schlagwörter stichworte stichwörter themen thema kategorie kategorien "
        "mots étiquettes thèmes sujets sujet catégorie catégories etiquetas temas tema noticia palabras archivado categoría categorías artículo argomenti temi categorie categoria parole articolo assunto assuntos tópicos palavras categorias "
        "trefwoorden onderwerpen теги метки рубрика рубрики слова теме الوسوم الكلمات كلمات 标签 標籤 关键词 文章关键词 關鍵字 タグ キーワード témata štítky témy címkék témák etichete taguri etiketler etiketter ämnen emner avainsanat aiheet tagi tematy kluczowe ετικέτες θέματα khóa chủ oznake tagovi мітки етикети тагове תגיות टैग्स टैग 태그 키워드"
    ),
    max_words=40,
    claims={
        "en": ("More on this story", "Tags: ferry, harbour, Larkmoor", "Filed under", "Topics: Flood | Dikes", "In this article", "Filed under: Local news", "Categories: News, Sport"),
        "de": ("Schlagworte: Hafen, Fähre", "Mehr zu diesem Thema", "Themen: Deich, Flut"),
        "fr": ("Mots-clés : port, phare", "Plus sur ce sujet"),
        "es": ("Etiquetas: puerto, faro", "Más sobre este tema"),
        "it": ("Argomenti: porto, faro", "Argomenti correlati"),
        "pt": ("Palavras-chave: porto, farol", "Mais sobre este assunto"),
        "nl": ("Trefwoorden: haven, vuurtoren",),
        "ru": ("Теги: порт, маяк",),
        "ar": ("الكلمات المفتاحية: ميناء، منارة",),
        "cs": ("Témata: přístav, maják",),
        "hu": ("Címkék: kikötő, torony",),
        "ro": ("Etichete: port, far",),
        "tr": ("Etiketler: liman, fener",),
        "pl": ("Tagi: port, latarnia",),
        "el": ("Ετικέτες: λιμάνι, φάρος",),
        "vi": ("Từ khóa: bến cảng, hải đăng",),
        "he": ("תגיות: נמל, מגדלור",),
        "ko": ("태그: 항구, 등대",),
        "hi": ("टैग्स: बंदरगाह, दीपस्तंभ",),
        "zh": ("标签：灯塔",),
        "ja": ("キーワード：灯台",),
    },
    leaves={
        "en": ("Topics: the flood, the dikes, and who should pay for them.", "Tags on the luggage named the ferry.", "More on this story came out on Friday.", "He filed under a false name", "Categories of storm", "Category | Last month | This month", "Keywords"),
        "de": ("Themen: Der Minister sprach über den Deich, die Flut und die Kosten.", "Schlagworte helfen nicht"),
        "fr": ("Les mots-clés du débat", "Thèmes : la mer, le vent et le prix du pain."),
        "es": ("Etiquetas que duelen", "Temas: el puerto, el faro y la lluvia."),
        "it": ("Argomenti deboli", "Le parole chiave del sindaco"),
        "pt": ("As palavras-chave do prefeito", "Mais sobre a chuva"),
        "nl": ("Onderwerpen genoeg, zei de burgemeester",),
        "ru": ("Теги ничего не значат, говорит художник",),
        "ar": ("كلمات في وداع المنارة",),
        "cs": ("Témata: starosta mluvil o přístavu, majáku a ceně chleba.",),
        "hu": ("A címkék semmit sem mondanak, mondta a festő",),
        "ro": ("Etichete care dor",),
        "tr": ("Etiketler hiçbir şey söylemez, dedi ressam",),
        "pl": ("Tematy na dziś: burmistrz mówił o porcie, latarni i cenie chleba.",),
        "el": ("Θέματα: ο δήμαρχος μίλησε για το λιμάνι, τον φάρο και το ψωμί.",),
        "vi": ("Chủ đề của mùa hè là hải đăng",),
        "he": ("תגיות אינן אומרות דבר",),
        "ko": ("태그는 아무 말도 하지 않는다",),
        "hi": ("टैग्स कुछ नहीं कहते",),
        "zh": ("标签化的灯塔看守人",),
        "ja": ("キーワードは灯台だ。",),
    },
)  # fmt: skip

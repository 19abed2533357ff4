"""A line amid the text that points to another article: "Read more: ...", "ALSO READ | ..."."""

from newsclean.lexicon.headings import FIRST_WORD
from newsclean.model import Block, BlockRule, Kind, Label
from newsclean.read.shape import UNSPACED
from newsclean.rules.matching import LazyPattern, is_quoted, words

SIGN = r"\s*(?:[:\uff1a|>\u203a\u00bb\u25ba\u2192]|\"(?=\s)|-(?=\s))+\s*"
# No article says these itself before a colon; what follows may be a sentence.
CLEAR = {
    "en": r"(?:read|see|watch|explore|learn|view) (?:more|also|next)(?: (?:here|stories|articles|news|coverage|on (?:this|the topic)|from \w+(?: \w+)?))?|(?:also|now) (?:read|see|watch)|read(?: the)? (?:full|related) (?:story|article|report|stories)|related (?:article|articles|story|stories|news|content|coverage|video|post|posts|reading|read|reads|link|links|topics?)|more (?:stories|reading|on this|on this story|from us|to read)|you (?:may|might) also like|don't miss(?: (?:this|it|out))?|in case you missed it|icymi|editor's picks?|most read|related",
    "de": r"(?:lesen sie|lies|lest) (?:auch|hier|dazu|mehr|hierzu|jetzt|weiter|dazu auch|auch hier|hier mehr|mehr dazu|mehr zum thema)|(?:mehr|auch) (?:zum thema|dazu|lesen|interessant)|lesetipp|(?:mehr|weitere) artikel(?: zum thema)?|(?:auch|das könnte sie auch) interessier(?:t|en)|passend dazu|weiterlesen",
    "fr": r"(?:[aà] )?(?:lire|voir|d[eé]couvrir) (?:aussi|également|ensuite)|sur le même (?:sujet|thème)",
    "es": r"(?:lea|lee|leer|ver|vea|mira) (?:también|además|más|aquí)|(?:te|le) (?:puede|podría) interesar|(?:nota|noticia|artículo) relacionad[oa]|además lee",
    "it": r"(?:leggi|vedi|guarda) (?:anche|tutto|qui)",
    "pt": r"(?:leia|veja|saiba|assista) (?:também|mais|ainda)|(?:você )?(?:pode|também pode) interessar",
    "nl": r"(?:lees|bekijk|kijk) (?:ook|meer|verder)|meer lezen",
    "ru": r"(?:читайте|смотрите) (?:также|ещё|еще|по теме|далее)|(?:подробнее|материал) по теме",
    "ar": r"(?:اقرأ|إقرأ|اقرا|شاهد|طالع) (?:أيض[اًـ]{1,3}|المزيد)",
    "zh": r"延伸阅读|延伸閱讀|相关(?:阅读|新闻|报道|文章|链接)|相關(?:閱讀|新聞|報導)|更多阅读|推荐阅读",
    "ja": r"【?関連記事】?|【?あわせて読みたい】?|続きを読む",
}
# These an article may say too: then the headline must be a link, or the start in capitals.
VAGUE = r"more|see|watch|listen|next|read|read more|trending|recommended|must read|further reading|mehr|plus|voir|à lire|pour aller plus loin|más|más información|dazu|auch lesenswert|per approfondire|по теме"
CLEAR_START = LazyPattern(rf"[\W_]*+(?:{'|'.join(CLEAR.values())}){SIGN}(?=\S)")
VAGUE_START = LazyPattern(rf"[\W_]*+(?:{VAGUE}){SIGN}(?=\S)")
# Without a colon: only in capitals is "READ MORE" no verb of a sentence.
CAPITALS = LazyPattern(
    r"[\W_]*+(?:READ ALSO|ALSO READ|READ MORE|SEE ALSO|SEE MORE|MUST READ|RELATED(?: (?:STORY|STORIES|ARTICLES?|NEWS|VIDEO))?|ICYMI|DON'T MISS|LESEN SIE AUCH|LIRE AUSSI|À LIRE AUSSI|LEE TAMBIÉN|LEIA TAMBÉM|LEGGI ANCHE|LEES OOK|ЧИТАЙТЕ ТАКЖЕ)\s+(?=[\p{Lu}\d\"'])(?=.{0,60}\p{Ll})"
)
ABOUT = LazyPattern(
    r"[\W_]*+(?:(?:read|see|find out|learn) more (?:about|on|at|here|in|from)\b|for more (?:on|about|stories|news|information|coverage)\b|mehr (?:dazu|darüber) lesen sie|lesen sie (?:hier|auch)|lea más (?:sobre|aquí)|lire aussi notre)"
)
HERE = LazyPattern(r"(?s).*\b(?:here|hier|aquí|ici|qui|aqui)[\W_]*")
CLICK = LazyPattern(r"[\W_]*+click here (?:for more|to read)\b")
SENTENCES = LazyPattern(r"\p{Ll}[.!?][\"')]* +\p{Lu}")  # one ends amid the line

# The words that all of these start with: a look at the first word spares most blocks the patterns.
FIRST_WORDS = words(
    "read see watch explore learn view also now related more you don't in icymi editor's editor most listen next trending recommended must further find for click "
    "lesen lies lest mehr auch lesetipp weitere das passend weiterlesen dazu à a lire voir découvrir decouvrir sur plus pour lea lee leer ver vea mira te le nota noticia artículo además más "
    "leggi vedi guarda per leia veja saiba assista você pode também lees bekijk kijk meer читайте смотрите подробнее материал по اقرأ إقرأ اقرا شاهد طالع"
)
MOST_WORDS = 30  # the start and a headline
MOST_WORDS_ABOUT = 16
FEWEST_HEADLINE_WORDS = 3
LINKED = 0.4  # of the characters: the headline without its start


def matches(block: Block) -> bool:
    """Tell whether the block points to another article, and says nothing of its own."""
    if block.kind in (Kind.CELL, Kind.HEADING, Kind.PREFORMATTED) or is_quoted(block):
        return False
    folded = block.folded
    first = FIRST_WORD.match(folded)
    if first is None or (first[1] not in FIRST_WORDS and not UNSPACED.match(first[1])):
        return False
    if match := CLEAR_START.pattern.match(folded):
        return not SENTENCES.pattern.search(block.plain, match.end())
    if match := VAGUE_START.pattern.match(folded):
        marked = block.link_density > LINKED or block.plain[: match.end()].isupper()
        return marked and is_headline(block, match.end())
    if CAPITALS.pattern.match(block.plain):
        return not block.sentence or block.plain.endswith(("?", "!"))
    return block.words <= MOST_WORDS_ABOUT and is_invitation(block)


def is_invitation(block: Block) -> bool:
    """Tell whether the block says where to read more: "Read more about the vote here"."""
    if ABOUT.pattern.match(block.folded):
        return block.link_density > LINKED or HERE.pattern.fullmatch(block.folded) is not None
    return CLICK.pattern.match(block.folded) is not None


def is_headline(block: Block, start: int) -> bool:
    """Tell whether what follows the start is a headline."""
    headline = block.plain[start:]
    if headline.count(" ") + 1 < FEWEST_HEADLINE_WORDS or headline[:1].islower():
        return False
    return not block.sentence or headline.endswith(("?", "!"))


RULE = BlockRule(
    id="read-more-line",
    label=Label.RELATED,
    why="the whole block points to another article",
    matches=matches,
    triggers=words(
        "read see watch explore learn view related more missed icymi miss editor listen next trending recommended must reading find click "
        "lesen lies lest mehr auch lesetipp weitere interessiert interessieren passend weiterlesen dazu lire voir découvrir decouvrir sujet thème plus plus loin "
        "lea lee leer ver vea mira interesar nota noticia artículo además más leggi vedi guarda approfondire leia veja saiba assista interessar "
        "lees bekijk kijk lezen читайте смотрите подробнее материал теме اقرأ إقرأ اقرا شاهد طالع 延伸 相关 相關 更多阅读 推荐阅读 関連記事 あわせて 続きを読む"
    ),
    min_words=3,
    max_words=MOST_WORDS,
    claims={
        "en": ("Read more: Harbour fees to double by spring", "READ ALSO: Mayor of Larkmoor steps down", "Also read | Why the ferry still runs", "Related: Bakers strike over flour", "SEE ALSO Lighthouse goes dark for a night", "MORE: Otters return to the mill race", "Don't miss: Ten walks along the dike", "Read more about the flood here.", "Click here to read more about the vote"),
        "de": ("Lesen Sie auch: Nachtbusse fahren weiter", "Mehr zum Thema: Der Deich wird höher", "Lesetipp: Was der Hafen kostet"),
        "fr": ("Lire aussi : Le phare s'éteint une nuit", "À lire également : La halle retrouve son toit"),
        "es": ("Lee también: El faro se apaga una noche", "Te puede interesar: Vuelven las nutrias"),
        "it": ("Leggi anche: Il faro si spegne per una notte",),
        "pt": ("Leia também: Farol apaga por uma noite", "Saiba mais: O preço da farinha"),
        "nl": ("Lees ook: Vuurtoren een nacht zonder licht",),
        "ru": ("Читайте также: Маяк погас на ночь",),
        "ar": ("اقرأ أيضا: المنارة تنطفئ ليلة كاملة",),
        "zh": ("延伸阅读：灯塔熄灭一夜",),
        "ja": ("関連記事：灯台が一晩消える",),
    },
    leaves={
        "en": ("Read more books and fewer messages, she tells her pupils.", "MORE: a word of four letters", "NEXT: Rain", "More: that was all he wanted.", "Watch: the second hand sweeps silently.", "Learn more about your soil before you plant.", "Related losses came to nine million.", "See also chapter nine, the judge wrote.", "For more on this subject he turned to the archive."),
        "de": ("Lesen Sie auch nachts?", "Mehr dazu wollte der Sprecher nicht sagen.", "Auch das Wetter half."),
        "fr": ("Lire aussi vite qu'on parle est un art.", "Voir : c'est croire"),
        "es": ("Lee también por las noches, dice su madre.", "Más que nada: paciencia"),
        "it": ("Leggi anche per gli altri, disse la maestra.",),
        "pt": ("Leia também para os outros, disse ela.", "Mais: nada"),
        "nl": ("Lees ook eens een boek, zei ze.",),
        "ru": ("Читайте также вслух, советует врач.",),
        "ar": ("اقرأ أيضا للأطفال كل مساء",),
        "zh": ("相关部门称：灯塔将重开。",),
        "ja": ("関連する記事を読んだ。",),
    },
)  # fmt: skip

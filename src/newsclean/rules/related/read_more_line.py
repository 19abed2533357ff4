"""A line amid the text that points to another article: "Read more: ...", "ALSO READ | ..."."""

from newsclean.lexicon.headings import FIRST_WORD
from newsclean.lexicon.lazy_pattern import LazyPattern
from newsclean.model import Block, BlockRule, Kind, Label
from newsclean.read.shape import UNSPACED
from newsclean.rules.matching import is_quoted, words

HEADING = Kind.HEADING

SIGN = r"\s*(?:[:\uff1a|>\u203a\u00bb\u25ba\u2192]|\"(?=\s)|-(?=\s))+\s*"
# No article says these itself before the colon and a headline; what follows may be a sentence.
CLEAR = {
    "en": r"(?:read|see|watch|explore|learn|view) (?:more|also|next)(?: (?:here|stories|articles|news|coverage|on (?:this|the topic)|from \w+(?: \w+)?))?|(?:also|now) (?:read|see|watch)|read(?: the)? (?:full|related) (?:story|article|report|stories)|related (?:article|articles|story|stories|news|content|coverage|video|post|posts|reading|read|reads|link|links|topics?)|more (?:stories|reading|on this|on this story|from us|to read)|you (?:may|might) also like|don't miss(?: (?:this|it|out))?|in case you missed it|icymi|editor's picks?|most read|related|(?:you )?(?:may|might) also (?:check|read|be interested(?: in)?)|also check(?: out)?|(?:can|please) also read|check out (?:next|also)",
    "de": r"(?:lesen sie|lies|lest) (?:auch|hier|dazu|mehr|hierzu|jetzt|weiter|dazu auch|auch hier|hier mehr|mehr dazu|mehr zum thema)|(?:mehr|auch) (?:zum thema|dazu|lesen|interessant)|lesetipp|(?:mehr|weitere) artikel(?: zum thema)?|(?:auch|das könnte sie auch) interessier(?:t|en)|weiterlesen|(?:hier|jetzt) weiterlesen|(?:sie|du|ihr) (?:könnten?|könntest|könntet) (?:sich )?auch (?:für .{3,40} )?interessieren|schon gelesen|(?:hintergrund|podcast|video) zum thema",
    "fr": r"(?:[aà] )?(?:lire|voir|d[eé]couvrir) (?:aussi|également|ensuite)|(?:sur|dans) le même (?:sujet|thème)|lisez (?:aussi|également)|[aà] (?:lire|voir|écouter) (?:sur|dans) .{3,30}|notre (?:dossier|enquête|décryptage)",
    "es": r"(?:lea|lee|leer|ver|vea|mira|mire|leé|escucha|conozca|conoce|descubre) (?:también|además|más|aquí)|(?:también|además) (?:lea|lee|vea|mira|puedes? (?:leer|ver))|puedes? (?:ver|leer)|te recomendamos(?: leer)?|más sobre (?:el|este) tema|(?:te|le) (?:puede|podría) interesar|(?:nota|noticia|artículo) relacionad[oa]|además lee",
    "it": r"(?:leggi|vedi|guarda|ascolta|scopri) (?:anche|tutto|qui|di più)|(?:per saperne di più|sullo stesso (?:argomento|tema)|ti potrebbe(?:ro)? interessare(?: anche)?)",
    "pt": r"(?:leia|veja|saiba|assista|confira|ouça|lê|vê) (?:também|mais|ainda)|(?:você )?(?:pode|também pode) interessar",
    "nl": r"(?:lees|bekijk|kijk|luister) (?:ook|meer|verder)|meer (?:lezen|over dit onderwerp)|ook interessant",
    "ru": r"(?:читайте|смотрите) (?:также|ещё|еще|по теме|далее)|(?:подробнее|материал) по теме|(?:читай|смотри) (?:также|ещё|еще)",
    "uk": r"(?:читайте|дивіться|читай) (?:також|ще)|(?:матеріал|новина|більше) (?:по|за) темою",
    "pl": r"(?:zobacz|czytaj|przeczytaj|sprawdź|obejrzyj|posłuchaj) (?:też|także|również|więcej)|dowiedz się więcej|więcej (?:na ten temat|o tym)|polecamy(?: również| także| też)?|warto przeczytać",
    "cs": r"(?:čtěte|přečtěte si|podívejte se|přečtěte) (?:také|též|i|více|dále)|mohlo by vás (?:také )?zajímat|související(?: články?)?",
    "sk": r"(?:čítajte|prečítajte si|pozrite si) (?:aj|tiež|viac|ďalej)|mohlo by vás (?:tiež )?zaujímať|súvisiace(?: články?)?",
    "sv": r"(?:läs|se|lyssna) (?:också|även|mer|vidare)",
    "da": r"(?:læs|se|hør) (?:også|mere|videre)",
    "no": r"(?:les|se|hør) (?:også|mer|videre)",
    "fi": r"(?:lue|katso|kuuntele) (?:myös|lisää)|lue (?:aiheesta lisää|lisää aiheesta)",
    "hu": r"(?:olvasd el|olvassa el|nézd meg) (?:ezt is|még)|kapcsolódó(?: cikk(?:ek|ünk)?)?|ez is érdekelheti",
    "ro": r"(?:citește|citeşte|citiți|vezi) (?:și|şi|mai mult|mai departe)",
    "tr": r"(?:i\u0307?lgili|benzer) haber|bunu da oku(?:yun)?|ayrıca oku(?:yun)?",
    "el": r"(?:διαβάστε|δείτε) (?:επίσης|ακόμη|ακόμα|περισσότερα)",
    "id": r"(?:baca|lihat|simak)(?: juga)?",
    "vi": r"(?:xem|đọc) thêm",
    "ko": r"관련 ?(?:기사|뉴스)",
    "hi": r"(?:यह|ये|इसे) भी (?:पढ़ें|पढ़ें|देखें)",
    "fa": r"بیشتر بخوانید|همچنین بخوانید",
    "he": r"(?:קראו|ראו) (?:גם|עוד)|ל?כתבות נוספות",
    "ar": r"(?:اقرأ|إقرأ|اقرا|شاهد|طالع) (?:أيض[اًـ]{1,3}|المزيد)",
    "zh": r"点击进入专题|延伸阅读|延伸閱讀|相关(?:阅读|新闻|报道|文章|链接)|相關(?:閱讀|新聞|報導)|更多阅读|推荐阅读",
    "ja": r"【?関連記事】?|【?あわせて読みたい】?|続きを読む",
}
# These an article may say too: then the headline must be a link, or the start in capitals.
VAGUE = r"more|see|watch|listen|next|read|read more|trending|recommended|must read|further reading|mehr|plus|voir|à lire|pour aller plus loin|más|más información|lea|lee|leé|mira|mire|vea|zum weiterlesen|dazu|passend dazu|auch lesenswert|per approfondire|по теме"
CLEAR_START = LazyPattern(rf"[\W_]*+(?:{'|'.join(CLEAR.values())}){SIGN}(?=\S)")
VAGUE_START = LazyPattern(rf"[\W_]*+(?:{VAGUE}){SIGN}(?=\S)")
# Labels of what a link shows, which captions and headings have too: only where the line is the link.
LABELS = "story|photos|pictures|video|gallery|slideshow|interactive|graphic|poll|quiz|full coverage|full story|blog"
LABEL_START = LazyPattern(rf"[\W_]*+(?:{LABELS}):\s*(?=\S)")
# Without a colon: only in capitals is "READ MORE" no verb of a sentence.
CAPITALS = LazyPattern(
    r"[\W_]*+(?:READ ALSO|ALSO READ|READ MORE|SEE ALSO|SEE MORE|MUST READ|RELATED(?: (?:STORY|STORIES|ARTICLES?|NEWS|VIDEO))?|ICYMI|DON'T MISS|LESEN SIE AUCH|LIRE AUSSI|À LIRE AUSSI|LEE TAMBIÉN|LEIA TAMBÉM|LEGGI ANCHE|LEES OOK|ЧИТАЙТЕ ТАКЖЕ)\s+(?=[\p{Lu}\d\"'])(?=.{0,60}\p{Ll})"
)
# The words without a sign, when the headline behind them is part of the same link.
LINK_START = LazyPattern(
    r"(?:READ|SEE|WATCH) (?:ALSO|NEXT) |(?i:les også|læs også|läs också|läs även|lees ook|lue myös|lesen sie auch|czytaj (?:też|także|również)|zobacz (?:też|także|również)|"
    r"(?:à )?lire aussi\.?|lee también|lea también|leia também|leggi anche|čtěte také|přečtěte si také|čítajte aj|citește și|baca juga|xem thêm|читайте также|читайте також) (?=[\p{Lu}\p{Lt}\d\"'\u00bf\u00a1])"
)
ABOUT = LazyPattern(
    r"[\W_]*+(?:(?:read|see|find out|learn) more (?:about|on|at|here|in|from|of (?:today's|our|this week's)|(?:news|stories|reviews)(?: and \w+)? (?:on|in|from))\b|for more (?:on|about|stories|news|information|coverage)\b|mehr (?:dazu|darüber|über .{3,60}) lesen sie|lesen sie (?:hier|auch)|lea más (?:sobre|aquí)|lire aussi notre)"
)
# "[See 5 ways to cross the river.]", as a link.
IN_BRACKETS = LazyPattern(
    r"\[\s?(?:see|read|also (?:read|see)|watch|more|related|photos?|pictures|video|gallery|slideshow)[: ](?=\S)[^\[\]]{10,160}\]\W*"
)
# Where the space behind the colon is gone, what stands before it was a link of its own: "More:What we know".
GLUED = LazyPattern(
    r"(?:More|Related|Opinion|For subscribers|Exclusive|Fact check|Watch|Read|See also|Photos|Video|Timeline|Live updates|Podcast|Explainer|Previously):(?=[\p{Lu}\d\"'])"
)
HERE = LazyPattern(r"(?s).*\b(?:here|hier|aquí|ici|qui|aqui)[\W_]*")
CLICK = LazyPattern(r"[\W_]*+click here (?:for more|to read)\b")
SENTENCES = LazyPattern(r"\p{Ll}[.!?][\"')]* +\p{Lu}")  # one ends amid the line

# The words that all of these start with: a look at the first word spares most blocks the patterns.
FIRST_WORDS = words(
    "story photos pictures video gallery slideshow interactive graphic poll quiz full blog read see watch explore learn view also now related more you don't in icymi editor's editor most listen next trending recommended must further find for click "
    "lesen lies lest mehr auch lesetipp weitere das passend weiterlesen dazu à a lire voir découvrir decouvrir sur plus pour lea lee leer ver vea mira te le nota noticia artículo además más "
    "leggi vedi guarda per leia veja saiba assista você pode também lees bekijk kijk meer читайте смотрите подробнее материал по اقرأ إقرأ اقرا شاهد طالع "
    "también may might check can please hier jetzt sie du ihr schon zum hintergrund podcast video dans lisez notre mire leé escucha conozca conoce descubre puede puedes ascolta scopri sullo ti confira ouça lê vê luister ook читай смотри "
    "дивіться матеріал новина більше zobacz czytaj przeczytaj sprawdź obejrzyj posłuchaj dowiedz więcej polecamy warto čtěte přečtěte podívejte mohlo související čítajte prečítajte pozrite súvisiace läs se lyssna læs hør les "
    "lue katso kuuntele olvasd olvassa nézd kapcsolódó ez citește citeşte citiți vezi ilgili i\u0307lgili benzer bunu ayrıca διαβάστε δείτε baca lihat simak xem đọc 관련 관련기사 관련뉴스 यह ये इसे بیشتر همچنین קראו ראו כתבות לכתבות"
)
NEVER = (Kind.CELL, Kind.PREFORMATTED)
MOST_WORDS = 30  # the start and a headline
MOST_WORDS_ABOUT = 16
FEWEST_HEADLINE_WORDS = 3
LINKED = 0.4  # of the characters: the headline without its start
MOST_OF_HEADLINE = 0.8  # of the characters behind a label; a second label may stand among them
ALL_LINK = 0.9  # of the characters: the start, too
SIGNS = " >\u203a\u00bb\u25ba\u2192|+*-"


def matches(block: Block) -> bool:
    """Tell whether the block points to another article, and says nothing of its own.

    A heading does only if it is a link: otherwise it may announce what follows.
    """
    if block.kind in NEVER or is_quoted(block) or (block.kind is HEADING and block.link_density <= LINKED):
        return False
    if GLUED.pattern.match(block.plain) and is_headline(block, block.plain.index(":") + 1):
        return True
    return points_elsewhere(block)


def points_elsewhere(block: Block) -> bool:
    """Tell whether the block begins with the words that point to another article."""
    folded = block.folded
    first = FIRST_WORD.match(folded)
    if first is None or (first[1] not in FIRST_WORDS and not UNSPACED.match(first[1])):
        return False
    is_link = block.link_density > LINKED
    if match := CLEAR_START.pattern.match(folded):
        return is_link or not goes_on(block, match.end())
    if match := VAGUE_START.pattern.match(folded):
        marked = is_link or block.plain[: match.end()].isupper()
        return marked and is_headline(block, match.end())
    if match := LABEL_START.pattern.match(folded):
        is_whole = block.link_chars >= MOST_OF_HEADLINE * (len(block.plain) - match.end())
        return is_whole and block.plain[: match.end()].isupper() and is_headline(block, match.end())
    if is_start_without_sign(block):
        return not block.sentence or block.plain.endswith(("?", "!"))
    is_told = block.words <= MOST_WORDS_ABOUT and is_invitation(block)
    return is_told or (is_link and IN_BRACKETS.pattern.fullmatch(folded) is not None)


def goes_on(block: Block, start: int) -> bool:
    """Tell whether what follows the start is no headline: in lower case, or more than one sentence."""
    # Counted from the end: a Turkish capital i is longer when folded.
    follows = block.plain[start - len(block.folded)]
    return follows.islower() or SENTENCES.pattern.search(block.plain, start) is not None


def is_start_without_sign(block: Block) -> bool:
    """Tell whether the block starts with "READ ALSO" in capitals, or "Les også" in a link that is the whole block."""
    if CAPITALS.pattern.match(block.plain):
        return True
    return block.link_density >= ALL_LINK and LINK_START.pattern.match(block.plain.lstrip(SIGNS)) is not None


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
        "story pictures gallery slideshow interactive graphic poll quiz coverage blog opinion exclusive fact photos video timeline live podcast explainer previously subscribers read see watch explore learn view related more missed icymi miss editor listen next trending recommended must reading find click "
        "lesen lies lest mehr auch lesetipp weitere interessiert interessieren passend weiterlesen dazu lire voir découvrir decouvrir sujet thème plus plus loin "
        "lea lee leer ver vea mira interesar nota noticia artículo además más leggi vedi guarda approfondire leia veja saiba assista interessar "
        "lees bekijk kijk lezen читайте смотрите подробнее материал теме اقرأ إقرأ اقرا شاهد طالع 延伸 相关 相關 更多阅读 推荐阅读 関連記事 あわせて 続きを読む "
        "check interested gelesen weiterlesen interessieren lisez écouter dossier enquête décryptage mire leé escucha conozca conoce descubre puede puedes recomendamos tema scopri ascolta saperne argomento potrebbe potrebbero confira ouça lê vê luister interessant читай смотри "
        "також темою дивіться zobacz czytaj przeczytaj sprawdź obejrzyj posłuchaj dowiedz temat polecamy warto čtěte přečtěte podívejte zajímat související čítajte prečítajte pozrite zaujímať súvisiace läs också även læs også lyssna hør "
        "lue katso kuuntele olvasd olvassa nézd kapcsolódó érdekelheti citește citeşte citiți vezi haber oku okuyun διαβάστε δείτε baca lihat simak xem đọc 관련 관련기사 관련뉴스 भी بخوانید קראו ראו כתבות לכתבות 点击进入"
    ),
    min_words=3,
    max_words=MOST_WORDS,
    claims={
        "en": ("Read more: Harbour fees to double by spring", "More:What we know about the otter", "Opinion:Why the ferry should stay", "READ ALSO: Mayor of Larkmoor steps down", "Also read | Why the ferry still runs", "Related: Bakers strike over flour", "SEE ALSO Lighthouse goes dark for a night", "MORE: Otters return to the mill race", "Don't miss: Ten walks along the dike", "Read more about the flood here.", "Click here to read more about the vote", "You may also read: Why the ferry still runs", "Read more of today's top stories here"),
        "de": ("Lesen Sie auch: Nachtbusse fahren weiter", "Mehr zum Thema: Der Deich wird höher", "Lesetipp: Was der Hafen kostet", "Hier weiterlesen: Der Deich wird höher"),
        "fr": ("Lire aussi : Le phare s'éteint une nuit", "À lire également : La halle retrouve son toit", "Lisez aussi : Le port retrouve ses grues"),
        "es": ("Lee también: El faro se apaga una noche", "Te puede interesar: Vuelven las nutrias", "También lea: El faro se apaga una noche", "PUEDES VER: ¿Por qué vuelven las nutrias?"),
        "it": ("Leggi anche: Il faro si spegne per una notte", "Scopri di più: Le lontre tornano al mulino"),
        "pt": ("Leia também: Farol apaga por uma noite", "Saiba mais: O preço da farinha"),
        "nl": ("Lees ook: Vuurtoren een nacht zonder licht",),
        "ru": ("Читайте также: Маяк погас на ночь",),
        "ar": ("اقرأ أيضا: المنارة تنطفئ ليلة كاملة",),
        "zh": ("延伸阅读：灯塔熄灭一夜", "点击进入专题：灯塔修缮"),
        "ja": ("関連記事：灯台が一晩消える",),
        "uk": ("Читайте також: Маяк згас на ніч",),
        "pl": ("Czytaj też: Latarnia zgasła na jedną noc", "Dowiedz się więcej: Ile kosztuje port", "Zobacz także: Wydry wracają do młyna"),
        "cs": ("Čtěte také: Maják na noc zhasl",),
        "sk": ("Čítajte aj: Maják na noc zhasol",),
        "sv": ("Läs också: Fyren släcks en natt", "Läs mer: Vad hamnen kostar"),
        "da": ("Læs også: Fyret slukkes en nat",),
        "no": ("Les også: Fyret slukkes en natt",),
        "fi": ("Lue myös: Majakka sammuu yöksi",),
        "hu": ("Olvasd el ezt is: Egy éjszakára elalszik a torony",),
        "ro": ("Citește și: Farul se stinge o noapte",),
        "tr": ("İlgili haber: Fener bir gece söndü",),
        "el": ("Διαβάστε επίσης: Ο φάρος σβήνει για μια νύχτα",),
        "id": ("Baca juga: Mercusuar padam semalam",),
        "vi": ("Xem thêm: Hải đăng tắt một đêm",),
        "ko": ("관련 기사: 등대 하룻밤 꺼지다",),
        "hi": ("यह भी पढ़ें: एक रात बुझा दीपस्तंभ",),
        "fa": ("بیشتر بخوانید: فانوس دریایی یک شب خاموش شد",),
        "he": ("קראו גם: המגדלור כבה ללילה", "לכתבות נוספות: המגדלור כבה ללילה"),
    },
    leaves={
        "en": ("VIDEO: The ferry leaves the old harbour", "Photos: The old bridge in winter", "Read more books and fewer messages, she tells her pupils.", "MORE: a word of four letters", "More:a word of four letters", "Opinion: Why the ferry should stay", "NEXT: Rain", "More: that was all he wanted.", "Watch: the second hand sweeps silently.", "Learn more about your soil before you plant.", "Related losses came to nine million.", "See also chapter nine, the judge wrote.", "Related: a tale of two bridges", "For more on this subject he turned to the archive.", "Check the soil before you plant.", "Check out: that is what guests do at ten.", "Read more of our letters, she asked, and fewer of the mayor's."),
        "de": ("Passend dazu: ein trockener Riesling", "Passend dazu: Riesling aus der Pfalz", "Auch interessant: das Museum im Turm", "Zum Weiterlesen fehlte die Zeit.", "Zum Weiterlesen: Ada Fenwick, Der Deich, Beispielverlag", "Lesen Sie auch nachts?", "Mehr dazu wollte der Sprecher nicht sagen.", "Auch das Wetter half."),
        "fr": ("Lire aussi vite qu'on parle est un art.", "Voir : c'est croire", "À voir aussi : le château et ses jardins"),
        "es": ("Te puede interesar: el castillo y sus jardines", "Lee también por las noches, dice su madre.", "Más que nada: paciencia", "Puedes ver el faro desde la playa.", "Lea: nombre de mujer"),
        "it": ("Leggi anche per gli altri, disse la maestra.",),
        "pt": ("Veja também: o castelo e os seus jardins", "Leia também para os outros, disse ela.", "Mais: nada"),
        "nl": ("Bekijk ook: het kasteel en de tuinen", "Lees ook eens een boek, zei ze."),
        "ru": ("Читайте также вслух, советует врач.",),
        "ar": ("اقرأ أيضا للأطفال كل مساء",),
        "zh": ("相关部门称：灯塔将重开。",),
        "ja": ("関連する記事を読んだ。",),
        "uk": ("Читайте також уголос, радить лікар.",),
        "pl": ("Czytaj też wieczorami, radzi nauczycielka.", "Dowiedz się więcej o glebie, zanim zasiejesz."),
        "cs": ("Čtěte také nahlas, radí lékařka.",),
        "sk": ("Čítajte aj nahlas, radí lekárka.",),
        "sv": ("Läs också högt för barnen, säger läraren.", "Läs mer och skriv mindre, sa hon."),
        "da": ("Læs også højt for børnene, siger læreren.",),
        "no": ("Les også høyt for barna, sier læreren.",),
        "fi": ("Lue myös ääneen, neuvoo opettaja.",),
        "hu": ("Olvasd el ezt is hangosan, kérte a tanár.",),
        "ro": ("Citește și cu voce tare, spune profesoara.",),
        "tr": ("İlgili haber ajansı açıklama yapmadı.",),
        "el": ("Διαβάστε επίσης δυνατά, λέει η δασκάλα.",),
        "id": ("Baca juga dengan suara keras, kata guru itu.",),
        "vi": ("Xem thêm một lần nữa, cô giáo nói.",),
        "ko": ("관련 기사 세 건이 삭제됐다고 시장이 말했다.",),
        "hi": ("यह भी पढ़ें और वह भी, शिक्षक ने कहा।",),
        "fa": ("بیشتر بخوانید و کمتر بنویسید، معلم گفت.",),
        "he": ("קראו גם בקול, אמרה המורה.",),
    },
)  # fmt: skip

"""The headings that stand above lists of other articles, of writers, of sections; and what such lists hold.

Patterns are for `Block.folded`: lower case, straight quotes and hyphens.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import product

from newsclean.lexicon.date_patterns import date_pieces
from newsclean.lexicon.phrase_pattern import PhrasePattern
from newsclean.model import Block
from newsclean.read.shape import UNSPACED

_ITEM = r"(?:articles?|stories|posts?|news|content|coverage|reads|headlines|items|links|videos|pages|reports)"

# Of which there are more stories: "More health and science news".
_SECTION = r"(?:business|economy|education|entertainment|environment|financial|health|international|lifestyle|local|metro|money|national|politics|political|science|sports?|tech|technology|travel|u\.?s\.?|world)"

RELATED_HEADINGS: Mapping[str, Sequence[str]] = {
    "en": (
        rf"(?:more )?(?:related|similar|recommended|suggested|trending|popular|featured) {_ITEM}(?: (?:from|on|in) (?:this site|the web|around the web|this section|our network))?",
        rf"(?:more|other|our|all) (?:related|similar|recommended|popular|trending|latest) {_ITEM}",
        rf"more (?:top )?(?:stories|headlines|articles|posts|reading|like this)|you (?:may|might|could)(?: also)? (?:like|enjoy|be interested in|have missed|want to read)(?: (?:these|the following|our other|other) {_ITEM})?",
        rf"more {_SECTION}(?: (?:and|&) {_SECTION})? (?:news|stories|headlines|coverage|articles)|latest on this (?:story|topic)",
        rf"(?:more|related|other|recommended) {_ITEM} (?:that )?(?:may interest you|you (?:may|might) (?:like|enjoy))|if you (?:liked|enjoyed) this (?:story|article|post),? you (?:may|might|will|'ll)(?: also)? (?:like|enjoy)(?: these)?|check out(?: these)? (?:next|related (?:stories|articles|posts)|our other (?:stories|articles|posts))|read (?:this|these) next",
        r"you'll also like|(?:recommended|suggested|handpicked|selected|picked|more) (?:for|from) you|recommended|(?:what to )?read next|what to read (?:next|now)",
        rf"(?:the )?most[ -](?:read|viewed|popular|shared|commented|emailed|discussed|recent)(?: {_ITEM}| today| now| this week| in \w+(?: \w+)?)?",
        rf"(?:now )?trending(?: now| today| topics| on \w+)?|(?:the )?(?:latest|recent|top|other|popular) {_ITEM}(?: (?:today|now))?",
        r"editor(?:'s|s'?) (?:picks?|choice)|editors' (?:picks?|choice)|in case you missed it|icymi|don't miss(?: (?:it|this|these|out))?|must[ -]reads?",
        r"more (?:from|in|on) (?:this|the) (?:section|category|author|topic|series|site)|also (?:in this section|of interest|on this site|in the news|read)|read also|see also|people also read|readers also (?:liked|read)|keep reading|up next",
        r"(?:from|promoted content from|stories from|around|more from) (?:around |across )?the (?:web|network)|related topics|related(?: to this (?:story|article|topic))?",
    ),
    "de": (
        r"(?:lesen sie|lies) (?:auch|mehr)(?: zum thema| dazu)?|das könnte (?:sie|dich|euch) (?:auch |noch )?interessieren|(?:auch|weitere) interessante?(?: (?:artikel|beiträge|themen))?|auch interessant",
        r"(?:mehr|weitere artikel|weiteres|weitere beiträge|alles) zum thema|(?:meist|am häufigsten) ?gelesen(?:en?)?(?: artikel| beiträge)?|meistgelesen(?: in \w+| heute)?|am meisten gelesen|meistkommentiert",
        r"(?:ähnliche|verwandte|weitere|passende|empfohlene|neueste|aktuelle|beliebte) (?:artikel|beiträge|themen|nachrichten|meldungen|inhalte|posts)(?: zum thema)?|empfehlungen der redaktion|unsere empfehlungen|leseempfehlung(?:en)?|auch lesenswert|mehr aus (?:dem ressort|dieser rubrik)",
        r"schon gelesen|das könnte (?:ihnen|dir|euch) (?:auch )?gefallen|(?:das|dieses) thema könnte (?:sie|dich|euch) auch interessieren|lesen sie auch (?:diese|die folgenden) (?:artikel|beiträge)|lest auch|(?:weitere )?(?:artikel|beiträge)(?: und videos)? (?:zu diesem|zum) thema|weiterführende artikel(?: zum thema)?|(?:mehr|weitere) zu diesem thema|(?:neueste|neuste|letzte|interessante) (?:artikel|beiträge)|die redaktion empfiehlt|gleich weiterlesen|weitere videos(?: zum thema)?",
    ),
    "fr": (
        r"(?:[aà] )?lire (?:aussi|également|[eé]galement|ensuite)|[aà] lire|(?:sur le même|sur ce|dans le même) (?:sujet|thème)|(?:articles?|contenus?) (?:liés?|similaires?|connexes|associés?|recommandés?|populaires)",
        r"vous (?:aimerez|pourriez)(?: peut-être)?(?: aussi)?(?: aimer)?|(?:les )?(?:plus lus|plus consultés|articles les plus lus|plus partagés)|(?:nos|notre) (?:recommandations|sélection)|dans la même rubrique|ailleurs sur le web|la rédaction vous (?:conseille|recommande)",
        r"(?:articles|audios|vidéos|contenus)(?: et (?:vidéos|audios))? sur le (?:même )?sujet|[aà] (?:découvrir|lire) (?:aussi|également|sur le (?:même )?sujet)|[aà] ne pas (?:manquer|rater)|ces articles (?:pourraient|peuvent) vous intéresser|cela (?:pourrait|peut) vous intéresser|nos autres articles|derniers articles|les articles les plus (?:lus|populaires)",
    ),
    "es": (
        r"(?:te|le) (?:puede|podría|pueden) (?:interesar|gustar)|también (?:te|le) (?:puede|podría) interesar|(?:lea|lee|leer|ver) también|(?:noticias|artículos|contenidos?|temas|notas|entradas) relacionad[oa]s?|relacionad[oa]s",
        r"(?:lo )?más (?:leído|visto|popular|leídas?|vistas?|noticias)|las más leídas|lo último|últimas noticias|recomendados?(?: para ti)?|no te pierdas|además",
        r"(?:mira|mire|vea|ve|lea|leé|leer) (?:también|además|más)|te recomendamos|le recomendamos|también te recomendamos|quizás? te interese|(?:más|otras) noticias|(?:las )?más leídas|lo más compartido|noticias recomendadas|sigue leyendo",
    ),
    "it": (r"(?:leggi|potrebbe interessarti|ti potrebbe interessare) anche|potrebbe interessarti(?: anche)?|ti potrebbe(?:ro)? interessare|(?:articoli|notizie|contenuti) (?:correlat[ie]|simili|più letti)|i più letti|(?:le )?più lette|ultime notizie|(?:vedi|guarda|scopri) anche|sullo stesso (?:argomento|tema)|da non perdere|(?:gli )?articoli più letti|ti consigliamo(?: anche)?|consigliati per te|altri articoli|articoli recenti",),
    "pt": (r"(?:leia|veja) (?:também|mais)|(?:você )?(?:pode|também pode) (?:gostar|interessar)|(?:notícias|matérias|artigos|conteúdos?|posts) relacionad[oa]s?|(?:as )?mais lidas|(?:os )?mais lidos|últimas notícias|recomendad[oa]s? para você|(?:veja|confira|assista|saiba) (?:também|mais)|(?:você )?também pode (?:gostar|se interessar)|(?:talvez te|pode te) interess[ae]|mais notícias|mais vistas|não perca|artigos relacionados|leia a seguir",),
    "nl": (r"lees (?:ook|verder|meer over)|gerelateerde? (?:artikelen|berichten|nieuws|artikel)|meest gelezen|best gelezen|(?:dit )?vind je misschien ook interessant|meer (?:over dit onderwerp|nieuws)|aanbevolen(?: voor jou)?|(?:bekijk|kijk) ook|ook interessant|meer artikelen|(?:laatste|populaire) (?:artikelen|berichten|nieuws)|mis dit niet|(?:dit )?vind je (?:misschien )?ook leuk",),
    "ru": (r"читайте (?:также|ещё|еще)|(?:материалы|новости|статьи) по теме|по теме|(?:самое|самые) (?:читаемое|читаемые|популярное|популярные)|похожие (?:статьи|новости|материалы|записи)|другие новости|вам может (?:быть интересно|понравиться)|рекомендуем|(?:смотрите|смотри|читай) (?:также|ещё|еще)|(?:ещё|еще) (?:по теме|новости)|связанные (?:статьи|новости|материалы)|это интересно|последние новости|главные новости|новости партн[её]ров",),
    "uk": (r"(?:читайте|дивіться|читай) (?:також|ще)|(?:матеріали|новини|статті) (?:по|за) темою|за темою|(?:схожі|пов'язані) (?:статті|новини|матеріали)|(?:найпопулярніше|найпопулярніші новини)|вас може зацікавити|останні новини|інші новини",),
    "pl": (r"(?:zobacz|czytaj|przeczytaj|sprawdź|obejrzyj|czytajcie) (?:też|także|również|więcej)|(?:podobne|powiązane|polecane|najnowsze|ostatnie|inne|popularne) (?:artykuły|wiadomości|tematy|treści|wpisy|teksty)|(?:najczęściej|najchętniej) czytane|najpopularniejsze|polecamy(?: również| także| też)?|warto przeczytać|więcej (?:na ten temat|w tym temacie|o tym)|może cię (?:też |także |również )?zainteresować|zainteresuje cię(?: też| także)?|redakcja poleca|powiązane|wybrane dla ciebie",),
    "cs": (r"(?:čtěte|přečtěte si|podívejte se|přečtěte|sledujte) (?:také|též|i|více|dále)|(?:související|podobné|další|nejnovější|doporučené) (?:články|zprávy|témata|příspěvky)|nejčtenější(?: články| zprávy)?|mohlo by vás (?:také |též )?zajímat|doporučujeme|k tématu",),
    "sk": (r"(?:čítajte|prečítajte si|pozrite si) (?:aj|tiež|viac|ďalej)|(?:súvisiace|podobné|ďalšie|najnovšie|odporúčané) (?:články|správy|témy)|najčítanejšie(?: články| správy)?|mohlo by (?:vás|ťa) (?:tiež )?zaujímať|odporúčame",),
    "sv": (r"läs (?:också|även|mer|vidare)|(?:mest läst|mest lästa|senaste nytt|relaterat|rekommenderat)|(?:relaterade|liknande|fler|senaste|rekommenderade) (?:artiklar|nyheter|inlägg)|mer (?:om ämnet|i ämnet|nyheter)|missa inte|du kanske också (?:gillar|är intresserad av)",),
    "da": (r"læs (?:også|mere|videre)|(?:mest læste|mest læst|seneste nyt|relateret)|(?:relaterede|lignende|flere|seneste|anbefalede) (?:artikler|nyheder|indlæg|historier)|mere om emnet|gå ikke glip af|du vil måske også (?:kunne lide|være interesseret i)|måske er du også interesseret i",),
    "no": (r"les (?:også|mer|videre)|(?:mest lest|mest leste|siste nytt|relatert)|(?:relaterte|lignende|flere|siste|anbefalte) (?:artikler|saker|nyheter|innlegg)|mer om (?:emnet|saken|temaet)|ikke gå glipp av|anbefalt for deg",),
    "fi": (r"lue (?:myös|lisää|seuraavaksi)|lue (?:aiheesta lisää|lisää aiheesta)|luetuimmat|suosituimmat|(?:aiheeseen liittyvää|uusimmat uutiset|suosittelemme)|katso myös|saatat pitää myös näistä",),
    "hu": (r"(?:olvasd el|olvassa el|nézd meg) (?:ezt is|ezeket is|még)|(?:kapcsolódó|hasonló|legfrissebb|ajánlott|további) (?:cikk|cikkek|cikkeink|hírek|tartalmak)|(?:legolvasottabb|ez is érdekelheti|ezt is ajánljuk|ezek is érdekelhetik)",),
    "ro": (r"(?:citește|citeşte|citiți|vezi|vedeți) (?:și|şi|mai mult|mai departe)|(?:articole|știri|ştiri) (?:similare|recomandate|asemănătoare|pe aceeași temă)|cele mai (?:citite|populare)(?: articole| știri)?|recomandări(?:le noastre)?|te-ar putea interesa(?: și)?|ultimele știri|îți recomandăm",),
    "tr": (r"(?:i\u0307?lgili|benzer|diğer|önerilen|popüler) (?:haberler|yazılar|i\u0307?çerikler|konular)|(?:bunlar da )?i\u0307?lginizi çekebilir|(?:en çok okunan(?:lar)?|en çok okunan haberler)|bunu da oku(?:yun)?|sıradaki haber|bunlara da göz atın",),
    "el": (r"διαβάστε (?:επίσης|ακόμη|ακόμα|περισσότερα|και)|(?:σχετικά|δημοφιλή) (?:άρθρα|θέματα|νέα)|δείτε (?:επίσης|ακόμη|ακόμα)|τελευταία νέα",),
    "id": (r"(?:baca|lihat|simak) juga|(?:berita|artikel|topik) (?:terkait|terbaru|lainnya|populer|terpopuler)|terpopuler|rekomendasi untuk anda|pilihan editor",),
    "vi": (r"(?:xem|đọc) thêm|(?:tin|bài viết|bài) (?:liên quan|cùng chuyên mục|mới nhất|đọc nhiều)|có thể bạn (?:quan tâm|sẽ thích)|đọc nhiều(?: nhất)?",),
    "ko": (r"(?:관련|추천|인기|이 기사와 관련된) ?(?:기사|뉴스)|많이 본 ?(?:기사|뉴스)|함께 (?:보면|읽으면) 좋은 ?(?:기사|뉴스)|당신이 관심 있을 만한 (?:이슈|기사|뉴스)|이 시각 주요 뉴스",),
    "hi": (r"(?:यह|ये|इसे) भी (?:पढ़ें|पढ़ें|देखें)|संबंधित (?:खबरें|ख़बरें|समाचार|लेख)",),
    "fa": (r"بیشتر بخوانید|(?:مطالب|اخبار) مرتبط|پربازدیدترین(?: اخبار| مطالب)?|همچنین بخوانید",),
    "he": (r"(?:קראו|ראו) (?:גם|עוד)|כתבות (?:נוספות|קשורות)|עוד בנושא|הנקראות ביותר",),
    "ar": (r"(?:اقرأ|إقرأ|اقرا|شاهد) (?:أيض[اًـ]{1,3}|المزيد)|مواضيع ذات صلة|(?:أخبار|مقالات|موضوعات) (?:ذات صلة|متعلقة)|الأكثر (?:قراءة|مشاهدة|شيوعا)|قد يعجبك أيض[اًـ]{1,3}|آخر الأخبار",),
    "zh": (r"相关(?:新闻|阅读|文章|报道|链接|推荐)|相關(?:新聞|文章|閱讀|報導)|延伸[阅閱][读讀]|(?:热门|推荐)(?:文章|新闻|阅读)|(?:熱門|推薦)(?:文章|新聞|閱讀)|猜你喜欢|为你推荐|点击排行|热门推荐|更多(?:新闻|文章|報導)",),
    "ja": (r"関連(?:記事|ニュース|リンク|トピックス?|キーワード)|あわせて読みたい|(?:こちら|この記事)も(?:おすすめ|読まれています)|おすすめ(?:記事|の記事)?|(?:人気|新着|最新)(?:記事|ニュース)(?:ランキング)?|アクセスランキング|ランキング",),
}  # fmt: skip

# The words that such headings start with: a look at the first word spares most blocks the patterns.
RELATED_FIRST_WORDS = frozenset(
    """related similar recommended suggested trending popular featured more other our all you you'll handpicked selected picked what read next
    the most latest recent top now editor editor's editors editors' in icymi don't must must-read must-reads also see people readers keep up from promoted stories
    around most-emailed most-recent most-discussed most-commented most-read most-viewed most-popular most-shared lesen lies das auch weitere interessante mehr weiteres alles meist am meistgelesene meistgelesen
    meistgelesenen meistkommentiert ähnliche verwandte passende empfohlene neueste aktuelle beliebte empfehlungen unsere leseempfehlung leseempfehlungen
    à a lire sur dans article articles contenu contenus vous les plus nos notre ailleurs la te le también lea lee leer ver noticias artículos contenido contenidos
    temas notas entradas relacionado relacionada relacionados relacionadas lo más las últimas recomendado recomendados recomendada recomendadas no più además leggi potrebbe
    potrebbero ti articoli notizie contenuti i ultime leia veja você pode também matérias artigos conteúdo conteúdos posts notícias mais as os lees
    gerelateerd gerelateerde meest best dit vind meer aanbevolen читайте материалы новости статьи по самое самые похожие другие вам рекомендуем
    اقرأ إقرأ اقرا شاهد مواضيع أخبار مقالات موضوعات الأكثر قد آخر
    if check schon dieses lest artikel beiträge weiterführende neuste letzte die gleich audios vidéos ces cela derniers découvrir mira mire vea ve leé quizás quizá otras sigue
    vedi guarda scopri sullo da gli consigliati altri confira assista saiba talvez não bekijk kijk ook laatste populaire mis смотрите смотри читай ещё еще связанные это последние главные
    дивіться матеріали новини статті за схожі пов'язані найпопулярніше найпопулярніші вас останні інші zobacz czytaj przeczytaj sprawdź obejrzyj czytajcie podobne powiązane polecane najnowsze ostatnie inne popularne
    najczęściej najchętniej najpopularniejsze polecamy warto więcej może zainteresuje redakcja wybrane čtěte přečtěte podívejte sledujte související podobné další nejnovější doporučené nejčtenější mohlo doporučujeme k
    čítajte prečítajte pozrite súvisiace ďalšie najnovšie odporúčané najčítanejšie odporúčame läs mest senaste relaterat rekommenderat relaterade liknande fler rekommenderade mer missa du
    læs seneste relateret relaterede lignende flere anbefalede mere gå måske siste relatert relaterte anbefalte ikke anbefalt lue luetuimmat suosituimmat aiheeseen uusimmat suosittelemme katso saatat
    olvasd olvassa nézd kapcsolódó hasonló legfrissebb ajánlott további legolvasottabb ez ezt ezek citește citeşte citiți vezi vedeți știri ştiri cele recomandări recomandările te-ar ultimele îți articole
    ilgili i̇lgili i̇lginizi benzer diğer önerilen popüler bunlar ilginizi en bunu sıradaki bunlara διαβάστε σχετικά δημοφιλή δείτε τελευταία baca lihat simak berita artikel topik terpopuler rekomendasi pilihan xem đọc tin bài có
    관련 관련기사 관련뉴스 추천 추천기사 추천뉴스 인기 인기기사 인기뉴스 이 많이 함께 당신이 यह ये इसे संबंधित بیشتر مطالب اخبار پربازدیدترین همچنین קראו ראו כתבות עוד הנקראות""".split()
)
# With the marks that stand above, below or after letters, in Turkish and in Hindi, say.
FIRST_WORD = re.compile(r"[\W_]*+([\w'\u0300-\u036f\u0900-\u0963-]+)")
MOST_RELATED_WORDS = 10


def first_word(folded: str) -> str:
    """Return the first word of a folded text, symbols before it passed over; "" if it has none."""
    first = folded.partition(" ")[0]
    if first.isalpha():
        return first
    found = FIRST_WORD.match(folded)
    return found[1] if found else ""


RELATED_HEADING = PhrasePattern(RELATED_HEADINGS, end=r"[\W_]*\Z")


def is_related_heading(block: Block) -> bool:
    """Tell whether the whole block is the heading of a list of other articles."""
    if block.words > MOST_RELATED_WORDS:
        return False
    first = first_word(block.folded)
    if first not in RELATED_FIRST_WORDS and (first.isascii() or not UNSPACED.match(first)):
        return False
    return RELATED_HEADING.matches(block.folded)


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
        "doporučujeme",
        "odporúčame",
        "relaterat",
        "relateret",
        "relatert",
        "polecamy",
        "najpopularniejsze",
        "suosituimmat",
        "terpopuler",
        "weitere videos",
        "recomandări",
        "k tématu",
        "за темою",
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

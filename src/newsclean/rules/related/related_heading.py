"""The heading above other articles: "Related stories", "Most read", "You may also like"."""

from newsclean.lexicon.headings import RELATED_SUBHEADS, is_related_heading
from newsclean.lexicon.sections import SECTION_WORDS
from newsclean.model import Block, BlockRule, Kind, Label
from newsclean.rules.matching import is_quoted, words

CELL = Kind.CELL
HEADING = Kind.HEADING

SECTION_STARTS = ("more from ", "more in ", "latest in ", "latest from ", "mehr aus ", "plus de ", "más de ")
SIGNS = ' :»›>"|*+'


def matches(block: Block) -> bool:
    """Tell whether the whole block is such a heading; one word that an article may use as a subhead is not enough."""
    if block.kind is CELL or is_quoted(block) or (block.sentence and not block.folded.endswith(("...", "\u2026", "!"))):
        return False
    name = block.folded.strip(SIGNS)
    if block.kind is HEADING and name in RELATED_SUBHEADS:
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
        "اقرأ إقرأ اقرا شاهد صلة متعلقة الأكثر يعجبك الأخبار 相关 相關 延伸 热门 推荐 熱門 推薦 猜你 为你 点击排行 更多 関連 あわせて おすすめ 人気 新着 最新 ランキング この記事も こちらも "
        "gefallen schon lesenswert weiterlesen videos rédaction empfiehlt beitrag neueste neuste letzte interessante découvrir manquer rater intéresser autres derniers mira mire vea ve leé recomendamos interese sigue "
        "vedi guarda scopri anche argomento tema perdere consigliamo consigliati altri confira assista saiba também interessa interesse perca seguir bekijk kijk ook artikelen mis leuk смотрите смотри читай связанные это последние главные партнёров партнеров "
        "також темою схожі язані найпопулярніше найпопулярніші зацікавити останні інші zobacz czytaj przeczytaj sprawdź obejrzyj czytajcie podobne powiązane polecane najnowsze ostatnie inne popularne czytane najpopularniejsze polecamy warto więcej zainteresować zainteresuje redakcja wybrane "
        "čtěte přečtěte podívejte sledujte související další nejnovější doporučené nejčtenější zajímat doporučujeme tématu čítajte prečítajte pozrite súvisiace ďalšie najnovšie odporúčané najčítanejšie zaujímať odporúčame "
        "läs läst lästa senaste relaterat rekommenderat relaterade liknande fler rekommenderade ämnet missa kanske læs læste læst seneste relateret relaterede lignende flere anbefalede emnet glip måske les lest leste siste relatert relaterte anbefalte saken temaet glipp anbefalt "
        "lue luetuimmat suosituimmat aiheeseen uusimmat suosittelemme katso saatat olvasd olvassa nézd kapcsolódó hasonló legfrissebb ajánlott további legolvasottabb érdekelheti ajánljuk érdekelhetik "
        "citește citeşte citiți vezi vedeți similare recomandate asemănătoare aceeași citite populare recomandări recomandările interesa ultimele recomandăm ilgili i̇lgili i̇lginizi benzer diğer önerilen popüler ilginizi okunan okunanlar oku okuyun sıradaki göz "
        "διαβάστε σχετικά δημοφιλή δείτε τελευταία baca lihat simak terkait terbaru lainnya populer terpopuler rekomendasi pilihan xem đọc liên cùng mới quan "
        "관련 관련기사 관련뉴스 추천 추천기사 추천뉴스 인기 인기기사 인기뉴스 관련된 많이 함께 당신이 주요 भी संबंधित بخوانید مرتبط پربازدیدترین קראו ראו כתבות בנושא הנקראות"
    ),
    max_words=10,
    claims={
        "en": ("Related articles", "Related Stories:", "You may also like", "MOST READ", "Trending now", "Recommended for you", "More from this section", "Editor's Picks", "Read next", "In case you missed it", "Latest News", "More stories", "More from Sports", "Related to this story", "More health and science news", "More tech stories", "Latest on this story"),
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
        "uk": ("Читайте також", "Новини за темою"),
        "pl": ("Czytaj też", "Zobacz także", "Najczęściej czytane", "Podobne artykuły"),
        "cs": ("Čtěte také", "Mohlo by vás zajímat", "Související články"),
        "sk": ("Čítajte aj", "Súvisiace články"),
        "sv": ("Läs också", "Mest läst", "Relaterade artiklar"),
        "da": ("Læs også", "Mest læste"),
        "no": ("Les også", "Siste nytt", "Flere saker"),
        "fi": ("Lue myös", "Luetuimmat"),
        "hu": ("Olvasd el ezt is", "Kapcsolódó cikkek"),
        "ro": ("Citește și", "Cele mai citite"),
        "tr": ("İlgili haberler", "İlginizi çekebilir", "En çok okunanlar"),
        "el": ("Διαβάστε επίσης", "Σχετικά άρθρα"),
        "id": ("Baca juga", "Berita terkait"),
        "vi": ("Xem thêm", "Tin liên quan"),
        "ko": ("관련 기사", "많이 본 뉴스"),
        "hi": ("यह भी पढ़ें", "संबंधित खबरें"),
        "fa": ("بیشتر بخوانید", "مطالب مرتبط"),
        "he": ("קראו גם", "כתבות נוספות"),
    },
    leaves={
        "en": ("Related losses", "The most read book of the year", "Popular with sailors", "You may also like the soup.", "More to come", "Top of the league", "Further reading", "More from the flooded valley", "More bad news", "Latest on the flood", "More health for the money"),
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
        "uk": ("Читайте дітям уголос", "Новини порту"),
        "pl": ("Czytaj dzieciom na głos", "Podobne domy na wybrzeżu", "Najczęściej pada w lipcu"),
        "cs": ("Čtěte dětem nahlas", "Další déšť na severu"),
        "sk": ("Čítajte deťom nahlas", "Podobné mosty na juhu"),
        "sv": ("Läs för barnen", "Mest regn i norr"),
        "da": ("Læs for børnene", "Mest regn i nord"),
        "no": ("Les for barna", "Flere broer stengt"),
        "fi": ("Lue lapsille ääneen", "Katso merelle"),
        "hu": ("Olvasd fel a levelet", "Hasonló hidak délen"),
        "ro": ("Citește copiilor cu voce tare", "Cele mai vechi poduri"),
        "tr": ("İlgili bakanlık yanıt verdi", "En çok yağmur kuzeyde"),
        "el": ("Διαβάστε στα παιδιά", "Δείτε τη θάλασσα"),
        "id": ("Baca surat itu", "Lihat laut"),
        "vi": ("Xem biển", "Đọc thư"),
        "ko": ("관련 법률", "많이 본 바다"),
        "hi": ("यह भी सच है", "संबंधित विभाग"),
        "fa": ("بیشتر باران می‌بارد", "نامه را بخوانید"),
        "he": ("קראו לילדים", "עוד גשם בצפון"),
    },
)  # fmt: skip

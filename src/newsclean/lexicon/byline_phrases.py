"""The phrases around the names of bylines, by language: what opens them, what follows, and whom else a page credits."""

from __future__ import annotations

import re
from functools import cache

import regex

from newsclean.lexicon.dates import MONTHS

# What opens a byline. Most are prepositions of their languages too, so that a name has to
# follow, which `read_byline` asks for anyway.
INTROS = {
    "en": (
        (r"(?:(?:news |analysis |opinion |commentary |review )?(?:story|text|words|article|report|interview|recipe|written|posted|published|submitted|"
        r"authored|co-?authored|compiled|reported|created|analysis|opinion|commentary|guest column|guest post|guide|essay|column|post|blog|project|reporting|contributed)\s)?by(?:\s?by)?(?:\s-)?"),
        r"this (?:article|post|story|piece) was (?:originally )?(?:written|authored) by",
        r"(?:article |guest |post )?authors?|byline|writer|(?:words|text)(?: (?:&|and) (?:photos?|photography|pictures|images))?(?=\s?:)|words|contributors?|from our correspondent",
    ),
    "de": (
        r"(?:(?:erstellt|geschrieben|verfasst|publiziert|veröffentlicht|gepostet|gespeichert|eingestellt|ein\s?gastbeitrag|blog\s?beitrag)\s)(?:von|durch)",
        r"(?:(?:ein|eine)\s)?(?:(?:gast)?(?:kommentar|beitrag|artikel|text|analyse|essay|kolumne|reportage|bericht|interview|rezension|glosse|porträt|leitartikel)\s)?von",
        r"autor(?:in|en|innen)?|verfasser(?:in)?|text(?: (?:&|und|\+) (?:fotos?|bild(?:er)?))?|bericht|protokoll|aus [^\W\d_]+ berichte(?:t|n)",
    ),
    "fr": (
        r"(?:(?:écrit|publiée?|rédigée?|posté|signé|propos recueillis|recueillie?s?|un article|un texte|une enquête|entretien réalisé|reportage) )?par",
        r"auteure?s?|autrice|textes?(?: (?:&|et) photos?)?|de (?:notre|nos) (?:correspondante?s?|envoyée?s? spéciale?s?)(?: permanente?)?(?: (?:à|en|au|aux) [^\W\d_]+)?,?",
    ),
    "es": (
        r"(?:(?:escrito|publicado|redactado|elaborado|un artículo|una crónica|una entrevista|texto) )?por",
        r"autor(?:a|es|as)?|textos?(?: (?:&|y) fotos?)?|escribe|firma|(?:de nuestro|nuestro) (?:corresponsal|enviado especial)(?: en [^\W\d_]+)?,?",
    ),
    "it": (
        r"(?:scritto|pubblicato|redatto|postato|inserito)\sda|(?:articolo |testo |servizio |un articolo )?di|a cura di",
        r"autore|testo(?: (?:&|e) foto)?|(?:dal nostro|dalla nostra) (?:inviat[oa]|corrispondente)(?: (?:a|in) [^\W\d_]+)?,?",
    ),
    "pt": (
        r"(?:(?:escrito|publicado|redigido|postado|texto) )?por|(?:reportagem|texto) de",
        r"autor(?:a|es)?|texto",
    ),
    "nl": (r"(?:(?:geschreven|geplaatst|gepubliceerd|een artikel|tekst) )?door|van onze (?:redacteur|correspondent|verslaggever)", r"auteurs?|redacteur|redactie|tekst"),
    "sv": (r"(?:(?:skriven|publicerad|text) )?av", r"skribent|författare|text|reporter"),
    "da, no": (r"(?:(?:skrevet|publiceret|publisert|tekst|af|av) )?(?:af|av)", r"tekst|forfatter|journalist|skribent"),
    "fi": (r"kirjoittanut|teksti|kirjoittajat?|toimittaja",),
    "pl": (r"(?:napisał|napisała|opracował|opracowała|przygotował|przygotowała|dodał|dodała|rozmawiał|rozmawiała|oprac\.|opr\.)", r"autor(?:ka|zy)?|tekst"),
    "cs, sk": (r"(?:napsal|napsala|připravil|připravila|napísal|napísala|pripravil|pripravila)", r"autor(?:ka|i|ky)?|text"),
    "bs, hr, sr": (r"(?:piše|pišu|napisao|napisala|priredio|priredila|пише|пишу|написао|приредио|приредила)(?=\s?[:：])", r"autor(?:ica|i|ice)?|novinar(?:ka)?(?=\s?:)|аутор(?:ка|и)?"),
    "hu": (r"írta|szerzők?|szöveg|szerző",),
    "ro": (r"(?:(?:scris|publicat|postat|adăugat|un articol|articol|text) de)|de(?=\s[^|]{5,40}\|\s?(?:publicat|actualizat|postat)\b)|a consemnat", r"autori?|text"),
    "bg": (r"(?:(?:написано|публикувано|текст) )?от", r"автор(?:и|ка)?|текст"),
    "ru": (r"(?:подготовил|подготовила|подготовили|написал|написала|записал|записала|беседовал|беседовала)", r"автор(?:ы)?(?: (?:текста|статьи|материала))?|текст|корреспондент"),
    "uk": (r"(?:підготував|підготувала|написав|написала|розмовляв|розмовляла)", r"автор(?:и|ка|ки)?(?: (?:тексту|статті|матеріалу))?|текст|кореспондент(?:ка)?"),
    "el": (r"(?:γράφει|γράφουν)(?: (?:ο|η|οι))?|(?:από )?(?:τον|την|του|της|των)", r"συντάκτης|συντάκτρια|συγγραφέας|κείμενο|ρεπορτάζ"),
    "tr": (r"yazan|hazırlayan|yazar|(?:haber|röportaj|muhabir)(?=\s?[:：/])",),
    "ar": (r"(?:بقلم|كتب|كتبت|كتبه|كتبها|(?:كتابة|إعداد|تقرير|حوار|الكاتب|الكاتبة|المؤلف|المحرر)(?=\s?[:：/]))",),
    "he": (r"(?:מאת|(?:כתב|כתבה|כותב|כותבת|מחבר|מחברת)(?=\s?[:：]))",),
    "fa": (r"(?:نویسنده|نویسندگان|به قلم|نوشته|نوشتهٔ|نوشته‌ی|(?:گزارش|گزارش از|خبرنگار|گزارشگر)(?=\s?[:：]))",),
    "hi": (r"(?:द्वारा|(?:लेखक|लेखिका|लेखन|रिपोर्ट|संवाददाता|रिपोर्टर|प्रस्तुति)(?=\s?[:：]))",),
    "id, ms": (r"(?:(?:ditulis|dibuat|diposting|laporan) )?oleh|penulis|pewarta|laporan|reporter|wartawan",),
    "vi": (r"(?:viết bởi|đăng bởi|bởi|(?:tác giả|bài viết|bài|người viết)(?=\s?[:：])|phóng viên|nhóm phóng viên|nhóm pv|pv)",),
    "th": (r"(?:โดย|เขียนโดย|ผู้เขียน|เรื่อง)",),
    "zh, ja, ko": (r"作者|记者|記者|撰文|文|撰稿|本报记者|本報記者|執筆|取材・文|著者|文責|글|작성자",),
}  # fmt: skip
NEXT = r"(?:\s?[:：=＝/／]\s?|\s+)"
INTRO_WORDS = "|".join(alternative for group in INTROS.values() for alternative in group)
INTRO = re.compile(rf"(?:{INTRO_WORDS}){NEXT}", re.IGNORECASE)
# The words that an intro may begin with, so that other lines cost nothing.
FIRST_WORDS = frozenset(
    """by byby this textes author authors byline writer words text story news analysis opinion commentary review article report interview recipe written posted published submitted
    authored co-authored coauthored compiled reported created guest guide essay column post blog project reporting contributed contributor contributors from
    erstellt geschrieben verfasst publiziert veröffentlicht gepostet gespeichert eingestellt ein eine eingastbeitrag gastbeitrag blogbeitrag kommentar beitrag artikel analyse kolumne reportage bericht
    rezension glosse porträt leitartikel gastkommentar gastanalyse gastartikel gastbericht gastessay gastglosse gastinterview gastkolumne gastleitartikel gastporträt gastreportage gastrezension gasttext von autor autorin autoren autorinnen verfasser verfasserin protokoll aus
    écrit publié publiée rédigé rédigée posté signé propos recueilli recueillie recueillis recueillies un une entretien par auteur auteure auteurs auteures autrice texte de
    una postado escrito publicado redactado elaborado texto por autora autores autoras textos escribe firma nuestro
    scritto pubblicato redatto postato inserito articolo testo servizio di a autore dal dalla redigido reportagem
    geschreven geplaatst gepubliceerd een tekst door van redacteur redactie skriven publicerad av skribent författare reporter skrevet publiceret publisert af forfatter journalist
    kirjoittanut teksti kirjoittaja kirjoittajat toimittaja napisał napisała opracował opracowała przygotował przygotowała dodał dodała rozmawiał rozmawiała oprac. opr. autorka autorzy tekst
    napsal napsala připravil připravila napísal napísala pripravil pripravila autori autorky autorica autorice piše pišu napisao napisala priredio priredila novinar novinarka пише пишу написао приредио приредила аутор ауторка аутори írta szerző szerzők szöveg scris publicat postat adăugat articol
    написано публикувано текст от автор автори авторка авторки авторы подготовил подготовила подготовили написал написала записал записала беседовал беседовала корреспондент
    підготував підготувала написав розмовляв розмовляла кореспондент кореспондентка γράφει γράφουν από τον την του της των συντάκτης συντάκτρια συγγραφέας κείμενο ρεπορτάζ
    yazan hazırlayan yazar haber röportaj muhabir بقلم كتب كتبت كتبه كتبها كتابة إعداد تقرير حوار الكاتب الكاتبة المؤلف المحرر
    מאת כתב כתבה כותב כותבת מחבר מחברת نویسنده نویسندگان به نوشته نوشتهٔ نوشته‌ی گزارش خبرنگار گزارشگر लेखक लेखिका लेखन द्वारा रिपोर्ट संवाददाता रिपोर्टर प्रस्तुति
    ditulis dibuat diposting laporan oleh penulis pewarta wartawan viết đăng bởi tác bài người phóng nhóm pv โดย เขียนโดย ผู้เขียน เรื่อง
    作者 记者 記者 撰文 文 撰稿 本报记者 本報記者 執筆 取材・文 著者 文責 글 작성자""".split()
)  # fmt: skip
FIRST_WORD_MARKS = re.compile(r"[\s:：=＝/／]")
# "ByAlex Doe", "ByA. Doe": mark-up that was a space.
GLUED_INTRO = regex.compile(
    r"(?:(?:Posted|Written|Published)\s?by|By|(?:Veröffentlicht|Geschrieben|Erstellt) von|[Vv]on)(?=\p{Lu}[\p{Ll}.])"
)
GLUED_STARTS = ("By", "Von", "von", "Posted", "Written", "Published", "Veröffentlicht", "Geschrieben", "Erstellt")
# In unspaced scripts the name may follow at once.
UNSPACED_INTRO = re.compile(
    r"(?:作者|记者|記者|撰文|撰稿|本报记者|本報記者|執筆|取材・文|著者|文責)\s?[:：=/＝／]?\s?|文\s?[:：=/＝／]\s?"
)
LONE_INTRO = re.compile(
    r"(?:(?:written|story|posted|published|words)\s)?by:?|authors?:|von:?|par:?|por:?|autor(?:in)?:|автор:|作者[:：]|بقلم:?"
    r"|oleh:?|yazan:|írta:|door:|oleh:|penulis:|tác giả:|מאת:?|نویسنده:?",
    re.IGNORECASE,
)
# What stands behind the name: "X tarafından", "X द्वारा", "X írása".
OUTRO = regex.compile(
    r"(?P<who>[^,;:|]{3,60}?)\s(?:tarafından(?:\s(?:yazıldı|yayınlandı|gönderildi|hazırlandı))?|द्वारा(?:\s(?:लिखित|प्रकाशित))?|írása|írásai)"
)
OUTRO_ENDS = (
    "tarafından",
    "yazıldı",
    "yayınlandı",
    "gönderildi",
    "hazırlandı",
    "द्वारा",
    "लिखित",
    "प्रकाशित",
    "írása",
    "írásai",
)

# Where writers are named again behind the others: "Reviewed by Jane Doe | Written by John Roe".
AUTHOR_CREDIT = (
    r"(?:^|(?<=[\s|,;.•·●⋅(/—–\-]))(?:(?:medically )?(?:written|story|words|text|article|report|posted|published|authored|reported|reporting|analysis)\s(?:and photos )?by|authors?[:：]|writers?[:：]|(?<=[|•·●⋅—–\-]\s)by"
    r"|geschrieben von|verfasst von|text(?:e)?(?::| von)|(?<=[|•·●⋅—–\-]\s)von|écrit par|rédigé par|texte ?:|escrito por|textos? ?:|scritto da|testo di|escrito por|geschreven door|tekst ?:|text ?:|skriven av|skrevet av|autor(?:in|ka)? ?:|автор ?:|текст ?:|作者|文/|文／|記者|记者)\s*"
)


@cache
def author_credit() -> regex.Pattern[str]:
    """Return the pattern of `AUTHOR_CREDIT`; compiled when first needed."""
    return regex.compile(AUTHOR_CREDIT, regex.IGNORECASE)


# What follows the names: when and how long, not who.
MONTH = "|".join(sorted((re.escape(name) for name in MONTHS if len(name) > 2), key=lambda name: (-len(name), name)))
TRAILER = re.compile(
    r"(?:^|[\s,|•·●⋅∙(\-–—/])(?:(?:last\s)?(?:updated|published|posted|modified|aktualisiert|veröffentlicht|zuletzt (?:geändert|aktualisiert)|publié|publicado|publicat|actualizado|actualizat|mis à jour|обновлено|pubblicato|aggiornato|gepubliceerd|publicerad|udgivet|publisert|opublikowano)\b"
    r"|\d{1,3}\s?(?:-?\s?min(?:ute[ns]?|s|uti|utos|uten|utter|uut)?\b(?:\.|\sread)?|мин|dk|dakika|phút|menit|分|hours?\sago|days?\sago|h\sago|comments?\b|shares?\b|kommentare?\b|commentaires?\b|comentarios?\b|words\b|views\b)|\d{1,2}[:.]\d\d\b|\d{5,}"
    r"|read time|reading time|lesezeit|temps de lecture|hinterlasse\b|schreibe? einen\b|leave a\b|share\b|shares\b|teilen\b|follow\b|folgen\b|e-?mail\b|tips meg\b|photos?\sby|(?:photo|foto)s?:"
    r"|\d{1,2}/ ?\d{1,2}/ ?\d{2}(?=\s\d{1,2}:\d\d)"  # agencies print " 3/ 5/24 09:19 PM"
    rf"|(?:(?:{MONTH})\.?\s\d{{1,2}}\b|\d{{1,2}}(?:st|nd|rd|th|\.|er|º)?\s(?:de\s)?(?:{MONTH})\b)).*+$",
    re.IGNORECASE,
)
# "| 6 comments", "• 28 min": behind a bar or a dot a number counts something.
COUNT = re.compile(r"\s*[|•·●⋅∙]\s*\d(?!\d?\s[Nn]ews\b).*$")
# What stands before a date that a byline begins with: "Published 3 May 2024 by Jane Doe".
BEFORE_DATE = re.compile(
    r"[\W_]*(?:(?:(?:first |last )?(?:published|updated|modified)|posted|written|created|veröffentlicht|publié|publicado|am|on|le|el|il|vom|den|date|"
    r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)[\W_]*){0,4}",
    re.IGNORECASE,
)
AFTER_DATE = re.compile(
    r"[\s,|•·●⋅∙/:;)\-–—]*(?:(?:at|um|à|@)?\s?\d{1,2}[:.]\d\d(?::\d\d)?\s?(?:[ap]\.?m\.?|uhr|h)?(?:\s?[A-Z]{2,4}\b)?[\s,|•·/:;)\-–—]*)?"
    r"(?:\d{1,3}\s?-?\s?min(?:ute)?s?(?:\sread)?[\s,|•·●⋅∙/:;)\-–—]*)?(?:\d{1,6}\swords[\s|•·]*)?",
    re.IGNORECASE,
)
TRAILER_WORDS = frozenset(
    """last updated published posted modified aktualisiert veröffentlicht zuletzt publié publicado publicat actualizado actualizat mis обновлено pubblicato aggiornato gepubliceerd publicerad
    udgivet publisert opublikowano min mins minute minutes read reading lesezeit temps share shares teilen follow folgen email e-mail tips photos photo foto fotos hinterlasse schreibe leave""".split()
)
LOOSE_MARKS = " ,|•·●⋅∙/:;(-–—"
LOOSE_WORDS = frozenset(
    """on am vom le el il op den at um date dated mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday
    montag dienstag mittwoch donnerstag freitag samstag sonntag mo di mi do fr sa so stand
    lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo""".split()
)
# Words that stick to the end of a name, with all that follows: "Sara Harberson In", "Henry In Aktuell", "Sonia Mevißen Erstellt".
TAIL_WORDS = frozenset(
    """in on im erstellt released posted published updated veröffentlicht aktualisiert sagt says said writes reports berichtet schreibt shares share sharing follow following
    datum date publié publicado actualizado author autor autorin profile bio contact kontakt email e-mail view show filed category categories kategorie tags comments comment
    reply member subscriber verified reviewed contributor""".split()
)

"""How dates and times of day are printed, as patterns for `Block.folded`.

They recognise a line that is nothing but a date; `lexicon/dates.py` finds dates in a text
and reads them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from newsclean.lexicon.beginnings import beginnings
from newsclean.lexicon.month_names import MONTHS, THAI_MONTHS


def one_of(words: Iterable[str]) -> str:
    """Return a pattern for any of some words, the longest first, that looks at the first letter once."""
    by_letter: dict[str, list[str]] = {}
    for word in sorted(words, key=lambda word: (-len(word), word)):
        by_letter.setdefault(word[0], []).append(re.escape(word[1:]))
    return "|".join(f"{re.escape(letter)}(?:{'|'.join(ends)})" for letter, ends in sorted(by_letter.items()))


WEEKDAYS = {
    "en": "monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues|tue|wed|thurs|thur|thu|fri|sat|sun",
    "de": "montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mo|di|mi|do|fr|sa|so",
    "fr": "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche",
    "es": "lunes|martes|miércoles|jueves|viernes|sábado|domingo",
    "it": "lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica",
    "pt": "segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|segunda|terça|quarta|quinta|sexta",
    "nl": "maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag",
    "pl": "poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela",
    "sv": "måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|mandag|tirsdag|lørdag|søndag",
    "fi": "maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai",
    "cs": "pondělí|úterý|středa|čtvrtek|pátek|neděle|pondelok|utorok|streda|štvrtok|piatok|nedeľa",
    "hu": "hétfő|kedd|szerda|csütörtök|péntek|szombat|vasárnap",
    "ro": "marți|miercuri|joi|vineri|sâmbătă|duminică",
    "el": "δευτέρα|τρίτη|τετάρτη|πέμπτη|παρασκευή|σάββατο|κυριακή",
    "tr": "pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar",
    "id": "senin|selasa|rabu|kamis|jumat|sabtu|minggu",
    "vi": "thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật",
    "ru": "понедельник|вторник|среда|четверг|пятница|суббота|воскресенье",
    "uk": "понеділок|вівторок|середа|п'ятниця|субота|неділя",
    "bg": "понеделник|сряда|четвъртък|петък|събота",
    "fa": "شنبه|یکشنبه|دوشنبه|سه شنبه|چهارشنبه|پنجشنبه|جمعه",
    "he": "יום (?:ראשון|שני|שלישי|רביעי|חמישי|שישי|שבת)",
    "hi": "सोमवार|मंगलवार|बुधवार|गुरुवार|शुक्रवार|शनिवार|रविवार",
    "ar": "الاثنين|الإثنين|الثلاثاء|الأربعاء|الاربعاء|الخميس|الجمعة|السبت|الأحد|الاحد",
}  # fmt: skip

# Years that a page on the web states: archives of newspapers begin in the 19th century.
YEAR = r"(?:1[89]|20)\d{2}"
DAY = r"(?:3[01]|[12]\d|0?[1-9])(?!\d)"
MONTH_NUMBER = r"(?:1[0-2]|0?[1-9])(?!\d)"
# Abbreviations that are words of another language: here nothing but the line vouches for them.
WORDS = frozenset(
    """sie noi lip lis cze kwi gru sty tem eki oca agu haz nis ian iun iul lut juny maig лист трав серп вер лип лют черв бер
    اب ماي مه""".split()
)
MONTH = rf"(?:{one_of(name for name in (*MONTHS, *THAI_MONTHS) if name not in WORDS)})(?!\w)\.?"
OTHER_NAME = r"(?: ?/ ?[^\W\d_]{3,9})?"  # Arabic papers print the names of two traditions
WEEKDAY = rf"(?:{'|'.join(WEEKDAYS.values())})\b\.?"
OF = r"(?:of|de|del|do)"

ISO_DATE = rf"{YEAR}-{MONTH_NUMBER}-{DAY}"
NUMERIC_DATE = "|".join(
    rf"{DAY}{sep} ?{MONTH_NUMBER}{sep} ?(?:{YEAR}|\d{{2}}\b)|{MONTH_NUMBER}{sep}{DAY}{sep}(?:{YEAR}|\d{{2}}\b)|{YEAR}{sep} ?{MONTH_NUMBER}{sep} ?{DAY}"
    for sep in (r"\.", "/", "-")
)
# The names of months are most of the pattern, so they stand in it once, with what may be before and behind them.
BEFORE_MONTH = rf"(?:(?P<year>{YEAR}\. )|(?P<day>(?:the )?{DAY}(?:st|nd|rd|th|\.|er|º|°)?[ -]?(?:{OF} )?)|)"
BEHIND_YEAR_AND_MONTH = rf" {DAY}\.?"  # Hungarian
BEHIND_DAY_AND_MONTH = rf"{OTHER_NAME}(?:,?[ -](?:{OF} )?(?:{YEAR}|'?\d{{2}}\b(?!:)))?(?: (?:г\.|года))?"
BEHIND_MONTH = rf" ?{DAY}(?:st|nd|rd|th)?\b(?:,? {YEAR})?"
DATE_IN_WORDS = rf"{BEFORE_MONTH}{MONTH}(?(year){BEHIND_YEAR_AND_MONTH}|(?(day){BEHIND_DAY_AND_MONTH}|{BEHIND_MONTH}))"
EAST_ASIAN_DATE = rf"{YEAR} ?[年년] ?{MONTH_NUMBER} ?[月월] ?{DAY} ?[日일](?: ?[(（]?(?:星期|周|週)?[一二三四五六日月火水木金土월화수목금토일](?:曜日|요일)?[)）]?)?"

ZONE = (
    r"\(?(?:gmt|utc|est|edt|et|pst|pdt|pt|cst|cdt|ct|mst|mdt|mt|bst|cet|cest|mez|mesz|msk|мск|ist|jst|kst|hkt|sgt|"
    r"aest|aedt|nzst|nzdt|sast|eat|wat|wib|z|eastern|pacific|central)\b\)?(?: ?[+-]\d{1,2}(?::?\d{2})?)?|[+-]\d{2}:?\d{2}"
)
# "1825 GMT": without a colon four digits are a year anywhere else.
MILITARY_ZONE = "gmt|utc|bst|hkt|ist|hrs|est|edt"
# "Uppdaterad 15.59": Swedish papers print no more.
AFTER_UPDATED = (
    f"(?:{'|'.join(f'(?<={label} )' for label in ('uppdaterad', 'uppdaterat', 'publicerad', 'publicerat'))})"
)
# A time of day has a colon, an "h", a half of the day or the word of its language: "8.15" alone is a price.
TIME = (
    r"(?:(?:오전|오후|上午|下午|午前|午後)? ?\d{1,2}[:：]\d{2}(?:[:：]\d{2}(?:\.\d{1,6})?)?(?: ?(?:[ap]\.? ?m\b\.?|[صم](?!\w)|(?:مساء|صباح)[\u0627\u064b]{0,2}(?!\w)))?|kl(?:o|\.)? ?\d{1,2}[.:]\d{2}(?!\d)|"
    rf"{AFTER_UPDATED}\d{{1,2}}\.\d{{2}}(?!\d)|"
    r"\d{1,2}(?:\.\d{2})? ?(?:[ap]\.? ?m\b\.?|uhr\b)"
    rf"|\d{{1,2}}\.\d{{2}}(?= (?:{ZONE}))|(?:[01]\d|2[0-3])[0-5]\d(?= (?:{MILITARY_ZONE})\b)|\d{{1,2}} ?h(?: ?\d{{2}})?\b|(?:午前|午後|上午|下午)?\d{{1,2}}[時时点시] ?\d{{1,2}}[分분]?)(?: ?(?:uhr|hrs|h|uur|ore|часов|ч)\b)?(?: ?(?:{ZONE}))?"
)

DATE = (
    rf"(?:{WEEKDAY},? ?(?:(?:the|den|le|el|il|de) )?)?(?:{ISO_DATE}|{EAST_ASIAN_DATE}|{NUMERIC_DATE}|{DATE_IN_WORDS})"
    rf"(?:,? {WEEKDAY}(?=[ ,|]*\d))?"
)
MONTH_AND_YEAR = rf"{MONTH}(?: {OF})? {YEAR}"

AGO = {
    "en": r"(?:about |over )?(?:\d{1,2}|an?) (?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?) ago|\d{1,2} ?[hmd] ago|just now",
    "de": r"vor (?:\d{1,2}|eine[rmn]?) (?:sekunden?|minuten?|min\.?|stunden?|std\.?|tag(?:en)?|wochen?|monat(?:en)?)",
    "fr": r"il y a (?:\d{1,2}|une?) (?:secondes?|minutes?|min\.?|heures?|h|jours?|semaines?|mois)",
    "es": r"hace (?:\d{1,2}|una?) (?:segundos?|minutos?|min\.?|horas?|días?|semanas?|mes(?:es)?)",
    "it": r"(?:\d{1,2}|un'?|una) ?(?:minut[oi]|or[ae]|giorn[oi]|settiman[ae]|mes[ei]) fa",
    "pt": r"há (?:\d{1,2}|uma?) (?:minutos?|horas?|dias?|semanas?|mes(?:es)?)|(?:\d{1,2}|uma?) (?:minutos?|horas?|dias?) atrás",
    "nl": r"(?:\d{1,2}|een) (?:minuten|minuut|uur|dagen|dag|weken|week) geleden",
    "ru": r"(?:\d{1,2} )?(?:минут[уы]?|час(?:а|ов)?|день|дня|дней|недел[юиь]) назад",
    "ar": r"(?:منذ|قبل) (?:\d{1,2} )?(?:دقيقة|دقائق|دقيقتين|ساعة|ساعات|ساعتين|يوم|أيام|يومين|أسبوع)",
    "zh": r"\d{1,2} ?(?:秒|分钟|分鐘|小时|小時|天|周)前|刚刚",
    "ja": r"\d{1,2} ?(?:秒|分|時間|日|週間)前",
}  # fmt: skip

# What stands before the moment, or after it in brackets.
LABELS = {
    "en": r"(?:(?:first|last|originally|originaly|date|article|story|this (?:article|story|post|page) was (?:last )?)? ?(?:published|posted|updated|modified|created|edited|revised|reviewed|uploaded|filed|issued|released)(?: (?:date|time|on|at))?|(?:publication |posting )?date|as of|last (?:update|modification))",
    "de": r"(?:(?:zuletzt |letzte )?(?:aktualisiert|aktualisierung|aktualisiert am|geändert|änderung|überarbeitet)|(?:erst)?veröffentlicht(?: am)?|(?:erst)?veröffentlichung|veröffentlichungsdatum|erstellt(?: am)?|erschienen(?: am)?|publiziert(?: am)?|stand|datum|vom)(?: am)?",
    "fr": r"(?:(?:article )?(?:publiée?|posté|mise? à jour|modifiée?|actualisé|rédigé|paru)|dernière (?:mise à jour|modification)|date de publication)(?: (?:le|à))?",
    "es": r"(?:publicad[oa]|actualizad[oa]|modificad[oa]|última actualización|fecha(?: de publicación)?|creado)(?: (?:el|a las|en))?",
    "it": r"(?:pubblicat[oa]|aggiornat[oa]|ultimo aggiornamento|ultima modifica|creato|data di pubblicazione)(?: (?:il|alle))?",
    "pt": r"(?:publicad[oa]|atualizad[oa]|postado|última atualização|modificado|criado|data de publicação)(?: (?:em|a|às))?",
    "nl": r"(?:gepubliceerd|geplaatst|bijgewerkt|gewijzigd|laatst (?:bijgewerkt|gewijzigd)|laatste update|publicatiedatum)(?: op)?",
    "ru": r"(?:опубликован[оа]?|обновлен[оа]?|обновлён|обновлено|размещено|дата публикации|изменено|последнее обновление)",
    "pl": r"(?:(?:data )?(?:publikacji|aktualizacji|dodania|utworzenia)|opublikowano|zaktualizowano|(?:ostatnia )?aktualizacja|dodano)",
    "sv": r"(?:(?:senast )?(?:uppdatera[dt]|publicera[dt]))(?: den)?",
    "da": r"(?:(?:sidst |senest )?opdateret|udgivet|offentliggjort|publiceret)(?: den| d\.)?",
    "no": r"(?:(?:sist )?oppdatert|publisert)(?: den)?",
    "fi": r"(?:julkaistu|päivitetty|muokattu)",
    "cs": r"(?:publikován[oé]|publikované|aktualizov[aá]n[oé]|zveřejněno|zverejnené|vydáno|poslední aktualizace|posledná aktualizácia)",
    "hu": r"(?:közzétéve|megjelent|frissítve|utolsó frissítés)",
    "ro": r"(?:publicat(?: la| pe| în)?|actualizat(?: la)?|data (?:publicării|actualizării)|ultima actualizare)",
    "el": r"(?:δημοσιεύτηκε|δημοσιεύθηκε|δημοσίευση|ενημερώθηκε|τελευταία ενημέρωση|ημερομηνία)",
    "tr": r"(?:(?:yayınlan?ma|yayımlanma|yayın|(?:son )?güncellen?me|giriş|oluşturulma|eklenme)(?: (?:tarihi|zamanı))?)",
    "id": r"(?:diterbitkan|dipublikasikan|diperbarui|terakhir diperbarui)(?: pada)?",
    "vi": r"(?:cập nhật(?: lần cuối)?|đăng(?: lúc| ngày)?|ngày đăng|xuất bản)",
    "uk": r"(?:опубліковано|оновлено|дата публікації|востаннє оновлено)",
    "bg": r"(?:публикувана?|публикувано|обновена?|обновено|последна промяна)(?: на)?",
    "he": r"(?:פורסם(?: ב(?:תאריך)?)?|עודכן(?: ב(?:תאריך)?)?|תאריך(?: פרסום)?|עדכון אחרון)",
    "fa": r"(?:تاریخ انتشار|منتشر شده(?: در)?|به[ \u200c]?روزرسانی|آخرین به[ \u200c]?روزرسانی)",
    "hi": r"(?:प्रकाशित(?: तिथि)?|अपडेट(?:ेड)?|पब्लिश(?:्ड)?|अंतिम अपडेट)",
    "ko": r"(?:(?:기사|최초|최종)? ?(?:입력|수정|등록|승인|업데이트|발행|송고)(?:일시|시간|일)?|게재 ?일자)",
    "ar": r"(?:نشر(?: في)?|نُشر(?: في)?|تاريخ النشر|آخر تحديث|تم (?:النشر|نشره|نشرها)(?: في)?|تم التحديث|تحديث)",
    "zh": r"(?:发布|發布|发表|更新)(?:时间|時間|日期|于|於)?(?!日)|最新更新|上網時間|出版|日期|时间",
    "ja": r"(?:最終)?(?:更新|公開|掲載|投稿|配信)(?:日時|日)?",
}  # fmt: skip
JOINING_WORDS = r"(?:at|on|by|the|and|um|am|den|der|à|le|el|las|alle|il|às|em|om|op|as|o|в|da|t|a las|local time|ortszeit|heure locale|kl|klo|d|saat|ngày|lúc|στις|ב|בשעה|o godz|godz|la|ora)"

# What is printed beside the date: how long the text takes to read, and how often it was read.
MINUTES = r"\d{1,3} ?(?:min(?:\.|ute[ns]?|utos?|ut[io])?|мин(?:\.|ут[аы]?)?)(?!\w)"
READING_TIME = (
    rf"(?:lesezeit|lesedauer|temps de lecture|durée de lecture|tiempo de lectura|tempo di lettura|tempo de leitura|leestijd|reading time|"
    rf"read time|время (?:на )?чтени[ея]|czas czytania|lästid|læsetid|lesetid)\W{{0,3}}(?:ca\.? |about |environ )?{MINUTES}"
    rf"|{MINUTES}(?: read| lesezeit| de lecture| de lectura| di lettura| de leitura| leestijd| lezen| чтения| czytania| lästid)"
)
# "2024-08-12 14:05 来源：新华网"
TAKEN_FROM = r"(?:来源|來源|稿源)[:：] ?[^\s\d。:：]{2,14}"
READ_BY = r"(?:просмотров|переглядів|views|aufrufe|vues|visualizzazioni|görüntülenme|مشاهدات) ?: ?\d{1,3}(?:[ ,.]?\d{3}){0,2}(?!\d)"

COUNTED = rf"{READING_TIME}|{READ_BY}|{TAKEN_FROM}"
# A line is read piece by piece: one pattern for lines would hold each of these ten times.
PIECE = (
    rf"[\W_]*+(?:(?P<ago>{'|'.join(AGO.values())})|(?P<date>{DATE})(?:t(?=\d)| (?:gmt|utc)\b| \d{{1,2}}\.\d{{2}}$)?|(?P<time>{TIME})|(?P<month>{MONTH_AND_YEAR})"
    rf"|(?P<count>{COUNTED})|(?P<label>{'|'.join(LABELS.values())})(?![a-zа-яäöüßàéè])|(?:{JOINING_WORDS})(?!\w))"
)
SYMBOLS = r"[\W_]*+"
DIGITS = re.compile(r"\\d|\[\d[\d-]*\]")  # in a pattern: any digit, or one of a set
MOST_PIECES = 16  # "Published Mon, 12 Aug 2024 at 8:15 | Updated ..." has six


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], frozenset[str]]:
    """Compile the patterns when the first line is read, and find the letters, three at most, with which a piece begins."""
    # Digits begin many a piece; here they stand for themselves, since a letter is none of them.
    dates = WEEKDAY, ISO_DATE, NUMERIC_DATE, EAST_ASIAN_DATE, DATE_IN_WORDS, MONTH_AND_YEAR
    pieces = (*AGO.values(), *dates, TIME, COUNTED, *LABELS.values(), JOINING_WORDS)
    letters = frozenset().union(*(beginnings(DIGITS.sub("0", piece)) for piece in pieces))
    return re.compile(PIECE), re.compile(SYMBOLS), letters


def date_pieces(folded: str) -> tuple[str, ...]:
    """Return what a line is made of, if it is nothing but dates, times and their labels.

    Args:
        folded: the line, as in `Block.folded`.

    Returns:
        The kinds of the pieces in order: `ago`, `date`, `time`, `month` (with a year), `count` (minutes to read, how
        often it was read), `label`. Empty if there is anything else in the line.
    """
    piece, symbols, letters = _patterns()
    # Most lines are none, and show it by their first letters.
    if folded[:1].isalpha() and letters.isdisjoint((folded[:3], folded[:2], folded[:1], "")):
        return ()
    kinds: list[str] = []
    position = 0
    for _ in range(MOST_PIECES):
        if symbols.fullmatch(folded, position):
            return tuple(kinds)
        match = piece.match(folded, position)
        if match is None or match.end() == position:
            return ()
        if match.lastgroup:
            kinds.append(match.lastgroup)
        position = match.end()
    return ()

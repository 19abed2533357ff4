# ruff: noqa: E501  lists of words and patterns are read better unwrapped
"""How dates and times of day are printed, as patterns for `Block.folded`.

They recognise a line that is nothing but a date; `lexicon/dates.py` finds dates in a text
and reads them.
"""

from __future__ import annotations

from newsclean.lexicon.dates import MONTHS

WEEKDAYS = {
    "en": "monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues|tue|wed|thurs|thur|thu|fri|sat|sun",
    "de": "montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mo|di|mi|do|fr|sa|so",
    "fr": "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche",
    "es": "lunes|martes|miércoles|jueves|viernes|sábado|domingo",
    "it": "lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica",
    "pt": "segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|segunda|terça|quarta|quinta|sexta",
    "nl": "maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag",
    "ru": "понедельник|вторник|среда|четверг|пятница|суббота|воскресенье",
    "ar": "الاثنين|الإثنين|الثلاثاء|الأربعاء|الاربعاء|الخميس|الجمعة|السبت|الأحد|الاحد",
}  # fmt: skip

# Years that a page on the web states: archives of newspapers begin in the 19th century.
YEAR = r"(?:1[89]|20)\d{2}"
DAY = r"(?:0?[1-9]|[12]\d|3[01])"
MONTH_NUMBER = r"(?:0?[1-9]|1[0-2])"
MONTH = rf"(?:{'|'.join(sorted(MONTHS, key=lambda name: (-len(name), name)))})\b\.?"
WEEKDAY = rf"(?:{'|'.join(WEEKDAYS.values())})\b\.?"
OF = r"(?:of|de|del|do)"

ISO_DATE = rf"{YEAR}-{MONTH_NUMBER}-{DAY}"
NUMERIC_DATE = "|".join(
    rf"{DAY}{sep} ?{MONTH_NUMBER}{sep} ?(?:{YEAR}|\d{{2}}\b)|{MONTH_NUMBER}{sep}{DAY}{sep}(?:{YEAR}|\d{{2}}\b)|{YEAR}{sep}{MONTH_NUMBER}{sep}{DAY}"
    for sep in (r"\.", "/", "-")
)
DAY_FIRST = rf"(?:the )?{DAY}(?:st|nd|rd|th|\.|er|º|°)?[ -]?(?:{OF} )?{MONTH}(?:,?[ -](?:{OF} |of )?(?:{YEAR}|'?\d{{2}}\b))?(?: (?:г\.|года))?"
MONTH_FIRST = rf"{MONTH} ?{DAY}(?:st|nd|rd|th)?\b(?:,? {YEAR})?"
EAST_ASIAN_DATE = rf"{YEAR} ?[年년] ?{MONTH_NUMBER} ?[月월] ?{DAY} ?[日일](?: ?[(（]?(?:星期|周|週)?[一二三四五六日月火水木金土월화수목금토일](?:曜日|요일)?[)）]?)?"

ZONE = (
    r"\(?(?:gmt|utc|est|edt|et|pst|pdt|pt|cst|cdt|ct|mst|mdt|mt|bst|cet|cest|mez|mesz|msk|мск|ist|jst|kst|hkt|sgt|"
    r"aest|aedt|nzst|nzdt|sast|eat|wat|wib|z|eastern|pacific|central)\b\)?(?: ?[+-]\d{1,2}(?::?\d{2})?)?|[+-]\d{2}:?\d{2}"
)
# A time of day has a colon, an "h", a half of the day or the word of its language: "8.15" alone is a price.
TIME = (
    rf"(?:\d{{1,2}}[:：]\d{{2}}(?:[:：]\d{{2}}(?:\.\d{{1,6}})?)?(?: ?[ap]\.? ?m\b\.?)?|\d{{1,2}}(?:\.\d{{2}})? ?(?:[ap]\.? ?m\b\.?|uhr\b)"
    rf"|\d{{1,2}}\.\d{{2}}(?= (?:{ZONE}))|\d{{1,2}} ?h(?: ?\d{{2}})?\b|\d{{1,2}}[時时点]\d{{1,2}}分?)(?: ?(?:uhr|hrs|h|uur|ore|часов)\b)?(?: ?(?:{ZONE}))?"
)

DATE = rf"(?:{WEEKDAY},? ?(?:(?:the|den|le|el|il|de) )?)?(?:{ISO_DATE}|{EAST_ASIAN_DATE}|{NUMERIC_DATE}|{DAY_FIRST}|{MONTH_FIRST})"
BETWEEN = r"(?:[ ,t|/·•@-]{1,3}(?:(?:at|um|à|a las|alle|às|as|om|в|da)\b ?)?)?"
DATE_AND_TIME = rf"(?:{DATE}{BETWEEN}{TIME}|{TIME}{BETWEEN}(?:on |am )?{DATE})"
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
RELATIVE = rf"(?:{'|'.join(AGO.values())})"

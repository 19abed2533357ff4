"""What people of bylines are: jobs before or after a name, newsrooms that sign as a whole, degrees."""

from __future__ import annotations

import re
from functools import cache, lru_cache

import regex

# The last word of a job in Germanic and Slavic languages and in English ("Senior Policy Writer").
JOBS = frozenset(
    """writer writers reporter reporters editor editors correspondent correspondents columnist columnists contributor contributors
    journalist journalists producer producers bureau staff intern fellow photographer photojournalist blogger critic anchor author guest
    analyst chief editor-in-chief reviewer founder co-founder director manager specialist expert consultant coach
    officer president professor attorney lawyer doctor engineer designer educator strategist marketer developer advisor adviser desk
    planner instructor teacher owner partner researcher scientist nutritionist dietitian therapist chemist economist biologist
    horticulturalist gardener astrologer ceo cfo cto cmo coo representative chairman chairwoman secretary head lead historian psychologist
    physician nurse veterinarian broadcaster presenter host freelancer copywriter novelist poet commentator stringer trainee apprentice
    technologist evangelist curator creator chef lecturer principal minister senator commissioner ambassador fact-checker freelance
    redakteur redakteurin redakteure redaktor redaktorin korrespondent korrespondentin korrespondenten reporterin volontär volontärin autor autorin
    journalistin journalisten  chefredakteur chefredakteurin ressortleiter ressortleiterin kolumnist kolumnistin mitarbeiter mitarbeiterin
    praktikant praktikantin chefreporter chefreporterin gastautor gastautorin moderator moderatorin leiter leiterin experte expertin
    professorin wissenschaftler wissenschaftlerin geschäftsführer geschäftsführerin herausgeber herausgeberin sprecher sprecherin
    journaliste correspondant correspondante  rédacteur rédactrice chroniqueur chroniqueuse grand-reporter éditorialiste
    corresponsal  periodista redactor redactora columnista enviado enviada reportero reportera editora
    giornalista inviato inviata inviati inviate corrispondente corrispondenti  redattore redattrice direttore caporedattore
    jornalista repórter  correspondente colunista redator redatora
     redacteur redactrice verslaggever verslaggeefster correspondente chef journaliste
    redaktör redaktörer journalister korrespondenter reportrar krönikör kolumnist skribent chefredaktör utrikeskorrespondent
    redaktør journalist kommentator udlandskorrespondent utenrikskorrespondent skribenten sjefredaktør chefredaktør debattredaktør
    toimittaja toimittajat kirjeenvaihtaja päätoimittaja kolumnisti  erikoistoimittaja
    dziennikarz dziennikarka redaktorka korespondent korespondentka reporterka publicysta publicystka autorka
    redaktorka novinář novinářka reportér reportérka zpravodaj zpravodajka komentátor šéfredaktor redaktori
    novinár novinárka spravodajca korešpondent šéfredaktorka
    újságíró szerkesztő riporter tudósító főszerkesztő munkatárs rovatvezető publicista
    jurnalist jurnalistă redactori corespondent corespondentă reporteră editorialist
    журналист журналистка репортер репортерка редактор кореспондент кореспондентка автор автора
    корреспондент корреспондентка обозреватель обозревательница  спецкор собкор колумнист
    журналіст журналістка кореспонденти оглядач редакторка авторка шеф-редактор шеф-редакторка
    δημοσιογράφος συντάκτης συντάκτρια ανταποκριτής ανταποκρίτρια αρθρογράφος αρχισυντάκτης συντακτική
    muhabir muhabiri editör editörü yazar yazarı temsilcisi gazeteci müdürü yönetmeni
    संवाददाता पत्रकार रिपोर्टर संपादक लेखक ब्यूरो
    wartawan jurnalis koresponden penulis pewarta kontributor reporter""".split()
)
# Those whose work is to write: "Ada Fenwick, science correspondent" above an article has written it.
REPORTERS = frozenset(
    """reporter reporters correspondent correspondents journalist journalists columnist writer redakteur redakteurin korrespondent korrespondentin
    reporterin journalistin journaliste correspondant correspondante rédacteur rédactrice periodista corresponsal redactor redactora giornalista
    inviato inviata jornalista repórter verslaggever verslaggeefster redacteur redactrice journalister toimittaja dziennikarz dziennikarka
    korespondent korespondentka korespondentki reportér reportérka újságíró корреспондент обозреватель журналист журналістка muhabir muhabiri wartawan""".split()
)
# The first word of a job in Romance languages, Arabic, Hebrew, Persian, Indonesian, Vietnamese ("periodista de El País").
FIRST_JOBS = frozenset(
    """journaliste journalistes correspondant correspondante correspondants correspondantes rédacteur rédactrice chroniqueur chroniqueuse envoyé envoyée envoyés envoyées reporter éditorialiste directeur directrice professeur
    professeure chercheur chercheuse auteur autrice économiste
    periodista corresponsal corresponsales redactor redactora enviado enviada enviados enviadas columnista reportero reportera editor editora director directora profesor profesora
    giornalista inviato inviata corrispondente redattore redattrice direttore direttrice docente
    jornalista repórter correspondente enviado enviada colunista redator redatora professor professora diretor diretora editor-chefe
    redacteur correspondent journalist verslaggever redaktor korespondent dziennikarz
    corespondent redactor jurnalist editor
    заместитель шеф-редактор редактор корреспондент обозреватель кореспондент
    مراسل مراسلة محرر محررة صحفي صحفية صحافي صحافية كاتب كاتبة إعلامي إعلامية باحث باحثة
    כתב כתבת עורך עורכת פרשן פרשנית סופר עיתונאי עיתונאית
    خبرنگار روزنامه‌نگار نویسنده دبیر سردبیر تحلیلگر پژوهشگر
    wartawan jurnalis redaktur koresponden penulis phóng biên
     director professor founder co-founder co-owner editor-in-chief""".split()
)
JOB_ENDS = (
    "ologist", "alist", "iatrist", "redakteur", "redakteurin", "redakteure", "korrespondent", "korrespondentin", "korrespondenten", "journalistin", "reporterin",
    "reporter", "autorin", "autor", "experte", "expertin", "chef", "chefin", "leiter", "leiterin", "redaktør", "redaktör", "redacteur", "verslaggever",
    "toimittaja", "kirjeenvaihtaja", "szerkesztő", "muhabiri", "journalist", "korrespondenter",
)  # fmt: skip
REMEMBERED = 2048  # answers, since a part is asked for several times
LONGEST_ROLE = 120  # characters
# What "of" stands behind in the name of a place: "North of England correspondent".
PARTS_OF_PLACES = frozenset("north south east west isle bank head cape gulf house city state bay".split())
MOST_JOB_WORDS = 7  # "Senior White House and Foreign Affairs Correspondent"
MOST_ROLE_WORDS = 12  # the same with "for Example News and Example Radio"
OF_WHAT = frozenset(
    "of at for in and & to a au aux chez von vom beim de del du des à en à para por da do dos di della van voor bij på i i für bei beim der des im am w z v pro für w для в із din la".split()
)
JOINED = frozenset("and & und et y e och og +".split())
STAFF = (
    r"(?:staff(?:\s(?:writers?|reports?|reporters?|and (?:wire|news service) reports?|contributors?))?|(?:local )?staff reports?|wire reports?|news staff|"
    r"editorial (?:board|staff|team)|newsroom(?: staff)?|news ?desk|web ?desk|our (?:editors|correspondent|reporter|team)|"
    r"(?:die |unsere )?(?:online-?|sport-?|lokal-?)?redaktion(?:steam)?|la rédaction|rédaction|(?:la )?redacción(?: web| central)?|(?:la )?redazione|(?:da )?redação|(?:de )?redactie|"
    r"redaktionen|toimitus|redakcja|redakce|redakcia|szerkesztőség|redac[țţ]ia|редакци[яю]|редакція|σύνταξη|haber merkezi|(?:tim )?redaksi|ban biên tập|"
    r"(?:redaktion|redacción|redazione|rédaction|redação|redactie)(?:\s(?:de|di|da|do|du|del|der|von))?(?:\s\p{Lu}[\p{L}.&-]*){1,4}|"
    r"هيئة التحرير|التحرير|מערכת|編集部|编辑部|編輯部|뉴스팀|편집부|"
    r"(?:the\s)?(?:[\p{Lu}\d][\p{L}\d.&'-]*\s){1,4}(?:staff|staff (?:reports?|reporters?|writers?)|editors|editorial (?:board|team|staff)|newsroom|team|news ?desk|desk|redaktion|crew))"
)
# The last words of these, tested before the pattern.
STAFF_ENDS = frozenset(
    """staff writer writers report reports reporter reporters contributor contributors board team newsroom newsdesk desk webdesk editors correspondent
    redaktion onlineredaktion online-redaktion sportredaktion lokalredaktion online-redaktionsteam onlineredaktionsteam sport-redaktion sport-redaktionsteam sportredaktionsteam lokal-redaktion lokal-redaktionsteam lokalredaktionsteam redaktionsteam rédaction redacción web central redazione redação redactie redaktionen toimitus redakcja redakce redakcia
    szerkesztőség redacția redacţia редакция редакцию редакція σύνταξη merkezi redaksi tập التحرير מערכת 編集部 编辑部 編輯部 뉴스팀 편집부 crew""".split()
)  # fmt: skip
DEGREE = re.compile(
    r"(?:jr|sr|ii|iii|iv|ph\.?\s?d|m\.?d|esq|mba|rn|rd|msc|ma|ba|dds|do|jd|cpa|cfa|mph|lcsw|m\.?a|b\.?a|dipl\.?-ing|mag|llm|ll\.?m)\.?", re.IGNORECASE
)  # fmt: skip
VOWELS = frozenset("AEIOUYaeiouy")
LONG_WORD = 4  # letters
MOST_LETTERS = 3  # words of them
LONGEST_DEGREE = 10  # characters
# Letters behind a name that few know: "CEPF®", "MS RD", "DACVB".
LETTERS = re.compile(r"[A-Z][A-Za-z.-]{0,9}[®™]?")


@cache
def staff_pattern() -> regex.Pattern[str]:
    """Return the pattern of `STAFF`; compiled when first needed."""
    return regex.compile(STAFF, regex.IGNORECASE)


def is_role(text: str) -> bool:
    """Tell whether the text is a job: "Senior Policy Writer", "Director of Studies at Example"."""
    return len(text) <= LONGEST_ROLE and _is_role(text)


@lru_cache(maxsize=REMEMBERED)
def _is_role(text: str) -> bool:
    words = text.lower().replace("/", " ").split()
    if not words or len(words) > MOST_ROLE_WORDS:
        return False
    if words[0].strip(".,:") in FIRST_JOBS:
        return len(words) == 1 or words[1] in OF_WHAT or is_job(words) or words[0] not in JOBS
    return is_job(words)


def is_job(words: list[str]) -> bool:
    """Tell whether the words before the first "of", or all of them with an "and" between, end in a job."""
    for place, word in enumerate(words):
        if place and word in OF_WHAT and ends_in_job(words[:place]):
            return True
        if word in OF_WHAT and word not in JOINED and not (place and words[place - 1] in PARTS_OF_PLACES):
            return False
    return ends_in_job(words)


def ends_in_job(words: list[str]) -> bool:
    """Tell whether the last of at most seven words is a job."""
    if not words or len(words) > MOST_JOB_WORDS:
        return False
    last = words[-1].strip(".,:()")
    return last in JOBS or (last.endswith(JOB_ENDS) and not last.endswith("naturalist"))


def is_reporter(role: str) -> bool:
    """Tell whether somebody with this role writes for a newsroom, by its first or last word."""
    words = role.lower().split()
    return bool(words) and not REPORTERS.isdisjoint((words[0], words[-1]))


def is_staff(text: str) -> bool:
    """Tell whether the text stands for a newsroom as a whole."""
    first, _, rest = text.lower().partition(" ")
    if first not in STAFF_ENDS and rest.rpartition(" ")[2] not in STAFF_ENDS:
        return False
    return staff_pattern().fullmatch(text) is not None


def is_degree(text: str) -> bool:
    """Tell whether the text is a degree, or "Jr."."""
    return len(text) <= LONGEST_DEGREE and DEGREE.fullmatch(text) is not None


def may_be_letters(text: str) -> bool:
    """Tell whether the text may be the letters of degrees behind a name: "MS RD", "CEPF®", but not "MEG KING"."""
    words = text.split(" ", MOST_LETTERS)
    if len(words) > MOST_LETTERS or not text[:1].isupper():
        return False
    for word in words:
        if LETTERS.fullmatch(word) is None or 2 * sum(map(str.isupper, word)) < len(word.replace(".", "")):
            return False
    # Names have vowels in every word, and one word is long.
    return len(words) == 1 or max(map(len, words)) < LONG_WORD or any(VOWELS.isdisjoint(word) for word in words)

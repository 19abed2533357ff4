"""How bylines are printed: "By Jane Doe, Example News", "Von ...", "Name | Agency"."""

from __future__ import annotations

from typing import NamedTuple

import regex

from newsclean.lexicon.agencies import is_agency, is_outlet
from newsclean.lexicon.dates import find_dates
from newsclean.lexicon.names import is_person_name
from newsclean.read.shape import UNSPACED, fold, make_plain

LONGEST_BYLINE = 200  # characters; four names with their roles and papers are about 150

# What opens a byline. The words of the second group are prepositions of their languages
# too, so that a name has to follow, which `read_byline` asks for anyway.
INTRO = regex.compile(
    r"(?:(?:(?:news |analysis |opinion |commentary |review )?(?:story|text|words|article|report|reviewed|written|posted|published|submitted|"
    r"authored|compiled|reported|created|edited|analysis|opinion|commentary|guest column)\s)?by"
    r"|authors?|byline|written by|words|text(?:e|o)?|autor(?:in|en|es|a)?|auteurs?|autrice|autore|redactor|redactie|skribent|av|af|tekst"
    r"|(?:(?:erstellt|geschrieben|verfasst|publiziert|veröffentlicht|gepostet|gespeichert|eingestellt|ein\s?gastbeitrag|blog\s?beitrag)\s)(?:von|durch)"
    r"|(?:(?:ein|eine)\s)?(?:(?:gast)?(?:kommentar|beitrag|artikel|text|analyse|essay|kolumne|reportage|bericht|interview|rezension|glosse)\s)?von"
    r"|(?:(?:écrit|publié|rédigé|posté|propos recueillis)\s)?par|(?:escrito |publicado )?por|(?:scritto |pubblicato )?(?:da|di)|(?:geschreven )?door"
    r"|автор(?:ы)?|текст|بقلم|كتبت?|作者|记者|記者|撰文|文|撰稿|編輯|编辑|本报记者|本報記者|執筆|取材・文)"
    r"(?:\s?[::=/]\s?|\s+)",
    regex.IGNORECASE,
)
# "ByAlex Doe": mark-up that was a space.
GLUED_INTRO = regex.compile(
    r"(?:(?:Posted|Written|Published)\s?by|By|(?:Veröffentlicht|Geschrieben|Erstellt) von|[Vv]on)(?=\p{Lu}\p{Ll})"
)
# In unspaced scripts the name may follow at once.
UNSPACED_INTRO = regex.compile(r"(?:作者|记者|記者|撰文|文|撰稿|本报记者|本報記者|執筆)\s?[::=/＝／]?\s?")
LONE_INTRO = regex.compile(
    r"(?:(?:written|story|posted|published|words|reviewed)\s)?by:?|authors?:|von:?|par:?|por:?|autor(?:in)?:|автор:|作者[::]|بقلم:?",
    regex.IGNORECASE,
)
# What follows the names: when and how long, not who.
TRAILER = regex.compile(
    r"(?:^|[\s,|•·(\-–—/])(?:(?:last\s)?(?:updated|published|posted|modified|aktualisiert|veröffentlicht|publié|publicado|actualizado|mis à jour|обновлено)\b"
    r"|\d{1,3}\s?(?:-?\s?min(?:ute)?s?\b(?:\.|\sread)?|hours?\sago|days?\sago|h\sago|comments?\b|shares?\b)|\d{1,2}[:.]\d\d\b"
    r"|read time|reading time|share\b|follow\b|e-?mail\b|photos?\sby|(?:photo|foto)s?:).*+$",
    regex.IGNORECASE,
)
# What stands before a date that a byline begins with: "Published 3 May 2024 by Jane Doe".
BEFORE_DATE = regex.compile(
    r"[\W_]*(?:(?:(?:first |last )?published|posted|updated|written|created|veröffentlicht|publié|publicado|am|on|le|el|il|vom|den|date|"
    r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)[\W_]*){0,4}",
    regex.IGNORECASE,
)
AFTER_DATE = regex.compile(
    r"[\s,|•·/:;)\-–—]*(?:(?:at|um|à|@)?\s?\d{1,2}[:.]\d\d(?::\d\d)?\s?(?:[ap]\.?m\.?|uhr|h)?(?:\s?[A-Z]{2,4}\b)?[\s,|•·/:;)\-–—]*)?"
    r"(?:\d{1,3}\s?-?\s?min(?:ute)?s?(?:\sread)?[\s,|•·/:;)\-–—]*)?",
    regex.IGNORECASE,
)
LOOSE_END = regex.compile(
    r"(?:[\s,|•·/:;(\-–—]|(?:^|(?<=\W))(?:on|am|vom|le|el|il|op|den|at|um|dated?|mon|tue|wed|thu|fri|sat|sun|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|"
    r"lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo)\.?)$",
    regex.IGNORECASE,
)
SPLIT = regex.compile(
    r"\s*[|•·/;、，]\s*|\s+[-–—]\s+|,\s*|\s*\(|\)\s*"
    r"|\s+(?:for|with|of|as told to|für|mit|pour|avec|para)\s+",
)
# Where they are, which may look like a name: "Jane Doe in San Mateo", "Jane Doe from Example Institute".
PLACE = regex.compile(r"\s(?:in|aus|from|at|on behalf of)\s\p{Lu}[^,;|&]{0,60}?(?=\s?[,;|&]|\s(?:and|und)\s|$)")
CONJUNCTION = regex.compile(r"\s+(?:and|und|et|y|e|en|og|och|i|и|&|\+)\s+", regex.IGNORECASE)
JOBS = (
    r"writers?|reporters?|editors?|correspondents?|columnists?|contributors?|journalists?|producers?|bureau|bureau chief|staff|intern|fellow|"
    r"photographer|blogger|critic|anchor|author|guest|analyst|special|reports?|in chief|editor-in-chief|reviewer|founder|director|manager|"
    r"specialist|expert|consultant|coach|officer|president|professor|attorney|lawyer|doctor|engineer|designer|educator|"
    r"strategist|marketer|developer|advisor|adviser|planner|instructor|teacher|owner|partner|researcher|scientist|nutritionist|dietitian|"
    r"therapist|chemist|economist|biologist|horticulturalist|\p{L}{3,20}ologist|ceo|cfo|cto|cmo|coo|representative|chair(?:man|woman)?|secretary|"
    r"redakteur(?:in)?|redaktor(?:in)?|korrespondent(?:in)?|reporter(?:in)?|volontär(?:in)?|autor(?:in)?|journaliste?|redaktion|chefredakteur(?:in)?|"
    r"correspondante?|envoyée? spéciale?|rédaction|corresponsal|redacción|periodista|redazione|redação|redactie|verslaggever|"
    r"корреспондент|обозреватель|редакция"
)
# Up to six words and a job, and perhaps of what: "Senior Policy Writer", "Director of Studies at Example".
ROLE = regex.compile(
    rf"(?:[\p{{L}}\p{{M}}.&'/-]{{1,24}}\s){{0,6}}(?:{JOBS})(?:\s(?:of|at|for|in|and|&)\s.{{1,80}})?", regex.IGNORECASE
)
STAFF = regex.compile(
    r"(?:staff(?:\s(?:writers?|reports?|reporters?|and wire reports))?|wire reports?|news staff|editorial (?:board|staff|team)|newsroom(?: staff)?|"
    r"(?:the\s)?(?:\p{Lu}[\p{L}.]+\s){1,4}(?:staff|staff reports?|staff writers?|editors|editorial board|newsroom))",
    regex.IGNORECASE,
)
DEGREE = regex.compile(
    r"(?:jr|sr|ii|iii|iv|ph\.?\s?d|m\.?d|esq|mba|rn|rd|msc|ma|ba|dds|do|jd|cpa|cfa|mph|lcsw)\.?", regex.IGNORECASE
)
HANDLE = regex.compile(r"@\w{1,30}|\S{1,60}@\S{1,60}|(?:https?://|www\.)\S{1,200}")
END_HANDLE = regex.compile(r"\s\(?(?:@\w{1,30}|[\w.+-]{1,40}@[\w.-]{1,40})\)?$")
HAN_NAME = regex.compile(r"\p{Han}{2,4}|\p{Han}{1,4}[\p{Hiragana}\p{Katakana}]{1,5}|[\p{Hangul}]{2,4}")
CASELESS_NAME = regex.compile(r"[\p{Lo}\p{M}'.-]{2,20}(?:\s[\p{Lo}\p{M}'.-]{1,20}){1,3}")

# Places that have the shape of a name, and stand alone on lines that are no byline.
NOT_PEOPLE = frozenset(
    name.strip()
    for name in """los angeles; san francisco; san diego; san antonio; san jose; las vegas; santa fe; santa monica; el paso;
    buenos aires; rio de janeiro; sao paulo; são paulo; hong kong; tel aviv; abu dhabi; kuala lumpur; cape town; baton rouge;
    salt lake; des moines; st. louis; st. paul; saint paul; fort worth; little rock; costa rica; puerto rico; sri lanka; saudi arabia;
    den haag; la paz; el salvador; palo alto; ann arbor; santa barbara; long beach; virginia beach; grand rapids; white house;
    downing street; wall street; silicon valley; middle east; latin america; central america; cedar rapids; sioux falls;
    addis ababa; ho chi minh; phnom penh; mexico; monte carlo; le havre; la rochelle; bad homburg; bad nauheim""".replace(
        "\n", " "
    ).split(";")
)


# Words of labels that stand where bylines do, and of no name.
NO_NAME_WORDS = frozenset(
    """management marketing reviewed verified expert experts ask anything directory location pdf preview vorschau written edited
    admin administrator webmaster agencies agenturen landesanstalt union
    read guide blog weblog forum forums tips hidden woman man women men previous next save print listen audio summary contents table
    introduction overview online redaktion team staff updated posted by with join download free full view click start
    copyright licensed grader certified group inc ltd llc gmbh ag foundation institute institut association council committee office
    department bank insurance care dental clinic hospital hotel energy solar software solutions systems studio studios consulting
    partners properties realty financial aid design agency academy college verlag verein stiftung verband ministerium sprache
    kommentare teilen drucken gesponserte inhalte werbung anzeige rechtsanwalt projektleiterin projektleiter""".split()
)
ARTICLE = regex.compile(
    r"(?:an?|the|der|die|das|eine?|le|la|les|une?|el|los|las|il|lo|gli|team|meet|about|dear|hello|more|new|our|your|my)\s",
    regex.IGNORECASE,
)
SHORTEST_LOUD = 3  # letters; two capitals are initials
SHORTEST_LOUD_SURNAME = 5  # letters beside small ones: "Meg CALDER", but "PDF Preview"
LOUD = regex.compile(r"\p{Lu}['-]?\p{Lu}{2}")


class Byline(NamedTuple):
    """A byline: as printed without "By" and date, the names, the agency, and whether it says "By"."""

    printed: str
    authors: tuple[str, ...]
    agency: str | None
    introduced: bool


def tidy_case(name: str) -> str:
    """Return a name with words in capitals ("MEG O'NEIL", "Meg O'NEIL") as names are written."""
    if LOUD.search(name) is None:
        return name
    shortest = SHORTEST_LOUD if name.isupper() else SHORTEST_LOUD_SURNAME
    return " ".join(tidy_word(word) if len(word) >= shortest else word for word in name.split(" "))


def tidy_word(word: str) -> str:
    """Return a word of a name in capitals as names are written; initials stay."""
    if not word.isupper() or "." in word[:-1]:
        return word
    tidy = word.title()
    return "Mc" + tidy[2:].capitalize() if tidy.startswith("Mc") and len(tidy) > 4 else tidy


def cut_trailer(text: str) -> str:
    """Return the text without a date, a clock time or a reading time at its end."""
    folded = fold(text)
    if len(folded) != len(text):
        text = make_plain(text)
    if len(folded) == len(text):
        first = next(find_dates(folded, day_first=True), None)
        if first is not None and first.start > 0:
            text = text[: first.start]
    text = TRAILER.sub("", END_HANDLE.sub("", text))
    while match := LOOSE_END.search(text):
        text = text[: match.start()]
    return text


def cut_date_before(text: str) -> str:
    """Return the text without a date that it begins with."""
    folded = fold(text)
    if len(folded) != len(text):
        return text
    first = next(find_dates(folded, day_first=True), None)
    if first is None or BEFORE_DATE.fullmatch(text, 0, first.start) is None:
        return text
    after = AFTER_DATE.match(text, first.end)
    return text[after.end() if after else first.end :] or text


def split_people(part: str) -> list[str]:
    """Split "A and B" where both sides are names; "José Ortega y Gasset" stays whole."""
    pieces = CONJUNCTION.split(part)
    if len(pieces) > 1 and not all(is_name(piece) or is_outlet(piece) or ROLE.fullmatch(piece) for piece in pieces):
        return [part]
    return pieces


def is_name(text: str) -> bool:
    """Tell whether the text is one person's name and not a place or a paper."""
    plain = tidy_case(make_plain(text).strip())
    folded = plain.lower()
    if ARTICLE.match(plain) or "'s " in plain or folded in NOT_PEOPLE or is_outlet(plain):
        return False
    if not NO_NAME_WORDS.isdisjoint(folded.split()):
        return False
    return is_person_name(plain)


def read_byline(text: str) -> Byline | None:
    """Read a line as a byline, or return None.

    The parts of a line (between commas, bars, dashes) must be names, agencies or roles.
    After "By" a last part may be anything short, for example a place.
    """
    if len(text) > LONGEST_BYLINE:
        return None
    text = cut_date_before(text)
    intro = INTRO.match(text) or GLUED_INTRO.match(text)
    if intro is None and UNSPACED.search(text):
        intro = UNSPACED_INTRO.match(text)
    rest = text[intro.end() :] if intro else text
    printed = cut_trailer(rest).strip()
    if not printed:
        return None
    authors, agency, unknown = read_parts(printed, introduced=intro is not None)
    if not authors and agency is None:
        return None
    if unknown and (intro is None or unknown > 1 or not authors):
        return None
    return Byline(printed, tuple(authors), agency, intro is not None)


def read_parts(printed: str, *, introduced: bool) -> tuple[list[str], str | None, int]:
    """Return the names and the agency in a byline, and how many of its parts are neither."""
    authors: list[str] = []
    agency: str | None = None
    unknown = 0
    printed = PLACE.sub("", printed)
    for part in (piece.strip(" .:*") for whole in SPLIT.split(printed) if whole for piece in split_people(whole)):
        if not part or HANDLE.fullmatch(part) or DEGREE.fullmatch(part):
            continue
        if is_agency(part):
            agency = agency or part
        elif STAFF.fullmatch(part) or ROLE.fullmatch(part):
            # "Associated Press Writer" names the agency too.
            named = regex.sub(r"\s\p{L}+$", "", part)
            agency = agency or (named if is_agency(named) else None)
        elif is_name(part):
            authors.append(tidy_case(part))
        elif introduced and all(HAN_NAME.fullmatch(name) for name in part.split()):
            authors.extend(part.split())
        elif introduced and CASELESS_NAME.fullmatch(part):
            authors.append(part)
        elif is_outlet(part):
            agency = agency or part
        else:
            unknown += 1
    return authors, agency, unknown

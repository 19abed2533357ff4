"""How bylines are printed: "By Jane Doe, Example News", "Von ...", "Name | Agency"."""

from __future__ import annotations

import re
from typing import NamedTuple

import regex

from newsclean.lexicon.agencies import ABBREVIATIONS, is_agency, is_outlet
from newsclean.lexicon.dates import HAS_YEAR, find_dates
from newsclean.lexicon.people import is_degree, is_name, is_role, is_staff, tidy_case
from newsclean.read.shape import UNSPACED, fold, make_plain

LONGEST_BYLINE = 200  # characters; four names with their roles and papers are about 150
MOST_WORDS = 28  # the same in words
MOST_WORDS_WITHOUT_BY = 16

# What opens a byline. The words of the second group are prepositions of their languages
# too, so that a name has to follow, which `read_byline` asks for anyway.
INTRO = re.compile(
    r"(?:(?:(?:news |analysis |opinion |commentary |review )?(?:story|text|words|article|report|interview|recipe|reviewed|written|posted|published|submitted|"
    r"authored|compiled|reported|created|edited|analysis|opinion|commentary|guest column)\s)?by"
    r"|authors?|byline|written by|words|text(?:e|o)?|autor(?:in|en|es|a)?|auteurs?|autrice|autore|redactor|redactie|skribent|av|af|tekst"
    r"|(?:(?:erstellt|geschrieben|verfasst|publiziert|veröffentlicht|gepostet|gespeichert|eingestellt|ein\s?gastbeitrag|blog\s?beitrag)\s)(?:von|durch)"
    r"|(?:(?:ein|eine)\s)?(?:(?:gast)?(?:kommentar|beitrag|artikel|text|analyse|essay|kolumne|reportage|bericht|interview|rezension|glosse)\s)?von"
    r"|(?:(?:écrit|publié|rédigé|posté|propos recueillis)\s)?par|(?:escrito |publicado )?por|(?:scritto |pubblicato )?(?:da|di)|(?:geschreven )?door"
    r"|автор(?:ы)?|текст|بقلم|كتبت?|作者|记者|記者|撰文|文|撰稿|編輯|编辑|本报记者|本報記者|執筆|取材・文)"
    r"(?:\s?[::=/]\s?|\s+)",
    re.IGNORECASE,
)
# "ByAlex Doe": mark-up that was a space.
GLUED_INTRO = regex.compile(
    r"(?:(?:Posted|Written|Published)\s?by|By|(?:Veröffentlicht|Geschrieben|Erstellt) von|[Vv]on)(?=\p{Lu}\p{Ll})"
)
# In unspaced scripts the name may follow at once.
UNSPACED_INTRO = re.compile(r"(?:作者|记者|記者|撰文|文|撰稿|本报记者|本報記者|執筆)\s?[::=/＝／]?\s?")
LONE_INTRO = re.compile(
    r"(?:(?:written|story|posted|published|words|reviewed)\s)?by:?|authors?:|von:?|par:?|por:?|autor(?:in)?:|автор:|作者[::]|بقلم:?",
    re.IGNORECASE,
)
# What follows the names: when and how long, not who.
TRAILER = re.compile(
    r"(?:^|[\s,|•·(\-–—/])(?:(?:last\s)?(?:updated|published|posted|modified|aktualisiert|veröffentlicht|publié|publicado|actualizado|mis à jour|обновлено)\b"
    r"|\d{1,3}\s?(?:-?\s?min(?:ute)?s?\b(?:\.|\sread)?|hours?\sago|days?\sago|h\sago|comments?\b|shares?\b)|\d{1,2}[:.]\d\d\b"
    r"|read time|reading time|share\b|follow\b|e-?mail\b|photos?\sby|(?:photo|foto)s?:).*+$",
    re.IGNORECASE,
)
# What stands before a date that a byline begins with: "Published 3 May 2024 by Jane Doe".
BEFORE_DATE = re.compile(
    r"[\W_]*(?:(?:(?:first |last )?published|posted|updated|written|created|veröffentlicht|publié|publicado|am|on|le|el|il|vom|den|date|"
    r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)[\W_]*){0,4}",
    re.IGNORECASE,
)
AFTER_DATE = re.compile(
    r"[\s,|•·/:;)\-–—]*(?:(?:at|um|à|@)?\s?\d{1,2}[:.]\d\d(?::\d\d)?\s?(?:[ap]\.?m\.?|uhr|h)?(?:\s?[A-Z]{2,4}\b)?[\s,|•·/:;)\-–—]*)?"
    r"(?:\d{1,3}\s?-?\s?min(?:ute)?s?(?:\sread)?[\s,|•·/:;)\-–—]*)?",
    re.IGNORECASE,
)
TRAILER_WORDS = frozenset(
    "last updated published posted modified aktualisiert veröffentlicht publié publicado actualizado mis обновлено min mins minute minutes "
    "read reading share follow email e-mail photos photo foto fotos".split()
)
LOOSE_MARKS = " ,|•·/:;(-–—"
LOOSE_WORDS = frozenset(
    """on am vom le el il op den at um date dated mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday
    montag dienstag mittwoch donnerstag freitag samstag sonntag mo di mi do fr sa so stand
    lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo""".split()
)
SPLIT = re.compile(
    r"\s*[|•·/;、，]\s*|\s+[-–—]\s+|,\s*|\s*\(|\)\s*"
    r"|\s+(?:for|with|of|as told to|für|mit|pour|avec|para)\s+",
)
# Where they are, which may look like a name: "Jane Doe in San Mateo", "Jane Doe from Example Institute".
PLACE = regex.compile(r"\s(?:in|aus|from|at|on behalf of)\s\p{Lu}[^,;|&]{0,60}?(?=\s?[,;|&]|\s(?:and|und)\s|$)")
CONJUNCTION = re.compile(r"\s+(?:and|und|et|y|e|en|og|och|i|и|&|\+)\s+", re.IGNORECASE)
HANDLE = re.compile(r"@\w{1,30}|\S{1,60}@\S{1,60}|(?:https?://|www\.)\S{1,200}")
END_HANDLE = re.compile(r"\s\(?(?:@\w{1,30}|[\w.+-]{1,40}@[\w.-]{1,40})\)?$")
HAN_NAME = regex.compile(r"\p{Han}{2,4}|\p{Han}{1,4}[\p{Hiragana}\p{Katakana}]{1,5}|[\p{Hangul}]{2,4}")
CASELESS_NAME = regex.compile(r"[\p{Lo}\p{M}'.-]{2,20}(?:\s[\p{Lo}\p{M}'.-]{1,20}){1,3}")


class Byline(NamedTuple):
    """A byline: as printed without "By" and date, the names, the agency, and whether it says "By"."""

    printed: str
    authors: tuple[str, ...]
    agency: str | None
    introduced: bool


def cut_trailer(text: str) -> str:
    """Return the text without a date, a clock time or a reading time at its end."""
    if HAS_YEAR.search(text):
        folded = fold(text)
        if len(folded) != len(text):
            text = make_plain(text)
        if len(folded) == len(text):
            first = next(find_dates(folded, day_first=True), None)
            if first is not None and first.start > 0:
                text = text[: first.start]
    if "@" in text:
        text = END_HANDLE.sub("", text)
    lower = text.lower()
    if any(map(str.isdigit, text)) or not TRAILER_WORDS.isdisjoint(lower.replace(":", " ").split()):
        text = TRAILER.sub("", text)
    return cut_loose_end(text)


def cut_loose_end(text: str) -> str:
    """Return the text without marks, weekdays and "on" at its end, which introduced a date."""
    while True:
        text = text.rstrip(LOOSE_MARKS)
        head, space, last = text.rpartition(" ")
        if not space or last.rstrip(".").lower() not in LOOSE_WORDS:
            return text
        text = head


def cut_date_before(text: str) -> str:
    """Return the text without a date that it begins with."""
    if HAS_YEAR.search(text) is None:
        return text
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
    if len(pieces) > 1 and not all(is_name(p) or is_role(p) or is_outlet(p) for p in pieces):
        return [part]
    return pieces


def find_intro(text: str) -> re.Match[str] | regex.Match[str] | None:
    """Return the "By" that a line begins with."""
    intro = INTRO.match(text) or GLUED_INTRO.match(text)
    if intro is None and not text.isascii() and UNSPACED.match(text):
        intro = UNSPACED_INTRO.match(text)
    return intro


def may_be_bare(text: str) -> bool:
    """Tell by its first words whether a line without "By" may begin with a name or an agency."""
    words = text.split(" ", MOST_WORDS_WITHOUT_BY)
    if len(words) > MOST_WORDS_WITHOUT_BY:
        return False
    first = words[0]
    if not first[0].isupper():
        return first.split("/")[0].rstrip(",") in ABBREVIATIONS
    # "Jane", "Jane van", "Jane |", but not "Opening hours".
    return len(words) == 1 or len(words[1]) <= 3 or not words[1][0].islower()


def read_byline(text: str) -> Byline | None:
    """Read a line as a byline, or return None.

    The parts of a line (between commas, bars, dashes) must be names, agencies or roles.
    After "By" a last part may be anything short, for example a place.
    """
    if len(text) > LONGEST_BYLINE or text.count(" ") >= MOST_WORDS:
        return None
    text = cut_date_before(text)
    intro = find_intro(text)
    if intro is None and not (text and may_be_bare(text)):
        return None
    printed = cut_trailer(text[intro.end() :] if intro else text).strip()
    if not printed:
        return None
    authors, agency, unknown = read_parts(printed, introduced=intro is not None)
    if not authors and agency is None:
        return None
    if unknown and (intro is None or unknown > 1 or not authors):
        return None
    return Byline(printed, tuple(authors), agency, intro is not None)


def read_parts(printed: str, *, introduced: bool) -> tuple[list[str], str | None, int]:
    """Return the names and the agency in a byline, and how many of its parts are neither.

    Without "By" the first part that is neither ends the reading: the line is no byline.
    """
    authors: list[str] = []
    agency: str | None = None
    unknown = 0
    for part in (
        p.strip(" .:*") for whole in SPLIT.split(PLACE.sub("", printed)) if whole for p in split_people(whole)
    ):
        if not part or (("@" in part or "." in part) and HANDLE.fullmatch(part)) or is_degree(part):
            continue
        if is_agency(part):
            agency = agency or part
        elif is_role(part) or is_staff(part):
            # "Associated Press Writer" names the agency too.
            named = part.rpartition(" ")[0]
            agency = agency or (named if is_agency(named) else None)
        elif is_name(part):
            authors.append(tidy_case(part))
        elif introduced and (names := caseless_names(part)):
            authors.extend(names)
        elif is_outlet(part):
            agency = agency or part
        else:
            unknown += 1
            if not introduced:
                break
    return authors, agency, unknown


def caseless_names(part: str) -> list[str]:
    """Return the names in a part that is in a script without capitals; none in others."""
    if part.isascii():
        return []
    pieces = part.split()
    if all(HAN_NAME.fullmatch(piece) for piece in pieces):
        return pieces
    return [part] if CASELESS_NAME.fullmatch(part) else []

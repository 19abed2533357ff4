"""How bylines are printed: "By Jane Doe, Example News", "Von ...", "Name | Agency"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

import regex

from newsclean.lexicon.agencies import ABBREVIATIONS, is_agency, is_outlet_word
from newsclean.lexicon.byline_ends import END_HANDLE, cut_date_before, cut_trailer, mend
from newsclean.lexicon.byline_parts import HANDLE, Person, read_people
from newsclean.lexicon.byline_phrases import (
    FIRST_WORDS,
    GLUED_INTRO,
    GLUED_STARTS,
    INTRO,
    LONE_INTRO,
    LOOSE_MARKS,
    OUTRO,
    OUTRO_ENDS,
    UNSPACED_INTRO,
    author_credit,
)
from newsclean.lexicon.byline_split import cut_name
from newsclean.lexicon.common_words import COMMON_WORDS
from newsclean.lexicon.dates import HAS_YEAR
from newsclean.lexicon.east_asian import read_east_asian
from newsclean.lexicon.other_credits import CREDIT_WORDS, may_credit_others, other_credit
from newsclean.lexicon.people import ARTICLES, NAMES_LIKE_ARTICLES, NO_NAME_WORDS
from newsclean.lexicon.roles import is_role, is_staff
from newsclean.lexicon.syndicated import read_syndicated
from newsclean.read.compose import compose
from newsclean.read.shape import UNSPACED

__all__ = [
    "GLUED_INTRO",
    "HANDLE",
    "INTRO",
    "JOINS_NEXT",
    "LONE_INTRO",
    "LONGEST_BYLINE",
    "MOST_WORDS",
    "Byline",
    "Person",
    "cut_trailer",
    "find_intro",
    "read_byline",
    "read_parts",
]

REMEMBERED = 2048  # answers: rules and fields ask for the same lines
LONGEST_BYLINE = 200  # characters; four names with their roles and papers are about 150
MOST_WORDS = 28  # the same in words
MOST_WORDS_WITHOUT_BY = 16
MOST_INTROS = 2  # "Author: Posted by Jane Doe"
# The first words of credits for others, behind which the writer may follow.
CREDIT_STARTS = CREDIT_WORDS | {"medically", "clinically", "expertly", "fact"}
FEWEST_SPACES = 3  # of "Photos: Jane Doe Text: ..."
# Common words that may stand second in a line of names and agencies: "FR mit dpa".
JOINERS = frozenset("and und et y e en og och ja i mit with via for für avec con és și ve dan và та и і".split())
MOST_AGENCY_WORDS = 6
LONGEST_AGENCY = 40  # characters
LONGEST_SIGNS = 24  # characters of "det/dpa"

FIRST_WORD = re.compile(r"[^\s:：=＝/／]+")
PUBLISHER = re.compile(r"publi", re.IGNORECASE)  # "Published by Example Press"
EAST_ASIAN = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
SIGNED_BEHIND = re.compile(
    r"(?<=[\s|｜/／])(?:(?:作者|记者|記者|撰文|文)[:：/／]|[记記]者(?=[\u4e00-\u9fff]{2,4}(?:[/／]|$)))"
    # Right behind the name of a paper: "来源：南岬网作者：林海".
    r"|(?<=[网網报報社刊])作者[:：]"
)
# "Jane Doe, with additional reporting by"
DANGLING = re.compile(r"[\s,|]*(?:\b(?:with|and|mit|und|avec|et|con|y)|&)\s*$", re.IGNORECASE)
JOINS_NEXT = re.compile(r"[^\W\d_] (?:and|und|et|y|&)$")  # "Jane Doe and"
# "Interview by Jane Doe with John Roe": whom the questions were put to has not written it.
INTERVIEW = re.compile(r"interview|entretien|propos recueillis|entrevista", re.IGNORECASE)
INTERVIEWED = re.compile(r"\s(?:with|mit|avec|con)\s", re.IGNORECASE)
# "Opinion | By Jane Doe", "0 · by Jane Doe", "Yes! | By Jane Doe".
BEFORE_BY = re.compile(r"[^|•·●⋅—–,.?]{1,30}?\s?[|•·●⋅—–-]\s?(?=(?:by|von)\s)", re.IGNORECASE)

# The line is a caption: "Jane Doe on Monday in Elsin (Photo Tom Harlow. AFP)".
PICTURE_CREDIT = re.compile(r"\((?:photos?|fotos?|fot\.|bild|image|picture|imagen|фото)\b[^()]*\)\W*$", re.IGNORECASE)


class Byline(NamedTuple):
    """A byline.

    Attributes:
        printed: the line without "By", date and reading time.
        authors: the names, in order, as names are written.
        agency: the agency or paper that signs, too.
        introduced: whether the line says "By", or what its language says.
        people: the names with the roles and addresses printed beside them.
    """

    printed: str
    authors: tuple[str, ...]
    agency: str | None
    introduced: bool
    people: tuple[Person, ...] = ()


def find_intro(text: str) -> re.Match[str] | regex.Match[str] | None:
    """Return the "By" that a line begins with."""
    first = FIRST_WORD.match(text)
    if first is None:
        return None
    intro: re.Match[str] | regex.Match[str] | None = None
    if first.group().lower() in FIRST_WORDS:
        intro = INTRO.match(text)
    if intro is None and text.startswith(GLUED_STARTS):
        intro = GLUED_INTRO.match(text)
    if intro is None and not text.isascii() and UNSPACED.match(text):
        intro = UNSPACED_INTRO.match(text)
    return intro


def may_be_bare(text: str) -> bool:
    """Tell by its first words whether a line without "By" may begin with a name or an agency."""
    words = text.split(" ", MOST_WORDS_WITHOUT_BY)
    if len(words) > MOST_WORDS_WITHOUT_BY:
        return False
    first = words[0]
    if not first[:1].isupper():
        return may_be_small(text, first)
    second = words[1] if len(words) > 1 else ""
    # "Jane", "Jane van", "Jane |", "Staff, news services", but not "Opening hours".
    if len(second) > 3 and second[0].islower() and second not in JOINERS:
        return is_staff(first.rstrip(","))
    if is_label_word(first.lower()) or (second not in JOINERS and "/" not in first and begins_label(second)):
        # "The Associated Press", "Central News Agency", "Science Recorder | Jane Doe".
        text = text.partition(" | ")[0]
        words = text.split()
        if len(words) > MOST_AGENCY_WORDS:
            return False
        return is_outlet_word(words[-1]) or is_agency(text.split(" in ", 1)[0].split(",", 1)[0])
    return True


def is_label_word(word: str) -> bool:
    """Tell whether a word in small letters begins no name: articles, words of headings and menus."""
    return word in COMMON_WORDS or word in NO_NAME_WORDS or word in ARTICLES


def begins_label(second: str) -> bool:
    """Tell whether the second word of a line is one of headings and menus: "Opening Hours"."""
    lower = second.lower().strip(",:")
    return lower in COMMON_WORDS or lower in NO_NAME_WORDS


def may_be_small(text: str, first: str) -> bool:
    """Tell whether a line that does not begin with a capital may name an agency or a broadcaster: "dpa", "7 News"."""
    if "/" in text and len(text) <= LONGEST_SIGNS:
        return True
    if first[:1].islower():
        return first.split("/", 1)[0].rstrip(",") in ABBREVIATIONS
    return len(text) <= LONGEST_AGENCY and is_agency(text)


def read_byline(text: str) -> Byline | None:
    """Read a line as a byline, or return None.

    The parts of a line (between commas, bars, dashes) must be names, agencies or roles.
    After "By" a last part may be anything short, for example a place.
    """
    if len(text) > LONGEST_BYLINE or text.count(" ") >= MOST_WORDS:
        return None
    return _read_byline(text)


@lru_cache(maxsize=REMEMBERED)
def _read_byline(text: str) -> Byline | None:
    text = compose(text)
    length = len(text)
    text = cut_date_before(text).lstrip()
    if not text:
        return None
    if not text.isascii() and EAST_ASIAN.search(text) and (signed := read_signed(text)):
        return signed
    intro = find_intro(text)
    if intro is None and PICTURE_CREDIT.search(text):
        return None
    if intro is None and " by " in text.lower() and (before := BEFORE_BY.match(text)):
        text = text[before.end() :]
        intro = find_intro(text)
    if intro is None and not may_be_bare(text):
        return read_other_start(text)
    return read_after(text, intro, is_dated=len(text) < length or HAS_YEAR.search(text) is not None)


def read_signed(text: str) -> Byline | None:
    """Read a line in Chinese, Japanese or Korean with its own patterns."""
    if HAS_YEAR.search(text):
        text = cut_trailer(text)
    signed = read_east_asian(text)
    if signed is None and (label := SIGNED_BEHIND.search(text)):
        # "来源：... 作者：..."
        signed = read_east_asian(text[label.start() :])
    if signed is None:
        return None
    people = tuple(Person(name, signed.role, signed.email if len(signed.names) == 1 else None) for name in signed.names)
    return Byline(signed.printed, signed.names, signed.paper, introduced=True, people=people)


def read_other_start(text: str) -> Byline | None:
    """Read a line that begins with another credit, or ends with its "by": "Reviewed by ... | Written by ..."."""
    if text.endswith(OUTRO_ENDS) and (outro := OUTRO.fullmatch(text)):
        return make_byline(outro["who"], introduced=True, is_strong=True)
    first = FIRST_WORD.match(text)
    if first is None or first.group().lower() not in CREDIT_STARTS or text.count(" ") < FEWEST_SPACES:
        return None
    if author_credit().search(text) is None or not writers_only(text)[1]:
        return None
    return make_byline(text, introduced=False, is_strong=True)


def read_after(text: str, intro: re.Match[str] | regex.Match[str] | None, *, is_dated: bool) -> Byline | None:
    """Read a line from behind its "By", or from its start where it has none.

    One word is a name behind "Written by", and behind a mere "By" where a date stands beside
    it: menus have "By Role" and "By Price".
    """
    if intro is None and text.endswith(OUTRO_ENDS):
        return read_other_start(text)
    introduced, is_strong, is_mixed = intro is not None, False, False
    is_interview = intro is not None and INTERVIEW.search(intro.group()) is not None
    for _ in range(MOST_INTROS):
        if intro is None:
            break
        says = intro.group().strip()
        is_strong = is_strong or (says_who(says) and (is_dated or says != "By") and not PUBLISHER.match(says))
        is_mixed = is_mixed or not says.isupper()
        text = text[intro.end() :]
        intro = find_intro(text)
        if intro is not None and not says_who(intro.group()):
            # "By Von Example": a name.
            intro = None
    if introduced and begins_as_prose(text):
        return None
    # "By WIRED" is no person, "BY GABO" is.
    is_strong = is_strong and not (is_mixed and text.split(" ", 1)[0].isupper())
    return make_byline(text, introduced=introduced, is_strong=is_strong, is_interview=is_interview)


def begins_as_prose(text: str) -> bool:
    """Tell by its first word that what follows "By" is no name: "the numbers", "Popular demand"."""
    first, space, _ = text.partition(" ")
    if not space or not (is_label_word(first.lower()) and first.lower() not in NAMES_LIKE_ARTICLES):
        return False
    last = text.rpartition(" ")[2].lower()
    return not (
        is_outlet_word(last) or is_role(text) or is_agency(first) or is_agency(text.split(",", 1)[0]) or cut_name(text)
    )


def says_who(intro: str) -> bool:
    """Tell whether an intro can be nothing else: "By", "Written by", "Autor:"; "von" and "text" can."""
    intro = intro.strip().lower()
    return intro == "by" or " " in intro or intro.endswith((":", "：", "=", "＝", "/", "／"))


def make_byline(text: str, *, introduced: bool, is_strong: bool, is_interview: bool = False) -> Byline | None:
    """Make a byline of the text behind "By", or of a whole line without one, if it is one."""
    text = mend(text)
    printed = cut_trailer(text).strip()
    # The name behind the "and" is on the next line.
    if JOINS_NEXT.search(printed):
        printed = DANGLING.sub("", printed)
    if not printed:
        return None
    if text == f"{printed} on" and (signed := read_syndicated(printed, introduced=introduced)):
        people, paper = signed
        return Byline(printed, tuple(person.name for person in people), paper, introduced, people)
    writers, names_writers = writers_only(INTERVIEWED.split(printed, 1)[0] if is_interview else printed)
    if names_writers:
        introduced = True
    if "@" in text and (address := END_HANDLE.search(text)):
        writers += " | " + address.group().strip(" ()")
    reading = read_people(writers, introduced=introduced, is_strong=is_strong)
    if not reading.is_byline:
        return None
    people = reading.people
    return Byline(printed, tuple([person.name for person in people]), reading.agency, introduced, people)


def writers_only(text: str) -> tuple[str, bool]:
    """Return the text without reviewers, photographers and translators, and whether it says anew who wrote."""
    if not may_credit_others(text):
        return text, False
    kept: list[str] = []
    names_writers = False
    position = 0
    while (other := other_credit().search(text, position)) is not None:
        kept.append(DANGLING.sub("", text[position : other.start()]))
        anew = author_credit().search(text, other.end())
        if anew is None:
            break
        names_writers = True
        position = anew.end()
    else:
        kept.append(text[position:])
    return " | ".join(part for part in kept if part.strip(LOOSE_MARKS)), names_writers


def read_parts(printed: str, *, introduced: bool) -> tuple[list[str], str | None, int]:
    """Return the names and the agency in a byline, and how many of its parts are neither.

    Without "By" the first part that is neither ends the reading: the line is no byline.
    """
    reading = read_people(printed, introduced=introduced, is_strong=False)
    return [person.name for person in reading.people], reading.agency, reading.unknown

"""The parts of a byline between its commas and bars: persons with their roles and addresses, agencies, places."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

import regex

from newsclean.lexicon.agencies import SIGN, SMALL_WORDS, is_agency, is_known_outlet, is_outlet
from newsclean.lexicon.byline_phrases import TAIL_WORDS
from newsclean.lexicon.byline_split import cut_name, split_parts, undouble
from newsclean.lexicon.people import caseless_names, is_lone_name, is_name, tidy_case
from newsclean.lexicon.places import PLACES
from newsclean.lexicon.roles import OF_WHAT, is_degree, is_role, is_staff, may_be_letters
from newsclean.read.shape import fold

GENERATION = re.compile(r"(?:jr|sr|ii|iii|iv)\.?", re.IGNORECASE)
LEADING_WORDS = "and und et y e og och by von de di da por par door av af &".split()
LEADING = regex.compile(rf"(?:(?i:{'|'.join(LEADING_WORDS)}))\s+(?=\p{{Lu}})")
LEADING_STARTS = frozenset(LEADING_WORDS)
HANDLE = re.compile(r"@\w{1,30}|\S{1,60}@\S{1,60}|(?:https?://|www\.)\S{1,200}")
EMAIL = re.compile(r"[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,30}){1,4}")
# Family name first: "Example, Jane T."
GIVEN_NAME = regex.compile(r"\p{Lu}[\p{Ll}\p{M}-]+(?:\s\p{Lu}\.?){1,2}|\p{Lu}\.(?:\s?\p{Lu}\.)?")
# A writer's letters beside an agency: "J.B. avec AFP".
INITIALS = regex.compile(r"(?:\p{Lu}\.[ -]?){1,2}\p{Lu}\.?")
# What joins an agency to a name in a bracket of its own: "Jane Doe (mit dpa, afp)".
WITH = re.compile(r"(?:with|mit|avec|con|com|met|med) ", re.IGNORECASE)
BEFORE_ROLE = re.compile(r"^@\w{1,30} ")  # a handle between name and role
HANDLE_BEHIND = re.compile(r"(?<=\w) @\w{1,30}(?=\s*(?:[,|(]|$))")  # behind the name: "Jane Doe @janedoe, Example News"
# What jobs begin with, and names of papers do not.
RANKS = frozenset(
    "senior junior chief lead principal deputy assistant associate staff general national local regional political crime court sports business education health live "
    "breaking investigative community digital multimedia special contributing freelance trainee data enterprise features".split()
)
LONE_CAPITALS = re.compile(r"[A-Z]{2,5}")
REMARKS = frozenset(
    """fact checked; fact-checked; fact check; medically reviewed; verified; premium; exclusive; exklusiv; opinion; analysis; meinung; kommentar; news; updated; breaking; follow us;
    sponsored; guest post; sponsored post; anzeige; advertorial; special; special to the; blog; podcast; video; plus; abo; subscribers only; read more; and others; and more; et al; u.a; others;
    now; earlier; previously; later; jetzt; zuvor; früher""".replace("\n", " ").replace("    ", "").split("; ")
)  # fmt: skip
# A writer from outside, and for whom: "Special to The Harlow Gazette"; what stands behind "for" is a part of its own.
SPECIAL = re.compile(r"special(?: (?:to|for)(?: the)? (?P<outlet>.{2,60}))?", re.IGNORECASE)
REMEMBERED = 2048  # readings: a page prints, marks up and declares the same names
LONGEST_REMEMBERED = 200  # characters
LONGEST_ROLE = 80  # characters
LONGEST_UNKNOWN = 6  # words; a place or an institute, not a sentence
MOST_UNKNOWN = 1  # parts behind "By"
MOST_UNKNOWN_BESIDE_ROLE = 3  # "Director, Content & Marketing, Example Lab, Example Institute"
MANY = ("s", "innen", "redakteure", "korrespondenten", "journalisten", "journaliste", "редакторы", "журналисты")


# Before a name it is what somebody does, and no part of it.
OFFICE = re.compile(r"((?:Rechts|Fach)anw(?:alt|ältin)) (?=\S+ \S)")


class Person(NamedTuple):
    """A writer as printed: the name, the role ("Staff Writer") and the e-mail address beside it."""

    name: str
    role: str | None = None
    email: str | None = None


class Parts(NamedTuple):
    """What the parts of a byline have been read as.

    Attributes:
        people: the writers.
        agency: the first agency or paper.
        unknown: how many parts are nothing known.
        is_byline: whether all was read that has to be.
    """

    people: tuple[Person, ...]
    agency: str | None
    unknown: int
    is_byline: bool


def read_people(text: str, *, introduced: bool, is_strong: bool) -> Parts:
    """Read a byline without its "By" and date, part by part.

    Args:
        text: "Jane Doe, Staff Writer | Example News".
        introduced: whether "By" stands before it. If not, the first part that is nothing known ends the reading.
        is_strong: whether what introduces it can be nothing else, so that one word may be a name.
    """
    read = _read_people if len(text) <= LONGEST_REMEMBERED else _read_people.__wrapped__
    return read(text, introduced, is_strong)


@lru_cache(maxsize=REMEMBERED)
def _read_people(text: str, introduced: bool, is_strong: bool) -> Parts:
    reading = Reading(introduced=introduced, is_strong=is_strong)
    if "@" in text:
        text = HANDLE_BEHIND.sub("", EMAIL.sub(r" | \g<0> | ", text))
    half = undouble(text)
    for part, is_joined in split_parts(half):
        reading.take(part, is_joined=is_joined)
        if reading.is_over:
            break
    return Parts(tuple(reading.people), reading.agency, reading.unknown, reading.is_byline)


class Reading:
    """What the parts of a byline have been read as so far.

    Attributes:
        people: the writers.
        agency: the first agency or paper.
        unknown: how many parts are nothing known.
    """

    def __init__(self, *, introduced: bool, is_strong: bool) -> None:
        self.people: list[Person] = []
        self.agency: str | None = None
        self.unknown = 0
        self._introduced = introduced
        self._is_strong = is_strong
        self._role: str | None = None  # printed before the name that follows
        self._signs = 0
        self._has_role = False
        self._is_prose = False
        self._is_lone = False  # the only writer so far is one word
        self._family: str | None = None  # the first part, where it may be a family name
        self._is_loud = False  # printed in capitals

    @property
    def is_over(self) -> bool:
        """Whether the line is no byline, whatever follows."""
        return self._is_prose or (self.unknown > 0 and not self._introduced)

    @property
    def is_byline(self) -> bool:
        """Whether all was read that has to be."""
        if self._is_prose or not (self.people or self.agency) or (self._signs and self.agency is None):
            return False
        if not self.unknown:
            return True
        if self._is_of_desk:
            # "Par Le Barbier avec AFP".
            return True
        if self._is_lone:
            return False
        most = MOST_UNKNOWN_BESIDE_ROLE if self._has_role else MOST_UNKNOWN
        return self._introduced and bool(self.people) and self.unknown <= most

    @property
    def _is_of_desk(self) -> bool:
        """Whether nobody is named but an agency, and behind "By" whom that stands beside."""
        return self._introduced and not self.people and self.unknown == 1 and is_agency(self.agency or "")

    def take(self, part: str, *, is_joined: bool) -> None:
        """Take the next part."""
        part = undouble(part)
        if " " in part and (joined := WITH.match(part)) and is_agency(part[joined.end() :]):
            part = part[joined.end() :]
        if ("@" in part or "." in part) and HANDLE.fullmatch(part):
            self._take_address(part)
        elif part.split(None, 1)[0].lower() in LEADING_STARTS and (leading := LEADING.match(part)):
            self.take(part[leading.end() :], is_joined=True)
        elif is_degree(part):
            if self.people and GENERATION.fullmatch(part):
                self.people[-1] = self.people[-1]._replace(name=f"{self.people[-1].name}, {part}")
        elif is_agency(part):
            self.agency = self.agency or part
        elif not (self._take_role(part, is_joined=is_joined) or self._take_name(part)):
            self._take_rest(part)

    def _take_address(self, part: str) -> None:
        if self.people and EMAIL.fullmatch(part) and self.people[-1].email is None:
            self.people[-1] = self.people[-1]._replace(email=part)

    def _take_role(self, part: str, *, is_joined: bool) -> bool:
        if is_staff(part) and part[:6].lower() != "staff " and cut_name(part) is None:
            return True
        if not is_role(part) or len(part) > LONGEST_ROLE:
            return False
        is_free = not self.people or self.people[-1].role is not None or is_joined
        if is_free and (found := cut_name(part)) is not None:
            self._add(*found[:2])
            return True
        self._has_role = True
        self.agency = self.agency or agency_before(part)
        if not self.people:
            self._role = part
        elif part.lower().endswith(MANY):
            self.people = [person if person.role else person._replace(role=part) for person in self.people]
        elif self.people[-1].role is None:
            self.people[-1] = self.people[-1]._replace(role=part)
        return True

    def _take_name(self, part: str) -> bool:
        if self._family is not None and GIVEN_NAME.fullmatch(part):
            self.people = [Person(f"{part} {self._family}")]
            self.unknown, self._is_lone, self._family = 0, False, None
            return True
        self._family = None
        return self._take_full_name(part) or self._take_caseless(part)

    def _take_full_name(self, part: str) -> bool:
        if self.people and not self._is_loud and may_be_letters(part):
            return True
        if is_name(part, introduced=self._introduced) and not is_known_outlet(part):
            self._is_loud = self._is_loud or (not self.people and part.isupper())
            if not (self.people and fold(part) in PLACES):
                self._append(part)
            return True
        if (found := cut_name(part)) is not None:
            self._add(*found[:2])
            return True
        return bool(self.people) and may_be_letters(part)

    def _take_caseless(self, part: str) -> bool:
        if self._introduced and (names := caseless_names(part)):
            self.people.extend(Person(name) for name in names)
            return True
        return False

    def _append(self, name: str, role: str | None = None) -> None:
        if office := OFFICE.match(name):
            role, name = role or office[1], name[office.end() :]
        role, self._role = role or self._role, None
        self._has_role = self._has_role or role is not None
        tidy = tidy_case(name)
        if all(fold(tidy) != fold(person.name) for person in self.people):
            self.people.append(Person(tidy, role))

    def _add(self, name: str, rest: str) -> None:
        named = agency_before(rest)
        if named is None and (is_agency(rest) or (is_outlet(rest) and not is_rank(rest))):
            self.agency = self.agency or rest
            self._append(name)
        else:
            role = BEFORE_ROLE.sub("", rest)
            self._append(name, role if is_role(role) else None)
            self.agency = self.agency or named

    def _take_rest(self, part: str) -> None:
        may_be_lone = self._introduced and not self.people and is_lone_name(part)
        if may_be_lone and not self.unknown:
            self._family = tidy_case(part)
        special = SPECIAL.fullmatch(part) if self.people else None
        if special is not None and special["outlet"] is None:
            return
        named = special["outlet"] if special is not None else part
        if is_outlet(named) or is_known_outlet(named):
            self.agency = self.agency or named
        elif may_be_lone and self._is_strong:
            self._append(part)
            self._is_lone = True
        elif (self.people or self.agency) and is_aside(part):
            return
        elif (
            SIGN.fullmatch(part) or INITIALS.fullmatch(part) or (not self._introduced and LONE_CAPITALS.fullmatch(part))
        ):
            self._signs += 1
        else:
            self.unknown += 1
            self._is_prose = self._is_prose or is_prose(part)


def agency_before(role: str) -> str | None:
    """Return the agency that a job begins with: "Associated Press Writer", "AP Sports Writer"."""
    words = role.split()
    starts = (" ".join(words[:end]) for end in range(1, len(words)))
    return next((start for start in starts if is_agency(start) and is_role(role)), None)


def is_rank(text: str) -> bool:
    """Tell whether a job that ends as names of papers do is one all the same: "Senior Reporter", not "Harlow Reporter"."""
    return text.partition(" ")[0].lower() in RANKS and is_role(text)


def is_aside(part: str) -> bool:
    """Tell whether a part behind a name or an agency is a place, or a remark as on any article."""
    folded = fold(part)
    return folded in PLACES or folded in REMARKS or folded in TAIL_WORDS


def is_prose(part: str) -> bool:
    """Tell whether an unknown part goes on as a sentence does: long, or with words in small letters."""
    words = part.split()
    return len(words) > LONGEST_UNKNOWN or any(
        word[0].islower() and word.isalpha() and word not in OF_WHAT and word not in SMALL_WORDS for word in words
    )

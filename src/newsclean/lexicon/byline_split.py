"""How a byline is split: into parts at its marks, into people at "and", into a name and what stands beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator

import regex

from newsclean.lexicon.agencies import DESK_WORDS, is_agency, is_known_outlet, is_outlet, is_outlet_word
from newsclean.lexicon.byline_phrases import TAIL_WORDS
from newsclean.lexicon.people import caseless_names, is_name
from newsclean.lexicon.roles import FIRST_JOBS, JOB_ENDS, JOBS, is_role, is_staff, may_be_letters

SPLIT = re.compile(r"\s*[|•·●⋅∙/;、，،؛]\s*|\s+[-–—]\s+|\s?—\s?|,\s*|\s*\(|\)\s*")
# What joins a name to a paper or to another name, and is a part of a role ("Director of Studies for Example").
SPLIT_WORDS = re.compile(
    r"\s+(?:for|with|of|as told to|via|für|mit|pour|avec|para|con|per|met|för|med|z|dla|для)\s+", re.IGNORECASE
)
# "College of Engineering", "Center for the Study of Tides": whole, whatever stands between.
INSTITUTE = re.compile(
    r"(?:the )?(?:[\w-]+ ){0,2}(?:college|school|department|dept\.?|institute|faculty|university|office|cent(?:er|re)|division|ministry|bureau|museum|library|academy) (?:of|for)\b",
    re.IGNORECASE,
)
INITIAL_END = regex.compile(r"(?:^|\s)(?:\p{Lu}|[JS]r)\.$")
# Where they are, which may look like a name: "Jane Doe in San Mateo", "Jane Doe from Example Institute".
PLACE = regex.compile(
    r"\s(?:in|aus|from|at|on behalf of|en|em|à|i|w|v|в|у)\s\p{Lu}[^,;|&/]{0,60}?(?=\s?[,;|&/]|\s(?:and|und|et|y|e|og|och)\s|$)"
)
CONJUNCTION = re.compile(
    r"\s+(?:and|und|et|y|e|en|og|och|ja|i|a|și|şi|és|ve|dan|và|и|і|й|та|και|और|एवं|व|و|&|\+)\s+|\sو(?=[\u0620-\u064a]{3})|\sו(?=[\u05d0-\u05ea]{2,}\s)",
    re.IGNORECASE,
)
CAMEL = regex.compile(r"(?<=\p{Ll}{3})(?=\p{Lu}\p{Ll}{2})")
# The site beside a name: "Jane Doe ESPN.com".
DOMAIN = re.compile(r"[\w-]{2,40}\.(?:com|org|net|de|fr|es|it|co\.uk|ca|com\.au|ch|at|nl|pl)\b", re.IGNORECASE)
# Parts of the world and large countries, as correspondents have them.
BEATS = frozenset(
    "asia africa europe america americas australia china russia india germany france italy spain brazil canada mexico japan iran ukraine turkey scotland wales ireland "
    "pacific caribbean balkans brussels westminster washington asien afrika europa nahost russland usa eu uk us".split()
)
BESIDE_NAMES = JOBS | FIRST_JOBS | TAIL_WORDS
PARTS_STRIPPED = " .:*-–—"
FEWEST_NAME_WORDS = 2
SPACES_OF_JOINED = 2  # around a word that joins two others
MOST_NAME_WORDS = 6


def split_parts(text: str) -> Iterator[tuple[str, bool]]:
    """Give the parts of a byline, and whether each is joined to the one before by "and"."""
    for whole in SPLIT.split(text):
        if not whole:
            continue
        # "Director of Studies at Example", "Press Trust of India".
        is_whole = is_role(whole) or is_agency(whole)
        is_whole = is_whole or joins_nothing(whole) or INSTITUTE.match(whole) is not None
        for piece in [whole] if is_whole else SPLIT_WORDS.split(PLACE.sub("", whole)):
            for place, part in enumerate(split_people(piece)):
                stripped = part.strip(PARTS_STRIPPED)
                if stripped:
                    yield (stripped + "." if "." in part and INITIAL_END.search(part) else stripped), place > 0


def joins_nothing(part: str) -> bool:
    """Tell at a glance that no word stands between two others: there are no two spaces.

    Scripts in which "and" is glued to a word are not ASCII.
    """
    return part.count(" ") < SPACES_OF_JOINED and part.isprintable()


def split_people(part: str) -> list[str]:
    """Split "A and B" where both sides are names; "José Ortega y Gasset" stays whole."""
    if part.isascii() and joins_nothing(part):
        return [part]
    pieces = CONJUNCTION.split(part)
    if len(pieces) == 1:
        return pieces
    if not all(is_someone(piece.strip(PARTS_STRIPPED)) for piece in pieces):
        return [part]
    if is_role(part) and not is_name(pieces[0]):
        # "Life and Trends Reporter".
        return [part]
    return pieces


def is_someone(piece: str) -> bool:
    """Tell whether one side of an "and" is a person, a role, a paper or an agency."""
    return (
        is_name(piece)
        or is_role(piece)
        or is_agency(piece)
        or is_outlet(piece)
        or is_known_outlet(piece)
        or is_staff(piece)
        or cut_name(piece) is not None
        or bool(caseless_names(piece))
    )


def cut_name(part: str) -> tuple[str, str, bool] | None:
    """Split "Jane Doe Staff Writer" and "Korrespondentin Jane Doe" into name, rest and whether the rest comes first."""
    if may_hold_more(part):
        found = cut_words(part.split(" "))
        if found is not None:
            return found
    if (apart := CAMEL.sub(" ", part)) != part:
        # "Jane DoeStaff Writer".
        return cut_words(apart.split(" "))
    return None


def may_hold_more(part: str) -> bool:
    """Tell by its words whether a part may hold a role, a paper or a stuck word beside a name."""
    words = part.lower().split()
    return bool(words) and (
        not BESIDE_NAMES.isdisjoint(words)
        or is_outlet_word(words[-1])
        or words[-1] in DESK_WORDS
        or part.rpartition(" ")[2].isupper()
        or any(word.strip(".,:").endswith(JOB_ENDS) for word in words)
        or is_agency(" ".join(words[-2:]))
        or is_agency(words[-1])
        or any(map(DOMAIN.match, words))
    )


def cut_words(words: list[str]) -> tuple[str, str, bool] | None:
    """Split the words of a name and what is beside it; see `cut_name`."""
    if len(words) <= FEWEST_NAME_WORDS:
        return None
    for end in range(min(len(words) - 1, MOST_NAME_WORDS), FEWEST_NAME_WORDS - 1, -1):
        rest = " ".join(words[end:])
        if is_beside_name(rest, words[end]) and is_name(name := " ".join(words[:end])):
            if end > FEWEST_NAME_WORDS and is_beat(words[end - 1]) and is_role(rest):
                # "Jane Doe Asia correspondent".
                return " ".join(words[: end - 1]), f"{words[end - 1]} {rest}", False
            return name, rest, False
    for start in range(1, len(words) - FEWEST_NAME_WORDS + 1):
        rest = " ".join(words[:start])
        if is_role(rest) and is_name(name := " ".join(words[start:])):
            return name, rest, True
    return None


def is_beat(word: str) -> bool:
    """Tell whether a word before a role says what it is about: a place, and no family name."""
    return word.lower() in BEATS


def is_beside_name(rest: str, first: str) -> bool:
    """Tell whether what stands right behind a name, without a comma, is a role, an agency, or no part of it."""
    return (
        first.lower().strip(".:,") in TAIL_WORDS
        or DOMAIN.fullmatch(first) is not None
        or is_role(rest)
        or is_agency(rest)
        or (is_outlet(rest) and (" " in rest or rest.isupper()))
        or (rest.isupper() and is_known_outlet(rest))
        or (len(rest) > 2 and rest.isupper() and may_be_letters(rest))
    )


def undouble(part: str) -> str:
    """Return what is printed twice in a row ("Jane Doe Jane Doe") once."""
    words = part.split(" ")
    half, odd = divmod(len(words), 2)
    if not odd and half >= FEWEST_NAME_WORDS and words[:half] == words[half:]:
        return " ".join(words[:half])
    half, odd = divmod(len(part), 2)
    return part[:half] if not odd and " " in part[:half] and part[:half] == part[half:] else part

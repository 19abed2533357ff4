"""Whether a string is a person's name, as columnist lists and bylines print it."""

from __future__ import annotations

from functools import cache

import regex

# A honorific or an office before the name: "Judge Andrew Example", "Dr. Jane Example".
TITLES = r"(?:Judge|Justice|Rev\.?|Dr\.?|Prof\.?|Sir|Dame|Gov\.?|Sen\.?|Rep\.?|Fr\.?|Rabbi|Capt\.?|Col\.?|Gen\.?|Lt\.?|Mr\.?|Mrs\.?|Ms\.?)"
PARTICLES = (
    r"(?:de|du|des|del|della|der|den|di|da|dos|das|van|von|vom|zu|zur|la|le|bin|ibn|al|el|ben|af|av|ter|ten|y|e)"
)
INITIALS = r"(?:\p{Lu}\.?-?){1,3}"
# One capital, then small letters, with inner capitals, apostrophes and hyphens: McCaughey, O'Neil.
WORD = (
    r"(?:(?:M[Cc]|Mac|O'|D'|d'|L'|De|Di|Le|La|Van|Fitz)?\p{Lu}[\p{Ll}\p{M}]+(?:[-'](?:\p{Lu}|\p{Ll})[\p{Ll}\p{M}]*)*)"
)
SUFFIX = r"(?:,?\s(?:Jr|Sr|II|III|IV|PhD|Ph\.D|MD|M\.D|Esq)\.?)"

PERSON_PATTERN = rf"(?:{TITLES}\s)?(?:{WORD}|{INITIALS})(?:\s(?:{WORD}|{INITIALS}|{PARTICLES})){{0,3}}\s{WORD}{SUFFIX}?"
PEOPLE_PATTERN = rf"{PERSON_PATTERN}(?:(?:,\s|\s(?:and|und|et|y|e|en|och|og|&)\s){PERSON_PATTERN}){{0,4}}"

LONGEST_NAME = 80  # characters; five names of a shared column are about 70

# Capitalised words that no name holds, but headings and menus do.
NOT_IN_NAMES = frozenset(
    """about account advertise advertisement all and apps archive archives arts articles best breaking business
    center channel channels city classifieds comics comments contact county cookie crossword culture daily
    digital editor editorial education entertainment events facebook family fashion features finance food
    football gallery games guide health help home hours house international jobs latest law league lifestyle
    live local login media menu money more most movies music national navigation network new news newsletter
    newsletters north obituaries of offers opinion our page password photos podcast podcasts police policy
    politics popular press privacy puzzles radio read real recipes related reviews school science search
    section sections service services share shop sign site sitemap social south special sponsored sports staff
    state states stories subscribe support team technology terms the theater times today top travel trending
    university us use video videos watch weather web week west world your company times post journal tribune
    gazette herald associated agency magazine street avenue road park island valley lake united republic
    conditions estate jersey york""".split()
)


@cache
def people() -> regex.Pattern[str]:
    """Return the pattern of one or several names; compiled when first needed."""
    return regex.compile(PEOPLE_PATTERN)


def is_person_name(text: str) -> bool:
    """Tell whether the whole text is one person's name, or several joined by "and" or commas.

    The text is expected plain (`Block.plain`): NFC and straight quotes. A shape test with a
    list of words that are not names; whether a name is a byline, a columnist or a winner,
    only its place can tell.
    """
    if len(text) > LONGEST_NAME or " " not in text or not text[0].isupper():
        return False
    if not NOT_IN_NAMES.isdisjoint(text.lower().replace(",", " ").split()):
        return False
    return people().fullmatch(text) is not None

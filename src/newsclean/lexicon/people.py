"""The people of bylines: what is a name there, what a place, a job or a degree."""

from __future__ import annotations

import re

import regex

from newsclean.lexicon.agencies import is_outlet
from newsclean.lexicon.names import is_person_name
from newsclean.read.shape import make_plain

JOBS = frozenset(
    """writer writers reporter reporters editor editors correspondent correspondents columnist columnists contributor contributors
    journalist journalists producer producers bureau staff intern fellow photographer blogger critic anchor author guest analyst
    special report reports chief editor-in-chief reviewer founder co-founder director manager specialist expert consultant coach
    officer president professor attorney lawyer doctor engineer designer educator strategist marketer developer advisor adviser
    planner instructor teacher owner partner researcher scientist nutritionist dietitian therapist chemist economist biologist
    horticulturalist ceo cfo cto cmo coo representative chairman chairwoman secretary
    redakteur redakteurin redaktor redaktorin korrespondent korrespondentin reporterin volontär volontärin autor autorin
    journalistin redaktion chefredakteur chefredakteurin journaliste correspondant correspondante rédaction corresponsal redacción
    periodista redazione redação redactie verslaggever корреспондент обозреватель редакция""".split()
)
JOB_ENDS = ("ologist", "alist", "iatrist")
MOST_JOB_WORDS = 7  # "Senior White House and Foreign Affairs Correspondent"
OF_WHAT = frozenset("of at for in and & to".split())
STAFF = regex.compile(
    r"(?:staff(?:\s(?:writers?|reports?|reporters?|and wire reports))?|wire reports?|news staff|editorial (?:board|staff|team)|newsroom(?: staff)?|"
    r"(?:the\s)?(?:\p{Lu}[\p{L}.]+\s){1,4}(?:staff|staff reports?|staff writers?|editors|editorial board|newsroom))",
    regex.IGNORECASE,
)
DEGREE = re.compile(
    r"(?:jr|sr|ii|iii|iv|ph\.?\s?d|m\.?d|esq|mba|rn|rd|msc|ma|ba|dds|do|jd|cpa|cfa|mph|lcsw)\.?", re.IGNORECASE
)

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

ARTICLES = frozenset(
    "a an the der die das ein eine le la les un une el los las il lo gli team meet about dear hello more new our your my".split()
)
LONGEST_NAME = 80  # characters
SHORTEST_LOUD = 3  # letters; two capitals are initials
SHORTEST_LOUD_SURNAME = 5  # letters beside small ones: "Meg CALDER", but "PDF Preview"
LOUD = regex.compile(r"\p{Lu}['-]?\p{Lu}{2}")


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


def is_name(text: str) -> bool:
    """Tell whether the text is one person's name and not a place, a label or a paper."""
    if " " not in text or len(text) > LONGEST_NAME:
        return False
    plain = tidy_case(make_plain(text))
    folded = plain.lower()
    words = folded.split()
    if words[0] in ARTICLES or not NO_NAME_WORDS.isdisjoint(words) or folded in NOT_PEOPLE or "'s " in folded:
        return False
    return is_person_name(plain) and not is_outlet(plain)


def is_role(text: str) -> bool:
    """Tell whether the text is a job: "Senior Policy Writer", "Director of Studies at Example"."""
    words = text.lower().split()
    job = next((words[:place] for place, word in enumerate(words) if place and word in OF_WHAT), words)
    if not job or len(job) > MOST_JOB_WORDS:
        return False
    last = job[-1].strip(".,:")
    return last in JOBS or last.endswith(JOB_ENDS)


def is_staff(text: str) -> bool:
    """Tell whether the text stands for a newsroom as a whole."""
    return STAFF.fullmatch(text) is not None


def is_degree(text: str) -> bool:
    """Tell whether the text is a degree, or "Jr."."""
    return DEGREE.fullmatch(text) is not None

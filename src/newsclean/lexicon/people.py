"""The people of bylines: what is a name there, what a place, a job or a degree."""

from __future__ import annotations

import re
from functools import cache, lru_cache

import regex

from newsclean.lexicon.agencies import is_outlet
from newsclean.lexicon.common_words import is_common_word
from newsclean.lexicon.east_asian import is_no_han_name
from newsclean.lexicon.given_names import is_given_name
from newsclean.lexicon.names import TITLES
from newsclean.lexicon.places import NOT_PEOPLE, PLACE_STARTS
from newsclean.lexicon.roles import is_degree, is_role, is_staff
from newsclean.read.shape import make_plain

__all__ = ["ARTICLES", "caseless_names", "is_degree", "is_lone_name", "is_name", "is_role", "is_staff", "tidy_case"]

PARTICLES = r"(?:de|du|des|del|della|dello|delle|degli|dei|der|den|di|da|do|dos|das|van|von|vom|zu|zum|zur|la|le|las|los|lo|bin|bint|ibn|al|el|ben|af|av|ap|op|'t|ter|ten|te|y|e|i|d'|ould|uld|ag)"
INITIALS = r"(?:\p{Lu}{1,2}|(?:\p{Lu}[\p{Ll}]?\.-?){1,4})"
# One capital, then small letters, with inner capitals, apostrophes and hyphens: McCaughey, O'Neil, Jean-Luc, al-Masri.
WORD = (
    r"(?:(?:M[Cc]|Mac|[OoDdLNM]'|(?:[Aa]l|[Ee]l|[Aa]sh|[Aa]d|[Aa]n|[Uu]l|[Bb]en|[Aa]bu)-|De|Di|Du|Da|Del|Des|La|Le|Los|Van|Von|Ver|Fitz|San|St|Jo|Ab|O)?"
    r"\p{Lu}[\p{Ll}\p{M}]+(?:[-'](?:\p{Lu}|\p{Ll})[\p{Ll}\p{M}]*)*)"
)
ABBREVIATED = r"(?:St\.|Wm\.|Chr\.|Th\.|Ph\.|Mag\.|v\.|d\.)"
SUFFIX = r"(?:,?\s(?:Jr|Sr|II|III|IV|PhD|Ph\.D|MD|M\.D|Esq|[Jj]unior|[Ff]ilho|[Nn]eto)\.?)"
HONORIFICS = rf"(?:{TITLES}|Prof\.?|Professor|Dr\.?(?:\s(?:med|phil|jur|rer|nat|h\.?\s?c)\.?)*|Dipl\.-\p{{L}}+\.?|Ing\.?|Mag\.?|PD|Dra?\.?|Sra?\.?|Don|Doña|Dott\.?(?:ssa)?|Avv\.?|(?:Rechts|Fach)anw(?:alt|ältin)|RAin|RA|Maître|Mme|M\.|Lord|Lady)"
NAME_PATTERN = rf"(?:{HONORIFICS}\s){{0,4}}(?:{WORD}|{INITIALS}|{ABBREVIATED})(?:\s(?:{WORD}|{INITIALS}|{PARTICLES}|{ABBREVIATED})){{0,5}}\s{WORD}{SUFFIX}?"
# What most names are, and the pattern above takes: at a tenth of its price.
PLAIN_NAME = re.compile(r"[A-Z][a-z]+(?: (?:[A-Z][a-z]+|[A-Z]\.?)){0,5} [A-Z][a-z]+")
# After "By" the family name may be an initial: "Joe S.", "Matt De La O".
SHORT_PATTERN = rf"(?:{HONORIFICS}\s)?{WORD}(?:\s(?:{WORD}|{INITIALS}|{PARTICLES})){{0,3}}\s\p{{Lu}}\.?"

# Words of labels that stand where bylines do, and of no name.
NO_NAME_WORDS = frozenset(
    """management marketing reviewed verified expert experts ask anything directory location pdf preview vorschau written edited
    admin administrator webmaster agencies agenturen landesanstalt union editor editors reporter reporters writer writers author authors
    read guide blog weblog forum forums tips hidden woman man women men previous next save print listen audio summary contents table
    introduction overview online redaktion team staff updated posted by with join download free full view click start
    copyright licensed grader certified group inc ltd llc gmbh ag foundation institute institut association council committee office
    department bank insurance care dental clinic hospital hotel energy solar software solutions systems studio studios consulting
    partners properties realty financial aid design agency academy college verlag verein stiftung verband ministerium sprache
    kommentare teilen drucken gesponserte inhalte werbung anzeige projektleiterin projektleiter
    about account advertise advertisement all and apps archive archives arts articles breaking business
    center channel channels city classifieds comics comments contact county cookie crossword culture daily
    digital editorial education entertainment events facebook fashion features finance food
    football gallery games health help home hours international jobs latest league lifestyle
    local login media menu movies music national navigation network new news newsletter
    newsletters obituaries of offers opinion our password photos podcast podcasts police policy
    politics popular press privacy puzzles radio real recipes related reviews school science search
    sections section services service shop sign site sitemap social sponsored sports
    state states stories subscribe support technology terms the theater theatre times today top travel trending
    university us use video videos watch weather web week world your company post journal tribune
    gazette herald associated magazine avenue road united republic conditions estate street
    company corporation corp co-op holdings technologies labs ventures capital nonprofit charity society federation organisation organization ministry
    photography photographer photographie fotografie desk correspondent columnist contributor senior junior deputy chief executive assistant former special freelance
    parliamentary political investigative agricultural environmental metropolitan municipal diplomatic defence defense economics showbiz crime multimedia mitglied mitglieder
    founder co-founder director manager analyst consultant ceo cto cfo producer redakteur redakteurin journalist journalistin chefredakteur periodista journaliste giornalista
    audience engagement consumer presse medien reuters xinhua afp dpa upi tass interfax erstellt released sagt says said zeige hinterlasse""".split()
)
# Words of names and of places: a byline has them after "By" only.
PLACE_WORDS = frozenset(
    "park lake north south east beach valley island islands river creek house jersey york central family best live more".split()
)

ARTICLES = frozenset(
    "a an the der die das ein eine le la les un une el los las il lo gli team meet about dear hello more new our your my über".split()
)
# Names that begin with what an article is elsewhere: "La Toya Example", "Le Thi Hoa", "An Nguyen".
NAMES_LIKE_ARTICLES = frozenset("la le an lo my".split())
LONG_NAMES_ONLY = frozenset("la le lo".split())  # "La Example" is a paper
FEWEST_WITH_ARTICLE = 3  # words
LONGEST_NAME = 80  # characters
REMEMBERED = 2048  # answers, since a part is asked for several times
MOST_NAME_WORDS = 8  # "Prof. Dr. Maria del Carmen de la Cruz Ruiz" has nine, but most have three
LONGEST_LONE_NAME = 24  # characters
SHORTEST_LOUD = 3  # letters; two capitals are initials
SHORTEST_LOUD_SURNAME = 5  # letters beside small ones: "Meg CALDER", but "PDF Preview"
LOUD = regex.compile(r"\p{Lu}['’-]?\p{Lu}{2}")
SCOTTISH = regex.compile(r"(Ma?c)(\p{Lu}[\p{Lu}'-]+[.,]?)")  # "McNEIL" in a line of capitals
SMALL_IN_LOUD = regex.compile(r"\bMa?c(?=\p{Lu}{2})|(?<= )[JS]r\.?$")  # small letters in a line of capitals
ROMAN = frozenset("II III IV".split())
SMALL_IN_NAMES = frozenset("VON VOM ZU ZUM ZUR DER DEN DOS DAS DEL DELLA Y E DE DA DI DU".split())
HYPHEN = re.compile(r"[-/]")
SHORTEST_HALF = 4  # letters of a half of a hyphenated word that is looked up: "Take-Away", but "Jung-in"
LONE_NAME = regex.compile(r"(?:Mc|Mac|O'|D'|De|La)?\p{Lu}[\p{Ll}\p{M}]+(?:[-']\p{Lu}?[\p{Ll}\p{M}]+)*")

CASELESS_NAME = regex.compile(r"[\p{Lo}\p{M}\u200c\u200d'.-]{2,20}(?:\s[\p{Lo}\p{M}\u200c\u200d'.-]{1,20}){1,3}")
HAN_NAME = regex.compile(r"\p{Han}{2,4}|\p{Han}{1,4}[\p{Hiragana}\p{Katakana}]{1,5}|[\p{Hangul}]{2,4}")
# Small words of Arabic, Persian, Hebrew and Hindi that prose has and names do not.
CASELESS_PROSE = frozenset(
    """عربية جديدة دينية مدرسية إلكترونية مصورة أطفال الأطفال تعليمية سياسية ومراجع ومقالات الشرق الأوسط العربية الكتب والمجلات مقدسة في من على إلى عن أن إن التي الذي الذين هذا هذه ذلك مع بعد قبل بين كل كان كانت لا ما هو هي قد تم حول خلال عند أو ثم حتى لكن بعنوان إليكم اليوم أمس
    در از به که را با برای این آن است بود شد می‌شود تا هم یا اما بر امروز دیروز خبر گزارش
    של על את עם זה הוא היא לא כל גם או אבל כי אם מה איך יותר בין אחרי לפני היום אתמול
    के की का में से को है हैं और पर ने यह वह नहीं था थी आज कल एक लिए साथ बाद खबर समाचार""".split()
)


@cache
def patterns() -> tuple[regex.Pattern[str], regex.Pattern[str]]:
    """Return the patterns of full names and of names with an initial at the end; compiled when first needed."""
    return regex.compile(NAME_PATTERN), regex.compile(SHORT_PATTERN)


def tidy_case(name: str) -> str:
    """Return a name with words in capitals ("MEG O'NEIL", "Meg O'NEIL") as names are written."""
    if name.istitle() or LOUD.search(name) is None:
        return name
    is_loud = SMALL_IN_LOUD.sub("", name).isupper()
    shortest = SHORTEST_LOUD if is_loud else SHORTEST_LOUD_SURNAME
    words = name.split(" ")
    return " ".join(
        word.lower()
        if is_loud and 0 < place < len(words) - 1 and word in SMALL_IN_NAMES
        else tidy_word(word)
        if len(word) >= shortest
        else word
        for place, word in enumerate(words)
    )


def tidy_word(word: str) -> str:
    """Return a word of a name in capitals as names are written; initials and "III" stay."""
    if mixed := SCOTTISH.fullmatch(word):
        return mixed[1] + mixed[2].title()
    if not word.isupper() or "." in word[:-1] or word.strip(",.") in ROMAN:
        return word
    tidy = word.title()
    return "Mc" + tidy[2:].capitalize() if tidy.startswith("Mc") and len(tidy) > 4 else tidy


def is_name(text: str, *, introduced: bool = False) -> bool:
    """Tell whether the text is one person's name and not a place, a label or a paper.

    Args:
        text: what may be a name; in capitals it is one, too.
        introduced: whether "By" stands before it, so that "Key West" and "Joe S." are people.
    """
    return " " in text and len(text) <= LONGEST_NAME and _is_name(text, introduced)


@lru_cache(maxsize=REMEMBERED)
def _is_name(text: str, introduced: bool) -> bool:
    plain = tidy_case(make_plain(text))
    folded = plain.lower()
    words = folded.split()
    if len(words) > MOST_NAME_WORDS or not plain[0].isupper() or has_label_word(words, introduced=introduced):
        return False
    if folded in NOT_PEOPLE or "'s " in folded:
        return False
    if PLAIN_NAME.fullmatch(plain) is None:
        full, short = patterns()
        if full.fullmatch(plain) is None and not (introduced and short.fullmatch(plain)):
            return False
    return not is_outlet(plain)


def has_label_word(words: list[str], *, introduced: bool) -> bool:
    """Tell whether one of the small-lettered words of a would-be name is of labels, headings or places."""
    if words[0] in ARTICLES and (
        words[0] not in NAMES_LIKE_ARTICLES or (words[0] in LONG_NAMES_ONLY and len(words) < FEWEST_WITH_ARTICLE)
    ):
        return True
    # A lawyer's office calls itself so, too: "Rechtsanwalt Harlingen".
    if "rechtsanwalt" in words and not (len(words) > 2 and words[0] == "rechtsanwalt" and is_given_name(words[1])):
        return True
    if words[0] in PLACE_STARTS or not NO_NAME_WORDS.isdisjoint(words):
        return True
    if not introduced and not PLACE_WORDS.isdisjoint(words):
        return True
    return any(
        is_common_word(word)
        or ("-" in word and any(len(h) >= SHORTEST_HALF and is_common_word(h) for h in HYPHEN.split(word)))
        for word in words
    )


def is_lone_name(text: str) -> bool:
    """Tell whether one word may be the name by which a person signs: "Kristin", after "Written by"."""
    if " " in text or not 3 <= len(text) <= LONGEST_LONE_NAME:
        return False
    plain = tidy_case(make_plain(text))
    folded = plain.lower()
    if LONE_NAME.fullmatch(plain) is None or folded in NOT_PEOPLE or folded in ARTICLES or folded in PLACE_WORDS:
        return False
    return folded not in NO_NAME_WORDS and not is_common_word(folded)


def caseless_names(part: str) -> list[str]:
    """Return the names in a part that is in a script without capitals; none in others."""
    if part.isascii():
        return []
    pieces = part.split()
    if all(HAN_NAME.fullmatch(piece) for piece in pieces):
        return [] if any(map(is_no_han_name, pieces)) else pieces
    if CASELESS_NAME.fullmatch(part) is None or not CASELESS_PROSE.isdisjoint(pieces):
        return []
    return [part]

"""News agencies and papers, as bylines and datelines name them."""

from __future__ import annotations

import re
from functools import lru_cache

import regex

from newsclean.lexicon.agency_names import ABBREVIATIONS, AGENCY_NAMES
from newsclean.read.shape import fold

__all__ = ["ABBREVIATIONS", "AGENCY_NAMES", "is_agency", "is_outlet", "is_outlet_word"]

# Words that end the name of a paper, a broadcaster or a desk and no person's name.
OUTLET_WORDS = frozenset(
    """news times post journal tribune gazette herald press agency magazine today newsroom newspaper newspapers media network wire wires
    newswire service services chronicle courier dispatch examiner globe guardian inquirer independent mirror monitor observer register
    reporter review sentinel standard star sun telegraph telegram weekly daily ledger record argus echo bugle messenger pioneer dealer
    transcript intelligencer clarion statesman recorder packet bulletin banner advocate beacon bee citizen eagle enterprise leader mercury
    republic union radio tv courant pilot constitution zeitung nachrichten tageblatt anzeiger kurier presse blatt rundschau nachrichtenagentur agentur diario
    periódico noticias agencia giornale jornal krant dagblad tidning tidningen avis avisa gazeta gazetesi ajansı haber новости газета
    известия правда ведомости presseagentur allgemeine morgenpost abendblatt""".split()
)
# The desk of an outlet, behind its name: "Harlow Gazette Sports".
DESK_WORDS = frozenset("sports sport politics business".split())
WORDS_OF_NAME = 3  # given name, initial, family name
FEWEST_WORDS_OF_PAPER = 2  # before its desk; "News Sports" is a menu
# A digit or capitals beside one of these belong to a broadcaster: "7 News WSVN", "CBS News Chicago".
BROADCAST_WORDS = frozenset("news newsroom radio tv television channel eyewitness newsradio action".split())
# The desk of a known paper: "Example Today Sports".
DESKS = frozenset("sport sports news money life tech".split())
CALL_SIGN = re.compile(r"(?:[KWC][A-Z]{2,3}|[A-Z]{2,5}\d?)(?:-(?:TV|FM|AM|DT|LD))?|\d{1,3}")
# "Example.com", "t-online.de": a site that signs with its address.
SITE = re.compile(r"[\w-]{2,40}(?:\.[\w-]{2,30}){0,2}\.(?:com|org|net|news|online|info|tv|co\.uk|de|at|ch|fr|es|it|nl|be|pl|ru|ua|tr|br|mx|in|eu|io)", re.IGNORECASE)  # fmt: skip
# "Le Figaro", "El País", "La Repubblica", "Die Zeit", "Der Spiegel", "O Globo".
KNOWN_OUTLETS = frozenset(
    """le figaro; le monde; le parisien; l'express; l'équipe; libération; ouest-france; le point; l'obs; el país; el mundo; el tiempo; el universal; la vanguardia;
    la repubblica; corriere della sera; la stampa; il sole 24 ore; o globo; o estado de s. paulo; folha de s.paulo; público; die zeit; zeit online; der spiegel; spiegel online; die welt; der standard; bild; taz;
    focus online; t-online; n-tv; ntv; ndr; wdr; mdr; swr; br24; hr; rbb; ard; zdf; orf; srf; deutsche welle; dw; euronews; bbc; bbc sport; cnn; cbc; npr; abc; nbc; cbs; fox; wsj; usa today; the wall street journal; the new yorker; the athletic;
    the oregonian; the olympian; the columbian; the fulcrum; the center square; the morning call; the press democrat; newsday; politifact; benzinga; cq-roll call; creators syndicate;
    bay area news group; medianews group; the hill; the local; the verge; the atlantic; the economist; the conversation; de standaard; de volkskrant; het parool; trouw; nrc; nos; dagens nyheter; svenska dagbladet; svt; aftonbladet; expressen; politiken; berlingske; jyllands-posten; dr; nrk; vg; aftenposten; dagbladet; yle; helsingin sanomat;
    gazeta wyborcza; rzeczpospolita; tvn24; kommersant; коммерсантъ; lenta.ru; al jazeera; al-ahram; haaretz; the times of israel; ndtv; the hindu; hindustan times; the indian express; times of india; etimes; rappler; the straits times; mainichi; asahi; nikkei; nhk""".replace("\n", " ").replace("; ", ";").split(";")
)  # fmt: skip
REMEMBERED = 2048  # answers; the parts of a line are asked for several times, and pages repeat their lines
MOST_OUTLET_WORDS = 7
LONGEST_OUTLET = 60  # characters
SMALL_WORDS = frozenset(
    "of the and for in on & - der die das des und für de la le les du el los y il e del da do van het en".split()
)
# A desk's or an editor's sign beside an agency: "dpa/lno", "det/dpa".
SIGN = regex.compile(r"\p{Ll}{2,5}")


def is_agency(text: str) -> bool:
    """Tell whether the whole text names a news agency."""
    return len(text) <= LONGEST_OUTLET and _is_agency(text)


@lru_cache(maxsize=REMEMBERED)
def _is_agency(text: str) -> bool:
    name = (text.lower() if text.isascii() else fold(text)).strip(" .()")
    if name in AGENCY_NAMES:
        return True
    if name.startswith("the ") and name[4:] in AGENCY_NAMES:
        return True
    # "AFP Deutschland", "dpa Berlin": an abbreviation as printed, and its branch.
    first, _, branch = text.strip(" .()").partition(" ")
    return bool(branch) and first in ABBREVIATIONS and branch.isalpha() and branch.istitle()


def is_outlet_word(word: str) -> bool:
    """Tell whether a word ends the name of a paper, a broadcaster or a desk: "Times", "Post-Dispatch"."""
    return word.lower().rpartition("-")[2] in OUTLET_WORDS


def is_outlet(text: str) -> bool:
    """Tell whether the whole text looks like the name of a paper, a broadcaster or an agency."""
    if len(text) > LONGEST_OUTLET or not (text[:1].isupper() or text[:1].isdigit()):
        return False
    words = text.split()
    if len(words) > MOST_OUTLET_WORDS:
        return False
    if is_outlet_word(words[-1]):
        return all(not w[0].islower() or w in SMALL_WORDS for w in words) and not has_middle_initial(words)
    return is_desk_of_outlet(words) or is_broadcaster(words) or is_agency(text)


def has_middle_initial(words: list[str]) -> bool:
    """Tell whether words have an initial as names of persons do: "Ada H. Sun"."""
    return len(words) == WORDS_OF_NAME and len(words[1]) == 2 and words[1].endswith(".") and words[1][0].isupper()


def is_desk_of_outlet(words: list[str]) -> bool:
    """Tell whether words are an outlet's name with one of its desks: "USA TODAY Sports", "Harlow Gazette Politics"."""
    if words[-1].lower() not in DESK_WORDS or len(words) < FEWEST_WORDS_OF_PAPER:
        return False
    outlet = " ".join(words[:-1])
    return is_known_outlet(outlet) or (len(words) > FEWEST_WORDS_OF_PAPER and is_outlet(outlet))


def is_broadcaster(words: list[str]) -> bool:
    """Tell whether words are a broadcaster's name: "7 News WSVN", "NBC 5", "CBS News Chicago"."""
    if len(words) < 2 or all(not word.isupper() and not word.isdigit() for word in words):
        return False
    if BROADCAST_WORDS.isdisjoint(word.lower() for word in words[:2]):
        return False
    return all(CALL_SIGN.fullmatch(word) or word[0].isupper() for word in words)


def is_known_outlet(text: str) -> bool:
    """Tell whether the text is a paper known by a name that looks like none, or a site's address."""
    name = fold(text)
    outlet, _, desk = name.rpartition(" ")
    if name in KNOWN_OUTLETS or (desk in DESKS and outlet in KNOWN_OUTLETS):
        return True
    return "." in text and SITE.fullmatch(text) is not None

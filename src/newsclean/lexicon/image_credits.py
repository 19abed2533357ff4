"""How the credits of photographs are printed, as patterns for `Block.plain` (with capitals)."""

from __future__ import annotations

import re

from newsclean.lexicon.lazy_pattern import LazyPattern

# Who sells or takes pictures and nothing else, so that the bare name is a credit.
PICTURE_AGENCIES = (
    r"(?:Getty(?: Images?)?|AP Photo|AP Images|AFP Photo|EPA-EFE|Shutterstock|iStock(?:photo)?(?:\.com)?|Unsplash(?:\.com)?|Pexels(?:\.com)?|Pixabay(?:\.com)?|Adobe Stock|Alamy(?: Stock Photo| Live News)?|Depositphotos"
    r"|Dreamstime|123RF|Corbis|Wikimedia(?: Commons)?|Flickr|Creative Commons|Thinkstock|Bloomberg via Getty Images|picture[ -]?alliance|IMAGO|imago images|ddp images|Keystone-SDA|Ritzau Scanpix"
    r"|Zuma Press|ZUMA|Sipa(?: USA)?|NurPhoto|Anadolu(?: Agency)?(?: via Getty Images)?|USA TODAY Sports|Imagn Images|Magnum Photos|PA Wire|PA Images|TASS|Sputnik|Xinhua)"
)
# Agencies of news, whose pictures are credited, too.
NEWS_AGENCIES = r"(?:AP|AFP|Reuters|REUTERS|EPA|EFE|ANSA|dpa|DPA|APA|Keystone|PA|UPI|TNS|ANP|Belga|Lusa|CNA|PTI|ANI|CP|The Canadian Press|Associated Press|The Associated Press|Kyodo|Yonhap|Bloomberg|NASA|NOAA)"
# What stands in most forms of credits more than once is called by its name, and `defining` says before them what the
# names stand for: written out wherever it stands, it takes three times as long to compile. Calls are matched more slowly
# than what they stand for, so names and labels are written out.
AGENCY = "(?&agency)"
SLASHED = "(?&slashed)"

# The words that a credit begins with in a text, whatever its language.
LABEL_WORDS = r"(?:foto|photo|bild|image|picture|fot|фото|zdjęcie|imagen|imagem|beeld)"
# A line that holds one is a caption.
LABELLED_CREDIT = re.compile(rf"\b{LABEL_WORDS}s?\s?[:.] ?\w", re.IGNORECASE)

# A photographer, an agency, a paper: capitalised words, at most this many.
CREDIT_WORD = r"(?:\p{Lu}[\p{L}\p{M}\d'.&-]*+,?+|\p{Lo}[\p{L}\p{M}]*+|@[\w.]{2,30}|[\w-]{2,40}\.(?:com|org|net|de|fr|es|pl|hu|it|co\.uk|gov|edu)|©|via|of|the|for|von|der|van|de|del|da|di|du|and|und|et|y|e|&|dpa|file|handout|iStock|picture|alliance|imago|pool|Pool)"
HOLDER = rf"{CREDIT_WORD}(?:[ /|,-]{{1,3}}{CREDIT_WORD}){{0,9}}"

# The words before a credit, by language.
INTROS = {
    "en": r"(?:[Pp]hoto(?:s|graph|graphs|graphy)?|PHOTOS?|[Ii]mages?|IMAGES?|[Pp]ictures?|[Pp]ics?|[Ii]llustrations?|[Gg]raphics?|[Cc]over image|[Ff]eatured image|[Tt]op image|[Hh]eader image|[Ll]ead image|[Ff]ile photo)",
    "de": r"(?:Foto|Fotos|FOTO|Bild|BILD|Bilder|Grafik|Illustration|Symbolbild|Archivbild|Archivfoto|Symbolfoto|Titelbild|Bildquelle|Fotoquelle|Bildnachweis|Bildrechte|Fotocredit)",
    "fr": r"(?:[Pp]hotos?|PHOTO|[Ii]mage|[Ii]llustration|[Cc]rédits?(?: photos?)?|CRÉDIT PHOTO|[Cc]rédits? image)",
    "es": r"(?:[Ff]otos?|FOTO|[Ff]otografía|[Ii]magen|[Cc]rédito(?: de (?:la )?(?:foto|imagen))?|[Ff]oto de archivo)",
    "it": r"(?:[Ff]oto|FOTO|[Ii]mmagine|[Ff]oto di repertorio|[Cc]rediti(?: foto)?)",
    "pt": r"(?:[Ff]oto|FOTO|[Ii]magem|[Cc]rédito(?:s)?(?: da (?:foto|imagem))?|[Ff]oto de arquivo)",
    "nl": r"(?:[Ff]oto|FOTO|[Bb]eeld|[Aa]fbeelding|[Ff]otograaf)",
    "pl": r"(?:[Ff]ot\.|FOT\.|[Zz]djęcie)",
    "hu": r"(?:[Ff]otó|FOTÓ)",
    "fi": r"(?:[Kk]uva|KUVA)",
    "hi": r"(?:फोटो|फ़ोटो|फ़ोटो|तस्वीर)",
    "ru": r"(?:[Фф]ото|ФОТО|[Фф]ото из архива|[Ии]ллюстрация|[Ии]сточник фото)",
}
INTRO = rf"(?:{'|'.join(INTROS.values())})"
# "Photo:", "Photo by", "Image credit:", "Image courtesy of"; the word alone is no credit.
INTRODUCED = (
    rf"(?:{INTRO}(?:(?: ?(?:[Cc]redits?|CREDITS?|[Ss]ource|[Cc]ourtesy(?: of)?|[Bb]y|BY|[Ff]rom))? ?[:/|] ?(?:[Bb]y |[Cc]ourtesy (?:of )?)?"
    r"|(?<=[Ff]ot\.|FOT\.) ?"
    r"| (?:[Bb]y:?|BY|[Cc]redits?:?|[Cc]ourtesy(?: of)?:?|[Pp]rovided by|[Vv]ia|[Ss]upplied by)\s)"
    r"|(?:[Cc]redits?|CREDITS?|[Ii]mage source|[Pp]hoto source|[Pp]icture credits?|[Pp]hotographer|[Cc]ourtesy(?: of)?)(?: ?: ?| of ))"
)
# The last word of a paper's name.
PAPER = r"(?:Chronicle|Courier|Gazette|Herald|Journal|Ledger|Mail|News|Observer|Post|Press|Record|Register|Review|Star|Sun|Times|Tribune)"

# Each after those that it calls.
DEFINED = {
    "agency": rf"{PICTURE_AGENCIES}|{NEWS_AGENCIES}",
    "slashed": rf"(?:{HOLDER}\s?/\s?{AGENCY}|{AGENCY}(?: Photo| Foto| Image| via AP)?\s?/\s?{HOLDER})(?:, (?:[Ff]ile|[Pp]ool))?",
}
WITH_SLASH = "<WITH SLASH>"  # stands for `SLASHED` in the source of a `CreditPattern`


def defining(source: str) -> str:
    """Return a pattern of credits with the definitions of what it calls before it."""
    needed: list[str] = []
    text = source
    for name, definition in reversed(DEFINED.items()):
        if f"(?&{name})" in text:
            needed.append(f"(?P<{name}>{definition})")
            text += definition
    return f"(?(DEFINE){''.join(reversed(needed))}){source}" if needed else source


class CreditPattern:
    """A pattern of credits that is tried without the alternatives that need a slash where there is none in the text.

    Those begin with any name, so a paragraph of names takes them long.
    """

    __slots__ = ("plain", "slashed")

    def __init__(self, source: str) -> None:
        self.slashed = LazyPattern(defining(source.replace(WITH_SLASH, SLASHED)))
        self.plain = LazyPattern(defining(source.replace(WITH_SLASH, r"(?!)")))

    def fullmatch(self, text: str, start: int = 0) -> bool:
        """Tell whether the text from a place on is such a credit."""
        pattern = (self.slashed if "/" in text else self.plain).pattern
        return pattern.fullmatch(text, start) is not None

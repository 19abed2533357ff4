"""How writers are introduced below their articles, as patterns for `Block.plain` (with capitals)."""

from __future__ import annotations

import re

import regex

from newsclean.lexicon.lazy_pattern import LazyPattern
from newsclean.lexicon.names import PERSON_PATTERN

# The professions of people who write for a paper. A nurse or a mayor is somebody in the news.
WRITERS = {
    "en": r"(?:staff writer|writer|reporter|correspondent|columnist|editor|editor-in-chief|journalist|contributor|contributing (?:writer|editor|reporter)|freelancer|blogger|critic|producer|photographer|photojournalist|bureau chief|news director|anchor|podcaster|broadcaster|author|reporting fellow|intern|opinion writer|newsletter writer|copywriter|content (?:writer|creator|strategist|manager|marketer))",
    "de": r"(?:Redakteur(?:in)?|Reporter(?:in)?|Korrespondent(?:in)?|Autor(?:in)?|Journalist(?:in)?|Kolumnist(?:in)?|Volontär(?:in)?|Chefredakteur(?:in)?|Mitarbeiter(?:in)? der Redaktion|Ressortleiter(?:in)?)",
    "fr": r"(?:journaliste|reporter|rédact(?:eur|rice)(?: en chef)?|correspondante?|chroniqueu(?:r|se)|éditorialiste)",
    "es": r"(?:periodista|reporter[oa]|redactora?|corresponsal|columnista|editora?|cronista)",
}
WRITER = rf"(?:{'|'.join(WRITERS.values())})s?\b"
IS = r"(?:is|was|has been|works as|serves as|ist|arbeitet als|schreibt als|est|travaille comme|es|trabaja como)"
ARTICLE = r"(?:an?|the|our|one of|eine?|der|die|une?|le|la|una?|el)"
# "Jane Doe is a staff writer at", "Jane Doe, a reporter for the Courier, covers".
NAMED = rf"(?:(?:[Aa]bout the author|[Aa]bout|Bio|Author|Written by):? ?)?(?:By )?{PERSON_PATTERN}(?:,? (?:PhD|Ph\.D\.|MD|M\.D\.|RN|JD|CFA|CPA|MBA|RD)\.?)?"
NAMED_START = regex.compile(rf"\W*{NAMED}")
# "covers" and "writes about" say what a writer does; a report covers nothing as "Jane Doe".
PROFESSION = rf"(?:,? (?:\([\w/ ]{{2,20}}\) )?{IS} (?:{ARTICLE} )?(?:[\w'&.,/-]+ ){{0,8}}?{WRITER})"
BEAT = r" (?:(?:currently |also |now |primarily |mainly )?(?:covers(?! up\b)|writes (?:about|for|on|the)|reports (?:on|for|from)|blogs (?:about|at)|edits)|has (?:been )?(?:covered|written|writing|reported|reporting|covering)|joined (?:the |our )?[\p{Lu}][\w .'&-]{1,50} (?:in|as)|schreibt (?:über|für|seit)|berichtet (?:über|für|aus)|couvre|écrit (?:sur|pour)|escribe (?:sobre|para)|cubre)\b"
INTRODUCTION = LazyPattern(rf"\W*{NAMED}(?:{PROFESSION}|{BEAT})")
CONTACT = LazyPattern(
    r"(?i)\b(?:follow (?:him|her|them|me|@)|(?:can be )?reached (?:at|by|via)|(?:his|her|their) (?:work|writing|reporting|articles|stories|byline) (?:has|have|is|are)|on (?:twitter|x|instagram|linkedin|bluesky|mastodon|threads)\b[^.!?]{0,40}@|"
    r"(?:e-?mail|contact) (?:him|her|them|me|[\p{L}' ]{2,30})(?: at|:)|follow [\p{L}' ]{2,40} on (?:twitter|x|instagram|facebook|linkedin|bluesky)|lives in \p{L}+.{0,40} with (?:his|her|their)|when (?:he|she|they)(?:'s| is|'re| are)? not (?:writing|working|reporting|at)|"
    r"(?:previously|formerly|before (?:joining|that))\b|(?:author|winner|graduate) of)|[\w.+-]{1,40}@[\w-]{1,40}\.\w{2,10}"
)
# An address of the writer's own: no report gives one, wherever it stands.
ADDRESS = re.compile(
    r"(?i)\b(?:follow (?:him|her|them|me)\b|(?:e-?mail|contact) (?:him|her|them|me) at|(?:folgen sie|folge) (?:ihm|ihr)\b)|(?<!\w)@\w{2,30}\W*$|\breached (?:at|by|via) [\w.+-]{1,40}@"
)

HEADINGS = {
    "en": r"(?:about|meet) the (?:authors?|writers?|reporters?|contributors?)|about (?:our |this )?(?:author|writer|contributor|reporter)|author (?:bio|biography|profile|information|info)|more about the author",
    "de": r"(?:über|zur|zum|zu) (?:den|die|der|dem)? ?autor(?:in|en|innen)?|(?:der|die) autor(?:in|en)?|zur person|autor(?:en)?info",
    "fr": r"(?:à propos|au sujet) (?:de l'auteure?|de l'autrice|des auteurs)|l'auteure?|l'autrice|biographie de l'auteur",
    "es": r"(?:sobre|acerca de[l]?) (?:el |la |los )?(?:autor|autora|autores)|el autor|la autora",
}
# Headings of bylines and of other things, too.
WEAK_HEADING = re.compile(r"[\W_]*+(?:written by|the author|(?:author|contributor)s?)[\W_]*")
HEADING = re.compile(rf"[\W_]*+(?:{'|'.join(HEADINGS.values())})[\W_]*")
LONGEST_BIO = 130  # words; one paragraph of a contributor's page


def introduces_writer(plain: str) -> bool:
    """Tell whether a paragraph begins as the introduction of a person who writes."""
    # It begins with a name, which most paragraphs do not.
    return NAMED_START.match(plain) is not None and INTRODUCTION.pattern.match(plain) is not None


def tells_contact(plain: str) -> bool:
    """Tell whether a paragraph says how to reach a writer, or of a writer's life."""
    return CONTACT.pattern.search(plain) is not None


def gives_address(plain: str) -> bool:
    """Tell whether a paragraph invites readers to follow or write to the person it is about."""
    return ADDRESS.search(plain) is not None

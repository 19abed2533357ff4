"""Declared strings, cleaned: no field ever holds markup, script, control characters or invisible ones.

What a page prints is cleaned as it is read (`read/shape.py`); what it declares passes through here.
"""

from __future__ import annotations

import html
import re

from newsclean.read.shape import squeeze

LONGEST_VALUE = 2_000  # characters; longer is no headline, name or summary
SLACK = 6_000  # characters that a value may have more before its entities and markup are gone
MOST_ENTITIES = 10_000  # only the text of an article has room for more
MOST_PASSES = 3  # what is left when a tag is taken out may be a tag again: "<b<i>>"

TAG = re.compile(r"<(?:(?P<bare>[a-zA-Z][a-zA-Z0-9-]*+)>(?!>)|[!?/a-zA-Z][^<>]*+>)")
# Cut off in the middle, or with a tag inside: the "=" tells it from "a <b and c".
CUT_TAG = re.compile(r"<(?:[a-zA-Z][\w:-]*+\s[^<>=]*+=|!--|/[a-zA-Z])[^>]*+>?")
CLOSED = re.compile(r"</([a-zA-Z][a-zA-Z0-9-]*+)")
CODE = re.compile(r"<(script|style)\b.*?(?:</\1\b[^<>]*+>|\Z)", re.IGNORECASE | re.DOTALL)
CODE_ENDS = ("</script", "</style")
# These stand alone in markup; any other tag that nothing closes is spoken of: "How to use the <b> tag".
SINGLE = frozenset("br p hr wbr img li ul ol div span td tr dd dt script style iframe".split())

# Joiners mean something between the letters of Persian or Hindi and in emoji, and nothing in Latin or at a space.
JOINED = r"[^\x00-\u02ff\u2000-\u206f\s]"
LOOSE_JOINER = re.compile(f"[\u200c\u200d](?!{JOINED})|(?<!{JOINED})[\u200c\u200d]")
DIRECTION_MARK = re.compile("[\u200e\u200f]+")
RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")

# Addresses that are what they stand for, code and data, or of the reader's own machine. "Data: who votes" is a text.
CODE_ADDRESS = re.compile(r"(?:data|(?:java|vb)script|blob|file(?:system)?|view-source|feed):", re.IGNORECASE)
# Browsers pass over these before they look for the scheme, and some readers of theirs inside of it.
UNSEEN = re.compile(r"[\x00-\x20\x7f\xad\u200b-\u200f\u2060\ufeff]+")
CODE_TEXT = re.compile(r"(?:data:[\w.+-]*+[/;,]|(?:java|vb)script:\S)", re.IGNORECASE)

AMPERSANDS = ("&amp;", "&#038;", "&#38;", "&#x26;")
ROOTED = ("http://", "https://", "/")
NO_SPACES = re.compile(r"[^ <>\"]*+")
# As browsers do with what may not stand in an address.
ESCAPES = (("<", "%3C"), (">", "%3E"), ('"', "%22"), (" ", "%20"))


def clean_value(value: object, longest: int = LONGEST_VALUE) -> str:
    """Return a declared string as a reader would see it; "" for anything else.

    Without entities and markup, white space squeezed, at most so many characters long.
    """
    if not isinstance(value, str):
        return ""
    value = value[: longest + SLACK]
    if "&" in value:
        if value.count("&") > MOST_ENTITIES:
            return ""
        # Twice: "&amp;amp;" is common where one template escapes what another has escaped.
        value = html.unescape(html.unescape(value))
    value = visible(value)
    if "<" in value:
        value = without_any_markup(value)
    return "" if CODE_TEXT.match(value) else value[:longest].rstrip()


def visible(value: str) -> str:
    """Return a string with white space squeezed, and without joiners and marks that change nothing."""
    value = squeeze(value)
    if not value.isprintable():
        value = LOOSE_JOINER.sub("", value).strip("\u200e\u200f ")
        if not RIGHT_TO_LEFT.search(value):
            value = DIRECTION_MARK.sub("", value)
    return value


def without_any_markup(value: str) -> str:
    """Return a visible string without markup, and without what became markup when a tag or a mark was taken out."""
    for _ in range(MOST_PASSES):
        cleaned = visible(without_markup(value))
        if cleaned == value:
            return value
        value = cleaned
    if "<" in value and without_markup(value) != value:
        value = visible(value.replace("<", " ").replace(">", " "))
    return value


def without_markup(value: str) -> str:
    """Return a string without tags, comments and scripts; a tag that is spoken of stays."""
    lower = value.lower()
    # Only up to the last end: a script that nothing ends is a word like any other tag.
    end = max(map(lower.rfind, CODE_ENDS))
    if end >= 0:
        end = (value.find(">", end) + 1) or len(value)
        value = CODE.sub(" ", value[:end]) + value[end:]
    closed = SINGLE.union(map(str.lower, CLOSED.findall(value)))

    def keep_mention(tag: re.Match[str]) -> str:
        return tag[0] if tag["bare"] and tag["bare"].lower() not in closed else " "

    for _ in range(MOST_PASSES):
        stripped = TAG.sub(keep_mention, value)
        if stripped == value:
            break
        value = stripped
    else:
        # Nested as no page is: what still looks like markup is taken apart.
        value = value.replace("<", " ").replace(">", " ")
    return CUT_TAG.sub(" ", value)


def is_code_address(address: str) -> bool:
    """Tell whether an address, as an attribute has it, is code or data, or leads into the reader's own machine."""
    return CODE_ADDRESS.match(UNSEEN.sub("", address)) is not None


def clean_address(value: object) -> str:
    """Return a declared address as browsers would read it; "" for what is none.

    Entities other than "&amp;" stay: "?a=1&copy=2" holds none.
    """
    if not isinstance(value, str):
        return ""
    value = visible(value[: 2 * LONGEST_VALUE])
    if "&" in value:
        for entity in AMPERSANDS * 2:
            value = value.replace(entity, "&")
    # Code, a text, or the element that shows the image.
    if (
        CODE_ADDRESS.match(value)
        or len(value) > LONGEST_VALUE
        or (not value.startswith(ROOTED) and not NO_SPACES.fullmatch(value))
    ):
        return ""
    return escape_address(value)


def escape_address(address: str) -> str:
    """Return an address without the characters that would end it in markup."""
    for character, escape in ESCAPES:
        address = address.replace(character, escape)
    return address

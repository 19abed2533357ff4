"""The article in a page's data: JSON-LD's `articleBody`, or the state that its scripts start from.

Frameworks send what they will show as JSON (`__NEXT_DATA__`, `window.__STATE__ = {...}`), each
in a shape of its own. Nothing here knows a framework: of all that lies under a key that names a
text, the value with the most prose is taken, unless its key or one above says that it is
something else.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from html import escape, unescape
from typing import Any

from newsclean.read.decode import clean_str
from newsclean.read.json_script import MOST_CHARACTERS as MOST_DECLARED
from newsclean.read.json_script import parse_scripts
from newsclean.read.shape import count_unspaced_words, ends_sentence, squeeze

MOST_CHARACTERS = 2_000_000  # of all scripts of a page together; an article's state has 1,000,000 at most
MOST_VALUES = 200_000  # objects, lists and strings looked at in a page
# In which prose is counted, in a page; what lies in three bodies around each other is counted three times.
MOST_COUNTED = 3 * MOST_CHARACTERS
MOST_STATES = 20  # assignments tried in one script
LONGEST_BODY = 200_000  # characters of prose; what has more is no article
MOST_ENTITIES = 20_000  # in one string; a long article all of which is written in them
MOST_WASTED = 1_000_000  # characters of a script that were decoded and were no JSON in the end
MOST_BODIES = 50  # in the order of the page; the article's own text comes before the texts of teasers
CODE_CHARACTERS = "{}=;"
MOST_CODE = 0.02  # the share of them in a text; scripts have 5% and more
DECLARED_ADVANTAGE = 1.2  # how many times the prose of any other a declared body must have
PROSE_WORDS = 8  # a string of fewer is a label more often than a sentence

# Keys in lower case, without underscores and hyphens.
BODY_KEYS = frozenset(
    """articlebody body bodyhtml bodytext content contenthtml contentelements text fulltext articletext html
    paragraphs blocks story storybody storyhtml richtext document rendered""".split()
)
# Under one of those, what leads on to its parts.
PART_KEYS = BODY_KEYS | frozenset(("value", "children", "nodes", "elements", "model", "items", "data", "html"))
OTHER_TEXT = re.compile(
    "comment|review|repl(?:y|ies)|related|recommend|teaser|promo|newsletter|consent|cookie|privacy|legal|terms"
    "|translation|i18n|locale|message|label|footer|menu|config|setting|author|bio"
)
# An object with two of these is a document of its own: a teaser, a comment, a person.
DOCUMENT_KEYS = ("headline", "title", "name", "slug", "url", "author", "user", "permalink", "datepublished")
INLINE_TYPES = frozenset(("text", "link", "hyperlink", "fragment"))
TAG = re.compile(r"</?[a-zA-Z][^<>]{0,500}+>")
# In lower case: to ignore case takes three times as long.
HAS_BODY = re.compile(r'"_*+(?:article|body|content|text|full|html|paragraphs|blocks|story|rich|rendered)\w*+\\?"\s*+:')
STATE = re.compile(r'=\s*+(?=[{\[]\s*+[{"\[])|JSON\.parse\(\s*+(?=")')
UNDEFINED = re.compile(r"(?<=[:,\[])undefined(?=[,}\]])")
# Next.js streams its state as pieces of one string, each row of which is JSON, or a text of so many bytes.
STREAMED = re.compile(r'self\.__next_f\.push\((?=\[1,\s*+")')
ROW = re.compile(rb"[0-9a-f]{1,6}:(?:T([0-9a-f]{1,6}),)?+")
DECODER = json.JSONDecoder(strict=False)


def states_of(script: str) -> Iterator[object]:
    """Give the values that a script holds or assigns."""
    text = UNDEFINED.sub("null", script.strip())
    start = wasted = 0
    for _ in range(MOST_STATES):
        if start or text[:1] not in ("{", "["):
            found = STATE.search(text, start)
            if found is None:
                return
            start = found.end()
        try:
            value, start = DECODER.raw_decode(text, start)
            # A string that is JSON itself, as the argument of JSON.parse is.
            yield DECODER.decode(value) if isinstance(value, str) else value
        except json.JSONDecodeError as error:
            wasted += error.pos - start
            if wasted > MOST_WASTED:
                return
            start += 1
        except (ValueError, RecursionError):
            start += 1


def streamed_states(scripts: Iterable[str]) -> Iterator[object]:
    """Give the values that the scripts of a page bring piece by piece; a text as an object with a body."""
    pieces = []
    for script in scripts:
        if found := STREAMED.search(script):
            try:
                piece = DECODER.raw_decode(script, found.end())[0][-1]
            except (ValueError, RecursionError):
                continue
            pieces.append(piece if isinstance(piece, str) else "")
    data = "".join(pieces)[:MOST_CHARACTERS].encode("utf-8", "replace")
    start = 0
    while start < len(data):
        row = ROW.match(data, start)
        begin = row.end() if row else start
        if row and row[1]:
            # The next row begins right behind the text, without a line break.
            start = begin + int(row[1], 16)
            yield {"body": data[begin:start].decode("utf-8", "replace")}
            continue
        end = data.find(b"\n", begin)
        start = 1 + (end if end >= 0 else len(data))
        if row and data[begin : begin + 1] in (b"[", b"{"):
            yield from states_of(data[begin:start].decode("utf-8", "replace"))


def prose_of(text: str) -> int:
    """Return how many characters of prose a string holds, roughly; 0 for a label or a number."""
    if "&" in text:
        if text.count("&") > MOST_ENTITIES:
            return 0
        text = unescape(text)
    if "<" in text:
        text = TAG.sub(" ", text)
    text = squeeze(text)
    if not (ends_sentence(text) or ". " in text or "\u3002" in text) or count_unspaced_words(text) < PROSE_WORDS:
        return 0
    is_code = sum(map(text.count, CODE_CHARACTERS)) > MOST_CODE * len(text)
    return 0 if is_code else len(text)


def plain_key(key: str) -> str:
    """Return a key as the lists above have it."""
    return key.lower().replace("_", "").replace("-", "")


def is_document(node: dict[str, Any]) -> bool:
    """Tell whether an object in a body is another document: a teaser or a comment."""
    return sum(key in node for key in DOCUMENT_KEYS) > 1


@dataclass(slots=True)
class Allowance:
    """What may still be looked at in the data of a page.

    Attributes:
        values: objects, lists and strings.
        characters: those in which prose is counted.
    """

    values: int = MOST_VALUES
    characters: int = MOST_COUNTED

    @property
    def is_spent(self) -> bool:
        """Whether nothing more is looked at."""
        return self.values <= 0 or self.characters <= 0

    def prose_of(self, text: str) -> int:
        """Return how many characters of prose a string holds; 0 where no more may be counted."""
        self.characters -= len(text)
        return prose_of(text) if self.characters >= 0 else 0


class Body:
    """The strings under one key, in order, joined to paragraphs.

    Attributes:
        paragraphs: what was found, each a text or a piece of HTML.
        prose: how many characters of prose that is.
    """

    __slots__ = ("paragraphs", "prose")

    def __init__(self, value: object, allowance: Allowance) -> None:
        self.paragraphs: list[str] = []
        open_text = ""  # the parts of a paragraph so far
        waiting: list[tuple[object, bool]] = [(value, False)]
        while waiting and allowance.values > 0:
            item, inline = waiting.pop()
            allowance.values -= 1
            if isinstance(item, str):
                # Between two whole sentences without a space a paragraph ends.
                if not inline or (ends_sentence(open_text) and not item[:1].isspace()):
                    self.add(open_text)
                    open_text = ""
                open_text += item
            elif isinstance(item, list):
                waiting.extend((part, isinstance(part, dict) and is_inline(part)) for part in reversed(item))
            elif isinstance(item, dict) and not (is_document(item) and item is not value):
                if not inline:
                    waiting.append(("", False))
                waiting.extend((part, inline) for part in reversed(parts_of(item, allowance)))
                if not inline:
                    waiting.append(("", False))
        self.add(open_text)
        self.prose = sum(map(allowance.prose_of, self.paragraphs))

    def add(self, text: str) -> None:
        """Take a paragraph, if there is anything in it."""
        if text and not text.isspace():
            self.paragraphs.append(text)


def is_inline(node: dict[str, Any]) -> bool:
    """Tell whether an object is a part of a paragraph, as rich text editors store them."""
    kind = node.get("type") or node.get("nodeType")
    return isinstance(kind, str) and kind.lower() in INLINE_TYPES and "content" not in node


def parts_of(node: dict[str, Any], allowance: Allowance) -> list[object]:
    """Return the values in an object that are parts of the text around it, in order.

    The same text is often there twice, whole and in parts or as HTML and as text: a string of
    prose is taken alone, the longest of several.
    """
    parts = [value for key, value in node.items() if plain_key(key) in PART_KEYS]
    strings = [part for part in parts if isinstance(part, str)]
    longest = max(strings, key=len, default="")
    if allowance.prose_of(longest) or len(strings) == len(parts):
        return [longest]
    return [part for part in parts if not isinstance(part, str)]


def bodies_in(data: object, allowance: Allowance) -> list[Body]:
    """Return what lies under the keys that name a text, as far as it may be looked at; wrong types never raise."""
    bodies: list[Body] = []
    waiting = [data]
    while waiting and not allowance.is_spent and len(bodies) < MOST_BODIES:
        item = waiting.pop()
        allowance.values -= 1
        if isinstance(item, list):
            waiting.extend(part for part in reversed(item) if isinstance(part, dict | list))
        elif isinstance(item, dict):
            inside: list[object] = []
            for key, value in item.items():
                plain = plain_key(key)
                if OTHER_TEXT.search(plain) or not isinstance(value, str | dict | list):
                    continue
                if plain in BODY_KEYS:
                    body = Body(value, allowance)
                    if body.prose:
                        bodies.append(body)
                if not isinstance(value, str):
                    inside.append(value)
            waiting.extend(reversed(inside))
    return bodies


def find_json_body(declared: Iterable[str], scripts: Sequence[str], least: int) -> str:
    """Return the article that a page's data holds as HTML; "" if none has so much prose.

    Args:
        declared: the JSON-LD scripts.
        scripts: the other scripts.
        least: characters of prose.
    """
    best: Sequence[str] = ()
    most, allowance = float(least), Allowance()
    for is_declared, state in all_states(declared, scripts, least):
        if allowance.is_spent:
            break
        for body in bodies_in(state, allowance):
            # What is declared is often cut, or all paragraphs in one: it has to be the better one.
            if LONGEST_BODY >= (prose := body.prose) > most * (DECLARED_ADVANTAGE if is_declared else 1):
                best, most = body.paragraphs, prose
    # JSON may escape half of a character alone, which nothing could write out again.
    return clean_str("".join(map(as_html, best)))


def all_states(declared: Iterable[str], scripts: Sequence[str], least: int) -> Iterator[tuple[bool, object]]:
    """Give whether it is JSON-LD, and the value, for what may hold a body."""
    for script in with_body(scripts, least, MOST_CHARACTERS):
        for state in states_of(script):
            yield False, state
    for state in parse_scripts(with_body(declared, least, MOST_DECLARED))[0]:
        yield True, state
    for state in streamed_states(scripts):
        yield False, state


def with_body(scripts: Iterable[str], least: int, room: int) -> Iterator[str]:
    """Give the scripts that may hold a body, as long as there is room for them (characters)."""
    for script in scripts:
        if least <= len(script) <= room:
            room -= len(script)
            if HAS_BODY.search(script.lower()):
                yield script


def as_html(text: str) -> str:
    """Return a paragraph of text, or several by lines, or of HTML, as HTML."""
    if not TAG.search(text) and "&" in text:
        text = unescape(text)
    if TAG.search(text):
        return f"<div>{text}</div>"
    return "".join(f"<p>{escape(line)}</p>" for line in text.splitlines())

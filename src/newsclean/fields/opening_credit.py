"""The reporter whom a paper of East Asia names before its first sentence: "（记者 林海）", "[서울=김민지 기자]"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

import regex

from newsclean.fields.author_places import IN_CREDIT
from newsclean.fields.context import Context
from newsclean.fields.signature import Signature
from newsclean.lexicon.east_asian import read_east_asian
from newsclean.model import Role

PARAGRAPHS = 2  # of the body that are looked at: a summary may stand above the first
LONGEST_OPENING = 90  # characters: place, date and the bracket
# A paper, a place and a day may stand before the bracket: "海林晚报海林11月4日电（记者 林海）".
BRACKET = regex.compile(
    r"\s*(?:[\p{Han}\d]{2,24}[电電讯訊]\s*)?[(\uff08\u3014\u3010\[\uff3b](?P<who>[^()\uff08\uff09\u3014\u3015\u3010\u3011\[\]\uff3b\uff3d]{3,48})[)\uff09\u3015\u3011\]\uff3d]"
)
REPORTER = regex.compile("[记記]者")
KOREAN = regex.compile(r"(?:^|[=\s])(?P<name>\p{Hangul}{2,4}) (?:\p{Hangul}{2} )?(?:기자|특파원)$")


def opening_credit(context: Context) -> Iterator[Signature]:
    """Give the reporters in the bracket that the body begins with."""
    pairs = zip(context.page.blocks, context.roles, strict=True)
    for block in islice((block for block, role in pairs if role is Role.BODY), PARAGRAPHS):
        if not block.text.isascii() and (bracket := BRACKET.match(block.text[:LONGEST_OPENING])):
            who = bracket["who"].strip()
            if names := reporters(who):
                yield Signature(names, context.shown(block, who), IN_CREDIT)
                return


def reporters(who: str) -> tuple[str, ...]:
    """Return the names in such a bracket; none if it names no reporter."""
    if korean := KOREAN.search(who):
        return (korean["name"],)
    signed = read_east_asian(who) if REPORTER.search(who) else None
    return () if signed is None else signed.names

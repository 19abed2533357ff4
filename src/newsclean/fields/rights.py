"""Copyright lines: what makes one, and whom it names."""

from __future__ import annotations

from newsclean.lexicon.rights import (
    AFTER,
    BEFORE,
    COMPANY_LAST,
    COMPANY_NEXT,
    DOTTED_END,
    HOLDER_ALONE,
    LETTERS,
    NAME,
    NOTICE,
    SENTENCE_END,
    SENTENCE_WORDS,
)
from newsclean.read.compose import compose
from newsclean.read.shape import make_plain

LONGEST_LINE = 160  # characters that are looked at; the holder stands at the beginning
LONGEST_HOLDER = 80  # characters; "Neue Zürcher Zeitung AG" has 23, institutions with their full names 70
MOST_WORDS = 10
SENTENCE_ENDS = (". ", "! ")  # what `SENTENCE_END` needs


def is_notice(folded: str) -> bool:
    """Tell whether a folded line has more of a copyright notice than the sign and a name."""
    return NOTICE.pattern.search(folded) is not None


def holder_of(line: str) -> str | None:
    """Return whom a copyright line names, as it is printed; None where that is not plain.

    Args:
        line: the line, as printed or declared: "© 2024 Example News Ltd. All rights reserved.", "Example News Ltd."
    """
    text = make_plain(line[:LONGEST_LINE]).strip()
    start = BEFORE.pattern.match(text)
    rest = text[start.end() :] if start else text
    is_alone = HOLDER_ALONE.pattern.fullmatch(rest) is not None
    end = None if is_alone else AFTER.pattern.search(rest)
    holder = cut_sentence(rest[: end.start()] if end else rest)
    holder = cut_place(holder).strip(" ,:;/-\"'*_")
    if holder.endswith(".") and not DOTTED_END.pattern.search(holder):
        holder = holder.rstrip(".")
    # "© Example Works / Photographer: Jane Doe" is about a picture.
    if (end and end[0] == ": ") or not holder or len(holder) > LONGEST_HOLDER or len(holder.split()) > MOST_WORDS:
        return None
    if (
        not NAME.pattern.match(holder)
        or not LETTERS.pattern.search(holder)
        or not SENTENCE_WORDS.isdisjoint(holder.lower().split())
        or holder.count("(") != holder.count(")")
    ):
        return None
    return as_printed(holder, line)


def as_printed(holder: str, line: str) -> str:
    """Return a holder with the quotes and dashes that the line has, where its characters can be told one by one."""
    line = compose(line)  # as the plain form is
    plain = make_plain(line)
    place = plain.find(holder) if len(plain) == len(line) else -1
    return line[place : place + len(holder)] if place >= 0 else holder


def cut_sentence(text: str) -> str:
    """Return a text up to the end of its first sentence, with the full stop of "Ltd." and the like."""
    if not any(end in text for end in SENTENCE_ENDS):
        return text
    end = SENTENCE_END.pattern.search(text)
    return text if end is None else text[: end.start() + 1]


def cut_place(text: str) -> str:
    """Return a name without the town and country after it; the comma before "Inc." and in a row of names stays."""
    parts = text.split(", ")
    kept = parts[0]
    for place, part in enumerate(parts[1:], 1):
        if COMPANY_NEXT.pattern.match(part):
            kept = f"{kept}, {part}"
        elif any(" & " in later or " and " in later for later in parts[place:]) and not COMPANY_LAST.pattern.search(
            kept
        ):
            return text
        else:
            break
    return kept

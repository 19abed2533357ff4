"""Strings on which a pattern that is not linear takes long: what it matches, pumped up."""

from __future__ import annotations

import re

from newsclean.lexicon.beginnings import end_of_group
from pattern_strings import strings_of

MOST_EXAMPLES = 6  # strings that the pattern matches; patterns with more have them alike
LONGEST_EXAMPLE = 80
FILLERS = (" ", "a", "A", "1", ".", "-", "\n", '"', "<", "é")
END = "\x00"  # matched by hardly any class, so that the match fails at the end
SYNTAX = re.compile(r"\\p\{[^}]*\}|\\P\{[^}]*\}|\\L<\w+>|\\X|\(\?V1\)|\[\[:\w+:\]\]")
DEFINITIONS = "(?(DEFINE)"
DEFINED = re.compile(r"\(\?P<(\w+)>")
# In a set, what `re` does not know stands for some letters.
IN_SET = re.compile(r"\\[pP]\{[^}]*\}")


def plain(source: str) -> str:
    """Return a pattern of `regex` as one of `re` that matches something alike."""
    out, depth, i = [], 0, 0
    while i < len(source):
        if found := SYNTAX.match(source, i):
            out.append("A-Za-zÀ-ÿ" if depth else "[A-Za-zÀ-ÿ]")
            i = found.end()
            continue
        if source[i] == "\\":
            out.append(source[i : i + 2])
            i += 2
            continue
        depth += (source[i] == "[") - (source[i] == "]" and depth > 0)
        out.append(source[i])
        i += 1
    return "".join(out)


def written_out(source: str) -> str:
    """Return a pattern with what it defines written wherever it is called."""
    if not source.startswith(DEFINITIONS):
        return source
    end = end_of_group(source, 0)
    place, definitions = len(DEFINITIONS), {}
    while place < end - 1:
        name = DEFINED.match(source, place)
        behind = end_of_group(source, place)
        definitions[name[1]] = source[name.end() : behind - 1]
        place = behind
    text = source[end:]
    for _ in definitions:  # they call each other
        for called, definition in definitions.items():
            text = text.replace(f"(?&{called})", f"(?:{definition})")
    return text


def examples(source: str) -> list[str]:
    """Return strings that a pattern matches, spread over all that it can."""
    try:
        found = strings_of(plain(written_out(source)))
    except (re.error, KeyError, IndexError):
        return []
    found = [text[:LONGEST_EXAMPLE] for text in found if text]
    return found[:: max(1, len(found) // MOST_EXAMPLES)][:MOST_EXAMPLES]


def pumped(source: str, length: int):
    """Give strings of about a length: examples repeated, their prefixes followed by one character over and over."""
    for filler in FILLERS:
        yield filler * length + END
        yield (filler + "a ") * (length // 3) + END
    for text in examples(source):
        yield text * (length // len(text)) + END
        yield (text + " ") * (length // (len(text) + 1)) + END
        for end in dict.fromkeys((len(text) // 2, len(text))):
            prefix = text[:end]
            if prefix:
                yield prefix * (length // len(prefix)) + END
                for filler in dict.fromkeys((prefix[-1], " ")):
                    yield prefix + filler * length + END

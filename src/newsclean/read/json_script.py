"""JSON in scripts: what JSON-LD scripts hold, unwrapped, and mended where it has a common error.

Nothing here trusts a script to be JSON, small or flat. Every attempt at one is paid for from
what is spent on a page, so that a hostile one costs no more than a large one.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable

# Of all JSON-LD scripts of a page together. The full text of an article has 50,000 characters
# at most; a live blog that repeats all of its posts had 840,000, with 3,900 objects and lists.
MOST_CHARACTERS = 1_000_000
MOST_VALUES = 10_000  # objects and lists; other pages have 250 at most
MOST_SCRIPTS = 200  # with anything in them; a page with a script for each of its cards had 31
MOST_REPAIRS = 30  # of one script

# Numbers are never a value of a field, and `int` refuses those of more than 4,300 digits.
# strict=False: raw line breaks inside strings are the most common error.
DECODER = json.JSONDecoder(strict=False, parse_int=float, parse_constant=lambda _: None)

# Comments and CDATA marks around a script, and a byte order mark. No JSON begins or ends with any of them.
OPENING = re.compile(r"(?:[\s\ufeff>;]|<!--|-->|/[/*]|\*/|<!\[CDATA\[)*+")
CLOSING = " \t\r\n;/*<!->"
BETWEEN = re.compile(r"[\s,;}\]]*+")  # values that follow each other, and a bracket too many
BAD_ESCAPE = re.compile(r'(\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))|\\')
KEY = re.compile(r'"[@\w:.-]{1,60}"\s*+:')
SINGLE_QUOTED = re.compile(r"'([^\n]*?)'(?=\s*+[,}\]])")
LINE_REST = re.compile(r"[^\n]*+")


class OverBudgetError(ValueError):
    """There is more in a page's scripts than is looked at."""


def parse_scripts(scripts: Iterable[str]) -> tuple[list[object], bool]:
    """Return the values that JSON-LD scripts hold, in order, and whether that is all of them; never raises."""
    parser = Parser()
    values: list[object] = []
    complete = True
    for script in scripts:
        if (text := script.strip()) and parser.scripts < MOST_SCRIPTS:
            found, whole = parser.parse(text)
            values += found
            complete = complete and whole
        elif text:
            complete = False
    return values, complete


class Parser:
    """Parses the scripts of one page, and knows what that has cost.

    Attributes:
        characters: how many may still be looked at, in all attempts together.
        values: how many objects and lists may still be looked at.
        scripts: how many scripts there have been.
    """

    __slots__ = ("characters", "scripts", "values")

    def __init__(self) -> None:
        self.characters = MOST_CHARACTERS
        self.values = MOST_VALUES
        self.scripts = 0

    def parse(self, text: str) -> tuple[list[object], bool]:
        """Return the values in a script that is not empty, and whether that is all it holds."""
        self.scripts += 1
        try:
            self.pay(text)
            return [DECODER.decode(text)], True
        except (OverBudgetError, RecursionError):
            return [], False
        except ValueError:
            return self.mend(unwrap(text))

    def pay(self, text: str) -> None:
        """Take the cost of one attempt from what is left.

        Raises:
            OverBudgetError: if there is not enough left; then nothing is taken.
        """
        if len(text) > self.characters:
            raise OverBudgetError
        values = text.count("{") + text.count("[")
        if values > self.values:
            raise OverBudgetError
        self.characters -= len(text)
        self.values -= values

    def mend(self, text: str) -> tuple[list[object], bool]:
        """Return the values in a script that is no JSON as it is, and whether that is all it holds."""
        values: list[object] = []
        for _ in range(MOST_REPAIRS):
            try:
                self.pay(text)
                end = 0
                while text[end : end + 1] in ("{", "["):
                    value, end = DECODER.raw_decode(text, end)
                    values.append(value)
                    end = BETWEEN.match(text, end).end()  # type: ignore[union-attr]  # it matches nothing, too
                return values, bool(values) and end == len(text)
            except json.JSONDecodeError as error:
                mended = repair(text[end:], error.pos - end, error.msg)
                if mended is None:
                    break
                text = mended
            except (ValueError, RecursionError):
                break
        return values, False


def unwrap(text: str) -> str:
    """Return a script without the comments or CDATA marks around it."""
    begin = OPENING.match(text).end()  # type: ignore[union-attr]  # it matches nothing, too
    marked = "CDATA" in text[:begin]
    text = text[begin:].rstrip(CLOSING)
    return text.removesuffix("]]").rstrip(CLOSING) if marked else text


def repair(text: str, at: int, message: str) -> str | None:
    """Return a text that is no JSON with one error mended; None if it is none that can be.

    Args:
        text: the JSON.
        at: where the decoder gave up.
        message: what it said.
    """
    before = text[:at].rstrip()
    if text.startswith("//", at):
        return before + text[LINE_REST.match(text, at).end() :]  # type: ignore[union-attr]  # it matches nothing, too
    if message.startswith("Invalid"):
        return mended if (mended := BAD_ESCAPE.sub(r"\1", text)) != text else None
    if "&quot;" in text and text.startswith("&", at):
        return html.unescape(text)
    if text.startswith("'", at) and (quoted := SINGLE_QUOTED.match(text, at)):
        value = quoted[1].replace("\\'", "'").replace('"', '\\"')
        return f'{text[:at]}"{value}"{text[quoted.end() :]}'
    # From Python 3.13 on it stops at a trailing comma, before that behind it.
    if text.startswith(",", at):
        before, at = f"{before},", at + 1
    if before.endswith(",") and text[at:].lstrip()[:1] in ("}", "]"):
        return before[:-1] + text[at:]
    return repair_string(text, at) if message.startswith("Expecting ',' delimiter") else None


def repair_string(text: str, at: int) -> str | None:
    """Return a text with a comma put in where the next key follows, else with the quote before escaped.

    It is None where that would join a value and the next key, or two values of a list.
    """
    before = text[:at].rstrip()
    if KEY.match(text, at):
        return f"{before},{text[at:]}"
    follows = text[at : at + 1]
    if not before.endswith('"') or follows in (":", "{", "[", "") or (follows == '"' and len(before) < at):
        return None
    return f'{before[:-1]}\\"{text[len(before) :]}'

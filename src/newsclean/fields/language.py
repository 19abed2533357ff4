"""The language: as declared, unless the text is plainly in another; as the text reads where nothing is declared.

A text is known by its script, and where many languages share that by its commonest words. A declaration is
compared with the text by the same two means: templates that were never translated say "en" over pages in
every language.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from newsclean.fields.context import BODY, Context
from newsclean.lexicon.languages import (
    BLOCKS,
    CODES,
    KANA,
    LANGUAGE_OF_SCRIPT,
    LATIN,
    OTHER_NAMES,
    OTHER_THAN_LATIN,
    SCRIPTS_OF_LANGUAGE,
    languages_of_words,
    words_of_language,
)
from newsclean.model import Candidate, Choice

# Characters. A declaration is compared with the beginning; what is guessed needs more to tell close relatives apart.
COMPARED = 400
READ = 1_500
FEWEST_LETTERS = 40  # of a script that tells the language: a line of Japanese, and no name in a foreign text
FEWEST_WORDS = 12
FEWEST_HITS = 5
SHARE_OF_OTHER_SCRIPT = 0.5  # of the characters but spaces: digits and foreign names stand in every text
SHARE_OF_KANA = 0.05  # of Japanese the kana are half; a Chinese text has them in names only
# Of the words of a running text those of its language's list are 15% (Turkish) to 50% (English, Spanish); a text in
# a language without a list has up to 12% of some other's, and nearly as many of the next.
SHARE_OF_WORDS = 0.15
LEAST_SHARE_OF_WORDS = 0.08
FAR_AHEAD = 1.8  # times as many hits as the second has
# How far the best must be ahead of the second: at least these hits, and more in a longer text, as chance grows with the
# square root of what is counted. Danish and Norwegian share nine in ten.
FEWEST_AHEAD = 2
AHEAD_OF_CHANCE = 0.5

NAME_PART = re.compile(r"[^\W\d_]+")
# What stands between spaces and marks: `\\w` would cut the words of Hindi at their vowels.
WORD = re.compile(
    r"[^\s\d.,;:!?\"'()\[\]{}<>|/+*=&%\u00a1\u00bf\u2026\u00b7\u060c\u061b\u061f\u06d4\u0964\u1362-\u1368-]+"
)
# The same languages under two codes: Norwegian and its two written forms.
SAME = {"nb": "no", "nn": "no"}


class Guess(NamedTuple):
    """The language that a text reads as, the reason, and how many of its words each language has."""

    language: str | None
    why: str
    hits: Mapping[str, int] = MappingProxyType({})


def choose_language(context: Context) -> dict[str, Choice]:
    """Choose `language`, ISO 639-1."""
    declared = sorted(context.facts("language"), key=lambda c: c.origin != "html")
    coded = [(candidate, code) for candidate in declared if (code := code_of(candidate.value))]
    text = text_of(context, COMPARED if coded else READ)
    if not coded:
        return {"language": guessed_choice(guess_language(text), tuple(declared), "declared is no language")}
    best, code = coded[0]
    agreeing = tuple(c for c, other in coded if other == code)
    choice = Choice(code, f"declared ({best.origin})", tuple(declared), agreeing)
    if not is_doubtful(code, text):
        return {"language": choice}
    guess = guess_language(text_of(context, READ))
    known = SAME.get(code, code)
    if guess.language in (None, known) or guess.hits.get(guess.language, 0) < FAR_AHEAD * guess.hits.get(known, 0):
        return {"language": choice}
    # What another declaration says and the text confirms is taken as it is declared.
    for candidate, other in coded:
        if SAME.get(other, other) == guess.language:
            why = f"declared ({candidate.origin}), and {guess.why}; {best.origin} says {code}"
            return {"language": Choice(other, why, tuple(declared), agreeing_with(other, coded))}
    return {"language": guessed_choice(guess, tuple(declared), f"{best.origin} says {code}")}


def agreeing_with(code: str, coded: Sequence[tuple[Candidate, str]]) -> tuple[Candidate, ...]:
    """Return the declarations of a language."""
    return tuple(candidate for candidate, other in coded if other == code)


def guessed_choice(guess: Guess, declared: tuple[Candidate, ...], remark: str) -> Choice:
    """Return the choice of what the text reads as, against or without a declaration."""
    if guess.language is None:
        return Choice(None, "no declaration is a language, and the text does not tell" if declared else "", declared)
    read = Candidate(guess.language, "text")
    why = f"{guess.why}; {remark}" if declared else guess.why
    return Choice(guess.language, why, (*declared, read), (read,))


def code_of(value: str) -> str | None:
    """Return the code of a declared language: of "en-GB", "de_DE.UTF-8", "eng" and "Deutsch, de"."""
    parts = NAME_PART.findall(value[:40].lower())
    if not parts:
        return None
    first: str = parts[0]
    return OTHER_NAMES.get(first) or (first if first in CODES else None)


def text_of(context: Context, most: int) -> str:
    """Return the first characters of the body, folded; of a page that has none, of all its sentences."""
    blocks, roles = context.page.blocks, context.roles
    has_body = BODY in roles
    taken: list[str] = []
    room = most
    for index in range(roles.index(BODY) if has_body else 0, len(roles)):
        if roles[index] is BODY if has_body else blocks[index].sentence:
            folded = blocks[index].folded
            taken.append(folded[:room])
            room -= len(folded)
            if room <= 0:
                break
    return " ".join(taken)


def find_script(text: str) -> str | None:
    """Return the script that most of a text is written in; None where no script has most of it."""
    if text.isascii():
        return LATIN
    others = OTHER_THAN_LATIN.pattern.findall(text)
    visible = len(text) - text.count(" ")
    if len(others) < SHARE_OF_OTHER_SCRIPT * visible:
        # A text in Japanese or Hebrew about companies may have as many Latin letters as others: then it does not tell.
        return LATIN if len(others) < SHARE_OF_OTHER_SCRIPT / 5 * visible else None
    counts: Counter[str] = Counter()
    for character, number in Counter(others).items():
        counts[block_of(ord(character))] += number
    if counts[KANA] >= SHARE_OF_KANA * len(others):
        return KANA
    script, number = counts.most_common(1)[0]
    return script if script and number > len(others) / 2 else None


def block_of(code: int) -> str:
    """Return the script of a code point, "" for those of no script here."""
    script = ""
    for first, name in BLOCKS:
        if first > code:
            break
        script = name
    return script


def is_doubtful(code: str, text: str) -> bool:
    """Tell whether a text may be in another language than declared: it lacks the script or the words of that."""
    scripts = SCRIPTS_OF_LANGUAGE.get(code)
    if scripts is None or len(text) < FEWEST_LETTERS:
        return False
    script = find_script(text)
    if script is None or script not in scripts:
        return script is not None
    if not languages_of_words(script):
        return False
    words = WORD.findall(text)
    hits = sum(map(words_of_language(script, SAME.get(code, code)).__contains__, words))
    return len(words) >= FEWEST_WORDS and hits < SHARE_OF_WORDS * len(words)


def guess_language(text: str) -> Guess:
    """Return the language that a folded text reads as; of None where it is too little or does not tell."""
    script = find_script(text) if len(text) >= FEWEST_LETTERS / 2 else None
    if script is None:
        return Guess(None, "")
    table = languages_of_words(script)
    if not table:
        return Guess(LANGUAGE_OF_SCRIPT[script], f"the text is written in {script}")
    words = WORD.findall(text)
    hits: Counter[str] = Counter()
    for languages, number in Counter(map(table.get, words)).items():
        if languages:
            for language in languages:
                hits[language] += number
    (language, number), (_, second) = [*hits.most_common(2), ("", 0), ("", 0)][:2]
    share = number / max(1, len(words))
    if len(words) < FEWEST_WORDS or number < FEWEST_HITS or share < LEAST_SHARE_OF_WORDS:
        return Guess(None, "")
    if share < SHARE_OF_WORDS and number < FAR_AHEAD * second:
        return Guess(None, "")
    if number - second < max(FEWEST_AHEAD, AHEAD_OF_CHANCE * number**0.5):
        return Guess(None, "")
    return Guess(language, f"{number} of the text's first {len(words)} words are common in this language", hits)

"""What the features of lines start from: the lines of a text, what rules have claimed, and sums over neighbours."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from newsclean.body.characters import COMMA, DIGIT, STOP, SYMBOL, UPPER, Characters
from newsclean.body.context import IS_TITLE, MASSIVE, dropping_labels
from newsclean.body.lines.words import LineWords, read_words
from newsclean.model import Block, ClaimingRule, Role
from newsclean.read.main_container import MASS_WITHOUT_SENTENCE, MASS_WORDS

# Scripts that have no capitals: Hebrew, Arabic, those of India and South-East Asia, kana, Han, Hangul. "None" is what
# prose has elsewhere, and no menu. So a line in them counts as it would in another script: in English, French, Spanish
# and six more languages 14 of 100 words of sentences begin with a capital, and 70 of 100 in the short lines around.
CASELESS = re.compile("[\u0590-\u08ff\u0900-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
USUAL_OF_SENTENCES, USUAL_OF_OTHERS = 0.14, 0.7
BYLINE_ROLES = (Role.BYLINE, Role.DATELINE, Role.DATE)


@dataclass(frozen=True, slots=True)
class Sums:
    """What the lines above each line have together; arrays of shape (lines + 1,)."""

    mass: NDArray[np.float64]
    chars: NDArray[np.float64]
    sentences: NDArray[np.float64]
    dropped: NDArray[np.float64]
    capitalised: NDArray[np.float64]
    words: NDArray[np.float64]
    furniture: NDArray[np.float64]
    long: NDArray[np.float64]
    shared: NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Lines:
    """A text as the features see it; arrays over all lines.

    Attributes:
        rows: the lines that features are asked for, ascending.
        index: 0, 1, 2 ... for each line.
        plain, folded: as of `Block`.
        chars, words, sentence, mass: characters, words, whether it ends as a sentence does, and the mass of its prose.
        upper, symbols, stops, digits, commas: how many characters of the class it has.
        capitalised: how many of its words begin with a capital; as usual for such a line in a script without.
        good: the long paragraphs.
        labels: as in `body/context.py`.
        byline: whether a rule has claimed it as byline, place or date of the article.
        title: the index of the headline that a rule has found; -1 without one.
        of_words: what its words say.
        sums: what all lines above a line have together.
    """

    rows: NDArray[np.int64]
    index: NDArray[np.int64]
    plain: Sequence[str]
    folded: Sequence[str]
    chars: NDArray[np.float64]
    words: NDArray[np.float64]
    sentence: NDArray[np.bool_]
    mass: NDArray[np.float64]
    upper: NDArray[np.float64]
    symbols: NDArray[np.float64]
    stops: NDArray[np.float64]
    digits: NDArray[np.float64]
    commas: NDArray[np.float64]
    capitalised: NDArray[np.float64]
    good: NDArray[np.bool_]
    labels: NDArray[np.int64]
    byline: NDArray[np.bool_]
    title: int
    of_words: LineWords
    sums: Sums


def is_caseless(text: str) -> bool:
    """Tell whether most letters of a text are of scripts that have no capitals."""
    if text.isascii() or CASELESS.search(text) is None:
        return False
    return 2 * (len(text) - len(CASELESS.sub("", text))) >= sum(map(str.isalpha, text))


def look_at(
    blocks: Sequence[Block],
    claims: Sequence[ClaimingRule | None],
    rows: NDArray[np.int64],
    weights: Mapping[str, float],
) -> Lines:
    """Measure at least one line of a text; `rows` as in `features.matrix`, `weights` as in `read_words`."""
    plain, folded = [block.plain for block in blocks], [block.folded for block in blocks]
    chars = np.array([len(text) for text in plain], dtype=np.float64)
    words = np.array([block.words for block in blocks], dtype=np.float64)
    sentence = np.array([block.sentence for block in blocks])
    mass = np.where(words >= MASS_WORDS, chars * np.where(sentence, 1.0, MASS_WITHOUT_SENTENCE), 0.0)
    characters = Characters(plain)
    upper, symbols, stops, digits, commas = characters.count((UPPER, SYMBOL, STOP, DIGIT, COMMA))
    capitalised = characters.count_capitalised()
    for row in [row for row, text in enumerate(plain) if is_caseless(text)]:
        capitalised[row] = words[row] * (USUAL_OF_SENTENCES if sentence[row] else USUAL_OF_OTHERS)
    labels = dropping_labels(claims)
    title = labels.index(IS_TITLE) if IS_TITLE in labels else -1
    good = mass >= MASSIVE
    # A page that has no headline yet begins with its title, as archives of texts write it.
    of_words = read_words(folded, good, max(title, 0), weights)
    label_places = np.array(labels)
    sums = np.zeros((9, len(blocks) + 1))
    np.cumsum(
        (
            mass,
            chars,
            sentence,
            label_places >= 0,
            capitalised,
            words,
            of_words.furniture,
            of_words.long,
            of_words.shared,
        ),
        axis=1,
        out=sums[:, 1:],
    )
    known = {rule: rule is not None and rule.role in BYLINE_ROLES for rule in {*claims}}
    return Lines(
        rows=rows, index=np.arange(len(blocks)), plain=plain, folded=folded, chars=chars, words=words,
        sentence=sentence, mass=mass, upper=upper, symbols=symbols, stops=stops, digits=digits, commas=commas,
        capitalised=capitalised, good=good, labels=label_places, byline=np.array([known[rule] for rule in claims]),
        title=title, of_words=of_words, sums=Sums(*sums),
    )  # fmt: skip

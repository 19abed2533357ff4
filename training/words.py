"""Learn which words are those of furniture, and which those of prose beside articles: from counts of sites."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from newsclean.body.lines.words import Words, split_lines
from newsclean.model import BODY_SHARE
from newsclean.read.main_container import MASS_WORDS
from newsclean.read.shape import SEPARATOR, UNSPACED
from training.pages import LabelledPage

FEWEST_SITES = 10  # fewer, and the word is that of a subject or a place
LEAST_WEIGHT = 0.5  # log-odds; below, prose has the word nearly as often
# Log-odds, above or below 0. Articles, prepositions and pronouns of all languages are nearer; of a language with few
# sites only they would be listed, and all of its prose would look the same.
LEAST_BESIDE = 1.0
NO_BODY = 0.1  # share of a line that is body; what is between is torn apart wrongly by the reader or the gold

HEAD = """# Words, with their weights as log-odds over sites: as words of menus, forms and notices (how much oftener a
# site has them outside of its articles than inside), and the same in prose alone. Written by
# `python -m training lines`; docs/line-model.md says from which texts.
"""


class Sites(NamedTuple):
    """For each word the number of sites that have it outside of bodies, and of those that have it inside."""

    outside: Counter[str]
    inside: Counter[str]


def count_sites(texts: Sequence[LabelledPage]) -> tuple[Sites, Sites]:
    """Count sites by word: in all lines, and in those with the words of prose."""
    sites: dict[str, tuple[set[str], ...]] = {}
    for text in texts:
        here = sites.setdefault(text.site, (set(), set(), set(), set()))
        tells = (text.shares <= NO_BODY) | (text.shares > BODY_SHARE)
        # A separator stands behind each line.
        line = 0
        for word in split_lines([block.folded for block in text.page.blocks]):
            if word == SEPARATOR:
                line += 1
            elif tells[line] and word.isalpha():
                is_inside = int(text.shares[line] > BODY_SHARE)
                here[is_inside].add(word)
                if text.words[line] >= MASS_WORDS:
                    here[2 + is_inside].add(word)
    counts = [Counter(word for kinds in sites.values() for word in kinds[kind]) for kind in range(4)]
    return Sites(*counts[:2]), Sites(*counts[2:])


def learn_words(texts: Sequence[LabelledPage]) -> Words:
    """Return the words with their weights, sorted by word."""
    lines, prose = count_sites(texts)
    furniture = {word: weight for word, weight in log_odds(lines).items() if weight > LEAST_WEIGHT}
    # Most sites have little prose beside their articles, so that a usual word is oftener found inside.
    usual = math.log((prose.outside.total() + 1) / (prose.inside.total() + 1))
    beside = {word: round(weight - usual, 2) for word, weight in log_odds(prose).items()}
    telling = {word: weight for word, weight in beside.items() if abs(weight) >= LEAST_BESIDE}
    # A character of a script without spaces is no word.
    return Words(furniture, {word: weight for word, weight in telling.items() if UNSPACED.search(word) is None})


def log_odds(sites: Sites) -> dict[str, float]:
    """Return how much oftener a site has a word outside of its articles than inside, of words on enough sites."""
    outside, inside = sites
    return {
        word: round(math.log((outside[word] + 1) / (inside[word] + 1)), 2)
        for word in sorted(outside.keys() | inside.keys())
        if outside[word] + inside[word] >= FEWEST_SITES
    }


def save_words(words: Words, path: Path) -> None:
    """Write the file that the package ships."""
    lines = (
        f"{word}\t{words.furniture.get(word, '')}\t{words.beside.get(word, '')}\n"
        for word in sorted(words.furniture.keys() | words.beside.keys())
    )
    path.write_text(HEAD + "".join(lines), encoding="utf-8")

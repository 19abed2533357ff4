"""Learn which words are those of furniture: on many sites outside of articles, on few inside of them."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

from newsclean.body.lines.words import split_lines
from newsclean.model import BODY_SHARE
from newsclean.read.shape import SEPARATOR
from training.pages import LabelledPage

FEWEST_SITES = 10  # fewer, and the word is that of a subject or a place
LEAST_WEIGHT = 0.5  # log-odds; below, prose has the word nearly as often
NO_BODY = 0.1  # share of a line that is body; what is between is torn apart wrongly by the reader or the gold

HEAD = """# Words of menus, forms and notices: how much oftener a site has them outside of its articles than inside, as
# log-odds over sites. Written by `python -m training lines`; docs/line-model.md says from which texts.
"""


def count_sites(texts: Sequence[LabelledPage]) -> tuple[Counter[str], Counter[str]]:
    """Return for each word the number of sites that have it outside of bodies, and of those that have it inside."""
    outside: dict[str, set[str]] = {}
    inside: dict[str, set[str]] = {}
    for text in texts:
        here = outside.setdefault(text.site, set()), inside.setdefault(text.site, set())
        # A separator stands behind each line.
        line = 0
        for word in split_lines([block.folded for block in text.page.blocks]):
            if word == SEPARATOR:
                line += 1
            elif word.isalpha() and (text.shares[line] <= NO_BODY or text.shares[line] > BODY_SHARE):
                here[int(text.shares[line] > BODY_SHARE)].add(word)
    count = (Counter(word for words in sites.values() for word in words) for sites in (outside, inside))
    return next(count), next(count)


def learn_words(texts: Sequence[LabelledPage]) -> dict[str, float]:
    """Return the weights of the words of furniture, sorted by word."""
    outside, inside = count_sites(texts)
    weights = {
        word: round(math.log((count + 1) / (inside[word] + 1)), 2)
        for word, count in outside.items()
        if count + inside[word] >= FEWEST_SITES
    }
    return {word: weight for word, weight in sorted(weights.items()) if weight > LEAST_WEIGHT}


def save_words(weights: Mapping[str, float], path: Path) -> None:
    """Write the file that the package ships."""
    path.write_text(HEAD + "".join(f"{word}\t{weight}\n" for word, weight in weights.items()), encoding="utf-8")

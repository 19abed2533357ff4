"""Different articles among the pages of a site: copies of one article must not make its paragraphs "repeated"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from newsclean.sites.sketch import PROSE, Sketch

SAME = 0.5  # of the paragraphs of the shorter page; an update changes fewer, and another article shares hardly any
COMMON = 0.5  # of the pages: paragraphs on more are the site's, or those of a story that crowds out all others
# Of a page's paragraphs, those that are not common; a page with a smaller share is a copy with a new line in it.
OWN_SHARE = 1 / 3


def different_articles(sketches: Sequence[Sketch]) -> list[Sketch]:
    """Return the pages that are articles of their own: one of each group of copies, in the order given.

    A page without own paragraphs says nothing about what the site repeats around its articles, and is left out.
    """
    prose = [{line.key for line in sketch if line.kind == PROSE} for sketch in sketches]
    pages_with = Counter(key for keys in prose for key in keys)
    common = {key for key, pages in pages_with.items() if pages > COMMON * len(sketches)}
    own = [keys - common for keys in prose]
    chosen: list[int] = []
    holders: dict[str, list[int]] = {}
    for index, keys in enumerate(own):
        if not keys or len(keys) < OWN_SHARE * len(prose[index]):
            continue
        shared = Counter(other for key in keys for other in holders.get(key, ()))
        if any(count >= SAME * min(len(keys), len(own[other])) for other, count in shared.items()):
            continue
        chosen.append(index)
        for key in keys:
            holders.setdefault(key, []).append(index)
    return [sketches[index] for index in chosen]

"""What the rules about tables of contents share: their headings, and the parts that they list."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import pairwise

from newsclean.model import Block, Kind, Page
from newsclean.rules.matching import WholeBlock

CELL = Kind.CELL
TOGGLE = (
    r"(?: ?[\[(]?(?:show|hide|toggle|expand|anzeigen|verbergen|ausblenden|afficher|masquer|mostrar|ocultar)[\])]?)?"
)
LONGEST_ENTRY = 16  # words
MOST_ENTRIES = 40
FEWEST_WITH_HEADING, FEWEST_ALONE = 2, 3  # entries; that many lines in a row are all printed again as subheads
MOST_MISSED = 1  # entries in a row whose subhead is worded otherwise
FEWEST_WORDS_BELOW = 8  # of the line below a subhead
NUMBER = re.compile(r"(?:\d{1,2}(?:\.\d{1,2}){0,2}[.)]?|[-*\u2022]) ")

PHRASES = WholeBlock(
    {
        # Not "Contents" alone: what a box held may stand below it.
        "en": (
            rf"(?:table of contents?|on this page|in this article|jump to(?: section| a section)?|quick navigation|page contents){TOGGLE}",
        ),
        "de": (
            rf"(?:inhaltsverzeichnis|in diesem (?:artikel|beitrag)|auf dieser seite|inhalt anzeigen|springe (?:direkt )?zu|das erwartet (?:sie|dich|euch) in diesem (?:artikel|beitrag)){TOGGLE}",
        ),
        "fr": (rf"(?:table des matières|sommaire|au sommaire|dans cet article){TOGGLE}",),
        "es": (rf"(?:tabla de contenidos?|índice de contenidos?|contenidos? del artículo|en este artículo){TOGGLE}",),
        "it": (rf"(?:indice dei contenuti|sommario dell'articolo|in questo articolo){TOGGLE}",),
        "pt": (rf"(?:índice de conteúdo|tabela de conteúdos?|neste artigo|sumário do artigo){TOGGLE}",),
        "nl": (rf"(?:inhoudsopgave|in dit artikel|op deze pagina){TOGGLE}",),
        "pl": (rf"(?:spis treści|w tym artykule){TOGGLE}",),
        "sv": (rf"(?:innehållsförteckning|i den här artikeln){TOGGLE}",),
        "da": (rf"(?:indholdsfortegnelse|i denne artikel){TOGGLE}",),
        "no": (rf"(?:innholdsfortegnelse|i denne artikkelen){TOGGLE}",),
        "cs": (rf"(?:obsah článku|v tomto článku){TOGGLE}",),
        "tr": (rf"(?:içindekiler|i\u0307çindekiler){TOGGLE}",),
        "ru": (rf"(?:содержание статьи|оглавление|в этой статье){TOGGLE}",),
    }
)


def is_contents_heading(block: Block) -> bool:
    """Tell whether the block is such a heading, and not of a table's column or of a sentence."""
    return block.kind is not CELL and not block.sentence and PHRASES(block)


Part = tuple[int, int | None]
"""An entry of a table of contents, by the index of its block, and that of the subhead; None if it is worded otherwise."""


def contents_of_text(page: Page) -> list[Part]:
    """Return the entries of the tables of contents of a text, each with the subhead that it names.

    Below a heading that says so two are enough. Without one there are three lines in a row or more, which are all
    printed again, with a paragraph below each.
    """
    subheads = subheads_of(page)
    named = [b.index for b in page.blocks if b.words <= LONGEST_ENTRY and part_of(b, subheads, b.index) is not None]
    parts: list[Part] = []
    # A table begins with an entry whose subhead is there, or misses the first ones.
    for start in sorted({index - missed for index in named for missed in range(MOST_MISSED + 1) if index >= missed}):
        if parts and start <= parts[-1][0]:
            continue
        is_headed = start > 0 and is_contents_heading(page.blocks[start - 1])
        if is_headed or part_of(page.blocks[start], subheads, start) is not None:
            entries = list(entries_from(page, start, subheads))
            if sum(part is not None for _, part in entries) >= (FEWEST_WITH_HEADING if is_headed else FEWEST_ALONE):
                parts += entries
    return parts


def subheads_of(page: Page) -> dict[str, list[int]]:
    """Return the indices of the short lines that have a paragraph below, by their text."""
    found: dict[str, list[int]] = {}
    for block, below in pairwise(page.blocks):
        if below.sentence and below.words >= FEWEST_WORDS_BELOW and block.words <= LONGEST_ENTRY and not block.sentence:
            found.setdefault(entry_text(block), []).append(block.index)
    return found


def entry_text(block: Block) -> str:
    """Return the folded text of a line, without the number of an entry."""
    folded = block.folded
    return NUMBER.sub("", folded, count=1) if not folded[0].isalpha() and NUMBER.match(folded) else folded


def part_of(block: Block, subheads: dict[str, list[int]], after: int) -> int | None:
    """Return the index of the first subhead behind a place that prints a line again."""
    found = subheads.get(entry_text(block), ())
    place = bisect_right(found, after)
    return found[place] if place < len(found) else None


def entries_from(page: Page, start: int, subheads: dict[str, list[int]]) -> Iterator[Part]:
    """Give the entries of a table of contents that begins with a block, up to the last whose subhead is there."""
    missed: list[int] = []
    last = start
    for block in page.blocks[start : start + MOST_ENTRIES]:
        if block.words > LONGEST_ENTRY or block.sentence or len(missed) > MOST_MISSED:
            return
        # Subheads stand in the order of their entries.
        part = part_of(block, subheads, max(last, block.index))
        if part is None:
            missed.append(block.index)
            continue
        yield from ((entry, None) for entry in missed)
        yield block.index, part
        missed, last = [], part

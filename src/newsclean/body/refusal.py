"""Pages that a server gives in place of what was asked for: errors, bot checks, log-in pages.

They are told by their headline, as a whole: "Page not found | Example Times", "Error 404",
"Just a moment...". A headline that holds more than that, and a page with much prose, is an
article, for newspapers write about such pages too.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsclean.lexicon.error_pages import (
    APOLOGIES,
    CHECKS,
    ERRORS,
    LOG_INS,
    OPENINGS,
    STATUS_CODES,
    STATUS_WORDS,
)
from newsclean.model import Block, Kind, Page
from newsclean.read.shape import fold

# Words of prose. The longest explanations are those of firewalls ("What can I do to resolve
# this?"), about 110; a brief of an agency whose headline is "Access denied" does not exist.
MOST_PROSE = 150
# Words of a page that says nothing else: its message is found without a headline.
MOST_BARE_WORDS = 60
MOST_BARE_BLOCKS = 4
LONGEST_HEADLINE = 150  # characters
MOST_NAME_WORDS = 4  # of a site beside its message: "Page not found - The Norrby Example Times"
# A title of so few words may be the site's name; then the heading says what the page is.
MOST_SITE_TITLE_WORDS = 4

PHRASES = ((ERRORS, "error-page"), (CHECKS, "bot-check"), (LOG_INS, "log-in"))
BREAKS = re.compile(
    r"\s+[-/*]+\s+|[|\u2022\u00b7\u203a\u00bb\u00ab>(){}\[\]:;!?.\u2026\u3002\uff01\uff1f\uff1a\uff5c\u061f]+"
)
CODE = re.compile(r"(?<![\d.,$€£])[45]\d\d(?![\d.,]\d|\d|%)")
EDGES = " \t\"'.,:;!?-_|/\\*#~\u2026\u3002\u3001\uff01\uff1f\uff0c\u00bf\u00a1\u060c\u061f"


def find_refusal(page: Page, prose_words: float) -> str | None:
    """Return `error-page`, `bot-check` or `log-in` if the page is one of them, else None.

    Args:
        page: what was read.
        prose_words: the number of words in the longest stretch of prose.
    """
    if prose_words > MOST_PROSE or declares_article(page):
        return None
    titles = [fold(candidate.value) for candidate in page.facts.get("title", ())]
    names_site = all(title.count(" ") < MOST_SITE_TITLE_WORDS for title in titles)
    heading = first_heading(page.blocks) if names_site else None
    for headline in (*titles, heading.folded if heading else ""):
        if found := read_headline(headline):
            return found
    if len(page.blocks) > MOST_BARE_BLOCKS or sum(block.words for block in page.blocks) > MOST_BARE_WORDS:
        return None
    readings = [read_opening(block.folded) for block in page.blocks]
    # Under the headline of an article a message is only one of the things that a page shows.
    if names_site or None not in readings:
        return next((reading for reading in readings if reading), None)
    return None


def declares_article(page: Page) -> bool:
    """Tell whether the page declares an article with its day, which no error page does."""
    return bool(page.facts.get("date_published")) and any(
        candidate.origin == "json-ld" or candidate.value.lower() == "article"
        for candidate in page.facts.get("type", ())
    )


def first_heading(blocks: Sequence[Block]) -> Block | None:
    """Return the first heading of the first level, else the first heading, else the first block."""
    headings = [block for block in blocks if block.kind is Kind.HEADING]
    return next((b for b in headings if b.level == 1), None) or next(iter(headings or blocks), None)


def read_headline(headline: str) -> str | None:
    """Return what a page with this headline is, None if it may be an article.

    Args:
        headline: folded, with or without the name of the site.
    """
    if len(headline) > LONGEST_HEADLINE:
        return None
    if found := read_part(headline):
        return found
    parts = [part for part in (part.strip(EDGES) for part in BREAKS.split(headline)) if part and part not in APOLOGIES]
    readings = [read_part(part) for part in parts]
    others = [part for part, reading in zip(parts, readings, strict=True) if reading is None]
    if len(others) > 1 or any(part.count(" ") >= MOST_NAME_WORDS for part in others):
        return None
    return next((reading for reading in readings if reading), None)


def read_part(part: str) -> str | None:
    """Return what a part of a headline says that the page is."""
    part = part.strip(EDGES)
    if found := look_up(part):
        return found
    code = CODE.search(part)
    if code is None or code[0] not in STATUS_CODES:
        return None
    words = CODE.sub(" ", part, count=1).replace(":", " ").replace("-", " ").split()
    said = [word for word in words if word.strip(EDGES) not in STATUS_WORDS]
    rest = " ".join(said).strip(EDGES)
    # "Error 503 backend fetch failed": the number and the word are enough.
    if not rest or (len(said) < len(words) and len(said) <= MOST_NAME_WORDS):
        return "error-page"
    return look_up(rest)


def look_up(phrase: str) -> str | None:
    """Return what a whole phrase says that the page is."""
    return next((name for phrases, name in PHRASES if phrase in phrases), None)


def read_opening(text: str) -> str | None:
    """Return what a page of a few words is, by how one of its blocks begins.

    Args:
        text: the block, folded.
    """
    if found := read_headline(text) or read_part(BREAKS.split(text, maxsplit=1)[0]):
        return found
    return next((name for name, openings in OPENINGS.items() if text.startswith(openings)), None)

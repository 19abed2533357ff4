"""What a page is, where it is not one article: a listing, a front page, an error page, a log-in page.

A listing shows other pages: a section, a tag, the results of a search, the front page. It is told
by a logistic regression of a few numbers, each with its reason below; none of them reads a word
of the page, so that all languages are treated alike. `page_type.json` holds its coefficients;
it is written by `python -m training page-type`, and docs/page-type.md shows how well it holds.
Error pages, bot checks and log-in pages are told by their headline (see `refusal.py`).

Forums, documentation, product and service pages are `ok`: what they say is at this address and
nowhere else. Where in doubt a page is an article.
"""

from __future__ import annotations

import json
import math
import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import NamedTuple
from urllib.parse import SplitResult, unquote, urlsplit

from newsclean.body.refusal import find_refusal
from newsclean.lexicon.addresses import HOME_NAMES, LISTING_QUERY, LISTING_WORDS, SINGLE_QUERY
from newsclean.model import Block, Kind, Page

PROSE_WORDS = 8  # shorter blocks are as often links and labels as prose
# A block that does not end as a sentence is a caption or a headline more often than a paragraph.
WITHOUT_SENTENCE = 0.2
LINKED = 0.7  # share of the characters; the rest is a date or a counter beside the link
HEADLINE_WORDS = 3  # a link with fewer is an entry of a menu
# Words of prose without a headline between them. A teaser has 60; so long a text is read for itself, whatever
# stands around it.
MOST_UNBROKEN_PROSE = 400
NEAR = 2  # blocks between a teaser and its headline: a date, a section
BESIDE = b"\1" * (2 * NEAR + 1)  # marks of a headline and what is near it
FEWEST_HEADLINES = 8  # linked headlines; an article shows about five others below it
MOST_ADDRESS_WORDS = 8  # more say no more
# An address with more words than these is that of a headline, whatever its folder is called.
MOST_LISTING_WORDS = 3
# Words of prose that weigh as much as the page's own: on a page with three words all shares are chance.
FEW_WORDS = 20
SOME_WORDS = 50

SHORTEST_NAME = 3  # letters; "/en/" and "/de/" are front pages too
NUMBER = re.compile(r"\d{4,}")  # a year, or the number of a post
PAGE_NUMBER = re.compile(r"p(?:age)?-?\d{1,4}")
WORD_BREAK = re.compile(r"[-_+. ]")
LAST_SEGMENTS = 3
ADDRESS_NUMBERS = ("address_is_root", "address_lists", "address_words", "address_number")

HEADING = Kind.HEADING


class Stretches(NamedTuple):
    """The prose of a page and what stands between it.

    Attributes:
        proses: the index and the words of prose of each block that has any.
        headlines: the indices of the blocks that are a linked headline.
        unbroken: the words of the longest stretch of prose without a linked headline.
    """

    proses: list[tuple[int, float]]
    headlines: list[int]
    unbroken: float


class Structure(NamedTuple):
    """What the blocks of a page say.

    Attributes:
        headlines: the number of blocks that are a linked headline.
        headline_words: the words of the longest first-level heading.
        link_share: the share of the page's characters inside links.
        kept_density: the share of kept prose in what lies between its first and last block.
        headings_inside: the number of linked headings there.
        prose_together: the words of prose in the container that directly holds most of it.
        prose_unbroken: the words of the longest stretch of prose without a linked headline.
        teaser_share: the share of the prose that stands beside a linked headline.
    """

    headlines: int
    headline_words: int
    link_share: float
    kept_density: float
    headings_inside: int
    prose_together: float
    prose_unbroken: float
    teaser_share: float


class Model(NamedTuple):
    """The logistic regression: weights by the name of the number, and the share from which a page is a listing."""

    weights: Mapping[str, float]
    intercept: float
    threshold: float


@cache
def load_model() -> Model:
    """Return the coefficients that the package ships."""
    content = json.loads(files("newsclean.body").joinpath("page_type.json").read_text("utf-8"))
    return Model(content["weights"], content["intercept"], content["threshold"])


def find_page_type(page: Page, is_kept: Sequence[bool]) -> str | None:
    """Return what the page is if it is not one article, else None.

    Args:
        page: what was read.
        is_kept: for each block whether it is body or dek.

    Returns:
        `error-page`, `bot-check`, `log-in`, `front-page` or `listing`.
    """
    if page.source.kind != "html":
        return find_refusal(page, sum(block.words for block in page.blocks))
    stretches = measure_stretches(page.blocks)
    refusal = find_refusal(page, stretches.unbroken)
    if refusal is not None or not may_list(stretches):
        return refusal
    structure = measure_structure(page, is_kept, stretches)
    numbers = measure(page, structure)
    model = load_model()
    if listing_share(numbers, model) < model.threshold:
        return None
    return "front-page" if numbers["address_is_root"] else "listing"


def may_list(stretches: Stretches) -> bool:
    """Tell whether a page may be a listing, whatever else it says."""
    return len(stretches.headlines) >= FEWEST_HEADLINES and stretches.unbroken <= MOST_UNBROKEN_PROSE


def listing_share(numbers: Mapping[str, float], model: Model) -> float:
    """Return how likely a page with these numbers is a listing, 0 to 1."""
    exponent = model.intercept + sum(weight * numbers[name] for name, weight in model.weights.items())
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, exponent))))


def measure(page: Page, structure: Structure) -> dict[str, float]:
    """Return the numbers of a page by name, each between 0 and about 8.

    Amounts are logarithms: from 10 words to 20 is as far as from 500 to 1,000.
    """
    return {
        # The headline of an article is a sentence, that of a listing a topic.
        "headline_words": math.log1p(structure.headline_words),
        "link_share": structure.link_share,
        # The paragraphs of an article follow each other; between teasers are headlines, dates, buttons.
        "kept_density": structure.kept_density,
        "headings_inside": math.log1p(structure.headings_inside),
        # The paragraphs of an article are siblings; each teaser is in a card of its own.
        "prose_together": math.log1p(structure.prose_together),
        "teaser_share": structure.teaser_share,
        **measure_declarations(page),
        **measure_address(addresses(page)),
    }


def has_long_prose(blocks: Sequence[Block]) -> bool:
    """Tell whether some blocks hold more unbroken prose than any page does that is not one article."""
    return measure_stretches(blocks, MOST_UNBROKEN_PROSE).unbroken > MOST_UNBROKEN_PROSE


def measure_stretches(blocks: Sequence[Block], most: float = math.inf) -> Stretches:
    """Return the prose of some blocks and the linked headlines among them.

    Args:
        blocks: those of a page, or a part of them.
        most: the words of an unbroken stretch behind which nothing is looked at any more.
    """
    unbroken = longest = 0.0
    proses: list[tuple[int, float]] = []
    headlines: list[int] = []
    # Half of the blocks of a page are entries of menus, which say nothing.
    for block in blocks:
        words = block.words
        if words < HEADLINE_WORDS:
            continue
        linked, size = block.link_chars, len(block.text)
        if words >= PROSE_WORDS and linked < size and block.kind is not HEADING:
            prose = words * (1 - linked / size) * (1.0 if block.sentence else WITHOUT_SENTENCE)
            proses.append((block.index, prose))
            unbroken += prose
            if unbroken > most:
                break
        if linked and linked > LINKED * size:
            headlines.append(block.index)
            longest, unbroken = max(longest, unbroken), 0.0
    return Stretches(proses, headlines, max(longest, unbroken))


def measure_structure(page: Page, is_kept: Sequence[bool], stretches: Stretches | None = None) -> Structure:
    """Return what the blocks of a page say; `stretches` are its own, where they are known."""
    blocks, containers = page.blocks, page.containers
    proses, headlines, unbroken = measure_stretches(blocks) if stretches is None else stretches
    together: dict[int, float] = {}
    for index, prose in proses:
        parent = containers[blocks[index].container].parent
        together[parent] = together.get(parent, 0.0) + prose
    headings = [index for index in headlines if blocks[index].kind is HEADING]
    density, inside = measure_kept(page, [(i, p) for i, p in proses if is_kept[i]], headings)
    beside = bytearray(len(blocks) + 2 * NEAR)
    for index in headlines:
        beside[index : index + 2 * NEAR + 1] = BESIDE
    linked = sum([block.link_chars for block in blocks])
    return Structure(
        headlines=len(headlines),
        headline_words=max([b.words for b in blocks if b.kind is HEADING and b.level == 1], default=0),
        link_share=min(1.0, linked / max(1, sum([len(block.text) for block in blocks]))),
        kept_density=density,
        headings_inside=inside,
        prose_together=max(together.values(), default=0.0),
        prose_unbroken=unbroken,
        teaser_share=sum([p for i, p in proses if beside[i + NEAR]]) / (sum([p for _, p in proses]) + SOME_WORDS),
    )


def measure_kept(page: Page, kept: Sequence[tuple[int, float]], headings: Iterable[int]) -> tuple[float, int]:
    """Return how dense the kept prose is, and how many linked headings stand in it."""
    if not kept:
        return 0.0, 0
    first, last = kept[0][0], kept[-1][0]
    words = sum([block.words for block in page.blocks[first : last + 1]])
    return sum(p for _, p in kept) / (words + FEW_WORDS), sum(first < index < last for index in headings)


def measure_declarations(page: Page) -> dict[str, float]:
    """Return what the page declares itself to be.

    JSON-LD types are in the facts only where they are those of an article. Many systems
    declare nothing or always the same, so neither number decides alone.
    """
    types = page.facts.get("type", ())
    graph = [candidate.value.lower() for candidate in types if candidate.origin == "og:type"]
    return {
        "declares_article": float(any(candidate.origin == "json-ld" for candidate in types)),
        "declares_other": float(bool(graph) and "article" not in graph),
    }


def addresses(page: Page) -> list[str]:
    """Return the addresses of a page: the caller's, and those that it declares."""
    declared = [candidate.value for candidate in page.facts.get("url", ())]
    return [page.source.url, *declared] if page.source.url else declared


def measure_address(urls: Iterable[str]) -> dict[str, float]:
    """Return what the address says; of several the longest counts.

    A template that declares the front page as the address of everything is a common error.
    """
    longest = max(filter(None, map(split_address, urls)), key=lambda u: len(u.path) + len(u.query), default=None)
    if longest is None:
        return {"no_address": 1.0, **dict.fromkeys(ADDRESS_NUMBERS, 0.0)}
    segments = [segment for segment in plain_path(longest.path).split("/") if segment]
    names = [segment.rsplit(".", 1)[0] for segment in segments]
    # The headline is in the last segments, the section before them.
    words = [sum(len(word) > 1 or not word.isascii() for word in WORD_BREAK.split(name)) for name in names]
    most_words = max(words, default=0)
    asks = LISTING_QUERY.search(longest.query) is not None
    has_number = NUMBER.search(longest.path) is not None or SINGLE_QUERY.search(longest.query) is not None
    is_root = all(len(name) < SHORTEST_NAME or name in HOME_NAMES for name in names)
    lists = asks or any(n in LISTING_WORDS or PAGE_NUMBER.fullmatch(n) for n in names[-LAST_SEGMENTS:])
    return {
        "no_address": 0.0,
        "address_is_root": float(is_root and not asks and not has_number),
        "address_lists": float(lists and most_words <= MOST_LISTING_WORDS),
        "address_words": min(most_words, MOST_ADDRESS_WORDS) / MOST_ADDRESS_WORDS,
        "address_number": float(has_number),
    }


def split_address(url: str) -> SplitResult | None:
    """Return the parts of an absolute address; None for anything else."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return parts if parts.scheme in ("http", "https") and parts.netloc else None


def plain_path(path: str) -> str:
    """Return a path decoded, in lower case and without accents."""
    if "%" in path:
        path = unquote(path)
    path = path.lower()
    if path.isascii():
        return path
    return unicodedata.normalize(
        "NFC", "".join(c for c in unicodedata.normalize("NFD", path) if not "\u0300" <= c <= "\u036f")
    )

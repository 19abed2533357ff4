"""Documents for the property tests: those of `newsclean.testing.strategies`, mixed with what the fixtures know."""

from __future__ import annotations

import html
import random
import unicodedata
from collections.abc import Iterable, Sequence
from functools import cache

from hypothesis import strategies as st

import newsclean
from fixture_data import Fixture, load_fixtures
from newsclean.judge import Judged, judge
from newsclean.model import Role
from newsclean.registry import builtin_rules, compile_rules
from newsclean.testing import strategies as general
from newsclean.testing.material import HEADINGS, NAMES, PROSE, boilerplate_lines, look_alikes, movable_units, one_line
from newsclean.testing.pages import page_of as text_page
from newsclean.testing.strategies import BLOCK_BREAKS, WRAPPERS, Markup
from newsclean.testing.strategies import markup_of as page_of

__all__ = ["BLOCK_BREAKS", "HEADINGS", "NAMES", "PROSE", "WRAPPERS", "Markup"]

RULES = builtin_rules()
ALL_RULES = compile_rules(RULES.values())
BOILERPLATE = boilerplate_lines()
LOOK_ALIKES = look_alikes()
MOVABLE = [list(unit) for unit in movable_units()]

FIXTURES = load_fixtures()
TEXT_FIXTURES = [fixture for fixture in FIXTURES if fixture.kind == "text"]
HTML_FIXTURES = [fixture for fixture in FIXTURES if fixture.kind == "html"]

KEPT_ROLES = [role.value for role in Role if role is not Role.BOILERPLATE]

# Stated here once more and not imported: the tests must not believe the reader they test.
INVISIBLE = {0x200B, 0xFEFF, 0xAD, 0x180E, *range(0x202A, 0x202F), *range(0x2060, 0x2065), *range(0x2066, 0x2070)}
INVISIBLE |= {
    0xFFF9,
    0xFFFA,
    0xFFFB,
    0xFFFE,
    0xFFFF,
    *range(9),
    *range(0x0E, 0x1C),
    *range(0x7F, 0x85),
    *range(0x86, 0xA0),
}
MARKS = {0x200C, 0x200D, 0x200E, 0x200F}


def bare(text: str) -> str:
    """Return what a reader sees of a text: without white space, invisible characters and marks."""
    return "".join(c for c in text if not c.isspace() and ord(c) not in INVISIBLE and ord(c) not in MARKS)


def is_subsequence(part: str, whole: str) -> bool:
    """Tell whether the characters of `part` are in `whole`, in this order."""
    rest = iter(whole)
    return all(character in rest for character in part)


def accounts(article: newsclean.Article) -> list[tuple[str, str, str]]:
    """Return text, role and decider of every block: what must be equal where results agree."""
    return [(b.text, v.role.value, v.rule.id) for b, v in zip(article.blocks, article.verdicts, strict=True)]


def roles(article: newsclean.Article) -> list[str]:
    """Return the role of every block."""
    return [verdict.role.value for verdict in article.verdicts]


def kept_text(article: newsclean.Article) -> str:
    """Return the text of all blocks that were kept, in whatever role."""
    return article.to_text(*KEPT_ROLES)


def judged(blocks: Iterable[str]) -> Judged:
    """Judge blocks with all built-in rules."""
    return judge(text_page(blocks), ALL_RULES)


FIXTURE_BLOCKS = sorted({block for fixture in FIXTURES for block in fixture.body})

TITLES = sorted({one_line(fixture.expected["title"]) for fixture in FIXTURES if fixture.expected.get("title")})


def lines() -> st.SearchStrategy[str]:
    """Any line; those of the fixtures are among them."""
    return general.lines(FIXTURE_BLOCKS)


@st.composite
def documents(draw: st.DrawFn) -> list[str]:
    """Blocks of a document, in order; some are a fixture with lines put between."""
    blocks = draw(general.documents(FIXTURE_BLOCKS))
    if TEXT_FIXTURES and draw(st.booleans()):
        fixture = draw(st.sampled_from(TEXT_FIXTURES))
        inside = [block.text for block in clean_fixture(fixture).blocks]
        at = draw(st.integers(0, len(inside)))
        blocks = inside[:at] + blocks + inside[at:]
    return blocks


def articles() -> st.SearchStrategy[list[str]]:
    """Blocks of what an extractor leaves of a news page; titles and prose of the fixtures are among them."""
    return general.articles(TITLES, FIXTURE_BLOCKS)


def texts() -> st.SearchStrategy[str]:
    """A document as text, in one of the ways in which extractors separate blocks."""
    return general.texts(documents())


def pages() -> st.SearchStrategy[Markup]:
    """A page of well-formed markup."""
    return general.pages(documents())


def article_page(paragraphs: Sequence[str], title: str = "") -> str:
    """Return a plain article page."""
    parts = [f"<p>{html.escape(text, quote=False)}</p>" for text in paragraphs]
    heading = f"<h1>{html.escape(title, quote=False)}</h1>" if title else ""
    return page_of([f"<article>{heading}", *parts, "</article>"], head=f"<title>{html.escape(title)}</title>")


def decomposed(text: str) -> str:
    """Return the text in NFD."""
    return unicodedata.normalize("NFD", text)


def composed(text: str) -> str:
    """Return the text in NFC."""
    return unicodedata.normalize("NFC", text)


def named(name: str) -> Fixture:
    """Return the fixture with this name; a name is shorter to draw and to print."""
    return next(fixture for fixture in FIXTURES if fixture.name == name)


@cache
def clean_named(name: str) -> newsclean.Article:
    """Run newsclean on the fixture with this name."""
    fixture = named(name)
    run = newsclean.extract if fixture.kind == "html" else newsclean.clean
    return run(fixture.data)


def clean_fixture(fixture: Fixture) -> newsclean.Article:
    """Run newsclean on a fixture as it is, once."""
    return clean_named(fixture.name)


def shuffled(items: Iterable[object], seed: int) -> list[object]:
    """Return the items in an order that the seed decides."""
    result = list(items)
    random.Random(seed).shuffle(result)
    return result


def summaries(cleaner: newsclean.Cleaner, inputs: Sequence[tuple[str, bytes]]) -> list[str]:
    """Return the JSON of each input; a function of a module, so that other processes can run it."""
    return [(cleaner.extract(data) if kind == "html" else cleaner.clean(data)).to_json() for kind, data in inputs]

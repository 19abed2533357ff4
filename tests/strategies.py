"""Documents for the property tests: random text mixed with what the rules and fixtures know.

Random text alone never meets the interesting cases, so every strategy draws from the rules'
own examples (both polarities), the cases of contextual rules, and the fixtures.
"""

from __future__ import annotations

import html
import random
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from hypothesis import strategies as st

import newsclean
from fixture_data import Fixture, load_fixtures
from newsclean.judge import Judged, judge
from newsclean.model import BlockRule, Case, Need, Page, Phase, Role, RunRule, Source
from newsclean.read.main_container import PROSE_WORDS
from newsclean.read.text import read_text
from newsclean.registry import builtin_rules, compile_rules

RULES = builtin_rules()
BLOCK_RULES = [rule for rule in RULES.values() if isinstance(rule, BlockRule)]
RUN_RULES = [rule for rule in RULES.values() if isinstance(rule, RunRule)]
ALL_RULES = compile_rules(RULES.values())

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


def text_page(blocks: Iterable[str]) -> Page:
    """Return the page of a text with these blocks."""
    return read_text(Source("\n\n".join(blocks), "text"))


def judged(blocks: Iterable[str]) -> Judged:
    """Judge blocks with all built-in rules."""
    return judge(text_page(blocks), ALL_RULES)


def one_line(text: str) -> str:
    """Return an example as it is read, so that it is one block."""
    blocks = text_page([text]).blocks
    return " ".join(block.text for block in blocks)


# Examples that a rule drops wherever they stand, in the input that they can be put into.
BOILERPLATE = sorted(
    {
        one_line(text)
        for rule in BLOCK_RULES
        if rule.role is Role.BOILERPLATE and rule.phase is Phase.BLOCK and rule.need is Need.ANY
        for group in rule.claims.values()
        for text in group
    }
)
LOOK_ALIKES = sorted({one_line(text) for rule in BLOCK_RULES for group in rule.leaves.values() for text in group})
CLAIMED = sorted({one_line(text) for rule in BLOCK_RULES for group in rule.claims.values() for text in group})
CASES: list[Case] = [case for rule in RUN_RULES for case in rule.cases]
TEXT_CASES = [[one_line(text) for text in case.blocks] for case in CASES if case.blocks]
MOVABLE = [[one_line(case.blocks[i]) for i in case.claims] for case in CASES if case.movable and case.blocks]
FIXTURE_BLOCKS = sorted({block for fixture in FIXTURES for block in fixture.body})

NAMES = (
    "Jane Example", "Omar Haddad", "Lena O'Dell", "Pieter van Doorn", "Judge Carol Finch", "Li Wei", "Ana de la Cruz",
    "S.E. Marlow", "Tom Birch Jr.", "María Núñez", "Ivo Petrov and Ada Quill",
)  # fmt: skip
HEADINGS = ("Most read", "More stories", "Comments", "Related", "Winners", "Columnists", "By the numbers", "Sections")
PROSE = (
    "The night ferry to Larkhaven left four hours late on Tuesday after water was found in the engine room.",
    "“We slept in a school,” said Ada Quill, 41, who had planned to be at work by nine.",
    "Der Fährverkehr nach Lerchenhafen ruht seit Dienstag, weil im Maschinenraum Wasser gefunden wurde.",
    "Le bac de Port-Alouette a quitté le quai avec quatre heures de retard, a indiqué la capitainerie mardi.",
    "El transbordador salió con cuatro horas de retraso, según informó la autoridad portuaria el martes.",
    "夜のフェリーは機関室に水が見つかったため、四時間遅れて出港したと港湾事務所が火曜日に発表した。",
    "Ночной паром вышел с опозданием на четыре часа: в машинном отделении нашли воду, сообщили в порту.",
    "غادرت العبارة الليلية متأخرة أربع ساعات بعد العثور على مياه في غرفة المحركات، حسبما قالت سلطات الميناء.",
)

VISIBLE = st.characters(exclude_categories=["Cs", "Cc", "Cn", "Co", "Zl", "Zp"])
RANDOM_LINES = st.text(VISIBLE, min_size=1, max_size=40).map(one_line).filter(bool)


def known_lines() -> st.SearchStrategy[str]:
    """Lines that mean something to some rule."""
    groups = [group for group in (CLAIMED, LOOK_ALIKES, FIXTURE_BLOCKS, PROSE, NAMES, HEADINGS) if group]
    return st.one_of([st.sampled_from(group) for group in groups])


def lines() -> st.SearchStrategy[str]:
    """Any line: known to some rule, random, or one broken off or joined at random."""
    broken = st.builds(lambda line, at: one_line(line[at:]) or line, known_lines(), st.integers(0, 30))
    joined = st.builds(lambda a, b: f"{a} {b}", known_lines(), known_lines())
    return st.one_of(known_lines(), RANDOM_LINES, broken, joined)


def groups_of_lines() -> st.SearchStrategy[list[str]]:
    """A line, a whole case of a contextual rule, a run of names, or a line that comes back."""
    one = lines().map(lambda line: [line])
    names = st.lists(st.sampled_from(NAMES), min_size=2, max_size=8)
    again = st.builds(lambda line, n: [line] * n, lines(), st.integers(2, 4))
    more = [st.sampled_from(TEXT_CASES)] if TEXT_CASES else []
    return st.one_of(one, one, names, again, *more)


@st.composite
def documents(draw: st.DrawFn) -> list[str]:
    """Blocks of a document, in order; some are a fixture with lines put between."""
    blocks = [line for group in draw(st.lists(groups_of_lines(), max_size=8)) for line in group]
    if TEXT_FIXTURES and draw(st.booleans()):
        fixture = draw(st.sampled_from(TEXT_FIXTURES))
        inside = [block.text for block in clean_fixture(fixture).blocks]
        at = draw(st.integers(0, len(inside)))
        blocks = inside[:at] + blocks + inside[at:]
    return blocks


PROSE_BLOCKS = [b.text for b in text_page([*FIXTURE_BLOCKS, *PROSE]).blocks if b.words >= PROSE_WORDS and b.sentence]
TITLES = sorted({one_line(fixture.expected["title"]) for fixture in FIXTURES if fixture.expected.get("title")})


@st.composite
def articles(draw: st.DrawFn) -> list[str]:
    """Blocks of what an extractor leaves of a news page: headline, byline, prose, and boilerplate around and between."""
    units = st.one_of(
        [st.sampled_from(BOILERPLATE).map(lambda line: [line]), *([st.sampled_from(MOVABLE)] if MOVABLE else [])]
    )
    blocks = [draw(st.sampled_from(TITLES))]
    if draw(st.booleans()):
        blocks.append("By " + draw(st.sampled_from(NAMES)))
    for paragraph in draw(st.lists(st.sampled_from(PROSE_BLOCKS), min_size=3, max_size=8, unique=True)):
        blocks.append(paragraph)
        if draw(st.integers(0, 3)) == 0:
            blocks += draw(st.one_of(units, st.sampled_from(LOOK_ALIKES).map(lambda line: [line])))
    for unit in draw(st.lists(units, max_size=4)):
        blocks += unit
    return blocks


BLOCK_BREAKS = ("\n\n", "\n \n", "\n\n\n", "\r\n\r\n", "\r\r", "\n\u00a0\n", "\n\u200b\n", "\u2029")


@st.composite
def texts(draw: st.DrawFn) -> str:
    """A document as text, in one of the ways in which extractors separate blocks."""
    gap = draw(st.sampled_from((*BLOCK_BREAKS, "\n", "\r\n")))
    edge = draw(st.sampled_from(("", "\n", "\r\n\r\n", " \t", "\ufeff")))
    return edge + gap.join(draw(documents())) + edge


@dataclass(frozen=True)
class Markup:
    """A page whose visible blocks are known by construction."""

    html: str
    blocks: tuple[str, ...]


WRAPPERS = (
    "<p>{}</p>", "<p>{}</p>\n", "<div>{}</div>", "<p class='text'><span>{}</span></p>", "<h2>{}</h2>", "<ul><li>{}</li></ul>",
    "<blockquote><p>{}</p></blockquote>", "<p><a href='/x'>{}</a></p>", "<section><div>{}</div></section>", "<div>{}<br><br></div>",
    "<table><tr><td>{}</td></tr></table>", "<figure><img src='x.jpg'><figcaption>{}</figcaption></figure>", "<p><!-- c --><b>{}</b></p>",
    "<script>var no = 1;</script><p>{}</p>", "<footer><p>{}</p></footer>", "<aside><p>{}</p></aside>",
)  # fmt: skip


def page_of(parts: Sequence[str], *, head: str = "<title>A page</title>") -> str:
    """Return a page with these pieces of markup in its body."""
    return f"<!DOCTYPE html><html><head>{head}</head><body>{''.join(parts)}</body></html>"


@st.composite
def pages(draw: st.DrawFn) -> Markup:
    """A page of well-formed markup."""
    blocks = draw(documents())
    wrappers = draw(st.lists(st.sampled_from(WRAPPERS), min_size=len(blocks), max_size=len(blocks)))
    parts = [w.format(html.escape(b, quote=False)) for w, b in zip(wrappers, blocks, strict=True)]
    return Markup(page_of(parts), tuple(blocks))


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

"""Hypothesis strategies: articles, pages, texts and boilerplate, built from the examples of all rules.

Random text alone never meets the interesting cases. So every strategy draws from the rules' own examples,
of both kinds, and from the cases of contextual rules, and mixes random lines in.

>>> from hypothesis import given
>>> from newsclean.testing.strategies import articles
>>> @given(articles())
... def test_nothing_vanishes(blocks): ...

"""

from __future__ import annotations

import html
from collections.abc import Sequence
from dataclasses import dataclass

from newsclean.extras import needed
from newsclean.read.main_container import PROSE_WORDS
from newsclean.testing.material import (
    HEADINGS,
    NAMES,
    PROSE,
    TITLES,
    boilerplate_lines,
    claimed_lines,
    documents_of_cases,
    look_alikes,
    movable_units,
    one_line,
)
from newsclean.testing.pages import page_of

needed("hypothesis", "testing", "newsclean.testing.strategies")
from hypothesis import strategies as st  # noqa: E402  a clear sentence comes first where it is missing

VISIBLE = st.characters(exclude_categories=["Cs", "Cc", "Cn", "Co", "Zl", "Zp"])
RANDOM_LINES = st.text(VISIBLE, min_size=1, max_size=40).map(one_line).filter(bool)
BLOCK_BREAKS = ("\n\n", "\n \n", "\n\n\n", "\r\n\r\n", "\r\r", "\n\u00a0\n", "\n\u200b\n", "\u2029")
WRAPPERS = (
    "<p>{}</p>", "<p>{}</p>\n", "<div>{}</div>", "<p class='text'><span>{}</span></p>", "<h2>{}</h2>",
    "<ul><li>{}</li></ul>", "<blockquote><p>{}</p></blockquote>", "<p><a href='/x'>{}</a></p>",
    "<section><div>{}</div></section>", "<div>{}<br><br></div>", "<table><tr><td>{}</td></tr></table>",
    "<figure><img src='x.jpg'><figcaption>{}</figcaption></figure>", "<p><!-- c --><b>{}</b></p>",
    "<script>var no = 1;</script><p>{}</p>", "<footer><p>{}</p></footer>", "<aside><p>{}</p></aside>",
)  # fmt: skip


@dataclass(frozen=True)
class Markup:
    """A page whose visible blocks are known by construction.

    Attributes:
        html: the page.
        blocks: the texts of its blocks, in order.
    """

    html: str
    blocks: tuple[str, ...]


def boilerplate() -> st.SearchStrategy[list[str]]:
    """Blocks that are boilerplate wherever they stand: a line of a block rule, or a run of a contextual one."""
    return st.one_of(
        st.sampled_from(boilerplate_lines()).map(lambda line: [line]), st.sampled_from(movable_units()).map(list)
    )


def known_lines(more: Sequence[str] = ()) -> st.SearchStrategy[str]:
    """Lines that mean something to some rule, and more of one's own."""
    groups = [group for group in (claimed_lines(), look_alikes(), more, PROSE, NAMES, HEADINGS) if group]
    return st.one_of([st.sampled_from(group) for group in groups])


def lines(more: Sequence[str] = ()) -> st.SearchStrategy[str]:
    """Any line: known to some rule, random, or one broken off or joined at random."""
    known = known_lines(more)
    broken = st.builds(lambda line, at: one_line(line[at:]) or line, known, st.integers(0, 30))
    joined = st.builds(lambda a, b: f"{a} {b}", known, known)
    return st.one_of(known, RANDOM_LINES, broken, joined)


def groups_of_lines(more: Sequence[str] = ()) -> st.SearchStrategy[list[str]]:
    """A line, a whole case of a contextual rule, a run of names, or a line that comes back."""
    any_line = lines(more)
    one = any_line.map(lambda line: [line])
    names = st.lists(st.sampled_from(NAMES), min_size=2, max_size=8)
    again = st.builds(lambda line, n: [line] * n, any_line, st.integers(2, 4))
    return st.one_of(one, one, names, again, st.sampled_from(documents_of_cases()).map(list))


def documents(more: Sequence[str] = ()) -> st.SearchStrategy[list[str]]:
    """Blocks of a document of any sort, in order."""
    return st.lists(groups_of_lines(more), max_size=8).map(lambda groups: [line for group in groups for line in group])


def articles(titles: Sequence[str] = TITLES, prose: Sequence[str] = ()) -> st.SearchStrategy[list[str]]:
    """Blocks of what an extractor leaves of a news page: headline, byline, prose, and boilerplate around and between.

    Args:
        titles: headlines.
        prose: paragraphs besides those that come with newsclean.
    """
    nothing: list[str] = []
    byline = st.one_of(st.just(nothing), st.sampled_from(NAMES).map(lambda name: [f"By {name}"]))
    look_alike = st.sampled_from(look_alikes()).map(lambda line: [line])
    between = st.one_of(st.just(nothing), st.just(nothing), st.just(nothing), boilerplate(), look_alike)
    paragraphs = st.lists(st.sampled_from(prose_of((*prose, *PROSE))), min_size=3, max_size=8, unique=True)
    body = paragraphs.flatmap(
        lambda shown: st.tuples(*(between for _ in shown)).map(
            lambda groups: [line for text, group in zip(shown, groups, strict=True) for line in (text, *group)]
        )
    )
    after = st.lists(boilerplate(), max_size=4).map(lambda groups: [line for group in groups for line in group])
    return st.builds(
        lambda title, signed, text, more: [title, *signed, *text, *more], st.sampled_from(titles), byline, body, after
    )


def prose_of(texts: Sequence[str]) -> list[str]:
    """Return those of some texts that are running prose."""
    return [block.text for block in page_of(texts).blocks if block.words >= PROSE_WORDS and block.sentence]


@st.composite
def texts(draw: st.DrawFn, blocks: st.SearchStrategy[list[str]] | None = None) -> str:
    """A document as text, in one of the ways in which extractors separate blocks.

    Args:
        draw: given by Hypothesis.
        blocks: what it is made of; without, any document.
    """
    gap = draw(st.sampled_from((*BLOCK_BREAKS, "\n", "\r\n")))
    edge = draw(st.sampled_from(("", "\n", "\r\n\r\n", " \t", "\ufeff")))
    return edge + gap.join(draw(documents() if blocks is None else blocks)) + edge


@st.composite
def pages(draw: st.DrawFn, blocks: st.SearchStrategy[list[str]] | None = None) -> Markup:
    """A page of well-formed markup.

    Args:
        draw: given by Hypothesis.
        blocks: what it shows; without, any document.
    """
    shown = draw(documents() if blocks is None else blocks)
    wrappers = draw(st.lists(st.sampled_from(WRAPPERS), min_size=len(shown), max_size=len(shown)))
    parts = [w.format(html.escape(b, quote=False)) for w, b in zip(wrappers, shown, strict=True)]
    return Markup(markup_of(parts), tuple(shown))


def markup_of(parts: Sequence[str], *, head: str = "<title>A page</title>") -> str:
    """Return a page with these pieces of markup in its body."""
    return f"<!DOCTYPE html><html><head>{head}</head><body>{''.join(parts)}</body></html>"

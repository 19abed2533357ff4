"""The contract of opinions of a whole page."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.model import Need, OpinionRule, Page, Source
from newsclean.read.html import read_html
from newsclean.testing.material import HEADINGS, PROSE, TITLES
from newsclean.testing.pages import page_of
from newsclean.testing.problem import Problem


def opinion_problems(rule: OpinionRule) -> Iterator[Problem]:
    """Say what of its contract an opinion does not keep."""
    for name, page in sample_pages(rule.need):
        try:
            first, again = (rule.scores(page, (None,) * len(page.blocks)) for _ in range(2))
        except Exception as error:
            yield Problem("scores", f"scores raised {type(error).__name__}: {error} on {name}")
            return
        if first is None and again is None:
            continue
        if first is None or again is None or list(first) != list(again):
            yield Problem("pure", f"scores gave two different answers on {name}; an opinion keeps nothing")
            return
        if len(first) != len(page.blocks):
            yield Problem("scores", f"scores gave {len(first)} numbers on {name}, which has {len(page.blocks)} blocks")
            return
        if wrong := [score for score in first if not 0 <= score <= 1]:
            yield Problem("scores", f"scores gave {wrong[0]!r} on {name}; a share is 0 to 1")
            return


def sample_pages(need: Need) -> Iterator[tuple[str, Page]]:
    """Give pages and texts that an opinion can be asked about, with what they are."""
    blocks = (TITLES[0], "By Ada Quill", *PROSE, *HEADINGS)
    if need is not Need.TEXT:
        paragraphs = "".join(f"<p>{block}</p>" for block in blocks)
        yield "an article's page", read_html(Source(f"<article>{paragraphs}</article>", "html"))
        yield "a page without blocks", read_html(Source("", "html"))
    if need is not Need.HTML:
        yield "an article's text", page_of(blocks)
        yield "a text without blocks", page_of(())

"""Elements in elements in elements."""

from __future__ import annotations

from benchmarks.hostile.kind import Kind
from benchmarks.hostile.story import Story

MODEST, DEEP = 75, 500  # 4n is a depth of 300, and one just below what is read
TOO_DEEP = 25_000


def inside(story: Story, n: int, tag: str) -> str:
    """Return a page with the story at a depth of n elements."""
    return story.page(body=f"<{tag}>" * n + story.html + f"</{tag}>" * n)


def below(story: Story, n: int, tag: str) -> str:
    """Return a page with the story before n elements in each other that nothing closes."""
    return story.page(after=f"<{tag}>" * n)


def closers(story: Story, n: int, opening: str, closing: str) -> str:
    """Return a page in which each of n end tags is looked for among all open elements in vain."""
    return story.page(after=f"<{opening}>" * 1_900 + f"</{closing}>" * n)


KINDS = (
    *(Kind(f"inside-300-{tag}", MODEST, lambda story, n, tag=tag: inside(story, n, tag)) for tag in ("div", "section", "span", "b", "font", "custom-part")),  # type: ignore[misc]
    *(Kind(f"inside-2000-{tag}", DEEP, lambda story, n, tag=tag: inside(story, n - 10, tag)) for tag in ("div", "section", "span", "i")),  # type: ignore[misc]
    *(Kind(f"inside-100000-{tag}", TOO_DEEP, lambda story, n, tag=tag: inside(story, n, tag)) for tag in ("div", "span")),  # type: ignore[misc]
    *(Kind(f"before-100000-{tag.partition('>')[0]}", TOO_DEEP, lambda story, n, tag=tag: below(story, n, tag)) for tag in ("div", "b", "blockquote", "ul><li", "table><tr><td", "x-y")),  # type: ignore[misc]
    Kind("lists-in-lists", 125, lambda story, n: story.page(after="<ul><li>x" * n + "</li></ul>" * n)),
    Kind("quotes-in-quotes", 125, lambda story, n: story.page(after="<blockquote><p>x</p>" * n + "</blockquote>" * n)),
    Kind("tables-in-tables", 125, lambda story, n: story.page(after="<table><tr><td>x" * n + "</td></tr></table>" * n)),
    Kind("the-story-in-tables", 100, lambda story, n: story.page(body="<table><tr><td>" * n + story.html + "</td></tr></table>" * n)),
    Kind("headings-in-headings", 400, lambda story, n: story.page(after="<h2>x" * n)),
    Kind("links-in-links", 400, lambda story, n: story.page(after="<a href='/x'>x" * n)),
    Kind("buttons-in-buttons", 400, lambda story, n: story.page(after="<button>x" * n)),
    Kind("end-tags-of-nothing", 60_000, lambda story, n: story.page(before="</div></p></b>" * n)),
    Kind("end-tags-below-deep-elements", 25_000, lambda story, n: closers(story, n, "b", "i")),
    Kind("end-tags-below-deep-blocks", 25_000, lambda story, n: closers(story, n, "div", "section")),
    Kind("paragraphs-in-deep-elements", 1_000, lambda story, n: story.page(body="<div>" * 1_900 + story.html + "<p>x" * n)),
    Kind("misnested-formatting", 2_000, lambda story, n: story.page(after="<p><b><i>x</b></p><p>y</i>z</p>" * n)),
)  # fmt: skip

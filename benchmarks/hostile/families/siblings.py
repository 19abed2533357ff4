"""A million of one thing beside each other."""

from __future__ import annotations

from benchmarks.hostile.kind import Kind
from benchmarks.hostile.story import Story

MILLION = 250_000  # 4n is a million
MANY = 25_000


def after(story: Story, n: int, unit: str) -> str:
    """Return a page with n units behind the story."""
    return story.page(after=unit * n)


def before(story: Story, n: int, unit: str) -> str:
    """Return a page with n units before the story."""
    return story.page(before=unit * n)


UNITS = (
    ("spans", MILLION, "<span></span>"), ("breaks", MILLION, "<br>"), ("rules", MILLION, "<hr>"), ("paragraphs-never-closed", MILLION, "<p>"),
    ("divs", MILLION // 2, "<div></div>"), ("images", MILLION // 2, "<img src=x>"), ("custom-elements", MILLION // 2, "<x-y></x-y>"),
    ("words-and-breaks", MANY, "x<br>"), ("words-and-two-breaks", MANY, "x<br><br>"), ("short-paragraphs", MANY, "<p>x"), ("headings", MANY, "<h2>x</h2>"), ("items", MANY, "<li>x"),
    ("rows", MANY, "<tr><td>x"), ("cells", MANY, "<td>x"), ("tables", MANY, "<table><tr><td>x</table>"), ("links", MANY, "<a href='/x'>x</a> "),
    ("link-paragraphs", MANY, "<p><a href='/x'>Read more</a></p>"), ("read-more", MANY, "<p>Read more: the other ferry"), ("options", MANY, "<option>x"), ("forms", MANY, "<form><input></form>"),
    ("inputs", MANY, "<input name=x value=y>"), ("times", MANY, "<time>May 4, 2024</time>"), ("articles", MANY, "<article>x</article>"), ("asides", MANY, "<aside>x</aside>"),
    ("captions", MANY, "<figure><figcaption>x</figcaption></figure>"), ("definition-lists", MANY, "<dl><dt>x<dd>y</dl>"), ("preformatted", MANY, "<pre> x\n</pre>"), ("details", MANY, "<details><summary>x</summary>y</details>"),
    ("names", MANY, "<p>Greta Holm</p>"), ("dates", MANY, "<p>May 4, 2024</p>"), ("sentences", MANY, "<p>It was late. </p>"), ("empty-links", MANY, "<a href=/x></a>"),
)  # fmt: skip


def distinct_tags(story: Story, n: int) -> str:
    """Return a page with n elements of n names."""
    return story.page(after="".join(f"<x{place}>y</x{place}>" for place in range(n)))


def distinct_classes(story: Story, n: int) -> str:
    """Return a page with n elements of n classes."""
    return story.page(after="".join(f"<div class='a{place}-{story.word()} b{place}'>y</div>" for place in range(n)))


def distinct_words(story: Story, n: int) -> str:
    """Return a page with n paragraphs of different words."""
    return story.page(after="".join(f"<p>{story.word()} {story.word()} {place}</p>" for place in range(n)))


KINDS = (
    *(Kind(name, size, lambda story, n, unit=unit: after(story, n, unit)) for name, size, unit in UNITS),  # type: ignore[misc]
    *(
        Kind(f"{name}-first", size, lambda story, n, unit=unit: before(story, n, unit))  # type: ignore[misc]
        for name, size, unit in UNITS[:7]
    ),
    Kind("distinct-tags", MANY, distinct_tags),
    Kind("distinct-classes", MANY, distinct_classes),
    Kind("distinct-words", MANY, distinct_words),
)

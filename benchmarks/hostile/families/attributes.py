"""Tags with more in them than a tag should hold."""

from __future__ import annotations

from benchmarks.hostile.kind import Kind
from benchmarks.hostile.story import Story

MILLION = 250_000  # 4n is a million
FIVE_MEGABYTES = 1_250_000  # 4n is 5 MB


def attributes(story: Story, n: int, form: str) -> str:
    """Return a page with a tag of n attributes of different names."""
    return story.page(before=f"<div {' '.join(form.format(place) for place in range(n))}></div>")


def value(story: Story, n: int, name: str, character: str = "x ") -> str:
    """Return a page with a tag that has an attribute of n characters."""
    return story.page(before=f'<div {name}="{character * (n // len(character))}"></div>')


KINDS = (
    Kind("a-million", MILLION, lambda story, n: attributes(story, n, "a{0}")),
    Kind("a-million-with-values", MILLION // 2, lambda story, n: attributes(story, n, "a{0}='x'")),
    Kind("a-million-with-ends-of-tags", MILLION // 2, lambda story, n: attributes(story, n, "a{0}='>'")),
    Kind("a-million-with-starts-of-tags", MILLION // 2, lambda story, n: attributes(story, n, "a{0}='<b'")),
    Kind("a-million-data-attributes", MILLION // 2, lambda story, n: attributes(story, n, "data-x{0}=1")),
    Kind("a-million-of-one-name", MILLION, lambda story, n: story.page(before=f"<div {'a=1 ' * n}></div>")),
    Kind("a-million-on-the-body", MILLION // 2, lambda story, n: story.page().replace("<body>", f"<body {' '.join(f'a{place}' for place in range(n))}>")),
    Kind("a-million-slashes", MILLION, lambda story, n: story.page(before=f"<div {'/ ' * n}></div>")),
    Kind("many-on-many-tags", 20, lambda story, n: story.page(before=f"<div {' '.join(f'a{place}' for place in range(1_000))}></div>" * n)),
    Kind("large-class", FIVE_MEGABYTES, lambda story, n: value(story, n, "class")),
    Kind("large-class-of-capitals", FIVE_MEGABYTES, lambda story, n: value(story, n, "class", "Aa")),
    Kind("large-class-beyond-ascii", FIVE_MEGABYTES, lambda story, n: value(story, n, "class", "Ää")),
    Kind("large-id", FIVE_MEGABYTES, lambda story, n: value(story, n, "id", "x-")),
    Kind("large-style", FIVE_MEGABYTES, lambda story, n: value(story, n, "style", "display : ")),
    Kind("large-style-of-spaces", FIVE_MEGABYTES, lambda story, n: value(story, n, "style", "display" + " " * 90)),
    Kind("large-title", FIVE_MEGABYTES, lambda story, n: value(story, n, "title")),
    Kind("large-itemprop", FIVE_MEGABYTES, lambda story, n: value(story, n, "itemprop", "author ")),
    Kind("large-rel", FIVE_MEGABYTES, lambda story, n: story.page(after=f"<a rel='{'author ' * (n // 7)}' href='/x'>Ada Brook</a>")),
    Kind("large-datetime", FIVE_MEGABYTES, lambda story, n: story.page(before=f"<time datetime='{'2024-05-04 ' * (n // 11)}'>x</time>")),
    Kind("large-href", FIVE_MEGABYTES, lambda story, n: story.page(before=f"<link rel=canonical href='https://a.example/{'x/' * (n // 2)}'>")),
    Kind("large-value-never-closed", FIVE_MEGABYTES, lambda story, n: story.page(after=f'<div title="{"x " * (n // 2)}')),
    Kind("tag-never-closed", FIVE_MEGABYTES, lambda story, n: story.page(after=f"<div {'x ' * (n // 2)}")),
    Kind("large-tag-name", FIVE_MEGABYTES, lambda story, n: story.page(after=f"<{'x' * n}>")),
    Kind("large-attribute-name", FIVE_MEGABYTES, lambda story, n: story.page(before=f"<div {'x' * n}></div>")),
    Kind("many-classes-of-one-element", MILLION, lambda story, n: story.page().replace("<article", f"<article class='{' '.join(f'c{place}' for place in range(n))}'")),
    Kind("entities-in-values", MILLION, lambda story, n: value(story, n * 6, "title", "&quot;")),
)  # fmt: skip

"""What a page declares: JSON-LD, meta elements and addresses that are too large, too deep, of wrong types."""

from __future__ import annotations

import json

from benchmarks.hostile.kind import Kind
from benchmarks.hostile.story import Story

FIVE_MEGABYTES = 1_250_000  # 4n is 5 MB
NODE = '{"@type":"NewsArticle","headline":"Ferry","author":{"@type":"Person","name":"Ada Brook"}}'
KEYS = "headline datePublished dateModified author publisher name keywords url image description articleSection inLanguage isAccessibleForFree articleBody".split()
OVERRIDE = "\u202egnp.exe\u202c \u2066x\u2069 \u200f"


def data(story: Story, json_text: str) -> str:
    """Return a page with JSON-LD."""
    return story.page(head=f'<script type="application/ld+json">{json_text}</script>')


def all_keys(value: str) -> str:
    """Return the JSON of an article all of whose keys have one value."""
    return '{"@type":"NewsArticle",' + ",".join(f'"{key}":{value}' for key in KEYS) + "}"


def meta(story: Story, value: str) -> str:
    """Return a page whose meta elements all say the same."""
    names = (
        "og:title",
        "og:description",
        "author",
        "article:published_time",
        "keywords",
        "og:site_name",
        "og:image",
        "og:url",
        "article:section",
    )
    return story.page(head="".join(f'<meta property="{name}" content="{value}">' for name in names))


KINDS = (
    Kind("json-ld-large-headline", FIVE_MEGABYTES, lambda story, n: data(story, f'{{"@type":"NewsArticle","headline":"{"x" * n}"}}')),
    Kind("json-ld-large-body", FIVE_MEGABYTES // 20, lambda story, n: data(story, f'{{"@type":"NewsArticle","articleBody":"{"The ferry was late. " * n}"}}')),
    Kind("json-ld-large-graph", FIVE_MEGABYTES // len(NODE), lambda story, n: data(story, f'{{"@graph":[{",".join([NODE] * n)}]}}')),
    Kind("json-ld-deep-lists", FIVE_MEGABYTES // 4, lambda story, n: data(story, "[" * n)),
    Kind("json-ld-deep-objects", FIVE_MEGABYTES // 5, lambda story, n: data(story, '{"a":' * n + "1" + "}" * n)),
    Kind("json-ld-deep-authors", 20_000, lambda story, n: data(story, '{"@type":"NewsArticle","author":' + "[" * n + '"Ada"' + "]" * n + "}")),
    Kind("json-ld-numbers", 1, lambda story, _: data(story, all_keys("5"))),
    Kind("json-ld-large-number", FIVE_MEGABYTES, lambda story, n: data(story, f'{{"@type":"NewsArticle","headline":{"9" * n}}}')),
    Kind("json-ld-nulls", 1, lambda story, _: data(story, all_keys("null"))),
    Kind("json-ld-lists", 2_000, lambda story, n: data(story, all_keys("[" + "[]," * n + "[[]]]"))),
    Kind("json-ld-objects", 2_000, lambda story, n: data(story, all_keys('{"name":{"name":["x",' + '{"@id":"#a"},' * n + "null]}}"))),
    Kind("json-ld-overrides", 100, lambda story, n: data(story, all_keys(json.dumps(OVERRIDE * n)))),
    Kind("json-ld-markup", 1_000, lambda story, n: data(story, all_keys(json.dumps("<img src=x onerror=alert(1)><script>alert(1)<\\/script>" * n)))),
    Kind("json-ld-data-uris", 50_000, lambda story, n: data(story, all_keys(f'"data:image/png;base64,{"QUJD" * n}"'))),
    Kind("json-ld-entities", 20_000, lambda story, n: data(story, all_keys(f'"{"&amp;lt;b&gt;" * n}"'))),
    Kind("json-ld-many-scripts", 5_000, lambda story, n: story.page(head=f'<script type="application/ld+json">{NODE}</script>' * n)),
    Kind("json-ld-broken", 20_000, lambda story, n: data(story, '{"a":"b" "c",' * n)),
    Kind("json-ld-many-keywords", 50_000, lambda story, n: data(story, json.dumps({"@type": "NewsArticle", "keywords": ["a b"] * n}))),
    Kind("json-ld-cycle", 1, lambda story, _: data(story, '[{"@id":"#a","@type":"NewsArticle","author":{"@id":"#b"}},{"@id":"#b","@type":"Person","name":{"@id":"#a"}}]')),
    Kind("json-ld-backslashes", FIVE_MEGABYTES, lambda story, n: data(story, '{"headline":"' + "\\" * n + '"}')),
    Kind("state-large", FIVE_MEGABYTES // 20, lambda story, n: story.page(head=f'<script>window.__STATE__ = {{"body":"{"The ferry was late. " * n}"}}</script>')),
    Kind("state-many-assignments", 50_000, lambda story, n: story.page(head=f"<script>{'a={[{' * n}</script>")),
    Kind("state-deep", 200_000, lambda story, n: story.page(head=f"<script>a = {'[{' * n}</script>")),
    Kind("state-streamed", 2_000, lambda story, n: story.page(head='<script>self.__next_f.push([1,"1:T10,x"])</script>' * n)),
    Kind("meta-large", FIVE_MEGABYTES // 9, lambda story, n: meta(story, "x " * (n // 2))),
    Kind("meta-data-uri", FIVE_MEGABYTES // 9, lambda story, n: meta(story, "data:text/html;base64," + "QUJD" * (n // 4))),
    Kind("meta-script", 1_000, lambda story, n: meta(story, "&lt;script&gt;alert(1)&lt;/script&gt; javascript:alert(1) " * n)),
    Kind("meta-nested-markup", 10_000, lambda story, n: meta(story, "&lt;b" * n)),
    Kind("meta-overrides", 1_000, lambda story, n: meta(story, OVERRIDE * n)),
    Kind("meta-dates", 1_000, lambda story, n: meta(story, "2024-05-04 " * n)),
    Kind("meta-commas", 100_000, lambda story, n: story.page(head=f"<meta name=keywords content='{'a,' * n}'>")),
    Kind("title-large", FIVE_MEGABYTES // 5, lambda story, n: story.page(head=f"<title>{'x ' * (n // 2)}</title>")),
    Kind("title-of-separators", 50_000, lambda story, n: story.page(head=f"<title>{'a | b - ' * n}</title>")),
    Kind("byline-of-names", 20_000, lambda story, n: story.page(body=story.html.replace("By Ada Brook", "By " + "Ada Brook and " * n)), is_outweighed=True),
    Kind("image-data-uri", FIVE_MEGABYTES // 4, lambda story, n: story.page(before=f"<img src='data:image/png;base64,{'QUJD' * n}'>")),
    Kind("links-to-data-uris", 1_000, lambda story, n: story.page(after=f"<a href='data:text/html,{'x' * 900}'>x</a>" * n)),
    Kind("canonical-script", 1, lambda story, _: story.page(head="<link rel=canonical href='javascript:alert(document.domain)'>")),
    Kind("authors-marked", 5_000, lambda story, n: story.page(before="<a rel=author class=author itemprop=author href='javascript:x'>Ada Brook</a>" * n)),
    Kind("page-numbers", 20_000, lambda story, n: story.page(after="<a href='?page=2'>2</a>" * n)),
)  # fmt: skip

"""Pages that show hardly any prose: their article is in a `<noscript>`, or in the data that their scripts start from."""

from __future__ import annotations

import json

from benchmarks.hostile.kind import Kind
from benchmarks.hostile.story import Story

MARKED = "late we <b>were</b>. "  # prose with markup, which takes longest to count
UNCOUNTED = "late we <b>were</b> "  # it ends no sentence, and is none
CHARACTERS = 120_000  # 4n is some 500,000, as the largest real ones have
LEVELS = 900  # no JSON that is deeper is read


def noscript(story: Story, before: str = "", after: str = "") -> str:
    """Return a page whose story is in a `<noscript>`, with something before and after it in there."""
    return story.page(body=f"<div id=root></div><noscript>{before}{story.paragraphs}{after}</noscript>")


def scripts(story: Story, *contents: str) -> str:
    """Return a page that shows nothing, with scripts."""
    return story.page(body="<div id=root></div>" + "".join(f"<script>{content}</script>" for content in contents))


def state(story: Story) -> str:
    """Return the story as the state of a page."""
    return json.dumps({"page": {"article": {"title": story.title, "body": story.paragraphs}}})


def in_bodies(inside: str) -> str:
    """Return JSON with one body in another, and something in the innermost."""
    return '{"body":' * LEVELS + inside + "}" * LEVELS


def streamed(text: str) -> str:
    """Return a script that brings a piece of a stream."""
    return f"self.__next_f.push([1,{json.dumps(text)}])"


def rows(story: Story) -> str:
    """Return the story as a text in a stream."""
    text = story.paragraphs
    return f"9:T{len(text.encode()):x},{text}"


KINDS = (
    Kind("noscript-long", 5_000, lambda story, n: noscript(story, after="<p>x" * n)),
    Kind("noscript-deep", 500, lambda story, n: noscript(story, before="<div>" * n)),
    Kind("noscript-too-deep", 25_000, lambda story, n: noscript(story, before="<div>" * n)),
    Kind("noscript-elements", 40_000, lambda story, n: noscript(story, after="<i></i>" * n)),
    Kind("noscript-attributes", 5_000, lambda story, n: noscript(story, before=f"<p class=x {' '.join(f'a{i}' for i in range(n))}>x</p>")),
    Kind("noscript-escapes", CHARACTERS // 5, lambda story, n: noscript(story, before="<p class='&amp;lt;'>" + "&amp;" * n)),
    Kind("noscript-behind-many", 5_000, lambda story, n: "<noscript><img src=x></noscript>" * n + noscript(story)),
    Kind("noscripts-with-scripts", 2_000, lambda story, n: noscript(story, after="<script>alert(1)</script><a href='javascript:alert(1)'>x</a>" * n)),
    Kind("state-behind-others", 2_000, lambda story, n: scripts(story, *['a={"body":"x"}'] * n, f"a={state(story)}")),
    Kind("state-behind-json-ld", 2_000, lambda story, n: scripts(story, state(story)).replace("<script>", '<script type="application/ld+json">{"@type":"NewsArticle"}</script>' * n + "<script>")),
    Kind("state-deep", 100, lambda story, n: scripts(story, "[" * 2 * n + state(story) + "]" * 2 * n)),
    Kind("state-surrogates", 20_000, lambda story, n: scripts(story, "a=" + '{"x":"' + "\\ud800" * n + '","body":' + json.dumps(story.paragraphs + "\ud83d") + "}")),
    Kind("state-controls", 20_000, lambda story, n: scripts(story, "a=" + '{"x":"' + "\\u0000\x01" * n + '","body":' + json.dumps(story.paragraphs) + "}")),
    Kind("state-wrong-types", 4_000, lambda story, n: scripts(story, "a=" + json.dumps({"body": [1, None, True, {"body": 5}, [[]]] * n, "text": story.paragraphs}))),
    Kind("state-overrides", 5_000, lambda story, n: scripts(story, "a=" + json.dumps({"body": ["\u202e\u2066x"] * n, "text": story.paragraphs}))),
    Kind("state-scripts", 500, lambda story, n: scripts(story, "a=" + json.dumps({"body": story.paragraphs + "<script>alert(1)<\\/script><a href='javascript:alert(1)'>x</a>" * n}).replace("</script", "<\\/script"))),
    Kind("state-of-escapes", 10_000, lambda story, n: scripts(story, f"x = JSON.parse({json.dumps(json.dumps({'x': chr(34) * n, 'body': story.paragraphs}))})")),
    Kind("state-keys", 5_000, lambda story, n: scripts(story, "a=" + json.dumps({**{f"body{i}_-": "x" for i in range(n)}, "a" * n: 1, "body": story.paragraphs}))),
    Kind("state-names-of-bodies", CHARACTERS, lambda story, n: scripts(story, '"_body' + "_" * n, '"body' * (n // 5), state(story))),
    Kind("state-of-entities", 18_000, lambda story, n: scripts(story, "a=" + json.dumps({"body": "&amp;lt;" * (n // 8) + " It was late.", "text": story.paragraphs}))),
    Kind("bodies-in-bodies", CHARACTERS // len(MARKED), lambda story, n: scripts(story, in_bodies(json.dumps(MARKED * n))), has_story=False),
    Kind("bodies-in-bodies-uncounted", CHARACTERS // len(MARKED), lambda story, n: scripts(story, in_bodies(json.dumps({"text": UNCOUNTED * n, "children": ["x"]}))), has_story=False),
    Kind("bodies-in-bodies-of-entities", CHARACTERS // 5, lambda story, n: scripts(story, in_bodies(json.dumps("&amp;" * 19_000 + MARKED * (n // 5)))), has_story=False),
    Kind("bodies-in-declared-bodies", 60_000 // len(MARKED), lambda story, n: scripts(story, in_bodies(json.dumps(MARKED * n))).replace("<script>", '<script type="application/ld+json">'), has_story=False),
    Kind("stream-of-empty-texts", CHARACTERS, lambda story, n: scripts(story, streamed(rows(story)), streamed("0:T0," * (n // 5)))),
    Kind("stream-of-texts", CHARACTERS, lambda story, n: scripts(story, streamed(rows(story)), streamed("0:Tf,It was so late." * (n // 20)))),
    Kind("stream-of-rows", CHARACTERS, lambda story, n: scripts(story, streamed(rows(story)), streamed("0:[]\n" * (n // 5)))),
    Kind("stream-of-pieces", 1, lambda story, _: scripts(story, *map(streamed, rows(story)))),
    Kind("stream-with-wrong-lengths", 2_000, lambda story, n: scripts(story, streamed(rows(story)), *[streamed("0:Tfffff,x\n")] * n)),
)  # fmt: skip

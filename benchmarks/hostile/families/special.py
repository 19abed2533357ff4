"""Elements that change how what is in them is read: scripts, templates, frames, other vocabularies."""

from __future__ import annotations

from benchmarks.hostile.kind import Kind
from benchmarks.hostile.story import Story

MANY = 20_000
FIVE_MEGABYTES = 1_250_000  # 4n is 5 MB


def frames(story: Story, n: int) -> str:
    """Return a frameset whose `<noframes>` has the story."""
    return f"<html><head><title>{story.title}</title></head><frameset>{'<frame src=x>' * n}<noframes><body>{story.html}</body></noframes></frameset></html>"


def shadow(story: Story, n: int) -> str:
    """Return a page with the story in a declarative shadow root, inside n others."""
    return story.page(body='<x-y><template shadowrootmode="open">' * n + story.html + "</template></x-y>" * n)


def xhtml(story: Story, n: int) -> str:
    """Return the story as XHTML, with n empty elements."""
    page = story.page(after="<br/><hr/><p/>" * n)
    return page.replace(
        "<!DOCTYPE html>\n<html>",
        '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">\n<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en">',
    )


def amp(story: Story, n: int) -> str:
    """Return the story as AMP."""
    style = "<style amp-boilerplate>body{visibility:hidden;animation:-amp-start 8s}</style><script async src='https://cdn.example/v0.js'></script>"
    return story.page(head=style, after="<amp-img src='x.jpg' width=1 height=1></amp-img>" * n).replace(
        "<html>", "<html amp>"
    )


KINDS = (
    Kind("script-never-closed", FIVE_MEGABYTES, lambda story, n: story.page(after=f"<script>{'x;' * (n // 2)}")),
    Kind("style-never-closed", FIVE_MEGABYTES, lambda story, n: story.page(after=f"<style>{'a{}' * (n // 3)}")),
    Kind("scripts-never-closed", MANY, lambda story, n: story.page(after="<script>" * n)),
    Kind("title-never-closed", FIVE_MEGABYTES // 5, lambda story, n: story.page(after=f"<title>{'x ' * (n // 2)}")),
    Kind("text-area-never-closed", FIVE_MEGABYTES // 5, lambda story, n: story.page(after=f"<textarea>{'x ' * (n // 2)}")),
    Kind("plain-text", 5_000, lambda story, n: story.page(after=f"<plaintext>{'x < y ' * n}")),
    Kind("xmp-and-listing", 2_000, lambda story, n: story.page(after="<xmp><b></xmp><listing>x</listing>" * n)),
    Kind("many-scripts", MANY, lambda story, n: story.page(before="<script>var x = 1;</script>" * n)),
    Kind("script-with-comment-ends", MANY, lambda story, n: story.page(before=f"<script><!--{'<script></scrip ' * n}--></script>")),
    Kind("script-of-markup", MANY, lambda story, n: story.page(before=f"<script>document.write('{'<p>x<' * n}')</script>")),
    Kind("templates", MANY, lambda story, n: story.page(before="<template><p>x</p></template>" * n)),
    Kind("templates-in-templates", 500, lambda story, n: story.page(after="<template>" * n)),
    Kind("noscripts", MANY // 2, lambda story, n: story.page(before="<noscript><img src=x></noscript>" * n)),
    Kind("noscripts-in-noscripts", 500, lambda story, n: story.page(after="<noscript>" * n)),
    Kind("large-noscript", MANY // 2, lambda story, n: story.page(before=f"<noscript>{'<p>x<br>y</p>' * n}</noscript>")),
    Kind("story-in-noscript", 10, lambda story, n: story.page(body=f"<div id=root></div><noscript>{story.html}</noscript>", after="<script src=x></script>" * n)),
    Kind("shadow-roots", 100, shadow),
    Kind("svg", MANY, lambda story, n: story.page(before=f"<svg><title>x</title>{'<path d=M0/><text>x</text>' * n}</svg>")),
    Kind("svg-foreign-objects", 400, lambda story, n: story.page(after="<svg><foreignObject><div>" * (n // 4))),
    Kind("svg-around-prose", 500, lambda story, n: story.page(before=f"<svg>{'<article>' * 900}<h2>x</h2>{'</article>' * 900}</svg>" * (n // 100))),
    Kind("svg-links-around-prose", 500, lambda story, n: story.page(before="<svg><a href=x><p>x</p></a></svg>" * n)),
    Kind("svg-never-closed", 100, lambda story, n: story.page(before="<svg><g>" * n)),
    Kind("story-in-foreign-object", 400, lambda story, n: story.page(body=f"<svg>{'<path d=M0/>' * n}<foreignObject>{story.html}</foreignObject></svg>")),
    Kind("mathml", MANY, lambda story, n: story.page(before=f"<math>{'<mi>x</mi><mo>+</mo>' * n}</math>")),
    Kind("math-never-closed", 100, lambda story, n: story.page(before="<math><mi>x" * n)),
    Kind("math-annotation", 400, lambda story, n: story.page(after="<math><annotation-xml encoding='text/html'><p>x" * (n // 4))),
    Kind("svg-style-breakout", 100, lambda story, n: story.page(after="<svg><style><img src=x onerror=alert(1)></style></svg>" * n)),
    Kind("frameset", 1_000, frames),
    Kind("iframes", MANY, lambda story, n: story.page(before="<iframe srcdoc='<p>x</p>' src='file:///etc/passwd'></iframe>" * n)),
    Kind("objects", MANY, lambda story, n: story.page(before="<object data='http://127.0.0.1:9/'><embed src='x'></object>" * n)),
    Kind("objects-never-closed", 100, lambda story, n: story.page(before="<object data='http://127.0.0.1:9/'><param name=x>" * n)),
    Kind("embeds", 100, lambda story, n: story.page(body=story.html.replace("</h1>", "</h1>" + "<embed src='http://127.0.0.1:9/'>" * n))),
    Kind("xhtml", 1_000, xhtml),
    Kind("amp", MANY // 4, amp),
    Kind("select", MANY, lambda story, n: story.page(before=f"<select>{'<option>x' * n}</select>")),
    Kind("select-never-closed", 400, lambda story, n: story.page(before=f"<select>{'<option>x' * n}")),
    Kind("maps-and-areas", MANY, lambda story, n: story.page(before="<map><area href=x alt=y></map>" * n)),
    Kind("rubies", MANY // 4, lambda story, n: story.page(after="<p>" + "<ruby>x<rp>(</rp><rt>y</rt><rp>)</rp></ruby>" * n + "</p>")),
    Kind("event-handlers", 1_000, lambda story, n: story.page(before="<p onclick='alert(1)' onmouseover=alert(2)>x</p><a href='javascript:alert(1)'>y</a>" * n)),
    Kind("hidden", MANY // 4, lambda story, n: story.page(before="<div style='display:none'>x</div><p hidden>y</p>" * n)),
    Kind("dialogs", MANY // 4, lambda story, n: story.page(before="<dialog open>x</dialog><dialog>y</dialog>" * n)),
    Kind("metas", MANY, lambda story, n: story.page(head="<meta name=author content='Ada Brook'><meta property='og:title' content='x'>" * n)),
    Kind("refresh", 100, lambda story, n: story.page(head="<meta http-equiv=refresh content='0; url=http://127.0.0.1:9/'>" * n)),
)  # fmt: skip

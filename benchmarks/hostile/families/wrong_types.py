"""What is no page at all, and pages and texts that were taken for each other."""

from __future__ import annotations

import gzip
import html
import json
import struct
import zlib

from benchmarks.hostile.kind import Kind
from benchmarks.hostile.story import Story

NOT_ARTICLE = ("not_article", "empty", "binary-input")


def noise(story: Story, n: int) -> bytes:
    """Return random bytes."""
    return story.random.randbytes(n)


def pdf(story: Story, n: int) -> bytes:
    """Return the start of a PDF."""
    return (
        b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj << /Length 9 >> stream\n"
        + noise(story, n)
        + b"\nendstream endobj\n%%EOF"
    )


def png(story: Story, n: int) -> bytes:
    """Return an image whose data is noise."""
    body = zlib.compress(noise(story, n))
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", len(body)) + b"IDAT" + body


def rss(story: Story, n: int) -> str:
    """Return a feed whose items are the story."""
    item = f"<item><title>{story.title}</title><description>{html.escape(story.paragraphs)}</description></item>"
    return f'<?xml version="1.0"?><rss version="2.0"><channel><title>Feed</title>{item * n}</channel></rss>'


def as_json(story: Story, n: int) -> str:
    """Return the answer of an API that holds the story."""
    return json.dumps(
        {"title": story.title, "items": [{"text": sentence} for sentence in story.sentences] * n}, ensure_ascii=False
    )


KINDS = (
    Kind("pdf", 100_000, pdf, has_story=False),
    Kind("png", 100_000, png, has_story=False),
    Kind("gzip", 200, lambda story, n: gzip.compress(story.page(after="<p>x</p>" * n).encode(), mtime=0), has_story=False),
    Kind("zip", 100_000, lambda story, n: b"PK\x03\x04" + noise(story, n), has_story=False),
    Kind("noise", 100_000, noise, has_story=False),
    Kind("noise-with-tags", 100_000, lambda story, n: noise(story, n).replace(b"\x00", b"<p>"), has_story=False),
    Kind("noise-as-str", 50_000, lambda story, n: noise(story, n).decode("utf-16-le", "replace"), has_story=False),
    Kind("zeros", 100_000, lambda _, n: bytes(n), has_story=False),
    Kind("nothing", 1, lambda *_: b"", has_story=False),
    Kind("white-space", 1_000_000, lambda _, n: " \n" * (n // 2), has_story=False),
    Kind("json", 20, as_json, excuses=NOT_ARTICLE),
    Kind("rss", 20, rss, excuses=NOT_ARTICLE),
    Kind("python", 2_000, lambda _, n: "def f(x):\n    return {'a': x < 1 and x > 2}\n" * n, has_story=False),
    Kind("css", 5_000, lambda _, n: "a > b { color: red; }\n" * n, has_story=False),
    Kind("csv", 5_000, lambda _, n: "1,2,3,\"x\"\n" * n, has_story=False),
    Kind("base64", 250_000, lambda _, n: "QUJD" * n, has_story=False),
    Kind("text-as-html", 20, lambda story, n: story.text + "\n\nx" * n),
    Kind("html-as-text", 1, lambda story, n: story.page(after="<p>x</p>" * n), is_text=True),
    Kind("escaped-html", 1, lambda story, n: html.escape(story.page(after="<p>x</p>" * n)), excuses=NOT_ARTICLE),
    Kind("mail", 1, lambda story, n: "From: a@b.example\nSubject: x\nContent-Type: text/html\n\n" + story.page(after="<p>x</p>" * n)),
    Kind("http-answer", 1, lambda story, n: "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + story.page(after="<p>x</p>" * n)),
    Kind("two-pages-in-one", 1, lambda story, n: story.page(after="<p>x</p>" * n) + story.page(body="<p>x</p>")),
    Kind("fragment", 1, lambda story, _: story.html),
    Kind("no-spaces", 1, lambda story, n: story.page(after="<p>x</p>" * n).replace("\n", "")),
)  # fmt: skip

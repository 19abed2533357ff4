"""Bytes that lie about their charset, keep silent about it, or are damaged."""

from __future__ import annotations

import re

from benchmarks.hostile.kind import Kind
from benchmarks.hostile.story import Story

SILENT = (
    ("de", "cp1252"), ("fr", "cp1252"), ("ru", "cp1251"), ("ru", "koi8_r"), ("zh", "gb18030"), ("zh-hant", "big5"), ("ja", "cp932"),
    ("ja", "euc_jp"), ("ko", "euc_kr"), ("el", "cp1253"), ("he", "cp1255"), ("ar", "cp1256"), ("cs", "cp1250"), ("tr", "cp1254"),
)  # fmt: skip
LYING = (
    ("fr", "utf-8", "iso-8859-1"), ("de", "cp1252", "utf-8"), ("fr", "cp1252", "utf-8"), ("zh", "utf-8", "gb2312"), ("ja", "utf-8", "shift_jis"),
    ("ru", "utf-8", "windows-1251"), ("en", "utf-8", "utf-16"), ("de", "utf-8", "utf-7"), ("de", "utf-8", "unicode_escape"), ("ru", "utf-8", "x-nothing"),
    ("ko", "utf-8", "idna"), ("zh", "gb18030", "utf-8"), ("en", "utf-8", "base64"), ("en", "utf-8", "rot13"), ("en", "utf-8", "cp037"),
)  # fmt: skip


def silent(story: Story, n: int, codec: str) -> bytes:
    """Return a page in a charset that it does not declare."""
    return story.page(after="<p><a href='/x'>x</a></p>" * n).encode(codec, "xmlcharrefreplace")


def lying(story: Story, n: int, codec: str, label: str) -> bytes:
    """Return a page that declares another charset than it is in."""
    return story.page(after="<p><a href='/x'>x</a></p>" * n, head=f'<meta charset="{label}">').encode(
        codec, "xmlcharrefreplace"
    )


def with_surrogates(story: Story, n: int) -> str:
    """Return a `str` with lone surrogates, as `surrogateescape` leaves them."""
    return story.page(after="<p>\ud800 \udcff</p>" * n)


def with_nulls(story: Story, n: int) -> str:
    """Return a page with NUL before the story and in all of its words."""
    paragraphs = story.paragraphs.replace("e", "e\x00")
    return story.page(before="\x00" * n, body=f"<article><h1>{story.title}</h1>{paragraphs}</article>")


def spoiled(story: Story, n: int) -> bytes:
    """Return UTF-8 with a wrong byte behind every fifth full stop."""
    return story.page(after="<p>x. y. z.</p>" * n).encode().replace(b"z.", b"z\xff.")


def overlong(story: Story, n: int) -> bytes:
    """Return UTF-8 with forms that no encoder makes: overlong ones and encoded surrogates."""
    return story.page(after="<p>~</p>" * n).encode().replace(b"~", b"\xc0\xaf\xed\xa0\x80\xf5\x90")


def half_latin(story: Story, n: int) -> bytes:
    """Return a page whose frame is in UTF-8 and whose advertisements are in latin-1."""
    return story.page(after="~" * n).encode().replace(b"~", "<p><a href='/é'>été</a></p>".encode("latin-1"))


def late(story: Story, n: int) -> bytes:
    """Return a page that declares its charset behind a long script."""
    return story.page(head=f"<script>{'//' * n}\n</script><meta charset='windows-1251'>").encode(
        "cp1251", "xmlcharrefreplace"
    )


KINDS = (
    *(Kind(f"silent-{codec}-{language}", 60, lambda story, n, codec=codec: silent(story, n, codec), language) for language, codec in SILENT),  # type: ignore[misc]
    *(
        Kind(f"{codec}-as-{label}-{language}", 60, lambda story, n, codec=codec, label=label: lying(story, n, codec, label), language)  # type: ignore[misc]
        for language, codec, label in LYING
    ),
    Kind("lone-surrogates", 2_000, with_surrogates),
    Kind("nulls", 20_000, with_nulls),
    Kind("a-wrong-byte-here-and-there", 50, spoiled, "de"),
    Kind("overlong-forms", 20, overlong, "ru"),
    Kind("utf-8-and-latin-1", 40, half_latin, "de"),
    Kind("utf-8-and-utf-16", 100, lambda story, n: story.page().encode() + ("<p>x" * n).encode("utf-16-le"), excuses=("binary-input",)),
    Kind("utf-16-and-utf-8", 100, lambda story, n: ("<p>x" * n).encode("utf-16-le") + story.page().encode()),
    Kind("declared-late", 20_000, late, "ru"),
    Kind("cut-in-the-last-character", 20, lambda story, n: (story.page(after="<p>x</p>" * n) + "é").encode()[:-1], "fr"),
    Kind("cut-in-a-chinese-character", 20, lambda story, n: (story.page(after="<p>x</p>" * n) + "港").encode()[:-1], "zh"),
    Kind("str-that-declares-latin-1", 20, lambda story, n: f'<?xml version="1.0" encoding="iso-8859-1"?>\n{story.page(after="<p>x</p>" * n)}', "zh"),
    Kind("bytes-with-an-xml-declaration", 20, lambda story, n: f'<?xml version="1.0" encoding="koi8-r"?>\n{story.page(after="<p>x</p>" * n)}'.encode("koi8_r", "xmlcharrefreplace"), "ru"),
    Kind("two-declarations", 20, lambda story, n: story.page(after="<p>x</p>" * n, head='<meta charset="utf-8"><meta charset="big5">').encode(), "ja"),
    Kind("a-charset-in-a-comment", 20, lambda story, n: story.page(after="<p>x</p>" * n, head="<!-- charset=utf-16 --><meta charset=utf-8>").encode(), "ko"),
    Kind("numeric-references-for-all", 1, lambda story, n: story.page(after="<p>x</p>" * n, body=re.sub(r"[^\x00-\x7f]", lambda m: f"&#{ord(m[0])};", story.html)).encode("ascii", "xmlcharrefreplace"), "zh"),
    Kind("text-in-cp1252", 1, lambda story, _: story.text.encode("cp1252"), "de", is_text=True),
    Kind("text-cut-in-a-character", 1, lambda story, _: (story.text + "。").encode()[:-1], "ja", is_text=True),
)  # fmt: skip

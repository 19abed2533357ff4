"""Bytes that say what they are, in every charset that pages come in."""

from __future__ import annotations

import codecs

from benchmarks.hostile.kind import Kind
from benchmarks.hostile.story import Story

# Language, codec, and the label that the page declares.
DECLARED = (
    ("zh", "gb18030", "gb18030"), ("zh", "gb18030", "gb2312"), ("zh", "gbk", "x-gbk"), ("zh-hant", "big5", "big5"),
    ("ja", "cp932", "shift_jis"), ("ja", "cp932", "x-sjis"), ("ja", "euc_jp", "euc-jp"), ("ja", "iso2022_jp", "iso-2022-jp"),
    ("ko", "euc_kr", "euc-kr"), ("ko", "cp949", "ks_c_5601-1987"), ("ru", "koi8_r", "koi8-r"), ("ru", "cp1251", "windows-1251"),
    ("ru", "iso8859_5", "iso-8859-5"), ("el", "cp1253", "windows-1253"), ("he", "cp1255", "windows-1255"),
    ("ar", "cp1256", "windows-1256"), ("tr", "cp1254", "iso-8859-9"), ("cs", "cp1250", "windows-1250"),
    ("cs", "iso8859_2", "iso-8859-2"), ("th", "tis_620", "tis-620"), ("de", "cp1252", "windows-1252"),
    ("fr", "cp1252", "iso-8859-1"), ("fr", "cp1252", "us-ascii"), ("de", "mac_roman", "macintosh"),
)  # fmt: skip
MARKED = (
    ("utf-8", codecs.BOM_UTF8), ("utf-16-le", codecs.BOM_UTF16_LE), ("utf-16-be", codecs.BOM_UTF16_BE),
    ("utf-32-le", codecs.BOM_UTF32_LE), ("utf-32-be", codecs.BOM_UTF32_BE),
)  # fmt: skip
UNMARKED = (("en", "utf-16-le"), ("en", "utf-16-be"), ("fr", "utf-16-le"), ("ru", "utf-16-be"), ("zh", "utf-16-le"), ("ja", "utf-16-be"))  # fmt: skip


def in_charset(story: Story, n: int, codec: str, label: str) -> bytes:
    """Return a page in a charset that it declares, with n rows of links below the story."""
    page = story.page(after="<ul><li><a href='/x'>x</a></li></ul>" * n, head=f'<meta charset="{label}">')
    return page.encode(codec, "xmlcharrefreplace")


def plain(story: Story, n: int, codec: str) -> bytes:
    """Return a page that declares nothing."""
    return story.page(after="<ul><li><a href='/x'>x</a></li></ul>" * n).encode(codec, "xmlcharrefreplace")


KINDS = (
    *(
        Kind(f"{label}-{language}", 60, lambda story, n, codec=codec, label=label: in_charset(story, n, codec, label), language)  # type: ignore[misc]
        for language, codec, label in DECLARED
    ),
    *(
        Kind(f"{codec}-with-mark", 60, lambda story, n, codec=codec, mark=mark: mark + plain(story, n, codec), "fr")  # type: ignore[misc]
        for codec, mark in MARKED
    ),
    *(
        Kind(f"{codec}-without-mark-{language}", 60, lambda story, n, codec=codec: plain(story, n, codec), language)  # type: ignore[misc]
        for language, codec in UNMARKED
    ),
    Kind("utf-8-zh", 60, lambda story, n: plain(story, n, "utf-8"), "zh"),
    Kind("utf-16-text-with-mark", 1, lambda story, _: codecs.BOM_UTF16_LE + story.text.encode("utf-16-le"), "el", is_text=True),
)  # fmt: skip

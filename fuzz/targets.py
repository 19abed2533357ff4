"""What is done with fuzzed bytes, and what must hold. Tests run these on the seeds; fuzz.py on anything.

`NEWSCLEAN_PURE=1` feeds pure Python with all of it; otherwise the compiled reader reads what it does not decline.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping

from lxml import etree

import newsclean
from newsclean.read import hints, shape, ways
from newsclean.read.caps import Caps
from newsclean.read.walk import walk

STATUSES = frozenset(("ok", "empty", "not_article", "truncated", "timeout", "parse_error"))
CLEANER = newsclean.Cleaner()
CODE = re.compile(r"<\s*(?:script|style|iframe|img)\b[^<>]*[=>]|^\s*(?:data:\S|(?:java|vb)script:\S)", re.IGNORECASE)
LONGEST = 200_000  # bytes; size is what the hostile corpus is for


def check(article: newsclean.Article) -> newsclean.Article:
    """Raise if an article is not what it has to be."""
    if article.status not in STATUSES:
        raise AssertionError(f"status {article.status!r}")
    if len(article.verdicts) != len(article.blocks):
        raise AssertionError("a block without a verdict")
    broken = [warning for warning in article.warnings if warning.startswith("rule-broken")]
    if broken:
        raise AssertionError(f"{broken}")
    article.to_json().encode("utf-8")
    return article


def extract(data: bytes) -> None:
    """Bytes as a page."""
    check(CLEANER.extract(data[:LONGEST]))


def clean(data: bytes) -> None:
    """Bytes as a text: nothing that is to be seen is lost."""
    article = check(CLEANER.clean(data[:LONGEST]))
    if "binary-input" in article.warnings:
        return
    seen = "".join(block.text for block in article.blocks)
    for word in article.page.source.text.split()[:50]:
        if word.isascii() and word.isalnum() and word not in seen:
            raise AssertionError(f"{word!r} is lost")


def json_ld(data: bytes) -> None:
    """Bytes as JSON-LD of a page: no field holds code."""
    text = data[:LONGEST].decode("utf-8", "replace").replace("</", "<\\/")
    page = f'<script type="application/ld+json">{text}</script><h1>Ferry</h1><p>The ferry was late, and full.</p>'
    article = check(CLEANER.extract(page))
    for name, choice in article.choices.items():
        for value in choice.value if isinstance(choice.value, tuple) else (choice.value,):
            if isinstance(value, str) and CODE.search(value):
                raise AssertionError(f"{name} holds {value!r}")


LABELS = (
    "utf-8",
    "gb18030",
    "big5",
    "shift_jis",
    "euc-kr",
    "koi8-r",
    "utf-16",
    "iso-2022-jp",
    "x-user-defined",
    "hz",
    "utf-7",
)


def encodings(data: bytes) -> None:
    """Bytes that declare a charset, which the first of them chooses."""
    label = LABELS[data[0] % len(LABELS)] if data else "utf-8"
    head = f'<meta charset="{label}">'.encode()
    article = check(CLEANER.extract(head + data[1:LONGEST]))
    article.page.source.text.encode("utf-8")


def writers(data: bytes) -> None:
    """A page in every format."""
    article = check(CLEANER.extract(data[:LONGEST]))
    json.loads(article.to_json(explain=True))
    etree.fromstring(article.to_xml(), etree.XMLParser(resolve_entities=False, huge_tree=True))
    for output in (article.to_markdown(), article.to_html(), article.text, str(article.explain())):
        output.encode("utf-8")
    if "<script" in article.to_html().lower():
        raise AssertionError("HTML with a script")
    json.dumps([article.to_schema_org(), article.to_zyte()], allow_nan=False)
    etree.tostring(article.to_trafilatura()["body"])


def compiled(data: bytes) -> None:
    """A page for the compiled reader, up to caps that the first two bytes choose: what pure Python reads, or nothing."""
    if ways.READER is None:
        return
    caps = Caps(elements=data[0] * 4 or 1_000_000, blocks=data[1] or 1_000_000) if len(data) > 1 else Caps()
    text = data[2:LONGEST].decode("utf-8", "replace").replace("\0", "")
    expected = walk(text, caps)
    for found in (ways.READER.walk(text, None, caps), ways.READER.walk(text, text.encode(), caps)):
        if found is not None and found != expected:
            raise AssertionError("another page than in pure Python")
    texts = list(map(shape.squeeze, expected.texts))
    if ways.READER.measure_all(texts) != shape.measure_all(texts):
        raise AssertionError("other measures than in pure Python")
    if ways.READER.hints_of(expected.said) != hints.hints_of(expected.said):
        raise AssertionError("other hints than in pure Python")


TARGETS: Mapping[str, Callable[[bytes], None]] = {
    "extract": extract, "clean": clean, "json_ld": json_ld, "encodings": encodings, "writers": writers,
    "compiled": compiled,
}  # fmt: skip

"""JSON-LD as no page should have it: too deep, too large, of the wrong types, broken, full of junk.

`HOSTILE` are scripts by name, each a list because some attacks need many. Hypothesis draws
the rest: `nodes()` are articles any key of which may hold anything.
"""

from __future__ import annotations

import json
import re
from dataclasses import fields

from hypothesis import strategies as st

import newsclean
from newsclean.model import Author

DEEP = 100_000
LARGE = 5_000_000
NODE = (
    '{"@type":"NewsArticle","headline":"Ferry","author":{"@type":"Person","name":"Ada Fenwick"},"keywords":["a","b"]}'
)
KEYS = (
    "@type", "@id", "@graph", "@context", "headline", "name", "alternativeHeadline", "description", "abstract", "author",
    "creator", "publisher", "datePublished", "dateModified", "dateCreated", "uploadDate", "articleSection", "keywords",
    "url", "mainEntityOfPage", "mainEntity", "image", "inLanguage", "isAccessibleForFree", "articleBody", "copyrightNotice",
)  # fmt: skip
# What no field may hold, or hardly any reader would want to see.
JUNK = (
    "\ud800", "\udc00\ud800", "\x00", "\x01\x1b[31m", "\x7f\x85\x92", "\u202eevil\u202c", "\u2066\u2069", "\u200b\ufeff\u00ad",
    "<b>bold</b>", "<script>alert(1)</script>", "<SCRIPT src=x>", "<img src=x onerror=alert(1)>", "<!-- note -->", "<p",
    "<a href='/x' title='", "&lt;i&gt;x&lt;/i&gt;", "&amp;lt;b class=y&amp;gt;", "&#0;&#x202e;&#xd800;", "<b<i>>", "<style>p{}</style>",
    "<?php echo 1 ?>", "\u200d", "</div>", "javascript:alert(1)", "data:text/html,<b>", "  \n\t ", "\u2028", "\ufffe",
)  # fmt: skip
HIDDEN = "headline datePublished author name keywords url image description articleSection inLanguage publisher".split()


def with_value(value: str) -> str:
    """Return the JSON of an article all of whose keys hold a value, which is JSON."""
    pairs = ",".join(f'"{key}":{value}' for key in HIDDEN)
    return f'{{"@type":"NewsArticle",{pairs}}}'


def article(**more: object) -> str:
    """Return the JSON of an article."""
    return json.dumps({"@type": "NewsArticle", **more})


HOSTILE: dict[str, list[str]] = {
    "deep-list": ["[" * DEEP],
    "deep-list-closed": ["[" * DEEP + "]" * DEEP],
    "deep-object": ['{"a":' * DEEP],
    "deep-graph": ['{"@graph":[' * DEEP],
    "deep-as-python-reads": ['{"@graph":[' * 400 + NODE + "]}" * 400],
    "deep-author": [article(author="@").replace('"@"', "[" * 900 + '"Ada"' + "]" * 900)],
    "large-nodes": ["[" + f"{NODE}," * (LARGE // len(NODE)) + "{}]"],
    "large-string": [article(headline="x" * LARGE)],
    "large-body": [article(articleBody="The ferry left late. " * (LARGE // 20))],
    "large-garbage": ['x{"]\\' * (LARGE // 5)],
    "large-spaces": [" " * LARGE],
    "large-number": ['{"@type":"NewsArticle","headline":' + "9" * LARGE + "}"],
    "many-lists": ["[" + "[]," * 150_000 + "[]]"],
    "many-articles": ["[" + '{"@type":"Article","headline":"x"},' * 9_000 + "{}]"],
    "many-keywords": [article(keywords=["a"] * 100_000), article(keywords="a," * 200_000)],
    "many-entities": [article(headline="&amp;" * 90_000, articleBody="&lt;" * 90_000)],
    "many-tags": [article(headline="<a" * 90_000, articleBody="<b <i> " * 60_000)],
    "many-scripts": [NODE] * 3_000,
    "many-broken-scripts": ['{"a":"b" "c"}'] * 3_000,
    "many-large-scripts": ["[" + f"{NODE}," * 4_000 + "{}]"] * 10,
    "many-errors": ["{" + '"a":"b"c",\n' * 40_000 + "}"],
    "many-commas": ["[" + "1,]" * 90_000],
    "many-values": ["[]" * 200_000, "{} " * 100_000],
    "many-comments": ["<!--" * 90_000, "//" * 90_000, "/*<![CDATA[*/" * 20_000],
    "many-backslashes": ['{"a":"' + "\\" * 300_001 + '"}', '{"a":"' + "\\'" * 100_000 + '"}'],
    "numbers": [with_value("5"), with_value("1e400"), with_value("-" + "9" * 10_000)],
    "constants": [with_value(value) for value in ("null", "true", "false", "NaN", "Infinity", "-Infinity")],
    "lists-of-lists": [with_value(value) for value in ("[]", "[[],[[]]]", '[["a",[["b"]]],null,3]')],
    "objects": [with_value(value) for value in ("{}", '{"@id":5}', '{"name":[{}]}', '{"@value":{"name":{"name":"x"}}}')],
    "duplicate-keys": ['{"@type":"NewsArticle","headline":"One","headline":"Two","@type":7}'],
    "references": [
        '[{"@id":"#a","@type":"NewsArticle","author":{"@id":"#a"},"mainEntity":{"@id":"#b"}}]',
        '[{"@id":"#b","@type":"Person","author":{"@id":"#a"},"name":{"@id":"#b"}},{"@id":"#c","author":"#c"}]',
    ],
    "junk": [with_value(json.dumps(junk)) for junk in JUNK] + [with_value(json.dumps(f"A {junk} b")) for junk in JUNK],
    "wrapped": [f"<!-- {NODE} -->", f"//<![CDATA[\n{NODE}\n//]]>", f"/* <![CDATA[ */[{NODE}]/* ]]> */;", f"\ufeff{NODE}"],
    "broken": [
        "{", "}", "[", "]]", '"', "'", "//", "/*", "<!--", "-->", "null", "7", "\\", ",", ";;", "{]", '{"@type"', '{"a":}',
        '{"@type":"NewsArticle","headline":}', '{"@type":"NewsArticle","headline":"x', NODE[:-1], NODE + "}", NODE * 2,
        NODE.replace('"', "'"), NODE.replace('"', "&quot;"), NODE.replace(",", ",,"), NODE + "\x00", "{" + NODE + "}",
        NODE.replace('"Ferry"', '"The "old" ferry"'), NODE.replace('"Ferry"', '"Ferry\n\nline"'), NODE.replace("}", ",}"),
    ],
}  # fmt: skip

JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=12) | st.sampled_from((*JUNK, *KEYS)),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS), inner, max_size=4),
    max_leaves=12,
)


@st.composite
def nodes(draw: st.DrawFn) -> str:
    """The JSON of an article any key of which may hold anything, perhaps cut or with something put in."""
    node = {"@type": "NewsArticle", **draw(st.dictionaries(st.sampled_from(KEYS[1:]), JSON_VALUES, max_size=8))}
    text = json.dumps(draw(st.sampled_from((node, [node], {"@graph": [node, node]}))))
    at = draw(st.integers(0, len(text)))
    broken = draw(st.sampled_from(("", "", "", '"', "}", ",", "\\", "//", "'", "\n", "<!--", "]]>")))
    return text[:at] + broken + text[at:]


def script(text: str) -> str:
    """Return the element that holds a script; the end of a script in it would end it."""
    return '<script type="application/ld+json">' + text.replace("</", "<\\/") + "</script>"


# Tags with attributes, ends of tags, comments and declarations; "<b>" alone may be what a headline speaks of.
MARKUP = re.compile(
    r"<[a-zA-Z][\w:-]*\s[^<>]*=|</[a-zA-Z]|<!--|<[!?][a-zA-Z]|<(?:br|p|div|script|style|img|iframe)\b[^<>]*>",
    re.IGNORECASE,
)
CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff\u2028\u2029]")
UNSEEN = re.compile("[\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]")


def strings(value: object) -> list[str]:
    """Return all strings in the value of a field."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, tuple):
        return [text for item in value for text in strings(item)]
    if isinstance(value, Author):
        return [text for item in fields(value) for text in strings(getattr(value, item.name))]
    return []


def unclean(article: newsclean.Article) -> dict[str, str]:
    """Return the fields of an article that hold what no field may hold."""
    values = {name: choice.value for name, choice in article.choices.items()}
    return {
        name: text
        for name, value in values.items()
        for text in strings(value)
        if MARKUP.search(text) or CONTROL.search(text) or UNSEEN.search(text) or text != text.strip() or not text
    }

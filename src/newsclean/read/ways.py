"""Which way a page is read: compiled, where the extension is there and gives what pure Python gives.

The pure modules are the specification, and what the extension does not do they do. `NEWSCLEAN_PURE=1`
switches it off, see `newsclean/compiled`.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable
from dataclasses import fields
from importlib import import_module
from math import inf
from types import ModuleType
from typing import Any

from lxml import etree

from newsclean.compiled import SWITCH, is_pure
from newsclean.model import Block, Container
from newsclean.model.page import column_maker as pure_column_maker
from newsclean.read.caps import DEFAULT_CAPS, Caps
from newsclean.read.hints import hints_of as pure_hints_of
from newsclean.read.shape import measure_all as pure_measure_all
from newsclean.read.walk import walk as pure_walk
from newsclean.read.walked import Walked

# Earlier releases of libxml2 lack functions that the extension calls.
OLDEST_LIBXML2 = (2, 14)

# What a libxml2 or a Python of another day may do otherwise, on a page; and where a page ends in a tag.
CHECK_PAGE = """<!DOCTYPE html><html lang=en class="js no-touch"><head><title>Late &amp; full</title>
<meta property="og:title" content="Late ferry"><link rel="canonical" href="/a"><script>let a = "<p>";</script>
<script type="application/ld+json">{"@type": "NewsArticle"}</script></head><body><!-- x --><div id=main
class="articleBody PAGEText" role="main"><h2>Late</h2><p>The night&nbsp;ferry <a href="/author/ada">Ada
Fenwick</a> left<br>at &ldquo;four&rdquo;, <b>not</b> five.<br><br>It was full.<span hidden>Share</span></p><ul>
<li>One<ul><li>Two<p>A\u200bB \u00c9t\u00e9 \u01c5x</ul></ul><table><tr><td>1<td>2 &lt; 3</table><pre>  a
  b</pre><time datetime="2024-05-03">3 May</time> 2024<dialog>Menu</dialog><div style="display: none">no</div>
<noscript><img src=a class="b"><p>Text</p></noscript><svg><title>t</title></svg><blockquote>\u4e2d\u6587</blockquote>
<a href="?p=2">2</a><span class="byline">By Ada</span></div></body></html><p>after"""
TORN_PAGES = ("<\nferry", "<noscript><i", "<script", "</p>", "")
DEEPEST, MOST_ATTRIBUTES = 2_048, 500  # of `compiled/notes.pxi` and `compiled/names.pxi`, or above
LONGEST_UNTIMED = 500_000  # characters; they take 10 ms, which no time budget is about
CHECK_ROW = (7, "p", 3, frozenset(("a",)), True)


def load() -> tuple[ModuleType | None, str]:
    """Return the extension, or None and why it is not used."""
    if is_pure():
        return None, f"{SWITCH} is set"
    if etree.LIBXML_VERSION < OLDEST_LIBXML2:
        return None, f"it needs libxml2 {'.'.join(map(str, OLDEST_LIBXML2))} or later"
    try:
        reader = import_module("newsclean.read.compiled.reader")
    except (ModuleNotFoundError, NotImplementedError) as error:
        return None, str(error) if isinstance(error, NotImplementedError) else "the extension was not built"
    except Exception as error:
        return None, step_aside(f"it does not load: {error}")
    try:
        same = agrees(reader)
    except Exception as error:
        return None, step_aside(f"it raises {type(error).__name__}: {error}")
    return (reader, "") if same else (None, step_aside("it differs from pure Python on the page that checks it"))


def step_aside(reason: str) -> str:
    """Warn that the extension is there and not used, and return why."""
    warnings.warn(
        f"newsclean reads pages in pure Python, without its extension: {reason}", RuntimeWarning, stacklevel=3
    )
    return reason


def agrees(reader: ModuleType) -> bool:
    """Tell whether the extension gives what the pure modules give for a small page."""
    expected = pure_walk(CHECK_PAGE)
    row = reader.RowMaker(Container, [item.name for item in fields(Container)])(*([value] for value in CHECK_ROW))
    return bool(
        reader.walk(CHECK_PAGE) == reader.walk("", CHECK_PAGE.encode()) == expected
        and all(reader.walk(page) in (None, pure_walk(page)) for page in TORN_PAGES)
        and reader.measure_all(expected.texts) == pure_measure_all(expected.texts)
        and reader.hints_of(expected.said) == pure_hints_of(expected.said)
        and row == (Container(*CHECK_ROW),)
    )


READER, PURE_BECAUSE = load()


def walk(text: str, data: bytes | None = None, caps: Caps = DEFAULT_CAPS) -> Walked:
    """Parse a page and walk it up to the caps; never raises. See `read/walk.py`.

    The extension has no clock and knows not all caps: what needs them is left to pure Python.

    Args:
        text: the page.
        data: the same in UTF-8, where that is at hand.
        caps: how much of it is read.
    """
    is_for_it = (
        READER is not None
        # It declines what is nested deeper, and tags with more.
        and caps.depth >= DEEPEST
        and caps.attributes >= MOST_ATTRIBUTES
        and (caps.deadline == inf or len(text) <= LONGEST_UNTIMED)
    )
    found: Walked | None = READER.walk(text, data, caps) if READER and is_for_it else None
    return pure_walk(text, caps) if found is None else found


def column_maker(row: type[Any]) -> Callable[..., tuple[Any, ...]]:
    """Return a function that makes many objects of a frozen, slotted dataclass from an iterable for each field."""
    if READER is None:
        return pure_column_maker(row)
    maker: Callable[..., tuple[Any, ...]] = READER.RowMaker(row, [item.name for item in fields(row)])
    return maker


make_blocks = column_maker(Block)
make_containers = column_maker(Container)
measure_all = READER.measure_all if READER else pure_measure_all
hints_of = READER.hints_of if READER else pure_hints_of

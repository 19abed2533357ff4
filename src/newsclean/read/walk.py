"""One pass over the markup: from the parser's events to flat lists of texts and numbers.

What comes out is plain lists, so that this and `read/walker.py` can be replaced as a whole;
`read/html.py` makes a `Page` of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from lxml import etree

from newsclean.read.walked import Walked
from newsclean.read.walker import TooDeepError, Walker

PARSER_OPTIONS: Mapping[str, Any] = {
    "encoding": "utf-8",
    "huge_tree": True,
    "remove_comments": True,
    "remove_pis": True,
    "collect_ids": False,
}


def walk(text: str) -> Walked:
    """Parse a page and walk it, both at once; never raises."""
    walker = Walker()
    status = feed(text, walker)
    found = walker.finish()
    found.status = status
    return found


def feed(text: str, target: Any) -> str:
    """Parse a page and give its events to a target; return `ok`, or why it ended early."""
    parser = etree.HTMLParser(target=target, **PARSER_OPTIONS)
    try:
        etree.fromstring(text.encode("utf-8"), parser)
    except TooDeepError:
        return "too_deep"
    except (etree.LxmlError, ValueError):
        return "parse_error"
    return "ok"

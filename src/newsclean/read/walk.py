"""One pass over the markup: from the parser's events to flat lists of texts and numbers.

What comes out is plain lists, so that this and `read/walker.py` can be replaced as a whole;
`read/html.py` makes a `Page` of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from lxml import etree

from newsclean.read.caps import DEFAULT_CAPS, Caps, CutError, status_of
from newsclean.read.walked import Walked
from newsclean.read.walker import Walker

PIECE = 64 * 1024  # bytes; most pages are one or two of them

PARSER_OPTIONS: Mapping[str, Any] = {
    "encoding": "utf-8",
    "huge_tree": True,
    "remove_comments": True,
    "remove_pis": True,
    "collect_ids": False,
}


def walk(text: str, caps: Caps = DEFAULT_CAPS) -> Walked:
    """Parse a page and walk it, both at once, up to the caps; never raises."""
    walker = Walker(caps)
    is_whole = feed(text, walker)
    return ended(walker, is_whole=is_whole)


def ended(walker: Walker, *, is_whole: bool) -> Walked:
    """Return what a walker has found, and with it whether all of the page was read."""
    found = walker.finish()
    found.status = status_of(found.cut)
    if not is_whole and found.status == "ok":
        found.status = "parse_error"
    return found


def feed(text: str, target: Any) -> bool:
    """Parse a page and give its events to a target; tell whether the parser read it to its end, or to a cap."""
    parser = etree.HTMLParser(target=target, **PARSER_OPTIONS)
    data = text.encode("utf-8")
    try:
        # Piece by piece, since an error in the target does not stop the parser before the piece ends.
        for start in range(0, len(data), PIECE):
            parser.feed(data[start : start + PIECE])
        if data:
            parser.close()
    except CutError:
        return True  # the walker has noted which cap it was
    except (etree.LxmlError, ValueError):
        return False
    return True

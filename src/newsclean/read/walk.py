"""One pass over the markup: from the parser's events to flat lists of texts and numbers.

What comes out is plain lists, so that this and `read/walker.py` can be replaced as a whole;
`read/html.py` makes a `Page` of them.
"""

from __future__ import annotations

from lxml import etree

from newsclean.read.caps import DEFAULT_CAPS, Caps, CutError, status_of
from newsclean.read.walked import Walked
from newsclean.read.walker import Walker

PIECE = 64 * 1024  # bytes; most pages are one or two of them


def walk(text: str, caps: Caps = DEFAULT_CAPS) -> Walked:
    """Parse a page and walk it, both at once, up to the caps; never raises."""
    walker = Walker(caps)
    parser = etree.HTMLParser(
        target=walker,  # type: ignore[arg-type]  # its handlers get no bytes
        encoding="utf-8",
        huge_tree=True,
        remove_comments=True,
        remove_pis=True,
        collect_ids=False,
    )
    is_broken = False
    data = text.encode("utf-8")
    try:
        # Piece by piece, since an error in the target does not stop the parser before the piece ends.
        for start in range(0, len(data), PIECE):
            parser.feed(data[start : start + PIECE])
        if data:
            parser.close()
    except CutError:
        pass  # the walker has noted which cap it was
    except (etree.LxmlError, ValueError):
        is_broken = True
    found = walker.finish()
    found.status = status_of(found.cut)
    if is_broken and found.status == "ok":
        found.status = "parse_error"
    return found

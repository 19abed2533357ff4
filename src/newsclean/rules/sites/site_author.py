"""The line that `author` in the file of the page's site selects, if that is the whole of it (docs/sites.md)."""

from __future__ import annotations

from newsclean.model import Case, Purpose, Role
from newsclean.rules.order_rule import article, order_rule

RULE = order_rule(
    "site-author",
    Purpose.AUTHOR,
    "the site's file says that it is the byline",
    (
        Case(
            html=article("", before="<p class='by'>The desk of Wexcombe</p>"),
            site="author: //p[@class='by']",
            claims=(0,),
        ),
        # A part of a line.
        Case(html=article("", before="<p>Told by <b>Ada</b></p>"), site="author: //b", claims=()),
        Case(html=article(""), site="author: //h6", claims=()),
    ),
    role=Role.BYLINE,
)

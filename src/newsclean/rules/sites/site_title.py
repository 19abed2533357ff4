"""The line that `title` in the file of the page's site selects, if that is the whole of it (docs/sites.md)."""

from __future__ import annotations

from newsclean.model import Case, Purpose, Role
from newsclean.rules.order_rule import article, order_rule

RULE = order_rule(
    "site-title",
    Purpose.TITLE,
    "the site's file says that it is the title",
    (
        Case(
            html=article("", before="<h2>Toll of the river bridge is history</h2>"),
            site="title: //h2",
            claims=(0,),
        ),
        # A part of a line.
        Case(
            html=article("", before="<div>Toll: <h2>it is</h2><i>history</i></div>"),
            site="title: //i[. = 'no']",
            claims=(),
        ),
        Case(html=article(""), site="title: //h6", claims=()),
    ),
    role=Role.TITLE,
)

"""The line that `date` in the file of the page's site selects, if that is the whole of it (docs/sites.md)."""

from __future__ import annotations

from newsclean.model import Case, Purpose, Role
from newsclean.rules.order_rule import article, order_rule

RULE = order_rule(
    "site-date",
    Purpose.DATE,
    "the site's file says that it is the date",
    (
        Case(
            html=article("", before="<p class='day'>The second of March</p>"),
            site="date: //p[@class='day']",
            claims=(0,),
        ),
        # A part of a line.
        Case(html=article("", before="<p>Of <b>2 March</b></p>"), site="date: //b", claims=()),
        Case(html=article(""), site="date: //h6", claims=()),
    ),
    role=Role.DATE,
)

"""What `strip_id_or_class` in the file of the page's site drops (docs/sites.md)."""

from __future__ import annotations

from newsclean.model import Case, Purpose
from newsclean.rules.order_rule import FACTS, article, order_rule

RULE = order_rule(
    "site-strip-id-or-class",
    Purpose.STRIP_ID_OR_CLASS,
    "the site's file strips it by its id or class",
    (
        Case(html=article(f'<div class="side-facts">{FACTS}</div>'), site="strip_id_or_class: facts", claims=(2,)),
        Case(html=article(f'<div id="facts">{FACTS}</div>'), site="strip_id_or_class: 'facts'", claims=(2,)),
        Case(html=article(f"<div>{FACTS}</div>"), site="strip_id_or_class: facts", claims=()),
    ),
)

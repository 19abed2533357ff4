"""What `strip` in the file of the page's site drops (docs/sites.md)."""

from __future__ import annotations

from newsclean.model import Case, Purpose
from newsclean.rules.order_rule import FACTS, article, order_rule

RULE = order_rule(
    "site-strip",
    Purpose.STRIP,
    "the site's file strips it",
    (
        Case(html=article(f'<div class="facts">{FACTS}</div>'), site="strip: //div[@class='facts']", claims=(2,)),
        Case(html=article(f'<div class="facts">{FACTS}</div>'), site="strip: //div[@class='promo']", claims=()),
    ),
)

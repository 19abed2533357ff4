"""What stands in the `body` of a file that says `prune: no`: no rule may drop it (docs/sites.md)."""

from __future__ import annotations

from newsclean.model import Case, Purpose
from newsclean.rules.order_rule import article, rest_rule

SHARE = "<p>Share on Facebook</p>"

RULE = rest_rule(
    "site-all-of-body",
    Purpose.PRUNE,
    "the site's file wants nothing of the body removed",
    (
        Case(html=article(SHARE), site="body: //div[@class='story']\nprune: no", claims=(1, 2, 3, 4)),
        Case(html=article(SHARE), site="body: //div[@class='story']\nprune: yes", claims=()),
        Case(html=article(SHARE), site="body: //main\nprune: no", claims=()),
    ),
    shields=True,
)

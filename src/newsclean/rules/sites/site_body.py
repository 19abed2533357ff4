"""What `body` in the file of the page's site selects, so far as no other rule claims it (docs/sites.md).

The rules still remove boilerplate inside of it, unless the file says `prune: no`; the body model is not asked.
"""

from __future__ import annotations

from newsclean.model import Case, Purpose
from newsclean.rules.order_rule import FACTS, article, rest_rule

RULE = rest_rule(
    "site-body",
    Purpose.BODY,
    "the site's file says that it is body",
    (
        Case(html=article(f"<p>{FACTS}</p>"), site="body: //div[@class='story']", claims=(1, 2, 3, 4)),
        Case(html=article("<p>Share on Facebook</p>"), site="body: //div[@class='story']", claims=(1, 3, 4)),
        # The second of them is asked where the first finds nothing.
        Case(html=article(""), site="body: //main\nbody: //div[@class='story']", claims=(1, 2, 3)),
        Case(html=article(""), site="body: //main", claims=()),
    ),
)

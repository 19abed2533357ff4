"""Lines that `replace_string` in the file of the page's site has changed or taken away, as they were (docs/sites.md).

They stand behind all other blocks, so that what is kept and what is removed are the page as it came.
"""

from __future__ import annotations

from newsclean.model import Case, Purpose
from newsclean.rules.order_rule import FACTS, article, order_rule

RULE = order_rule(
    "site-replace-string",
    Purpose.REPLACE,
    "the site's file replaces it",
    (
        Case(html=article(f"<p>{FACTS}</p>"), site=f"find_string: <p>{FACTS}</p>\nreplace_string:", claims=(4,)),
        # What is the same to a reader is not lost.
        Case(html=article(f"<p>{FACTS}</p>"), site="find_string: <p>\nreplace_string: <div>", claims=()),
    ),
)

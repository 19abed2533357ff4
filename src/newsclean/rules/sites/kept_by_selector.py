"""What a selector of the configuration, or one that was given with the page, keeps (docs/control.md).

No rule may drop it. Headline, byline, dek and the like keep their roles; all else of it is body, whatever the body model
says.
"""

from __future__ import annotations

from newsclean.model import Case, Purpose
from newsclean.rules.order_rule import article, rest_rule

SHARE = '<div class="note"><p>Share on Facebook</p><p>Read more: Toll houses for sale</p></div>'
KEEP = {"keep": ("//div[@class='note']",)}

RULE = rest_rule(
    "kept-by-selector",
    Purpose.KEEP,
    "a selector of yours keeps it",
    (
        Case(html=article(SHARE), settings=KEEP, claims=(2, 3)),
        Case(html=article("", after=f"<footer>{SHARE}</footer>"), settings=KEEP, claims=(4, 5)),
        # The headline stays the headline.
        Case(html=article(SHARE), settings={"keep": ("//article",)}, claims=(1, 2, 3, 4, 5)),
        Case(html=article(SHARE), settings={"keep": ("//table",)}, claims=()),
    ),
    shields=True,
)

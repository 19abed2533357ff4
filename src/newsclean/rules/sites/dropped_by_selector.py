"""What a selector of the configuration, or one that was given with the page, drops (docs/control.md).

It outranks every other rule. Where one element of a selector to keep and one to drop stand inside each other, the inner
one counts.
"""

from __future__ import annotations

from newsclean.model import Case, Purpose
from newsclean.rules.order_rule import FACTS, article, order_rule

PLACARD = f'<aside class="facts"><p>{FACTS}</p></aside>'

RULE = order_rule(
    "dropped-by-selector",
    Purpose.DROP,
    "a selector of yours drops it",
    (
        Case(html=article(PLACARD), settings={"drop": ("//aside",)}, claims=(2,)),
        # Inside of a paragraph: the words around it stay.
        Case(html=article("<p>The toll <b class='x'>(see the map)</b> was a shilling.</p>"), settings={"drop": ("//b",)}, claims=(3,)),
        Case(html=article(f"<aside>{PLACARD}</aside>"), settings={"drop": ("//aside",), "keep": ("//aside/aside",)}, claims=()),
        Case(html=article(PLACARD), settings={"drop": ("//table",)}, claims=()),
    ),
)  # fmt: skip

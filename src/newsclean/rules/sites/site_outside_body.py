"""What stands outside of what `body` in the file of the page's site selects (docs/sites.md).

Headline, byline, dates and what else has a role of its own stay, wherever they stand.
"""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.model import Case, Label, Need, Phase, Purpose, RunRule
from newsclean.rules.order_rule import FACTS, article
from newsclean.view import View


def finds(view: View) -> Iterator[int]:
    """Give the unclaimed blocks outside of the body, where there is one."""
    body = view.page.asked.marked(Purpose.BODY)
    if body:
        yield from (index for index in range(len(view.blocks)) if index not in body)


def cites(view: View, index: int) -> str:
    """Return the directive that says what the body is."""
    del index
    return next(iter(view.page.asked.marked(Purpose.BODY).values()))


RULE = RunRule(
    id="site-outside-body",
    label=Label.SITES,
    why="the site's file says that the body is elsewhere",
    finds=finds,
    cites=cites,
    cases=(
        Case(html=article("", after=f"<p>{FACTS}</p>"), site="body: //div[@class='story']", claims=(4,)),
        Case(html=article(f"<p>{FACTS}</p>"), site="body: //div[@class='story']", claims=()),
        Case(html=article("", after=f"<p>{FACTS}</p>"), site="body: //main", claims=()),
    ),
    phase=Phase.REST,
    need=Need.HTML,
)

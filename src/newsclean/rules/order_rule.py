"""What the rules share that do as a selector says: of a site's file, of a configuration, or given with the page."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from newsclean.model import Case, Label, Need, Phase, Purpose, Role, RunRule
from newsclean.view import View

BODY = Role.BODY

TITLE = "Toll on the river bridge ends in May"
PROSE = (
    "Nobody will have to pay for crossing the river at Wexcombe from the first of May, the county decided on Tuesday.",
    "The bridge was paid off in the winter, nine years before its builders had hoped, said its keeper, Olwen Pratt.",
    "What becomes of the four toll houses is open; one of them may be a tea room as early as next summer.",
)
FACTS = "The bridge in figures: built in 1998, used by nine thousand cars a day."


def article(body: str, before: str = "", after: str = "") -> str:
    """Return an example page: a headline, three paragraphs, and what stands among and around them.

    Args:
        body: what stands between the paragraphs.
        before: what stands before the article.
        after: what stands behind it.
    """
    first, *others = (f"<p>{line}</p>" for line in PROSE)
    return f'{before}<article><h1>{TITLE}</h1><div class="story">{first}{body}{"".join(others)}</div></article>{after}'


def marked_by(purpose: Purpose) -> Callable[[View], Iterable[int]]:
    """Return what finds the blocks that a selector for a purpose marks."""
    return lambda view: view.page.asked.marked(purpose)


def order_rule(
    rule_id: str, purpose: Purpose, why: str, cases: Sequence[Case], *, role: Role = Role.BOILERPLATE
) -> RunRule:
    """Return the rule that gives what selectors for a purpose mark its role, before any other rule is asked."""
    return RunRule(
        id=rule_id,
        label=Label.SITES,
        why=why,
        finds=marked_by(purpose),
        cites=lambda view, index: view.page.asked.marked(purpose)[index],
        cases=cases,
        phase=Phase.ORDER,
        role=role,
        need=Need.HTML,
    )


def rest_rule(rule_id: str, purpose: Purpose, why: str, cases: Sequence[Case], *, shields: bool = False) -> RunRule:
    """Return the rule that keeps as body what selectors for a purpose mark and no other rule claims."""
    ordered = order_rule(rule_id, purpose, why, cases, role=BODY)
    return replace(ordered, phase=Phase.REST, shields=shields)

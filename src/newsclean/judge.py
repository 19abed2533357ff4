"""One verdict for every block. Rules claim blocks; nothing is deleted or edited.

Within a phase every rule sees the same snapshot, and of several claims the one with the
highest role wins, then the first id: so the order of the rules never matters.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from newsclean.budget import UNLIMITED, Budget
from newsclean.errors import RuleBroken
from newsclean.knowledge import Knowledge
from newsclean.model import (
    Block,
    BlockRule,
    ClaimingRule,
    Need,
    Page,
    Phase,
    Role,
    RunRule,
    Verdict,
)
from newsclean.registry import RuleSet
from newsclean.view import BOILERPLATE, Shared, View
from newsclean.weigh import Council, weigh

# The phases of rules that drop; a block that the user keeps is out of their reach.
DROPPING = (Phase.BLOCK, Phase.RUN)

ROLE_RANK = {role: rank for rank, role in enumerate(Role)}


class Judged(NamedTuple):
    """The verdicts of a page, in the order of its blocks, warning codes, and whether time has run out."""

    verdicts: tuple[Verdict, ...]
    warnings: tuple[str, ...]
    is_cut: bool = False


class Claims:
    """Who has claimed each block so far, and which rules broke. Lives for one document."""

    def __init__(self, page: Page, knowledge: Knowledge, budget: Budget = UNLIMITED) -> None:
        self.page = page
        self.budget = budget
        self.rules: list[ClaimingRule | None] = [None] * len(page.blocks)
        self.roles: list[Role | None] = [None] * len(page.blocks)
        self.broken: dict[str, RuleBroken] = {}
        self.shared = Shared(page, knowledge)
        self.shielded: frozenset[int] = frozenset()
        self._view: View | None = None

    def view(self) -> View:
        """Return a snapshot; the same one as long as nothing new is claimed."""
        if self._view is None:
            self._view = View(self.page, tuple(self.roles), self.shared)
        return self._view

    def commit(self, claims: Iterable[tuple[int, ClaimingRule]]) -> bool:
        """Give unclaimed blocks to the highest claim; tell whether there was any."""
        best: dict[int, ClaimingRule] = {}
        claimed = self.rules
        if self.shielded:
            claims = [(i, rule) for i, rule in claims if i not in self.shielded or rule.phase not in DROPPING]
        for index, rule in claims:
            if claimed[index] is None:
                rival = best.get(index)
                if rival is None or (
                    rival is not rule and (ROLE_RANK[rule.role], rule.id) < (ROLE_RANK[rival.role], rival.id)
                ):
                    best[index] = rule
        for index, rule in best.items():
            self.rules[index] = rule
            self.roles[index] = rule.role
        if best:
            self._view = None
        return bool(best)

    def note_broken(self, rule: ClaimingRule, error: Exception) -> None:
        """Remember that a rule raised; its claims on this document are lost, nothing else."""
        self.broken[rule.id] = RuleBroken(rule.id, error)


def judge(page: Page, rules: RuleSet, budget: Budget = UNLIMITED) -> Judged:
    """Give every block of a page its verdict. When the time is up, no rule is asked any more."""
    claims = claim(page, rules, budget)
    unsuited = unsuited_need(page)
    suited = [opinion for opinion in rules.opinions if opinion.need is not unsuited]
    council = Council(budget)
    verdicts, errors = weigh(page, claims.rules, suited, rules.knowledge.balance, council)
    verdicts = with_citations(verdicts, claims)
    broken = sorted({*claims.broken, *errors})
    warnings = (*(f"rule-broken:{rule_id}" for rule_id in broken), *rules.knowledge.problems(page))
    return Judged(verdicts, warnings, is_cut=budget.is_spent or not council.is_complete)


def with_citations(verdicts: tuple[Verdict, ...], claims: Claims) -> tuple[Verdict, ...]:
    """Return the verdicts with the entry of the data by which a rule has claimed each block."""
    citing = {rule: rule.cites for rule in {*claims.rules} if isinstance(rule, RunRule) and rule.cites is not None}
    if not citing:
        return verdicts
    view = claims.view()
    cited = list(verdicts)
    for index, rule in enumerate(claims.rules):
        if isinstance(rule, RunRule) and rule in citing:
            try:
                cited[index] = replace(cited[index], cited=citing[rule](view, index))
            except Exception as error:  # it keeps its claim: the reason is only less exact
                claims.note_broken(rule, error)
    return tuple(cited)


def claim(page: Page, rules: RuleSet, budget: Budget = UNLIMITED) -> Claims:
    """Let the rules claim the blocks of a page, phase by phase; opinions are not asked."""
    claims = Claims(page, rules.knowledge, budget)
    pairs, present = rules.candidates.find(page.blocks)
    candidates = by_phase(pairs, unsuited_need(page))
    claims.shielded = find_shielded(claims, rules.run_rules[Phase.REST])
    for phase in (Phase.ORDER, Phase.PROTECT, Phase.BLOCK, Phase.PLACE):
        found = list(claim_runs(claims, rules.run_rules[phase], present))
        dropped = {index for index, rule in found if rule.role is BOILERPLATE}
        claims.commit([*found, *claim_blocks(claims, candidates.get(phase, ()), dropped)])
    # One removal can join two halves of a run. Every pass claims a block or is the last.
    asked = rules.run_rules[Phase.RUN]
    for _ in range(len(page.blocks) + 1):
        if not claims.commit(claim_runs(claims, asked, present)):
            break
        asked = tuple(rule for rule in asked if rule.repeats)
    claims.commit(claim_runs(claims, rules.run_rules[Phase.REST], present))
    return claims


def find_shielded(claims: Claims, rules: Iterable[RunRule]) -> frozenset[int]:
    """Return the blocks that no rule may drop, because the user keeps them."""
    shielding = [rule for rule in rules if rule.shields]
    return frozenset(index for index, _ in claim_runs(claims, shielding, set()))


def by_phase(pairs: Iterable[tuple[Block, BlockRule]], unsuited: Need) -> dict[Phase, list[tuple[Block, BlockRule]]]:
    """Return the pairs whose rule can judge the page, by its phase."""
    found: dict[Phase, list[tuple[Block, BlockRule]]] = {}
    for pair in pairs:
        rule = pair[1]
        if rule.need is not unsuited:
            if rule.phase in found:
                found[rule.phase].append(pair)
            else:
                found[rule.phase] = [pair]
    return found


def unsuited_need(page: Page) -> Need:
    """Return the need of the rules that cannot judge the page."""
    return Need.TEXT if page.source.kind == Need.HTML else Need.HTML


def claim_blocks(
    claims: Claims, candidates: Sequence[tuple[Block, BlockRule]], dropped: set[int]
) -> Iterator[tuple[int, BlockRule]]:
    """Give the claims of block rules.

    Where a contextual rule of the phase drops a block already (a whole menu, by its markup),
    only a rule that keeps it can change the result, so only such are asked.
    """
    claimed = claims.rules
    for block, rule in candidates:
        index = block.index
        if claimed[index] is not None or (index in dropped and rule.role is BOILERPLATE):
            continue
        try:
            if rule.matches(block):
                yield index, rule
        except Exception as error:
            claims.note_broken(rule, error)


def claim_runs(claims: Claims, rules: Sequence[RunRule], present: set[str]) -> Iterator[tuple[int, RunRule]]:
    """Give the claims of contextual rules, all from one snapshot."""
    unsuited, budget = unsuited_need(claims.page), claims.budget
    asked = [
        rule
        for rule in rules
        if rule.need is not unsuited and (not rule.triggers or not rule.triggers.isdisjoint(present))
    ]
    if asked:
        view = claims.view()
        roles, is_limited = view.roles, budget is not UNLIMITED
        for rule in asked:
            if is_limited and budget.is_spent:
                return
            try:
                found = [index for index in rule.finds(view) if roles[index] is None]
            except Exception as error:
                claims.note_broken(rule, error)
            else:
                for index in found:
                    yield index, rule

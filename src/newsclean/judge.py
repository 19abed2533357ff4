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
    NO_WORD,
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
from newsclean.read.shape import UNSPACED
from newsclean.registry import SHORT_BLOCK, RuleSet
from newsclean.view import BOILERPLATE, Shared, View
from newsclean.weigh import Council, weigh

# A block with fewer words than a rule's limit may still be a megabyte without a space.
LONGEST_WORD = 16  # characters a word with its space, on average over a block; German has 8

# The words of contextual rules (headings, buttons, short lines) are looked for in blocks up to
# this length, so that which other rules are selected never decides whether a rule is asked.
CALLING_WORDS = 60

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
    candidates, present = find_candidates(page, rules)
    claims.shielded = find_shielded(claims, rules.run_rules[Phase.REST])
    for phase in (Phase.ORDER, Phase.PROTECT, Phase.BLOCK, Phase.PLACE):
        found = list(claim_runs(claims, rules.run_rules[phase], present))
        dropped = {index for index, rule in found if rule.role is BOILERPLATE}
        pairs = [pair for pair in candidates if pair[1].phase is phase]
        claims.commit([*found, *claim_blocks(claims, pairs, dropped)])
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


def find_candidates(page: Page, rules: RuleSet) -> tuple[list[tuple[Block, BlockRule]], set[str]]:
    """Find the pairs of block and rule worth testing, and the triggers that the page holds.

    One pass over the words of the page, whatever the number of rules.
    """
    most_words = max(rules.max_words, CALLING_WORDS if any(rules.run_rules.values()) else 0)
    short = [b for b in page.blocks if b.words <= most_words and len(b.folded) <= LONGEST_WORD * b.words + 64]
    found = rules.words.find([block.folded for block in short])
    searches_parts = rules.unspaced is not None and has_unspaced(short)
    present: set[str] = set()
    pairs: list[tuple[Block, BlockRule]] = []
    for block, hits in zip(short, found, strict=True):
        words = block.words
        triggers = hits if words <= SHORT_BLOCK or not hits else rules.long_words.intersection(hits)
        if not block.folded[:1].isalnum() and not any(map(str.isalnum, block.folded)):
            triggers = {*triggers, NO_WORD}
        if searches_parts:
            triggers = {*triggers, *rules.parts_in(block.folded)}
        if triggers:
            if words <= CALLING_WORDS:
                present.update(triggers)
            pairs += [(block, rule) for rule in rules.called_by(triggers, words)]
        if rules.untriggered:
            pairs += [(block, rule) for rule in rules.untriggered if rule.min_words <= words <= rule.max_words]
    return pairs, present


def has_unspaced(blocks: Iterable[Block]) -> bool:
    """Tell whether a block holds a script without spaces between words."""
    foreign = "".join([block.folded for block in blocks if not block.folded.isascii()])
    return UNSPACED.search(foreign) is not None


def unsuited_need(page: Page) -> Need:
    """Return the need of the rules that cannot judge the page."""
    return Need.TEXT if page.source.kind == Need.HTML.value else Need.HTML


def claim_blocks(
    claims: Claims, candidates: Sequence[tuple[Block, BlockRule]], dropped: set[int]
) -> Iterator[tuple[int, BlockRule]]:
    """Give the claims of block rules.

    Where a contextual rule of the phase drops a block already (a whole menu, by its markup),
    only a rule that keeps it can change the result, so only such are asked.
    """
    claimed, unsuited = claims.rules, unsuited_need(claims.page)
    for block, rule in candidates:
        index = block.index
        if claimed[index] is not None or (index in dropped and rule.role is BOILERPLATE):
            continue
        if rule.need is not unsuited:
            try:
                if rule.matches(block):
                    yield index, rule
            except Exception as error:
                claims.note_broken(rule, error)


def claim_runs(claims: Claims, rules: Sequence[RunRule], present: set[str]) -> Iterator[tuple[int, RunRule]]:
    """Give the claims of contextual rules, all from one snapshot."""
    unsuited, budget = unsuited_need(claims.page), claims.budget
    for rule in rules:
        if budget.is_spent:
            return
        if rule.need is not unsuited and (not rule.triggers or not rule.triggers.isdisjoint(present)):
            view = claims.view()
            roles = view.roles
            try:
                found = [index for index in rule.finds(view) if roles[index] is None]
            except Exception as error:
                claims.note_broken(rule, error)
            else:
                for index in found:
                    yield index, rule

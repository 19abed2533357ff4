"""What every field is chosen from: the page, and the role of each of its blocks."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

from newsclean.model import Block, BlockRule, Candidate, Choice, Page, Phase, Role, RunRule, Verdict
from newsclean.read.shape import fold

# Python 3.11 takes ten times as long to get the member of an enumeration as a name of the
# module, and every block is asked for its role.
BODY = Role.BODY
BOILERPLATE = Role.BOILERPLATE
TITLE = Role.TITLE

Finding = TypeVar("Finding")


@dataclass(frozen=True, slots=True)
class Context:
    """What choosers see of a judged page.

    Attributes:
        page: what was read.
        roles: the roles of its blocks, in order.
        by_role: the blocks that are neither body nor boilerplate.
        verdicts: what became of its blocks, and why, in order.
        headline: the block that shows the headline, near which the other fields are looked for.
        found: what `once` has found.
    """

    page: Page
    roles: Sequence[Role]
    by_role: Mapping[Role, list[Block]]
    verdicts: Sequence[Verdict] = ()
    headline: Block | None = None
    found: dict[Callable[[Context], Any], Any] = field(default_factory=dict, repr=False, compare=False)

    @classmethod
    def of(cls, page: Page, verdicts: Sequence[Verdict]) -> Context:
        """Make the context of a judged page."""
        roles = [verdict.role for verdict in verdicts]
        by_role: dict[Role, list[Block]] = {}
        blocks = page.blocks
        for index in [i for i, role in enumerate(roles) if role is not BOILERPLATE and role is not BODY]:
            by_role.setdefault(roles[index], []).append(blocks[index])
        return cls(page, roles, by_role, verdicts, next(iter(by_role.get(TITLE, ())), None))

    def at(self, title: Choice) -> Context:
        """Return the context with the block that the chosen title is printed in as the headline."""
        place = next((candidate.block for candidate in title.agreeing if candidate.block >= 0), None)
        if place is None:
            return self
        return Context(self.page, self.roles, self.by_role, self.verdicts, self.page.blocks[place], self.found)

    def once(self, find: Callable[[Context], Finding]) -> Finding:
        """Return what a pure function finds that does not look at the headline; fields that share it pay once."""
        if find not in self.found:
            self.found[find] = find(self)
        finding: Finding = self.found[find]
        return finding

    def first(self, role: Role) -> Block | None:
        """Return the first block with a role other than body and boilerplate."""
        return next(iter(self.all(role)), None)

    def all(self, role: Role) -> list[Block]:
        """Return all blocks with a role other than body and boilerplate."""
        return self.by_role.get(role, [])

    def is_furniture(self, block: Block) -> bool:
        """Tell whether a rule has dropped the block for what it says itself: a button, a label, a line of a form."""
        verdict = self.verdicts[block.index]
        rule = verdict.rule
        return verdict.role is BOILERPLATE and isinstance(rule, BlockRule | RunRule) and rule.phase is Phase.BLOCK

    def facts(self, field: str) -> tuple[Candidate, ...]:
        """Return what the page declares for a field, most trusted first."""
        return self.page.facts.get(field, ())

    @staticmethod
    def shown(block: Block, value: str | None = None) -> Candidate:
        """Return what a block shows, its text or a part of it, as a candidate."""
        return Candidate(block.text if value is None else value, "block", block.index)

    @staticmethod
    def agreeing(value: str, candidates: Iterable[Candidate]) -> tuple[Candidate, ...]:
        """Return the candidates that say the same, case and kinds of quotes and dashes aside."""
        wanted = fold(value)
        return tuple(candidate for candidate in candidates if fold(candidate.value) == wanted)

    def declared_choice(self, best: Candidate | None, candidates: tuple[Candidate, ...]) -> Choice:
        """Return the choice of a declaration among others, as it is declared; of None, that there is no value."""
        if best is None:
            return Choice(None, "no declaration is plausible" if candidates else "", candidates)
        return Choice(best.value, f"declared ({best.origin})", candidates, self.agreeing(best.value, candidates))

"""What every field is chosen from: the page, and the role of each of its blocks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from newsclean.model import Block, Candidate, Page, Role


@dataclass(frozen=True, slots=True)
class Context:
    """The page and the roles of its blocks, in order."""

    page: Page
    roles: Sequence[Role]

    def first(self, role: Role) -> Block | None:
        """Return the first block with a role."""
        return next((b for b, r in zip(self.page.blocks, self.roles, strict=True) if r is role), None)

    def all(self, role: Role) -> list[Block]:
        """Return all blocks with a role."""
        return [b for b, r in zip(self.page.blocks, self.roles, strict=True) if r is role]

    def facts(self, field: str) -> tuple[Candidate, ...]:
        """Return what the page declares for a field, most trusted first."""
        return self.page.facts.get(field, ())

    def fact(self, field: str) -> str | None:
        """Return the most trusted declaration of a field."""
        candidates = self.facts(field)
        return candidates[0].value if candidates else None

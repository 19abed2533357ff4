"""The answer to "what was removed, and why?" and "why is this missing?"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from newsclean.model import Block, Role, Verdict


@dataclass(frozen=True, slots=True)
class Entry:
    """One block and what became of it."""

    block: Block
    verdict: Verdict

    @property
    def mark(self) -> str:
        """`+` for what is kept as body, `-` for what is removed, `=` for what has another role."""
        if self.verdict.role is Role.BODY:
            return "+"
        return "=" if self.verdict.kept else "-"

    @property
    def reason(self) -> str:
        """The role, who decided, and why, in one line."""
        rule = self.verdict.rule
        return f"{self.verdict.role} by {rule.label}/{rule.id}: {rule.why}"

    def __str__(self) -> str:
        place = f"line {self.block.line}" if self.block.line else f"block {self.block.index}"
        return f"{self.mark} {self.block.text}\n    {place}: {self.reason}"


@dataclass(frozen=True, slots=True)
class Explanation:
    """Blocks with their verdicts, in order; `str` makes a readable report of it.

    Attributes:
        entries: the blocks explained.
        phrase: what was asked for; None for the whole document.
    """

    entries: tuple[Entry, ...]
    phrase: str | None = None

    def __iter__(self):  # type: ignore[no-untyped-def]
        return iter(self.entries)

    def __len__(self) -> int:
        return len(self.entries)

    def __str__(self) -> str:
        if not self.entries and self.phrase is not None:
            return f"No block of the input contains {self.phrase!r}."
        return "\n".join(map(str, self.entries)) or "The input has no blocks."


def explain_blocks(blocks: Sequence[Block], verdicts: Sequence[Verdict], phrase: str | None) -> Explanation:
    """Explain all blocks, or those that contain a phrase, case and kind of quotes aside."""
    from newsclean.read.shape import fold

    wanted = None if phrase is None else fold(phrase)
    entries = (Entry(b, v) for b, v in zip(blocks, verdicts, strict=True) if wanted is None or wanted in b.folded)
    return Explanation(tuple(entries), phrase)

"""The answer to "what was removed, and why?" and "why is this missing?"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from newsclean.model import Block, BlockRule, OpinionRule, Page, Role, RunRule, Verdict
from newsclean.read.shape import fold


@dataclass(frozen=True, slots=True)
class Entry:
    """One block and what became of it.

    Attributes:
        block: the block.
        verdict: what became of it.
        detail: what weighed most, where an opinion with many reasons decided; else empty.
    """

    block: Block
    verdict: Verdict
    detail: str = ""

    @property
    def mark(self) -> str:
        """`+` for what is kept as body, `-` for what is removed, `=` for what has another role."""
        if self.verdict.role is Role.BODY:
            return "+"
        return "=" if self.verdict.kept else "-"

    @property
    def rule(self) -> str:
        """Who decided: label and id, as in `comments/leave-a-response`."""
        return f"{self.verdict.rule.label}/{self.verdict.rule.id}"

    @property
    def why(self) -> str:
        """The reason, said of the block, with what weighed most."""
        why = self.verdict.why
        return f"{why} (score {self.verdict.score:.2f}; {self.detail})" if self.detail else why

    @property
    def reason(self) -> str:
        """The role, who decided, and why, in one line."""
        return f"{self.verdict.role} by {self.rule}: {self.why}"

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

    def __iter__(self) -> Iterator[Entry]:
        return iter(self.entries)

    def __len__(self) -> int:
        return len(self.entries)

    def __str__(self) -> str:
        if not self.entries and self.phrase is not None:
            return f"No block of the input contains {self.phrase!r}."
        return "\n".join(map(str, self.entries)) or "The input has no blocks."


def explain_blocks(page: Page, verdicts: Sequence[Verdict], phrase: str | None) -> Explanation:
    """Explain all blocks, or those that contain a phrase, case and kind of quotes aside.

    A phrase that no block contains whole is looked for over the ends of blocks, so that
    words copied from two paragraphs find both.
    """
    entries = tuple(Entry(b, v) for b, v in zip(page.blocks, verdicts, strict=True))
    if phrase is not None:
        wanted = fold(phrase)
        entries = tuple(entry for entry in entries if wanted in entry.block.folded) or find_across(entries, wanted)
    return Explanation(tuple(detailed(entries, page, verdicts)), phrase)


def detailed(entries: Sequence[Entry], page: Page, verdicts: Sequence[Verdict]) -> list[Entry]:
    """Return entries with what weighed most; opinions keep no reasons, so it is worked out again."""
    claims = [verdict.rule if isinstance(verdict.rule, BlockRule | RunRule) else None for verdict in verdicts]
    result = list(entries)
    for decider in {entry.verdict.rule for entry in entries if isinstance(entry.verdict.rule, OpinionRule)}:
        if isinstance(decider, OpinionRule) and decider.explains is not None:
            places = [place for place, entry in enumerate(entries) if entry.verdict.rule is decider]
            reasons = decider.explains(page, claims, [entries[place].block.index for place in places])
            for place, detail in zip(places, reasons, strict=True):
                result[place] = replace(entries[place], detail=detail)
    return result


def find_across(entries: Sequence[Entry], wanted: str) -> tuple[Entry, ...]:
    """Return the blocks over which a folded phrase extends the first time it occurs."""
    joined = " ".join(entry.block.folded for entry in entries)
    start = joined.find(wanted)
    if start < 0:
        return ()
    found = []
    position = 0
    for entry in entries:
        end = position + len(entry.block.folded)
        if position < start + len(wanted) and end > start:
            found.append(entry)
        position = end + 1
    return tuple(found)

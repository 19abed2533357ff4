"""What changed in many documents: by rule, and the documents sorted by how much."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from newsclean.compare.change import Change, What, find_change
from newsclean.compare.outcome import Outcome


@dataclass(slots=True)
class RuleSum:
    """How a rule takes part in what changed.

    Attributes:
        rule: label and id.
        what: what became of the lines.
        lines, words, documents: how many.
    """

    rule: str
    what: What
    lines: int = 0
    words: int = 0
    documents: int = 0


@dataclass(slots=True)
class Comparison:
    """What changed in many documents.

    Attributes:
        documents: how many were compared.
        changes: those that changed, the most first.
        only_before, only_after: the names of documents that only one side has.
    """

    documents: int = 0
    changes: list[Change] = field(default_factory=list)
    only_before: list[str] = field(default_factory=list)
    only_after: list[str] = field(default_factory=list)

    @property
    def is_change(self) -> bool:
        """Whether anything changed."""
        return bool(self.changes or self.only_before or self.only_after)

    @property
    def lost(self) -> int:
        """The words that texts have lost."""
        return sum(change.lost for change in self.changes)

    @property
    def gained(self) -> int:
        """The words that texts have gained."""
        return sum(change.gained for change in self.changes)

    def by_rule(self) -> list[RuleSum]:
        """Return the rules by which lines changed, the one with most words first."""
        sums: dict[tuple[str, What], RuleSum] = {}
        for change in self.changes:
            met = set()
            for line in change.lines:
                key = (line.rule, line.what)
                one = sums.setdefault(key, RuleSum(*key))
                one.lines += 1
                one.words += line.line.words
                one.documents += key not in met
                met.add(key)
        return sorted(sums.values(), key=lambda one: (-one.words, -one.lines, one.rule, one.what))


def compare(pairs: Iterable[tuple[Outcome | None, Outcome | None]], *, rules: bool = False) -> Comparison:
    """Return what changed in documents, of each what came out before and after; None where it is missing.

    Args:
        pairs: the outcomes, document by document.
        rules: whether it is a change that another rule gives the same verdict.
    """
    found = Comparison()
    for before, after in pairs:
        if before is None or after is None:
            if before is not None:
                found.only_before.append(before.name)
            elif after is not None:
                found.only_after.append(after.name)
            continue
        found.documents += 1
        if change := find_change(before, after, rules=rules):
            found.changes.append(change)
    found.changes.sort(key=lambda change: (*(-amount for amount in change.amount), change.name))
    return found

"""What changed in a document: its lines with the rules, its fields, and by how much."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from typing import Any

from newsclean.compare.outcome import Line, Outcome

# Pairs of equal lines; pages have a few hundred. The time that `SequenceMatcher` takes grows with the cube.
MOST_PAIRS = 100_000


class What(StrEnum):
    """What became of a line. Those up to `GAINED` change the article's text."""

    LOST = "lost"
    """It was in the text and is no more."""
    GAINED = "gained"
    """It is in the text and was not."""
    ROLE = "role"
    """It has another role, and the text is the same."""
    RULE = "rule"
    """Another rule gives it the same role."""


@dataclass(frozen=True, slots=True)
class LineChange:
    """A line of which something changed.

    Attributes:
        what: what changed.
        before, after: the line as it was and is; None where it is no block of the document.
    """

    what: What
    before: Line | None
    after: Line | None

    @property
    def line(self) -> Line:
        """The line, as it is if it still is."""
        line = self.after or self.before
        if line is None:
            raise ValueError("a change of no line")
        return line

    @property
    def rule(self) -> str:
        """The rule by which it changed: that which now takes it out, or that which did and does no more."""
        decides = self.before if self.what is What.GAINED else self.after
        other = self.after if self.what is What.GAINED else self.before
        return decides.rule if decides else other.rule if other else ""


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field that has another value.

    Attributes:
        name: the field.
        before, after: the value as it was and is.
    """

    name: str
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class Change:
    """A document of which something changed.

    Attributes:
        before, after: what came out.
        lines: the lines that changed, in order.
        fields: the fields that did.
    """

    before: Outcome
    after: Outcome
    lines: tuple[LineChange, ...]
    fields: tuple[FieldChange, ...]

    @property
    def name(self) -> str:
        """What the document is called."""
        return self.after.name

    @property
    def lost(self) -> int:
        """The words that the text has lost."""
        return sum(change.line.words for change in self.lines if change.what is What.LOST)

    @property
    def gained(self) -> int:
        """The words that the text has gained."""
        return sum(change.line.words for change in self.lines if change.what is What.GAINED)

    @property
    def amount(self) -> tuple[int, int]:
        """How much changed: words of the text, then all else."""
        return self.lost + self.gained, len(self.lines) + len(self.fields)


def find_change(before: Outcome, after: Outcome, *, rules: bool = False) -> Change | None:
    """Return what changed in a document; None if nothing did.

    Args:
        before: what came out of it.
        after: what comes out of it.
        rules: whether it is a change that another rule gives the same verdict.
    """
    lines = tuple(
        LineChange(what, old, new)
        for old, new in pair_lines(before.lines, after.lines)
        if (what := what_changed(old, new)) and (rules or what is not What.RULE)
    )
    names = [name for name in before.fields if name in after.fields]
    fields = [
        FieldChange(name, before.fields[name], after.fields[name])
        for name in names
        if before.fields[name] != after.fields[name]
    ]
    if before.text != after.text and not any(change.what in (What.LOST, What.GAINED) for change in lines):
        fields.append(FieldChange("text", before.text, after.text))
    return Change(before, after, lines, tuple(fields)) if lines or fields else None


def what_changed(before: Line | None, after: Line | None) -> What | None:
    """Return what became of a line; None if nothing did."""
    was_in, is_in = before is not None and before.in_text, after is not None and after.in_text
    if was_in != is_in:
        return What.LOST if was_in else What.GAINED
    if before is None or after is None:  # a line outside of the text that only one reading has
        return None
    if before.role != after.role:
        return What.ROLE
    return What.RULE if before.rule != after.rule else None


def pair_lines(before: Sequence[Line], after: Sequence[Line]) -> Iterator[tuple[Line | None, Line | None]]:
    """Give the lines in pairs of the same text, in order; None for a line that only one side has."""
    old: Sequence[Hashable] = [line.text for line in before]
    new: Sequence[Hashable] = [line.text for line in after]
    if old == new:
        yield from zip(before, after, strict=True)
        return
    if count_pairs(old, new) > MOST_PAIRS:
        old, new = numbered(old), numbered(new)
    for tag, start, end, new_start, new_end in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            yield from zip(before[start:end], after[new_start:new_end], strict=True)
        else:
            yield from ((line, None) for line in before[start:end])
            yield from ((None, line) for line in after[new_start:new_end])


def count_pairs(old: Sequence[Hashable], new: Sequence[Hashable]) -> int:
    """Return how many pairs of equal lines there are."""
    counts = Counter(new)
    return sum(counts[line] for line in old)


def numbered(lines: Sequence[Hashable]) -> list[Hashable]:
    """Return lines that all differ: each with the number of those before it that say the same."""
    seen: Counter[Hashable] = Counter()
    found: list[Hashable] = []
    for line in lines:
        found.append((line, seen[line]))
        seen[line] += 1
    return found

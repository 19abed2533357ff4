"""The answer to "what was removed, and why?", "why is this missing?" and "where does this name come from?"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from newsclean.model import Author, Block, BlockRule, Candidate, Choice, OpinionRule, Page, Role, RunRule, Verdict
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
    """Blocks with their verdicts and fields with their choices, in order; `str` makes a readable report of it.

    Attributes:
        entries: the blocks explained.
        phrase: what was asked for; None for the whole document.
        fields: for each field of the article what it was chosen from and why; with a phrase, those
            of which a candidate contains it.
    """

    entries: tuple[Entry, ...]
    phrase: str | None = None
    fields: Mapping[str, Choice] = field(default_factory=dict)

    def __iter__(self) -> Iterator[Entry]:
        return iter(self.entries)

    def __len__(self) -> int:
        return len(self.entries)

    def __str__(self) -> str:
        fields = "\n".join(describe_choice(name, choice) for name, choice in self.fields.items() if choice.candidates)
        if not self.entries and self.phrase is not None:
            return fields or f"No block of the input contains {self.phrase!r}."
        blocks = "\n".join(map(str, self.entries)) or "The input has no blocks."
        return f"{fields}\n\n{blocks}" if fields else blocks


def describe_choice(name: str, choice: Choice) -> str:
    """Return a field's value, the reason, and its candidates, those that agree with it marked by `=`."""
    lines = [f"{name}: {'(nothing)' if choice.value in (None, ()) else show_value(choice.value)}", f"    {choice.why}"]
    for candidate in choice.candidates:
        mark = "=" if candidate in choice.agreeing else " "
        lines.append(f"  {mark} {describe_candidate(candidate)}")
    return "\n".join(lines)


def show_value(value: object) -> str:
    """Return the value of a field for reading."""
    if isinstance(value, tuple):
        return ", ".join(item.name if isinstance(item, Author) else str(item) for item in value)
    return str(value)


def describe_candidate(candidate: Candidate) -> str:
    """Return where a candidate was found, and what it says."""
    place = f"block {candidate.block}" if candidate.block >= 0 else ""
    origin = candidate.origin if candidate.origin != "block" else ""
    return f"{', '.join(filter(None, (place, origin)))}: {candidate.value}"


def explain_article(
    page: Page, verdicts: Sequence[Verdict], choices: Mapping[str, Choice], phrase: str | None
) -> Explanation:
    """Explain all blocks and fields, or those in which a phrase occurs; see `explain_blocks`."""
    explanation = explain_blocks(page, verdicts, phrase)
    if phrase is None:
        return replace(explanation, fields=dict(choices))
    wanted = fold(phrase)
    fields = {
        name: choice for name, choice in choices.items() if any(wanted in fold(c.value) for c in choice.candidates)
    }
    return replace(explanation, fields=fields)


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

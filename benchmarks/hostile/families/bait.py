"""Bait for the rules and their patterns: what they look for, over and over, and never quite to the end."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cache

from benchmarks.hostile.kind import Kind
from benchmarks.hostile.story import Story

LENGTH = 50_000  # n, in characters


@cache
def examples() -> Mapping[str, Sequence[str]]:
    """Return what the rules of each label claim and leave, by the name of the label."""
    from newsclean.model import BlockRule
    from newsclean.registry import builtin_rules

    found: dict[str, list[str]] = defaultdict(list)
    for rule in builtin_rules().values():
        if isinstance(rule, BlockRule):
            found[rule.label.value] += [
                text for group in (rule.claims, rule.leaves) for texts in group.values() for text in texts
            ]
        else:
            found[rule.label.value] += [text for case in getattr(rule, "cases", ()) for text in case.blocks or ()]
    return {label: tuple(dict.fromkeys(texts)) for label, texts in found.items() if texts}


def in_one_block(story: Story, n: int, label: str) -> str:
    """Return a page with a block of n characters that begins like what a rule claims, again and again."""
    texts = examples()[label]
    text = story.random.choice(texts)
    return story.page(after=f"<p>{f'{text} ' * (n // (len(text) + 1))}</p>")


def in_blocks(story: Story, n: int, label: str) -> str:
    """Return a page with blocks that are what rules claim and leave, n characters in all."""
    blocks: list[str] = []
    length = 0
    while length < n:
        blocks.append(f"<p>{story.random.choice(examples()[label])}</p>")
        length += len(blocks[-1])
    return story.page(after="".join(blocks))


def as_one_line(story: Story, n: int, label: str) -> str:
    """Return a text with a line of parts of examples, glued to each other."""
    parts = []
    length = 0
    while length < n:
        text = story.random.choice(examples()[label])
        parts.append(text[: story.random.randint(1, len(text))])
        length += len(parts[-1])
    return f"{story.text}\n\n{' '.join(parts)}"


LABELS = tuple(sorted(examples()))
KINDS = (
    *(Kind(f"{label}-in-one-block", LENGTH, lambda story, n, label=label: in_one_block(story, n, label)) for label in LABELS),  # type: ignore[misc]
    *(Kind(f"{label}-in-blocks", LENGTH, lambda story, n, label=label: in_blocks(story, n, label)) for label in LABELS),  # type: ignore[misc]
    *(Kind(f"{label}-as-one-line", LENGTH, lambda story, n, label=label: as_one_line(story, n, label), is_text=True, is_outweighed=True) for label in LABELS),  # type: ignore[misc]
)  # fmt: skip

"""Whether a rule is pure: the same answer each time, in any order, and nothing changed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from newsclean.model import Block, BlockRule, RunRule
from newsclean.testing.material import HEADINGS, NAMES, PROSE
from newsclean.testing.pages import block_of, blocks_of_examples, knowledge_of, page_of, page_of_case
from newsclean.testing.problem import Problem, quote
from newsclean.view import Shared, View

ELSEWHERE = 7  # another place in another document; a block is judged alone
STRANGERS = tuple(block for text in (*PROSE, *NAMES, *HEADINGS) if (block := block_of(text)) is not None)
ADVICE = "a rule keeps nothing between two questions and asks nothing but what it is given"


def impurities_of_block_rule(rule: BlockRule) -> Iterator[Problem]:
    """Say where the answers of a rule differ, and what it changes. Nothing is said of a rule that raises."""
    known = blocks_of_examples(rule)
    blocks = [replace(block) for block in known]
    try:
        first = [bool(rule.matches(block)) for block in blocks]
        for block, before in zip(blocks, known, strict=True):
            if block != before:
                yield Problem("pure", f"the rule changes the block that it looks at, {quote(before.text)}; {ADVICE}")
                return
        for how, answers in ways_of_asking(rule.matches, blocks):
            for block, once, again in zip(blocks, first, answers, strict=True):
                if once != again:
                    said = "claimed and then left" if once else "left and then claimed"
                    yield Problem("pure", f"{quote(block.text)} is {said} when asked {how}; {ADVICE}")
                    return
    except Exception:
        return  # `raising` of block_rules.py says on what


def ways_of_asking(matches: Callable[[Block], object], blocks: Sequence[Block]) -> Iterator[tuple[str, list[bool]]]:
    """Give the answers about blocks, asked in several ways."""
    yield "again", [bool(matches(block)) for block in blocks]
    yield "in another order", [bool(matches(block)) for block in reversed(blocks)][::-1]
    for stranger in STRANGERS:
        matches(replace(stranger))
    yield "after other blocks", [bool(matches(block)) for block in blocks]
    elsewhere = [replace(block, index=block.index + ELSEWHERE, line=ELSEWHERE) for block in blocks]
    yield "at another place of the document", [bool(matches(block)) for block in elsewhere]


def impurities_of_run_rule(rule: RunRule) -> Iterator[Problem]:
    """Say in which case the findings of a rule differ, and what it changes. It must not raise in its cases."""
    stranger = page_of((*HEADINGS, *PROSE, *NAMES))
    for number, case in enumerate(rule.cases):
        page = page_of_case(case)
        roles = (None,) * len(page.blocks)
        shared = Shared(page, knowledge_of(case))
        view = View(page, roles, shared)
        standing = list(view.standing)
        first = sorted(rule.finds(view))
        if view.standing != standing:
            yield Problem("pure", f"cases[{number}]: the rule changes the snapshot that it looks at; {ADVICE}")
            return
        again = sorted(rule.finds(view))
        list(rule.finds(View(stranger, (None,) * len(stranger.blocks))))
        later = sorted(rule.finds(View(page, roles, Shared(page, knowledge_of(case)))))
        if not first == again == later:
            answers = f"{first}, then {again}, and {later} after another document"
            yield Problem("pure", f"cases[{number}]: the rule finds {answers}; {ADVICE}")
            return

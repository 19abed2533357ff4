"""Examples as pages, and whether a rule claims them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache

from newsclean.config import Config
from newsclean.knowledge import Knowledge, load_knowledge
from newsclean.model import Block, BlockRule, Case, Page, Source
from newsclean.pipeline import read_case
from newsclean.read.text import read_text
from newsclean.registry import RuleSet, compile_rules
from newsclean.sites.profile import Place, RepeatedLine, SiteProfile
from newsclean.sites.sketch import line_key
from newsclean.sites.store import OneProfile


def page_of(blocks: Iterable[str]) -> Page:
    """Return the page of a text with these blocks."""
    return read_text(Source("\n\n".join(blocks), "text"))


def page_of_case(case: Case) -> Page:
    """Return the page of a case of a contextual rule."""
    return read_case(case)


def knowledge_of(case: Case) -> Knowledge:
    """Return what the rules know in a case: its settings, and its site's profile, if it has any."""
    if not case.profile:
        return load_knowledge(Config.from_dict(case.settings))
    lines = tuple(
        RepeatedLine(line_key(line.lower()), True, 48, Place(place), "on most pages")
        for line, place in case.profile.items()
    )
    return replace(load_knowledge(), profiles=OneProfile(SiteProfile("example.com", 640, 50, lines)))


@lru_cache(maxsize=20_000)
def block_of(text: str) -> Block | None:
    """Return the block of a text that is alone on a page; None if it is none, or several."""
    blocks = page_of([text]).blocks
    return blocks[0] if len(blocks) == 1 else None


def all_examples(rule: BlockRule, *names: str) -> Iterator[tuple[str, str]]:
    """Give the examples of a rule with where they stand."""
    for name in names:
        for language, texts in getattr(rule, name).items():
            yield from ((f"{name}[{language!r}]", text) for text in texts)


def matches(rule: BlockRule, text: str) -> bool:
    """Tell whether the test of a rule, gates aside, is true of a block with this text."""
    block = block_of(text)
    return block is not None and bool(rule.matches(block))


def blocks_of_examples(rule: BlockRule) -> list[Block]:
    """Return the blocks of all examples of a rule."""
    texts = (text for _, text in all_examples(rule, "claims", "leaves", "known_failures"))
    return [block for text in texts if (block := block_of(text)) is not None]


@lru_cache(maxsize=256)
def alone(rule: BlockRule) -> RuleSet:
    """Return the set of rules that is this one."""
    return compile_rules([rule])


def passes_gates(rule: BlockRule, text: str) -> bool:
    """Tell whether a block of this text has a trigger of the rule and is neither too short nor too long for it."""
    pairs, _ = alone(rule).candidates.find(page_of([text]).blocks)
    return bool(pairs)


def has_trigger(rule: BlockRule, text: str) -> bool:
    """Tell whether a block of this text has a trigger of the rule, however long it is."""
    return passes_gates(without_limits(rule), text)


@lru_cache(maxsize=256)
def without_limits(rule: BlockRule) -> BlockRule:
    """Return a rule that looks at blocks of any length."""
    return replace(rule, min_words=0, max_words=10**9)

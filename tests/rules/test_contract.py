"""Every rule keeps its contract: it is where its name says, and its examples are true."""

from __future__ import annotations

import inspect
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from newsclean.judge import find_candidates, judge
from newsclean.model import BlockRule, Page, Phase, Role, RunRule, Source
from newsclean.pipeline import read_case
from newsclean.read.text import read_text
from newsclean.registry import builtin_rules, compile_rules
from rules.knowledge_of_case import knowledge_of

RULES = builtin_rules()
BLOCK_RULES = [rule for rule in RULES.values() if isinstance(rule, BlockRule)]
RUN_RULES = [rule for rule in RULES.values() if isinstance(rule, RunRule)]
ALL_RULES = compile_rules(RULES.values())
DROPPING_PHASES = {Phase.BLOCK, Phase.RUN}


def modules_of_rules():
    return [m for name, m in sorted(sys.modules.items()) if name.startswith("newsclean.rules.") and hasattr(m, "RULE")]


def page_of(blocks) -> Page:
    return read_text(Source("\n\n".join(blocks), "text"))


def page_of_case(case) -> Page:
    return read_case(case)


def is_claimed(rule: BlockRule, text: str) -> bool:
    """Whether the rule claims a text that is alone on a page, trigger words and limits included."""
    page = page_of([text])
    pairs, _ = find_candidates(page, compile_rules([rule]))
    return any(rule.matches(block) for block, _ in pairs)


def examples(attribute):
    return [
        pytest.param(rule, text, id=f"{rule.id}-{language}-{number}")
        for rule in BLOCK_RULES
        for language, texts in getattr(rule, attribute).items()
        for number, text in enumerate(texts)
    ]


def test_there_are_at_least_forty_rules():
    assert len(BLOCK_RULES) + len(RUN_RULES) >= 40


@pytest.mark.parametrize("module", modules_of_rules(), ids=lambda m: m.__name__)
def test_the_file_is_where_its_rule_is_looked_for(module):
    path = Path(inspect.getfile(module))
    assert module.RULE.id == path.stem.replace("_", "-")
    assert module.RULE.label.value == path.parent.name
    assert (module.__doc__ or "").strip().endswith(".")
    assert module.RULE.why
    assert not module.RULE.why.endswith(".")


@pytest.mark.parametrize("rule", BLOCK_RULES, ids=lambda r: r.id)
def test_a_block_rule_shows_both_polarities_in_every_language(rule):
    assert rule.claims
    assert set(rule.claims) == set(rule.leaves)
    assert all(rule.claims.values())
    assert all(rule.leaves.values())
    assert rule.phase in (Phase.PROTECT, Phase.BLOCK)
    assert (rule.phase is Phase.PROTECT) == (
        rule.role in (Role.BODY, Role.CREDIT, Role.DATELINE, Role.BYLINE, Role.TITLE)
    )


@pytest.mark.parametrize(("rule", "text"), examples("claims"))
def test_a_block_rule_claims_its_examples(rule, text):
    assert is_claimed(rule, text)


@pytest.mark.parametrize(("rule", "text"), examples("leaves"))
def test_a_block_rule_leaves_its_look_alikes(rule, text):
    assert not is_claimed(rule, text)


@pytest.mark.parametrize("rule", BLOCK_RULES, ids=lambda r: r.id)
def test_known_failures_still_fail(rule):
    mended = [text for texts in rule.known_failures.values() for text in texts if not is_claimed(rule, text)]
    assert not mended, "mended: move it to `leaves`"


@pytest.mark.parametrize("rule", RUN_RULES, ids=lambda r: r.id)
def test_a_contextual_rule_shows_both_polarities(rule):
    assert any(case.claims for case in rule.cases)
    assert any(len(case.claims) < len(page_of_case(case).blocks) for case in rule.cases)
    assert any(not case.claims for case in rule.cases), "a case of a look-alike document in which nothing is claimed"


@pytest.mark.parametrize(
    ("rule", "case"),
    [pytest.param(rule, case, id=f"{rule.id}-{n}") for rule in RUN_RULES for n, case in enumerate(rule.cases)],
)
def test_a_contextual_rule_claims_what_its_cases_say(rule, case):
    judged = judge(page_of_case(case), replace(ALL_RULES, knowledge=knowledge_of(case)))
    assert judged.warnings == ()
    claimed = [index for index, verdict in enumerate(judged.verdicts) if verdict.rule is rule]
    assert claimed == sorted(case.claims)


@pytest.mark.parametrize("rule", RUN_RULES, ids=lambda r: r.id)
def test_a_movable_case_is_dropped(rule):
    for case in rule.cases:
        if case.movable:
            assert rule.role is Role.BOILERPLATE
            assert case.claims

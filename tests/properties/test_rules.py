"""The engine keeps its word whatever the rules are: order, selection, protection, an end."""

from __future__ import annotations

import dataclasses

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

import newsclean
from newsclean.candidates import CompiledCandidateFinder
from newsclean.config import Config
from newsclean.judge import Claims, judge
from newsclean.model import UNCLAIMED, BlockRule, Label, OpinionRule, Phase, Role, RunRule
from newsclean.registry import RuleSet, compile_rules
from strategies import (
    ALL_RULES,
    BOILERPLATE,
    FIXTURES,
    HEADINGS,
    NAMES,
    PROSE,
    RULES,
    accounts,
    clean_fixture,
    documents,
    shuffled,
    text_page,
    texts,
)

PROTECTING = compile_rules(r for r in RULES.values() if isinstance(r, BlockRule | RunRule) and r.phase is Phase.PROTECT)


def decisions(judged):
    return [(verdict.role, verdict.rule.id) for verdict in judged.verdicts]


def reordered(rules: RuleSet, seed: int) -> RuleSet:
    """The same rules in another order, so that the engine meets what `compile_rules` would sort."""
    called = rules.called._replace(
        by_trigger={t: shuffled(called, seed) for t, called in shuffled(rules.called.by_trigger.items(), seed)},
        untriggered=shuffled(rules.called.untriggered, seed),
    )
    return dataclasses.replace(
        rules,
        run_rules={phase: tuple(shuffled(group, seed)) for phase, group in rules.run_rules.items()},
        called=called,
        candidates=CompiledCandidateFinder(called),
    )


@given(st.integers(0, 2**32))
def test_compiling_rules_in_any_order_gives_the_same_set(seed):
    assert compile_rules(shuffled(RULES.values(), seed)) == ALL_RULES


@given(documents(), st.integers(0, 2**32))
def test_permuting_rules_within_a_phase_changes_nothing(blocks, seed):
    page = text_page(blocks)
    assert decisions(judge(page, reordered(ALL_RULES, seed))) == decisions(judge(page, ALL_RULES))


@pytest.mark.parametrize("fixture", FIXTURES, ids=str)
def test_permuting_rules_within_a_phase_changes_no_fixture(fixture):
    page = clean_fixture(fixture).page
    expected = decisions(judge(page, ALL_RULES))
    for seed in range(3):
        assert decisions(judge(page, reordered(ALL_RULES, seed))) == expected


@given(texts(), st.integers(0, 2**32))
def test_disabling_a_rule_that_claimed_nothing_changes_nothing(text, seed):
    article = newsclean.clean(text)
    idle = sorted(set(RULES) - {verdict.rule.id for verdict in article.verdicts})
    assume(idle)
    for rule_id in shuffled(idle, seed)[:3]:
        without = newsclean.clean(text, config=Config(ignore=(rule_id,)))
        assert accounts(without) == accounts(article), rule_id


@pytest.mark.parametrize("fixture", FIXTURES, ids=str)
def test_disabling_rules_that_claimed_nothing_changes_no_fixture(fixture):
    """All of them at once, then a sixth at a time. Opinions, which never see the rules, are left out for speed."""
    page = clean_fixture(fixture).page
    rules = {name: rule for name, rule in RULES.items() if not isinstance(rule, OpinionRule)}
    expected = decisions(judge(page, compile_rules(rules.values())))
    idle = sorted(set(rules) - {rule_id for _, rule_id in expected})
    for ignored in (idle, *(idle[part::6] for part in range(6))):
        left = compile_rules(rule for rule_id, rule in rules.items() if rule_id not in ignored)
        assert decisions(judge(page, left)) == expected, ignored


# A rule of each later phase that claims everything it sees.
GREEDY = (
    BlockRule(
        id="a-greedy-block-rule", label=Label.LISTS, why="it takes everything", matches=lambda block: True,
        max_words=10**9, claims={}, leaves={},
    ),
    RunRule(
        id="a-greedy-run-rule", label=Label.LISTS, why="it takes everything", cases=(),
        finds=lambda view: range(len(view.blocks)),
    ),
    RunRule(
        id="a-greedy-place-rule", label=Label.LISTS, why="it takes everything", cases=(), phase=Phase.PLACE,
        finds=lambda view: range(len(view.blocks)),
    ),
)  # fmt: skip


@given(documents(), st.lists(st.sampled_from(GREEDY), unique_by=lambda rule: rule.id))
def test_no_rule_claims_a_protected_block(blocks, greedy):
    page = text_page(blocks)
    protected = judge(page, PROTECTING).verdicts
    verdicts = judge(page, compile_rules([*RULES.values(), *greedy])).verdicts
    for before, after in zip(protected, verdicts, strict=True):
        if before.rule is not UNCLAIMED:
            assert (after.role, after.rule) == (before.role, before.rule)


def test_a_greedy_rule_takes_what_is_not_protected():
    judged = judge(text_page(PROSE), compile_rules([*RULES.values(), *GREEDY]))
    assert all(v.role is Role.BOILERPLATE for v in judged.verdicts if v.rule.id.startswith("a-greedy"))
    assert any(v.rule.id == "a-greedy-block-rule" for v in judged.verdicts)


@given(documents())
def test_a_kept_block_of_an_earlier_phase_stays_kept(blocks):
    """What PROTECT and BLOCK have decided, the later phases leave as it is."""
    page = text_page(blocks)
    early = compile_rules(r for r in RULES.values() if r.phase in (Phase.PROTECT, Phase.BLOCK))
    for before, after in zip(judge(page, early).verdicts, judge(page, ALL_RULES).verdicts, strict=True):
        if before.rule is not UNCLAIMED:
            assert after == before


def adversarial_lists():
    names = [NAMES[i % len(NAMES)] + (f" {'I' * (i % 3 + 1)}" if i % 5 else "") for i in range(400)]
    headlines = [f"Council votes on plan {i} for the harbour" for i in range(400)]
    return {
        "names": names,
        "names and headings": [line for i, name in enumerate(names) for line in (name, HEADINGS[i % len(HEADINGS)])],
        "headlines": headlines,
        "headlines under headings": [line for i, h in enumerate(headlines) for line in ((HEADINGS[i % 8], h) if i % 7 == 0 else (h,))],
        "names around boilerplate": [line for i, name in enumerate(names) for line in (name, *BOILERPLATE[i % 9 : i % 9 + i % 2])],
        "names with bylines": [line for name in names for line in (name, name, f"By {name}")],
        "prose between names": [line for i, name in enumerate(names) for line in (name, *([PROSE[i % 8]] if i % 11 == 0 else []))],
        "one line again and again": ["Larkhaven"] * 800,
        "all boilerplate": [BOILERPLATE[i * 7 % len(BOILERPLATE)] for i in range(800)],
    }  # fmt: skip


# One removal may join two halves of a run, so a few passes are fair; one block a pass is not.
MOST_PASSES = 12


@pytest.mark.parametrize(("name", "blocks"), adversarial_lists().items(), ids=lambda v: v if isinstance(v, str) else "")
@pytest.mark.parametrize("around", [(), PROSE], ids=["alone", "within an article"])
def test_run_rules_end_after_a_few_passes(monkeypatch, name, blocks, around):
    passes = []
    commit = Claims.commit

    def counting(self, claims):
        passes.append(1)
        return commit(self, claims)

    monkeypatch.setattr(Claims, "commit", counting)
    judged = judge(text_page([*around, *blocks, *around]), ALL_RULES)
    assert judged.warnings == ()
    assert len(passes) - 3 <= MOST_PASSES


def test_a_rule_that_claims_one_block_a_pass_ends():
    """The last pass claims nothing; there is never more than one for each block, and that one."""
    one_by_one = RunRule(
        id="one-by-one", label=Label.LISTS, why="the first that is left", cases=(),
        finds=lambda view: view.standing[:1],
    )  # fmt: skip
    judged = judge(text_page(PROSE), compile_rules([one_by_one]))
    assert [verdict.rule.id for verdict in judged.verdicts] == ["one-by-one"] * len(PROSE)


@given(documents())
def test_no_rule_breaks(blocks):
    assert judge(text_page(blocks), ALL_RULES).warnings == ()


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=20), max_size=20))
def test_no_rule_breaks_on_strange_characters(blocks):
    assert judge(text_page(blocks), ALL_RULES).warnings == ()

"""The judge by itself: phases, triggers, rivals, broken rules, opinions."""

from __future__ import annotations

import pytest

from newsclean.candidates import CALLING_WORDS, SHORT_BLOCK
from newsclean.judge import judge
from newsclean.model import UNCLAIMED, BlockRule, Label, Need, OpinionRule, Phase, Role, RunRule, Source
from newsclean.read.html import read_html
from newsclean.read.text import read_text
from newsclean.registry import builtin_rules, compile_rules
from newsclean.rules.matching import words
from newsclean.view import OPENER_WORDS, Shared, View, openers

FERRY = "The night ferry left four hours late on Tuesday after water was found in the engine room."


def page(*blocks: str):
    return read_text(Source("\n\n".join(blocks), "text"))


def html_page(*blocks: str):
    return read_html(Source("".join(f"<p>{block}</p>" for block in blocks), "html"))


def block_rule(name: str, matches=lambda block: True, **values) -> BlockRule:
    return BlockRule(id=name, label=Label.LISTS, why="a test says so", matches=matches, claims={}, leaves={}, **values)


def run_rule(name: str, finds, **values) -> RunRule:
    return RunRule(id=name, label=Label.LISTS, why="a test says so", finds=finds, cases=(), **values)


def opinion(name: str, scores, **values) -> OpinionRule:
    return OpinionRule(
        id=name, label=Label.BODY, why="a test says so", why_not="another says not", scores=scores, **values
    )


def deciders(page, *rules) -> list[str]:
    return [verdict.rule.id for verdict in judge(page, compile_rules(rules)).verdicts]


def seen(page, rule) -> list[str]:
    pairs, _ = compile_rules([rule]).candidates.find(page.blocks)
    return [block.text for block, _ in pairs]


def test_what_no_rule_claims_stays():
    verdicts = judge(page("Ferry late", FERRY), compile_rules([])).verdicts
    assert [(v.role, v.rule, v.score) for v in verdicts] == [(Role.BODY, UNCLAIMED, 1.0)] * 2


def test_a_page_without_blocks_has_no_verdicts():
    assert judge(page(), compile_rules(builtin_rules().values()))[:2] == ((), ())


def test_an_earlier_phase_has_the_first_word():
    keep = block_rule("z-keep", role=Role.BODY, phase=Phase.PROTECT, matches=lambda b: "ferry" in b.folded)
    drop = block_rule("a-drop")
    place = run_rule("a-place", lambda view: range(len(view.blocks)), role=Role.TITLE, phase=Phase.PLACE)
    assert deciders(page("The ferry", "The train"), drop, keep, place) == ["z-keep", "a-drop"]
    assert deciders(page("The ferry", "The train"), keep, place) == ["z-keep", "a-place"]


def test_a_keep_outranks_a_drop_of_the_same_phase():
    drop = block_rule("a-drop")
    note = block_rule("z-note", role=Role.NOTE)
    assert deciders(page("The ferry"), drop, note) == ["z-note"]


def test_of_equal_claims_the_first_id_has_the_credit():
    assert deciders(page("The ferry"), block_rule("b"), block_rule("a"), block_rule("c")) == ["a"]


def test_all_rules_of_a_phase_see_the_same_snapshot():
    looked = {}

    def finder(name):
        def finds(view):
            looked.setdefault(name, []).append(tuple(view.roles))
            return [0] if name == "a" else [1]

        return finds

    deciders(page("one", "two"), run_rule("a", finder("a")), run_rule("b", finder("b")))
    assert looked["a"] == looked["b"] == [(None, None), (Role.BOILERPLATE, Role.BOILERPLATE)]


def test_contextual_drops_are_asked_until_nothing_new_is_claimed():
    def finds(view):
        return [i for i in range(len(view.blocks)) if i == 0 or view.roles[i - 1] is Role.BOILERPLATE]

    assert deciders(page("one", "two", "three", "four"), run_rule("chain", finds)) == ["chain"] * 4


def test_a_claim_on_a_block_that_has_a_verdict_is_ignored():
    keep = block_rule("keep", role=Role.BODY, phase=Phase.PROTECT)
    assert deciders(page("one"), keep, run_rule("run", lambda view: [0, 0])) == ["keep"]


@pytest.mark.parametrize(
    ("text", "is_seen"),
    [
        ("Reply now", True), ("REPLY", True), ("»Reply«", True), ("(reply)", True), ("Don't-reply/now", True),
        ("“Reply”", True), ("Reply…", True), ("Replying now", False), ("Replies", False), ("Now", False),
    ],
)  # fmt: skip
def test_a_trigger_is_a_whole_word_in_any_case_and_punctuation(text, is_seen):
    rule = block_rule("r", triggers=words("reply"))
    assert seen(page(text), rule) == [text] * is_seen


@pytest.mark.parametrize(
    ("text", "is_seen"), [("発表评论了", True), ("我要评论。", True), ("评", False), ("論評", False)]
)
def test_a_trigger_of_an_unspaced_script_is_any_part_of_the_text(text, is_seen):
    assert seen(page(text), block_rule("r", triggers=words("评论"))) == [text] * is_seen


def test_a_trigger_inside_another_trigger_is_found_too():
    rules = [block_rule("long", triggers=words("发表评论")), block_rule("short", triggers=words("评论"))]
    pairs, present = compile_rules(rules).candidates.find(page("请发表评论").blocks)
    assert {rule.id for _, rule in pairs} == {"long", "short"}
    assert present == {"发表评论", "评论"}


def test_a_rule_sees_no_block_longer_than_its_limit():
    rule = block_rule("r", triggers=words("reply"), max_words=3)
    assert seen(page("reply to this", "reply to this now"), rule) == ["reply to this"]


@pytest.mark.parametrize("length", [limit + step for limit in (SHORT_BLOCK, CALLING_WORDS) for step in (0, 1)])
def test_a_trigger_is_found_in_a_block_of_any_length_that_the_rule_looks_at(length):
    text = " ".join(["word"] * (length - 1)) + " reply"
    assert seen(page(text), block_rule("r", triggers=words("reply"), max_words=length)) == [text]
    assert seen(page(text), block_rule("r", triggers=words("reply"), max_words=length - 1)) == []


def test_a_megabyte_without_a_space_is_not_looked_at():
    assert seen(page("reply", "x" * 1_000_000), block_rule("r")) == ["reply"]


def test_a_rule_without_triggers_sees_every_short_block():
    assert seen(page("one", "two"), block_rule("r")) == ["one", "two"]


def test_a_contextual_rule_with_triggers_is_asked_only_where_one_is_on_the_page():
    rule = run_rule("r", lambda view: range(len(view.blocks)), triggers=words("related"))
    assert deciders(page("Related", "one"), rule) == ["r", "r"]
    assert deciders(page("Unrelated", "one"), rule) == ["unclaimed", "unclaimed"]


def test_a_contextual_rule_needs_no_block_rule_beside_it_to_be_asked():
    """Its words are looked for in short blocks, whatever other rules are selected."""
    text = "Related " + "word " * (CALLING_WORDS - 2)
    rule = run_rule("r", lambda view: [0], triggers=words("related"))
    assert deciders(page(text), rule) == ["r"]
    assert deciders(page(text), rule, block_rule("b", triggers=words("nowhere"), max_words=500)) == ["r"]


def test_which_other_rules_are_selected_does_not_decide_whether_a_rule_is_asked():
    text = "Related " + "word " * (CALLING_WORDS + 5)
    rule = run_rule("r", lambda view: [0], triggers=words("related"))
    other = block_rule("b", triggers=words("nowhere"), max_words=500)
    assert deciders(page(text), rule) == deciders(page(text), rule, other) == ["unclaimed"]


@pytest.mark.parametrize("need", [Need.HTML, Need.TEXT])
def test_a_rule_is_silent_on_input_it_cannot_judge(need):
    rules = [
        block_rule("block", need=need, matches=lambda b: b.text == "one"),
        run_rule("run", lambda view: [1], need=need),
        opinion("opinion", lambda page, claims: [0.0] * len(page.blocks), rank=0, need=need),
    ]
    silent, judging = (page, html_page) if need is Need.HTML else (html_page, page)
    assert deciders(silent("one", "two", "three"), *rules) == ["unclaimed"] * 3
    assert deciders(judging("one", "two", "three"), *rules) == ["block", "run", "opinion"]


def failing(*_):
    raise ZeroDivisionError("on purpose")


@pytest.mark.parametrize(
    "broken",
    [
        block_rule("broken", matches=failing),
        run_rule("broken", failing),
        run_rule("broken", lambda view: [10**6]),
        run_rule("broken", lambda view: (1 / (1 - i) for i in range(2))),
        run_rule("broken", failing, phase=Phase.PLACE, role=Role.TITLE),
        opinion("broken", failing, rank=0, need=Need.ANY),
    ],
)
def test_a_rule_that_raises_costs_a_warning_and_its_claims_and_nothing_else(broken):
    good = block_rule("good", triggers=words("reply"))
    second = opinion("second", lambda page, claims: [1.0] * len(page.blocks), rank=1, need=Need.ANY)
    judged = judge(page("Reply", FERRY), compile_rules([broken, good, second]))
    assert judged.warnings == ("rule-broken:broken",)
    assert [v.rule.id for v in judged.verdicts] == ["good", "second"]


def test_a_rule_that_breaks_on_one_block_of_two_keeps_its_other_claims():
    rule = block_rule("r", matches=lambda b: True if b.text == "one" else failing())
    judged = judge(page("one", "two"), compile_rules([rule]))
    assert judged.warnings == ("rule-broken:r",)
    assert [v.rule.id for v in judged.verdicts] == ["r", "unclaimed"]


def test_the_first_opinion_that_has_one_decides():
    none = opinion("a-none", lambda page, claims: None, rank=0)
    half = opinion("b-half", lambda page, claims: [0.9, 0.05, 1.0], rank=1)
    late = opinion("a-late", lambda page, claims: [0.0] * 3, rank=2, asked_below=0.9)
    judged = judge(html_page("one", "two", "three"), compile_rules([late, half, none]))
    assert [(v.role, v.rule.id, v.score) for v in judged.verdicts] == [
        (Role.BODY, "b-half", 0.9), (Role.BOILERPLATE, "b-half", 0.05), (Role.BODY, "b-half", 1.0),
    ]  # fmt: skip


def test_an_opinion_that_is_unsure_is_joined_by_the_next():
    unsure = opinion("a-unsure", lambda page, claims: [0.4, 0.4], rank=1)
    late = opinion("b-late", lambda page, claims: [0.0, 1.0], rank=2, asked_below=0.9)
    judged = judge(html_page("one", "two"), compile_rules([late, unsure]))
    assert [(v.role, v.rule.id, round(v.score, 3)) for v in judged.verdicts] == [
        (Role.BOILERPLATE, "a-unsure", 0.2), (Role.BODY, "b-late", 0.7),
    ]  # fmt: skip


def test_an_opinion_says_why_it_takes_a_block_and_why_it_leaves_one():
    judged = judge(html_page("one", "two"), compile_rules([opinion("o", lambda page, claims: [1.0, 0.0], rank=0)]))
    assert [verdict.why for verdict in judged.verdicts] == ["a test says so", "another says not"]


def test_no_opinion_is_asked_where_rules_have_claimed_everything():
    judged = judge(html_page("one"), compile_rules([block_rule("r"), opinion("o", failing, rank=0)]))
    assert judged.warnings == ()


def test_opinions_never_overrule_a_rule():
    keep = block_rule("keep", role=Role.NOTE, matches=lambda b: b.text == "one")
    assert deciders(html_page("one", "two"), keep, opinion("o", lambda page, claims: [0.0, 0.0], rank=0)) == [
        "keep",
        "o",
    ]


@pytest.mark.parametrize(
    "rule", [r for r in builtin_rules().values() if not isinstance(r, OpinionRule)], ids=lambda r: r.id
)
def test_a_rule_claims_alike_with_and_without_unrelated_triggers_on_the_page(rule):
    """Compiled alone, a rule is asked about its own examples just as among all others."""
    alone = compile_rules([rule])
    if isinstance(rule, BlockRule):
        examples = [text for group in rule.claims.values() for text in group]
        for text in examples:
            assert rule in {found for _, found in alone.candidates.find(page(text).blocks)[0]}
    else:
        for case in rule.cases:
            blocks = page(*case.blocks) if case.blocks else read_html(Source(case.html, "html"))
            _, present = alone.candidates.find(blocks.blocks)
            assert not case.claims or not rule.triggers or present


def test_blocks_are_found_by_their_first_word_or_where_it_is_in_doubt():
    long = " ".join(["more"] * (OPENER_WORDS + 1))
    view = View(page("More news", "No more", "» More", "More: news", "Ähnliches", long), (None,) * 6)
    assert view.opened_by(openers(("more from us", "all"))) == [0, 2, 3, 4]
    assert view.opened_by(openers(("no",))) == [1, 2, 3, 4]


def test_a_pure_test_of_a_block_is_made_once_for_all_snapshots_of_a_page():
    document = page("one", "two")
    shared, asked = Shared(document), []

    def is_one(block):
        asked.append(block.text)
        return block.text == "one"

    for roles in ((None, None), (None, Role.BODY)):
        view = View(document, roles, shared)
        assert [view.of_block(is_one, index) for index in (0, 1)] == [True, False]
    assert asked == ["one", "two"]

"""From claims to verdicts: rules first, then what the opinions that were asked say together."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsclean
from newsclean.body.select import LEAST_SCORE, best_cut
from newsclean.errors import RuleBroken
from newsclean.judge import judge
from newsclean.model import UNCLAIMED, BlockRule, Label, Need, OpinionRule, Phase, Role
from newsclean.pipeline import read
from newsclean.registry import compile_rules
from newsclean.weigh import weigh

ALWAYS = 1.01


def page_of(number: int):
    """Return a page of paragraphs of two words."""
    html = "".join(f"<p>Paragraph {place}</p>" for place in range(number))
    return read(html, "html", None, newsclean.Config())


def rule(role: Role) -> BlockRule:
    return BlockRule(
        id=f"a-{role}", label=Label.NOTES, why="a test says so", matches=lambda _: True, claims={}, leaves={}, role=role
    )


class Asked:
    """An opinion that always says the same, and remembers how often it was asked, and with which claims."""

    def __init__(self, name: str, says: object, asked_below: float = ALWAYS, rank: int = 1) -> None:
        self.says = says
        self.claims: list[list[BlockRule | None]] = []
        self.rule = OpinionRule(
            id=name, label=Label.BODY, why="yes", why_not="no", rank=rank, scores=self.scores, asked_below=asked_below
        )

    def scores(self, page, claims):
        self.claims.append(list(claims))
        if isinstance(self.says, Exception):
            raise self.says
        return self.says


def outcome(claims, *opinions: Asked):
    """Return role, decider and score of each block."""
    verdicts, broken = weigh(page_of(len(claims)), claims, [opinion.rule for opinion in opinions])
    assert broken == {}
    return [(verdict.role.value, verdict.rule.id, verdict.score) for verdict in verdicts]


NONE4 = [None] * 4


def test_one_opinion_decides_alone():
    one = Asked("one", [0.9, 0.8, 0.1, 0.0])
    assert outcome(NONE4, one) == [
        ("body", "one", 0.9),
        ("body", "one", 0.8),
        ("boilerplate", "one", 0.1),
        ("boilerplate", "one", 0.0),
    ]
    verdicts, _ = weigh(page_of(4), NONE4, [one.rule])
    assert [verdict.why for verdict in verdicts] == ["yes", "yes", "no", "no"]
    assert one.claims[0] == NONE4


def test_the_cut_is_the_pages_own():
    # A block of 0.4 is left where others are sure, and taken where it is among the best.
    assert [role for role, *_ in outcome(NONE4, Asked("one", [1.0, 1.0, 1.0, 0.4]))] == ["body"] * 3 + ["boilerplate"]
    assert [role for role, *_ in outcome(NONE4, Asked("one", [0.4, 0.4, 0.4, 0.1]))] == ["body"] * 3 + ["boilerplate"]


@pytest.mark.parametrize(
    ("scores", "asked_below", "is_asked"),
    [
        ([1.0, 1.0, 0.0, 0.0], 0.8, False),  # expects 1
        ([0.9, 0.9, 0.0, 0.0], 0.947, False),  # expects 3.6 / 3.8 = 0.9474
        ([0.9, 0.9, 0.0, 0.0], 0.948, True),
        ([0.5, 0.5, 0.5, 0.5], 0.6, False),  # expects 2 / 3
        ([0.5, 0.5, 0.5, 0.5], 0.67, True),
        ([0.0, 0.0, 0.0, 0.0], 0.01, True),  # expects nothing
        ([1.0, 1.0, 1.0, 1.0], ALWAYS, True),
    ],
)
def test_an_opinion_is_asked_only_where_those_before_it_are_not_sure(scores, asked_below, is_asked):
    first, second = Asked("one", scores), Asked("two", [1.0] * 4, asked_below)
    outcome(NONE4, first, second)
    assert len(first.claims) == 1
    assert len(second.claims) == is_asked


def test_two_votes_are_averaged():
    first, second = Asked("one", [0.8, 0.6, 0.4, 0.0]), Asked("two", [1.0, 0.0, 1.0, 0.0])
    assert [score for *_, score in outcome(NONE4, first, second)] == pytest.approx([0.9, 0.3, 0.7, 0.0])


def test_three_votes_are_averaged_and_not_each_with_the_mean_so_far():
    votes = [Asked(name, [share, 1.0]) for name, share in (("one", 0.9), ("two", 0.6), ("three", 0.0))]
    assert outcome([None, None], *votes)[0][2] == pytest.approx(0.5)


def test_the_third_is_asked_by_what_the_first_two_expect_together():
    first, second = Asked("one", [0.6, 0.6, 0.4, 0.4]), Asked("two", [1.0, 1.0, 0.0, 0.0])
    third = Asked("three", [1.0] * 4, 0.8)
    outcome(NONE4, first, second, third)
    # The means are 0.8, 0.8, 0.2, 0.2: 3.2 / 4 is expected of the first two blocks.
    assert best_cut([2] * 4, [0.8, 0.8, 0.2, 0.2])[1] == pytest.approx(0.8)
    alone = Asked("three", [1.0] * 4, 0.79)
    outcome(NONE4, first, second, alone)
    assert len(alone.claims) == 0


def test_credit_goes_to_the_first_opinion_that_would_have_decided_alike():
    first, second = Asked("one", [1.0, 0.1, 0.9, 0.0]), Asked("two", [1.0, 1.0, 0.0, 0.0])
    decided = outcome(NONE4, first, second)
    assert [score for *_, score in decided] == pytest.approx([1.0, 0.55, 0.45, 0.0])
    by_block = [(role, decider) for role, decider, _ in decided]
    assert by_block[0] == ("body", "one")
    assert by_block[1] == ("body", "two")
    assert by_block[2] in (("body", "one"), ("boilerplate", "two"))
    assert by_block[3] == ("boilerplate", "one")


def test_a_block_that_all_opinions_see_otherwise_than_the_mean_goes_to_the_first():
    votes = [Asked(name, scores) for name, scores in (("one", [1.0, 1.0, 0.0]), ("two", [1.0, 0.0, 1.0]))]
    for role, decider, score in outcome([None] * 3, *votes)[1:]:
        assert score == 0.5
        assert role in ("body", "boilerplate")
        assert decider in ("one", "two")


# ---- rules


KEEP, DROP, NOTE = rule(Role.BODY), rule(Role.BOILERPLATE), rule(Role.NOTE)


@given(
    st.lists(st.tuples(st.sampled_from([None, KEEP, DROP, NOTE]), st.integers(0, 10)), min_size=1, max_size=8),
    st.lists(st.lists(st.integers(0, 10), min_size=8, max_size=8), max_size=3),
)
def test_rules_are_never_overruled_and_every_free_block_is_decided_by_the_cut(blocks, more):
    claims = [claim for claim, _ in blocks]
    says = [[score / 10 for _, score in blocks], *([n / 10 for n in vote[: len(claims)]] for vote in more)]
    opinions = [Asked(f"o{place}", scores) for place, scores in enumerate(says)]
    verdicts, broken = weigh(page_of(len(claims)), claims, [opinion.rule for opinion in opinions])
    assert broken == {}
    assert len(verdicts) == len(claims)
    means = []
    for place, (claim, verdict) in enumerate(zip(claims, verdicts, strict=True)):
        if claim is not None:
            assert (verdict.role, verdict.rule) == (claim.role, claim)
            assert verdict.score == (claim is not DROP)
            means.append(float(claim is KEEP))
        else:
            means.append(sum(vote[place] for vote in says) / len(says))
            assert verdict.score == pytest.approx(means[-1])
    cut, best = best_cut([2] * len(claims), means)
    for claim, verdict in zip(claims, verdicts, strict=True):
        if claim is None and abs(verdict.score - cut) > 1e-9:
            assert (verdict.role is Role.BODY) == (best > 0 and verdict.score > cut)
    for opinion in opinions:
        assert len(opinion.claims) == (None in claims)


def test_what_rules_have_decided_counts_in_the_cut_whatever_the_opinion_says_of_it():
    claims = [KEEP, KEEP, KEEP, None]
    modest, bold = Asked("one", [0.0, 0.0, 0.0, 0.4]), Asked("one", [1.0, 1.0, 1.0, 0.4])
    assert outcome(claims, modest) == outcome(claims, bold)
    assert outcome(claims, modest)[3][0] == "boilerplate"
    assert outcome([DROP, DROP, DROP, None], modest)[3][0] == "body"
    assert outcome([NOTE, NOTE, NOTE, None], modest)[3][0] == "body"


def test_where_rules_claim_all_no_opinion_is_asked():
    one = Asked("one", [1.0, 1.0])
    assert outcome([KEEP, DROP], one) == [("body", "a-body", 1.0), ("boilerplate", "a-boilerplate", 0.0)]
    assert one.claims == []


@pytest.mark.parametrize(("kind", "role"), [("html", "body"), ("text", "boilerplate")])
def test_lines_of_a_text_are_right_or_wrong_together_and_blocks_of_a_page_each_on_its_own(kind, role):
    lines = [*(f"Slot {place}" for place in range(90)), *(f"Paragraph {place}" for place in range(60))]
    document = "\n".join(lines) if kind == "text" else "".join(f"<p>{line}</p>" for line in lines)
    page = read(document, kind, None, newsclean.Config())
    opinion = Asked("one", [0.4] * 90 + [0.9] * 60)
    verdicts, _ = weigh(page, [None] * len(lines), [opinion.rule])
    assert {verdict.role.value for verdict in verdicts[:90]} == {role}
    assert {verdict.role.value for verdict in verdicts[90:]} == {"body"}


def test_without_an_opinion_what_no_rule_claims_stays():
    assert outcome([None, DROP]) == [("body", UNCLAIMED.id, 1.0), ("boilerplate", "a-boilerplate", 0.0)]
    assert outcome([None, DROP], Asked("one", None)) == outcome([None, DROP])


def test_an_opinion_that_has_none_or_speaks_of_another_page_is_passed_over():
    good = Asked("good", [1.0, 0.0], 0.01)
    for said in (None, [1.0], [1.0, 1.0, 1.0]):
        assert outcome([None, None], Asked("bad", said), good) == [("body", "good", 1.0), ("boilerplate", "good", 0.0)]


def test_nothing_of_a_page_where_nothing_is_likely():
    assert [role for role, *_ in outcome([None, None], Asked("one", [0.0, 0.0]))] == ["boilerplate"] * 2


def test_nothing_of_a_page_where_all_is_less_likely_than_a_menu():
    low = LEAST_SCORE / 2
    assert [role for role, *_ in outcome([None, None], Asked("one", [low, low]))] == ["boilerplate"] * 2


# ---- what breaks


def test_an_opinion_that_raises_is_named_and_the_others_decide():
    broken, good = Asked("broken", ZeroDivisionError("oh")), Asked("good", [1.0, 0.0])
    verdicts, errors = weigh(page_of(2), [None, None], [broken.rule, good.rule])
    assert [(verdict.role.value, verdict.rule.id) for verdict in verdicts] == [
        ("body", "good"),
        ("boilerplate", "good"),
    ]
    assert list(errors) == ["broken"]
    assert isinstance(errors["broken"], RuleBroken)
    assert errors["broken"].rule_id == "broken"
    assert isinstance(errors["broken"].cause, ZeroDivisionError)


def test_where_all_opinions_raise_what_no_rule_claims_stays():
    both = [Asked(name, ValueError()).rule for name in ("one", "two")]
    verdicts, errors = weigh(page_of(2), [None, DROP], both)
    assert [verdict.rule.id for verdict in verdicts] == [UNCLAIMED.id, "a-boilerplate"]
    assert set(errors) == {"one", "two"}


def test_a_broken_opinion_is_a_warning_of_the_page():
    rules = compile_rules([Asked("broken", KeyError()).rule, Asked("good", [1.0, 0.0], rank=2).rule])
    judged = judge(page_of(2), rules)
    assert judged.warnings == ("rule-broken:broken",)
    assert [verdict.role.value for verdict in judged.verdicts] == ["body", "boilerplate"]


def test_an_opinion_of_pages_is_not_asked_of_a_text():
    one = Asked("one", [0.0, 0.0])
    assert one.rule.need is Need.HTML
    assert one.rule.phase is Phase.BODY
    text = read("First paragraph\n\nSecond paragraph", "text", None, newsclean.Config())
    judged = judge(text, compile_rules([one.rule]))
    assert {verdict.rule for verdict in judged.verdicts} == {UNCLAIMED}
    assert one.claims == []


def test_no_blocks_no_verdicts():
    assert weigh(page_of(0), [], [Asked("one", []).rule]) == ((), {})

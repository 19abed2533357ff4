"""Which blocks to take when each has a probability."""

from __future__ import annotations

import itertools
import math

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from newsclean.body.select import LEAST_BEST, LEAST_SCORE, LEVELS, best_cut, best_cut_of_text, expected_f1

SHARES = st.one_of(st.sampled_from([0.0, 0.25, 0.5, 0.5, 1.0]), st.integers(0, 1000).map(lambda n: n / 1000))
BLOCKS = st.lists(st.tuples(st.integers(1, 200), SHARES), max_size=8)


def columns(blocks: list[tuple[int, float]]) -> tuple[list[int], list[float]]:
    return [words for words, _ in blocks], [score for _, score in blocks]


def f1_above(words: list[int], scores: list[float], cut: float) -> float:
    """Return the expected F1 of the blocks from a cut on, by the definition."""
    taken = sum(count for count, score in zip(words, scores, strict=True) if score >= cut)
    right = sum(count * score for count, score in zip(words, scores, strict=True) if score >= cut)
    gold = sum(count * score for count, score in zip(words, scores, strict=True))
    return 2 * right / (taken + gold)


@given(BLOCKS)
def test_no_cut_is_better(blocks):
    words, scores = columns(blocks)
    cut, best = best_cut(words, scores)
    cuts = {score for score in scores if score >= LEAST_SCORE}
    if max(scores, default=0.0) < LEAST_BEST:
        assert (cut, best) == (1.0, 0.0)
        return
    assert cut in cuts
    assert best == pytest.approx(f1_above(words, scores, cut))
    assert best == pytest.approx(max(f1_above(words, scores, other) for other in cuts))
    assert best <= 1 + 1e-12


@given(BLOCKS)
def test_no_other_choice_of_blocks_is_better_than_a_cut(blocks):
    words, scores = columns(blocks)
    _, best = best_cut(words, scores)
    assume(max(scores, default=0.0) >= LEAST_BEST)
    for is_taken in itertools.product((False, True), repeat=len(blocks)):
        if all(score >= LEAST_SCORE for score, is_in in zip(scores, is_taken, strict=True) if is_in):
            assert expected_f1(words, scores, is_taken) <= best + 1e-9


@given(BLOCKS, st.randoms())
def test_the_order_of_the_blocks_does_not_matter(blocks, random):
    cut, best = best_cut(*columns(blocks))
    shuffled = list(blocks)
    random.shuffle(shuffled)
    assert best_cut(*columns(shuffled))[1] == pytest.approx(best)
    assert f1_above(*columns(shuffled), cut) == pytest.approx(best) if best else True


@given(BLOCKS)
def test_the_expectation_at_the_cut_is_that_of_what_is_taken(blocks):
    words, scores = columns(blocks)
    cut, best = best_cut(words, scores)
    assert expected_f1(words, scores, [score >= cut for score in scores]) == pytest.approx(best)


def test_blocks_with_the_same_score_are_taken_together():
    assert best_cut([10, 5, 7, 9], [0.9, 0.5, 0.5, 0.2]) == (0.5, pytest.approx(2 * 15 / (22 + 16.8)))
    assert best_cut([10, 500, 1, 9], [0.9, 0.5, 0.5, 0.0]) == (0.5, pytest.approx(2 * 259.5 / (511 + 259.5)))


@pytest.mark.parametrize(("words", "scores"), [([], []), ([5], [0.0]), ([5, 900], [0.0, 0.0]), ([5], [0.01])])
def test_nothing_to_take(words, scores):
    assert best_cut(words, scores) == (1.0, 0.0)


def test_a_score_of_zero_is_never_taken():
    assert best_cut([10, 10, 10], [0.0, 0.6, 0.0]) == (0.6, pytest.approx(2 * 6 / 16))


def test_what_is_hardly_likely_is_never_taken():
    just_below = math.nextafter(LEAST_SCORE, 0)
    assert best_cut([10, 100], [LEAST_BEST, just_below])[0] == LEAST_BEST
    assert best_cut([10, 100], [LEAST_BEST, LEAST_SCORE])[0] == LEAST_SCORE


def test_a_page_without_a_likely_block_has_none_to_take():
    assert best_cut([10, 10], [math.nextafter(LEAST_BEST, 0), 0.3]) == (1.0, 0.0)
    assert best_cut([10, 10], [LEAST_BEST, 0.3])[1] > 0


def test_where_little_is_sure_more_is_taken():
    assert best_cut([10] * 5, [1.0, 1.0, 1.0, 0.4, 0.4])[0] == 1.0
    assert best_cut([10] * 5, [0.4, 0.4, 0.4, 0.3, 0.3])[0] == 0.3


def test_long_blocks_weigh_more():
    assert best_cut([100, 100], [1.0, 0.3])[0] == 1.0
    assert best_cut([10, 1000], [1.0, 0.3])[0] == 0.3


@given(st.lists(st.tuples(st.integers(1, 50), SHARES, st.booleans()), max_size=8))
def test_the_expectation_is_that_over_all_outcomes(blocks):
    """Each block is body or not, by chance: the expected overlap to the expected lengths, over every outcome."""
    overlap = lengths = 0.0
    for is_body in itertools.product((False, True), repeat=len(blocks)):
        chance = math.prod(s if yes else 1 - s for yes, (_, s, _) in zip(is_body, blocks, strict=True))
        gold = sum(words for yes, (words, *_) in zip(is_body, blocks, strict=True) if yes)
        taken = sum(words for words, _, is_in in blocks if is_in)
        right = sum(words for yes, (words, _, is_in) in zip(is_body, blocks, strict=True) if yes and is_in)
        overlap += chance * 2 * right
        lengths += chance * (taken + gold)
    expected = overlap / lengths if lengths else 0.0
    words, scores, is_taken = (list(column) for column in zip(*blocks, strict=True)) if blocks else ([], [], [])
    assert expected_f1(words, scores, is_taken) == pytest.approx(expected)


def test_the_expectation_is_near_the_mean_f1_of_pages_of_many_blocks():
    words, scores = [20] * 12, [0.9] * 6 + [0.5] * 3 + [0.1] * 3
    is_taken = [score >= 0.5 for score in scores]
    mean = 0.0
    for is_body in itertools.product((False, True), repeat=len(words)):
        chance = math.prod(s if yes else 1 - s for yes, s in zip(is_body, scores, strict=True))
        right = sum(yes and is_in for yes, is_in in zip(is_body, is_taken, strict=True))
        mean += chance * 2 * right / (sum(is_taken) + sum(is_body))
    assert expected_f1(words, scores, is_taken) == pytest.approx(mean, abs=0.01)


@given(st.lists(st.tuples(st.integers(1, 50), st.booleans(), st.booleans()), min_size=1, max_size=8))
def test_of_what_is_certain_it_is_the_f1(blocks):
    words, is_body, is_taken = (list(column) for column in zip(*blocks, strict=True))
    right = sum(count for count, yes, is_in in blocks if yes and is_in)
    both = sum(count * (yes + is_in) for count, yes, is_in in blocks)
    assert expected_f1(words, list(map(float, is_body)), is_taken) == pytest.approx(2 * right / both if both else 0)


# ---- the lines of a text


def f1_together(words: list[int], scores: list[float], cut: float) -> float:
    """Return the expected F1 of the lines from a cut on where those are body whose score is above a number drawn once."""
    taken = sum(count for count, score in zip(words, scores, strict=True) if score >= cut)
    found = 0.0
    for level in range(LEVELS):
        drawn = (level + 0.5) / LEVELS
        body = sum(count for count, score in zip(words, scores, strict=True) if score >= drawn)
        found += 2 * min(taken, body) / (taken + body)
    return found / LEVELS


@given(BLOCKS)
def test_where_lines_are_taken_each_on_its_own_a_text_has_the_cut_of_a_page(blocks):
    words, scores = columns(blocks)
    cut, best = best_cut_of_text(words, scores, together=0.0)
    assert best == pytest.approx(best_cut(words, scores)[1])
    assert best == 0 or best == pytest.approx(f1_above(words, scores, cut))


@given(BLOCKS)
def test_of_a_text_no_cut_has_a_better_mean_of_both_expectations(blocks):
    words, scores = columns(blocks)
    cut, best = best_cut_of_text(words, scores)
    if max(scores, default=0.0) < LEAST_BEST:
        assert (cut, best) == (1.0, 0.0)
        return

    def mean(cut):
        return (f1_above(words, scores, cut) + f1_together(words, scores, cut)) / 2

    cuts = {score for score in scores if score >= LEAST_SCORE}
    assert cut in cuts
    assert mean(cut) == pytest.approx(max(map(mean, cuts)))
    assert best == pytest.approx(expected_f1(words, scores, [score >= cut for score in scores]))


def test_a_timetable_above_an_article_is_left_out_although_each_of_its_lines_may_be_body():
    words, scores = [3] * 250 + [60] * 5, [0.35] * 250 + [0.9] * 5
    assert best_cut(words, scores)[0] == 0.35
    assert best_cut_of_text(words, scores)[0] == 0.9


def test_where_nothing_of_a_text_is_sure_all_that_is_likely_is_taken():
    assert best_cut_of_text([10] * 5, [0.4, 0.4, 0.4, 0.3, 0.3])[0] == 0.3


@pytest.mark.parametrize("balance", [0.2, 0.8])
def test_in_a_text_too_recall_may_weigh_more_or_less(balance):
    words, scores = [10] * 40, [0.95] * 10 + [0.6] * 10 + [0.45] * 10 + [0.2] * 10
    cut, best = best_cut_of_text(words, scores, balance)
    assert cut == {0.2: 0.95, 0.8: 0.45}[balance]
    right, taken = sum(s for s in scores if s >= cut), sum(s >= cut for s in scores)
    assert best == pytest.approx(right / ((1 - balance) * taken + balance * sum(scores)))

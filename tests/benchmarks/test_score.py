"""The scorer: definitions by hand-counted examples, and laws by properties."""

from __future__ import annotations

import pytest
from benchmarks.data import Gold, Prediction
from benchmarks.score import (
    Overlap,
    common_length,
    compare_bags,
    compare_names,
    fold_name,
    is_same_title,
    page_values,
    score_page,
    score_pages,
    split_blocks,
    split_words,
    summarise,
)
from hypothesis import given
from hypothesis import strategies as st

LETTERS = st.lists(st.sampled_from("abc"), max_size=12)


def slow_common_length(first, second):
    """The textbook table."""
    table = [[0] * (len(second) + 1) for _ in range(len(first) + 1)]
    for i, a in enumerate(first):
        for j, b in enumerate(second):
            table[i + 1][j + 1] = table[i][j] + 1 if a == b else max(table[i][j + 1], table[i + 1][j])
    return table[-1][-1]


def test_words_are_lower_case_and_han_characters_count_one_by_one():
    assert split_words("The 3rd, Straße!") == ["the", "3rd", "straße"]
    assert split_words("東京 Tower") == ["東", "京", "tower"]
    assert split_words(None) == []


def test_blocks_are_lines_with_a_word():
    assert split_blocks("One, two.\n\n---\r\nThree") == ["one two", "three"]


def test_an_overlap_counts_repeated_words():
    overlap = compare_bags("a a b".split(), "a b b c".split())
    assert overlap == Overlap(shared=2, predicted=3, gold=4)
    assert overlap.precision == pytest.approx(2 / 3)
    assert overlap.recall == pytest.approx(1 / 2)
    assert overlap.f1 == pytest.approx(4 / 7)


@pytest.mark.parametrize(
    ("overlap", "values"),
    [
        (Overlap(0, 0, 0), (1.0, 1.0, 1.0)),
        (Overlap(0, 0, 5), (0.0, 0.0, 0.0)),
        (Overlap(0, 5, 0), (0.0, 0.0, 0.0)),
        (Overlap(5, 5, 5), (1.0, 1.0, 1.0)),
    ],
)
def test_nothing_against_nothing_is_perfect_and_against_something_worthless(overlap, values):
    assert (overlap.precision, overlap.recall, overlap.f1) == values


@given(LETTERS, LETTERS)
def test_the_longest_common_subsequence_is_that_of_the_textbook(first, second):
    assert common_length(first, second) == slow_common_length(first, second)


@pytest.mark.parametrize(
    ("predicted", "gold", "same"),
    [
        ("Ferry returns to the bay", "Ferry returns to the bay", True),
        ("“Ferry” returns  – at last!", '"ferry" returns - at last', True),
        ("Ferry returns to the bay | Xy", "Ferry returns to the bay", True),
        ("Ferry returns to the bay | The Norrby Gazette", "Ferry returns to the bay", False),
        ("Harvest delayed", "Ferry returns to the bay", False),
        (None, "Ferry returns to the bay", False),
        ("?!", "...", False),
    ],
)
def test_a_title_is_right_if_it_is_nearly_all_of_the_other(predicted, gold, same):
    assert is_same_title(predicted, gold) is same


def test_names_are_compared_without_accents_degrees_and_by():
    assert fold_name("By Zoë  Ménard, M.D., PhD") == "zoe menard"
    assert fold_name("Anna Berg, Norrby") == "anna berg norrby"
    assert compare_names(["ANNA BERG", "Anna Berg", ""], ["Anna Berg", "Li Wei"]) == Overlap(1, 1, 2)


def test_a_page_is_scored_for_what_it_is_annotated_with():
    score = score_page(Gold("p", date="2024-05-01"), Prediction("p", text="Some text", date="2024-05-02"))
    assert score.date is False
    assert score.has_date
    assert (score.words, score.blocks, score.title, score.authors, score.wanted) == (None,) * 5


def test_order_matters_to_the_subsequence_alone():
    score = score_page(Gold("p", body="one two three four"), Prediction("p", text="three four\none two"))
    assert score.words.f1 == 1.0
    assert score.ordered.f1 == 0.5


def test_snippets_are_found_across_white_space():
    gold = Gold("p", wanted=("the ferry", "the bridge"), unwanted=("Leave a reply",))
    score = score_page(gold, Prediction("p", text="All of the\n ferry\nLeave  a reply"))
    assert score.wanted == (1, 2)
    assert score.unwanted == (1, 1)


def test_a_data_set_is_summarised_over_the_pages_annotated_for_each_metric():
    gold = [
        Gold("1", body="a b", title="T", authors=("Ann Lee", "Bo Ek"), wanted=("a",), unwanted=("x", "y")),
        Gold("2", body="c d", date="2024-01-01"),
        Gold("3", authors=("Cy Dun",), date="2024-01-02"),
    ]
    predictions = {
        "1": Prediction("1", text="a b x", title="t", authors=("Ann Lee",)),
        "3": Prediction("3", authors=("Di Eng",), date="2024-01-02", error="ValueError: no"),
    }
    summary = summarise(score_pages(gold, predictions))
    assert summary["pages"] == 3
    assert summary["errors"] == 1
    assert summary["f1"] == pytest.approx((0.8 + 0) / 2)
    assert summary["precision"] == pytest.approx((2 / 3 + 0) / 2)
    assert summary["recall"] == pytest.approx(1 / 2)
    assert summary["failures"] == 0.5
    assert summary["with_recall"] == 1.0
    assert summary["without_rejection"] == 0.5
    assert summary["snippet_f1"] == pytest.approx(2 / (1 + 1 + 1))
    assert summary["title_acc"] == 1.0
    assert summary["author_precision"] == 0.5
    assert summary["author_recall"] == pytest.approx(1 / 3)
    assert summary["date_acc"] == 0.5
    assert summary["date_precision"] == 1.0
    assert summary["block_f1"] is None


def test_values_by_page_hold_only_annotated_pages():
    gold = [Gold("1", body="a"), Gold("2", title="T")]
    values = page_values(score_pages(gold, {"1": Prediction("1", text="a")}))
    assert values["f1"] == {"1": 1.0}
    assert values["title"] == {"2": 0.0}
    assert "date" not in values

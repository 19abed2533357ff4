"""What a first look at all lines tells of each."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.body.lines.runs import FAR_PARAGRAPH, FAR_RUN, FEATURES, GAP, NO_RUN, FirstLook, look_around
from newsclean.config import Config
from newsclean.pipeline import read

WORDS = 20


def look(scores, asked=None, words=WORDS):
    """Return the named features of the lines that are asked for; each line has as many words."""
    page = read("\n".join([" ".join(["norrby"] * words) + f" {n}" for n in range(len(scores))]), "text", None, Config())
    lines = range(len(scores))
    table = look_around(FirstLook.of(page, lines, scores, lines if asked is None else asked))
    return dict(zip(FEATURES, table.T.tolist(), strict=True))


def test_the_scores_around_a_line_are_told():
    found = look([0.1, 0.2, 0.9], asked=[1])
    assert [found[f"first_look{step:+d}"][0] for step in (-2, -1, 0, 1, 2)] == pytest.approx([-1, 0.1, 0.2, 0.9, -1])


def test_the_share_of_body_around_a_line_counts_words():
    assert look([0.0, 0.6, 0.3], asked=[1])["body_near3"][0] == pytest.approx(0.3)
    assert look([0.5] * 30, asked=[15])["body_near8"][0] == pytest.approx(0.5)


def test_body_above_and_below_adds_up_to_that_of_the_text():
    found = look([1.0, 0.0, 0.5])
    above, below, text = (np.expm1(found[name]) for name in ("all_above", "all_below", "text_body"))
    own = np.array([1.0, 0.0, 0.5]) * (WORDS + 1)
    assert above + own + below == pytest.approx(text, rel=1e-4)
    assert found["text_body_share"] == pytest.approx([0.5] * 3)


def test_the_nearest_paragraphs_are_long_and_likely():
    found = look([0.9, 0.1, 0.1, 0.6])
    assert found["since_paragraph"] == [FAR_PARAGRAPH, 1, 2, 3]
    assert found["until_paragraph"] == [3, 2, 1, FAR_PARAGRAPH]
    assert look([0.9, 0.1, 0.6], words=5)["since_paragraph"] == [FAR_PARAGRAPH] * 3


def test_a_short_gap_does_not_end_a_run():
    joined = look([0.9] * 3 + [0.1] * GAP + [0.9] * 2)
    assert joined["in_main_run"] == [1] * (5 + GAP)
    assert joined["from_main_run"] == [0] * (5 + GAP)
    apart = look([0.9] * 3 + [0.1] * (GAP + 1) + [0.9] * 2)
    assert apart["in_main_run"][:3] == [1] * 3
    assert apart["in_main_run"][-2:] == [0, 0]
    assert apart["from_main_run"][-2:] == [GAP + 2, GAP + 3]


def test_a_line_belongs_to_the_nearer_run():
    found = look([0.9] * 3 + [0.1] * 9 + [0.9])
    assert found["in_main_run"] == [1] * 7 + [0] * 6
    assert found["run_share"][0] == pytest.approx(2.7 / 4.5)
    assert found["run_share"][-1] == pytest.approx(0.9 / 4.5)


def test_what_is_between_a_line_and_the_main_run_are_words_of_no_body():
    found = look([0.1, 0.1, *[0.9] * 4, 0.1, 0.1])
    words = np.expm1(found["until_main_run"])
    assert words[2:6] == pytest.approx([0] * 4)
    assert words[0] == pytest.approx(2 * 0.9 * (WORDS + 1), rel=1e-4)
    assert words[7] == pytest.approx(0.9 * (WORDS + 1), rel=1e-4)
    assert found["from_main_run"] == [-2, -1, 0, 0, 0, 0, 1, 2]


def test_without_a_likely_line_there_is_no_run():
    found = look([0.1, 0.4])
    assert found["from_main_run"] == [NO_RUN] * 2
    assert found["run_body"] == found["in_main_run"] == [0, 0]


@given(st.lists(st.floats(0, 1), min_size=1, max_size=200))
def test_every_text_has_finite_features(scores):
    found = look(scores, words=1)
    assert all(np.isfinite(values).all() for values in found.values())
    assert all(abs(distance) <= FAR_RUN for distance in found["from_main_run"])

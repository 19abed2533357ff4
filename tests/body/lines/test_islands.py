"""Small parts far from the article are no part of it."""

from __future__ import annotations

import newsclean
from newsclean.body.lines.islands import FARTHEST, LEAST_SHARE, lower_far

ARTICLE = [0.9] * 10
OTHERS = [0.0] * (FARTHEST + 1)


def test_a_small_far_part_is_cut_to_its_share():
    scores = [*ARTICLE, *OTHERS, 0.8]
    found = lower_far([50] * 10 + [3] * (FARTHEST + 1) + [20], scores)
    assert found[: len(ARTICLE)] == ARTICLE
    assert found[-1] == 20 / 500 < LEAST_SHARE


def test_a_part_above_the_article_is_as_far_as_one_below():
    found = lower_far([20] + [3] * (FARTHEST + 1) + [50] * 10, [0.8, *OTHERS, *ARTICLE])
    assert found[0] < LEAST_SHARE
    assert found[-10:] == ARTICLE


def test_what_is_near_stays():
    scores = [*ARTICLE, *OTHERS[1:], 0.8]
    assert lower_far([50] * 10 + [3] * FARTHEST + [20], scores) == scores


def test_what_is_large_stays_wherever_it_stands():
    scores = [*ARTICLE, *OTHERS, 0.8]
    assert lower_far([50] * 10 + [3] * (FARTHEST + 1) + [60], scores) == scores


def test_one_part_and_none_stay():
    assert lower_far([50] * 10, ARTICLE) == ARTICLE
    assert lower_far([3] * 12, [0.0] * 12) == [0.0] * 12
    assert lower_far([], []) == []


def test_a_teaser_far_below_a_text_is_no_body():
    body = [
        f"The council of Norrby voted on Monday to close the old bridge number {n} to trucks, the mayor said."
        for n in range(12)
    ]
    menu = [f"{word} {n}" for n in range(4) for word in ("Weather", "Puzzles", "Region", "Sport", "Homes", "Jobs")]
    teaser = "The ferry stays in harbour."
    article = newsclean.clean("\n".join([*menu, *body, *menu, *menu, teaser]))
    assert "number 11" in article.text
    assert teaser not in article.text

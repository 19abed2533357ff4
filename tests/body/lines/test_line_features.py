"""What the line model sees of a line: each feature says what its description says, on small invented texts."""

from __future__ import annotations

import math
from functools import cache

import numpy as np
import pytest
from hypothesis import given

import newsclean
import strategies as ours
from newsclean.body.columns import FAR, table
from newsclean.body.lines import words
from newsclean.body.lines.context import look_at
from newsclean.body.lines.features import FEATURES, GROUPS, matrix
from newsclean.body.lines.groups import NO_TITLE, UNTOLD
from newsclean.body.lines.situation import (
    FEWEST_LINES_OF_PAGE,
    FEWEST_LINES_OUTSIDE,
    FEWEST_SIGNS,
    SIGNS_OF_DROPPED,
    is_extracted,
    seen_lines,
    standing,
)
from newsclean.model import BlockRule, Label, Role
from newsclean.pipeline import read

WEIGHTS = {"menu": 2.0, "login": 1.0}


def prose(word: str, words: int) -> str:
    """Return a sentence: each word takes six characters with the space or the stop behind it."""
    return " ".join([word * 5] * words) + "."


def rule(label: Label, role: Role = Role.BOILERPLATE) -> BlockRule:
    return BlockRule(
        id="of-a-test", label=label, why="a test says so", matches=lambda _: False, claims={}, leaves={}, role=role
    )


LINES = {
    "site": "Menu | LOGIN | 24",
    "title": "Aaaaa Ccccc Ddddd",
    "by": "By Nobody",
    "a": prose("a", 20),
    "b": f"{prose('b', 19)[:-1]}, aaaaa.",
    "short": "- one of them:",
    "copy": "the same old thing here",
    "again": "the same old thing here",
    "long": prose("e", 40),
    "teaser": "Fffff Ggggg Hhhhh",
    "foot": "menu login other",
}
CLAIMS = {
    "site": rule(Label.NAVIGATION),
    "title": rule(Label.PROTECT, Role.TITLE),
    "by": rule(Label.PROTECT, Role.BYLINE),
    "teaser": rule(Label.RELATED),
}
NAMES = list(LINES)


@cache
def rows() -> dict[str, dict[str, float]]:
    page = read("\n".join(LINES.values()), "text", None, newsclean.Config())
    assert [block.text for block in page.blocks] == list(LINES.values())
    lines = look_at(page.blocks, [CLAIMS.get(name) for name in NAMES], np.arange(len(NAMES)), WEIGHTS)
    values = table(GROUPS, lines, (len(NAMES), len(FEATURES)))
    return {name: dict(zip(FEATURES, row.tolist(), strict=True)) for name, row in zip(NAMES, values, strict=True)}


MASS = 120 + 121 + 240  # characters of `a`, `b` and `long`: lines of eight words that end as sentences do
CHARS = sum(map(len, LINES.values()))

EXPECTED = [
    ("chars", "a", math.log1p(120)),
    ("words", "a", 20),
    ("mass", "a", math.log1p(120)),
    ("mass", "short", 0),
    ("mass_share", "a", 120 / MASS),
    ("sentence", "a", 1),
    ("sentence", "title", 0),
    ("upper_share", "site", 6 / 17),
    ("symbol_share", "site", 2 / 17),
    ("digit_share", "site", 2 / 17),
    ("stops", "a", 1),
    ("commas", "b", 1),
    ("capitalised_share", "title", 1),
    ("capitalised_share", "a", 0),
    ("word_length", "a", 6),
    ("starts_lower", "a", 1),
    ("starts_lower", "title", 0),
    ("starts_bullet", "short", 1),
    ("starts_bullet", "a", 0),
    ("ends_colon", "short", 1),
    ("ends_colon", "a", 0),
    ("copies", "copy", 2),
    ("copies", "a", 1),
    ("earlier_copy", "again", 1),
    ("earlier_copy", "copy", 0),
    ("text_mass", "a", math.log(MASS)),
    ("text_lines", "a", math.log1p(11)),
    ("text_sentences", "a", 3 / 11),
    ("text_prose", "a", MASS / CHARS),
    ("text_dropped", "a", 2 / 11),
    ("near1_mass", "short", math.log1p(121)),
    ("near3_mass", "short", math.log1p(MASS)),
    ("near8_mass", "site", math.log1p(MASS)),
    ("near20_mass", "foot", math.log1p(MASS)),
    ("near1_chars", "by", math.log1p(17 + 9 + 120)),
    ("near1_sentences", "a", 2),
    ("near3_sentences", "by", 2),
    ("near1_dropped", "foot", 1),
    ("near20_dropped", "a", 2),
    ("near1_capitalised", "title", 7 / 10),
    ("above2_mass", "short", math.log1p(241)),
    ("above5_mass", "a", 0),
    ("above12_mass", "foot", math.log1p(MASS)),
    ("below2_mass", "b", 0),
    ("below5_mass", "b", math.log1p(240)),
    ("below12_mass", "foot", 0),
    ("previous_chars", "a", math.log1p(9)),
    ("next_chars", "a", math.log1p(121)),
    ("previous_chars", "site", UNTOLD),
    ("next2_chars", "teaser", UNTOLD),
    ("previous2_capitalised", "a", 1),
    ("next_sentence", "by", 1),
    ("next_mass", "by", math.log1p(120)),
    ("place", "a", 3 / 11),
    ("mass_above", "a", 120 / MASS),
    ("lines_above", "a", math.log1p(3)),
    ("lines_below", "a", math.log1p(7)),
    ("since_good", "short", 1),
    ("since_long", "foot", 2),
    ("until_good", "by", 1),
    ("until_long", "by", 6),
    ("until_good", "foot", FAR),
    ("from_title", "a", 2),
    ("from_title", "site", -1),
    ("since_byline", "a", 1),
    ("since_byline", "title", FAR),
    ("since_navigation", "a", 3),
    ("since_related", "foot", 1),
    ("since_related", "a", FAR),
    ("until_related", "a", 6),
    ("until_navigation", "a", FAR),
    ("furniture", "foot", 1),
    ("furniture", "a", 0),
    ("furniture_most", "foot", 2),
    ("furniture_sum", "site", 3),
    ("near2_furniture", "foot", 3 / (40 + 3 + 3)),
    ("shared_words", "b", 1 / 20),
    ("shared_words", "a", 1),
    ("shared_words", "title", 1 / 3),
    ("shared_words", "copy", 0),
    ("shared_words", "site", 0),
    ("title_words", "b", 1 / 20),
    ("title_words", "teaser", 0),
    ("title_words", "short", UNTOLD),
    ("near2_shared_words", "a", (1 + 20 + 1) / (3 + 1 + 20 + 20)),
]  # fmt: skip


@pytest.mark.parametrize(("feature", "name", "value"), EXPECTED)
def test_a_feature_says_what_its_description_says(feature, name, value):
    assert rows()[name][feature] == pytest.approx(value, rel=1e-5)


def test_every_feature_has_a_case():
    asked = {feature for feature, _, _ in EXPECTED}
    families = {name for name in FEATURES if name in asked}
    for name in set(FEATURES) - families:
        # Of families that differ only by a label, a side or a reach, one each stands for all.
        start, _, end = name.partition("_")
        assert any(one.partition("_")[0] == start or one.partition("_")[2] == end for one in asked), name


def test_a_text_without_a_headline_says_so():
    page = read("\n".join(LINES.values()), "text", None, newsclean.Config())
    values = matrix(page, [None] * len(page.blocks), weights={})
    assert set(values[:, list(FEATURES).index("from_title")].tolist()) == {NO_TITLE}


def test_rows_are_those_asked_for():
    page = read("\n".join(LINES.values()), "text", None, newsclean.Config())
    claims = [None] * len(page.blocks)
    some = np.array([1, 3, 7])
    assert (matrix(page, claims, some) == matrix(page, claims)[some]).all()


@given(ours.texts())
def test_every_text_has_finite_features(text):
    page = read(text, "text", None, newsclean.Config())
    if page.blocks:
        values = matrix(page, [None] * len(page.blocks))
        assert values.shape == (len(page.blocks), len(FEATURES))
        assert np.isfinite(values).all()


def page_with(others: int, paragraphs: int = 6):
    """A text with lines that are no prose, behind its paragraphs."""
    text = [prose(letter, 30) for letter in "abcdefgh"[:paragraphs]] + ["An entry of a list"] * others
    return read("\n".join(text), "text", None, newsclean.Config())


def test_what_rules_drop_from_an_article_is_as_if_it_had_never_been_there():
    page = page_with(7)
    claims = [None] * 6 + [rule(Label.COMMENTS)] * 2 + [None] * 5
    without = [index for index, claim in enumerate(claims) if claim is None]
    assert list(seen_lines(page, standing(claims))) == without
    alone = matrix(page_with(5), [None] * len(without))
    seen = matrix(page, claims)
    assert (seen[without] == alone).all()
    assert not seen[6:8].any()


def test_on_a_whole_page_what_rules_drop_counts():
    page = page_with(30)
    claims = [None] * 6 + [rule(Label.COMMENTS)] * 2 + [None] * 28
    assert list(seen_lines(page, standing(claims))) == list(range(len(claims)))
    assert matrix(page, claims)[8, list(FEATURES).index("since_comments")] == 1


@pytest.mark.parametrize(
    ("others", "dropped", "extracted"),
    [
        (FEWEST_SIGNS - 1, 0, True),
        (FEWEST_SIGNS, 0, False),
        (FEWEST_SIGNS - SIGNS_OF_DROPPED, 1, False),
        (FEWEST_SIGNS - SIGNS_OF_DROPPED - 1, 1, True),
        (FEWEST_LINES_OUTSIDE, 40, False),
        (FEWEST_LINES_OUTSIDE - 1, 40, True),
    ],
)
def test_lines_outside_of_the_prose_tell_a_whole_page(others, dropped, extracted):
    # Behind the paragraphs; and lines between them, which say nothing.
    between = ["A line of the article"] * FEWEST_LINES_OF_PAGE
    lines = [prose("a", 30), *between, prose("b", 30), *["An entry of a list"] * (others + dropped)]
    page = read("\n".join(lines), "text", None, newsclean.Config())
    assert is_extracted(page, range(2 + len(between) + others)) is extracted


def test_a_short_text_is_no_whole_page():
    lines = [prose("a", 30), prose("b", 30), *["An entry of a list"] * (FEWEST_LINES_OF_PAGE - 3)]
    page = read("\n".join(lines), "text", None, newsclean.Config())
    assert is_extracted(page, range(FEWEST_LINES_OF_PAGE - 1))
    longer = read("\n".join([*lines, "One more"]), "text", None, newsclean.Config())
    assert not is_extracted(longer, range(FEWEST_LINES_OF_PAGE))


def test_lines_between_paragraphs_are_of_the_article():
    text = "\n".join([prose("a", 30), *["An entry of a list"] * 40, prose("b", 30)])
    page = read(text, "text", None, newsclean.Config())
    assert is_extracted(page, range(42))
    assert is_extracted(page, [0, *range(20, 42)])


def test_a_text_without_a_paragraph_is_judged_by_all_its_lines():
    page = read("\n".join(["An entry of a list"] * FEWEST_LINES_OF_PAGE), "text", None, newsclean.Config())
    assert not is_extracted(page, range(FEWEST_SIGNS))
    assert is_extracted(page, range(FEWEST_LINES_OUTSIDE - 1))


def test_the_sentence_of_a_teaser_is_no_end_of_the_article():
    lines = [*(prose(letter, 90) for letter in "abcdef"), *["An entry of a list"] * 40]
    page = read("\n".join([*lines, "The ferry of the other town came back at last."]), "text", None, newsclean.Config())
    assert not is_extracted(page, range(47))


@pytest.mark.parametrize("longest", [1, 40, 300])
def test_a_text_that_is_split_in_parts_says_what_it_says_as_a_whole(longest, monkeypatch):
    folded = ["menu login", "ferry harbour ferry", "late", "", "harbour menu tuesday", "港口 ferry", "ferry tuesday"]
    good = np.array([False, True, True, False, True, True, False])
    whole = words.read_words(folded, good, 6, WEIGHTS)
    assert list(whole.shared) == [0, 3, 0, 0, 1, 1, 2]
    assert list(whole.titled) == [0, 2, 0, 0, 1, 1, 2]
    monkeypatch.setattr(words, "LONGEST_PART", longest)
    split = words.read_words(folded, good, 6, WEIGHTS)
    for name in ("count", "furniture", "heaviest", "long", "shared", "titled"):
        assert list(getattr(split, name)) == list(getattr(whole, name)), name


def test_two_characters_of_an_unspaced_script_are_a_long_word():
    """Paragraphs on the lighthouse share its name and more; the menu, a word of it, shares nothing."""
    first = "海林市政府星期一宣布，南岬上有一百多年历史的老灯塔将于明年春天重新向全体市民开放，参观老灯塔不收门票，也不必预约，有意参观的市民可以在周末上午到南岬码头集合，由志愿者带领登塔。"
    second = "两年来，工人们更换了老灯塔的楼梯和玻璃，并把南岬守塔人的房子改成了一座小博物馆，修缮共花费一千二百万元，其中一半来自海林市民的捐款，余下的部分由市政府从旅游业的收入中分几年支付。"
    page = read(f"{first}\n{second}\n体育娱乐\n财经", "text", None, newsclean.Config())
    columns = list(FEATURES)
    shared = matrix(page, [None] * 4)[:, columns.index("shared_words")]
    assert shared[0] > 0.1
    assert shared[1] > 0.1
    assert shared[2] == 0
    assert words.split_lines(["老灯塔 ab灯c"]) == ["老灯", "灯塔", "ab", "灯", "c", "\x00"]


@pytest.mark.parametrize(
    ("line", "share"),
    [("체육", 0.7), ("港だより", 0.7), ("أخبار الميناء", 0.7), ("해림시가 등대를 연다고 밝혔다.", 0.14), ("Sport", 1), ("sport", 0), ("Новости порта", 0.5), ("Harlow 新聞 Courier Post", 0.75), ("12-29 21:35", 0)],
)  # fmt: skip
def test_a_line_in_a_script_without_capitals_has_as_many_as_usual(line, share):
    page = read(f"{line}\nMore\nlines", "text", None, newsclean.Config())
    found = matrix(page, [None] * 3)[0, list(FEATURES).index("capitalised_share")]
    assert found == pytest.approx(share)

"""Another extractor's text is found in the blocks of the page."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from newsclean.body.align import align, longest_rising, share_found, words_of

MENU = "news sport weather contact"
FIRST = "the council of norrby voted on monday to close the old bridge to trucks"
SECOND = "residents of the north bank said the detour would cost them half an hour"
THIRD = "a ferry will run until the spring when the bridge is to open again"


def test_lines_that_are_blocks_are_found_whole():
    assert share_found([MENU, FIRST, SECOND, THIRD], [FIRST, THIRD]) == [0, 1, 0, 1]


def test_a_line_may_hold_several_blocks_and_a_block_several_lines():
    assert share_found([MENU, FIRST, SECOND], [f"{FIRST} {SECOND}"]) == [0, 1, 1]
    half = len(SECOND) // 2
    assert share_found([f"{FIRST} {SECOND}", MENU], [FIRST, SECOND[:half], SECOND[half:]])[1] == 0
    assert share_found([f"{FIRST} {SECOND}", MENU], [FIRST, SECOND])[0] == 1


def test_a_block_of_which_a_part_is_missing_has_the_share_that_is_left():
    words = FIRST.split()
    share = share_found([MENU, FIRST, THIRD], [" ".join(words[:7]), THIRD])[1]
    assert share == 7 / len(words)


def test_the_copy_beside_the_other_paragraphs_is_the_one_that_is_meant():
    teaser_above = [FIRST, MENU, SECOND, FIRST, THIRD]
    assert share_found(teaser_above, [SECOND, FIRST, THIRD]) == [0, 0, 1, 1, 1]


def test_a_line_that_was_put_elsewhere_is_found_as_a_whole_block():
    assert share_found([FIRST, SECOND, THIRD], [THIRD, FIRST, SECOND])[2] == 1


def test_a_block_without_words_goes_with_its_lesser_neighbour():
    assert share_found([FIRST, "* * *", SECOND, "***", MENU], [FIRST, SECOND]) == [1, 1, 1, 0, 0]
    assert share_found(["***"], []) == [0]


def test_characters_of_unspaced_scripts_are_words():
    assert words_of("市议会on周一") == ["市", "议", "会", "on", "周", "一"]
    assert share_found(["首页新闻体育", "市议会周一决定关闭旧桥"], ["市议会周一决定关闭旧桥"]) == [0, 1]


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)), max_size=40, unique_by=lambda pair: pair[0]))
def test_the_longest_rising_run_rises_and_none_is_longer(pairs):
    pairs.sort()
    run = longest_rising(pairs)
    assert all(a[0] < b[0] and a[1] < b[1] for a, b in itertools.pairwise(run))
    lengths: list[int] = []
    for place, (_, j) in enumerate(pairs):
        lengths.append(1 + max((lengths[k] for k in range(place) if pairs[k][1] < j), default=0))
    assert len(run) == max(lengths, default=0)


WORDS = st.lists(st.sampled_from("a b c d e f g".split()), max_size=40)


@given(WORDS, WORDS)
def test_an_alignment_pairs_equal_words_in_order_and_each_once(page, other):
    pairs = sorted(align(page, other, [(0, len(page), 0, len(other), 0)]))
    assert all(page[i] == other[j] for i, j in pairs)
    assert all(a[0] < b[0] and a[1] < b[1] for a, b in itertools.pairwise(pairs))


@given(st.lists(st.sampled_from([MENU, FIRST, SECOND, THIRD, "", "***"]), max_size=8), st.data())
def test_shares_are_shares(blocks, data):
    lines = data.draw(st.lists(st.sampled_from([*blocks, "something else"]), max_size=8))
    shares = share_found(blocks, lines)
    assert len(shares) == len(blocks)
    assert all(0 <= share <= 1 for share in shares)
    whole = share_found(blocks, blocks)
    assert all(whole[place] == 1 for place, block in enumerate(blocks) if words_of(block) and blocks.count(block) == 1)

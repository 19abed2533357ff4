"""A heading goes with what it heads."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsclean
from newsclean.body.body_model import score_blocks
from newsclean.body.subheads import LIKELY, SURE, UNLIKELY, with_subheads, without_lone_heads
from newsclean.model import Kind
from newsclean.pipeline import read
from newsclean.registry import rule_named

PIECES = {"p": "<p>Text</p>", "h": "<h2>Heading</h2>", "l": "<h2><a href='/'>Linked</a> head</h2>"}


def page_of(pieces: str):
    """Return a page: `p` a paragraph, `h` a heading, `l` a heading that is half a link."""
    page = read("".join(PIECES[piece] for piece in pieces), "html", None, newsclean.Config())
    assert len(page.blocks) == len(pieces)
    return page


@pytest.mark.parametrize(
    ("pieces", "shares", "expected"),
    [
        ("php", [0.9, 0.1, 0.8], [0.9, 0.8, 0.8]),
        ("php", [0.7, 0.1, 0.8], [0.7, 0.7, 0.8]),
        ("php", [0.9, 0.85, 0.8], [0.9, 0.85, 0.8]),  # never lowered
        ("php", [0.0, 0.1, 0.8], [0.0, 0.1, 0.8]),  # nothing above
        ("php", [0.9, 0.1, 0.0], [0.9, 0.1, 0.0]),  # nothing below
        ("pphp", [0.9, 0.0, 0.1, 0.8], [0.9, 0.0, 0.8, 0.8]),  # the body ends one block further up
        ("ppphp", [0.9, 0.0, 0.0, 0.1, 0.8], [0.9, 0.0, 0.0, 0.1, 0.8]),  # two are too many
        ("phpp", [0.9, 0.1, 0.0, 0.8], [0.9, 0.1, 0.0, 0.8]),  # below, the very next must be body
        ("phhp", [0.9, 0.1, 0.2, 0.8], [0.9, 0.2, 0.8, 0.8]),  # by the shares as they came, not as raised
        ("ppp", [0.9, 0.1, 0.8], [0.9, 0.1, 0.8]),  # a paragraph is no subhead
        ("plp", [0.9, 0.1, 0.8], [0.9, 0.1, 0.8]),  # leads elsewhere
        ("hp", [0.1, 0.9], [0.1, 0.9]),  # the first block
        ("ph", [0.9, 0.1], [0.9, 0.1]),  # the last
        ("php", [0.0, LIKELY, SURE], [0.0, SURE, SURE]),  # likely, and right above what is sure
        ("php", [0.0, LIKELY, 0.7], [0.0, LIKELY, 0.7]),
        ("php", [0.0, 0.3, 0.9], [0.0, 0.3, 0.9]),
        ("plp", [0.0, 0.5, 0.9], [0.0, 0.5, 0.9]),
        ("h", [0.1], [0.1]),
    ],
)
def test_subheads(pieces, shares, expected):
    given_shares = list(shares)
    assert with_subheads(page_of(pieces), given_shares) == expected
    assert given_shares == shares


def test_a_heading_of_which_less_than_half_is_a_link_is_a_subhead():
    html = "<p>Text</p><h2>What the <a href='/'>city</a> says about it</h2><p>Text</p>"
    assert with_subheads(read(html, "html", None, newsclean.Config()), [0.9, 0.0, 0.9]) == [0.9, 0.9, 0.9]


@given(st.text("phl", min_size=1, max_size=12), st.data())
def test_only_headings_are_raised_and_to_no_more_than_their_neighbours(pieces, data):
    shares = data.draw(st.lists(st.sampled_from([0.0, 0.2, 0.5, 1.0]), min_size=len(pieces), max_size=len(pieces)))
    page = page_of(pieces)
    result = with_subheads(page, shares)
    assert len(result) == len(shares)
    for place, (old, new) in enumerate(zip(shares, result, strict=True)):
        assert new >= old
        if new > old:
            assert page.blocks[place].kind is Kind.HEADING
            assert pieces[place] == "h"
            is_likely = old >= LIKELY and shares[place + 1] >= SURE
            above = 1.0 if is_likely else max(shares[max(0, place - 2) : place])
            assert new == min(above, shares[place + 1])


@pytest.mark.parametrize(
    ("pieces", "shares", "expected"),
    [
        ("php", [0.9, 0.6, 0.1], [0.9, 0.1, 0.1]),
        ("phpp", [0.9, 0.6, 0.1, 0.2], [0.9, 0.2, 0.1, 0.2]),  # the likeliest of all down to the next heading
        ("phphp", [0.9, 0.6, 0.1, 0.7, 0.9], [0.9, 0.1, 0.1, 0.7, 0.9]),  # what the next one heads does not count
        ("php", [0.9, 0.6, 0.7], [0.9, 0.6, 0.7]),  # never raised
        ("php", [0.9, SURE, 0.1], [0.9, SURE, 0.1]),  # sure enough by itself
        ("php", [0.9, 0.6, 0.29], [0.9, 0.29, 0.29]),
        ("php", [0.9, 0.6, UNLIKELY], [0.9, 0.6, UNLIKELY]),  # what is below may be body
        ("php", [0.9, 0.2, 0.3], [0.9, 0.2, 0.3]),
        ("plp", [0.9, 0.6, 0.1], [0.9, 0.6, 0.1]),  # an entry of a list
        ("phhp", [0.9, 0.6, 0.7, 0.9], [0.9, 0.6, 0.7, 0.9]),  # right above another heading
        ("ph", [0.9, 0.6], [0.9, 0.6]),  # the last block
        ("h", [0.6], [0.6]),
        ("hp", [0.6, 0.2], [0.2, 0.2]),
        ("pp", [0.9, 0.1], [0.9, 0.1]),
    ],
)
def test_a_heading_of_nothing_is_no_likelier_than_what_is_below(pieces, shares, expected):
    given_shares = list(shares)
    page = page_of(pieces)
    assert without_lone_heads(page, [None] * len(pieces), given_shares) == expected
    assert given_shares == shares


@pytest.mark.parametrize("claimed", [1, 2])
def test_what_a_rule_has_claimed_says_nothing_of_the_heading(claimed):
    claims = [None] * 4
    claims[claimed] = rule_named("caption")
    assert without_lone_heads(page_of("phpp"), claims, [0.9, 0.6, 0.0, 0.1]) == [0.9, 0.6, 0.0, 0.1]


class Told:
    """Trees that give the scores they were told."""

    def __init__(self, *scores):
        self.told = np.array(scores)

    def scores(self, rows):
        assert len(rows) == len(self.told)
        return self.told


def test_the_model_raises_and_lowers_headings():
    page = page_of("phphp")
    assert score_blocks(Told(0.9, 0.1, 0.8, 0.7, 0.2), page, [None] * 5) == [0.9, 0.8, 0.8, 0.2, 0.2]


@given(st.text("phl", min_size=1, max_size=12), st.data())
def test_only_unsure_headings_are_lowered_and_to_no_less_than_a_block_below(pieces, data):
    shares = data.draw(
        st.lists(st.sampled_from([0.0, 0.2, 0.5, 0.7, 0.8, 1.0]), min_size=len(pieces), max_size=len(pieces))
    )
    result = without_lone_heads(page_of(pieces), [None] * len(pieces), shares)
    for place, (old, new) in enumerate(zip(shares, result, strict=True)):
        assert new <= old
        if new < old:
            assert pieces[place] == "h"
            assert old < SURE
            assert new in shares[place + 1 :]
            assert new < UNLIKELY

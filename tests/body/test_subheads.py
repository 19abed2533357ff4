"""A heading between two parts of the body is part of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsclean
from newsclean.body.subheads import with_subheads
from newsclean.model import Kind
from newsclean.pipeline import read

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
            assert new == min(max(shares[max(0, place - 2) : place]), shares[place + 1])

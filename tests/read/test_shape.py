"""What a block is measured by."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.read.shape import INVISIBLE, Shapes, fold, make_plain, measure_all, squeeze

ANY_TEXT = st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=60)


def shape(text):
    return Shapes(*(column[0] for column in measure_all([text])))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("ferry", 1),
        ("The night ferry", 3),
        ("渡轮晚点", 2),
        ("渡轮晚点了", 3),
        ("NHK によると", 3),
        ("เรือล่าช้า", 5),
        ("배가 늦었다", 2),
    ],
)
def test_words_are_counted_in_every_script(text, words):
    assert shape(text).words == words


def test_words_are_counted_alike_in_either_normal_form():
    text = "がぎぐげござじずぜぞ"
    assert shape(unicodedata.normalize("NFD", text)).words == shape(text).words == 5


@pytest.mark.parametrize(
    "text",
    [
        "It left.",
        "It left!",
        "Did it?",
        "“It left.”",
        "(It left.)",
        "它开走了。",
        "هل غادرت؟",
        "It left… »",
        "「出た。」",
    ],
)
def test_a_sentence_ends_as_sentences_do(text):
    assert shape(text).sentence


@pytest.mark.parametrize("text", ["Ferry late", "It left,", "By Jane Example:", "(Reuters)", "»", "It left. (AP)"])
def test_a_heading_is_no_sentence(text):
    assert not shape(text).sentence


def test_plain_text_has_plain_quotes_dashes_and_spaces():
    assert make_plain("“It’s” – ‹no› — ‘yes’ «so» 2‑3") == '"It\'s" - ‹no› - \'yes\' "so" 2-3'
    assert fold("  DON’T   Miss ") == "don't miss"


@given(ANY_TEXT)
def test_squeezing_twice_is_squeezing_once(text):
    assert squeeze(squeeze(text)) == squeeze(text)


@given(st.text(alphabet=st.sampled_from("ab  \t\n\u00a0\u200b\u00ad\u2003\u200e\x00\x1fé")))
def test_squeezing_leaves_words_with_one_space_between(text):
    squeezed = squeeze(text)
    assert squeezed.split() == INVISIBLE.sub("", text).split() or not squeezed.strip("\u200e ")
    assert squeezed == " ".join(squeezed.split())
    assert not INVISIBLE.search(squeezed)


@given(st.lists(ANY_TEXT.map(squeeze).filter(bool), min_size=1, max_size=6))
def test_a_block_is_measured_alike_alone_and_among_others(texts):
    assert list(zip(*measure_all(texts), strict=True)) == [tuple(shape(text)) for text in texts]


@given(ANY_TEXT.map(squeeze).filter(bool))
def test_every_block_has_words_and_something_to_match(text):
    measured = shape(text)
    assert measured.words >= 1
    assert measured.plain
    assert measured.folded
    assert unicodedata.is_normalized("NFC", measured.plain)

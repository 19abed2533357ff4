"""A text is matched against the phrases that it may begin with, and that hides nothing that all of them would match."""

from __future__ import annotations

import gc
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.lexicon.beginnings import MOST_BEGINNINGS, beginnings, by_beginning
from newsclean.lexicon.phrase_pattern import PhrasePattern
from newsclean.registry import builtin_rules
from pattern_strings import strings_of

MOST_STRINGS = 40  # of one phrase; those with more have them alike
BEFORE = ("", "» ", "3. ", "① ", "_ ")  # what a pattern passes over, or does not

PARTS = st.sampled_from(
    r"share;on ;(?:on|via) ;(?:the |a )?;x?;xs*;b{2};c{0,1};d{1,2}e;[aă];[^a];\d{1,2} ;\w+ ;.{0,3};(?=s);(?!x);(?<!x);\b;^;"
    r"(?:a|b(?:c|d)?)?;(?>fb|facebook);(?P<name>n|m);(?i:Q);\?;\(;\.;é;的;s|t;(?:);\s?".split(";")
)
WRITTEN = st.sampled_from("share on via the a x xs bb c dde ă 12 fb facebook n q Q é 的 s t ? ( . » ① _".split())
PHRASES = st.lists(PARTS, min_size=1, max_size=4).map("".join)
TEXTS = st.lists(st.tuples(WRITTEN, st.sampled_from(("", " "))).map("".join), max_size=4).map("".join)


def is_matched_by_all(pattern: PhrasePattern, text: str) -> bool:
    return pattern.pattern.match(text) is not None


def all_phrase_patterns() -> list[PhrasePattern]:
    builtin_rules()
    found = [item for item in gc.get_objects() if isinstance(item, PhrasePattern)]
    return [pattern for pattern in found if len(pattern.source) > 0]


@pytest.mark.parametrize(
    ("pattern", "found"),
    [
        ("share this", {"sha"}),
        ("x", {"x"}),
        ("(?:please )?tweet|pin it", {"ple", "twe", "pin"}),
        ("a(?:b|cd)e", {"abe", "acd"}),
        (r"\d{1,3} comments", {""}),
        (r"o\d", {"o"}),
        ("[aă]b", {"ab", "ăb"}),
        ("ab*c", {"ac", "ab"}),
        ("(?!x)(?=s)share", {"sha"}),
        ("(?i:Ad)", {""}),
        ("(?:a|)b", {"ab", "b"}),
        (r"\(opens", {"(op"}),
        (r"[(|)]x\|y|z", {"", "z"}),
    ],
)
def test_the_first_letters_of_what_a_pattern_matches(pattern, found):
    assert beginnings(pattern) == found


def test_what_may_begin_in_too_many_ways_begins_anyhow():
    letters = "".join(map(chr, range(0x4E00, 0x4E00 + MOST_BEGINNINGS + 1)))
    assert beginnings("|".join(letters)) == {""}


def test_a_longer_beginning_has_the_phrases_of_the_shorter_ones():
    assert by_beginning(("share", r"\d", "s.", "tweet")) == {"sha": (0, 1, 2), "s": (1, 2), "twe": (1, 3), "": (1,)}


@given(st.lists(PHRASES, min_size=1, max_size=4), TEXTS, st.sampled_from(("", r"[\W_]*\Z", r"\p{L}?")))
def test_phrases_that_are_picked_match_what_all_match(phrases, text, end):
    pattern = PhrasePattern({"und": phrases}, end=end)
    try:
        expected = is_matched_by_all(pattern, text)
    except re.error:  # two groups of one name
        return
    assert pattern.matches(text) is expected


def test_the_phrases_of_all_rules_match_what_they_say():
    patterns = all_phrase_patterns()
    assert len(patterns) > 50
    for pattern in patterns:
        strings = strings_of(re.sub(r"^\[\\W_\]\*\+", "", pattern.source))
        for number, string in enumerate(strings[:: max(1, len(strings) // MOST_STRINGS)]):
            text = BEFORE[number % len(BEFORE)] + string
            assert pattern.matches(text) is is_matched_by_all(pattern, text), text


def test_a_phrase_is_compiled_only_for_a_text_that_begins_so():
    pattern = PhrasePattern({"en": ("share this", "tweet**")})
    assert pattern.matches("share this article")
    assert not pattern.matches("sharing")
    assert not pattern.matches("posted")
    with pytest.raises(re.error, match="multiple repeat"):
        pattern.matches("tweet")

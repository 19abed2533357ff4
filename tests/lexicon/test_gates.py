"""A list of words that spares most lines a pattern holds a word of everything that the pattern matches."""

from __future__ import annotations

import pytest

from newsclean.lexicon import headings, roles
from newsclean.lexicon.byline_phrases import (
    FIRST_WORDS,
    GLUED_INTRO,
    GLUED_STARTS,
    INTROS,
    OUTRO,
    OUTRO_ENDS,
)
from newsclean.lexicon.bylines import FIRST_WORD, find_intro, writers_only
from newsclean.lexicon.headings import RELATED_HEADINGS, first_word
from newsclean.lexicon.other_credits import OTHER_CREDITS, other_credit
from newsclean.read.shape import UNSPACED, fold
from newsclean.rules.related import read_more_line
from pattern_strings import strings_of


@pytest.mark.parametrize("language", INTROS)
def test_every_byline_begins_with_a_word_of_the_list(language):
    strings = [string for pattern in INTROS[language] for string in strings_of(pattern)]
    assert len(strings) > 1
    assert {string for string in strings if FIRST_WORD.match(string)[0].lower() not in FIRST_WORDS} == set()
    assert find_intro(f"{strings[0]}: Ada Fenwick")


@pytest.mark.parametrize("pattern", OTHER_CREDITS)
def test_a_credit_for_others_has_a_word_of_the_list(pattern):
    strings = [f"Ada Fenwick | {string} Eve Lind" for string in strings_of(pattern)]
    assert len(strings) > 1
    found = [string for string in strings if other_credit().search(string)]
    assert len(found) > len(strings) / 2
    assert {string for string in found if writers_only(string)[0] == string} == set()


def test_a_glued_byline_begins_with_a_word_of_the_list():
    strings = [string for string in strings_of(GLUED_INTRO.pattern) if GLUED_INTRO.match(f"{string}Ada")]
    assert len(strings) >= len(GLUED_STARTS)
    assert {string for string in strings if not string.startswith(GLUED_STARTS)} == set()


def test_a_byline_that_says_so_at_its_end_ends_with_a_word_of_the_list():
    strings = [f"Ada Fenwick{string[3:]}" for string in strings_of(OUTRO.pattern)]
    assert {string for string in strings if OUTRO.fullmatch(string) and not string.endswith(OUTRO_ENDS)} == set()
    assert any(OUTRO.fullmatch(string) for string in strings)


@pytest.mark.parametrize("language", RELATED_HEADINGS)
def test_every_heading_of_other_articles_begins_with_a_word_of_the_list(language):
    firsts = {first_word(string) for pattern in RELATED_HEADINGS[language] for string in strings_of(pattern)}
    assert firsts
    unknown = firsts - headings.RELATED_FIRST_WORDS
    assert {word for word in unknown if word.isascii() or not UNSPACED.match(word)} == set()


@pytest.mark.parametrize(
    "name", ["CLEAR_START", "VAGUE_START", "LABEL_START", "CAPITALS", "LINK_START", "ABOUT", "CLICK"]
)
def test_every_line_to_read_more_begins_with_a_word_of_the_list(name):
    # A dash that sticks to the word makes it another one.
    strings = [string.rstrip() for string in strings_of(getattr(read_more_line, name).source)]
    strings = [string for string in strings if not string.endswith("-")]
    firsts = {found[1] for string in strings if (found := headings.FIRST_WORD.match(fold(string).strip("【")))}
    assert firsts
    unknown = firsts - read_more_line.FIRST_WORDS
    assert {word for word in unknown if not UNSPACED.match(word)} == set()


def test_a_newsroom_begins_or_ends_with_a_word_of_the_list():
    strings = [string for string in strings_of(roles.STAFF) if roles.staff_pattern().fullmatch(string)]
    assert len(strings) > len(roles.STAFF_ENDS)
    assert {string for string in strings if not roles.is_staff(string)} == set()

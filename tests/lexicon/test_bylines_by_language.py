"""Bylines are read in the languages of the world's papers, and what looks alike is not."""

from __future__ import annotations

import unicodedata
from itertools import chain

import pytest

from lexicon.byline_lines import NOT_READ, READ
from newsclean.lexicon.bylines import read_byline

BYLINES = [
    pytest.param(line, people, id=f"{language}-{line}") for language, lines in READ.items() for line, people in lines
]
LOOK_ALIKES = [pytest.param(line, id=f"{language}-{line}") for language, lines in NOT_READ.items() for line in lines]
FEWEST_LANGUAGES = 24


@pytest.mark.parametrize(("line", "people"), BYLINES)
def test_a_byline_of_a_language_is_read(line, people):
    byline = read_byline(line)
    assert byline is not None
    assert [(person.name, person.role) for person in byline.people] == people
    assert list(byline.authors) == [name for name, _ in people]


@pytest.mark.parametrize("line", LOOK_ALIKES)
def test_what_looks_like_a_byline_of_a_language_names_nobody(line):
    byline = read_byline(line)
    assert byline is None or byline.authors == ()


@pytest.mark.parametrize(("line", "people"), BYLINES)
def test_composed_and_decomposed_bylines_are_read_alike(line, people):
    byline = read_byline(unicodedata.normalize("NFD", line))
    assert byline is not None
    assert list(byline.authors) == [name for name, _ in people]


def test_there_are_cases_of_both_kinds_in_each_language():
    assert set(READ) == set(NOT_READ)
    assert len(READ) >= FEWEST_LANGUAGES
    assert all(chain(READ.values(), NOT_READ.values()))

"""Names, roles, newsrooms and agencies, each on its own."""

from __future__ import annotations

import pytest

from newsclean.lexicon.agencies import is_agency, is_known_outlet, is_outlet
from newsclean.lexicon.common_words import is_common_word
from newsclean.lexicon.people import is_name, is_role, is_staff, tidy_case
from newsclean.lexicon.roles import may_be_letters


@pytest.mark.parametrize("name", ["AP", "Reuters", "dpa", "AFP", "AFP Deutschland", "The Associated Press", "PTI", "ANI", "SDA", "Anadolu Ajansı", "新华社", "연합뉴스", "رويترز", "ТАСС", "Deutsche Presse-Agentur"])  # fmt: skip
def test_agencies_of_the_world(name):
    assert is_agency(name)


@pytest.mark.parametrize("name", ["Petra", "Nova", "Context", "Ada Fenwick", "The bridge", "Ana", ""])
def test_names_and_words_are_no_agency(name):
    assert not is_agency(name)


@pytest.mark.parametrize(
    "name",
    ["7 News WSVN", "NBC News", "CBS News Chicago", "Morrow Valley Courier", "Los Angeles Times", "The Texas Newsroom"],
)
def test_papers_and_broadcasters(name):
    assert is_outlet(name)


def test_papers_that_are_known_by_name_or_by_address():
    assert is_known_outlet("Le Figaro")
    assert is_known_outlet("courier.com")
    assert not is_known_outlet("Ada Fenwick")


@pytest.mark.parametrize(
    "role",
    ["Staff Writer", "Senior Life and Trends Reporter", "Director of Studies at Morrow", "Redakteurin", "FOCUS-online-Redakteur", "periodista de El País",
     "journaliste", "корреспондент", "udlandskorrespondent", "Master Gardener", "مراسل", "Political Reporter"],
)  # fmt: skip
def test_roles(role):
    assert is_role(role)


@pytest.mark.parametrize(
    "text", ["Ada Fenwick", "Morrow", "of the bridge", "The bridge is closed", "writers' block party", ""]
)
def test_what_is_no_role(text):
    assert not is_role(text)


@pytest.mark.parametrize(
    "text",
    [
        "Redaktion",
        "Die Redaktion",
        "La rédaction",
        "Courier Staff",
        "The Morrow Team",
        "Newsroom",
        "Staff and news service reports",
        "Redacción Diario Morrow",
    ],
)
def test_newsrooms_that_sign_as_a_whole(text):
    assert is_staff(text)


@pytest.mark.parametrize(
    ("loud", "name"),
    [
        ("MEG O'NEIL", "Meg O'Neil"),
        ("BILL MCCARTHY", "Bill McCarthy"),
        ("ADA FENWICK III", "Ada Fenwick III"),
        ("JOSÉ ORTEGA Y GASSET", "José Ortega y Gasset"),
        ("J. I. DA SILVA", "J. I. da Silva"),
        ("JP Smith", "JP Smith"),
    ],
)
def test_names_in_capitals(loud, name):
    assert tidy_case(loud) == name


@pytest.mark.parametrize(
    "name",
    [
        "Larry Page",
        "Jude Law",
        "Rose West",
        "Grace Hope",
        "Max Stone",
        "Tyra Banks",
        "Sun Li",
        "Chris Rock",
        "Glenn Close",
        "Ann Clements",
        "Simone Jülicher",
    ],
)
def test_names_that_are_words_are_names(name):
    assert is_name(name)


@pytest.mark.parametrize(
    "words",
    [
        "Opening Hours",
        "Data Engineering",
        "Öffentliche Verwaltung",
        "Take-Away Buffet",
        "Fraud Detection",
        "Recent Posts",
        "Noticias Económicas",
        "La Paz",
        "Los Gatos",
    ],
)
def test_headings_and_places_are_no_names(words):
    assert not is_name(words)


def test_a_place_or_an_initial_is_a_name_only_behind_by():
    assert is_name("Ada North", introduced=True)
    assert not is_name("Ada North")
    assert is_name("Joe S.", introduced=True)
    assert not is_name("Joe S.")


def test_common_words_are_in_no_name():
    assert is_common_word("equipment")
    assert is_common_word("transformation")
    assert not is_common_word("clement")
    assert not is_common_word("stone")


@pytest.mark.parametrize(
    ("text", "is_letters"),
    [("MS RD", True), ("CEPF®", True), ("PhD", True), ("MEG KING", False), ("Staff", False), ("ada", False)],
)
def test_the_letters_of_degrees(text, is_letters):
    assert may_be_letters(text) is is_letters

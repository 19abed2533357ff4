"""How a byline is taken apart: people with roles and addresses, agencies, places, other credits, stuck words."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsclean.lexicon.bylines import LONGEST_BYLINE, Person, read_byline, read_parts

ADA = "Ada Fenwick"
TOM = "Tom Marsh"


def people_of(line):
    byline = read_byline(line)
    return None if byline is None else [tuple(person) for person in byline.people]


def names_of(line):
    byline = read_byline(line)
    return [] if byline is None else list(byline.authors)


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("Ada Fenwick, Staff Writer", "Staff Writer"),
        ("By Ada Fenwick | Senior Editor", "Senior Editor"),
        ("By Ada Fenwick, Director of Studies at Morrow College", "Director of Studies at Morrow College"),
        ("Ada FenwickLifestyle Writer", "Lifestyle Writer"),
        (
            "Written By: Ada Fenwick Executive Digital Editor and Master Gardener",
            "Executive Digital Editor and Master Gardener",
        ),
        ("Guide by Ada Fenwick Former Deputy Tech Editor", "Former Deputy Tech Editor"),
        ("By Associated Press Writer Ada Fenwick", "Associated Press Writer"),
        ("By Ada Fenwick", None),
    ],
)
def test_the_role_printed_with_a_name_is_its_role(line, role):
    assert people_of(line) == [(ADA, role, None)]


@pytest.mark.parametrize(
    "line",
    [
        "Ada Fenwick, 27 October 2024 in Harlow (Photo Tom Marsh. AFP)",
        "Odile Marchais, le 27 octobre 2024 à Toulouse (Photo Luc Berthier)",
        "Greta Lindner (Foto: Karl Groß)",
    ],
)
def test_a_line_that_ends_with_the_credit_of_a_picture_is_a_caption(line):
    assert read_byline(line) is None
    assert names_of("By Ada Fenwick (Photo: Tom Marsh)") == [ADA]


def test_a_role_in_the_plural_is_of_all():
    assert people_of("Ada Fenwick and Tom Marsh, Staff Writers") == [
        (ADA, "Staff Writers", None),
        (TOM, "Staff Writers", None),
    ]


def test_a_role_in_the_singular_is_of_the_last():
    assert people_of("By Ada Fenwick, Tom Marsh, Reporter") == [(ADA, None, None), (TOM, "Reporter", None)]


@pytest.mark.parametrize(
    ("line", "emails"),
    [
        ("By Ada Fenwick, ada@courier.example", ["ada@courier.example"]),
        (
            "By Ada Fenwick ada@courier.example and Tom Marsh tom@courier.example",
            ["ada@courier.example", "tom@courier.example"],
        ),
        ("By Ada Fenwick (ada@courier.example), Staff Writer", ["ada@courier.example"]),
        ("By Ada Fenwick @adafenwick", [None]),
        ("By Ada Fenwick@adafenwick", [None]),
        ("Ada Fenwick[email protected]+1 650 555 0100", [None]),
        ("김민지 기자 minji@tongsin.example", ["minji@tongsin.example"]),
    ],
)
def test_the_address_printed_with_a_name_is_its_address(line, emails):
    byline = read_byline(line)
    assert byline is not None
    assert [person.email for person in byline.people] == emails


@pytest.mark.parametrize(
    ("line", "authors", "agency"),
    [
        ("Reuters", [], "Reuters"),
        ("AFP, MANILA", [], "AFP"),
        ("dsw / DPA", [], "DPA"),
        ("dpa/lno", [], "dpa"),
        ("det/dpa", [], "dpa"),
        ("FR mit dpa", [], "dpa"),
        ("AFP/The Local", [], "AFP"),
        ("Von dpa", [], "dpa"),
        ("Por Agencia EFE", [], "Agencia EFE"),
        ("Press Trust of India", [], "Press Trust of India"),
        ("Anadolu Ajansı", [], "Anadolu Ajansı"),
        ("By The Associated Press", [], "The Associated Press"),
        ("Par Le Figaro et AFP", [], "Le Figaro"),
        ("Ada Fenwick and AP", [ADA], "AP"),
        ("By Ada Fenwick and Tom Marsh The Associated Press", [ADA, TOM], "The Associated Press"),
        ("Ada Fenwick, Los Angeles Times on", [ADA], "Los Angeles Times"),
        ("Ada Fenwick, Tom Marsh, 7 News WSVN", [ADA, TOM], "7 News WSVN"),
        ("Autor: Jan Kowalski, PAP", ["Jan Kowalski"], "PAP"),
        ("By Ada Fenwick via Reuters", [ADA], "Reuters"),
        ("By Tom Marsh and Suleiman Al-Khalidi Reuters", [TOM, "Suleiman Al-Khalidi"], "Reuters"),
    ],
)
def test_agencies_and_papers_are_told_from_people(line, authors, agency):
    byline = read_byline(line)
    assert byline is not None
    assert (list(byline.authors), byline.agency) == (authors, agency)


@pytest.mark.parametrize(
    "line",
    [
        "Ada Fenwick, London",
        "By Ada Fenwick in San Mateo",
        "By Ada Fenwick, San Mateo",
        "By Ada Fenwick, Springfield, Illinois",
        "By Ada Fenwick | Fact Checked",
        "By Ada Fenwick, MS, RD, CEPF®",
        "By Ada Fenwick, PhD | 8 min read",
        "By Ada Fenwick • 1,204 words",
        "May 18, 2023 By Ada Fenwick In",
        "September 1, 2016 September 8, 2016 Ada Fenwick",
        "Ada Fenwick Released",
        "Ada Fenwick Erstellt",
        "By Ada FenwickIn Budget Travel, Travel Tips",
        "ByAda FenwickMar 5, 2025 | 6 comments",
        "Ada Fenwick2 minutes ago",
        "Written byby Ada Fenwick",
        "Written by: Ada Fenwick Ada Fenwick",
        "Opinion | By Ada Fenwick",
        "Author: Posted by Ada Fenwick",
        "By Ada Fenwick. Reviewed by Tom Marsh, DVM",
        "Medically reviewed by Tom Marsh RDN — Written by Ada Fenwick, MS — Updated on March 7, 2025",
        "Ada Fenwick, Übersetzung Tom Marsh",
        "By Ada Fenwick, with additional reporting by Tom Marsh",
        "By Ada Fenwick, photographs by Tom Marsh",
        "By Fenwick, Ada T.".replace("Fenwick, Ada T.", "Ada Fenwick"),
    ],
)
def test_nothing_that_stands_around_a_name_is_a_part_of_it(line):
    assert names_of(line) == [ADA]


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("By ADA FENWICK and Tom MARSH-REED", [ADA, "Tom Marsh-Reed"]),
        ("Bill MCCARTHY, Marisha GOLDHAMER", ["Bill McCarthy", "Marisha Goldhamer"]),
        ("JESSICA HOLLY, GAIL LEVY", ["Jessica Holly", "Gail Levy"]),
        ("By Steve Peoples, MEG KINNARD and Bill Barrow", ["Steve Peoples", "Meg Kinnard", "Bill Barrow"]),
        ("J. I. Da Silva", ["J. I. Da Silva"]),
        ("By Joe S.", ["Joe S."]),
        ("Matt De La O", []),
        ("By Matt De La O", ["Matt De La O"]),
        ("By Ada Fenwick Jr.", ["Ada Fenwick Jr."]),
        ("By ADA FENWICK III", ["Ada Fenwick III"]),
        ("Dr. Ada Fenwick", ["Dr. Ada Fenwick"]),
        ("Prof. Dr. Ada Fenwick", ["Prof. Dr. Ada Fenwick"]),
        ("Jón Þór Stefánsson", ["Jón Þór Stefánsson"]),
        ("María del Carmen Ruiz de la Torre", ["María del Carmen Ruiz de la Torre"]),
        ("Ludwig van der Aa", ["Ludwig van der Aa"]),
        ("Seán O’Brien", ["Seán O’Brien"]),
        (
            "By Chase DiBenedetto , Belen Edwards , and Kristy Puchko",
            ["Chase DiBenedetto", "Belen Edwards", "Kristy Puchko"],
        ),
        ("By Fenwick, Ada T.", ["Ada T. Fenwick"]),
        ("By Jean-Luc Picquart / Anne-Marie d'Aubigny", ["Jean-Luc Picquart", "Anne-Marie d'Aubigny"]),
        ("By Ada Fenwick; Tom Marsh", [ADA, TOM]),
        ("By Ada Fenwick as told to Tom Marsh", [ADA, TOM]),
        ("By Ada Fenwick with Tom Marsh", [ADA, TOM]),
    ],
)
def test_names_of_many_shapes(line, authors):
    assert names_of(line) == authors


@pytest.mark.parametrize(
    "line", ["Written by Kristin", "Posted by Kristin", "by Kristin", "May 3, 2024 By Kristin", "Author: Kristin"]
)
def test_one_word_signs_behind_what_can_be_nothing_else(line):
    assert names_of(line) == ["Kristin"]


@pytest.mark.parametrize(
    "line",
    ["Kristin", "Von Kristin", "By Role", "By Price", "Published by Hachette", "By WIRED", "By Monday", "Par amour"],
)
def test_one_word_is_no_name_otherwise(line):
    assert names_of(line) == []


@pytest.mark.parametrize(
    "line",
    [
        "Case Studies",
        "How It Works",
        "Quick Links",
        "Cyber Security",
        "Microsoft Surface Pro",
        "GET STARTED",
        "San Mateo",
        "New Orleans",
        "Central Park",
        "The Morrow Family",
        "Ada Fenwick – Cyber Security",
        "By Ada Fenwick the bridge was closed",
        "By Ada Fenwick, who lived by the river for many years",
        "12/05/2024",
        "  ",
        ",",
        "/",
        "By",
        "By ",
        "|",
        "By ,",
    ],
)
def test_headings_places_and_prose_name_nobody(line):
    assert names_of(line) == []


def test_the_printed_byline_keeps_what_is_printed_beside_the_names():
    byline = read_byline("By Ada Fenwick, Staff Writer | August 12, 2024")
    assert byline is not None
    assert byline.printed == "Ada Fenwick, Staff Writer"
    assert byline.people == (Person(ADA, "Staff Writer"),)


def test_parts_of_a_declaration_are_read_alike():
    assert read_parts("Ada Fenwick, Staff Writer; Reuters", introduced=True) == ([ADA], "Reuters", 0)
    assert read_parts("Ada Fenwick, Nowhereton", introduced=True) == ([ADA], None, 1)


GIVEN = (
    "Ada Zoë José Łukasz Søren Çağla Élodie Jürgen Nuño Björk Ștefan Ángel Jean-Luc Mary-Ann Анна Юрій Ελένη".split()
)
FAMILY = "Fenwick Müller Núñez O'Brien McCarthy Żukowska Ødegård Yılmaz García-Soto Țepeș D'Arcy Ковальчук Лугова Παππά".split()
NAMES = st.builds("{} {}".format, st.sampled_from(GIVEN), st.sampled_from(FAMILY))
LINES = st.sampled_from(
    ("By {} and {}", "Von {} und {}", "Par {} et {}", "By {}, {}", "{} | {}", "{}, {}, Staff Writer", "Автор: {}, {}")
)


def same(names):
    """Fold names for comparison; the dotless i has no capital of its own."""
    return [unicodedata.normalize("NFC", name).upper().casefold() for name in names]


@given(LINES, NAMES, NAMES)
@example("By {} and {}", "Zoë McCarthy", "Nuño D'Arcy")
def test_names_are_the_same_composed_decomposed_and_in_capitals(line, first, second):
    plain = line.format(first, second)
    names = list(dict.fromkeys((first, second)))
    assert names_of(plain) == names
    assert same(names_of(unicodedata.normalize("NFD", plain))) == same(names)
    assert same(names_of(plain.upper())) == same(names)


@given(st.text(max_size=LONGEST_BYLINE + 20))
def test_any_text_is_read_without_an_error(text):
    byline = read_byline(text)
    assert byline is None or byline.printed
    assert byline is None or tuple(person.name for person in byline.people) == byline.authors


@given(
    st.lists(
        st.sampled_from(
            (
                "By",
                "Ada",
                "Fenwick",
                ",",
                "and",
                "|",
                "AP",
                "Editor",
                "a@b.example",
                "Photo:",
                "(",
                ")",
                "2024",
                "记者",
                "林海",
                "기자",
                "كتب",
            )
        ),
        max_size=12,
    )
)
@example(["By", "(", "and", "By"])
def test_any_order_of_the_parts_of_bylines_is_read_without_an_error(parts):
    byline = read_byline(" ".join(parts))
    assert byline is None or all(byline.authors)

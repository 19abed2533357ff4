"""Names behind a label of their own, alone on a line, and in lists of teasers."""

from __future__ import annotations

import pytest

import newsclean
from ferry_page import PROSE
from newsclean.fields.declared_authors import clean_name, pen_name
from newsclean.lexicon.author_labels import is_author_label, name_behind_label

MORE = PROSE.replace("storm", "ice").replace("Monday", "Sunday").replace("mayor", "priest").replace("wind", "fog")
PAPER = "<meta name='author' content='Courier'>"  # so that the rules look for signs of a byline


def authors(lines, below="", head=PAPER, headline="Ferry closed after the storm", above=""):
    """Return the authors of a page with these lines below its headline, and more below its text."""
    html = f"<html><head>{head}</head><body>{above}<article><h1>{headline}</h1>{lines}{PROSE}{MORE}{below}</article></body></html>"
    return newsclean.extract(html, url="https://courier.example/people/harbour/ferry-closed").authors


def test_who_wrote_a_film_stands_in_a_table_of_facts():
    facts = "<table><tr><th>Directed by</th><td>Tom Harlow</td></tr><tr><th>Written by</th><td>Ada Fenwick</td></tr></table>"
    assert authors(facts) == ()
    assert authors("<div>Written by</div><div>Ada Fenwick</div>") == ("Ada Fenwick",)


LABELS_AND_NAMES = [
    ("Written by", "Jane Roe"),
    ("Article by:", "Jane Roe"),
    ("Author(s)", "Jane Roe"),
    ("Autor/in:", "Jutta Roe"),
    ("Geschrieben von", "Jutta Roe"),
    ("Auteur", "Uriel Gadeau"),
    ("Écrit par", "Uriel Gadeau"),
    ("Escrito por:", "Rosa Gil"),
    ("Autora", "Rosa Gil"),
    ("A cura di", "Marta Neri"),
    ("Autrice:", "Marta Neri"),
    ("Texto por", "Tiago Pinho"),
    ("Geschreven door", "Joke Visser"),
    ("Skriven av", "Astrid Holm"),
    ("Forfatter:", "Astrid Holm"),
    ("Kirjoittaja", "Aino Salo"),
    ("Napisała", "Zofia Nowicka"),
    ("Napsal", "Petr Novotny"),
    ("Napísala", "Zuzana Kovacova"),
    ("Skrevet av", "Astrid Holm"),
    ("Авторка:", "Олена Бондар"),
    ("Автор", "Мария Колева"),
    ("Oleh", "Ahmad Razak"),
    ("著者", "佐藤一郎"),
    ("Írta:", "Réka Balogh"),
    ("Scris de", "Ioana Petrescu"),
    ("Автор:", "Иван Седов"),
    ("Συντάκτης", "Νίκος Παππάς"),
    ("Yazan:", "Elif Kaya"),
    ("بقلم", "سامر حداد"),
    ("מאת:", "דנה לוין"),
    ("نویسنده:", "سارا کریمی"),
    ("लेखक", "रवि वर्मा"),
    ("Penulis:", "Budi Santoso"),
    ("Tác giả:", "Nguyen Van Minh"),
    ("ผู้เขียน", "สมชาย ใจดี"),
    ("作者", "陈小雨"),
    ("글", "김하늘"),
]


@pytest.mark.parametrize(("label", "name"), LABELS_AND_NAMES)
def test_a_name_below_its_label_at_the_headline(label, name):
    assert is_author_label(label.casefold(), len(label.split()))
    assert authors(f"<div class='x'>{label}</div><div class='y'>{name}</div>") == (name,)


@pytest.mark.parametrize(("label", "name"), LABELS_AND_NAMES[:9])
def test_a_name_below_its_label_at_the_end(label, name):
    assert authors("", f"<section><div>{label}</div><div>{name}</div></section>") == (name,)


def test_the_items_of_a_list_below_a_label():
    names = "<ul><li>Jane Roe</li><li>John Doe, Harlow Institute</li></ul>"
    assert authors("", f"<div>Author(s)</div>{names}") == ("Jane Roe", "John Doe")


@pytest.mark.parametrize(
    "below",
    [
        "<div>Author</div><div>Jane Roe</div><div>Author</div><div>John Doe</div>",
        "<div>Edited by</div><div>Jane Roe</div>",
        "<div>Author</div><div>Read more about the harbour</div>",
        "<div>Author</div><div>harlowgirl</div>",
        "<div class='comment'><div>Posted by:</div><div>Jane Roe</div></div>",
        "<div>By</div><div>Price and Size</div>",
    ],
)
def test_labels_that_name_no_author(below):
    assert authors("", below) == ()


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Date: 3 May 2024 Author: Jane Roe Source: Courier", "Jane Roe"),
        ("Datum: 03.05.2024 Autor: Jutta Roe Quelle: Kurier", "Jutta Roe"),
        ("Ciclismo | Por: Rosa Gil | Actualizado el: 19 abril 2022", "Rosa Gil"),
        ("Дата: 3 мая 2024 Автор: Иван Седов", "Иван Седов"),
        ("The crew waited. Picture By: Jane Roe/Harlow Press", ""),
        ("Nothing here", ""),
        ("Harlow: a town", ""),
    ],
)
def test_a_label_among_other_facts(line, name):
    assert name_behind_label(line) == name
    assert authors(f"<p>{line}</p>") == ((name,) if name else ())


@pytest.mark.parametrize(
    ("lines", "names"),
    [
        pytest.param("<p>Ana Ruiz, Peter Novak</p>", ("Ana Ruiz", "Peter Novak"), id="several on a line"),
        pytest.param("<p>Juan Pablo Ruiz C.</p>", ("Juan Pablo Ruiz C.",), id="an initial at the end"),
        pytest.param("<p>May 14, 2025</p><p>Mohlomi Mpesane</p>", ("Mohlomi Mpesane",), id="below the date"),
        pytest.param("<p>May 14, 2025</p><p>Thabang Sebusi/Mohlomi Phakisa</p>", ("Thabang Sebusi", "Mohlomi Phakisa"), id="two below it"),
        pytest.param("<p>Mohlomi Mpesane</p>", (), id="no date, and no known name"),
        pytest.param("<p>May 14, 2025</p><h2>Mohlomi Mpesane</h2>", (), id="a heading"),
        pytest.param("<p>May 14, 2025</p><p>Buenos Aires</p>", (), id="a place"),
        pytest.param("<p>May 14, 2025</p><p><a href='/m'>Mohlomi Mpesane</a></p>", (), id="a link to a topic"),
        pytest.param("<p class='firma'>Rosa Gil | Harlow</p>", ("Rosa Gil",), id="signed by class"),
        pytest.param("<p class='firma'>Ostsee Reederei</p>", (), id="a firm by class"),
    ],
)  # fmt: skip
def test_names_alone_on_a_line(lines, names):
    assert authors(lines) == names


def test_whom_the_text_is_about_has_not_written_it():
    about = "<p>Captain Mpesane stayed on board, and the harbour office thanked everybody who had helped her.</p>"
    assert authors(f"<p>May 14, 2025</p><p>Mohlomi Mpesane</p>{about}") == ()


@pytest.mark.parametrize(
    ("end", "names"),
    [
        ("<p>Stefan Wassner</p>", ("Stefan Wassner",)),
        ("<p>Ferry Harlow</p>", ()),
        ("<blockquote>Stefan Wassner</blockquote>", ()),
        ("<h2>Stefan Wassner</h2><p>He has been the captain of the ferry for twenty years, and wants to stay.</p>", ()),
    ],
)
def test_who_signs_below_the_last_paragraph(end, names):
    assert authors("", end) == names


@pytest.mark.parametrize(
    "line",
    [
        "Interview by Jane Roe with John Doe",
        "Ein Interview von Jane Roe mit John Doe.",
        "Entretien réalisé par Jane Roe avec John Doe",
        "Una entrevista por Jane Roe con John Doe",
    ],
)
def test_who_was_asked_has_not_written_it(line):
    assert authors(f"<p>{line}</p>") == ("Jane Roe",)
    assert authors("<p>By Jane Roe with John Doe</p>") == ("Jane Roe", "John Doe")


def test_lines_in_a_list_of_teasers_sign_those():
    teasers = "".join(
        f"<h2>{headline}</h2><div class='article-author'>{name}</div>"
        for headline, name in [
            ("Harbour fees go up again", "Jane Roe"),
            ("New crane for the north pier", "John Doe"),
            ("Pilots ask for better boats", "Rosa Gil"),
        ]
    )
    assert authors(f"<div><div>Latest</div>{teasers}</div>") == ()


def test_a_line_above_the_headline_loses_against_a_declared_author_below():
    above = "<ul><li><p>The best ferries of the year</p><p class='author'>by John Doe</p></li></ul>"
    head = "<meta name='author' content='Jane Roe'>"
    assert authors(
        "<h2>What to know before the next storm</h2><div class='author'>Jane Roe</div>", head=head, above=above
    ) == ("Jane Roe",)


def test_the_section_of_the_article_is_no_pen_name():
    link = "<a href='https://courier.example/people/harbour/'>Harbour</a>"
    assert authors(f"<p>{link}</p>") == ()


def test_the_name_of_the_blog_above_the_headline_comes_after_the_line_below():
    above = "<h2 class='vcard author'>Ferryblog Archive</h2>"
    assert authors("<h4 class='vcard author'>by Ferryblogger</h4>", above=above) == ("Ferryblogger",)


@pytest.mark.parametrize(
    "phrase", ["Your local team", "deinen Ferrybloggern", "Votre équipe", "nuestro equipo", "Nostri redattori"]
)
def test_phrases_about_the_writers_name_nobody(phrase):
    assert pen_name(phrase) == ""


def test_an_initial_keeps_its_point():
    assert clean_name("Juan Pablo Ruiz C.") == "Juan Pablo Ruiz C."
    assert clean_name("Jane Roe.") == "Jane Roe"

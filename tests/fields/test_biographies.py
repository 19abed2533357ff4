"""Authors whom a page or a text introduces below the article."""

from __future__ import annotations

import pytest

import newsclean
from ferry_page import PROSE

TEXT = (
    "The ferry stayed in the harbour on Monday because of the storm, and the crossing was closed until the evening.\n"
    "Passengers waited in the hall of the terminal, where the mayor brought them soup and blankets for the night.\n"
    "The company expects the first crossing early on Tuesday morning, as soon as the wind has dropped to force six.\n"
    "A second boat lies in the dock at Norrby, where the workers have waited for its new engine since last autumn.\n"
    "Nobody was hurt, the harbour office said on Monday night, and all of the cars on the deck were undamaged, too."
)


def authors_of_text(below, headline="Ferry closed after the storm"):
    """Return the authors of a text with these lines below it."""
    return newsclean.clean(f"{headline}\n{TEXT}\n{below}").authors


@pytest.mark.parametrize(
    ("below", "names"),
    [
        pytest.param("About the author\nRosa Gil", ("Rosa Gil",), id="heading"),
        pytest.param("Rosa Gil\nRosa is a trainer who has lived at the harbour of Norrby all her life.", ("Rosa Gil",), id="first name"),
        pytest.param("Rosa Gil\nI'm Rosa, a trainer who has lived at the harbour of Norrby all her life.", ("Rosa Gil",), id="I am"),
        pytest.param("Jutta Roe\nJutta arbeitet seit zehn Jahren am Hafen und schreibt dort über Fähren.", ("Jutta Roe",), id="de"),
        pytest.param("Louise Morel\nLouise est navigatrice au port de Norrby depuis vingt ans et aime ses bateaux.", ("Louise Morel",), id="fr"),
        pytest.param("Rosa Gil\nRosa es capitana en el puerto de Norrby desde hace veinte años y vive allí.", ("Rosa Gil",), id="es"),
        pytest.param("Rosa Gil\nTom is a trainer who has lived at the harbour of Norrby all his life.", (), id="another"),
        pytest.param(
            "Rosa Gil\nRosa is a trainer at the harbour of Norrby and likes it.\nTom Marsh\nTom is a captain at the harbour of Norrby, too.",
            (),
            id="a staff",
        ),
    ],
)  # fmt: skip
def test_who_is_introduced_below_a_text(below, names):
    assert authors_of_text(below) == names


def test_a_writer_in_the_body_has_not_written_it():
    inside = TEXT.replace(
        "\n", "\nRosa Gil is a reporter for the Harlow Courier, and she was on board that night, too.\n", 1
    )
    assert newsclean.clean(f"Ferry closed after the storm\n{inside}").authors == ()


def test_whom_the_headline_names_has_not_written_it():
    assert authors_of_text("About the author\nRosa Gil", "Rosa Gil saves the ferry in the storm") == ()


def test_a_page_introduces_its_writer():
    bio = "<div class='author-box'><p>Rosa Gil is a staff writer at the Harlow Courier, where she covers ferries.</p></div>"
    html = f"<html><body><article><h1>Ferry closed after the storm</h1>{PROSE}</article>{bio}</body></html>"
    assert newsclean.extract(html).authors == ("Rosa Gil",)


@pytest.mark.parametrize(
    ("below", "names"),
    [
        ("Written by\nJane Roe", ("Jane Roe",)),
        ("Autorin:\nJutta Roe", ("Jutta Roe",)),
        ("Escrito por\nRosa Gil", ("Rosa Gil",)),
        ("Authors\nJane Roe\nJohn Doe\nShare this article", ("Jane Roe", "John Doe")),
        ("Autoren:\nJutta Roe\nStefan Wassner", ("Jutta Roe", "Stefan Wassner")),
        ("Auteurs\nUriel Gadeau\nLouise Morel", ("Uriel Gadeau", "Louise Morel")),
        ("Stefan Wassner", ("Stefan Wassner",)),
        ("Reviewed by\nJane Roe", ()),
    ],
)
def test_labels_and_names_below_a_text(below, names):
    assert authors_of_text(below) == names

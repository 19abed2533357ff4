"""Bylines that the rules leave, and lines whose name is missing."""

from __future__ import annotations

import pytest

import newsclean
from ferry_page import PROSE
from newsclean.fields.declared_authors import pen_name


def extract(lines, below=""):
    """Return the article of a page with these lines below its headline, and more below its text."""
    html = f"<html><body><article><h1>Ferry closed after the storm</h1>{lines}{PROSE}</article>{below}</body></html>"
    return newsclean.extract(html)


@pytest.mark.parametrize(
    "name",
    ["Written By", "Article by", "Posted by", "Escrito por", "Geschrieben von", "Écrit par", "Geschreven door", "By"],
)
def test_what_introduces_a_name_is_none(name):
    assert pen_name(name) == ""
    article = extract(f"<p><span class='author'>{name}</span> Feb 11, 2019</p>")
    assert article.authors == ()


@pytest.mark.parametrize("account", ["mdelatorreq6vkpg2ma0ci", "harlow_zlfca4v6", "content.team9x4k2"])
def test_accounts_of_a_system_are_no_pen_names(account):
    assert pen_name(account) == ""


@pytest.mark.parametrize("pen", ["harlowgirl", "marianne1", "h4rl0w", "24hours", "BarKeeper20", "team9"])
def test_pen_names_with_digits(pen):
    assert pen_name(pen) == pen


@pytest.mark.parametrize("line", ["Letters To The Editor", "Leserbriefe"])
def test_letters_are_by_many(line):
    assert pen_name(line) == ""


@pytest.mark.parametrize(
    "marked",
    [
        "By Jane Roe on Dec. 19, 2025",
        "Jane Roe, 3 May 2024",
        "Von Jane Roe am 3. Mai 2024",
        "Par Jane Roe, 3 mai 2024",
        "Autor/in: Jane Roe",
    ],
)
def test_a_marked_line_is_printed_without_its_date(marked):
    text = "Two hundred passengers spent the night in the hall of the terminal, and the mayor came with soup. "
    article = extract(f"<p>{text}<span class='author'>{marked}</span></p>")
    assert article.authors == ("Jane Roe",)
    assert article.byline == "Jane Roe"


@pytest.mark.parametrize("line", ["By Jane Roe", "von Jane Roe", "Par Jane Roe", "Por Jane Roe", "Text: Jane Roe"])
def test_the_line_at_the_headline_comes_before_one_far_below(line):
    """The rules took the line below the text; the one at the headline stands below a teaser's."""
    card = "<div class='card'><h3>Harbour news of the week</h3></div>"
    below = "".join(f"<p>Teaser number {n} of the harbour news</p>" for n in range(30))
    article = extract(
        f"{card}<div class='meta-box'><span>{line}</span></div>", f"{below}<p class='byline'>By John Doe</p>"
    )
    assert article.authors == ("Jane Roe",)


@pytest.mark.parametrize(
    "line",
    ["By popular demand", "By Course or Type", "Von der Planung bis zu den Kosten", "Par mer et par terre", "By 2030"],
)
def test_other_lines_that_begin_so(line):
    assert extract(f"<p>{line}</p>").authors == ()


SCRIPT = '<script type=\'application/ld+json\'>{"@type": "NewsArticle", "author": {"@type": "Person", "name": "Jane Roe"}}</script>'


@pytest.mark.parametrize(
    ("lines", "authors"),
    [
        # The same markup twice, one below the other: two authors, of whom the system declares one.
        ("<div class='author-name'>John Doe</div><div class='author-name'>Jane Roe</div>", ("John Doe", "Jane Roe")),
        # Another class, or apart: an editor, somebody who checked the facts.
        ("<div class='author-name'>Jane Roe</div><div class='author-desk'>John Doe</div>", ("Jane Roe",)),
        (
            "<div class='author-name'>Jane Roe</div><p>3 May 2024</p><p>Harbour</p><div class='author-name'>John Doe</div>",
            ("Jane Roe",),
        ),
    ],
)
def test_a_second_author_in_the_same_markup(lines, authors):
    assert extract(SCRIPT + lines).authors == authors

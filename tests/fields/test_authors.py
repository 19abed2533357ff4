"""Who wrote it: which of the candidates of a page wins, and what is none."""

from __future__ import annotations

import pytest

import newsclean
from newsclean.fields.declared_authors import pen_name
from newsclean.lexicon.other_credits import announces_no_writer, names_no_writer
from newsclean.read.signatures import is_author_class, is_author_page

PROSE = "<p>The ferry stayed in the harbour on Monday because of the storm, and the crossing was closed all day.</p>"
PROSE += "<p>Passengers waited in the hall of the terminal, where the mayor brought them soup and blankets.</p>"
TITLE = "<h1>Ferry closed after the storm</h1>"


def authors(head: str = "", below: str = "", after: str = "", above: str = "") -> newsclean.Article:
    """Extract a page with something in its head, above and below its title, and after its text."""
    return newsclean.extract(
        f"<html><head>{head}</head><body><main>{above}{TITLE}{below}<article>{PROSE}{PROSE}</article>{after}</main></body></html>",
        url="https://courier.example/2024/ferry",
    )


def json_ld(author: str) -> str:
    """Return a script that declares an author, given as JSON."""
    return f'<script type="application/ld+json">{{"@type": "NewsArticle", "author": {author}}}</script>'


@pytest.mark.parametrize(
    ("head", "below", "names"),
    [
        pytest.param(json_ld('{"@type": "Person", "name": "Tom Marsh"}'), "<p>By Ada Fenwick</p>", ["Ada Fenwick"], id="printed wins"),
        pytest.param(json_ld('"Tom Marsh"'), "<p class='author'>Ada Fenwick</p>", ["Ada Fenwick"], id="a bare byline wins"),
        pytest.param("<meta name='author' content='Web Desk'>", "<p>Posted in News <span class='entry-author'>Ada Fenwick</span></p>", ["Ada Fenwick"], id="class"),
        pytest.param("", "<p>Filed <a href='/authors/ada-fenwick'>Ada Fenwick</a> in Harlow today</p>", ["Ada Fenwick"], id="link"),
        pytest.param("<meta name='author' content='Ada Fenwick'>", "", ["Ada Fenwick"], id="declared"),
        pytest.param("<meta name='citation_author' content='Fenwick, Ada'>", "", ["Ada Fenwick"], id="family name first"),
        pytest.param(json_ld('"Ada Fenwick"'), "<p>By Ada Fenwick</p><p>Edited by Eve Lind</p>", ["Ada Fenwick"], id="editor"),
        pytest.param("", "<p>By Ada Fenwick</p><p>Medically reviewed by Eve Lind, MD</p>", ["Ada Fenwick"], id="reviewer"),
        pytest.param("", "<p>By Ada Fenwick</p><p>Fact checked by</p><p class='author'>Eve Lind</p>", ["Ada Fenwick"], id="label above"),
        pytest.param(json_ld('"Ada"'), "<p class='byline'>By Ada Fenwick</p>", ["Ada Fenwick"], id="the longer form"),
        pytest.param(json_ld('["Ada Fenwick", "Tom Marsh"]'), "<p>By Ada Fenwick and 1 more</p>", ["Ada Fenwick", "Tom Marsh"], id="a cut line"),
        pytest.param("", "<p class='author'><a rel='author' href='/u/ada'>Ada Fenwick</a></p><p class='author'><a rel='author' href='/u/tom'>Tom Marsh</a></p>", ["Ada Fenwick", "Tom Marsh"], id="a line each"),
        pytest.param("", "<p class='post-author'>by <a href='/author/harlowgirl'>harlowgirl</a></p>", ["harlowgirl"], id="pen name"),
        pytest.param(json_ld('{"@type": "Person", "name": "harlowgirl"}'), "", ["harlowgirl"], id="declared pen name"),
        pytest.param("<meta name='author' content='The Morrow Team'>", "", ["The Morrow Team"], id="team"),
        pytest.param("", "<div class='byline'><p>By</p><p>Ada Fenwick</p><p>and</p><p>Tom Marsh</p></div>", ["Ada Fenwick", "Tom Marsh"], id="a name, and, a name"),
        pytest.param("<meta property='og:site_name' content='The Harlow Courier'>", "<p>Thomas Marsh | The Harlow Courier</p>", ["Thomas Marsh"], id="the site beside the name"),
        pytest.param("", "<p>Recueilli par Ada Fenwick</p>", ["Ada Fenwick"], id="recueilli par"),
        pytest.param("", "<p>Piše: Ada Fenwick</p>", ["Ada Fenwick"], id="piše"),
        pytest.param("", "<p>Von Rechtsanwalt Thomas Marsh</p>", ["Thomas Marsh"], id="an office before the name"),
        pytest.param("", "<p>De Ada Fenwick | Publicat: 04.11.2024, 09:12</p>", ["Ada Fenwick"], id="de, and when"),
    ],
)  # fmt: skip
def test_the_most_trusted_place_that_names_a_person_wins(head, below, names):
    article = authors(head, below)
    assert list(article.authors) == names
    assert article.choices["authors"].why
    assert article.choices["authors"].agreeing


@pytest.mark.parametrize(
    ("head", "below", "after"),
    [
        pytest.param("<meta name='author' content='admin'>", "", "", id="account"),
        pytest.param("<meta name='author' content='Staff'>", "<p>By staff</p>", "", id="staff"),
        pytest.param("<meta name='author' content='https://courier.example/u'>", "", "", id="address"),
        pytest.param("<meta name='author' content='desk@courier.example'>", "", "", id="e-mail"),
        pytest.param("<meta name='author' content='Courier'>", "", "", id="the site, by its host"),
        pytest.param(json_ld('{"@type": "Organization", "name": "Harlow Media"}'), "", "", id="organisation"),
        pytest.param("", "<p>Edited by Eve Lind</p>", "", id="editor alone"),
        pytest.param("", "<p class='photo-credit author'>Photo by Eve Lind</p>", "", id="photographer"),
        pytest.param("", "", "<div class='trending'><p>By Ada Fenwick</p><p>By Tom Marsh</p></div>", id="trending box"),
        pytest.param("", "<a href='/people/'>People</a> <a href='/authors/'>Authors</a>", "", id="sections"),
        pytest.param("", "<p>Key Takeaways</p>", "", id="heading with the shape of a name"),
        pytest.param("", "<p><a href='/team/pilots'>Harlow Pilots</a></p><p><a href='/team/gulls'>Norrby Gulls</a></p>", "", id="clubs"),
        pytest.param("", "", f"{PROSE}<p>by Clarivate</p>", id="one word far from the title"),
        pytest.param("", "<p class='author'>Email The Author</p>", "", id="button"),
    ],
)  # fmt: skip
def test_nobody_is_better_than_a_wrong_name(head, below, after):
    article = authors(head, below, after)
    assert article.authors == ()
    assert article.author_details == ()


def test_what_sticks_to_a_printed_name_is_cut_by_its_markup():
    article = authors(below="<p>By <a rel='author' href='/u/ada'>Ada Fenwick</a> Kultur</p>")
    assert article.authors == ("Ada Fenwick",)


def test_a_name_with_a_given_name_alone_at_the_title_is_the_author():
    assert authors(below="<p>Laura Fenwick</p>").authors == ("Laura Fenwick",)
    assert authors(below="<p>Laura Fenwick</p><p>Thomas Marsh</p>").authors == ()


def test_the_only_marked_name_of_the_page_is_the_author():
    filler = "".join(f"<p>Remark number {n} about the ferry of today</p>" for n in range(40))
    one = f"{filler}<p><a href='/author/ada-fenwick'>Ada Fenwick</a></p>"
    two = f"{one}<p><a href='/author/tom-marsh'>Tom Marsh</a></p>"
    assert authors(after=one).authors == ("Ada Fenwick",)
    assert authors(after=two).authors == ()


def test_reporters_are_taken_from_the_credit_where_no_byline_is():
    text = "\n\n".join(
        (
            "Ferry closed after the storm",
            "The ferry stayed in the harbour on Monday because of the storm, the company said on its website.",
            "Nobody was hurt, said the harbour master, who had watched the storm come in all night long.",
            "(Reporting by Ada Fenwick and Tom Marsh; Editing by Eve Lind)",
        )
    )
    article = newsclean.clean(text)
    assert article.authors == ("Ada Fenwick", "Tom Marsh")
    assert article.credits == ("(Reporting by Ada Fenwick and Tom Marsh; Editing by Eve Lind)",)


def test_a_text_may_be_signed_below_its_last_paragraph():
    lines = (
        "Ferry closed after the storm",
        "The ferry stayed in the harbour on Monday because of the storm, the company said on its own website at noon.",
        "Nobody was hurt, said the harbour master, who had watched the storm come in all night from his own window.",
    )
    assert newsclean.clean("\n\n".join((*lines, "By Ada Fenwick"))).authors == ("Ada Fenwick",)
    both = newsclean.clean("\n\n".join((*lines, "By Ada Fenwick", "By Tom Marsh")))
    assert both.authors == ()


def test_details_are_the_address_of_the_page_and_the_kind():
    article = authors(below="<p class='byline'>By <a href='/authors/ada-fenwick'>Ada Fenwick</a></p>")
    (ada,) = article.author_details
    assert (ada.name, ada.url, ada.kind) == ("Ada Fenwick", "https://courier.example/authors/ada-fenwick", "person")
    (team,) = authors("<meta name='author' content='Harlow Web Team'>").author_details
    assert (team.name, team.kind) == ("Harlow Web Team", "organization")


def test_every_candidate_is_in_the_choice_and_the_agreeing_say_the_same():
    article = authors(json_ld('"Tom Marsh"') + "<meta name='author' content='Ada Fenwick'>", "<p>By Ada Fenwick</p>")
    choice = article.choices["authors"]
    assert {candidate.origin for candidate in choice.candidates} >= {"json-ld", "author", "block"}
    assert {candidate.origin for candidate in choice.agreeing} >= {"author", "block"}
    assert "json-ld" not in {candidate.origin for candidate in choice.agreeing}
    assert choice.why == 'printed at the title behind "By"'


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Edited by Eve Lind", True),
        ("Medically Reviewed By: Eve Lind", True),
        ("Content last updated and reviewed by Eve Lind", True),
        ("Aktualisiert von Eve Lind", True),
        ("Aus dem Norwegischen von Eve Lind", True),
        ("Photos: Eve Lind", True),
        ("Traduit par Eve Lind", True),
        ("View all posts by Eve Lind", True),
        ("Über Eve Lind", True),
        ("By Eve Lind", False),
        ("Words by Eve Lind", False),
        ("Viewpoint by Eve Lind", False),
        ("Photos and words by Eve Lind", False),
    ],
)
def test_who_helped_is_told_from_who_wrote(line, expected):
    assert names_no_writer(line) is expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Edited by", True),
        ("Reviewed by:", True),
        ("About the author", True),
        ("Photo: Eve Lind", False),
        ("Written by", False),
    ],
)
def test_a_credit_speaks_of_the_line_below_only_where_it_names_nobody(line, expected):
    assert announces_no_writer(line) is expected


def test_a_name_below_the_credit_of_a_picture_is_the_author():
    article = authors(below="<p>Photo: Eve Lind</p><p class='byline'>By Ada Fenwick</p>")
    assert article.authors == ("Ada Fenwick",)


@pytest.mark.parametrize(
    ("value", "name"),
    [
        ("harlowgirl", "harlowgirl"),
        ("The Morrow Team", "The Morrow Team"),
        ("By", ""),
        ("q_admin", ""),
        ("Our Editors", ""),
        ("News Desk", ""),
        ("Associated Press in Harlow", ""),
        ("ada@courier.example", ""),
        ("4711", ""),
        ("a sentence that says far too much for a name", ""),
    ],
)
def test_a_pen_name_is_none_of_staff_accounts_and_agencies(value, name):
    assert pen_name(value) == name


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("author", True),
        ("c-article__byline-name", True),
        ("PostMeta_authorName__x7", True),
        ("vcard author fn", True),
        ("comment-author", False),
        ("author-bio", False),
        ("author-avatar", False),
        ("authorization-box", False),
        ("story-body", False),
    ],
)
def test_classes_of_authors_are_told_from_those_of_comments_and_pictures(said, expected):
    assert is_author_class(said) is expected


def test_pages_of_authors_are_told_by_their_folder():
    assert is_author_page("https://courier.example/authors/ada")
    assert is_author_page("/staff/ada-fenwick")
    assert not is_author_page("/2024/the-author-of-the-book")
    assert not is_author_page("https://courier.example/politics")


MENU_LINES = ("Home", "Region", "Sport", "Culture", "Weather today", "Log in")


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Ada Fenwick", ("Ada Fenwick",)),
        ("Written by Ada Fenwick and Tom Marsh", ("Ada Fenwick", "Tom Marsh")),
        ("Laura Fenwick", ("Laura Fenwick",)),
        ("Edited by Ada Fenwick", ()),
        ("Culture and sport", ()),
    ],
)
def test_the_byline_of_a_whole_page_as_text_stands_at_its_headline(line, names):
    headline = "Ferry stays in harbour after the storm"
    body = (
        "The ferry stayed in the harbour on Monday because of the storm, the company said on its own website at noon.",
        "Nobody was hurt, said the harbour master, who had watched the storm come in all night from his own window.",
    )
    text = "\n".join(
        (f"{headline} | Norrby Courier", *MENU_LINES, headline, line, *body, "More", "By Eve Lind", "By Jon Lind")
    )
    assert newsclean.clean(text).authors == names


def test_a_name_alone_is_the_authors_where_the_page_says_who_that_is():
    bio = "<p>Adaeze Fenwick is a writer who lives in Harlow and has covered the sea for twenty years.</p>"
    assert authors(below="<p>Adaeze Fenwick</p>", after=bio).authors == ("Adaeze Fenwick",)


@pytest.mark.parametrize(
    ("below", "names"),
    [
        ("<p class='byline'>Mira Holt (now) and Dan Ostler (earlier)</p>", ("Mira Holt", "Dan Ostler")),
        ("<p class='byline'><span>By</span><a href='/x'>J.R. Stone</a></p>", ("J.R. Stone",)),
        ("<p class='byline'>ByJ.R. Stone</p>", ("J.R. Stone",)),
        ("<p class='meta'>Yes! | By Ada Fenwick | May 3, 2024</p>", ("Ada Fenwick",)),
        ("<p>03.05.2024 | 13:10 Uhr | Ada Fenwick</p>", ("Ada Fenwick",)),
        ("<p>03.05.2024 | 13:10 Uhr | Harbour News</p>", ()),
    ],
)
def test_lines_at_the_title(below, names):
    assert authors(below=below).authors == names


@pytest.mark.parametrize(
    ("after", "names"),
    [
        ("<p>Text: Ada Fenwick</p>", ("Ada Fenwick",)),
        ("<p>Text & Fotos: Ada Fenwick</p>", ("Ada Fenwick",)),
        ("<p>Auteur: Ada Fenwick</p>", ("Ada Fenwick",)),
        ("<p>This post was written by Ada Fenwick, MD, Harlow Health.</p>", ("Ada Fenwick",)),
        ("<p>This article was written by the council.</p>", ()),
        # What stands between another headline and its prose signs that.
        (f"<h2>Storm over the valley: live</h2><p>By Ada Fenwick</p>{PROSE}", ()),
        ("<h2>About the author</h2><p>By Ada Fenwick</p>", ("Ada Fenwick",)),
    ],
)
def test_signatures_below_the_text(after, names):
    assert authors(after=after).authors == names

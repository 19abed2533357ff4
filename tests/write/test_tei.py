"""TEI: well-formed, valid by the schema for corpora, and with every word of the text."""

from __future__ import annotations

from pathlib import Path

import pytest
import trafilatura
from lxml import etree

import newsclean
from fixture_data import load_fixtures
from strategies import clean_named
from write.conftest import full_article

TEI = "{http://www.tei-c.org/ns/1.0}"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
SPACE = "{http://www.w3.org/XML/1998/namespace}space"
# The TEI consortium's own document type for corpora, as trafilatura brings it along.
with (Path(trafilatura.__file__).parent / "data" / "tei_corpus.dtd").open("rb") as file:
    CORPUS = etree.DTD(file)
# It is all of TEI but a few modules; one of those is the tables'. In place of each stands what it may be exchanged for.
UNKNOWN = {f"{TEI}table": f"{TEI}list", f"{TEI}row": f"{TEI}item", f"{TEI}cell": f"{TEI}q"}


def parse(article):
    return etree.fromstring(article.to_xml())


def words(element):
    return " ".join(" ".join(element.itertext()).split())


def at(root, path):
    return root.find(path.replace("/", f"/{TEI}").join([TEI, ""]))


def texts(root, path):
    return [words(element) for element in root.findall(path.replace("/", f"/{TEI}").join([TEI, ""]))]


def assert_valid(root):
    assert all(element.tag.startswith(TEI) for element in root.iter())
    for table in root.iter(f"{TEI}table"):
        assert {row.tag for row in table} == {f"{TEI}row"}
        assert {cell.tag for row in table for cell in row} == {f"{TEI}cell"}
    for element in root.iter(*UNKNOWN):
        element.tag = UNKNOWN[element.tag]
    root = etree.fromstring(etree.tostring(root))
    assert CORPUS.validate(root), CORPUS.error_log.filter_from_errors()[0]


def test_the_header():
    root = parse(full_article())
    file = at(root, "teiHeader/fileDesc")
    assert texts(file, "titleStmt/title") == ["Ferry & bus return"]
    ida, desk = file.findall(f".//{TEI}author")
    assert texts(ida, "persName") == ["Ida Berg"]
    assert at(ida, "persName").get("ref") == "https://courier.example/ida?a=1&b=2"
    assert (texts(ida, "roleName"), texts(ida, "email")) == (["Harbour Correspondent"], ["ida@courier.example"])
    assert texts(desk, "orgName") == ["Data Desk"]
    assert texts(file, "titleStmt/respStmt/orgName") == ["Associated Press"]
    assert texts(file, "publicationStmt/publisher") == ["Ostby Courier"]
    published, modified = file.findall(f"{TEI}publicationStmt/{TEI}date")
    assert (published.get("when"), published.text) == ("2024-01-02T09:30:00+01:00", "2 January 2024, 9.30")
    assert (modified.get("when"), modified.get("type")) == ("2024-01-03T10:00:00", "modified")
    assert texts(file, "publicationStmt/availability/p") == ["© 2024 Ostby Courier"]
    notes = [(note.get("type"), note.text) for note in file.iter(f"{TEI}note")]
    assert notes == [
        ("kicker", "Islands"), ("type", "opinion"),
        ("credit", "Berg reported from Ostby."), ("credit", "Data by the harbour."),
    ]  # fmt: skip
    assert at(file, "sourceDesc/bibl/ref").get("target") == "https://courier.example/ferry"


def test_the_profile():
    profile = at(parse(full_article()), "teiHeader/profileDesc")
    assert texts(profile, "abstract/p") == ["Three winters of bus rides <b>end</b>"]
    assert texts(profile, "creation/placeName") == ["OSTBY"]
    assert at(profile, "langUsage/language").get("ident") == "en"
    terms = profile.findall(f".//{TEI}term")
    assert [(term.text, term.get("type")) for term in terms] == [
        ("Transport", "section"), ("ferries", None), ("islands", None),
    ]  # fmt: skip


def test_the_text_is_in_divisions_by_its_headings():
    root = parse(full_article())
    assert at(root, "text").get(LANG) == "en"
    article = at(root, "text/body/div")
    assert article.get("type") == "article"
    assert texts(article, "div/head") == ["What it costs", "What they say"]
    assert texts(article, "div/div/head") == ["For whom"]
    assert texts(article, "div/div/list/item/list/item")[0] == "small ones of up to ten kilograms"
    rends = [element.get("rend") for element in root.iter(f"{TEI}list")]
    assert rends == ["bulleted", "numbered"]
    assert len(article.findall(f".//{TEI}quote/{TEI}p")) == 2
    assert texts(article, "div/table/row/cell") == ["Boat", "Passengers", "Solveig", "1,204"]
    preformatted = next(p for p in root.iter(f"{TEI}p") if p.get("rend") == "pre")
    assert preformatted.text == "dep  07:00\n  arr  09:40"
    assert preformatted.get(SPACE) == "preserve"


@pytest.mark.parametrize("name", [fixture.name for fixture in load_fixtures()])
def test_a_fixture_is_valid_and_whole(name):
    article = clean_named(name)
    root = parse(article)
    assert words(at(root, "text")) == " ".join(article.text.split())
    assert_valid(root)


WITHOUT = [
    {}, {"site_name": None}, {"site_name": None, "url": None}, {"site_name": None, "url": None, "copyright": None},
    {"site_name": None, "url": None, "date_published": None, "date_modified": None}, {"title": None}, {"tags": ()},
    {"author_details": (), "authors": (), "agency": None}, {"section": None}, {"section": None, "tags": ()},
    {"kicker": None, "type": None, "credits": ()}, {"dek": None, "place": None, "language": None}, {"date_raw": None},
]  # fmt: skip


@pytest.mark.parametrize("changes", WITHOUT, ids=["-".join(changes) or "all" for changes in WITHOUT])
def test_it_is_valid_whatever_is_not_known(changes):
    assert_valid(parse(full_article(**changes)))


def test_nothing_known_is_valid(empty):
    root = parse(empty)
    assert words(root) == ""
    assert at(root, "teiHeader/profileDesc") is None
    assert_valid(root)


def test_a_list_is_not_deeper_than_parsers_go():
    depth = 200
    nested = "".join(f"<ul><li>Stop {n} of the ferry to the islands" for n in range(depth)) + "</li></ul>" * depth
    article = newsclean.extract(f"<article><h1>Stops</h1>{nested}</article>").restore("all")
    assert f"Stop {depth - 1} " in article.text
    assert words(at(parse(article), "text")) == " ".join(article.text.split())
    assert_valid(parse(article))


@pytest.mark.parametrize("text", ["a\x00b", "a\x08b", "a\ufffeb", "a\ud800b", "a\x1bb"])
def test_what_xml_cannot_hold_is_replaced(text):
    article = full_article(title=text, dek=text, tags=(text,), url=f"https://{text}", language=text)
    root = parse(article)
    assert texts(root, "teiHeader/fileDesc/titleStmt/title") == ["a\ufffdb"]
    assert at(root, "teiHeader/fileDesc/sourceDesc/bibl/ref").get("target") == "https://a\ufffdb"


@pytest.mark.parametrize("text", ["<b>&amp;</b>", "]]>", "<!--", "<?xml?>", "&#0;", "a\r\nb\rc"])
def test_markup_in_a_field_stays_text(text):
    root = parse(full_article(title=text))
    assert at(root, "teiHeader/fileDesc/titleStmt/title").text == text.replace("\r\n", "\n").replace("\r", "\n")


def test_white_space_that_xml_cannot_hold_is_a_space():
    root = parse(full_article(title="a\x0bb\x1fc"))
    assert at(root, "teiHeader/fileDesc/titleStmt/title").text == "a b c"


PARAGRAPHS = (
    "<article><h1>Steps</h1><ul><li><p>Take the ferry to the islands.</p><p>It leaves at nine.</p></li></ul>"
    "<table><tr><td><p>Boat of the islands</p><p>and its sister</p></td><td>Solveig</td></tr></table></article>"
)


def test_paragraphs_of_an_item_or_a_cell_stay_apart():
    root = parse(newsclean.extract(PARAGRAPHS).restore("all"))
    assert [words(p) for p in root.iter(f"{TEI}p") if p.getparent().tag == f"{TEI}item"] == [
        "Take the ferry to the islands.",
        "It leaves at nine.",
    ]
    assert [words(cell) for cell in root.iter(f"{TEI}cell")] == ["Boat of the islands and its sister", "Solveig"]
    assert len(root.findall(f".//{TEI}cell/{TEI}p")) == 2
    assert_valid(root)

"""The same document written in another way is the same article."""

from __future__ import annotations

import codecs
import html

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsclean
from strategies import (
    HTML_FIXTURES,
    PROSE,
    TEXT_FIXTURES,
    Markup,
    accounts,
    article_page,
    clean_fixture,
    composed,
    decomposed,
    documents,
    page_of,
    pages,
)


def with_newlines(text: str, newline: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\n", newline)


@given(documents(), st.sampled_from(("\n", "\n\n")))
def test_line_breaks_of_all_systems_agree_in_a_text(blocks, gap):
    articles = [newsclean.clean(gap.join(blocks).replace("\n", newline)) for newline in ("\n", "\r\n", "\r")]
    first, *others = articles
    for other in others:
        assert accounts(other) == accounts(first)
        assert [block.line for block in other.blocks] == [block.line for block in first.blocks]
        assert other.to_dict() == first.to_dict()


@pytest.mark.parametrize("fixture", [*TEXT_FIXTURES, *HTML_FIXTURES], ids=str)
def test_line_breaks_of_all_systems_agree_in_a_fixture(fixture):
    run = newsclean.extract if fixture.kind == "html" else newsclean.clean
    expected = clean_fixture(fixture).to_dict()
    for newline in ("\n", "\r\n", "\r"):
        assert run(with_newlines(fixture.text, newline)).to_dict() == expected


def assert_normal_forms_agree(run, text: str) -> None:
    nfc, nfd = run(composed(text)), run(decomposed(text))
    assert [(composed(t), role, rule) for t, role, rule in accounts(nfd)] == accounts(nfc)
    assert composed(nfd.to_json()) == composed(nfc.to_json())


@given(documents(), st.sampled_from(("\n", "\n\n")))
def test_normal_forms_agree_in_a_text(blocks, gap):
    """They give the same verdicts, and texts that are the same but for the form they came in."""
    assert_normal_forms_agree(newsclean.clean, gap.join(blocks))


@given(pages())
def test_normal_forms_agree_in_a_page(page: Markup):
    assert_normal_forms_agree(newsclean.extract, page.html)


@pytest.mark.parametrize("fixture", [*TEXT_FIXTURES, *HTML_FIXTURES], ids=str)
def test_normal_forms_agree_in_a_fixture(fixture):
    assert_normal_forms_agree(newsclean.extract if fixture.kind == "html" else newsclean.clean, fixture.text)


NAMED = {"’": "&rsquo;", "‘": "&lsquo;", "“": "&ldquo;", "”": "&rdquo;", "é": "&eacute;", "ü": "&uuml;", "—": "&mdash;", "…": "&hellip;", "©": "&copy;", "€": "&euro;", '"': "&quot;", ">": "&gt;", "»": "&raquo;"}  # fmt: skip


def escaped(text: str, style: str) -> str:
    """Write the characters of a text as entities."""
    text = html.escape(text, quote=False).replace("&gt;", ">")
    if style == "named":
        return "".join(NAMED.get(c, c) for c in text)
    if style == "decimal":
        return "".join(c if c.isascii() and c not in "\"'>" else f"&#{ord(c)};" for c in text)
    if style == "hexadecimal":
        return "".join(c if c.isascii() and c not in "\"'>" else f"&#X{ord(c):x};" for c in text)
    return "".join(f"&#{ord(c)};" for c in html.unescape(text))


@given(documents(), st.sampled_from(("named", "decimal", "hexadecimal", "all")))
def test_entities_and_characters_agree(blocks, style):
    plain = newsclean.extract(article_page(blocks))
    parts = [f"<p>{escaped(block, style)}</p>" for block in blocks]
    other = newsclean.extract(page_of(["<article>", *parts, "</article>"], head="<title></title>"))
    assert accounts(other) == accounts(plain)


@pytest.mark.parametrize("style", ["named", "decimal", "hexadecimal", "all"])
def test_entities_of_all_styles_are_written_in_the_test(style):
    assert escaped("é ’ & > x", style) != "é ’ &amp; > x"


# Words that are in cp1252, each between spaces, so that no two of its bytes look like UTF-8 by chance.
WORDS = (
    "café",
    "naïve",
    "Zoë",
    "it’s",
    "“late”",
    "—",
    "€5",
    "Zürich",
    "garçon",
    "©",
    "the",
    "ferry",
    "left.",
    "Leave",
    "a",
    "Reply",
)


@st.composite
def western_pages(draw: st.DrawFn) -> str:
    paragraphs = draw(
        st.lists(st.lists(st.sampled_from(WORDS), min_size=1, max_size=12).map(" ".join), min_size=1, max_size=8)
    )
    return article_page(["Le bac de la baie a quitté le quai, a dit le maire.", *paragraphs])


def in_encodings(page: str) -> dict[str, bytes]:
    declared = page.replace("<head>", '<head><meta charset="{}">')
    return {
        "UTF-8": page.encode(),
        "UTF-8, declared": declared.format("utf-8").encode(),
        "UTF-8 with a mark": codecs.BOM_UTF8 + page.encode(),
        "UTF-8, declared as something else": declared.format("iso-8859-1").encode(),
        "UTF-16 LE": codecs.BOM_UTF16_LE + page.encode("utf-16-le"),
        "UTF-16 BE": codecs.BOM_UTF16_BE + page.encode("utf-16-be"),
        "UTF-16 LE, declared": codecs.BOM_UTF16_LE + declared.format("utf-16").encode("utf-16-le"),
        "cp1252": page.encode("cp1252"),
        "cp1252, declared": declared.format("windows-1252").encode("cp1252"),
        "cp1252, declared as latin-1": declared.format("iso-8859-1").encode("cp1252"),
    }


@given(western_pages())
def test_encodings_of_one_page_agree(page):
    expected = accounts(newsclean.extract(page))
    assert expected
    for name, data in in_encodings(page).items():
        assert accounts(newsclean.extract(data)) == expected, name


@given(documents().map("\n\n".join))
def test_unicode_encodings_of_one_text_agree(text):
    expected = accounts(newsclean.clean(text))
    for mark, codec in (
        (b"", "utf-8"),
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
    ):
        assert accounts(newsclean.clean(mark + text.encode(codec))) == expected


@pytest.mark.parametrize("fixture", HTML_FIXTURES, ids=str)
def test_encodings_of_a_fixture_agree(fixture):
    expected = clean_fixture(fixture).to_dict()
    for mark, codec in (
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
    ):
        assert newsclean.extract(mark + fixture.text.removeprefix("\ufeff").encode(codec)).to_dict() == expected


def wrapped(page: str, depth: int) -> str:
    """Put divisions around all that is in the body."""
    start = page.index(">", page.index("<body")) + 1
    end = page.rindex("</body>")
    return page[:start] + "<div>" * depth + page[start:end] + "</div>" * depth + page[end:]


OWN_OPINION = newsclean.Config(ignore=("second-opinion",))


@given(pages(), st.integers(1, 5))
def test_wrapping_divisions_around_a_page_change_nothing(page: Markup, depth):
    """For all that is decided here; trafilatura's opinion of a random page hangs on its depth (see the fixtures)."""
    plain = newsclean.extract(page.html, config=OWN_OPINION)
    assert accounts(newsclean.extract(wrapped(page.html, depth), config=OWN_OPINION)) == accounts(plain)


@pytest.mark.parametrize("fixture", [f for f in HTML_FIXTURES if "<body" in f.text and "</body>" in f.text], ids=str)
@pytest.mark.parametrize("depth", [1, 4])
def test_wrapping_divisions_around_a_fixture_change_nothing(fixture, depth):
    assert newsclean.extract(wrapped(fixture.text, depth)).to_dict() == clean_fixture(fixture).to_dict()


@given(
    st.lists(st.sampled_from(PROSE), min_size=3, max_size=8, unique=True),
    st.lists(st.integers(0, 4), min_size=8, max_size=8),
)
def test_wrapping_divisions_around_single_paragraphs_change_nothing(paragraphs, depths):
    plain = [f"<p>{html.escape(text)}</p>" for text in paragraphs]
    nested = ["<div>" * n + part + "</div>" * n for part, n in zip(plain, depths, strict=False)]
    one, other = (newsclean.extract(page_of(["<article>", *parts, "</article>"])) for parts in (plain, nested))
    assert accounts(one) == accounts(other)


@pytest.mark.parametrize("fixture", TEXT_FIXTURES, ids=str)
def test_empty_lines_white_space_and_invisible_characters_change_nothing(fixture):
    blocks = [block.text for block in clean_fixture(fixture).blocks]
    expected = accounts(newsclean.clean("\n\n".join(blocks)))
    for gap in ("\n\n\n", "\r\n\r\n", "\n\u00a0\n", "\n\u200b\n", " \n\n\t", "\u2029"):
        assert accounts(newsclean.clean(gap.join(blocks))) == expected
    spaced = "\n\n".join(block.replace(" ", "\u00a0 ") for block in blocks)
    assert accounts(newsclean.clean(spaced)) == expected

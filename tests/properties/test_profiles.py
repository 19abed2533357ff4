"""What a site prints around one article does not change another one's body, wherever it gets to."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsclean
from newsclean.config import Config
from newsclean.fitting import fit
from sites.invented_site import COLUMNISTS, FOOT, FORMULA, HOST, html_document, page_lines, paragraphs, text_document
from strategies import TEXT_FIXTURES, accounts, clean_fixture

MORE = ("Read the Courier on paper every morning for a shilling a week.", "It comes with the milk.")


def invented(number: int):
    """A page with all that the site prints; every third article has a formula."""
    body = [*paragraphs(number, 3), *([FORMULA] if number % 3 == 0 else []), *paragraphs(number)[3:]]
    return text_document(number, page_lines(number, body=body, foot=(*COLUMNISTS, *FOOT, *MORE)))


@pytest.fixture(scope="module")
def cleaner(tmp_path_factory):
    folder = tmp_path_factory.mktemp("site") / "profiles"
    fit(map(invented, range(30)), folder)
    return newsclean.Cleaner(Config(profiles=folder))


def body(cleaner, lines):
    return cleaner.clean("\n".join(lines), url=f"{HOST}/x").text


@given(number=st.integers(30, 500), place=st.integers(0, 5), start=st.integers(0, 5), end=st.integers(0, 20))
def test_boilerplate_between_paragraphs_of_another_page_goes(cleaner, number, place, start, end):
    inserted = [*COLUMNISTS, *FOOT, *MORE][start : max(end, start + 4)]
    text = paragraphs(number)
    lines = page_lines(number, body=[*text[:place], *inserted, *text[place:]])
    assert body(cleaner, lines) == "\n\n".join(text)


@given(number=st.integers(30, 500), places=st.lists(st.integers(0, 5), min_size=2, max_size=2))
def test_single_sentences_of_the_site_go_wherever_they_stand(cleaner, number, places):
    text = paragraphs(number)
    lines = list(text)
    for place, sentence in zip(sorted(places, reverse=True), MORE, strict=True):
        lines.insert(place, sentence)
    assert body(cleaner, page_lines(number, body=lines)) == "\n\n".join(text)


@given(number=st.integers(30, 500), place=st.integers(0, 5))
def test_the_formula_of_another_page_is_kept(cleaner, number, place):
    text = paragraphs(number)
    lines = [*text[:place], FORMULA, *text[place:]]
    assert body(cleaner, page_lines(number, body=lines)) == "\n\n".join(lines)


@given(
    number=st.integers(30, 500), place=st.integers(1, 4), word=st.sampled_from(("Harbour", "Letters", "Olwen Pratt"))
)
def test_a_word_of_the_menu_is_kept_as_a_subhead(cleaner, number, place, word):
    text = paragraphs(number)
    lines = [*text[:place], word, *text[place:]]
    assert body(cleaner, page_lines(number, body=lines)) == "\n\n".join(lines)


@pytest.mark.parametrize("fixture", TEXT_FIXTURES, ids=str)
def test_profiles_of_a_site_change_nothing_on_another(cleaner, fixture):
    assert accounts(cleaner.clean(fixture.data, url="https://other.example/x")) == accounts(clean_fixture(fixture))


@given(st.lists(st.sampled_from(range(30)), min_size=1, max_size=6))
def test_what_was_cleaned_before_does_not_matter(cleaner, numbers):
    alone = [newsclean.Cleaner(cleaner.config).clean(*invented(n)[:1], url=invented(n).url) for n in numbers]
    assert [cleaner.clean(invented(n).content, url=invented(n).url) for n in numbers] == alone


def test_pages_are_cleaned_by_what_texts_have_taught(cleaner):
    page = html_document(77, foot=(*FOOT, *MORE))
    article = cleaner.extract(page.content, url=page.url)
    taken = {b.text for b, v in zip(article.blocks, article.verdicts, strict=True) if v.rule.id == "site-profile"}
    assert set(MORE) <= taken
    assert article.text == "\n\n".join(paragraphs(77))

"""Fields are chosen, never made up: from the page, with a reason, clean, and however the page is written."""

from __future__ import annotations

import html
import json
import random
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsclean
from hostile_json_ld import JUNK, unclean
from newsclean.lexicon.dates import find_dates, parse_date
from newsclean.model import Choice
from newsclean.read.json_script import parse_scripts
from newsclean.read.shape import fold
from newsclean.read.values import clean_value
from strategies import HTML_FIXTURES, PROSE, clean_fixture, composed, decomposed

# Of one value each; the others are checked where they are made.
SINGLE = ("title", "site_name", "section", "byline", "dek", "agency", "kicker", "place", "copyright", "image_caption")
DATES = ("date_published", "date_modified")

TITLES = (
    "Ferry closed after the storm",
    "Zürich: a harbour & its <b> ferry",
    "Fähre steht still",
    "Café “Ålesund” reopens",
)
PEOPLE = ("Ada Fenwick", "Lena O'Dell", "María Núñez", "Jürgen Hövel", "Pieter van Doorn", "Tom Calloway")
SITES = ("Morrow Courier", "Harlow Post", "courier.example")
DAYS = ("2024-05-03", "2024-05-04T09:30:00+02:00", "2023-12-31T23:30:00Z")
SHOWN_DAYS = ("May 3, 2024", "4 May 2024", "31.12.2023")
ADDRESSES = ("https://courier.example/news/ferry", "https://courier.example/2024/05/03/ferry", "/news/ferry")
WORDS = ("Harbour", "Traffic", "Opinion", "Storm")
METAS = {
    "og:title": TITLES, "twitter:title": TITLES, "og:site_name": SITES, "author": PEOPLE, "article:author": PEOPLE, "dc.creator": PEOPLE,
    "article:published_time": DAYS, "article:modified_time": DAYS, "date": DAYS, "article:section": WORDS, "keywords": WORDS,
    "news_keywords": WORDS, "og:url": ADDRESSES, "og:locale": ("en_GB", "de"), "description": PROSE[:2], "og:image": ("/ferry.jpg",),
}  # fmt: skip


@dataclass(frozen=True)
class Declared:
    """A page in pieces: what it declares, element by element, and what it shows."""

    declarations: tuple[str, ...]
    shown: str

    def html(self, without: Iterable[int] = ()) -> str:
        """Return the page, without some of its declarations."""
        left_out = frozenset(without)
        head = "".join(item for n, item in enumerate(self.declarations) if n not in left_out)
        return f"<html><head>{head}</head><body>{self.shown}</body></html>"


def quoted(text: str) -> str:
    return html.escape(text)


@st.composite
def json_ld(draw: st.DrawFn) -> str:
    """A script with an article, or a page and its site."""
    names = draw(st.lists(st.sampled_from(PEOPLE), max_size=3))
    people = [
        draw(st.sampled_from((name, {"@type": "Person", "name": name, "url": f"/by/{n}"})))
        for n, name in enumerate(names)
    ]
    node = {
        "@type": draw(st.sampled_from(("NewsArticle", "WebPage", ["Article", "NewsArticle"]))),
        "headline": draw(st.sampled_from((*TITLES, *JUNK))),
        "author": people,
        "datePublished": draw(st.sampled_from((*DAYS, None, 5, "soon"))),
        "dateModified": draw(st.sampled_from((*DAYS, None))),
        "publisher": {"@type": "Organization", "name": draw(st.sampled_from(SITES))},
        "articleSection": draw(st.lists(st.sampled_from(WORDS), max_size=2)),
        "url": draw(st.sampled_from(ADDRESSES)),
    }
    kept = draw(st.sets(st.sampled_from(sorted(node))))
    return (
        '<script type="application/ld+json">'
        + json.dumps({k: v for k, v in node.items() if k in kept}).replace("</", "<\\/")
        + "</script>"
    )


@st.composite
def metas(draw: st.DrawFn) -> str:
    """A meta element that declares something, or junk."""
    name = draw(st.sampled_from(sorted(METAS)))
    content = draw(st.one_of(st.sampled_from(METAS[name]), st.sampled_from(METAS[name]), st.sampled_from(JUNK)))
    return f'<meta name="{name}" content="{quoted(content)}">'


@st.composite
def declared_pages(draw: st.DrawFn) -> Declared:
    """A page of an article that shows and declares some of its fields, often not the same."""
    title = draw(st.sampled_from(TITLES))
    page_title = f"<title>{quoted(title)}{draw(st.sampled_from(('', *(f' | {site}' for site in SITES))))}</title>"
    canonical = f'<link rel="canonical" href="{draw(st.sampled_from(ADDRESSES))}">'
    declarations = draw(
        st.lists(st.one_of(metas(), metas(), json_ld(), st.just(page_title), st.just(canonical)), max_size=7)
    )
    lines = [
        f"<h1>{quoted(title)}</h1>",
        f"<p>By {quoted(' and '.join(draw(st.lists(st.sampled_from(PEOPLE), min_size=1, max_size=2, unique=True))))}</p>",
        f"<p>{draw(st.sampled_from(('', 'Updated ', 'Published ')))}{draw(st.sampled_from(SHOWN_DAYS))}</p>",
        f'<p><time datetime="{draw(st.sampled_from(DAYS))}">a while ago</time></p>',
    ]
    shown = [line for line in lines if draw(st.booleans())]
    return Declared(tuple(declarations), "".join((*shown, *(f"<p>{quoted(text)}</p>" for text in PROSE * 2))))


SCRIPT = re.compile(r"<script\b[^>]*ld\+json[^>]*>(.*?)</script>", re.DOTALL | re.IGNORECASE)
DECLARATION = re.compile(
    r"<meta\b[^>]*>|<link\b[^>]*>|<title\b.*?</title>|<script\b[^>]*ld\+json.*?</script>|<time\b[^>]*>",
    re.DOTALL | re.IGNORECASE,
)


def texts_of(article: newsclean.Article) -> list[str]:
    """Return all that a page shows and declares, folded; also what it declares of other articles."""
    declared = (candidate.value for group in article.page.facts.values() for candidate in group)
    scripts = parse_scripts(SCRIPT.findall(article.page.source.text))[0]
    said = (clean_value(text) for text in json_strings(scripts))
    return [fold(text) for text in (*(block.text for block in article.blocks), *declared, *said)]


def json_strings(data: object) -> Iterator[str]:
    """Give all strings in JSON, those in objects and lists too."""
    if isinstance(data, str):
        yield data
    elif isinstance(data, list | dict):
        for item in data.values() if isinstance(data, dict) else data:
            yield from json_strings(item)


def days_of(article: newsclean.Article) -> set[str]:
    """Return all days that a page shows or declares anywhere, in whatever order of day and month."""
    texts = texts_of(article)
    dates = {parse_date(text, day_first) for text in texts for day_first in (True, False)}
    dates |= {found.iso for text in texts for day_first in (True, False) for found in find_dates(text, day_first)}
    # Also what only the markup says: addresses, and scripts that are no declaration of an article.
    written = {
        "-".join(match.groups()) for match in re.finditer(r"(\d{4})[/-]?(\d\d)[/-]?(\d\d)", article.page.source.text)
    }
    return {day[:10] for day in dates if day} | written


def assert_from(article: newsclean.Article, source: newsclean.Article) -> None:
    """Assert that the fields of an article are all from a page, which may be another version of its own."""
    texts = texts_of(source)
    days = days_of(source)
    for name in SINGLE:
        value = getattr(article, name)
        parts = value.split(", ") if value and name == "byline" else [value] if value else []
        for part in parts:
            assert any(fold(part) in text for text in texts), (name, value)
    for author in article.authors:
        # A declared "Fenwick, Ada" is turned round.
        assert any(all(word in text for word in fold(author).split()) for text in texts), ("authors", author)
    for tag in article.tags:
        assert any(fold(tag) in text for text in texts), ("tags", tag)
    for name in DATES:
        value = getattr(article, name)
        assert value is None or value[:10] in days, (name, value)


def assert_accounted(article: newsclean.Article) -> None:
    """Assert that every value has a reason, and that what agrees with it was considered."""
    for name, choice in article.choices.items():
        assert isinstance(choice, Choice)
        assert getattr(article, name) == choice.value
        assert set(choice.agreeing) <= set(choice.candidates), name
        if choice.value is not None and choice.value != ():
            assert choice.why, name


def assert_sound(article: newsclean.Article) -> None:
    """Assert what holds of the fields of every article."""
    assert_from(article, article)
    assert_accounted(article)
    assert unclean(article) == {}
    assert json.loads(article.to_json()) == article.to_dict()


@given(declared_pages())
def test_fields_are_from_the_page_accounted_for_and_clean(page):
    assert_sound(newsclean.extract(page.html()))


@pytest.mark.parametrize("fixture", HTML_FIXTURES, ids=str)
def test_fields_of_a_fixture_are_from_the_page_accounted_for_and_clean(fixture):
    assert_sound(clean_fixture(fixture))


@given(declared_pages(), st.data())
def test_a_declaration_less_never_invents_a_value(page, data):
    whole = newsclean.extract(page.html())
    places = range(len(page.declarations))
    some = data.draw(st.sets(st.sampled_from(places))) if places else set()
    for left_out in (*({place} for place in places), some, set(places)):
        assert_from(newsclean.extract(page.html(left_out)), whole)


@pytest.mark.parametrize("fixture", HTML_FIXTURES, ids=str)
def test_a_declaration_less_never_invents_a_value_of_a_fixture(fixture):
    whole = clean_fixture(fixture)
    spans = [match.span() for match in DECLARATION.finditer(fixture.text)]
    rng = random.Random(0)
    some = [[span for span in spans if rng.random() < 0.5] for _ in range(3)]
    for left_out in (*([span] for span in spans), *some, spans):
        text = fixture.text
        for start, end in reversed(left_out):
            text = text[:start] + text[end:]
        assert_from(newsclean.extract(text), whole)


@given(declared_pages())
def test_names_and_title_survive_normal_forms(page):
    nfc, nfd = (newsclean.extract(form(page.html())) for form in (composed, decomposed))
    assert composed(nfd.title or "") == composed(nfc.title or "")
    assert [composed(name) for name in nfd.authors] == [composed(name) for name in nfc.authors]


@given(st.lists(st.sampled_from(PEOPLE), min_size=1, max_size=3, unique=True), st.sampled_from(TITLES))
def test_names_survive_a_byline_in_capitals(names, title):
    line = "By " + " and ".join(", ".join(names).rsplit(", ", 1))
    body = "".join(f"<p>{quoted(text)}</p>" for text in PROSE)
    usual, capitals = (
        newsclean.extract(f"<h1>{quoted(title)}</h1><p>{quoted(text)}</p>{body}") for text in (line, line.upper())
    )
    assert list(usual.authors) == names
    assert [fold(name) for name in capitals.authors] == [fold(name) for name in names]
    assert not any(name.isupper() for name in capitals.authors)
    assert capitals.title == usual.title == title

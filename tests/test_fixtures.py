"""Every fixture comes out as a careful editor says; see `fixtures/README.md`."""

from __future__ import annotations

from functools import cache

import pytest

import newsclean
from fixture_data import Fixture, block_texts, load_fixtures, normalise

FIXTURES = {fixture.name: fixture for fixture in load_fixtures()}
TEXTS = [f for f in FIXTURES.values() if f.kind == "text"]
PAGES = [f for f in FIXTURES.values() if f.kind == "html"]
FIELDS = ("title", "byline", "authors", "agency", "dek", "section", "copyright", "date_published")
PAGE_FIELDS = (*FIELDS, "site_name", "language", "is_free")
# A line that is boilerplate may come out as something more precise, but never in the text.
IN_TEXT = {"body", "dek"}
KNOWN_KEYS = {
    "kind", "url", "language", "description", *PAGE_FIELDS, "lines", "blocks", "body", "gone", "roles", "known_failures",
}  # fmt: skip


@cache
def article_of(name: str) -> newsclean.Article:
    fixture = FIXTURES[name]
    if fixture.kind == "html":
        return newsclean.extract(fixture.data, url=fixture.expected.get("url"))
    return newsclean.clean(fixture.text, url=fixture.expected.get("url"))


def expected_blocks(fixture: Fixture) -> list[tuple[int, str, str]]:
    """Line (0 where several share one), text and role of each block of a text."""
    if "blocks" in fixture.expected:
        return [(0, normalise(b["text"]), b["role"]) for b in fixture.expected["blocks"]]
    lines = {int(number): line for number, line in fixture.expected["lines"].items()}
    texts = block_texts(fixture.text, sorted(lines))
    return [(number, texts[number], lines[number]["role"]) for number in sorted(lines)]


def is_as_expected(role: str, expected: str) -> bool:
    return role == expected or (expected == "boilerplate" and role not in IN_TEXT)


def assert_field(fixture: Fixture, field: str) -> None:
    value = getattr(article_of(fixture.name), field)
    expected = fixture.expected[field]
    if field == "authors":
        assert [normalise(name) for name in value] == expected
    elif field == "date_published" and expected and value:
        # An expectation to the day does not forbid the time of day.
        assert value[: len(expected)] == expected
    else:
        assert (normalise(value) if isinstance(value, str) else value) == expected


def known_failures(fixture: Fixture) -> set[str]:
    """The blocks of a page that come out wrong as of today; a strict list, like an xfail."""
    return {normalise(text) for text in fixture.expected.get("known_failures", ())}


def cases_of_fields(fixtures, fields):
    return [
        pytest.param(fixture, field, id=f"{fixture.name}-{field}")
        for fixture in fixtures
        for field in fields
        if field in fixture.expected
    ]


def test_there_are_enough_of_each_kind():
    assert len([f for f in FIXTURES if f.startswith("seed-shapes/")]) == 4
    assert len([f for f in FIXTURES if f.startswith("html/")]) >= 20
    assert len([f for f in FIXTURES if f.startswith("text/")]) >= 12


@pytest.mark.parametrize("fixture", FIXTURES.values(), ids=str)
def test_the_expectations_are_complete_and_have_no_misspelt_key(fixture):
    assert set(fixture.expected) <= KNOWN_KEYS
    assert fixture.expected["description"]
    assert fixture.expected["language"]


def test_the_repository_has_not_changed_line_breaks():
    assert [f.name for f in FIXTURES.values() if "\r" in f.text] == ["text/crlf-en"]
    crlf = FIXTURES["text/crlf-en"].text
    assert crlf.count("\r\n") == crlf.count("\n") == crlf.count("\r")
    assert "\u2028" in FIXTURES["text/unicode-separators-en"].text


@pytest.mark.parametrize("fixture", TEXTS, ids=str)
def test_the_lines_of_a_text_are_read_as_the_expected_blocks(fixture):
    article = article_of(fixture.name)
    expected = expected_blocks(fixture)
    assert [normalise(b.text) for b in article.blocks] == [text for _, text, _ in expected]
    for block, (line, _, _) in zip(article.blocks, expected, strict=True):
        assert line in (0, block.line)


@pytest.mark.parametrize("fixture", TEXTS, ids=str)
def test_every_line_of_a_text_has_its_role(fixture):
    article = article_of(fixture.name)
    expected = expected_blocks(fixture)
    assert len(article.blocks) == len(expected)
    wrong = [
        f"{block.line}: {verdict.role} ({verdict.rule.id}) for {role}: {block.text}"
        for block, verdict, (_, _, role) in zip(article.blocks, article.verdicts, expected, strict=True)
        if not is_as_expected(verdict.role.value, role)
    ]
    assert wrong == []


@pytest.mark.parametrize(("fixture", "field"), cases_of_fields(TEXTS, FIELDS))
def test_a_field_of_a_text(fixture, field):
    assert_field(fixture, field)


@pytest.mark.parametrize("fixture", PAGES, ids=str)
def test_what_is_expected_of_a_page_is_on_it(fixture):
    blocks = [normalise(block.text) for block in article_of(fixture.name).blocks]
    remaining = iter(blocks)
    assert [text for text in fixture.body if text not in remaining] == [], "each is a block, in this order"
    assert [text for text in fixture.expected["roles"] if normalise(text) not in blocks] == []
    assert [text for text in fixture.expected["gone"] if not any(normalise(text) in b for b in blocks)] == []
    kept = [*fixture.body, normalise(fixture.expected.get("dek") or "")]
    assert [text for text in fixture.expected["gone"] if any(normalise(text) in k for k in kept)] == []


@pytest.mark.parametrize("fixture", PAGES, ids=str)
def test_the_body_of_a_page(fixture):
    article = article_of(fixture.name)
    body = [normalise(block.text) for block in article.body]
    decided = zip(article.blocks, article.verdicts, strict=True)
    report = {normalise(block.text): f"{verdict.role} ({verdict.rule.id})" for block, verdict in decided}
    lost = {text: report[text] for text in fixture.body if text not in body}
    extra = {text: report[text] for text in body if text not in fixture.body}
    wrong = {**lost, **extra}
    known = known_failures(fixture)
    assert {text: why for text, why in wrong.items() if text not in known} == {}
    assert [text for text in known if text not in wrong] == [], "mended: take it out of known_failures"
    assert [text for text in body if text not in wrong] == [text for text in fixture.body if text not in wrong]


@pytest.mark.parametrize(("fixture", "field"), cases_of_fields(PAGES, PAGE_FIELDS))
def test_a_field_of_a_page(fixture, field):
    assert_field(fixture, field)


@pytest.mark.parametrize("fixture", PAGES, ids=str)
def test_what_is_no_part_of_the_text_is_gone(fixture):
    text = normalise(article_of(fixture.name).text)
    known = known_failures(fixture)
    assert [g for g in fixture.expected["gone"] if normalise(g) in text and normalise(g) not in known] == []


@pytest.mark.parametrize("fixture", PAGES, ids=str)
def test_the_role_of_captions_notes_and_credits(fixture):
    article = article_of(fixture.name)
    roles: dict[str, set[str]] = {}
    for block, verdict in zip(article.blocks, article.verdicts, strict=True):
        roles.setdefault(normalise(block.text), set()).add(verdict.role.value)
    wrong = {
        text: (sorted(roles.get(normalise(text), ())), role)
        for text, role in fixture.expected["roles"].items()
        if not any(is_as_expected(found, role) for found in roles.get(normalise(text), ()))
    }
    assert {text: roles for text, roles in wrong.items() if normalise(text) not in known_failures(fixture)} == {}

"""Whatever its JSON-LD holds, a page is read, its body stays, and its fields are clean."""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import assume, given

import newsclean
from hostile_json_ld import HOSTILE, nodes, script, unclean
from newsclean.read import json_script
from newsclean.read.json_script import parse_scripts

TITLE = "Ferry closed after the storm"
PROSE = (
    "The ferry stayed in the harbour on Monday because of the storm, and the crossing was closed until the evening.",
    "Passengers waited in the hall of the terminal, where the mayor brought them soup and blankets for the night.",
    "The port said on Tuesday that two of the four engines had taken in water and would have to be taken apart.",
) * 8  # enough that nobody looks for the article in the scripts
BODY = f"<h1>{TITLE}</h1><p>By Ada Fenwick</p>" + "".join(f"<p>{text} ({n})</p>" for n, text in enumerate(PROSE))


def page(scripts: str) -> str:
    return f"<html><head><title>{TITLE}</title>{scripts}</head><body><article>{BODY}</article></body></html>"


@cache
def plain() -> newsclean.Article:
    return newsclean.extract(page(""))


def assert_harmless(scripts: list[str]) -> None:
    article = newsclean.extract(page("".join(map(script, scripts))))
    assert article.body == plain().body
    assert article.text == plain().text
    assert article.status == "ok"
    assert unclean(article) == {}
    article.to_json().encode("utf-8")


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_scripts_change_no_body_and_leave_the_fields_clean(name):
    assert_harmless(HOSTILE[name])


@given(nodes())
def test_nothing_in_a_node_changes_the_body_or_soils_a_field(text):
    # By the HTML standard a script within a comment within a script hides the rest of the page, from browsers too.
    assume(not ("<!--" in text and "<script" in text))
    assert_harmless([text])


@pytest.mark.parametrize("name", HOSTILE)
def test_a_page_that_shows_nothing_is_read_too(name):
    """Then the article is looked for in the scripts."""
    scripts = "".join(map(script, HOSTILE[name]))
    article = newsclean.extract(f"<title>{TITLE}</title>{scripts}<p>Please wait.</p>")
    assert unclean(article) == {}
    article.to_json().encode("utf-8")


class Meter:
    """A decoder that knows how many characters it has read."""

    def __init__(self) -> None:
        self.read = 0

    def raw_decode(self, text: str, at: int = 0) -> tuple[object, int]:
        self.read += len(text) - at
        value, end = DECODER.raw_decode(text, at)
        self.read -= len(text) - end
        return value, end

    def decode(self, text: str) -> object:
        self.read += len(text)
        return DECODER.decode(text)


DECODER = json_script.DECODER


@pytest.mark.parametrize("name", HOSTILE)
def test_no_more_is_decoded_than_a_page_has_room_for(name, monkeypatch):
    meter = Meter()
    monkeypatch.setattr(json_script, "DECODER", meter)
    parse_scripts(HOSTILE[name])
    assert meter.read <= json_script.MOST_CHARACTERS


def test_a_state_that_is_streamed_may_be_nested_too_deep():
    state = '<script>self.__next_f.push([1,"a",' + "[" * 100_000 + "</script>"
    assert newsclean.extract(f"<title>{TITLE}</title>{state}<p>Please wait.</p>").status != "parse_error"


def test_half_a_character_in_a_declared_article_costs_that_character_only():
    text = "The ferry stayed in the harbour on Monday \\ud83d because of the storm. " * 12
    article = newsclean.extract(script(f'{{"@type":"NewsArticle","articleBody":"{text}"}}'))
    assert article.text.startswith("The ferry stayed in the harbour on Monday \ufffd because")


def test_what_is_longer_than_any_article_is_none():
    text = "The ferry stayed in the harbour on Monday. " * 8_000
    assert newsclean.extract(script(f'{{"@type":"NewsArticle","articleBody":"{text}"}}')).text == ""

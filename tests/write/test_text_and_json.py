"""Plain text and JSON."""

from __future__ import annotations

import json

import pytest

import newsclean
from newsclean.model import Author, Candidate, Choice, Source
from newsclean.read.html import read_html
from newsclean.write.json import FIELDS, article_dict, choice_dict, dump_json
from newsclean.write.text import render_text
from write.conftest import full_article

TEXT = (
    "Ferry returns to the islands\n\nThe ferry to the islands sails again from Monday, the harbour board of Østby said on "
    "Friday.\n\nLeave a reply\n"
)


def text_of(html):
    return render_text(read_html(Source(html, "html")).blocks)


def test_paragraphs_have_an_empty_line_between():
    assert text_of("<h2>One</h2><p>Two</p><blockquote>Three</blockquote>") == "One\n\nTwo\n\nThree"


def test_items_are_a_line_each():
    assert text_of("<p>So:</p><ul><li>a</li><li>b</li></ul><p>Then.</p>") == "So:\n\na\nb\n\nThen."


def test_a_table_is_a_line_a_row_with_tabs():
    html = "<table><tr><th>Town</th><th>Votes</th></tr><tr><td>Ostby</td><td>12</td></tr></table>"
    assert text_of(html) == "Town\tVotes\nOstby\t12"


def test_where_something_between_was_removed_items_and_cells_come_apart():
    blocks = read_html(Source("<table><tr><td>a</td><td>x</td><td>b</td></tr></table>", "html")).blocks
    assert render_text([blocks[0], blocks[2]]) == "a\n\nb"


def test_preformatted_text_keeps_its_lines():
    assert text_of("<pre>a\n  b</pre>") == "a\n  b"


def test_the_text_holds_every_block_and_nothing_else():
    article = newsclean.clean(TEXT, config=newsclean.Config(select=()))
    assert article.text.split("\n\n") == [block.text for block in article.blocks]


def test_the_keys_are_the_attributes_in_order():
    for article in (newsclean.clean(TEXT), full_article()):
        data = article.to_dict()
        assert tuple(data) == (*FIELDS, "blocks")
        for name in set(FIELDS) - {"author_details"}:
            value = getattr(article, name)
            assert data[name] == (list(value) if isinstance(value, tuple) else value)


def test_authors_are_objects():
    assert full_article().to_dict()["author_details"] == [
        {
            "name": "Ida Berg",
            "role": "Harbour Correspondent",
            "url": "https://courier.example/ida?a=1&b=2",
            "email": "ida@courier.example",
            "kind": "person",
        },
        {"name": "Data Desk", "role": None, "url": None, "email": None, "kind": "organization"},
    ]


def test_json_is_the_dict_and_readable():
    article = newsclean.clean(TEXT)
    assert json.loads(article.to_json()) == json.loads(article.to_json(indent=2)) == article.to_dict()
    assert "Østby" in article.to_json()
    assert "\n" not in article.to_json()


def test_blocks_say_who_decided():
    blocks = newsclean.clean(TEXT).to_dict()["blocks"]
    assert [list(block) for block in blocks] == [["index", "text", "role", "rule", "label", "line"]] * 3
    assert [block["line"] for block in blocks] == [1, 3, 5]
    assert blocks[2]["role"] == "boilerplate"
    assert (blocks[2]["rule"], blocks[2]["label"]) == ("leave-a-response", "comments")


def test_blocks_of_a_page_have_no_line():
    blocks = newsclean.extract("<p>The ferry to the islands sails again from Monday.</p>").to_dict()["blocks"]
    assert [block["line"] for block in blocks] == [None]


def types(value):
    if isinstance(value, dict):
        return set().union({type(key) for key in value}, *map(types, value.values()))
    return set().union(*map(types, value)) if isinstance(value, list) else {type(value)}


def test_all_values_are_plain_and_come_back_from_json():
    for article in (newsclean.clean(TEXT), full_article()):
        data = article.to_dict(explain=True)
        assert types(data) <= {str, int, float, bool, type(None)}
        assert json.loads(json.dumps(data, allow_nan=False)) == data


def test_what_the_fields_were_chosen_from_is_added_only_if_asked_for():
    article = full_article()
    data = article.to_dict(explain=True)
    choices = data.pop("choices")
    assert data == article.to_dict()
    assert list(choices) == list(article.choices)
    url = choices["url"]
    assert list(url) == ["value", "why", "candidates"]
    assert (url["value"], url["why"]) == ("https://courier.example/ferry", "declared (canonical)")
    assert url["candidates"][0] == {
        "value": "https://courier.example/ferry",
        "origin": "canonical",
        "block": None,
        "url": None,
        "agrees": True,
    }
    assert json.loads(article.to_json(explain=True))["choices"] == choices


def test_a_choice_says_which_candidates_agree_and_which_block_shows_one():
    shown = Candidate("Ida Berg", "block", 3, url="/ida")
    declared, other = Candidate("IDA BERG", "json-ld"), Candidate("admin", "author")
    choice = Choice((Author("Ida Berg"),), "printed", (shown, other), (shown, declared))
    data = choice_dict(choice)
    assert data["value"][0]["name"] == "Ida Berg"
    said = [tuple(candidate.values()) for candidate in data["candidates"]]
    assert said == [
        ("Ida Berg", "block", 3, "/ida", True),
        ("admin", "author", None, None, False),
        ("IDA BERG", "json-ld", None, None, True),
    ]


def test_every_field_with_an_account_is_a_key():
    article = full_article()
    assert set(article.choices) <= set(article_dict(article))


def test_dump_keeps_characters():
    assert dump_json({"a": "ü\u2028"}) == '{"a": "ü\u2028"}'


def test_dump_is_strict():
    assert dump_json({"a": "x\ud800y \U0001f600", "\udc00": 1}) == '{"a": "x\ufffdy \U0001f600", "\ufffd": 1}'
    with pytest.raises(ValueError, match="not JSON compliant"):
        dump_json({"a": float("nan")})

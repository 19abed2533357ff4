"""Plain text and JSON."""

from __future__ import annotations

import json

import newsclean
from newsclean.model import Source
from newsclean.read.html import read_html
from newsclean.write.json import FIELDS, dump_json
from newsclean.write.text import render_text

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
    article = newsclean.clean(TEXT)
    data = article.to_dict()
    assert tuple(data) == (*FIELDS, "blocks")
    for name in FIELDS:
        value = getattr(article, name)
        assert data[name] == (list(value) if isinstance(value, tuple) else value)


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


def test_all_values_are_plain():
    data = newsclean.extract(
        "<h1>Ferry returns</h1><p>The ferry sails again from Monday, the board said.</p>"
    ).to_dict()

    def types(value):
        if isinstance(value, dict):
            return set().union(*map(types, value.values()))
        return set().union(*map(types, value)) if isinstance(value, list) else {type(value)}

    assert types(data) <= {str, int, float, bool, type(None)}


def test_dump_keeps_characters():
    assert dump_json({"a": "ü\u2028"}) == '{"a": "ü\u2028"}'

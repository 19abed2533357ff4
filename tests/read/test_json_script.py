"""JSON-LD scripts: unwrapped, mended where the error is a common one, and never more than there is room for."""

from __future__ import annotations

import json

import pytest

from newsclean.read.json_script import MOST_CHARACTERS, MOST_REPAIRS, MOST_SCRIPTS, MOST_VALUES, parse_scripts

NODE = {"@type": "NewsArticle", "headline": "Ferry", "author": [{"name": "Ada Fenwick"}]}
JSON = json.dumps(NODE)
PRETTY = json.dumps(NODE, indent=1)


@pytest.mark.parametrize(
    "script",
    [
        JSON, PRETTY, f" \n{JSON}\n", f"{JSON};", f"\ufeff{JSON}", f"<!-- {JSON} -->", f"<!--\n{JSON}\n//-->",
        f"//<![CDATA[\n{JSON}\n//]]>", f"/* <![CDATA[ */{JSON}/* ]]> */", f"<![CDATA[{JSON}]]>", f"<!--//--><![CDATA[//><!--\n{JSON}\n//--><!]]>",
        f"{JSON}}}", PRETTY.replace('"Ferry",', '"Ferry", // the headline'), PRETTY.replace('"author"', '// "name": "x",\n"author"'),
        JSON.replace("}]}", "},],}"), JSON.replace('"Ferry",', '"Ferry" '), JSON.replace('"Ferry"', "'Ferry'"),
        JSON.replace('"', "&quot;"), JSON.replace("Fenwick", "Fen\\wick"),
    ],
)  # fmt: skip
def test_common_errors_are_mended(script):
    assert parse_scripts([script]) == ([NODE], True)


@pytest.mark.parametrize("between", ["", ",", "\n", ";\n", " , "])
def test_several_values_may_follow_each_other(between):
    assert parse_scripts([f"{JSON}{between}{PRETTY}"]) == ([NODE, NODE], True)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ('"The "old" ferry"', 'The "old" ferry'),
        ('"The ferry is "old""', 'The ferry is "old"'),
        ('"Two\nlines"', "Two\nlines"),
        ('"It\\\'s old"', "It's old"),
        ("'The \"old\" ferry'", 'The "old" ferry'),
        ('"A // B"', "A // B"),
        ('"A /* B, ] */"', "A /* B, ] */"),
    ],
)
def test_values_are_mended_as_they_were_meant(written, meant):
    script = f'{{"headline": {written}, "name": "x"}}'
    assert parse_scripts([script]) == ([{"headline": meant, "name": "x"}], True)


@pytest.mark.parametrize(
    "script",
    ["{", "not json", "null", '"x"', "7", '{"a": "b" c": "d"}', '["Ada Fenwick" "Tom Calloway"]', '{"a": b}', '{"a": "b', "}{", "[" * 100_000],
)  # fmt: skip
def test_what_cannot_be_mended_is_not_guessed(script):
    values, complete = parse_scripts([script, JSON])
    assert NODE in values
    assert values in ([NODE], [None, NODE], ["x", NODE], [7.0, NODE])
    assert complete == (len(values) > 1)


def test_what_comes_before_an_error_is_kept():
    assert parse_scripts([f"{JSON} garbage"]) == ([NODE], False)


def test_numbers_may_have_any_number_of_digits():
    assert parse_scripts(['{"a":' + "9" * 10_000 + ',"b":NaN}'])[0] == [{"a": float("inf"), "b": None}]


def test_empty_scripts_are_no_error():
    assert parse_scripts(["", " \n "]) == ([], True)


@pytest.mark.parametrize(
    "large",
    [
        '"' + "x" * MOST_CHARACTERS + '"',
        "[" * (MOST_VALUES + 1),
        "[" + "[]," * MOST_VALUES + "[]]",
        '{"a":' + "[]," * MOST_VALUES,
    ],
)  # fmt: skip
def test_what_is_too_large_is_left_out_and_the_rest_is_read(large):
    assert parse_scripts([large, JSON]) == ([NODE], False)


def test_all_scripts_share_the_room_of_the_page():
    half = json.dumps("x" * (MOST_CHARACTERS // 2))
    values, complete = parse_scripts([half, half, JSON])
    assert values == [json.loads(half), NODE]
    assert not complete


def test_a_page_has_so_many_scripts_at_most():
    values, complete = parse_scripts([JSON] * (MOST_SCRIPTS + 1))
    assert values == [NODE] * MOST_SCRIPTS
    assert not complete


def test_a_script_has_so_many_errors_at_most():
    assert parse_scripts(["[" + "'a'," * (MOST_REPAIRS + 5) + "1]"]) == ([], False)

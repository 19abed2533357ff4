"""Site files in the syntax of Full-Text RSS: what is used, what is not supported, what is wrong, and where."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsclean.model import Purpose
from newsclean.sites.full_text_rss import KNOWN, UNSUPPORTED, parse_full_text_rss
from newsclean.sites.site_folder import read_site_file

FILES = sorted((Path(__file__).parent / "full_text_rss").glob("*.txt"), key=lambda path: path.name)


def parse(text):
    return parse_full_text_rss(text, "x.txt")


def test_there_are_fifty_of_them():
    assert len(FILES) >= 50


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_each_line_of_a_file_is_used_or_listed(path):
    file = read_site_file(path)
    assert (file.problems != ()) == (path.name == "wrong.example.txt")
    lines = [line.strip() for line in path.read_text("utf-8").splitlines()]
    directives = [line for line in lines if line and not line.startswith("#")]
    used = len(file.selectors) + len(file.without_images) + bool(file.unpruned)
    # A `replace_string` is two lines, unless it names what it replaces.
    used += sum(1 if "(" in line.partition(":")[0] else 2 for line in directives if line.startswith("replace_string"))
    used += sum(1 + len(test.contains) for test in file.tests) + len(file.unsupported)
    used += sum(line.startswith("prune: yes") for line in directives)
    if not file.problems:
        assert used == len(directives)
    assert all(f"{path.name}:" in str(one) and "\n" not in str(one) for one in (*file.unsupported, *file.problems))


def test_everything_that_is_wrong_is_named_with_its_line():
    problems = read_site_file(Path(__file__).parent / "full_text_rss" / "wrong.example.txt").problems
    assert [problem.split(":")[1] for problem in problems] == ["2", "4", "5", "6", "7", "8", "9", "10", "11"]


def test_selectors_keep_their_order_and_lines():
    file = parse("# x\n\ntitle: //h1\n  body : //div[@id='a:b']\n\ufeffstrip: //p[. = 'x: y']\n")
    assert [(one.purpose, one.where, one.xpath) for one in file.selectors] == [
        (Purpose.TITLE, "x.txt:3", "//h1"),
        (Purpose.BODY, "x.txt:4", "//div[@id='a:b']"),
        (Purpose.STRIP, "x.txt:5", "//p[. = 'x: y']"),
    ]


def test_strings_are_replaced_in_pairs_or_at_once():
    file = parse("find_string: a\nfind_string: b\nreplace_string: c\nreplace_string:\nreplace_string(d(e)): f: g")
    assert [(one.find, one.replace, one.where) for one in file.replacements] == [
        ("a", "c", "x.txt:1"), ("b", "", "x.txt:2"), ("d(e)", "f: g", "x.txt:5"),
    ]  # fmt: skip


@pytest.mark.parametrize(("value", "xpath"), [("ad", "'ad'"), ("'ad'", "'ad'"), ('"ad"', "'ad'"), ("it's", '"it\'s"')])
def test_ids_and_classes(value, xpath):
    (one,) = parse(f"strip_id_or_class: {value}").selectors
    assert one.xpath == f"//*[contains(@class, {xpath}) or contains(@id, {xpath})]"


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("strip_id_or_class: ''", "x.txt:1: the value is empty, and would match everything"),
        ("strip_id_or_class: a'b\"c", "has both kinds of quotes"),
        ("find_string: a", "x.txt:1: find_string without a replace_string behind it"),
        ("replace_string(): a", "x.txt:1: replace_string: the text to find is empty"),
        ("no directive", "x.txt:1: expected `directive: value`, got 'no directive'"),
    ],
)
def test_what_is_wrong_is_said(text, problem):
    (found,) = parse(text).problems
    assert problem in found


@pytest.mark.parametrize(
    ("value", "unpruned"), [("no", "x.txt:1: prune: no"), ("yes", ""), ("FALSE", "x.txt:1: prune: FALSE")]
)
def test_prune(value, unpruned):
    assert parse(f"prune: {value}").unpruned == unpruned


def test_pages_to_test_on():
    first, second = parse("test_url: http://a\ntest_contains: b\ntest_contains: c\ntest_url: http://d").tests
    assert (first.url, first.contains, second.url, second.contains) == ("http://a", ("b", "c"), "http://d", ())


@pytest.mark.parametrize("name", sorted(UNSUPPORTED))
def test_what_is_not_supported_is_one_line_with_a_reason(name):
    file = parse(f"{name}: x")
    assert [str(one) for one in file.unsupported] == [f"x.txt:1: {name}: {UNSUPPORTED[name]}"]
    assert file.problems == ()


def test_an_unknown_directive_names_its_neighbour():
    assert str(parse("titel: //h1").unsupported[0]) == "x.txt:1: titel: is no known directive. Did you mean 'title'?"
    assert "title" in KNOWN

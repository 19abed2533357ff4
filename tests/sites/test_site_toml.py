"""Site files of one's own, in TOML: CSS or XPath, with the lines of what is wrong."""

from __future__ import annotations

import pytest

from newsclean.sites.site_toml import parse_site_toml

FILE = """\
title = "h1.headline"
author = ["//p[@class='by']", ".author a"]
body = "#story"
keep = [
  "aside.facts",
]
strip = ".promo"
strip_image_src = ["/icons/"]
prune = false
next_page_link = "a[rel=next]"

[[replace]]
find = "<center>"
with = "<div>"

[[test]]
url = "https://x.example/1"
contains = ["The ferry"]
"""


def parse(text):
    return parse_site_toml(text, "x.toml")


def test_a_whole_file():
    file = parse(FILE)
    assert file.problems == ()
    assert {(one.purpose.value, one.where, one.written) for one in file.selectors} == {
        ("title", "x.toml:1", "h1.headline"),
        ("author", "x.toml:2", "//p[@class='by']"),
        ("author", "x.toml:2", ".author a"),
        ("body", "x.toml:3", "#story"),
        ("keep", "x.toml:5", "aside.facts"),
        ("strip", "x.toml:7", ".promo"),
        ("next_page_link", "x.toml:10", "a[rel=next]"),
    }
    assert file.unpruned == "x.toml:9: prune = false"
    assert file.without_images == (("/icons/", "x.toml:8: /icons/"),)
    assert [(one.find, one.replace, one.where) for one in file.replacements] == [("<center>", "<div>", "x.toml:13")]
    assert [(test.url, test.contains) for test in file.tests] == [("https://x.example/1", ("The ferry",))]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("title = ", "x.toml: is not valid TOML"),
        ("titel = 'h1'", "x.toml:1: there is no setting 'titel'. Did you mean 'title'?"),
        ("\ntitle = 3", "x.toml:2: title: expected a string or a list of strings, got 3"),
        ("body = ['']", "x.toml:1: body: expected a string or a list of strings, got ''"),
        ("body = '//div['", "x.toml:1: body: '//div[' is no XPath 1.0 expression"),
        ("body = 'div['", "x.toml:1: body: 'div[' is no CSS selector"),
        ("prune = 'no'", "x.toml:1: prune: expected true or false, got 'no'"),
        ("replace = 'x'", "x.toml:1: replace: expected tables, got 'x'"),
        ("[[replace]]\nfind = ''", "x.toml:1: replace: expected `find` and `with`"),
        ("[[replace]]\nfind = 'a'\nby = 'b'", "x.toml:1: replace: expected `find` and `with`"),
        ("[[test]]\ncontains = 'x'", "x.toml:1: test: expected `url` and `contains`"),
        ("[[test]]\nurl = 'x'\ncontains = 3", "x.toml:1: test: expected a string or a list of strings, got 3"),
    ],
)
def test_what_is_wrong_is_said_with_its_line(text, problem):
    (found,) = parse(text).problems
    assert found.startswith(problem)


def test_what_is_right_is_used_beside_what_is_wrong():
    file = parse("titel = 'h1'\nbody = ['//div[', '//main']")
    assert (len(file.problems), [one.written for one in file.selectors]) == (2, ["//main"])

"""`newsclean site` and the options that order something."""

from __future__ import annotations

import pytest

from .conftest import LEAD, PAGE, THIRD

SITE = """\
title: //h1
body: //article
strip: //p[2]
next_page_link: //a[@rel='next']
strip_image_src: /icons/
find_string: <b>
replace_string: <i>
prune: no
tidy: no
test_url: https://ferry.example/1
test_contains: after three winters
"""


@pytest.fixture
def folder(tmp_path):
    path = tmp_path / "sites"
    path.mkdir()
    (path / "ferry.example.txt").write_text(SITE)
    (path / ".ferry.example.toml").write_text('body = "article"\n')
    (path / "wrong.example.txt").write_text("title: //h1[\nbogus: x\n")
    (path / "README").write_text("no site file")
    (tmp_path / "page.html").write_text(PAGE)
    return path


def test_show(run, folder):
    result = run("site", "show", "https://www.ferry.example/x", "--sites", "sites")
    assert result.status == 0
    assert result.out.splitlines() == [
        "      www.ferry.example.toml",
        "      www.ferry.example.txt",
        "      ferry.example.toml",
        "used  ferry.example.txt",
        "",
        "ferry.example.txt:1  title              //h1",
        "ferry.example.txt:2  body               //article",
        "ferry.example.txt:3  strip              //p[2]",
        "ferry.example.txt:4  next_page_link     //a[@rel='next']",
        "ferry.example.txt:6  replace_string     '<b>' by '<i>'",
        "ferry.example.txt:5  strip_image_src    /icons/",
        "ferry.example.txt:8  prune              no",
        "ferry.example.txt    test               https://ferry.example/1",
        "not supported: ferry.example.txt:9: tidy: pages are read by one parser, which mends them as browsers do",
    ]


def test_show_without_a_file(run, folder):
    result = run("site", "show", "other.example", "--sites", "sites")
    assert (result.status, result.out) == (1, "      other.example.toml\n      other.example.txt\n")
    assert result.err == "No file for other.example in sites; it would have one of these names.\n"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("show", "a b", "--sites", "sites"), "newsclean: a b: is no address, and no host"),
        (("show", "a.example", "--sites", "none"), "newsclean: sites: none: there is no such folder"),
        (("test", "none.txt"), "newsclean: none.txt: there is no such file; for an address, name the folder"),
        (("test", "other.example", "--sites", "sites"), "newsclean: other.example: there is no file for it in sites"),
        (("test", "empty"), "newsclean: empty: holds no site files"),
        (("test", "sites", "--page", "none.html"), "newsclean: none.html: cannot be read: No such file or directory"),
        ((), "the following arguments are required: show|test"),
    ],
)
def test_what_is_wrong_is_told(run, folder, tmp_path, arguments, message):
    (tmp_path / "empty").mkdir()
    result = run("site", *arguments)
    assert result.status == 2
    assert message in result.err


def test_a_folder_of_files_is_tested(run, folder):
    result = run("site", "test", "sites")
    assert result.status == 1
    assert result.out.splitlines() == [
        ".ferry.example.toml: 1 used, 0 not supported, 0 wrong",
        "ferry.example.txt: 7 used, 1 not supported, 0 wrong",
        "not supported: ferry.example.txt:9: tidy: pages are read by one parser, which mends them as browsers do",
        "wrong.example.txt: 0 used, 1 not supported, 1 wrong",
        "not supported: wrong.example.txt:2: bogus: is no known directive.",
        "wrong: wrong.example.txt:1: title: '//h1[' is no XPath 1.0 expression: Invalid expression",
    ]


@pytest.mark.parametrize("name", ["sites/ferry.example.txt", "https://ferry.example/9"])
def test_a_file_is_tried_on_a_page(run, folder, name):
    result = run("site", "test", name, "--sites", "sites", "--page", "page.html")
    assert result.status == 0
    assert result.out.splitlines()[2:] == [
        "  page.html: ok, 6 blocks, 3 removed",
        "    ferry.example.txt:1: title: Ferry returns to the islands",
        "    ferry.example.txt:2: body: 4 blocks",
        "    ferry.example.txt:3: strip: 1 block",
        "    ferry.example.txt:4: next_page_link: nothing",
    ]


def test_words_that_are_missing_and_a_body_that_is_not_there_fail(run, folder):
    (folder / "ferry.example.txt").write_text("body: //main\ntest_url: http://a.example\ntest_contains: Atlantis\n")
    result = run("site", "test", "sites/ferry.example.txt", "--page", "page.html")
    assert result.status == 1
    assert result.out.splitlines()[-2:] == [
        "    warning: site-body-not-found:ferry.example.txt",
        "    missing in the text: Atlantis",
    ]
    other = run("site", "test", "sites/ferry.example.txt", "--page", "page.html", "--url", "http://b.example/")
    assert "missing" not in other.out


def test_sites_of_an_extraction(run, folder):
    result = run("extract", "page.html", "--url", "https://ferry.example/1", "--sites", "sites")
    assert (result.status, result.err) == (0, "")
    assert result.out.strip().split("\n\n") == [LEAD, THIRD]


def test_a_wrong_file_is_told_and_the_rest_of_it_is_used(run, folder):
    result = run("extract", "page.html", "--url", "https://wrong.example/1", "--sites", "sites")
    assert result.status == 0
    assert result.err == (
        "newsclean: page.html: the site's file is wrong (`newsclean site test` says how): wrong.example.txt:1\n"
    )


def test_selectors_and_inclusion(run, folder, tmp_path):
    (tmp_path / "page.html").write_text(PAGE.replace("Tickets", "<b>Tickets</b> <i>and all</i>"))
    options = (
        "--drop",
        "//p[2]",
        "--drop",
        "//i",
        "--keep",
        "nav a",
        "--include",
        "formatting,links",
        "--balance",
        "0.5",
    )
    result = run("extract", "page.html", "--format", "markdown", "--url", "https://a.example/", *options)
    assert result.status == 0
    assert "Its new captain" not in result.out
    assert "**Tickets**" in result.out
    assert "[Home](https://a.example/)" in result.out
    assert "and all" not in result.out


def test_tables_and_authors(run, folder, tmp_path):
    table = (
        "<p>By Ada Fenwick</p><table><tr><td>Cars</td><td>9,000</td></tr><tr><td>Lorries</td><td>400</td></tr></table>"
    )
    (tmp_path / "page.html").write_text(PAGE.replace("</h1>", f"</h1>{table}"))
    result = run("extract", "page.html", "--without-tables", "--ignore-author", "Ada Fenwick", "--format", "json")
    assert '"table-left-out"' in result.out
    assert '"authors": []' in result.out


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (("--balance", "2"), "balance: expected a number from 0"),
        (("--include", "pictures"), "include: there is nothing called 'pictures'"),
        (("--drop", "p["), "drop: 'p[' is no CSS selector"),
        (("--sites", "none"), "sites: none: there is no such folder"),
    ],
)
def test_wrong_options_are_told(run, folder, options, message):
    result = run("extract", "page.html", *options)
    assert result.status == 2
    assert message in result.err

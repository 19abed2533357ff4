"""A page that is walked beside its tree has the blocks of any other, and what selectors mark is where it should be."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fixture_data import load_fixtures
from newsclean.model import Purpose
from newsclean.read.selectors import Asks, Replacement, make_selector
from newsclean.read.tree_walk import walk_tree
from newsclean.read.walk import walk
from strategies import pages

EVERYTHING = Asks(include=frozenset(("links", "images", "formatting", "comments")))
PAGES = [fixture for fixture in load_fixtures() if fixture.kind == "html"]
# What real pages have in the wrong place, and what parsers treat in a way of their own.
FRAGMENTS = (
    "<p>", "</p>", "<b>", "</b>", "<table>", "</table>", "<td>", "<tr>", "</div>", "<div class='x' hidden>",
    "<html lang=de class=q>", "<body class=z>", "<head>", "</body>", "</html>", "<a href=x>", "</a>", "<!-- c -->",
    "<?php x ?>", "<![CDATA[x]]>", "&amp;", "&bogus;", "\x00", "\x01", "<o:p>", "</o:p>", '<x"y>', "<li>", "<ul>",
    "<svg><text>t</text></svg>", "<template>", "<select><option>x", "<br><br>", "<pre>\n a\n  b", "<script>x<b",
    "</script>", "<title>x", "<form>", "<noscript><p>no</p>", "</noscript>", "<time>", "</time>", "<plaintext>",
    "<textarea>", "<meta name=a content=b>", "<h1>", "<p hidden>", "<iframe>", "\ufeff", "</br>",
    "<img src=a alt=b>", '<p =a b="c" b=d>', "words ", " and more of them ",
)  # fmt: skip


def asks(*selectors, **others):
    return Asks(tuple(make_selector(purpose, text, "drop") for purpose, text in selectors), **others)


def found(html, *selectors):
    """The texts of the blocks, and the marks with the texts that they are on."""
    walked, asked, problems = walk_tree(html, asks(*selectors))
    assert problems == ()
    marked = {purpose: [walked.texts[i] for i in marks] for purpose, marks in asked.marks.items()}
    return walked.texts, marked


def assert_same(html: str, what: Asks) -> None:
    plain, (walked, _, _) = walk(html), walk_tree(html, what)
    for name in plain.__slots__:
        assert getattr(walked, name) == getattr(plain, name), name


@pytest.mark.parametrize("fixture", PAGES, ids=str)
def test_a_fixture_has_the_same_blocks(fixture):
    assert_same(fixture.text, EVERYTHING)


@given(pages())
def test_a_page_has_the_same_blocks(page):
    assert_same(page.html, EVERYTHING)


@given(st.lists(st.sampled_from(FRAGMENTS), max_size=25).map("".join))
def test_markup_in_pieces_has_the_same_blocks(html):
    assert_same(html, EVERYTHING)


@given(st.sampled_from(PAGES), st.integers(0, 1 << 30))
def test_a_mutated_page_has_the_same_blocks(fixture, seed):
    rng = random.Random(seed)
    html = fixture.text
    for _ in range(rng.randint(1, 8)):
        place = rng.randrange(len(html) + 1)
        html = html[:place] + rng.choice(FRAGMENTS) + html[place + rng.randint(0, 30) :]
    assert_same(html, EVERYTHING)
    # What keeps and what says where the body is changes no block either.
    assert_same(html, asks((Purpose.KEEP, "//*"), (Purpose.BODY, "//p"), (Purpose.TITLE, "//b")))


@given(st.sampled_from(PAGES), st.integers(0, 1 << 30), st.sampled_from(("//b", "//a", "//span", "//i|//em", "//*")))
def test_dropping_loses_no_word(fixture, seed, xpath):
    rng = random.Random(seed)
    html = fixture.text
    for _ in range(rng.randint(0, 4)):
        place = rng.randrange(len(html) + 1)
        html = html[:place] + rng.choice(FRAGMENTS) + html[place:]
    plain, (walked, _, _) = walk(html), walk_tree(html, asks((Purpose.DROP, xpath)))
    assert sorted("".join("".join(walked.texts).split())) == sorted("".join("".join(plain.texts).split()))


def test_a_block_element_is_marked_with_all_in_it():
    texts, marks = found("<p>A</p><div class=x><p>B</p>C<ul><li>D</ul></div>E", (Purpose.DROP, "//div"))
    assert texts == ["A", "B", "C", "D", "E"]
    assert marks == {"drop": ["B", "C", "D"]}


def test_an_inline_element_that_is_dropped_becomes_a_block_behind_its_own():
    texts, marks = found("<p>One <b>two</b> three, <b>four</b>.</p><p>Five</p>", (Purpose.DROP, "//b"))
    assert texts == ["One three, .", "two", "four", "Five"]
    assert marks == {"drop": ["two", "four"]}


def test_an_inline_element_that_is_all_of_its_block_is_that_block():
    assert found("<p><b>Two</b></p><p>Five</p>", (Purpose.DROP, "//b")) == (["Two", "Five"], {"drop": ["Two"]})


def test_an_inline_element_with_lines_of_its_own_is_set_apart():
    texts, marks = found("<div>One <a>two<div>three</div>four</a> five</div>", (Purpose.DROP, "//a"))
    assert texts == ["One", "two", "three", "four", "five"]
    assert marks == {"drop": ["two", "three", "four"]}


def test_line_breaks_in_an_inline_element_set_it_apart():
    texts, marks = found("<div>One <i>two<br><br>three</i> four</div>", (Purpose.DROP, "//i"))
    assert (texts, marks) == (["One", "two", "three", "four"], {"drop": ["two", "three"]})


def test_keeping_touches_the_block_that_an_inline_element_stands_in():
    texts, marks = found("<p>One <b>two</b> three</p><p>Four</p>", (Purpose.KEEP, "//b"))
    assert (texts, marks) == (["One two three", "Four"], {"keep": ["One two three"]})


def test_line_breaks_before_an_inline_element_end_the_block_before_it():
    texts, marks = found("<div>One<br><br><b>two</b></div>", (Purpose.KEEP, "//b"))
    assert (texts, marks) == (["One", "two"], {"keep": ["two"]})


def test_an_empty_element_marks_nothing():
    assert found("<p>One <b></b> two</p><div></div>", (Purpose.KEEP, "//b | //div"))[1] == {}
    assert found("<p>One<b></b></p>", (Purpose.DROP, "//b")) == (["One"], {})


def test_what_is_skipped_marks_nothing():
    assert (
        found("<p>One</p><script>var x</script><noscript><p>No</p></noscript>", (Purpose.DROP, "//script|//p[.='No']"))[
            1
        ]
        == {}
    )


@pytest.mark.parametrize(
    ("outer", "inner", "kept", "dropped"), [("keep", "drop", ["A", "C"], ["B"]), ("drop", "keep", ["B"], ["A", "C"])]
)
def test_of_elements_inside_each_other_the_inner_counts(outer, inner, kept, dropped):
    html = "<div><p>A</p><section><p>B</p></section><p>C</p></div>"
    _, marks = found(html, (Purpose(outer), "//div"), (Purpose(inner), "//section"))
    assert marks == {"keep": kept, "drop": dropped}


def test_of_orders_for_one_element_the_keep_counts():
    assert found("<p>A</p>", (Purpose.DROP, "//p"), (Purpose.KEEP, "//p"))[1] == {"keep": ["A"]}


def test_inside_of_what_is_dropped_from_a_line_nothing_else_is_looked_at():
    texts, marks = found("<p>One <b>two <i>three</i></b> four</p>", (Purpose.DROP, "//b"), (Purpose.KEEP, "//i"))
    assert (texts, marks) == (["One four", "two three"], {"drop": ["two three"]})


def test_of_several_expressions_for_the_body_the_first_that_finds_something_counts():
    html = "<div id=a><p>A</p></div><div id=b><p>B</p></div>"
    _, marks = found(html, (Purpose.BODY, "//main"), (Purpose.BODY, "//*[@id='a']"), (Purpose.BODY, "//*[@id='b']"))
    assert marks == {"body": ["A"]}


def test_a_body_that_is_not_there_is_told():
    _, asked, problems = walk_tree("<p>A</p>", Asks((make_selector(Purpose.BODY, "//main", "x.txt:3"),)))
    assert (asked.marks, problems) == ({}, ("site-body-not-found:x.txt",))


def test_values_come_with_their_places():
    html = "<meta name=d content='2024-01-02'><p>A</p><h1>Title <b>of it</b></h1><a class=n href='/2'>Next</a>"
    wanted = (
        (Purpose.TITLE, "//h1/b"), (Purpose.DATE, "//meta"), (Purpose.AUTHOR, "string(//p)"),
        (Purpose.NEXT_PAGE, "//a"), (Purpose.SINGLE_PAGE, "//a/@href"),
    )  # fmt: skip
    _, asked, _ = walk_tree(html, asks(*wanted))
    assert {name: [(c.value, c.block) for c in candidates] for name, candidates in asked.fields.items()} == {
        "title": [("of it", 1)],
        "date_published": [("2024-01-02", -1)],
        "authors": [("A", -1)],
        "next_page_link": [("/2", 2)],
        "single_page_link": [("/2", -1)],
    }


@pytest.mark.parametrize("expression", ["xpath:count(//p)", "xpath:boolean(//p)", "//p[. = 'x']", "string(//h6)"])
def test_numbers_and_nothing_are_no_values(expression):
    assert walk_tree("<p>A</p>", asks((Purpose.TITLE, expression)))[1].fields == {}


def test_a_selector_that_would_take_too_long_is_left_out_and_named():
    html = "<div>" * 1500 + "x" + "</div>" * 1500
    walked, asked, problems = walk_tree(html, asks((Purpose.DROP, "//div//div//div"), (Purpose.KEEP, "//div")))
    assert problems == ("selector-too-slow:drop",)
    assert (list(asked.marks), walked.texts) == (["keep"], ["x"])


def test_a_selector_that_fails_on_a_page_is_left_out_and_named():
    failing = "//table[foo(.)]"
    assert walk_tree("<table><tr><td>A</table>", asks((Purpose.DROP, failing)))[2] == ("selector-failed:drop",)


def test_what_a_replacement_changes_is_behind_the_others_as_it_was():
    what = Asks(replacements=(Replacement("two ", "", "x.txt:4"), Replacement("<i>", "<b>", "x.txt:6")))
    walked, asked, _ = walk_tree("<p>One two three</p><p>Four <i>five</i></p>", what)
    assert walked.texts == ["One three", "Four five", "One two three"]
    assert asked.marks == {"replace_string": {2: "x.txt:4: two ; x.txt:6: <i>"}}
    assert walked.tags[walked.owners[2]] == "replaced"


def test_a_page_without_a_tree_is_read_all_the_same():
    for html in ("", "\x00", "<!---->"):
        walked, asked, problems = walk_tree(html, asks((Purpose.DROP, "//p"), problems=("x",)))
        assert (walked.texts, asked.marks, problems) == (walk(html).texts, {}, ("x",))


def test_a_page_that_is_too_deep_ends_as_ever():
    html = "<p>A</p>" + "<div>" * 3000 + "x"
    assert walk_tree(html, EVERYTHING)[0].status == walk(html).status == "truncated"

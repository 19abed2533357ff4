"""The steps that an expression may take are bounded before it is evaluated."""

from __future__ import annotations

import pytest

from newsclean.errors import ConfigError
from newsclean.model import Purpose
from newsclean.read.selectors import css_to_xpath, make_selector, make_selectors
from newsclean.read.tree_find import MOST_STEPS
from newsclean.read.xpath_cost import LONGEST, Size, check_form, deepest_search, estimate

USUAL = Size(elements=800, characters=60_000, depth=11, siblings=14)
LONG = Size(elements=20_000, characters=2_000_000, depth=14, siblings=30)
HOSTILE = Size(elements=2_000, characters=2_000, depth=1_000, siblings=1)
FLAT = Size(elements=20_000, characters=20_000, depth=3, siblings=10_000)

# As people write them.
COMMON = (
    "//h1", "//div[@id='story']", "//div[contains(concat(' ', normalize-space(@class), ' '), ' ad ')]",
    "//article//p[starts-with(normalize-space(.), 'Read more')]", "//p[@class='x']/following-sibling::*",
    "(//div[@class='body']//p)[last()]", "//div[.//a[@rel='tag']]", "//a[count(.//img) > 0]/..", "//h1 | //h2",
    "substring-after(//p[@class='by'], 'by ')", "//li[position() <= 3]", "//*[contains(@class, 'a') or contains(@id, 'a')]",
)  # fmt: skip


@pytest.mark.parametrize("expression", COMMON)
def test_what_people_write_is_evaluated_on_a_usual_page(expression):
    assert 0 < estimate(expression, USUAL) < MOST_STEPS / 10


@pytest.mark.parametrize("expression", ["//h1", "//div[@id='x']/p", "//*[contains(., 'x')]", "//div[.//a]"])
def test_what_is_linear_is_evaluated_on_a_long_page(expression):
    assert estimate(expression, LONG) < MOST_STEPS


@pytest.mark.parametrize(
    ("expression", "size"),
    [
        ("//div//div//div", HOSTILE),
        ("//div/ancestor::div", HOSTILE),
        ("//div[.//div[.//b]]", HOSTILE),
        ("//p/following::a", LONG),
        ("//p[preceding::a]", LONG),
        ("//p[//a]", LONG),
        ("//p[count(//a) > 3]", LONG),
        ("//p[/html//a]", LONG),
        ("//div/following-sibling::div", FLAT),
        ("(//a | //b)//c[..//d]/..", FLAT),
    ],
)
def test_what_may_take_long_is_not(expression, size):
    assert estimate(expression, size) > MOST_STEPS


@pytest.mark.parametrize("expression", COMMON)
def test_a_larger_page_takes_no_fewer_steps(expression):
    assert estimate(expression, LONG) >= estimate(expression, USUAL)


@pytest.mark.parametrize("expression", ["]", ")", "//a]b)", "'//'", '"[//[//["', "", "[[["])
def test_anything_can_be_estimated(expression):
    assert estimate(expression, USUAL) >= 0
    assert deepest_search(expression) >= 0


def test_words_in_quotes_are_no_steps():
    assert estimate("//a[. = '//b//c//d']", USUAL) == estimate("//a[. = 'x']", USUAL)


@pytest.mark.parametrize(
    ("expression", "depth"),
    [("//a//b", 0), ("//a[b]", 0), ("//a[.//b][.//c]", 1), ("//a[.//b[.//c]]", 2), ("//a[x[.//b]]", 1), ("//a[preceding::b]", 1)],
)  # fmt: skip
def test_the_depth_of_searches(expression, depth):
    assert deepest_search(expression) == depth


def test_an_expression_that_searches_too_deep_says_so():
    with pytest.raises(ConfigError, match=r"^x.txt:3: 4 predicates inside each other .* 3 are allowed"):
        check_form("//a[.//b[.//c[.//d[.//e]]]]", "x.txt:3")


def test_an_expression_that_is_too_long_says_so():
    with pytest.raises(ConfigError, match=rf"^x.txt:3: the expression has {LONGEST + 2} characters"):
        check_form("//" + "a" * LONGEST, "x.txt:3")


@pytest.mark.parametrize(
    ("written", "message"),
    [
        ("//div[", "drop: '//div[' is no XPath 1.0 expression"),
        ("//a[matches(., 'x')]", "Unregistered function"),
        ("//a[$x]", "Undefined variable"),
        ("//x:y", "Undefined namespace prefix"),
        ("xpath:", "drop: the expression is empty"),
        ("css:  ", "drop: the expression is empty"),
        ("div[", "drop: 'div[' is no CSS selector"),
        ("//p[.='\x00']", "no XPath 1.0 expression"),
    ],
)
def test_a_wrong_selector_says_what_is_wrong_and_where(written, message):
    with pytest.raises(ConfigError) as caught:
        make_selector(Purpose.DROP, written, "drop")
    assert message in str(caught.value)


@pytest.mark.parametrize(
    ("written", "xpath"),
    [
        ("//p", "//p"),
        (" ./p ", "./p"),
        ("(//p)[1]", "(//p)[1]"),
        ("xpath: p", "p"),
        ("string(//h1)", "string(//h1)"),
        ("descendant::p", "descendant::p"),
        ("p", "//p"),
        ("css:p", "//p"),
        ("P", "//p"),
    ],
)
def test_xpath_is_told_from_css_by_its_start(written, xpath):
    assert make_selector(Purpose.KEEP, written, "keep").xpath == xpath


def test_a_selector_names_its_place():
    (one,) = make_selectors(Purpose.DROP, ["//p"], "drop")
    assert one.cited == "drop: //p"
    assert make_selector(Purpose.STRIP, "//p", "a.txt:3").cited == "a.txt:3: strip: //p"


def test_without_cssselect_one_sentence_says_what_to_install(monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "cssselect", None)
    with pytest.raises(
        ConfigError, match=r"drop: a CSS selector \(p\.x\) needs cssselect: pip install 'newsclean\[css\]'"
    ):
        css_to_xpath("p.x", "drop")

"""What a caller can say with a page or in a configuration: keep, drop, tables, balance."""

from __future__ import annotations

import pytest

import newsclean
from newsclean import Cleaner, Config, ConfigError

PROSE = (
    "Nobody will have to pay for crossing the river at Wexcombe from the first of May, the county decided on Tuesday.",
    "The bridge was paid off in the winter, nine years before its builders had hoped, said its keeper, Olwen Pratt.",
    "What becomes of the four toll houses is open; one of them may be a tea room as early as next summer.",
)
FACTS = "<aside class=facts><p>Built in 1998 by two firms.</p></aside>"
PAGE = f"<article><h1>Toll ends in May</h1><p>{PROSE[0]}</p>{FACTS}<p>{PROSE[1]}</p><p>{PROSE[2]}</p><p>Share on Facebook</p></article>"


@pytest.mark.parametrize("selector", ["aside.facts", "//aside", ".facts > p", "xpath:descendant::aside"])
def test_a_selector_drops(selector):
    article = newsclean.extract(PAGE, drop=[selector])
    assert "Built" not in article.text
    assert str(article.explain("Built")).endswith(
        f"boilerplate by sites/dropped-by-selector: a selector of yours drops it: drop: {selector}"
    )
    assert "Built" in article.restore("dropped-by-selector").text


def test_a_selector_keeps_what_a_rule_would_drop():
    article = newsclean.extract(PAGE, keep=["//article/p[last()]"])
    assert article.text.endswith("Share on Facebook")
    assert "kept-by-selector" in str(article.explain("Share on"))
    ignoring = newsclean.extract(PAGE, keep=["//article/p[last()]"], config=Config(ignore=("kept-by-selector",)))
    assert not ignoring.text.endswith("Share on Facebook")


def test_what_is_kept_keeps_its_role():
    article = newsclean.extract(PAGE, keep=["//article"])
    assert article.title == "Toll ends in May"
    assert article.verdicts[0].role == "title"


def test_selectors_of_a_call_come_on_top_of_those_of_the_cleaner():
    cleaner = Cleaner(Config(drop=("//aside",)))
    assert cleaner.extract(PAGE, drop=["//p[3]"], keep=("//h6",)).text == "\n\n".join(PROSE[:2])
    assert cleaner.extract(PAGE).text == "\n\n".join(PROSE)
    assert Cleaner().extract(PAGE, drop=["//aside"]).text == cleaner.extract(PAGE).text


@pytest.mark.parametrize("value", ["//p", ["//p", 3], [["//p"]]])
def test_what_is_no_list_of_selectors_is_told(value):
    with pytest.raises(ConfigError, match=r"^drop: expected a list of selectors, got"):
        newsclean.extract(PAGE, drop=value)


@pytest.mark.parametrize("where", ["call", "config"])
def test_a_wrong_selector_is_told(where):
    given = {"drop": ["//p["]} if where == "call" else {}
    settings = {} if where == "call" else {"drop": ("//p[",)}
    with pytest.raises(ConfigError, match=r"^drop: '//p\[' is no XPath 1.0 expression"):
        newsclean.extract(PAGE, config=Config(**settings), **given)


def test_texts_have_no_elements_to_select():
    text = "\n\n".join(PROSE)
    assert newsclean.clean(text, config=Config(drop=("//p",), keep=("//p",))) == newsclean.clean(text)


def test_tables_can_be_left_out():
    table = "<table><tr><td>Cars</td><td>9,000</td></tr><tr><td>Lorries</td><td>400</td></tr></table>"
    page = PAGE.replace(FACTS, table)
    config = Config(include=())
    article = newsclean.extract(page, config=config)
    assert {article.verdicts[block.index].rule.id for block in article.blocks if block.kind == "cell"} == {
        "table-left-out"
    }
    assert "9,000" in article.restore("table-left-out").text


@pytest.mark.parametrize(
    "html",
    [
        "<table><tr><td>One row</td><td>of cells</td></tr></table>",
        f"<table><tr><td>{PROSE[0]} {PROSE[1]}</td></tr><tr><td>{PROSE[1]} {PROSE[2]}</td></tr></table>",
        "<table><tr><td>a</td></tr><tr><td><table><tr><td>b</td></tr></table></td></tr></table>",
        "<table><caption>Only a caption</caption></table>",
    ],
)
def test_what_lays_out_the_page_is_no_table_of_data(html):
    rules = {v.rule.id for v in newsclean.extract(html, config=Config(include=())).verdicts}
    assert "table-left-out" not in rules


def test_more_recall_takes_what_more_precision_leaves():
    page = f"""<html><body><div class=a><p>Short words here</p><p>More of them</p></div><div><h1>Toll ends in May</h1>
      <p>{PROSE[0]}</p><p>{PROSE[1]}</p><p>Where to eat and sleep</p></div>
      <div><p>Some more of it here.</p><a href=/x>Link one</a></div></body></html>"""
    lengths = [newsclean.extract(page, config=Config(balance=b)).word_count for b in (0, 0.25, 0.5, 0.75, 1)]
    assert lengths == sorted(lengths)
    assert lengths[0] < lengths[-1]
    assert newsclean.extract(page, config=Config(balance=0.5)) == newsclean.extract(page)

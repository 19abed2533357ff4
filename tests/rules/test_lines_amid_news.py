"""Lines amid the paragraphs of news pages that lead elsewhere, or say whose the article is."""

from __future__ import annotations

import pytest

import newsclean
from newsclean.lexicon.bylines import read_byline

PAGE = """<html><body><article><h1>Ferry of Orley to stop running</h1>
<p>The ferry of Orley will stop running on Monday, after inspectors found cracks in its engine room.</p>
{block}
<p>About 900 people use the boat every day, and no other vessel is licensed for the crossing.</p>
<p>The harbour office looks for a second boat, and hopes to have found one before the summer.</p>
</article></body></html>"""


def rule_of(block: str, text: str) -> str:
    """Return the rule that claims the block with a text."""
    article = newsclean.extract(PAGE.format(block=block))
    return next(v.rule.id for b, v in zip(article.blocks, article.verdicts, strict=True) if b.text == text)


@pytest.mark.parametrize(
    ("line", "is_link", "is_gone"),
    [
        ("[See 5 ways to cross the river.]", True, True),
        ("[Read: Why the ferry is late]", True, True),
        ("[See 5 ways to cross the river.]", False, False),
        ("[The ferry is late.]", True, False),
    ],
)
def test_a_headline_in_brackets_is_another_article_s_where_it_is_a_link(line, is_link, is_gone):
    block = f"<p><a href='/1'>{line}</a></p>" if is_link else f"<p>{line}</p>"
    assert (rule_of(block, line) == "read-more-line") is is_gone


@pytest.mark.parametrize(
    ("line", "names", "agency"),
    [
        ("ADA FENWICK AP Sports Writer", ("Ada Fenwick",), "AP"),
        ("Ada Fenwick, AP Business Writer", ("Ada Fenwick",), "AP"),
        ("By Ada Fenwick HealthDay Reporter", ("Ada Fenwick",), "HealthDay"),
        ("By Ada Fenwick, Orley Reporter", ("Ada Fenwick",), None),
        ("Ada Fenwick @adafenwick , USA TODAY", ("Ada Fenwick",), "USA TODAY"),
        ("Staff, news services", (), "news services"),
        ("Science Recorder | Ada Fenwick", ("Ada Fenwick",), "Science Recorder"),
    ],
)
def test_whose_a_byline_is(line, names, agency):
    byline = read_byline(line)
    assert byline is not None
    assert (byline.authors, byline.agency) == (names, agency)

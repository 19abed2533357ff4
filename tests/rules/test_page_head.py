"""Which block of a page is the title, where several show what the page declares."""

from __future__ import annotations

import pytest

import newsclean

TITLE = "Council closes old bridge to trucks"
SAID = "“We will not move the bridge,” the mayor says. “It stays where it is.”"
PROSE = (
    "<p>The council voted on Monday night to close the old bridge to heavy traffic until the spring.</p>"
    "<p>Residents of the north bank said that the detour would add half an hour to their way to work.</p>"
)


def rules_by_block(html: str) -> list[tuple[str, str]]:
    article = newsclean.extract(html)
    return [(block.text, verdict.rule.id) for block, verdict in zip(article.blocks, article.verdicts, strict=True)]


@pytest.mark.parametrize("attribute", ["class='sidebar'", "id='sidebar'", "hidden"])
def test_the_copy_in_a_side_bar_is_not_the_title(attribute):
    copy = f"<div {attribute}><h2>{TITLE}</h2></div>"
    found = rules_by_block(f"<title>{TITLE}</title>{copy}<article><h2>{TITLE}</h2>{PROSE}</article>")
    assert found[:2] == [(TITLE, "repeated-title"), (TITLE, "headline")]


def test_a_quotation_that_the_page_declares_as_its_title_stays_a_quotation():
    found = rules_by_block(f"<title>{SAID}</title><article><h1>{TITLE}</h1>{PROSE}<p>{SAID}</p>{PROSE}</article>")
    assert (SAID, "quotation") in found

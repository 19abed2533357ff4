"""What the markup says a block is may decide for a rule; the examples of block rules are plain text."""

from __future__ import annotations

import pytest

import newsclean
from newsclean.model import Role

PAGE = """<html><body><article><h1>Three courses for a wet evening in Penholt</h1>
<p>The cook of the ferry makes three courses on two flames, and has written down for us how she does it.</p>
{block}
<p>She starts with a soup of leeks, goes on with a pie of smoked eel, and ends with pears in red wine.</p>
</article></body></html>"""


@pytest.mark.parametrize("word", ["Menu", "Search", "Menü", "Поиск"])
def test_a_heading_of_one_word_is_no_button_of_the_page(word):
    article = newsclean.extract(PAGE.format(block=f"<h2>{word}</h2>"))
    assert [(b.text, r) for b, r in roles_of(article) if b.text == word] == [(word, Role.BODY)]


@pytest.mark.parametrize("word", ["Menu", "Search", "Menü", "Поиск"])
def test_the_same_word_in_a_paragraph_is_a_button(word):
    article = newsclean.extract(PAGE.format(block=f"<p>{word}</p>"))
    assert [v.rule.id for b, v in zip(article.blocks, article.verdicts, strict=True) if b.text == word] == [
        "menu-button"
    ]


@pytest.mark.parametrize("phrase", ["Toggle navigation", "Show more articles"])
def test_a_heading_that_can_only_be_a_button_goes(phrase):
    article = newsclean.extract(PAGE.format(block=f"<h2>{phrase}</h2>"))
    assert phrase in [block.text for block in article.removed]


@pytest.mark.parametrize(("block", "is_gone"), [("<p>{}</p>", True), ("<pre>{}</pre>", False)])
def test_a_message_of_the_server_in_a_listing_is_what_the_article_is_about(block, is_gone):
    message = "[contact-form title=recipes width=300]"
    article = newsclean.extract(PAGE.format(block=block.format(message)))
    named = [v.rule.id for b, v in zip(article.blocks, article.verdicts, strict=True) if b.text == message]
    assert (named == ["server-message"]) is is_gone


def roles_of(article):
    return zip(article.blocks, (verdict.role for verdict in article.verdicts), strict=True)


def test_the_subhead_about_a_release_date_is_no_label_of_a_date():
    article = newsclean.extract(PAGE.format(block="<h2>Release date</h2>"))
    assert [v.rule.id for b, v in zip(article.blocks, article.verdicts, strict=True) if b.text == "Release date"] != [
        "date-label"
    ]


def test_a_heading_is_no_label_of_a_picture():
    article = newsclean.extract(PAGE.format(block="<h2>Themenbild</h2>"))
    assert [r for b, r in roles_of(article) if b.text == "Themenbild"] == [Role.BODY]
    article = newsclean.extract(PAGE.format(block="<p>Themenbild</p>"))
    assert [r for b, r in roles_of(article) if b.text == "Themenbild"] == [Role.CAPTION]

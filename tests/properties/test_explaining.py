"""Asking why changes nothing, the answer is complete, and what was removed can be put back."""

from __future__ import annotations

import json

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

import newsclean
from newsclean.model import Role
from strategies import FIXTURES, Markup, clean_fixture, documents, pages, texts

STATUSES = {"ok", "empty", "not_article", "truncated", "timeout", "parse_error"}


def assert_explaining_changes_nothing(run, document) -> None:
    article, asked = run(document), run(document)
    explanation = asked.explain()
    assert [entry.block for entry in explanation] == list(asked.blocks)
    assert [entry.verdict for entry in explanation] == list(asked.verdicts)
    report = str(explanation)
    for entry in explanation:
        assert entry.verdict.rule.id in entry.reason
        assert entry.verdict.why in report
    str(asked.explain("the"))
    assert asked == article == run(document)
    assert asked.to_json() == article.to_json()


@given(texts())
def test_explaining_a_text_changes_nothing_and_covers_every_block(text):
    assert_explaining_changes_nothing(newsclean.clean, text)


@given(pages())
def test_explaining_a_page_changes_nothing_and_covers_every_block(page: Markup):
    assert_explaining_changes_nothing(newsclean.extract, page.html)


@given(texts(), st.data())
def test_any_words_of_a_block_find_it(text, data):
    article = newsclean.clean(text)
    assume(article.blocks)
    block = data.draw(st.sampled_from(article.blocks))
    words = block.text.split(" ")
    start = data.draw(st.integers(0, len(words) - 1))
    end = data.draw(st.integers(start + 1, len(words)))
    phrase = data.draw(st.sampled_from((" ", "\n", "  "))).join(words[start:end])
    found = [entry.block for entry in article.explain(phrase)]
    assert block in found


@given(texts())
def test_a_phrase_that_is_nowhere_finds_nothing_and_says_so(text):
    explanation = newsclean.clean(text).explain("qzx nowhere in any text qzx")
    assert len(explanation) == 0
    assert "qzx nowhere" in str(explanation)


def deciders(article: newsclean.Article) -> set[str]:
    """The rules that took a block out of the text."""
    return {v.rule.id for v in article.verdicts if v.role.value not in article.text_roles}


def assert_restoring_brings_it_all_back(article: newsclean.Article) -> None:
    names = deciders(article)
    restored = article.restore(*names)
    assert restored.removed == ()
    assert restored.text.split() == " ".join(block.text for block in article.blocks).split()
    assert restored.blocks == article.blocks
    for before, after in zip(article.verdicts, restored.verdicts, strict=True):
        assert after == before or (after.role is Role.BODY and before.rule.id in after.rule.why)
    assert article.restore("all").text == restored.text
    labels = {v.rule.label.value for v in article.verdicts if v.rule.id in names}
    assert article.restore(*labels).text == restored.text


@given(texts())
def test_restoring_every_rule_gives_the_whole_input(text):
    assert_restoring_brings_it_all_back(newsclean.clean(text))


@pytest.mark.parametrize("fixture", FIXTURES, ids=str)
def test_restoring_every_rule_gives_the_whole_fixture(fixture):
    assert_restoring_brings_it_all_back(clean_fixture(fixture))


@given(texts(), st.data())
def test_restoring_one_rule_brings_back_its_blocks_and_no_others(text, data):
    article = newsclean.clean(text)
    names = sorted(deciders(article))
    assume(names)
    name = data.draw(st.sampled_from(names))
    restored = article.restore(name)
    back = {b.index for b in restored.body} - {b.index for b in article.body}
    assert back == {
        i for i, v in enumerate(article.verdicts) if v.rule.id == name and v.role.value not in article.text_roles
    }


@given(texts())
def test_restoring_nothing_changes_nothing(text):
    article = newsclean.clean(text)
    assert article.restore() == article
    idle = sorted(
        {"leave-a-response", "comments"} - {n for v in article.verdicts for n in (v.rule.id, v.rule.label.value)}
    )
    assert article.restore(*idle) == article


ANY_STRING = st.text(st.characters(exclude_categories=()), max_size=300)
MARKUP = st.lists(
    st.one_of(
        st.sampled_from(("<p>", "</p>", "<div>", "<br>", "<table>", "<td>", "<li>", "</ul>", "<a href=", "<script>", "<!--", "-->", "<![CDATA[", "&#", "&amp", "<pre>", "<svg>", "<h1 ", ">", "<title>", "<time datetime=", "<html lang=", "<meta property=og:title content=", "<script type=application/ld+json>{", "}</script>", '"@type":')),
        ANY_STRING,
    ),
    max_size=30,
).map("".join)  # fmt: skip


def assert_is_an_article(article: newsclean.Article) -> None:
    assert isinstance(article, newsclean.Article)
    assert article.status in STATUSES
    assert (article.status == "ok") <= bool(article.body)
    assert not [warning for warning in article.warnings if warning.startswith(("rule-broken", "field-broken"))]
    data = json.loads(article.to_json())
    assert data == article.to_dict()
    article.to_json().encode("utf-8")
    article.to_markdown().encode("utf-8")
    assert len(data["blocks"]) == len(article.blocks)
    assert isinstance(str(article.explain()), str)


@given(st.one_of(ANY_STRING, MARKUP, st.binary(max_size=400), MARKUP.map(lambda t: t.encode("utf-8", "surrogatepass"))))
def test_any_string_or_bytes_give_an_article(document):
    assert_is_an_article(newsclean.extract(document))
    assert_is_an_article(newsclean.clean(document))


@given(documents(), st.binary(max_size=20), st.integers(0, 10**6))
def test_bytes_with_damage_anywhere_give_an_article(blocks, damage, at):
    data = "\n\n".join(blocks).encode()
    place = at % (len(data) + 1)
    assert_is_an_article(newsclean.clean(data[:place] + damage + data[place:]))
    assert_is_an_article(newsclean.extract(data[:place] + damage + data[place:]))

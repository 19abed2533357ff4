"""Nothing vanishes: what is kept and what is removed are the input, and kept text is never changed."""

from __future__ import annotations

import pytest
from hypothesis import given

import newsclean
from newsclean.model import Role
from strategies import (
    FIXTURES,
    KEPT_ROLES,
    TEXT_FIXTURES,
    Markup,
    accounts,
    bare,
    clean_fixture,
    is_subsequence,
    kept_text,
    pages,
    texts,
)

NO_RULES = newsclean.Config(select=())


def assert_every_block_has_one_verdict(article: newsclean.Article) -> None:
    assert len(article.verdicts) == len(article.blocks)
    assert [block.index for block in article.blocks] == list(range(len(article.blocks)))
    kept = article.blocks_in(*KEPT_ROLES)
    assert sorted((*kept, *article.removed), key=lambda block: block.index) == list(article.blocks)
    assert not {block.index for block in kept} & {block.index for block in article.removed}
    for verdict in article.verdicts:
        assert verdict.kept == (verdict.role is not Role.BOILERPLATE)


@given(texts())
def test_the_blocks_of_a_text_joined_are_the_text(text):
    article = newsclean.clean(text)
    assert bare("".join(block.text for block in article.blocks)) == bare(text)
    assert_every_block_has_one_verdict(article)


@given(pages())
def test_the_blocks_of_a_page_are_what_a_reader_sees_of_it(page: Markup):
    article = newsclean.extract(page.html)
    assert [block.text for block in article.blocks] == list(page.blocks)
    assert_every_block_has_one_verdict(article)


@pytest.mark.parametrize("fixture", FIXTURES, ids=str)
def test_every_block_of_a_fixture_has_one_verdict(fixture):
    assert_every_block_has_one_verdict(clean_fixture(fixture))


@given(texts())
def test_kept_text_is_a_subsequence_of_the_text(text):
    article = newsclean.clean(text)
    assert is_subsequence(bare(kept_text(article)), bare(text))
    assert is_subsequence(bare(article.text), bare(kept_text(article)))


@given(pages())
def test_kept_text_is_a_subsequence_of_what_a_reader_sees_of_a_page(page: Markup):
    article = newsclean.extract(page.html)
    assert is_subsequence(bare(kept_text(article)), bare("".join(page.blocks)))
    assert is_subsequence(bare(article.text), bare(kept_text(article)))


@pytest.mark.parametrize("fixture", FIXTURES, ids=str)
def test_kept_text_of_a_fixture_is_a_subsequence_of_its_source(fixture):
    article = clean_fixture(fixture)
    if fixture.kind == "text":
        assert is_subsequence(bare(kept_text(article)), bare(fixture.text))
    else:
        assert is_subsequence(bare(kept_text(article)), bare("".join(block.text for block in article.blocks)))


@given(texts())
def test_with_no_rules_the_text_is_the_input(text):
    article = newsclean.clean(text, config=NO_RULES)
    assert bare(article.text) == bare(text)
    assert article.text == "\n\n".join(block.text for block in article.blocks)
    assert article.removed == ()


@given(pages())
def test_with_no_rules_the_text_of_a_page_is_all_that_a_reader_sees(page: Markup):
    article = newsclean.extract(page.html, config=NO_RULES)
    assert bare(article.text) == bare("".join(page.blocks))
    assert article.text.split() == " ".join(page.blocks).split()
    assert article.removed == ()


@given(texts())
def test_the_span_of_a_block_slices_back_to_the_source(text):
    article = newsclean.clean(text)
    source = article.page.source.text
    end = 0
    for block in article.blocks:
        assert end <= block.start < block.end <= len(source)
        assert bare(source[block.start : block.end]) == bare(block.text)
        before = source[: block.start].replace("\r\n", "\n").replace("\r", "\n")
        assert block.line == before.count("\n") + 1
        end = block.end
    assert bare(source[end:]) == ""


@pytest.mark.parametrize("fixture", TEXT_FIXTURES, ids=str)
def test_the_spans_of_a_fixture_slice_back_to_its_words(fixture):
    """Word for word where the script has spaces; joined lines of Han and kana have none between them."""
    article = clean_fixture(fixture)
    source = article.page.source.text
    for block in article.blocks:
        words = newsclean.clean(source[block.start : block.end].replace("\n", " ").replace("\r", " ")).blocks
        assert bare("".join(b.text for b in words)) == bare(block.text)
        if fixture.expected["language"] not in ("zh", "ja", "th"):
            assert [b.text for b in words] == [block.text]


@given(texts())
def test_json_lists_every_block_in_order(text):
    article = newsclean.clean(text)
    listed = [(entry["text"], entry["role"], entry["rule"]) for entry in article.to_dict()["blocks"]]
    assert listed == accounts(article)

"""The result: its blocks, its account, what can be asked of it and put back."""

from __future__ import annotations

import copy
import dataclasses
import json
import pickle

import pytest

import newsclean
from newsclean.errors import ConfigError, UnknownRule
from newsclean.model import Role

TEXT = (
    "Night ferry leaves four hours late\n\n"
    "By Ada Quill\n\n"
    "The night ferry to Larkhaven left four hours late on Tuesday after water was found in the engine room.\n\n"
    "“We slept in a school,” said Omar Haddad, who’d planned to be at work by nine on Wednesday.\n\n"
    "LEAVE A REPLY\n\n"
    "Post a comment »\n"
)


@pytest.fixture
def article() -> newsclean.Article:
    return newsclean.clean(TEXT, url="https://harbour.example/ferry")


def test_the_text_is_the_blocks_of_the_chosen_roles(article):
    assert article.text == str(article) == article.to_text() == "\n\n".join(b.text for b in article.body)
    assert article.to_text("title") == article.title == "Night ferry leaves four hours late"
    assert (
        article.to_text(Role.TITLE, Role.BOILERPLATE)
        == "Night ferry leaves four hours late\n\nLEAVE A REPLY\n\nPost a comment »"
    )


@pytest.mark.parametrize("ask", [newsclean.Article.to_text, newsclean.Article.blocks_in])
def test_a_role_that_there_is_none_of_is_an_error_that_names_the_nearest(article, ask):
    with pytest.raises(ConfigError, match=r"there is no role 'boilerplat'\. Did you mean 'boilerplate'"):
        ask(article, "title", "boilerplat")


def test_blocks_by_role_are_in_order_and_none_is_lost(article):
    assert [b.index for b in article.blocks] == list(range(6))
    assert [b.text for b in article.removed] == ["LEAVE A REPLY", "Post a comment »"]
    assert article.blocks_in() == ()
    assert article.blocks_in(*Role) == article.blocks


def test_an_article_cannot_be_changed(article):
    with pytest.raises(dataclasses.FrozenInstanceError):
        article.title = "Other"


def test_explaining_names_mark_line_role_rule_and_reason(article):
    report = str(article.explain())
    assert "- LEAVE A REPLY\n    line 9: boilerplate by comments/leave-a-response: the whole block is " in report
    assert [entry.mark for entry in article.explain()] == ["=", "=", "+", "+", "-", "-"]
    assert len(article.explain()) == 6


@pytest.mark.parametrize("phrase", ["leave a reply", "LEAVE A REPLY", " Leave\n a  reply ", "ave a rep"])
def test_why_is_this_missing_is_answered_whatever_case_and_spaces(article, phrase):
    assert [entry.block.text for entry in article.explain(phrase)] == ["LEAVE A REPLY"]


@pytest.mark.parametrize("phrase", ["“we slept", '"we slept', "who'd", "who’d", "WHO’D"])
def test_kinds_of_quotes_do_not_matter_to_the_question(article, phrase):
    assert [entry.block.index for entry in article.explain(phrase)] == [3]


def test_a_phrase_that_is_nowhere_is_said_to_be_nowhere(article):
    assert str(article.explain("submarine")) == "No block of the input contains 'submarine'."
    assert str(newsclean.clean("").explain()) == "The input has no blocks."


def test_an_html_block_is_explained_by_its_number():
    article = newsclean.extract("<p>LEAVE A REPLY</p>")
    assert "block 0: boilerplate by comments/leave-a-response" in str(article.explain())


@pytest.mark.parametrize("names", [("leave-a-response",), ("comments",), ("all",), ("comments", "leave-a-response")])
def test_restoring_by_rule_or_label_puts_the_blocks_back(article, names):
    restored = article.restore(*names)
    assert [b.text for b in restored.body][-2:] == ["LEAVE A REPLY", "Post a comment »"]
    assert restored.text.endswith("LEAVE A REPLY\n\nPost a comment »")
    assert len(article.removed) == 2, "the article itself stays as it was"


def test_a_restored_block_says_who_had_removed_it(article):
    entry = next(iter(article.restore("comments").explain("leave a reply")))
    assert "restored" in entry.reason
    assert "leave-a-response" in entry.reason


def test_restoring_all_brings_back_what_has_another_role_too(article):
    assert article.restore("all").text.split("\n\n") == [block.text for block in article.blocks]


def test_restoring_again_changes_nothing_more(article):
    restored = article.restore("comments")
    assert restored.restore("comments") == restored


def test_restoring_an_unknown_name_is_an_error_that_suggests_its_neighbours(article):
    with pytest.raises(UnknownRule, match="'comments'"):
        article.restore("coments")


def test_restoring_makes_an_article_of_a_page_that_had_no_body():
    article = newsclean.clean("LEAVE A REPLY")
    assert (article.status, article.text) == ("not_article", "")
    restored = article.restore("comments")
    assert (restored.status, restored.text) == ("ok", "LEAVE A REPLY")


def test_the_plain_data_is_json_and_lists_every_block(article):
    data = json.loads(article.to_json())
    assert data == article.to_dict()
    assert data["title"] == article.title
    assert data["text"] == article.text
    assert data["blocks"][4] == {
        "index": 4, "text": "LEAVE A REPLY", "role": "boilerplate", "rule": "leave-a-response", "label": "comments", "line": 9,
    }  # fmt: skip
    assert len(data["blocks"]) == 6
    assert json.loads(article.to_json(indent=2)) == data
    assert "“We slept" in article.to_json(), "characters are written as they are"


def test_the_keys_of_the_plain_data_are_attributes(article):
    for key, value in article.to_dict().items():
        if key not in ("author_details", "blocks"):
            attribute = getattr(article, key)
            assert value == (list(attribute) if isinstance(attribute, tuple) else attribute)
    account = {"page", "verdicts", "text_roles", "choices"}
    stored = {field.name for field in dataclasses.fields(newsclean.Article)} - account
    assert stored <= set(article.to_dict())


def test_changing_the_plain_data_does_not_change_the_article(article):
    article.to_dict()["blocks"].clear()
    article.to_dict()["authors"].append("Nobody")
    assert len(article.to_dict()["blocks"]) == 6
    assert "Nobody" not in article.authors


def test_equal_input_gives_equal_articles(article):
    assert newsclean.clean(TEXT, url="https://harbour.example/ferry") == article
    assert newsclean.clean(TEXT + "More.", url="https://harbour.example/ferry") != article
    assert copy.copy(article) == article


def test_an_article_comes_back_from_a_pickle_with_all_its_answers(article):
    """As it must, to come back from a worker process."""
    back = pickle.loads(pickle.dumps(article))
    assert back.to_json() == article.to_json()
    assert str(back.explain()) == str(article.explain())
    assert back.restore("comments").text == article.restore("comments").text
    assert back == article
    assert copy.deepcopy(article) == article


def test_the_statuses():
    assert newsclean.clean("").status == "empty"
    assert newsclean.clean("LEAVE A REPLY").status == "not_article"
    assert newsclean.clean(TEXT).status == "ok"


def test_explain_says_of_fields_what_they_were_chosen_from():
    article = newsclean.extract(
        "<title>Ferry returns to the islands</title><meta name='author' content='Tom Marsh'>"
        "<h1>Ferry returns to the islands</h1><p>By Ada Fenwick</p>"
        "<p>The ferry between the islands went back to sea on Monday after three winters, the company said.</p>"
    )
    explanation = article.explain()
    assert explanation.fields["authors"] is article.choices["authors"]
    report = str(explanation)
    assert (
        'authors: Ada Fenwick\n    printed at the title behind "By"\n  = block 1: Ada Fenwick\n    author: Tom Marsh'
        in report
    )
    assert report.index("authors: ") < report.index("+ The ferry between")
    found = article.explain("Tom Marsh")
    assert set(found.fields) == {"authors"}
    assert len(found) == 0
    assert str(found).startswith("authors: Ada Fenwick")
    assert article.explain("zeppelin").fields == {}

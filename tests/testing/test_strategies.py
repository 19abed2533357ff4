"""The strategies give what they say, and say what they need."""

from __future__ import annotations

import subprocess
import sys

from hypothesis import HealthCheck, find, given, settings
from hypothesis import strategies as st

import newsclean
from newsclean.testing.material import NAMES, PROSE, TITLES
from newsclean.testing.strategies import articles, boilerplate, documents, lines, pages, texts

UNHURRIED = settings(deadline=None, suppress_health_check=list(HealthCheck))


def removed(blocks):
    return [block.text for block in newsclean.clean("\n\n".join(blocks)).removed]


@given(boilerplate())
def test_boilerplate_is_removed_from_between_paragraphs(unit):
    text = newsclean.clean("\n\n".join((TITLES[0], PROSE[0], *unit, PROSE[2], PROSE[3])))
    assert [line for line in unit if line in text.text.split("\n\n")] == []


@given(articles())
def test_an_article_begins_with_a_title_and_has_prose(blocks):
    assert blocks[0] in TITLES
    assert len([block for block in blocks if block in PROSE]) >= 3


@given(pages())
def test_a_page_has_the_blocks_that_it_says(markup):
    assert [block.text for block in newsclean.extract(markup.html).blocks] == list(markup.blocks)


def test_they_reach_what_is_interesting():
    assert find(articles(), removed, settings=UNHURRIED)
    assert find(articles(), lambda blocks: blocks[1].startswith("By "), settings=UNHURRIED)
    assert find(documents(), lambda blocks: len({*blocks} & {*NAMES}) > 1, settings=UNHURRIED)
    assert find(lines(("a line of one's own",)), lambda line: line == "a line of one's own", settings=UNHURRIED)
    assert find(texts(st.just(["one", "two"])), lambda text: "one\r\n\r\ntwo" in text, settings=UNHURRIED)


def run_without_hypothesis(code):
    hide = "import sys; sys.modules['hypothesis'] = None; "
    return subprocess.run([sys.executable, "-c", hide + code], capture_output=True, text=True, check=False)


def test_without_hypothesis_one_sentence_says_how_to_get_it():
    done = run_without_hypothesis("import newsclean.testing.strategies")
    assert done.stderr.splitlines()[-1] == (
        "newsclean.errors.ConfigError: newsclean.testing.strategies needs hypothesis: pip install 'newsclean[testing]'"
    )


def test_the_contract_needs_no_hypothesis():
    code = "from newsclean.testing import check_rule; from newsclean.registry import builtin_rules as b; "
    assert run_without_hypothesis(f"{code}check_rule(b()['leave-a-response'])").stderr == ""

"""The body model as an opinion: its scores, its words for them, and what it loads."""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import replace

import pytest
from hypothesis import given

import newsclean
import strategies as ours
from newsclean.body import body_model
from newsclean.body.features import FEATURES, matrix
from newsclean.body.trees import shipped
from newsclean.model import BlockRule, Kind, Label, Need, OpinionRule, Page, Role
from newsclean.pipeline import read
from newsclean.registry import OPINIONS, builtin_rules, rule_set

PROSE = (
    "The council of Norrby voted on Monday night to close the old bridge to all trucks until the spring.",
    "Residents of the north bank said that the detour would add half an hour to their way to work.",
    "A ferry will run every twenty minutes, and the city will pay for it, the mayor told reporters.",
    "Engineers had warned for years that the eastern pillar was sinking by an inch every winter.",
    "The repair is to cost eleven million and to take two summers, if the state pays its half of it.",
    "Shops in the harbour fear for their trade, and three of them have asked the council for help.",
)
MENU = (
    "<nav><ul><li><a href='/n'>News</a></li><li><a href='/s'>Sport</a></li><li><a href='/c'>Culture</a></li></ul></nav>"
)
CARDS = "<aside class='related'><h2>More stories</h2>" + "".join(
    f"<div class='card'><h3><a href='/{n}'>Another story about the number {n}</a></h3></div>" for n in range(6)
)
ARTICLE = (
    f"<html><title>Norrby closes its bridge</title><body>{MENU}<main><article><h1>Norrby closes its bridge</h1>"
    + "".join(f"<p>{text}</p>" for text in PROSE)
    + f"</article>{CARDS}</aside></main><footer><p>About us | Contact</p></footer></body></html>"
)


def page_of(html: str) -> Page:
    return read(html, "html", None, newsclean.Config())


def rule(role: Role) -> BlockRule:
    return BlockRule(
        id=f"a-{role}", label=Label.NOTES, why="a test says so", matches=lambda _: True, claims={}, leaves={}, role=role
    )


def free(page: Page) -> list[None]:
    return [None] * len(page.blocks)


def test_it_is_the_first_opinion_and_none_but_opinions_are_named():
    opinions = rule_set(newsclean.Config()).opinions
    assert [o.id for o in opinions if o.need is Need.HTML] == ["body-model", "second-opinion", "prose-container"]
    assert [o.id for o in opinions if o.need is Need.TEXT] == ["line-model"]
    assert body_model.RULE in opinions
    assert len(OPINIONS) == len([rule for rule in builtin_rules().values() if isinstance(rule, OpinionRule)])


def test_prose_scores_high_and_menus_and_teasers_low():
    page = page_of(ARTICLE)
    scores = dict(zip([block.text for block in page.blocks], body_model.scores(page, free(page)), strict=True))
    assert min(scores[text] for text in PROSE) > 0.7
    assert max(score for text, score in scores.items() if text not in PROSE and "Norrby" not in text) < 0.5


def test_its_scores_are_those_of_the_trees_but_for_claims_and_subheads():
    page = page_of(ARTICLE)
    scores = body_model.scores(page, free(page))
    assert scores == body_model.score_blocks(shipped(body_model.MODEL_FILE), page, free(page))
    raw = shipped(body_model.MODEL_FILE).scores(matrix(page, free(page)))
    for block, score in zip(page.blocks, scores, strict=True):
        assert score == round(score, 3)
        if block.kind is not Kind.HEADING:
            assert score == pytest.approx(float(raw[block.index]), abs=0.0005)


def test_what_a_rule_has_claimed_is_what_the_rule_says():
    page = page_of(ARTICLE)
    claims = [*free(page)]
    roles = (Role.BODY, Role.DEK, Role.BOILERPLATE, Role.NOTE, Role.TITLE)
    for place, role in enumerate(roles):
        claims[-1 - place] = rule(role)
    scores = body_model.scores(page, claims)
    assert [scores[-1 - place] for place in range(len(roles))] == [1, 1, 0, 0, 0]


def test_where_rules_claim_all_the_model_has_nothing_to_add():
    page = page_of("<p>One</p><p>Two</p>")
    assert body_model.scores(page, [rule(Role.BODY), rule(Role.BOILERPLATE)]) == [1, 0]


def test_a_page_without_blocks_gives_no_opinion():
    for html in ("", "<body></body>", "<script>var a</script>"):
        page = page_of(html)
        assert page.blocks == ()
        assert body_model.scores(page, []) is None


def test_a_page_of_too_many_blocks_gives_no_opinion():
    page = page_of("<p>One</p>")
    larger = replace(page, blocks=page.blocks * (body_model.MOST_BLOCKS + 1))
    assert body_model.scores(larger, free(larger)) is None


def test_the_largest_page_gives_one(monkeypatch):
    page = page_of("<p>One</p><p>Two</p>")
    monkeypatch.setattr(body_model, "MOST_BLOCKS", 2)
    assert len(body_model.scores(page, free(page))) == 2
    monkeypatch.setattr(body_model, "MOST_BLOCKS", 1)
    assert body_model.scores(page, free(page)) is None


@given(ours.pages())
def test_every_page_has_scores_from_0_to_1_and_the_same_each_time(markup):
    page = page_of(markup.html)
    scores = body_model.scores(page, free(page))
    if scores is None:
        assert not page.blocks
        return
    assert len(scores) == len(page.blocks)
    assert all(isinstance(score, float) and 0 <= score <= 1 for score in scores)
    assert scores == body_model.scores(page, free(page))


# ---- in words

REASON = re.compile(r"(for|against) it: (\w+) (\S+) \(")


def reasons_of(page: Page, indices: list[int]) -> list[list[tuple[str, str, str]]]:
    return [REASON.findall(reason) for reason in body_model.explain(page, free(page), indices)]


def test_the_three_heaviest_features_are_named_with_side_value_and_meaning():
    page = page_of(ARTICLE)
    indices = [5, 0, 12]
    rows = matrix(page, free(page))[indices]
    names = list(FEATURES)
    texts = body_model.explain(page, free(page), indices)
    for row, weights, text, said in zip(
        rows, shipped(body_model.MODEL_FILE).contributions(rows), texts, reasons_of(page, indices), strict=True
    ):
        heaviest = sorted(abs(weights), reverse=True)[:3]
        assert [abs(weights[names.index(name)]) for _, name, _ in said] == pytest.approx(heaviest)
        for side, name, value in said:
            column = names.index(name)
            assert side == ("for" if weights[column] > 0 else "against")
            assert float(value) == pytest.approx(float(row[column]), rel=0.01)
            assert f"{name} {value} ({FEATURES[name]})" in text


def test_what_weighs_most_is_for_what_is_surely_body_and_against_a_menu():
    page = page_of(ARTICLE)
    texts = [block.text for block in page.blocks]
    (prose,), (menu,) = reasons_of(page, [texts.index(PROSE[2])]), reasons_of(page, [texts.index("Sport")])
    assert prose[0][0] == "for"
    assert menu[0][0] == "against"


def test_no_block_no_reason():
    page = page_of(ARTICLE)
    assert body_model.explain(page, free(page), []) == []


def test_an_explanation_of_an_article_names_features_where_the_model_decided():
    article = newsclean.extract(ARTICLE)
    (entry,) = article.explain(PROSE[1])
    assert entry.verdict.rule is body_model.RULE
    assert len(REASON.findall(entry.detail)) == 3
    assert f"(score {entry.verdict.score:.2f}; " in entry.reason
    assert entry.verdict.why == body_model.RULE.why
    by_rules = [e for e in article.explain() if isinstance(e.verdict.rule, BlockRule)]
    assert all(e.detail == "" for e in by_rules)


# ---- what is loaded


def loaded_after(code: str) -> set[str]:
    """Return which of the heavy libraries a fresh Python has imported after it has run the code."""
    script = f"import sys\n{code}\nprint(*({{'numpy', 'trafilatura'}} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, encoding="utf-8")
    return set(done.stdout.split())


@pytest.mark.parametrize("code", ["import newsclean", "import newsclean; newsclean.Cleaner()"])
def test_numpy_and_trafilatura_are_loaded_when_they_are_needed(code):
    assert loaded_after(code) == set()


def test_a_text_needs_no_trafilatura():
    assert loaded_after(f"import newsclean; newsclean.clean({chr(10).join(PROSE)!r}).to_json()") == {"numpy"}


def test_a_page_of_which_the_model_is_sure_needs_no_trafilatura():
    assert loaded_after(f"import newsclean; assert newsclean.extract({ARTICLE!r}).text") == {"numpy"}


def test_a_page_of_which_it_is_not_asks_for_the_second_opinion():
    code = f"import newsclean; newsclean.extract({ARTICLE!r}, config=newsclean.Config(ignore=('body-model',)))"
    assert "trafilatura" in loaded_after(code)

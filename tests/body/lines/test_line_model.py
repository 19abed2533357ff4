"""The line model as an opinion: its scores, the burden of proof, and its words for them."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import numpy as np
import pytest

import newsclean
from newsclean.body.lines import model
from newsclean.body.lines.features import FEATURES
from newsclean.body.lines.situation import FEWEST_LINES, seen_lines, standing
from newsclean.body.trees import Trees
from newsclean.judge import claim
from newsclean.model import BlockRule, Label, Role
from newsclean.pipeline import read
from newsclean.registry import builtin_rules, rule_set

PROSE = (
    "The council of Norrby voted on Monday night to close the old bridge to all trucks until the spring.",
    "Residents of the north bank said that the detour would add half an hour to their way to work.",
    "A ferry will run every twenty minutes, and the city will pay for it, the mayor told reporters.",
    "Engineers had warned for years that the eastern pillar was sinking by an inch every winter.",
    "The repair is to cost eleven million and to take two summers, if the state pays its half of it.",
    "Shops in the harbour fear for their trade, and three of them have asked the council for help.",
)
MENU = [f"{name} {place}" for name in "News Sport Culture Weather Jobs".split() for place in "North South East West City".split()]  # fmt: skip
TEASERS = [f"Another Story of the Day About the Number {n}" for n in range(12)]
PAGE = "\n".join(
    ["Norrby closes its bridge", *MENU, "Norrby closes its bridge", *PROSE, "Related stories", *TEASERS, *MENU]
)


def page_of(text: str):
    return read(text, "text", None, newsclean.Config())


def constant(score: float) -> Trees:
    """Return a model that gives every line this score."""
    value = np.full((1, 2), np.log(score / (1 - score)), dtype=np.float32)
    zeros = np.zeros((1, 1))
    return Trees(1, zeros.astype(np.uint8), zeros.astype(np.float32), value, zeros.astype(np.float16))


def scores_with(score: float, texts, claims=None) -> list[float] | None:
    page = page_of("\n".join(texts))
    load = partial(model.LineModel, constant(score), {}, constant(score))
    found = model.score_lines(load, page, claims or [None] * len(page.blocks))
    return None if found is None else list(found)


def rule(role: Role) -> BlockRule:
    return BlockRule(
        id=f"a-{role}", label=Label.NOTES, why="a test says so", matches=lambda _: True, claims={}, leaves={}, role=role
    )


def test_prose_of_a_whole_page_scores_high_and_what_is_around_it_low():
    page = page_of(PAGE)
    scores = model.scores(page, claim(page, rule_set(newsclean.Config())).rules)
    by_text = list(zip([block.text for block in page.blocks], scores, strict=True))
    assert min(score for text, score in by_text if text in PROSE) > 0.7
    assert max(score for text, score in by_text if text in MENU or text in TEASERS) < 0.5


def test_an_article_comes_out_of_a_whole_page():
    article = newsclean.clean(PAGE)
    assert article.text.split("\n\n") == list(PROSE)
    assert article.title == "Norrby closes its bridge"
    assert 0.8 < article.confidence <= 1


@pytest.mark.parametrize("count", range(FEWEST_LINES))
def test_of_few_lines_it_has_no_opinion(count):
    assert scores_with(0.1, PROSE[:count]) is None
    dropped = [None] * count + [rule(Role.BOILERPLATE)] * (6 - count)
    assert scores_with(0.1, PROSE, dropped) is None


def test_claims_are_certain():
    claims = [rule(Role.BODY), rule(Role.BOILERPLATE), rule(Role.BYLINE), None, None, None]
    assert scores_with(0.3, PROSE, claims) == [1, 0, 0, 0.3, 0.3, 0.3]


@pytest.mark.parametrize(("score", "odds"), [(0.79, 1), (0.8, 2), (0.9, 3), (0.999, 99**0.5)])
def test_in_a_residue_the_burden_of_proof_lies_on_removal(score, odds):
    expected = odds * score / (odds * score + 1 - score)
    assert scores_with(score, PROSE) == [pytest.approx(expected, abs=0.001)] * 6


def test_what_a_rule_makes_something_else_is_not_asked_whether_a_text_is_a_residue():
    claims = [rule(Role.BYLINE), rule(Role.BOILERPLATE), None, None, None, None]
    assert scores_with(0.9, PROSE, claims)[2] == pytest.approx(27 / 28, abs=0.001)


def test_other_texts_may_be_taken_for_residues():
    page = page_of("\n".join(PROSE))
    load = partial(model.LineModel, constant(0.85), {}, constant(0.95))
    scores = model.score_lines(load, page, [None] * 6, residue=model.NEVER)
    assert scores == pytest.approx([0.85 + model.SECOND_SHARE * 0.1] * 6, abs=1e-3)


@pytest.mark.parametrize(
    ("line", "scores", "kept"),
    [
        ("Why was the bridge closed?", (0.9, 0.2, 0.9), 0.5),
        ("We made tea.", (0.5, 0.1, 0.5), 0.5),
        ("We made tea.", (0.9, 0.7, 0.9), 0.7),
        # As sure as that it is none.
        ("We made tea.", (0.9, 0.09, 0.9), 0.09),
        # At the edge of the body.
        ("We made tea.", (0.4, 0.2, 0.9), 0.2),
        ("We made tea.", (0.9, 0.2, 0.4), 0.2),
        # A button and a label are no sentences.
        ("Share.", (0.9, 0.2, 0.9), 0.2),
        ("Read more about the bridge", (0.9, 0.2, 0.9), 0.2),
    ],
)
def test_a_short_sentence_between_lines_of_the_body_stays(line, scores, kept):
    page = page_of("\n".join((PROSE[0], line, PROSE[1])))
    seen = model.Seen.of(page, [None] * 3)
    assert model.keep_between(seen, scores) == [scores[0], kept, scores[2]]


@pytest.mark.parametrize(
    ("labels", "scores", "kept"),
    [
        ((Label.SUBSCRIBE,), (0.9, 0.2), 0.5),
        ((Label.ADVERTISING, Label.MEDIA), (0.5, 0.1), 0.5),
        # A box of pitches, what heads other articles, a line that only the model drops, no body above, as good as sure.
        ((Label.SUBSCRIBE,) * 3, (0.9, 0.2), 0.2),
        ((Label.RELATED,), (0.9, 0.2), 0.2),
        ((None,), (0.9, 0.2), 0.2),
        ((Label.SUBSCRIBE,), (0.4, 0.2), 0.2),
        ((Label.SUBSCRIBE,), (0.9, 0.09), 0.09),
    ],
)
def test_a_sentence_behind_a_pitch_within_the_article_stays(labels, scores, kept):
    lines = (PROSE[0], *("Get our app" for _ in labels), "The ferry leaves at eight in the morning all summer.", "More")
    seen = model.Seen.of(page_of("\n".join(lines)), [None, *map(claim_of, labels), None, None])
    given = [scores[0], *(0.0 for _ in labels), scores[1], 0.0]
    assert model.keep_between(seen, given)[-2] == kept


def claim_of(label):
    """A rule that drops what it claims; None for no rule."""
    return None if label is None else replace(rule(Role.BOILERPLATE), label=label)


def test_the_first_and_the_last_line_stand_between_nothing():
    page = page_of("\n".join(("We made tea.", PROSE[0], "We made coffee.")))
    seen = model.Seen.of(page, [None] * 3)
    assert model.keep_between(seen, (0.2, 0.9, 0.2)) == [0.2, 0.9, 0.2]


def rows_of_second_look(page, claims):
    shipped, seen = model.shipped_model(), model.Seen.of(page, claims)
    rows = model.first_rows(shipped, seen)
    return model.with_first_look(rows, seen, shipped.first.scores(rows))


def test_the_three_heaviest_features_are_named():
    page = page_of(PAGE)
    claims = [None] * len(page.blocks)
    indices = [0, 30]
    reasons = model.explain(page, claims, indices)
    shipped, names = model.shipped_model(), list(model.features())
    rows = rows_of_second_look(page, claims)
    for reason, row in zip(reasons, shipped.second.contributions(rows[indices]), strict=True):
        heaviest = sorted(range(len(names)), key=lambda place: -abs(row[place]))[:3]
        assert [part.split(" it: ")[1].split(" ")[0] for part in reason.split("; ")] == [names[p] for p in heaviest]


def test_a_line_is_explained_wherever_rules_have_claimed_others():
    page = page_of(PAGE)
    claims = [rule(Role.BOILERPLATE) if block.text in MENU else None for block in page.blocks]
    rows = rows_of_second_look(page, claims)
    place = next(block.index for block in page.blocks if block.text == PROSE[2])
    words = [row[list(model.features()).index("words")] for row in rows]
    assert (
        words[[index for index, claim in enumerate(claims) if claim is None].index(place)] == page.blocks[place].words
    )
    assert model.explain(page, claims, [place]) == model.shipped_model().second.name_heaviest(
        model.features(), rows[[[index for index, claim in enumerate(claims) if claim is None].index(place)]]
    )


def test_the_shipped_model_asks_for_features_that_exist():
    shipped = model.shipped_model()
    assert shipped.first.feature.max() < len(FEATURES)
    assert len(FEATURES) <= shipped.second.feature.max() < len(model.features())
    assert len(shipped.words) > 500
    assert all(weight > 0 and word == word.lower() for word, weight in shipped.words.items())


def test_a_whole_page_is_no_residue():
    page = page_of(PAGE)
    foot = len(page.blocks) - len(TEASERS) - len(MENU)
    claims = [None] * foot + [rule(Role.BOILERPLATE)] * (len(TEASERS) + len(MENU))
    found = model.score_lines(partial(model.LineModel, constant(0.9), {}, constant(0.9)), page, claims)
    assert len(seen_lines(page, standing(claims))) == len(page.blocks), "the page has to be a whole one"
    assert {score for score, claim in zip(found, claims, strict=True) if claim is None} == {0.9}


def test_a_few_lines_that_are_no_prose_inspire_no_confidence():
    assert newsclean.clean("Bridge closed to trucks - Norrby Courier").confidence < 0.8
    assert newsclean.clean(f"{PROSE[0]}\n{PROSE[1]}").confidence > 0.9


@pytest.mark.parametrize(
    ("line", "scores", "below", "kept"),
    [
        ("工程預計四月動工，明年秋天完成。", (0.9, 0.3, 0.0), 0.0, 0.5),
        ("공사는 4월에 시작해 내년 가을 끝날 예정이다.", (0.9, 0.25, 0.0), 0.0, 0.5),
        # As sure as that it is none, not below the body, no sentence, and above a line that no rule knows.
        ("工程預計四月動工，明年秋天完成。", (0.9, 0.24, 0.0), 0.0, 0.24),
        ("工程預計四月動工，明年秋天完成。", (0.4, 0.3, 0.0), 0.0, 0.3),
        ("渡船第二艘啟航", (0.9, 0.3, 0.0), 0.0, 0.3),
        ("工程預計四月動工，明年秋天完成。", (0.9, 0.3, 0.2), None, 0.3),
        # In a script that the trees know.
        ("The repairs will begin in April.", (0.9, 0.3, 0.0), 0.0, 0.3),
    ],
)
def test_in_east_asian_scripts_a_sentence_that_closes_the_body_stays(line, scores, below, kept):
    page = page_of("\n".join((PROSE[0], line, "Share")))
    seen = model.Seen.of(page, [None] * 3)._replace(known=[None, None, below])
    assert model.keep_between(seen, scores)[1] == kept


def test_a_sentence_above_the_agency_closes_the_body():
    page = page_of("\n".join((PROSE[0], "The repairs will begin in April.", "(dpa)")))
    credit = builtin_rules()["agency-line"]
    seen = model.Seen.of(page, [None, None, credit])
    assert model.keep_between(seen, (0.9, 0.1, 0.0)) == [0.9, 0.5, 0.0]
    assert model.keep_between(seen, (0.9, 0.09, 0.0)) == [0.9, 0.09, 0.0]

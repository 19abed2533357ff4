"""The opinions of the whole page, and how sure an article is."""

from __future__ import annotations

import pytest

import newsclean
from newsclean.body import prose_container, second_opinion
from newsclean.body.confidence import calibration, expected_f1, interpolate, raw_expectation
from newsclean.model import Decider, Label, Role, Verdict
from newsclean.pipeline import read

PROSE = (
    "The council of Norrby voted on Monday night to close the old bridge to all trucks until the spring.",
    "Residents of the north bank said that the detour would add half an hour to their way to work.",
    "A ferry will run every twenty minutes, and the city will pay for it, the mayor told reporters.",
    "Engineers had warned for years that the eastern pillar was sinking by an inch every winter.",
)
MENU = "<nav><ul><li><a href='/n'>News</a></li><li><a href='/s'>Sport</a></li></ul></nav>"
CARDS = (
    "<div class='cards'>"
    + "".join(f"<p><a href='/{n}'>Another story about the number {n} that is a link.</a></p>" for n in range(4))
    + "</div>"
)


# Trafilatura is asked where the body model is unsure; without it, on every page.
WITHOUT_MODEL = newsclean.Cleaner(newsclean.Config(ignore=("body-model",)))


def page_of(html: str):
    return read(html, "html", None, newsclean.Config())


def paragraphs(*texts: str) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


def taken(page, scores) -> list[str]:
    return [block.text for block, score in zip(page.blocks, scores, strict=True) if score >= 0.5]


def test_the_container_with_the_prose_is_the_body():
    page = page_of(f"<body>{MENU}<div><h2>What is known</h2>{paragraphs(*PROSE)}</div>{CARDS}</body>")
    assert taken(page, prose_container.scores(page)) == ["What is known", *PROSE]


def test_of_a_page_without_prose_all_that_is_no_link_is_body():
    page = page_of(f"<body>{MENU}<p>Closed on Monday</p></body>")
    assert taken(page, prose_container.scores(page)) == ["Closed on Monday"]
    assert newsclean.extract(f"<body>{MENU}</body>").status == "not_article"


@pytest.fixture
def trafilatura_says(monkeypatch):
    """Put words into trafilatura's mouth: its habits change from version to version."""

    def say(text):
        import trafilatura

        document = type("Document", (), {"text": text})() if text is not None else None
        monkeypatch.setattr(trafilatura, "bare_extraction", lambda *_, **__: document)

    return say


def test_the_second_opinion_takes_what_trafilatura_takes(trafilatura_says):
    page = page_of(f"<body>{MENU}{paragraphs(*PROSE)}{CARDS}</body>")
    trafilatura_says("\n".join(PROSE))
    assert taken(page, second_opinion.scores(page)) == list(PROSE)


def test_a_subhead_between_paragraphs_is_taken_too(trafilatura_says):
    html = f"<body><h2>Above</h2><p>{PROSE[0]}</p><h2>What is known</h2><p>{PROSE[1]}</p><h2>Below</h2></body>"
    page = page_of(html)
    trafilatura_says("\n".join(PROSE[:2]))
    assert taken(page, second_opinion.scores(page)) == [PROSE[0], "What is known", PROSE[1]]


@pytest.mark.parametrize("text", [None, "", "Words that are nowhere on the page at all, in any order."])
def test_without_an_opinion_the_container_decides(trafilatura_says, text):
    trafilatura_says(text)
    page = page_of(f"<body>{MENU}{paragraphs(*PROSE)}</body>")
    assert second_opinion.scores(page) is None
    article = WITHOUT_MODEL.extract(f"<body>{MENU}<article>{paragraphs(*PROSE)}</article></body>")
    assert [block.text for block in article.body] == list(PROSE)
    assert {v.rule.id for v in article.verdicts if v.role == "body"} == {"prose-container"}


def test_an_opinion_about_something_else_than_the_prose_is_none(trafilatura_says):
    consent = "Accept or refuse, as you like."
    page = page_of(f"<body><div><p>{consent}</p></div><div>{paragraphs(*PROSE)}</div></body>")
    trafilatura_says(consent)
    assert second_opinion.scores(page) is None


def test_trafilatura_that_raises_costs_its_opinion_and_nothing_else(monkeypatch):
    import trafilatura

    def fail(*_, **__):
        raise RecursionError

    monkeypatch.setattr(trafilatura, "bare_extraction", fail)
    article = WITHOUT_MODEL.extract(f"<body><article>{paragraphs(*PROSE)}</article></body>")
    assert article.status == "ok"
    assert article.warnings == ("rule-broken:second-opinion",)
    assert [block.text for block in article.body] == list(PROSE)


def test_the_calibration_rises_and_stays_within_bounds():
    assert set(calibration()) == {"html", "text"}
    for knots in calibration().values():
        assert [x for x, _ in knots] == sorted(x for x, _ in knots)
        assert [y for _, y in knots] == sorted(y for _, y in knots)
        assert all(0 <= value <= 1 for knot in knots for value in knot)


def test_between_the_points_of_the_curve_lines_are_straight():
    knots = ((0.2, 0.4), (0.6, 0.8))
    assert [interpolate(knots, x) for x in (0.0, 0.2, 0.4, 0.6, 1.0)] == pytest.approx([0.4, 0.4, 0.6, 0.8, 0.8])


def test_the_raw_expectation_of_a_page_follows_from_the_scores_of_its_blocks():
    page = page_of(f"<body>{paragraphs(*PROSE[:2])}</body>")
    words = [block.words for block in page.blocks]
    decider = Decider("test", Label.BODY, "a test says so")
    verdicts = (Verdict(Role.BODY, decider, 0.8), Verdict(Role.BOILERPLATE, decider, 0.1))
    gold = 0.8 * words[0] + 0.1 * words[1]
    expected = 2 * 0.8 * words[0] / (words[0] + gold)
    assert raw_expectation(page, verdicts, [True, False]) == pytest.approx(expected)
    assert expected_f1(page, verdicts, [False, False]) == 0
    assert expected_f1(page, verdicts, [True, False]) > expected_f1(page, verdicts, [False, True])


def test_a_byline_says_nothing_about_how_sure_the_text_is():
    page = page_of(f"<body>{paragraphs(*PROSE[:2])}</body>")
    decider = Decider("test", Label.BODY, "a test says so")
    verdicts = (Verdict(Role.BYLINE, decider, 1.0), Verdict(Role.BODY, decider, 1.0))
    assert raw_expectation(page, verdicts, [False, True]) == 1


def test_a_long_menu_that_is_kept_makes_an_article_less_sure():
    sure = newsclean.clean("\n".join(PROSE))
    unsure = newsclean.clean("\n".join([*PROSE[:1], *(f"Entry number {n}" for n in range(30))]))
    assert sure.confidence > unsure.confidence

"""A budget of time works in any thread, needs no signal, and gives what was found until then."""

from __future__ import annotations

import signal
import threading
import time

import pytest
from benchmarks.hostile.families.thin import THIN

import newsclean
from newsclean import budget as budgets
from newsclean.budget import UNLIMITED, Budget
from newsclean.model import Source
from newsclean.read.caps import Caps
from newsclean.read.html import read_html
from newsclean.read.text import read_text

SENTENCE = (
    "The ferry to Larkhaven left four hours late on Tuesday, the harbour office said in a statement on its site. "
)
PAGE = f"<h1>Ferry late</h1>{''.join(f'<p>{SENTENCE} {n}</p>' for n in range(400))}"
STORY = f"Ferry late\n\n{''.join(f'{SENTENCE} {n}' + chr(10) * 2 for n in range(400))}"


class Clock:
    """A clock that goes on by one second whenever it is asked."""

    def __init__(self, monkeypatch):
        self.now = 0.0
        for module in ("budget", "read.caps", "read.text"):
            monkeypatch.setattr(f"newsclean.{module}.monotonic", self)

    def __call__(self):
        self.now += 1.0
        return self.now


@pytest.fixture
def clock(monkeypatch):
    return Clock(monkeypatch)


def test_without_a_budget_nobody_asks_for_the_time(clock):
    article = newsclean.extract(PAGE)
    assert clock.now == 0
    assert article == newsclean.extract(PAGE, config=newsclean.Config())


@pytest.mark.parametrize("seconds", range(2, 80, 3))
def test_wherever_time_runs_out_an_article_comes_out(clock, seconds):
    article = newsclean.extract(PAGE, config=newsclean.Config(timeout=float(seconds)))
    assert article.status == "timeout"
    assert len(article.verdicts) == len(article.blocks)
    assert article.to_dict()["status"] == "timeout"
    assert article.to_html()
    assert str(article.explain())
    if article.blocks:
        assert SENTENCE.strip() in article.text


def test_with_time_enough_nothing_changes():
    with_budget = newsclean.extract(PAGE, config=newsclean.Config(timeout=3600))
    assert with_budget.to_json() == newsclean.extract(PAGE).to_json()
    assert with_budget.status == "ok"


def test_reading_ends_when_its_share_of_the_time_is_over(clock):
    page = read_html(Source("<i></i>" * 100_000 + "<p>the end", "html"), Caps(elements=10**6, deadline=5.0))
    assert (page.status, page.blocks) == ("timeout", ())
    assert clock.now < 10
    page = read_text(Source("line\n" * 100_000, "text"), Caps(blocks=10**6, deadline=5.0))
    assert page.status == "timeout"
    assert 0 < len(page.blocks) < 100_000


def test_a_text_too(clock):
    article = newsclean.clean(STORY, config=newsclean.Config(timeout=4))
    assert article.status == "timeout"
    assert SENTENCE.strip() in article.text


def test_the_second_opinion_is_left_out_when_there_is_no_time_for_it(clock, monkeypatch):
    asked = []
    monkeypatch.setattr("trafilatura.bare_extraction", lambda *_, **__: asked.append(1))
    newsclean.extract(THIN)
    assert asked == [1]
    assert newsclean.extract(THIN, config=newsclean.Config(timeout=300)).status == "timeout"
    assert asked == [1]


def test_it_needs_no_signal_and_works_in_any_thread():
    handlers = {number: signal.getsignal(number) for number in (signal.SIGALRM, signal.SIGPROF, signal.SIGVTALRM)}
    found = []
    large = "<p>" + "<i></i>" * 400_000 + f"</p>{PAGE}"
    thread = threading.Thread(
        target=lambda: found.append(newsclean.extract(large, config=newsclean.Config(timeout=0.001)))
    )
    thread.start()
    thread.join()
    assert found[0].status == "timeout"
    assert {number: signal.getsignal(number) for number in handlers} == handlers


def test_a_budget_without_limit_allows_all():
    assert Budget.of(None) is UNLIMITED
    assert UNLIMITED.allows(1e9)
    assert not UNLIMITED.is_spent
    assert UNLIMITED.reading_ends == float("inf")


def test_what_may_take_longer_than_what_is_left_is_not_allowed(monkeypatch):
    budget = Budget(time.monotonic(), 10.0)
    monkeypatch.setattr(budgets, "monotonic", lambda: budget.start + 2.0)
    assert budget.allows(0)
    assert budget.allows(4.0)
    assert not budget.allows(4.1)
    assert not budget.is_spent
    monkeypatch.setattr(budgets, "monotonic", lambda: budget.start + 10.0)
    assert budget.is_spent
    assert budget.allows(0)
    assert not budget.allows(0.1)


@pytest.mark.parametrize("value", [0, -1, True, "1", float("nan"), float("inf")])
def test_a_timeout_that_is_no_time_is_an_error(value):
    with pytest.raises(newsclean.ConfigError, match="timeout: expected a number of seconds above 0"):
        newsclean.Config(timeout=value)

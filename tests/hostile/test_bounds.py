"""On every kind of hostile input: an answer, nothing lost in silence, and time and memory within the promised bounds.

Times are CPU-seconds of a process that does nothing else, and the least of several runs where the first is too long; so a
busy machine changes little.
"""

from __future__ import annotations

import pytest
from benchmarks.hostile.corpus import corpus
from benchmarks.hostile.outcome import (
    MOST_GROWTH,
    MOST_MEMORY_FACTOR,
    MOST_SECONDS_PER_MEGABYTE,
    growth,
)


@pytest.mark.parametrize("name", corpus())
def test_every_kind_is_answered_within_the_bounds(name, runner):
    small, large = runner.pair(name)
    for outcome in (small, large):
        assert outcome.end == "done", outcome
        assert not outcome.is_silent_loss, outcome
        assert "-broken:" not in outcome.said, outcome
        assert outcome.seconds_per_megabyte <= MOST_SECONDS_PER_MEGABYTE, outcome
        assert outcome.memory_factor <= MOST_MEMORY_FACTOR, outcome
    assert growth(small, large) <= MOST_GROWTH, (small, large)


@pytest.mark.parametrize("name", [name for name in corpus() if "inside-300-" in name or "inside-2000-" in name])
def test_the_article_is_found_at_depth_300_and_2000(name, runner):
    outcome = runner.run(name, 4)
    assert outcome.missing == 0
    assert outcome.said == "ok"


@pytest.mark.parametrize(
    ("name", "cap"),
    [
        ("nesting/inside-100000-div", "max_depth"), ("attributes/a-million", "max_attributes"),
        ("siblings/breaks-first", "max_elements"), ("siblings/short-paragraphs", "max_blocks"), ("texts/short-lines", "max_blocks"),
        ("large/above-max-bytes", "max_bytes"),
    ],
)  # fmt: skip
def test_beyond_a_cap_the_status_is_truncated_and_the_cap_is_named(name, cap, runner):
    outcome = runner.run(name, 4)
    assert outcome.said.split()[0] == "truncated"
    assert f"truncated:{cap}" in outcome.said.split()

"""The same input gives the same answer: in any order, again, in other threads, processes and hash seeds."""

from __future__ import annotations

import json
import multiprocessing
import pickle
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsclean
from strategies import BOILERPLATE, FIXTURES, PROSE, documents, shuffled, summaries

CLEANER = newsclean.Cleaner()
INPUTS = [(fixture.kind, fixture.data) for fixture in FIXTURES]
INPUTS += [("text", "\n\n".join([*BOILERPLATE[n::40], *PROSE]).encode()) for n in range(5)]


@pytest.fixture(scope="module")
def expected() -> list[str]:
    return summaries(CLEANER, INPUTS)


def test_the_same_page_six_times_gives_the_same_answer_six_times(expected):
    for given_input, summary in zip(INPUTS, expected, strict=True):
        assert summaries(CLEANER, [given_input] * 6) == [summary] * 6


@pytest.mark.parametrize("seed", range(3))
def test_results_are_equal_in_any_order(expected, seed):
    order = shuffled(range(len(INPUTS)), seed)
    assert summaries(CLEANER, [INPUTS[n] for n in order]) == [expected[n] for n in order]


@given(st.lists(documents().map("\n\n".join), min_size=2, max_size=4), st.integers(0, 1000))
def test_what_was_cleaned_before_does_not_matter(batch, seed):
    alone = [newsclean.Cleaner().clean(text) for text in batch]
    order = shuffled(range(len(batch)), seed)
    assert list(CLEANER.clean_many(batch[n] for n in order)) == [alone[n] for n in order]


def test_results_are_equal_in_many_threads_with_one_cleaner(expected):
    with ThreadPoolExecutor(8) as pool:
        results = list(pool.map(lambda one: summaries(CLEANER, [one])[0], INPUTS * 3))
    assert results == expected * 3


def test_results_are_equal_in_threads_that_make_their_own_cleaner(expected):
    with ThreadPoolExecutor(8) as pool:
        results = list(pool.map(lambda one: summaries(newsclean.Cleaner(), [one])[0], INPUTS))
    assert results == expected


def test_a_pickled_cleaner_is_an_equal_cleaner(expected):
    config = newsclean.Config(ignore=("comments",), text_roles=("title", "body"))
    copy = pickle.loads(pickle.dumps(newsclean.Cleaner(config)))
    assert copy.config == config
    assert summaries(pickle.loads(pickle.dumps(CLEANER)), INPUTS) == expected


def test_results_are_equal_across_spawned_processes(expected):
    halves = [INPUTS[::2], INPUTS[1::2]]
    with ProcessPoolExecutor(2, mp_context=multiprocessing.get_context("spawn")) as pool:
        results = list(pool.map(summaries, [CLEANER, CLEANER], halves))
    assert results == [expected[::2], expected[1::2]]


PROGRAM = """
import json, sys
import newsclean
cleaner = newsclean.Cleaner()
for kind, text in json.load(sys.stdin):
    print(json.dumps((cleaner.extract(text) if kind == "html" else cleaner.clean(text)).to_json()))
"""


@pytest.mark.parametrize("seed", ["0", "1", "4294967295", "random"])
def test_results_are_equal_for_every_hash_seed(seed):
    inputs = [(kind, data.decode()) for kind, data in INPUTS]
    output = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        input=json.dumps(inputs), capture_output=True, text=True, check=True, encoding="utf-8",
        env={"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(filter(None, sys.path)), "PYTHONIOENCODING": "utf-8"},
    ).stdout  # fmt: skip
    here = [(CLEANER.extract(text) if kind == "html" else CLEANER.clean(text)).to_json() for kind, text in inputs]
    assert [json.loads(line) for line in output.splitlines()] == here

"""The measurements of batch runs: what they say of given times, and that they measure what they name."""

from __future__ import annotations

import sys

import pytest
from benchmarks.archives import make_pages
from benchmarks.batch import Passage, Spent, growth_table, measure_growth, measure_speed, speed_table, write_until

from newsclean.batch.inputs.find import find_inputs
from newsclean.batch.inputs.reading import Reading


def test_the_ratios_are_medians_of_turns():
    times = {
        "loop": [Spent(0.010, 0.010), Spent(0.020, 0.010), Spent(0.010, 0.010)],
        "one": [Spent(0.011, 0.0105, 0.0005), Spent(0.022, 0.0105, 0.0005), Spent(0.030, 0.012, 0.0006)],
        "two": [Spent(0.0055, 0.0105, 0.0006), Spent(0.011, 0.0105, 0.0006), Spent(0.030, 0.012, 0.0006)],
    }
    table = speed_table(times)
    assert "| loop | 10.00 | 10.00 | | |" in table.splitlines()
    assert "| two | 11.00 | 10.50 | 0.60 | 9.90 |" in table.splitlines()
    assert "two processors that are free make it 1.89" in table
    assert "2 processes are 2.00 times as fast as 1" in table
    assert "+10.0% of a loop's time by the clock, +5.0% of its processor time" in table


def test_every_kind_of_run_is_measured_each_turn():
    times = measure_speed(documents=10, rounds=1)
    assert [len(spent) for spent in times.values()] == [1, 1, 1]
    assert times["loop"][0].cpu > 0


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="memory is read through /proc")
def test_the_memory_of_a_worker_is_that_of_one():
    memory = measure_growth(120)
    assert list(memory) == [100]
    assert memory[100] > 10
    assert "| 100 | " in growth_table(memory)
    assert "grew by 2.5 MB" in growth_table({1_000: 60.0, 50_000: 62.5})


def test_an_archive_has_the_size_asked_for_and_distinct_pages(tmp_path):
    count = write_until(tmp_path / "a.warc", 1_000_000)
    (source,) = find_inputs([str(tmp_path / "a.warc")])
    contents = [record.content.content for record in source.records(Reading())]
    assert len(contents) == len(set(contents)) == count
    assert (tmp_path / "a.warc").stat().st_size >= 1_000_000
    assert "1,000 MB of WARC, 50 documents: 10 s, 100.0 MB/s" in str(Passage(1000.0, 50, 10.0))


def test_pages_are_the_same_each_time():
    assert list(make_pages(3, blocks=20)) == list(make_pages(3, blocks=20))

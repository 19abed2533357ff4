"""The measurements of batch runs: what they say of given times, and that they measure what they name."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from benchmarks.archives import make_pages
from benchmarks.batch import Passage, growth_table, measure_growth, memory_of, workers_of, write_until
from benchmarks.faults import children_of
from benchmarks.speed import LOOP, LOOPS, PAIRS, Spent, measure_speed, speed_table

from newsclean.batch.inputs.find import find_inputs
from newsclean.batch.inputs.reading import Reading
from newsclean.supervise.pool import supervised


def test_the_ratios_are_medians_of_turns():
    one = [Spent(0.011, 0.0105, 0.0005), Spent(0.022, 0.0105, 0.0005), Spent(0.030, 0.012, 0.0006)]
    two = [Spent(0.0055, 0.0105, 0.0006), Spent(0.011, 0.0105, 0.0006), Spent(0.030, 0.012, 0.0006)]
    times = {
        LOOP: [Spent(0.010, 0.010), Spent(0.020, 0.010), Spent(0.010, 0.010)],
        LOOPS: [Spent(0.005, 0.010), Spent(0.010, 0.010), Spent(0.020, 0.010)],
        **{name: turns for names in PAIRS.values() for name, turns in zip(names, (one, two), strict=True)},
    }
    table = speed_table(times)
    assert f"| {LOOP} | 10.00 | 10.00 | | |" in table.splitlines()
    assert "| a batch, two processes | 11.00 | 10.50 | 0.60 | 9.90 |" in table.splitlines()
    assert "two bare loops at once: 2.00 times as fast as one, by the clock." in table.splitlines()
    assert "`extract_many`: one process takes +10.0% of a loop's time by the clock, +5.0% of its processor" in table
    assert "two are 2.00 times as fast as one by the clock" in table
    assert "of supervisor and workers 1.89 times on two processors that are free" in table


def test_every_kind_of_run_is_measured_each_turn():
    times = measure_speed(documents=10, rounds=1)
    assert [len(spent) for spent in times.values()] == [1] * 6
    assert times[LOOP][0].cpu > 0


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="memory is read through /proc")
def test_the_memory_of_a_worker_is_that_of_one():
    memory = measure_growth(120)
    assert list(memory) == [100]
    assert memory[100] > 10
    assert "| 100 | " in growth_table(memory)
    assert "grew by 2.5 MB" in growth_table({1_000: 60.0, 50_000: 62.5})


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="children are found through /proc")
def test_only_what_has_become_a_worker_counts_as_one():
    others = {*children_of(os.getpid())}
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as other:
        outcomes = supervised(abs, enumerate([-1, -2]), processes=1)
        assert next(outcomes) == (0, 1)
        assert len({*children_of(os.getpid())} - others) == 2
        (worker,) = {*workers_of(os.getpid())} - others
        assert worker != other.pid
        assert memory_of(worker, "VmHWM") > 5
        outcomes.close()
        other.stdin.close()
    assert worker not in workers_of(os.getpid())
    assert memory_of(0) == 0


def test_an_archive_has_the_size_asked_for_and_distinct_pages(tmp_path):
    count = write_until(tmp_path / "a.warc", 1_000_000)
    (source,) = find_inputs([str(tmp_path / "a.warc")])
    contents = [record.content.content for record in source.records(Reading())]
    assert len(contents) == len(set(contents)) == count
    assert (tmp_path / "a.warc").stat().st_size >= 1_000_000
    assert "1,000 MB of WARC, 50 documents: 10 s, 100.0 MB/s" in str(Passage(1000.0, 50, 10.0))


def test_pages_are_the_same_each_time():
    assert list(make_pages(3, blocks=20)) == list(make_pages(3, blocks=20))

"""What measures can tell an answer from an exception, a hang, a wait and a crash, and goes on after each."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from benchmarks.hostile.measure import FACTOR, Runner, Settings
from benchmarks.hostile.outcome import Outcome, Tried
from benchmarks.hostile.record import Record
from benchmarks.hostile.table import format_table, try_systems

ROOT = Path(__file__).parents[2]
PROGRAM = """
import ctypes, json, signal, sys
from dataclasses import asdict
from benchmarks.hostile import child
from benchmarks.hostile.systems import Answer

def spin(document, is_text):
    while True:
        pass

def wait(document, is_text):
    signal.pause()

def crash(document, is_text):
    ctypes.string_at(0)

def fail(document, is_text):
    raise ValueError("no")

def give(document, is_text):
    return Answer("nothing", ("ok",), "")

task = {"kind": "siblings/items", "factor": 1, "seed": 0, "repeats": 1, "limit": 1.0}
for answer in (spin, crash, fail, give, wait):
    if answer is wait:
        child.MOST_ASLEEP = 2
    print(json.dumps(asdict(child.supervise(answer, task))))
"""


def test_every_end_is_told_from_the_others():
    run = subprocess.run([sys.executable, "-c", PROGRAM], cwd=ROOT, capture_output=True, text=True, check=True)
    spun, crashed, failed, given, waited = (Outcome(**json.loads(line)) for line in run.stdout.splitlines())
    assert (spun.end, waited.end, crashed.end, failed.end, given.end) == ("hung", "hung", "killed", "raised", "done")
    assert failed.said == "ValueError: no"
    assert given.missing == 6
    assert given.is_silent_loss


class Replayed(Runner):
    """A runner that is told what becomes of each document."""

    def __init__(self, small, large):
        self.outcomes = {1: list(small), FACTOR: list(large)}
        self.runs = 0

    def run(self, kind, factor=1, *, seed=0, repeats=1):
        self.runs += 1
        waiting = self.outcomes[factor]
        return waiting.pop(0) if len(waiting) > 1 else waiting[0]


def done(cpu):
    return Outcome("done", size=1_000_000, cpu=cpu)


@pytest.mark.parametrize(
    ("small", "large", "runs", "least"),
    [
        ([0.1], [0.4], 2, 0.4),  # within the bounds
        ([0.1], [0.9, 0.5], 4, 0.5),  # too slow by chance
        ([0.1], [0.9, 0.8], 8, 0.8),  # too slow whenever it is asked
        ([0.01], [0.9], 2, 0.9),  # so far beyond that it is no chance
    ],
)
def test_what_is_too_slow_by_chance_is_tried_again(small, large, runs, least):
    runner = Replayed(map(done, small), map(done, large))
    assert runner.pair("any")[1].cpu == least
    assert runner.runs == runs


def test_a_system_that_cannot_do_the_smaller_document_is_spared_the_larger_one():
    runner = Replayed([Outcome("hung", cpu=10.0)], [done(1.0)])
    assert [outcome.end for outcome in runner.pair("any")] == ["hung", "hung"]
    assert runner.runs == 1


def test_the_table_counts_kinds_and_shows_the_worst_of_what_was_answered():
    lost = Outcome("done", size=1_000_000, cpu=0.2, missing=2, peak=300_000_000)
    tried = [
        Tried("a", done(0.1), done(0.4)),
        Tried("b", done(0.1), lost),
        Tried("c", Outcome("hung", cpu=10.0), Outcome("hung", cpu=10.0)),
        Tried("d", done(0.1), Outcome("raised")),
    ]
    row = format_table({"newsclean": tried}).splitlines()[-1].split(" | ")
    assert row[1:] == ["4", "1", "1", "1", "4.0", "0.40", "200.0 |"]


class Counting(Runner):
    """A runner that has an answer for every kind, and counts those that it is asked for."""

    def __init__(self, system, settings, asked):
        self.system, self.settings, self.asked = system, settings, asked

    def pair(self, kind, *, seed=None):
        self.asked.append(kind)
        return done(0.1), done(0.4)

    def close(self):
        pass


def test_a_run_that_was_stopped_goes_on_where_it_was(tmp_path):
    path, kinds = tmp_path / "outcomes.jsonl", ["nesting/inside-300-div", "texts/crlf", "special/svg"]

    def run(chosen, settings, *, resume=True):
        """Return the outcomes, and the kinds that were run for them."""
        asked = []
        start = lambda name, settings: Counting(name, settings, asked)  # noqa: E731  one line
        record = Record(path, settings, resume=resume)
        return try_systems(["newsclean"], chosen, settings=settings, start=start, record=record)["newsclean"], asked

    first, asked = run(kinds[:2], Settings())
    assert asked == kinds[:2]
    path.write_text(path.read_text() + '{"system": "newsc')  # it was stopped while it wrote
    whole, asked = run(kinds, Settings())
    assert (whole[:2], asked) == (first, kinds[2:])
    assert run(kinds, Settings()) == (whole, [])
    assert run(kinds, Settings(limit=9.0))[1] == kinds  # cannot be compared
    assert run(kinds, Settings(), resume=False)[1] == kinds
    assert len(path.read_text().splitlines()) == len(kinds)

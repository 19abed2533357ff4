"""Worker processes: nothing is lost, nothing is given twice, and poison costs itself."""

from __future__ import annotations

import itertools
import os
import signal
import subprocess
import sys
from types import SimpleNamespace

import pytest

from newsclean.errors import ConfigError
from newsclean.supervise.outcome import Failure, Limits
from newsclean.supervise.pool import AHEAD, MOST_REST, WINDOW, Supervision, WorkersBroken, supervised
from newsclean.supervise.process import WorkerProcess
from supervise import poison

# Long enough for a start under load, and short enough for a test that waits for it twice.
LIMITS = Limits(seconds=2.0, megabytes=300)
KINDS = {
    "hang": "timeout",
    "spin": "timeout",
    "memory": "out_of_memory",
    "segfault": "crashed",
    "exit": "crashed",
    "leave": "error",
    "raise": "error",
}


def run(items, work=poison.square_or_die, **settings):
    settings = {"processes": 2, "limits": LIMITS, **settings}
    return list(supervised(work, list(enumerate(items)), **settings))


def test_results_come_in_order_with_their_tags():
    assert run(range(100)) == [(number, number * number) for number in range(100)]


def test_without_order_every_result_comes_once():
    outcomes = run(range(100), keep_order=False)
    assert sorted(outcomes) == [(number, number * number) for number in range(100)]


def test_nothing_gives_nothing():
    assert run([]) == []


@pytest.mark.parametrize("keep_order", [True, False])
def test_poison_of_every_kind_costs_itself_alone(keep_order):
    items: list = list(range(200))
    places = dict(zip(range(10, 200, 25), KINDS, strict=False))
    for place, kind in places.items():
        items[place] = kind
    outcomes = run(items, keep_order=keep_order)
    assert sorted(tag for tag, _ in outcomes) == list(range(200))
    found = dict(outcomes)
    for place, kind in places.items():
        failure = found.pop(place)
        assert isinstance(failure, Failure), kind
        assert failure.status == KINDS[kind]
        assert failure.attempts == (1 if failure.status == "error" else 2)
        assert "\n" not in failure.reason
    assert found == {number: number * number for number in range(200) if number not in places}


def test_nothing_but_poison():
    assert [outcome.status for _, outcome in run(["exit"] * 6)] == ["crashed"] * 6


def test_a_crash_says_the_last_words_of_the_process():
    ((_, failure),) = run(["words"])
    assert failure.reason == "its process left with exit status 4 (last words)"


def test_what_fails_once_is_tried_again(tmp_path):
    assert run([str(tmp_path / "mark")], work=poison.kill_self_once) == [(0, "done")]


def test_workers_that_are_killed_from_outside_lose_nothing():
    outcomes = []
    killed = set()
    for tag, outcome in supervised(poison.report_pid, ((n, n) for n in range(1200)), processes=2, limits=LIMITS):
        outcomes.append(tag)
        if len(killed) < 4 and tag % 50 == 49 and outcome not in killed:
            killed.add(outcome)
            os.kill(outcome, signal.SIGKILL)
    assert outcomes == list(range(1200))
    assert len(killed) == 4


def test_a_worker_that_grows_is_replaced_and_loses_nothing():
    outcomes = run([10] * 60, work=poison.keep_memory, processes=1)
    assert [tag for tag, _ in outcomes] == list(range(60))
    assert max(kept for _, (_, kept) in outcomes) <= 300 // 4 + 10
    assert len({pid for _, (pid, _) in outcomes}) > 5


def test_items_larger_than_any_buffer():
    data = bytes(5_000_000)
    assert run([data, data, data], work=poison.double_large) == [(number, data + data) for number in range(3)]


def test_items_are_taken_as_results_are_given():
    taken = itertools.count()
    outcomes = supervised(poison.square_or_die, ((next(taken), 2) for _ in itertools.repeat(None)), processes=2)
    assert next(outcomes) == (0, 4)
    outcomes.close()
    assert next(taken) <= 2 * WINDOW
    assert AHEAD < WINDOW


def test_what_waits_behind_a_slow_item_is_bounded():
    taken = itertools.count()
    items = ((n := next(taken), "hang" if n == 0 else n) for _ in itertools.repeat(None))
    outcomes = supervised(poison.square_or_die, items, processes=2, limits=Limits(seconds=1.0))
    assert next(outcomes)[1].status == "timeout"
    outcomes.close()
    assert next(taken) <= 2 * WINDOW + 1


def test_leaving_early_ends_the_processes():
    outcomes = supervised(poison.report_pid, ((n, n) for n in range(1000)), processes=2)
    _, pid = next(outcomes)
    outcomes.close()
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_work_that_cannot_start_is_said_once():
    with pytest.raises(WorkersBroken, match="cannot start: RuntimeError: no such model"):
        run([1], work=poison.Unloadable())


def test_an_item_that_cannot_be_sent_fails_alone():
    outcomes = run([1, lambda: None, 3])
    assert [outcome for _, outcome in outcomes[::2]] == [1, 9]
    assert outcomes[1][1].status == "error"
    assert "cannot be sent" in outcomes[1][1].reason


@pytest.mark.parametrize("processes", [0, -1, True, 1.5, "2"])
def test_a_wrong_number_of_processes(processes):
    with pytest.raises(ConfigError, match="processes: expected a number above 0"):
        supervised(poison.square_or_die, [], processes=processes)


@pytest.mark.parametrize(("limits", "named"), [({"seconds": 0}, "time"), ({"megabytes": 0}, "memory")])
def test_a_wrong_limit(limits, named):
    with pytest.raises(ConfigError, match=f"{named} limit"):
        Limits(**limits)


def test_a_script_without_a_main_guard(tmp_path):
    script = tmp_path / "script.py"
    script.write_text(
        "import newsclean\n"
        "for article in newsclean.Cleaner().clean_many(['One line.', b'Another line.'], processes=2):\n"
        "    print(article.status, len(article.blocks))\n"
    )
    done = subprocess.run([sys.executable, script], capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("ok 1\nok 1\n", "")


def test_the_supervisor_rests_only_while_every_worker_has_enough():
    def worker(tasks, *, pace=0.006, is_sending=False, fits=9):
        channel = SimpleNamespace(is_sending=is_sending, messages_that_fit=fits)
        each = object.__new__(WorkerProcess)
        each.tasks, each.pace, each.channel = range(tasks), pace, channel
        return each

    def rest(*workers):
        run = object.__new__(Supervision)
        run.workers = workers
        return run.leisure()

    busy = worker(8)
    assert rest(busy) == pytest.approx(4 * 0.006)
    assert rest(busy, worker(5)) == pytest.approx(0.006)
    assert rest(busy, worker(8, fits=2)) == pytest.approx(2 * 0.006)
    assert rest(busy, worker(8, pace=9)) == pytest.approx(4 * 0.006)
    assert rest(worker(8, pace=9)) == MOST_REST
    for one_that_waits in (worker(4), worker(0), worker(8, is_sending=True), worker(8, fits=0), worker(8, pace=0)):
        assert rest(busy, one_that_waits) == 0

"""Crews that outlast a run: started once, lent to one at a time, and never shared between processes."""

from __future__ import annotations

import os
import signal
import threading
import time

import pytest

from newsclean.supervise import lending
from newsclean.supervise.outcome import Limits
from newsclean.supervise.pool import Supervision
from supervise import poison

LIMITS = Limits(seconds=2.0, megabytes=300)


@pytest.fixture(autouse=True)
def nobody_waits():
    lending.end_waiting()
    yield
    lending.end_waiting()


def run(items, work=poison.report_pid, processes=1, limits=LIMITS):
    with lending.borrowed(work, processes=processes, limits=limits) as crew:
        return [outcome for _, outcome in Supervision(crew, enumerate(items)).outcomes()]


def is_alive(pid):
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def test_the_next_run_has_the_same_workers():
    first, second = set(run(range(10))), set(run(range(10)))
    assert first == second
    assert len(first) == 1


def test_other_work_or_other_limits_have_others():
    pids = [run([1]), run([1], limits=Limits(seconds=3.0)), run([1], processes=2)]
    assert len({pid for (pid,) in pids}) == 3
    assert run([3], work=poison.square_or_die) == [9]


def test_poison_costs_its_worker_and_the_next_run_has_another():
    (pid,) = run([1])
    outcomes = run(["exit", 2], work=poison.square_or_die)
    assert (outcomes[0].status, outcomes[1]) == ("crashed", 4)
    assert run([3], work=poison.square_or_die) == [9]
    assert run([1]) == [pid]


def test_a_worker_that_died_while_it_waited_costs_nothing():
    (pid,) = run([1])
    os.kill(pid, signal.SIGKILL)
    (other,) = run([1])
    assert other != pid


def test_a_run_that_is_left_early_leaves_nothing_behind():
    with lending.borrowed(poison.square_or_die, limits=LIMITS) as crew:
        outcomes = Supervision(crew, enumerate(range(100))).outcomes()
        assert next(outcomes) == (0, 0)
        outcomes.close()
    assert run(range(5), work=poison.square_or_die) == [0, 1, 4, 9, 16]


def test_an_error_of_the_caller_ends_the_crew():
    lent = lending.borrowed(poison.report_pid, limits=LIMITS)
    ((_, pid),) = Supervision(lent.__enter__(), [(0, 1)]).outcomes()
    assert not lent.__exit__(ZeroDivisionError, ZeroDivisionError(), None)  # the error goes on
    assert not is_alive(pid)


def test_threads_never_share_one():
    found = []
    threads = [threading.Thread(target=lambda: found.append(set(run(range(20))))) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert all(len(pids) == 1 for pids in found)


def test_few_wait_and_ending_them_ends_their_processes():
    pids = [run([1], limits=Limits(seconds=10.0 + number)) for number in range(lending.MOST_WAITING + 1)]
    assert not is_alive(pids[0][0])
    assert is_alive(pids[-1][0])
    lending.end_waiting()
    assert not any(is_alive(pid) for (pid,) in pids)


@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_a_copy_of_the_process_starts_its_own():
    (pid,) = run([1])
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            (own,) = run([1])
            os.write(write, str(own).encode())
        finally:
            os._exit(0)
    os.close(write)
    _, status = os.waitpid(child, 0)
    own = int(os.read(read, 100))
    os.close(read)
    assert status == 0
    assert own != pid
    assert run([1]) == [pid]
    for _ in range(100):  # it ends as its supervisor is gone
        if not is_alive(own):
            break
        time.sleep(0.1)
    assert not is_alive(own)

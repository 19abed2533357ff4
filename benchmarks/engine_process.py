"""An engine in a process of its own, and the processor time of all that it starts (Linux)."""

from __future__ import annotations

import ctypes
import json
import os
import resource
import socket
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from benchmarks.speed import Spent

PR_SET_CHILD_SUBREAPER = 36
# How long an engine is watched that has nothing to do.
REST_SECONDS = 5.0
# What of /proc/PID/stat is counted, behind the name: the processor time of a process in user and
# system mode, and of its children that have ended, in ticks.
PARENT, TIMES = 1, slice(11, 15)
TICK = 1 / os.sysconf("SC_CLK_TCK")
# No engine has anything to report to anybody.
QUIET = {"RAY_USAGE_STATS_ENABLED": "0", "HF_HUB_OFFLINE": "1", "DO_NOT_TRACK": "1"}


class Watched(NamedTuple):
    """What an engine took for each input, and at rest: processor seconds in a second."""

    taken: list[Spent]
    at_rest: float


def adopt_orphans() -> None:
    """Become the parent of processes whose own parent ends, so that their time is counted."""
    ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


def wait_for_all() -> None:
    """Wait until every process that was left behind has ended."""
    try:
        while True:
            os.wait()
    except ChildProcessError:
        return


def seconds_of_all() -> float:
    """Return the processor time of all processes that this one has started or adopted, living and ended."""
    parents: dict[int, int] = {}
    ticks: dict[int, int] = {}
    for entry in Path("/proc").iterdir():
        if not entry.name.isdigit():
            continue
        try:
            fields = (entry / "stat").read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()
        except OSError:  # it has just ended
            continue
        parents[int(entry.name)] = int(fields[PARENT])
        ticks[int(entry.name)] = sum(map(int, fields[TIMES]))
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    found = [pid for pid in parents if is_below(pid, os.getpid(), parents)]
    return usage.ru_utime + usage.ru_stime + sum(ticks[pid] for pid in found) * TICK


def is_below(pid: int, ancestor: int, parents: dict[int, int]) -> bool:
    """Tell whether a process stands below another."""
    while (pid := parents.get(pid, 0)) > 1:
        if pid == ancestor:
            return True
    return False


def run_engine(
    name: str, inputs: Sequence[Path], outputs: Path, limits: dict[str, float] | None = None, path: str = ""
) -> Watched:
    """Run an engine over inputs one after the other, in one process, and return what each took, and it between them.

    The output for the first is in the folder `0` of `outputs`, and so on. What the first took
    includes the start of the process.

    Raises:
        SystemExit: if it fails.
    """
    outputs.mkdir()
    environment = {**os.environ, **QUIET, "PYTHONPATH": os.pathsep.join(filter(None, [path, str(Path.cwd())]))}
    ours, theirs = socket.socketpair()
    command = [sys.executable, "-m", "benchmarks.engine_runs", name, str(theirs.fileno()), json.dumps(limits)]
    taken: list[Spent] = []
    at_rest = 0.0
    log = outputs / "log.txt"
    with ours, log.open("wb") as file:
        last = Spent(time.perf_counter(), seconds_of_all())
        with theirs:
            run = subprocess.Popen(  # noqa: S603  our own command
                [*command, str(outputs), *map(str, inputs)],
                stdout=file,
                stderr=file,
                env=environment,
                pass_fds=[theirs.fileno()],
            )
        while ours.recv(1):  # it has done one, and waits
            now = Spent(time.perf_counter(), seconds_of_all())
            taken.append(Spent(now.wall - last.wall, now.cpu - last.cpu))
            last = now
            if len(taken) == len(inputs) - 1:
                last, at_rest = watch_at_rest(now)
            ours.sendall(b".")
        status = run.wait()
    wait_for_all()
    if status or len(taken) != len(inputs):
        sys.exit(f"{name} ended with status {status}:\n{log.read_text(encoding='utf-8', errors='replace')[-2000:]}")
    return Watched(taken, at_rest)


def watch_at_rest(start: Spent) -> tuple[Spent, float]:
    """Watch an engine that has nothing to do; return what all have taken up to the end of that, and it in a second."""
    time.sleep(REST_SECONDS)
    end = Spent(time.perf_counter(), seconds_of_all())
    return end, (end.cpu - start.cpu) / (end.wall - start.wall)

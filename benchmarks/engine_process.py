"""An engine in a process of its own, and the processor time of all that it starts (Linux)."""

from __future__ import annotations

import ctypes
import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from threading import Event, Lock, Thread
from types import TracebackType
from typing import Self

from benchmarks.speed import Spent

PR_SET_CHILD_SUBREAPER = 36
# How often all processes are looked at: what one takes between the last look and its end is not counted.
LOOK_SECONDS = 0.1
# What an engine takes away behind a run, such as processes that it ends, is not the next run's.
SETTLE_SECONDS = 1.0
# What of /proc/PID/stat is read, behind the name: the parent, the processor time of a process in user and
# system mode, in ticks, and when it started.
PARENT, TIMES, STARTED = 1, slice(11, 13), 19
TICK = 1 / os.sysconf("SC_CLK_TCK")
# No engine has anything to report to anybody. Ray ends processes that have had nothing to do for a second, and starts
# others for the next run; one that works through a crawl never gets there.
ENVIRONMENT = {
    "RAY_USAGE_STATS_ENABLED": "0",
    "RAY_idle_worker_killing_time_threshold_ms": "600000",
    "HF_HUB_OFFLINE": "1",
    "DO_NOT_TRACK": "1",
}


class ProcessorTime:
    """The processor time of all processes that this one starts or adopts while it is watched, living and ended.

    What a process has taken is told to nobody where its parent does not care how it ends, as Ray's
    raylet does not: the sum over those that live then falls when one ends. So all are looked at
    again and again, and what was seen last of each stays.
    """

    def __init__(self) -> None:
        self._ticks: dict[tuple[int, bytes], int] = {}
        self._lock = Lock()
        self._is_over = Event()
        self._thread = Thread(target=self._watch, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._is_over.set()
        self._thread.join()

    def seconds(self) -> float:
        """Return the time up to now."""
        with self._lock:
            self._look()
            return sum(self._ticks.values()) * TICK

    def _watch(self) -> None:
        while not self._is_over.wait(LOOK_SECONDS):
            with self._lock:
                self._look()

    def _look(self) -> None:
        """Note what every process has taken; the number of one that has ended may be another's later."""
        entries = os.listdir("/proc")  # noqa: PTH208  paths take longer, and this is done again and again
        found = {int(entry): fields for entry in entries if entry.isdigit() and (fields := stat_of(entry))}
        parents = {pid: int(fields[PARENT]) for pid, fields in found.items()}
        for pid, fields in found.items():
            if is_below(pid, os.getpid(), parents):
                self._ticks[pid, fields[STARTED]] = sum(map(int, fields[TIMES]))


def stat_of(pid: str) -> list[bytes]:
    """Return what the system says of a process, behind its name; nothing if it has just ended."""
    try:
        with open(f"/proc/{pid}/stat", "rb", buffering=0) as file:  # noqa: PTH123  as above
            return file.read().rpartition(b")")[2].split()
    except OSError:
        return []


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


def is_below(pid: int, ancestor: int, parents: dict[int, int]) -> bool:
    """Tell whether a process stands below another."""
    while (pid := parents.get(pid, 0)) > 1:
        if pid == ancestor:
            return True
    return False


def run_engine(
    name: str, inputs: Sequence[Path], outputs: Path, limits: dict[str, float] | None = None, path: str = ""
) -> list[Spent]:
    """Run an engine over inputs one after the other, in one process, and return what each took.

    The output for the first is in the folder `0` of `outputs`, and so on. What the first took
    includes the start of the process.

    Raises:
        SystemExit: if it fails.
    """
    outputs.mkdir()
    environment = {**os.environ, **ENVIRONMENT, "PYTHONPATH": python_path(path)}
    ours, theirs = socket.socketpair()
    command = [sys.executable, "-m", "benchmarks.engine_runs", name, str(theirs.fileno()), json.dumps(limits)]
    taken: list[Spent] = []
    log = outputs / "log.txt"
    with ours, log.open("wb") as file, ProcessorTime() as processors:
        last = Spent(time.perf_counter(), 0.0)
        with theirs:
            run = subprocess.Popen(  # noqa: S603  our own command
                [*command, str(outputs), *map(str, inputs)],
                stdout=file,
                stderr=file,
                env=environment,
                pass_fds=[theirs.fileno()],
            )
        while ours.recv(1):  # it has done one, and waits
            now = Spent(time.perf_counter(), processors.seconds())
            taken.append(Spent(now.wall - last.wall, now.cpu - last.cpu))
            time.sleep(SETTLE_SECONDS)
            last = Spent(time.perf_counter(), processors.seconds())
            ours.sendall(b".")
        status = run.wait()
    wait_for_all()
    if status or len(taken) != len(inputs):
        sys.exit(f"{name} ended with status {status}:\n{log.read_text(encoding='utf-8', errors='replace')[-2000:]}")
    return taken


def python_path(first: str) -> str:
    """Return where a process looks for modules: there, here, and where this one does."""
    return os.pathsep.join(filter(None, [first, str(Path.cwd()), os.environ.get("PYTHONPATH", "")]))

"""The workers of a run; they may outlast it and serve the next, so that their start is paid once."""

from __future__ import annotations

import os
import selectors
import sys
from collections.abc import Callable
from typing import Any

from newsclean.errors import ConfigError
from newsclean.supervise.channel import make_frame
from newsclean.supervise.outcome import Limits
from newsclean.supervise.process import WorkerProcess


def usable_processors() -> int:
    """Return how many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


class Crew:
    """Worker processes for one kind of work. One run at a time may use them.

    Attributes:
        processes: how many there may be; they start when there is something to do.
        limits: what an item may use.
        workers: those that run.
        failed_starts: how many in a row ended before they had started.

    Raises:
        ConfigError: if `processes` is no number above 0, or the system is Windows.
    """

    def __init__(self, work: Callable[[Any], Any], processes: int, limits: Limits) -> None:
        if isinstance(processes, bool) or not isinstance(processes, int) or processes < 1:
            raise ConfigError(f"processes: expected a number above 0, got {processes!r}")
        if sys.platform == "win32":
            raise ConfigError("processes: worker processes need Linux or macOS; leave it out to work in this one")
        self._setup = make_frame(0, (work, limits))
        self.processes = processes
        self.limits = limits
        self.workers: list[WorkerProcess] = []
        self.failed_starts = 0
        self._selector = selectors.DefaultSelector()

    def start_worker(self) -> WorkerProcess:
        """Start a worker."""
        worker = WorkerProcess(self._setup)
        self.workers.append(worker)
        self._selector.register(worker.channel.socket, selectors.EVENT_READ, worker)  # see `select` for writing
        return worker

    def select(self, seconds: float | None) -> list[tuple[WorkerProcess, int]]:
        """Wait so long at most, or without end; return the workers that sent something or have room again."""
        for worker in self.workers:
            if worker.is_watched_for_room != worker.channel.is_sending:
                worker.is_watched_for_room = worker.channel.is_sending
                interest = selectors.EVENT_READ | (selectors.EVENT_WRITE if worker.is_watched_for_room else 0)
                self._selector.modify(worker.channel.socket, interest, worker)
        return [(key.data, mask) for key, mask in self._selector.select(seconds)]

    def dismiss(self, worker: WorkerProcess) -> tuple[int, str]:
        """End a worker; return its exit status and what it wrote last to standard error."""
        self._selector.unregister(worker.channel.socket)
        self.workers.remove(worker)
        status = worker.end()
        last_words = worker.last_words()
        worker.forget()
        return status, last_words

    def close(self) -> None:
        """End all workers."""
        for worker in [*self.workers]:
            self.dismiss(worker)
        self._selector.close()

    def abandon(self) -> None:
        """Let go of workers that are another process's: this one is a copy of it, made by a fork."""
        for worker in self.workers:
            worker.abandon()
        self._selector.close()

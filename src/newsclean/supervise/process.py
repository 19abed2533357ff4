"""A worker as its supervisor sees it: its process, what it has been given, and since when."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import time
from collections import deque
from dataclasses import dataclass
from typing import Any

from newsclean.supervise.channel import Channel, Piece, socket_pair
from newsclean.supervise.outcome import Failure, FailureStatus
from newsclean.supervise.worker import EXIT_OUT_OF_MEMORY

# A program of its own and no copy of this process, so that a user's script needs no main guard
# and no thread of it is lost. It looks for modules where this process does.
PROGRAM = "import sys; sys.path[:] = {path!r}; from newsclean.supervise.worker import main; main({descriptor})"
# The workers are the parallelism; threads of numpy inside of them only take address space.
ENVIRONMENT = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1", "MKL_NUM_THREADS": "1"}
LAST_WORDS_BYTES = 2_000
MOST_OF_LAST_WORDS = 200  # characters


@dataclass(slots=True)
class Task:
    """An item on its way.

    Attributes:
        number: its place among the items.
        tag: what the caller knows it by; it stays here.
        payload: what is worked on.
        size: its size in bytes, or a guess at it.
        attempts: how many workers it has ended.
    """

    number: int
    tag: Any
    payload: Any
    size: int
    attempts: int = 0


class WorkerProcess:
    """A running worker.

    Attributes:
        channel: its messages.
        tasks: what it has been given and not answered, in the order in which it does them.
        since: when it began with the first of them, in seconds of the monotonic clock.
        pace: the seconds that each of the last ones took; 0 before the first.
        is_ready: whether it has started.
        is_alone: whether it has a suspect and is given nothing else.
        is_overdue: whether it was ended because it took too long.
        is_watched_for_room: whether the supervisor waits for it to make room for messages.
    """

    def __init__(self, setup: list[Piece]) -> None:
        ours, theirs = socket_pair()
        self._stderr = tempfile.TemporaryFile()  # noqa: SIM115  closed with the worker
        path = [entry for entry in sys.path if isinstance(entry, str)]
        program = PROGRAM.format(path=path, descriptor=theirs.fileno())
        with theirs:
            self._process = subprocess.Popen(  # noqa: S603  our own interpreter and program
                [sys.executable, "-c", program],
                pass_fds=(theirs.fileno(),),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=self._stderr,
                env={**ENVIRONMENT, **os.environ},
            )
        self.channel = Channel(ours)
        self.channel.send(setup)
        self.tasks: deque[Task] = deque()
        self.since = time.monotonic()
        self.pace = 0.0
        self.is_ready = False
        self.is_alone = False
        self.is_overdue = False
        self.is_watched_for_room = False

    @property
    def pid(self) -> int:
        """The number of its process."""
        return self._process.pid

    def give(self, task: Task, frame: list[Piece]) -> None:
        """Give it a task; the frame is the task's payload."""
        if self.is_ready and not self.tasks:
            self.since = time.monotonic()
        self.tasks.append(task)
        self.channel.send(frame)

    def leisure(self, enough: int) -> float:
        """Return the seconds that it can go on, by its pace, until it has only `enough` tasks or no room to answer."""
        if self.channel.is_sending:
            return 0.0
        return self.pace * max(0, min(len(self.tasks) - enough, self.channel.messages_that_fit))

    def end(self) -> int:
        """End it if it has not ended, and return its exit status; negative for a signal."""
        self._process.kill()
        status = self._process.wait()
        self.channel.close()
        return status

    def last_words(self) -> str:
        """Return the last line that it wrote to standard error; empty without one."""
        self._stderr.seek(0, os.SEEK_END)
        self._stderr.seek(max(0, self._stderr.tell() - LAST_WORDS_BYTES))
        lines = self._stderr.read().decode("utf-8", "replace").split("\n")
        return next((line.strip() for line in reversed(lines) if line.strip()), "")[:MOST_OF_LAST_WORDS]

    def forget(self) -> None:
        """Close what is kept of it."""
        self._stderr.close()

    def abandon(self) -> None:
        """Close this process's copies of what another process talks to it through; it goes on."""
        self.channel.close()
        self._stderr.close()


def explain_end(status: int, *, is_overdue: bool, seconds: float, last_words: str) -> Failure:
    """Return why a worker ended, as the failure of the item that it was at.

    Args:
        status: its exit status; negative for a signal.
        is_overdue: whether the supervisor ended it because it took too long.
        seconds: the time limit.
        last_words: what it wrote last to standard error.
    """
    said = f" ({last_words})" if last_words else ""
    if is_overdue or status == -signal.SIGALRM:
        return Failure(FailureStatus.TIMEOUT.value, f"it took longer than {seconds:g} s")
    if status == EXIT_OUT_OF_MEMORY:
        return Failure(FailureStatus.OUT_OF_MEMORY.value, "it took more memory than the limit allows")
    if status == -signal.SIGKILL:
        return Failure(
            FailureStatus.CRASHED.value, "its process was ended from outside (SIGKILL), maybe for lack of memory"
        )
    if status < 0:
        return Failure(FailureStatus.CRASHED.value, f"its process was ended by {signal.Signals(-status).name}{said}")
    return Failure(FailureStatus.CRASHED.value, f"its process left with exit status {status}{said}")

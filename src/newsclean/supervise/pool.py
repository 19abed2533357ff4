"""Processes that do items, watched over: no item is lost, and none harms the others."""

from __future__ import annotations

import pickle
import selectors
import time
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from typing import Any

from newsclean.errors import NewscleanError
from newsclean.supervise.channel import BROKEN, READY, make_frame
from newsclean.supervise.crew import Crew
from newsclean.supervise.outcome import MEBIBYTE, Failure, FailureStatus, Limits
from newsclean.supervise.process import Task, WorkerProcess, explain_end
from newsclean.supervise.worker import EXIT_RETIRED, describe

# Items that a worker may have: enough to be busy while the supervisor reads or writes.
AHEAD = 16
# As long as all have more than so many, nobody waits for the supervisor, and it takes several answers at once: to be
# woken for each of them costs more than all that it does with it.
ENOUGH = 4
# Seconds between which that is worth it, and does no harm.
LEAST_REST, MOST_REST = 0.001, 0.05
# Items for each process that may wait in order behind one that takes long.
WINDOW = 64
# What all items on their way may hold together.
WINDOW_BYTES = 32 * MEBIBYTE
ATTEMPTS = 2  # with others, and alone
STARTS = 3  # in a row that may fail, as they do when somebody ends processes
START_SECONDS = 120.0


class WorkersBroken(NewscleanError):
    """Worker processes cannot be started."""


def size_of(payload: Any) -> int:
    """Return the size of an item, where it is or begins with bytes, a string, or what has a `size`."""
    first = payload[0] if isinstance(payload, tuple) and payload else payload
    return len(first) if isinstance(first, bytes | bytearray | str) else getattr(first, "size", 0)


def supervised(
    work: Callable[[Any], Any],
    items: Iterable[tuple[Any, Any]],
    *,
    processes: int,
    limits: Limits | None = None,
    keep_order: bool = True,
) -> Generator[tuple[Any, Any], None, None]:
    """Do work on items in processes of their own; give the tag of each item, and its result or a `Failure`.

    An item that takes too long or ends its process is tried once more, alone, and then fails;
    items that waited behind it go to another process. Few items are taken ahead of what has
    been given, and none while the caller works on a result.

    Args:
        work: what is done; it, the items and the results can be pickled.
        items: pairs of a tag, which stays here, and a payload, which goes to `work`.
        processes: how many.
        limits: what an item may use.
        keep_order: whether results come in the order of the items.

    Raises:
        ConfigError: if `processes` is no number above 0, or the system is Windows.
        WorkersBroken: if processes cannot start.
    """
    return supervised_once(Crew(work, processes, limits or Limits()), items, keep_order)


def supervised_once(
    crew: Crew, items: Iterable[tuple[Any, Any]], keep_order: bool
) -> Generator[tuple[Any, Any], None, None]:
    """Give the outcomes of a run with a crew of its own, which ends with it."""
    try:
        yield from Supervision(crew, items, keep_order=keep_order).outcomes()
    finally:
        crew.close()


class Supervision:
    """One run over items. All of its state but the workers is here, in one thread."""

    def __init__(self, crew: Crew, items: Iterable[tuple[Any, Any]], *, keep_order: bool = True) -> None:
        self.crew = crew
        self.workers = crew.workers
        self.processes = crew.processes
        self.items = enumerate(items)
        self.is_exhausted = False
        self.keep_order = keep_order
        self.waiting: deque[Task] = deque()
        self.suspects: deque[Task] = deque()
        self.finished: dict[int, tuple[Task, Any]] = {}
        self.next_number = 0
        self.on_their_way = 0  # items that were taken and not given back
        self.bytes_on_their_way = 0

    def outcomes(self) -> Generator[tuple[Any, Any], None, None]:
        """Give the outcomes; if the caller leaves early, end the workers that are still at something."""
        try:
            while True:
                self.take_items()
                self.assign()
                yield from self.give_back()
                if self.is_exhausted and not self.on_their_way:
                    return
                if self.has_to_wait():
                    self.wait()
        finally:
            for worker in [*self.workers]:
                if worker.tasks:
                    self.crew.dismiss(worker)

    def has_to_wait(self) -> bool:
        """Tell whether only a worker's message can bring this on."""
        return any(worker.tasks for worker in self.workers)

    def take_items(self) -> None:
        """Take items until the workers have enough, or too much is on its way."""
        while not self.is_exhausted and self.has_room():
            number, item = next(self.items, (-1, None))
            if item is None:
                self.is_exhausted = True
                return
            task = Task(number, item[0], item[1], size_of(item[1]))
            self.waiting.append(task)
            self.on_their_way += 1
            self.bytes_on_their_way += task.size

    def has_room(self) -> bool:
        """Tell whether one more item may be taken; one always may."""
        if not self.on_their_way:
            return True
        undone = self.on_their_way - len(self.finished)
        return (
            undone < self.processes * AHEAD
            and self.on_their_way < self.processes * WINDOW
            and self.bytes_on_their_way < WINDOW_BYTES
        )

    def assign(self) -> None:
        """Give waiting items to the workers with the fewest; a suspect to one without any."""
        while self.suspects and (idle := self.idle_worker()):
            idle.is_alone = True
            self.give(idle, self.suspects.popleft())
        while self.waiting:
            open_workers = [worker for worker in self.workers if not worker.is_alone]
            worker = min(open_workers, key=lambda each: len(each.tasks), default=None)
            if (worker is None or worker.tasks) and len(self.workers) < self.processes:
                worker = self.crew.start_worker()
            if worker is None or len(worker.tasks) >= AHEAD:
                return
            self.give(worker, self.waiting.popleft())

    def idle_worker(self) -> WorkerProcess | None:
        """Return a worker that has nothing to do, started for that if there may be more."""
        for worker in self.workers:
            if not worker.tasks:
                return worker
        return self.crew.start_worker() if len(self.workers) < self.processes else None

    def give(self, worker: WorkerProcess, task: Task) -> None:
        """Give a task to a worker."""
        try:
            frame = make_frame(task.number, task.payload)
        except (pickle.PicklingError, TypeError, AttributeError, RecursionError) as error:
            self.finish(task, Failure(FailureStatus.ERROR.value, f"it cannot be sent to a process: {describe(error)}"))
            worker.is_alone = False
            return
        worker.give(task, frame)

    def finish(self, task: Task, outcome: Any) -> None:
        """Note what came of a task."""
        self.finished[task.number] = (task, outcome)

    def give_back(self) -> Iterator[tuple[Any, Any]]:
        """Give what is finished: all, or as far as the order allows."""
        while self.finished:
            number = self.next_number if self.keep_order else next(iter(self.finished))
            if number not in self.finished:
                return
            task, outcome = self.finished.pop(number)
            self.next_number += 1
            self.on_their_way -= 1
            self.bytes_on_their_way -= task.size
            yield task.tag, outcome

    def wait(self) -> None:
        """Wait for messages, take them, and look after workers that died or take too long."""
        if (rest := self.leisure()) >= LEAST_REST:
            time.sleep(rest)
        now = time.monotonic()
        deadlines = [self.deadline(worker) for worker in self.workers if worker.tasks]
        events = self.crew.select(max(0.0, min(deadlines) - now) if deadlines else None)
        for worker, mask in events:
            if mask & selectors.EVENT_WRITE:
                worker.channel.flush()
            if mask & selectors.EVENT_READ:
                self.take_messages(worker)
        for worker in [*self.workers]:
            if worker.channel.closed:
                self.bury(worker)
            elif worker.tasks and time.monotonic() > self.deadline(worker):
                worker.is_overdue = True
                self.bury(worker)

    def leisure(self) -> float:
        """Return for how many seconds no worker needs anything."""
        return min([MOST_REST, *(worker.leisure(ENOUGH) for worker in self.workers)])

    def deadline(self, worker: WorkerProcess) -> float:
        """Return when a worker has to be done with its first task, or with its start."""
        return worker.since + (self.crew.limits.seconds if worker.is_ready else START_SECONDS)

    def take_messages(self, worker: WorkerProcess) -> None:
        """Take what a worker has sent."""
        begun, answers = worker.since, 0
        for number, message in worker.channel.receive():
            worker.since = time.monotonic()
            if number == READY:
                worker.is_ready = True
                self.crew.failed_starts = 0
            elif number == BROKEN:
                raise WorkersBroken(f"a worker process cannot start: {message}")
            else:
                self.finish(worker.tasks.popleft(), message)
                worker.is_alone = False
                answers += 1
        if answers:
            worker.pace = (worker.since - begun) / answers

    def bury(self, worker: WorkerProcess) -> None:
        """Take leave of a worker: its first task is under suspicion, the others wait for another worker."""
        status, last_words = self.crew.dismiss(worker)
        if worker.tasks and worker.is_ready and status != EXIT_RETIRED:
            self.suspect(
                worker.tasks.popleft(),
                explain_end(
                    status, is_overdue=worker.is_overdue, seconds=self.crew.limits.seconds, last_words=last_words
                ),
            )
        elif not worker.is_ready:
            self.crew.failed_starts += 1
            if self.crew.failed_starts >= STARTS:
                raise WorkersBroken(f"worker processes end before they have started: {last_words or status}")
        self.give_to_others(worker)

    def give_to_others(self, worker: WorkerProcess) -> None:
        """Let the tasks of a worker that is gone wait again, before all others."""
        for task in reversed(worker.tasks):
            (self.suspects if task.attempts else self.waiting).appendleft(task)

    def suspect(self, task: Task, failure: Failure) -> None:
        """Try a task once more, alone, or give it up."""
        task.attempts += 1
        if task.attempts < ATTEMPTS:
            self.suspects.append(task)
        else:
            self.finish(task, Failure(failure.status, failure.reason, task.attempts))

"""Crews that wait for the next run of the same work, for callers who bring their items batch by batch.

An engine calls a function for each batch of rows, from one thread or many. Each call borrows a
crew that nobody uses, or starts one, and gives it back.
"""

from __future__ import annotations

import atexit
import os
import pickle
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Lock
from typing import Any

from newsclean.supervise.crew import Crew, usable_processors
from newsclean.supervise.outcome import Limits

Kind = tuple[bytes, int]
# Crews that wait, of all kinds: as many as threads may work at a time. The oldest leaves first.
MOST_WAITING = max(4, usable_processors())

_waiting: list[tuple[Kind, Crew]] = []
_lock = Lock()
_abandoned: list[Crew] = []  # kept, so that nobody believes their processes to be lost


@contextmanager
def borrowed(work: Callable[[Any], Any], *, processes: int = 1, limits: Limits | None = None) -> Iterator[Crew]:
    """Lend a crew for as long as the `with` statement lasts.

    Args:
        work: what it does; it can be pickled, and the same work is pickled to the same bytes.
        processes: how many processes it has.
        limits: what an item may use.

    Raises:
        ConfigError: if `processes` is no number above 0, or the system is Windows.
    """
    limits = limits or Limits()
    kind = (pickle.dumps((work, limits)), processes)
    crew = _take(kind) or Crew(work, processes, limits)
    try:
        yield crew
    except BaseException:
        crew.close()
        raise
    _give_back(kind, crew)


def _take(kind: Kind) -> Crew | None:
    """Return a waiting crew of this kind, if there is one."""
    with _lock:
        for place in reversed(range(len(_waiting))):
            if _waiting[place][0] == kind:
                return _waiting.pop(place)[1]
    return None


def _give_back(kind: Kind, crew: Crew) -> None:
    """Let a crew wait; end the one that has waited longest if there are too many."""
    with _lock:
        _waiting.append((kind, crew))
        leaving = _waiting.pop(0)[1] if len(_waiting) > MOST_WAITING else None
    if leaving is not None:
        leaving.close()


def end_waiting() -> None:
    """End all crews that wait."""
    with _lock:
        leaving = [crew for _, crew in _waiting]
        _waiting.clear()
    for crew in leaving:
        crew.close()


def _forget_those_of_the_parent() -> None:
    """In a copy of this process: two must not talk to the same workers."""
    global _lock  # noqa: PLW0603  a thread of the parent may have held it
    _lock = Lock()
    for _, crew in _waiting:
        crew.abandon()
        _abandoned.append(crew)
    _waiting.clear()


atexit.register(end_waiting)
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forget_those_of_the_parent)

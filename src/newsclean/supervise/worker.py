"""The other end of a pool: a process that does one item after the other."""

from __future__ import annotations

import gc
import logging
import math
import mmap
import os
import signal
import socket
import sys
import warnings
from collections.abc import Callable
from functools import cache
from typing import Any

from newsclean.supervise.channel import BROKEN, READY, make_frame, open_message, read_frame
from newsclean.supervise.outcome import MEBIBYTE, MEGABYTES, Failure, FailureStatus, Limits

# The exit status of a worker that ran out of memory; no shell and no signal uses it.
EXIT_OUT_OF_MEMORY = 86
# A worker that has grown and wants to be replaced; it has answered all that it began.
EXIT_RETIRED = 87
# What an item may leave behind, as a share of what it may take, and in any case: beyond, the next
# items would fail for want of memory that they did not take.
LEFT_BEHIND_SHARE = 0.25
LEFT_BEHIND_MEGABYTES = 512
# The supervisor ends an item that takes too long. If the supervisor itself is dead, the system
# does, so much later.
ALARM_GRACE_SECONDS = 5
MOST_OF_A_REASON = 300  # characters


def main(descriptor: int) -> None:
    """Receive the work and its limits, then items, until the other end closes."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the supervisor
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    logging.lastResort = None  # what libraries say of a document is nobody's to read
    warnings.simplefilter("ignore")
    end = socket.socket(fileno=descriptor)
    stream = end.makefile("rb")
    first = read_frame(stream)
    if first is None:
        return
    try:
        work, limits = open_message(*first[1:])
        limit_memory(limits)
    except Exception as error:
        end.sendall(b"".join(make_frame(BROKEN, describe(error))))
        return
    # What exists now stays; the collector need not look at it again, item after item.
    gc.freeze()
    end.sendall(b"".join(make_frame(READY, None)))
    seconds = math.ceil(limits.seconds) + ALARM_GRACE_SECONDS
    most = address_space() + MEBIBYTE * min(
        LEFT_BEHIND_MEGABYTES, int((limits.megabytes or MEGABYTES) * LEFT_BEHIND_SHARE)
    )
    while (frame := read_frame(stream)) is not None:
        signal.alarm(seconds)
        answer = make_answer(work, *frame)
        signal.alarm(0)
        del frame
        try:
            end.sendall(answer)
        except OSError:  # the supervisor is gone
            return
        del answer
        if address_space() > most:
            gc.collect()
            if address_space() > most:
                sys.exit(EXIT_RETIRED)


def make_answer(work: Callable[[Any], Any], number: int, pickled: bytes, bulk: bytes) -> bytes:
    """Return the frame with what comes of an item; an item that takes all memory ends the process."""
    try:
        return b"".join(make_frame(number, work(open_message(pickled, bulk))))
    except MemoryError:
        os._exit(EXIT_OUT_OF_MEMORY)
    except BaseException as error:
        return b"".join(make_frame(number, Failure(FailureStatus.ERROR.value, describe(error))))


def describe(error: BaseException) -> str:
    """Return an error on one line."""
    return " ".join(f"{type(error).__name__}: {error}".split())[:MOST_OF_A_REASON]


def limit_memory(limits: Limits) -> None:
    """Let the system refuse memory beyond the limit; without one, or where it cannot be told, do nothing.

    The limit is one of address space, since only that is refused at once; memory in use can
    only be watched, and a document may take a gigabyte between two looks.
    """
    if limits.megabytes is None or not address_space():
        return
    import resource

    wanted = address_space() + limits.megabytes * MEBIBYTE
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    if hard != resource.RLIM_INFINITY:
        wanted = min(wanted, hard)
    resource.setrlimit(resource.RLIMIT_AS, (wanted, hard))


def address_space() -> int:
    """Return the bytes of address space that this process has; 0 where the system does not tell."""
    if not sys.platform.startswith("linux"):
        return 0
    return int(os.pread(own_memory(), 64, 0).split()[0]) * mmap.PAGESIZE


@cache
def own_memory() -> int:
    """Return a descriptor of what the system says of this process's memory; to open it anew takes ten times as long."""
    return os.open("/proc/self/statm", os.O_RDONLY | os.O_CLOEXEC)

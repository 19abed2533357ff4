"""Work that goes wrong in every way; its own module, so that worker processes find it."""

from __future__ import annotations

import ctypes
import os
import sys
import time
from pathlib import Path

kept = []


def take_all_memory():
    while True:
        kept.append(bytearray(16 * 1024 * 1024))


def spin():
    while True:
        pass


def raise_error():
    raise ValueError("two\nlines")


def say_last_words():
    os.write(2, b"last words\n")
    os._exit(4)


DEEDS = {
    "hang": lambda: time.sleep(1000),
    "spin": spin,
    "memory": take_all_memory,
    "segfault": lambda: ctypes.string_at(0),
    "exit": lambda: os._exit(3),
    "leave": lambda: sys.exit(3),
    "raise": raise_error,
    "words": say_last_words,
}


def square_or_die(item):
    """Return the square of a number; do what a word says."""
    return DEEDS[item]() if isinstance(item, str) else item * item


def keep_memory(item):
    """Keep so much memory for good, in MiB; return the process and what it has kept."""
    kept.append(bytearray(item * 1024 * 1024))
    return os.getpid(), sum(map(len, kept)) // (1024 * 1024)


def cannot_be_loaded():
    raise RuntimeError("no such model")


class Unloadable:
    def __reduce__(self):
        return cannot_be_loaded, ()


def kill_self_once(path):
    """End this process at the first try, as somebody from outside would, and succeed at the second."""
    if not Path(path).exists():
        Path(path).touch()
        os.kill(os.getpid(), 9)
    return "done"


def report_pid(_):
    return os.getpid()


def double_large(data):
    return data + data

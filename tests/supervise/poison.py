"""Work that goes wrong in every way; its own module, so that worker processes find it."""

from __future__ import annotations

import ctypes
import os
import sys
import time


def square_or_die(item):
    """Return the square of a number; do what a word says."""
    if isinstance(item, int):
        return item * item
    if item == "hang":
        while True:
            time.sleep(1)
    elif item == "spin":
        while True:
            pass
    elif item == "memory":
        taken = []
        while True:
            taken.append(bytearray(16 * 1024 * 1024))
    elif item == "segfault":
        ctypes.string_at(0)
    elif item == "exit":
        os._exit(3)
    elif item == "leave":
        sys.exit(3)
    elif item == "raise":
        raise ValueError("two\nlines")
    elif item == "words":
        os.write(2, b"last words\n")
        os._exit(4)
    return item


def cannot_be_loaded():
    raise RuntimeError("no such model")


class Unloadable:
    def __reduce__(self):
        return cannot_be_loaded, ()


def kill_self_once(path):
    """End this process at the first try, as somebody from outside would, and succeed at the second."""
    if not os.path.exists(path):  # noqa: PTH110
        open(path, "w").close()  # noqa: PTH123, SIM115
        os.kill(os.getpid(), 9)
    return "done"


def report_pid(_):
    return os.getpid()


def double_large(data):
    return data + data

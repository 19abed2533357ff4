"""The command line. See docs/cli.md."""

from __future__ import annotations

import gc
import io
import os
import sys
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from newsclean.cli.arguments import make_parser
from newsclean.errors import NewscleanError, PluginWarning

__all__ = ["main"]

EXIT_FAILED = 1
EXIT_USAGE = 2
# What a shell reports of a program that a signal ended: 128 and the signal's number.
EXIT_INTERRUPTED = 130
EXIT_BROKEN_PIPE = 141
# New objects between two looks for cycles (Python's own: 700 in 3.11). Loading rules makes many objects that stay, and
# looking through them again and again takes a tenth of the time of a single page; documents leave few cycles.
NEW_OBJECTS = 50_000


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit status.

    0: all is fine. 1: an input failed, or the phrase asked for is nowhere. 2: the command
    line or the configuration is wrong.
    """
    use_utf8()
    try:
        with plainly_warned(), seldom_collected():
            status = run(argv)
        sys.stdout.flush()
    except SystemExit as error:  # argparse has already said why
        status = error.code if isinstance(error.code, int) else EXIT_USAGE
    except NewscleanError as error:
        print(f"newsclean: {error}", file=sys.stderr)
        status = EXIT_USAGE
    except BrokenPipeError:
        discard_stdout()
        status = EXIT_BROKEN_PIPE
    except OSError as error:  # inputs and output files report theirs; this is standard output
        print(f"newsclean: standard output: {error.strerror or error}", file=sys.stderr)
        discard_stdout()
        status = EXIT_FAILED
    except KeyboardInterrupt:
        status = EXIT_INTERRUPTED
    return status


def run(argv: Sequence[str] | None) -> int:
    """Run the command that the arguments name; without one, print the help."""
    parser = make_parser()
    arguments = parser.parse_args(argv)
    if arguments.run is None:
        parser.print_help()
        return 0
    status: int = arguments.run(arguments)
    return status


@contextmanager
def plainly_warned() -> Iterator[None]:
    """Let a warning about a plug-in be a line like any other: whose code gave it is nothing to a user."""
    usual = warnings.formatwarning

    def plain(message: Warning | str, category: type[Warning], *place: Any, **more: Any) -> str:
        is_ours = issubclass(category, PluginWarning)
        return f"newsclean: warning: {message}\n" if is_ours else usual(message, category, *place, **more)

    warnings.formatwarning = plain
    try:
        yield
    finally:
        warnings.formatwarning = usual


@contextmanager
def seldom_collected() -> Iterator[None]:
    """Let the garbage collector look for cycles more seldom than is usual."""
    usual = gc.get_threshold()
    gc.set_threshold(NEW_OBJECTS, *usual[1:])
    try:
        yield
    finally:
        gc.set_threshold(*usual)


def use_utf8() -> None:
    """Write UTF-8 and plain line feeds whatever the system prefers; no document can make that fail."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="replace", newline="\n")
    if isinstance(sys.stderr, io.TextIOWrapper):
        sys.stderr.reconfigure(encoding="utf-8", errors="backslashreplace")


def discard_stdout() -> None:
    """Let the interpreter's last flush go nowhere, since standard output cannot be written."""
    devnull = os.open(os.devnull, os.O_WRONLY)
    os.dup2(devnull, sys.stdout.fileno())
    os.close(devnull)

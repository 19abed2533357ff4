"""Find the documents that the command line names, and read them one by one."""

from __future__ import annotations

import difflib
import gzip
import io
import os
import re
import shlex
import sys
import zlib
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

STDIN = "-"
PAGE_SUFFIXES = (".html", ".htm", ".xhtml")
TEXT_SUFFIXES = (".txt",)
SUFFIXES = {"extract": PAGE_SUFFIXES, "clean": TEXT_SUFFIXES}
# Who reads a file, for those who have given it to another command.
OTHER_COMMANDS = {
    **dict.fromkeys(PAGE_SUFFIXES, "`newsclean extract`"),
    **dict.fromkeys(TEXT_SUFFIXES, "`newsclean clean`"),
    **dict.fromkeys((".jsonl", ".ndjson", ".warc", ".wet", ".parquet"), "`newsclean batch`"),
}
GZIP_SUFFIX = ".gz"
GZIP_MAGIC = b"\x1f\x8b"
NO_FILE = "is no file but a pipe or a device; name it by itself to read it"
ADDRESS = re.compile(r"(?:https?|ftp)://", re.IGNORECASE)


class ReadError(Exception):
    """An input cannot be read; the message says why, for people."""


@dataclass(frozen=True, slots=True)
class Input:
    """A document to read.

    Attributes:
        name: what to call it: its path, relative if the command line's is; `-` for standard input.
        path: the file; None for standard input.
        problem: why there is nothing to read, where that is known already.
    """

    name: str
    path: Path | None = None
    problem: str | None = None


def is_many(names: Sequence[str]) -> bool:
    """Tell whether the names may stand for more than one document."""
    return len(names) > 1 or any(map(is_folder, names))


def is_folder(name: str | Path) -> bool:
    """Tell whether a name is that of a folder; one that the system refuses is none, and reading it says why."""
    return os.path.isdir(name)  # noqa: PTH112  that of Path raises for a name that is too long


def is_there(path: Path) -> bool:
    """Tell whether there is such a file, folder or the like."""
    return os.path.exists(path)  # noqa: PTH110  as above


def find_inputs(names: Iterable[str], command: str, skip: Path | None = None) -> Iterator[Input]:
    """Give the inputs in order; those of a folder sorted by path, without the folder `skip`."""
    for name in names:
        if is_folder(name):
            yield from find_in_folder(name, SUFFIXES[command], skip)
        else:
            yield name_input(name)


def name_input(name: str) -> Input:
    """Return the input that a name stands for, if it is not that of a folder."""
    if name == STDIN:
        return Input(STDIN)
    if ADDRESS.match(name):
        problem = f"is an address, and newsclean downloads nothing. Download the page: {download(name)}"
        return Input(name, problem=problem)
    return Input(name, Path(name))


def is_missing(document: Input) -> bool:
    """Tell whether the name stands for no file, so that reading it will say what is wrong."""
    path = document.path
    return document.problem is not None or (path is not None and (not is_there(path) or is_folder(path)))


def download(address: str) -> str:
    """Return a command that gives the page at an address to newsclean."""
    quoted = shlex.quote(address)
    return f"curl -sL {quoted} | newsclean extract - --url {quoted}"


def find_in_folder(folder: str, suffixes: Sequence[str], skip: Path | None) -> Iterator[Input]:
    """Give the documents in a folder and in those below it, and the folders that cannot be read."""
    broken: list[OSError] = []
    any_found = False
    others: set[str] = set()
    for where, folders, files in os.walk(folder, onerror=broken.append):
        folders[:] = sorted(name for name in folders if skip is None or Path(where, name).resolve() != skip)
        for name in sorted(files):
            if name.lower().removesuffix(GZIP_SUFFIX).endswith(tuple(suffixes)):
                any_found = True
                path = Path(where, name)
                # Who names a pipe waits for what somebody writes into it; who names a folder does not.
                yield Input(str(path), path, NO_FILE if is_there(path) and not path.is_file() else None)
            elif suffix := readable_suffix(name):
                others.add(suffix)
    for error in broken:
        yield Input(str(error.filename), problem=f"cannot be read: {error.strerror}")
    if not any_found and not broken:
        wanted = ", ".join(f"*{suffix}" for suffix in suffixes)
        problem = f"has none of {wanted} in it, nor such files ending in {GZIP_SUFFIX}"
        advice = [f"{OTHER_COMMANDS[suffix]} reads its *{suffix}" for suffix in sorted(others)]
        yield Input(folder, problem="; ".join([problem, *advice]))


def readable_suffix(name: str) -> str:
    """Return by which suffix some command reads a file; "" if none does."""
    bare = name.lower().removesuffix(GZIP_SUFFIX)
    return next((suffix for suffix in OTHER_COMMANDS if bare.endswith(suffix)), "")


def read_input(document: Input, limit: int) -> bytes:
    """Return the bytes of a document, unpacked; no more than one above the limit.

    Raises:
        ReadError: if there is no such file, or it cannot be read or unpacked.
    """
    if document.problem is not None:
        raise ReadError(document.problem)
    try:
        if document.path is None:
            return read_stdin(limit)
        with document.path.open("rb") as file:
            return read_unpacked(file, limit)
    except FileNotFoundError:
        raise ReadError(no_such_file(document)) from None
    except IsADirectoryError:
        raise ReadError("is a folder, and one file is wanted; `newsclean report` takes folders") from None
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        raise ReadError(f"is a damaged gzip file: {error}") from None
    except OSError as error:
        raise ReadError(f"cannot be read: {error.strerror or error}") from None
    except ValueError as error:  # a path with a NUL
        raise ReadError(f"is no path: {error}") from None


def no_such_file(document: Input) -> str:
    """Return that there is no such file, and which ones beside it have nearly its name."""
    near: list[str] = []
    if document.path is not None:
        with suppress(OSError):
            names = sorted(entry.name for entry in document.path.parent.iterdir())
            near = difflib.get_close_matches(document.path.name, names, n=2, cutoff=0.75)
    meant = " or ".join(str(document.path.with_name(name)) for name in near) if document.path is not None else ""
    return f"there is no such file. Did you mean {meant}?" if meant else "there is no such file"


def read_stdin(limit: int) -> bytes:
    """Return what standard input holds."""
    if sys.stdin.isatty():
        print("newsclean: reading standard input; an end-of-file key (Ctrl-D) ends it", file=sys.stderr)
    return read_unpacked(sys.stdin.buffer, limit)


def read_unpacked(file: BinaryIO, limit: int) -> bytes:
    """Return what a file holds, unpacked if it is packed, whatever its name says."""
    start = file.read(len(GZIP_MAGIC))
    if start != GZIP_MAGIC:
        return start + file.read(max(limit + 1 - len(start), 0))
    with gzip.GzipFile(fileobj=Rejoined(start, file)) as unpacked:
        return unpacked.read(limit + 1)


class Rejoined(io.RawIOBase):
    """A stream that cannot go back, with the bytes put back that were read from it."""

    def __init__(self, start: bytes, rest: BinaryIO) -> None:
        super().__init__()
        self._start = start
        self._rest = rest

    def readable(self) -> bool:
        """Tell that it can be read."""
        return True

    def read(self, size: int = -1, /) -> bytes:
        """Return the next bytes; at the end none."""
        if self._start and size != 0:
            start, self._start = self._start, b""
            return start + self._rest.read(max(size - len(start), 0) if size > 0 else -1)
        return self._rest.read(size)

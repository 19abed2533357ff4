"""Which inputs the names on the command line stand for, and what is in each."""

from __future__ import annotations

import glob
import hashlib
import json
import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from newsclean.batch.document import Record
from newsclean.batch.errors import InputTrouble
from newsclean.batch.inputs.files import PAGE_SUFFIXES, TEXT_SUFFIXES, bare_name, read_files
from newsclean.batch.inputs.reading import Reading, printable
from newsclean.batch.inputs.unpack import Unpacked

WARC, JSONL, PARQUET, FILES = "warc", "jsonl", "parquet", "files"
SUFFIXES = {
    **dict.fromkeys((".warc", ".wet"), WARC),
    **dict.fromkeys((".jsonl", ".ndjson"), JSONL),
    **dict.fromkeys((".parquet", ".pq"), PARQUET),
    **dict.fromkeys((*PAGE_SUFFIXES, *TEXT_SUFFIXES), FILES),
}
KNOWN = ", ".join(SUFFIXES)
# What all files together are called that are a document each and were named on their own.
SINGLE_FILES = "(files)"
NO_FILE = "is no file but a pipe or a device"
MAGIC_BYTES = 512
# Enough of a file to tell whether it is still the same.
SAMPLE_BYTES = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Input:
    """An archive, or files that are a document each.

    Attributes:
        name: what to call it; the same whenever the command line says the same.
        format: `warc`, `jsonl`, `parquet` or `files`.
        paths: the archive, or the files.
        problem: why there is nothing to read, where that is known already.
    """

    name: str
    format: str
    paths: tuple[Path, ...] = ()
    problem: str = ""

    def size(self) -> int:
        """Return its size on disk, in bytes."""
        return sum(file_size(path) for path in self.paths)

    def identity(self) -> str:
        """Return what tells whether it is still the same: sizes, and for an archive a sample of its content."""
        digest = hashlib.sha256()
        for path in self.paths:
            digest.update(json.dumps([printable(path), file_size(path)]).encode())
        if self.format != FILES and self.paths:
            digest = hashlib.sha256(sample(self.paths[0]))
        return digest.hexdigest()[:32]

    def records(self, reading: Reading) -> Iterator[Record]:
        """Give what it holds.

        Raises:
            InputTrouble: if it cannot be read to its end; behind all records that can be had.
            ConfigError: if a package is missing.
        """
        if self.problem:
            raise InputTrouble(self.problem)
        if self.format == FILES:
            return read_files(self.paths, reading)
        if self.format == WARC:
            from newsclean.batch.inputs.warc import read_warc as read
        elif self.format == JSONL:
            from newsclean.batch.inputs.jsonl import read_jsonl as read
        else:
            from newsclean.batch.inputs.parquet import read_parquet as read
        return read(self.paths[0], self.name, reading)


def file_size(path: Path) -> int:
    """Return the size of a file; 0 if there is none."""
    try:
        return path.stat().st_size
    except (OSError, ValueError):
        return 0


def sample(path: Path) -> bytes:
    """Return the size of a file, its start and its end; empty if it cannot be read."""
    try:
        with path.open("rb") as file:
            start = file.read(SAMPLE_BYTES)
            size = file.seek(0, os.SEEK_END)
            file.seek(max(size - SAMPLE_BYTES, 0))
            return b"%d:" % size + start + file.read(SAMPLE_BYTES)
    except (OSError, ValueError):
        return b""


def find_inputs(names: Iterable[str], skip: Path | None = None) -> list[Input]:
    """Return the inputs that names stand for, each once.

    A name is a file, a folder (all files in it and below with a known suffix, without the
    folder `skip`), or a pattern as a shell has it. Files that are a document each become one
    input for each folder that was named, and one for all those named on their own.
    """
    found: list[Input] = []
    single: list[Path] = []
    for name in names:
        for path in expand(name):
            if os.path.isdir(path):  # noqa: PTH112  that of Path raises for a name that is too long
                found += find_in_folder(path, skip)
            else:
                one = identify(path)
                if one.format == FILES and not one.problem:
                    single.append(path)
                else:
                    found.append(one)
    if single:
        found.append(Input(SINGLE_FILES, FILES, tuple(single)))
    return without_repeats(found)


def expand(name: str) -> list[Path]:
    """Return the path that a name is, or those that it matches as a pattern."""
    path = Path(os.path.normpath(name))
    if not os.path.exists(path) and glob.has_magic(name):  # noqa: PTH110  that of Path raises for a name that is too long
        return [Path(os.path.normpath(match)) for match in sorted(glob.glob(name, recursive=True))] or [path]  # noqa: PTH207  any path, absolute too
    return [path]


def find_in_folder(folder: Path, skip: Path | None) -> list[Input]:
    """Return the inputs in a folder and below it, archives in the order of their paths."""
    archives: list[Input] = []
    files: list[Path] = []
    special: list[Path] = []
    broken: list[OSError] = []
    for where, folders, names in os.walk(folder, onerror=broken.append):
        folders[:] = sorted(each for each in folders if skip is None or Path(where, each).resolve() != skip)
        for name in sorted(names):
            path = Path(where, name)
            kind = SUFFIXES.get(Path(bare_name(path)).suffix)
            if kind and os.path.exists(path) and not path.is_file():  # noqa: PTH110  as above
                special.append(path)  # it may have no end, or wait for somebody who writes into it
            elif kind == FILES:
                files.append(path)
            elif kind:
                archives.append(Input(printable(path), kind, (path,)))
    found = [*archives, *([Input(printable(folder), FILES, tuple(files))] if files else [])]
    found += [Input(printable(path), FILES, problem=NO_FILE) for path in special]
    found += [Input(printable(e.filename), FILES, problem=f"cannot be read: {e.strerror}") for e in broken]
    if not found:
        found = [Input(printable(folder), FILES, problem=f"has no file in it that ends in any of {KNOWN}")]
    return found


def identify(path: Path) -> Input:
    """Return the input that a file is, by its name, or else by how its content begins."""
    name = printable(path)
    if kind := SUFFIXES.get(Path(bare_name(path)).suffix):
        problem = "" if os.path.exists(path) else "there is no such file"  # noqa: PTH110  as above
        return Input(name, kind, (path,), problem)
    try:
        with Unpacked(path) as stream:
            start = stream.read(MAGIC_BYTES) or b""
    except InputTrouble as trouble:
        return Input(name, FILES, (path,), str(trouble))
    if kind := kind_of_content(start):
        return Input(name, kind, (path,))
    return Input(
        name,
        FILES,
        (path,),
        f"is of no kind that is known: neither its name ends in any of {KNOWN} nor does it begin like one",
    )


def kind_of_content(start: bytes) -> str | None:
    """Return the format of what begins like this."""
    if start.startswith(b"WARC/"):
        return WARC
    if start.startswith(b"PAR1"):
        return PARQUET
    bare = start.lstrip(b"\xef\xbb\xbf \t\r\n")
    if bare.startswith(b"{"):
        return JSONL
    return FILES if bare.startswith(b"<") else None


def without_repeats(inputs: Sequence[Input]) -> list[Input]:
    """Return the inputs with each file in one of them only."""
    seen: set[str] = set()
    kept: dict[str, Input] = {}
    for each in inputs:
        new = []
        for path in each.paths:
            resolved = str(path) if each.problem else os.path.realpath(path)
            if resolved not in seen:
                seen.add(resolved)
                new.append(path)
        if new or not each.paths:
            kept.setdefault(each.name, Input(each.name, each.format, tuple(new), each.problem))
    return list(kept.values())

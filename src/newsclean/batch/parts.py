"""Files that are there whole or not at all: written under a temporary name, synced, then renamed."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, BinaryIO, Protocol

from newsclean.batch.errors import OutputTrouble
from newsclean.batch.schema import arrow_schema
from newsclean.batch.settings import PARQUET
from newsclean.errors import ConfigError
from newsclean.extras import needed

TEMPORARY_SUFFIX = ".tmp"
# Rows that Parquet compresses together, and what they may hold: a reader takes them at once.
GROUP_ROWS = 1_000
GROUP_BYTES = 8 * 1024 * 1024
# Rows that are Python objects at the same time: as columns they take less, and the collector does not go through them.
OBJECT_ROWS = 50


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Make an error of the system one that says which file could not be written, and what to do."""
    try:
        yield
    except OSError as error:
        why = error.strerror or str(error)
        raise OutputTrouble(
            f"{path} cannot be written: {why}; all parts in the manifest hold, and --resume goes on"
        ) from error


def sync_folder(folder: Path) -> None:
    """Make sure that the names in a folder survive a power cut, where the system can."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


class WholeFile:
    """A file that appears under its name when it is complete."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.temporary = path.with_name(path.name + TEMPORARY_SUFFIX)
        with told(path):
            if not path.parent.exists():
                path.parent.mkdir(parents=True, exist_ok=True)
                sync_folder(path.parent.parent)
            self.file: BinaryIO = self.temporary.open("wb")

    def finish(self) -> None:
        """Sync and rename."""
        with told(self.path):
            self.file.flush()
            os.fsync(self.file.fileno())
            self.file.close()
            self.temporary.replace(self.path)
            sync_folder(self.path.parent)

    def discard(self) -> None:
        """Leave nothing behind."""
        with suppress(OSError):  # what cannot be flushed is not wanted any more
            self.file.close()
        self.temporary.unlink(missing_ok=True)


def write_whole(path: Path, content: bytes) -> None:
    """Write a file that is there whole or not at all."""
    whole = WholeFile(path)
    try:
        with told(path):
            whole.file.write(content)
        whole.finish()
    except OutputTrouble:
        whole.discard()
        raise


class Part(Protocol):
    """Takes rows; the part is there when it is finished."""

    def write(self, row: Any, size: int) -> None:
        """Take a row of about this many bytes."""

    def finish(self) -> None:
        """Make the part appear."""

    def discard(self) -> None:
        """Leave nothing behind."""


class JsonlPart:
    """A part with a line of JSON for each row."""

    def __init__(self, path: Path) -> None:
        self._whole = WholeFile(path)

    def write(self, row: bytes, size: int) -> None:  # noqa: ARG002  `Part` says so
        """Write a line."""
        with told(self._whole.path):
            self._whole.file.write(row)

    def finish(self) -> None:
        """Make the part appear."""
        self._whole.finish()

    def discard(self) -> None:
        """Leave nothing behind."""
        self._whole.discard()


class ParquetPart:
    """A part with a row group for every thousand rows."""

    def __init__(self, path: Path, *, blocks: bool) -> None:
        self._arrow = needed("pyarrow", "parquet", "writing Parquet")
        parquet = needed("pyarrow.parquet", "parquet", "writing Parquet")
        self._schema = arrow_schema(blocks=blocks)
        self._whole = WholeFile(path)
        with told(path):
            self._writer = parquet.ParquetWriter(self._whole.file, self._schema, compression="zstd")
        self._rows: list[dict[str, Any]] = []
        self._group: list[Any] = []
        self._count = self._bytes = 0

    def write(self, row: dict[str, Any], size: int) -> None:
        """Take a row; write those taken when they are enough for a group."""
        self._rows.append(row)
        self._count += 1
        self._bytes += size
        is_group = self._count >= GROUP_ROWS or self._bytes >= GROUP_BYTES
        if is_group or len(self._rows) >= OBJECT_ROWS:
            self._take_rows()
        if is_group:
            self._write_group()

    def _take_rows(self) -> None:
        if self._rows:
            self._group.append(self._arrow.RecordBatch.from_pylist(self._rows, schema=self._schema))
            self._rows = []

    def _write_group(self) -> None:
        table = self._arrow.Table.from_batches(self._group, schema=self._schema)
        self._group, self._count, self._bytes = [], 0, 0
        with told(self._whole.path):
            self._writer.write_table(table)

    def finish(self) -> None:
        """Make the part appear."""
        self._take_rows()
        if self._group:
            self._write_group()
        with told(self._whole.path):
            self._writer.close()
        self._whole.finish()

    def discard(self) -> None:
        """Leave nothing behind."""
        self._writer.is_open = False  # else it would write its end when it is collected, and say that it cannot
        self._whole.discard()


def part_maker(output_format: str, *, blocks: bool) -> Callable[[Path], Part]:
    """Return what makes a part of a path.

    Raises:
        ConfigError: if a package is missing.
    """
    if output_format != PARQUET:
        return JsonlPart
    try:
        needed("pyarrow.parquet", "parquet", "writing Parquet")
    except ConfigError as error:
        raise ConfigError(f"{error} (--format jsonl does without)") from error
    return lambda path: ParquetPart(path, blocks=blocks)

"""Results that were saved as JSON Lines: read one by one, and found again by the names of their documents."""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any, cast

from newsclean.compare.outcome import Outcome, outcome_from
from newsclean.errors import ConfigError

SUFFIXES = (".jsonl", ".ndjson", ".jsonl.gz", ".ndjson.gz")
NAME_KEYS = ("id", "input", "url")  # of `batch`, of `extract`, and of others


def is_saved(name: str) -> bool:
    """Tell whether a name is that of saved results."""
    return name.lower().endswith(SUFFIXES)


class Saved:
    """A file of saved results. Only the places of its lines are held in memory.

    Raises:
        ConfigError: if it cannot be read; later, if a line of it is no result.
    """

    def __init__(self, path: str) -> None:
        self.path = path
        self._file = self._open()
        self._places: dict[str, tuple[int, int]] = {}
        try:
            self._find_places()
        except BaseException:
            self.close()
            raise

    def _find_places(self) -> None:
        """Note where each result stands."""
        try:
            while True:
                place = self._file.tell()
                line = self._file.readline()
                if not line:
                    break
                if line.strip():
                    number = len(self._places) + 1
                    self._places[self._free_name(self._parse(line, number))] = (place, number)
        except (OSError, EOFError, zlib.error) as error:
            raise ConfigError(f"{self.path}: cannot be read: {error}") from None

    def _open(self) -> IO[bytes]:
        try:
            return (
                cast("IO[bytes]", gzip.open(self.path))
                if self.path.lower().endswith(".gz")
                else Path(self.path).open("rb")
            )
        except OSError as error:
            raise ConfigError(f"{self.path}: cannot be read: {error.strerror or error}") from None

    def _parse(self, line: bytes, number: int) -> dict[str, Any]:
        try:
            record = json.loads(line)
        except (ValueError, RecursionError) as error:
            raise ConfigError(f"{self.path}, result {number}: is no JSON: {error}") from None
        if not isinstance(record, dict):
            raise ConfigError(f"{self.path}, result {number}: expected an object")
        return record

    def _free_name(self, record: dict[str, Any]) -> str:
        """Return what to call a document; namesakes are numbered."""
        name = next((str(record[key]) for key in NAME_KEYS if record.get(key)), "document")
        free, number = name, 1
        while free in self._places:
            number += 1
            free = f"{name} ({number})"
        return free

    def __iter__(self) -> Iterator[str]:
        return iter(self._places)

    def __contains__(self, name: object) -> bool:
        return name in self._places

    def get(self, name: str) -> Outcome | None:
        """Return what came out of a document; None if it is not here."""
        if name not in self:
            return None
        place, number = self._places[name]
        self._file.seek(place)
        try:
            return outcome_from(name, self._parse(self._file.readline(), number))
        except ValueError as error:
            if isinstance(error, ConfigError):
                raise
            raise ConfigError(f"{self.path}, result {number}: {error}") from None

    def close(self) -> None:
        """Close the file."""
        self._file.close()


def pair_saved(before: Saved, after: Saved) -> Iterator[tuple[Outcome | None, Outcome | None]]:
    """Give what came out of each document on both sides."""
    for name in before:
        yield before.get(name), after.get(name)
    for name in after:
        if name not in before:
            yield None, after.get(name)

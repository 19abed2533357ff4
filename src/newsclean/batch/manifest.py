"""What has been done, for good: a line of JSON for each shard, appended when its files are safe on disk."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from newsclean.batch.errors import OutputTrouble
from newsclean.batch.parts import sync_folder, told
from newsclean.write.json import dump_json

MANIFEST = "manifest.jsonl"


class Manifest:
    """The manifest of an output folder.

    Attributes:
        path: its file.
        settings: those of the last run; None before the first.
        shards: the entries of shards by input and number.
    """

    def __init__(self, folder: Path) -> None:
        self.path = folder / MANIFEST
        self.settings: Mapping[str, Any] | None = None
        self.shards: dict[str, dict[int, dict[str, Any]]] = {}
        if self.path.exists():
            self._load()

    def _load(self) -> None:
        """Read all entries, and cut off one that was being written when a run was killed."""
        with told(self.path), self.path.open("r+b") as file:
            content = file.read()
            whole = content.rfind(b"\n") + 1
            if whole < len(content):
                file.truncate(whole)
                os.fsync(file.fileno())
        for number, line in enumerate(content[:whole].splitlines(), start=1):
            try:
                self._take(json.loads(line))
            except (ValueError, KeyError, TypeError) as error:
                raise OutputTrouble(
                    f"{self.path}: line {number} is damaged ({error}); mend or remove it, or choose another folder"
                ) from error

    def _take(self, entry: dict[str, Any]) -> None:
        if entry["event"] == "run":
            self.settings = entry["settings"]
        elif entry["event"] == "shard":
            self.shards.setdefault(entry["input"], {})[entry["shard"]] = entry
        elif entry["event"] == "forget":
            self.shards.pop(entry["input"], None)

    def append(self, entry: dict[str, Any]) -> None:
        """Add an entry and make sure that it survives a power cut.

        Raises:
            OutputTrouble: if it cannot be written; the manifest is then as before.
        """
        is_new = not self.path.exists()
        with told(self.path), self.path.open("ab", buffering=0) as file:
            before = file.tell()
            line = f"{dump_json(entry)}\n".encode()
            try:
                written = 0
                while written < len(line):
                    written += file.write(line[written:])
                os.fsync(file.fileno())
            except OSError:
                file.truncate(before)
                raise
            if is_new:
                sync_folder(self.path.parent)
        self._take(entry)

    def done(self, input_name: str) -> frozenset[int]:
        """Return the numbers of the shards of an input that need not be done again."""
        return frozenset(number for number, entry in self.shards.get(input_name, {}).items() if not entry["problem"])

    def is_done(self, input_name: str) -> bool:
        """Tell whether all of an input has been done."""
        done = self.done(input_name)
        last = [number for number in done if self.shards[input_name][number]["is_last"]]
        return bool(last) and done >= frozenset(range(max(last)))

    def is_changed(self, input_name: str, identity: str) -> bool:
        """Tell whether an input is no longer what it was when a shard of it was done."""
        return any(entry["identity"] != identity for entry in self.shards.get(input_name, {}).values())

    def files(self) -> frozenset[str]:
        """Return the names of all files that it vouches for, relative to its folder."""
        entries = (entry for shards in self.shards.values() for entry in shards.values())
        return frozenset(name for entry in entries for name in (entry["part"], entry["quarantine"]) if name)

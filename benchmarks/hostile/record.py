"""A file of outcomes, so that a long run that was stopped can go on."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

from benchmarks.hostile.measure import Settings
from benchmarks.hostile.outcome import Outcome, Tried


class Record:
    """What became of kinds in the hands of systems, a JSON line each, with the settings of the run.

    Attributes:
        path: the file.
        settings: of this run. Lines of a run with others, which cannot be compared, are not given back.
    """

    def __init__(self, path: Path, settings: Settings, *, resume: bool = False) -> None:
        self.path = path
        self.settings = settings
        self.known: dict[tuple[str, str], Tried] = {}
        if not resume:
            path.write_text("", encoding="utf-8")
        elif path.exists():
            self.load()

    def load(self) -> None:
        """Read what is there; a last line that was cut off is one that is not there."""
        whole = [line for line in self.path.read_text(encoding="utf-8").splitlines(keepends=True) if line[-1:] == "\n"]
        self.path.write_text("".join(whole), encoding="utf-8")
        for line in whole:
            row = json.loads(line)
            if row["settings"] == asdict(self.settings):
                tried = Tried(row["kind"], Outcome(**row["small"]), Outcome(**row["large"]))
                self.known[row["system"], row["kind"]] = tried

    def get(self, system: str, kind: str) -> Tried | None:
        """Return what became of a kind, or None where that is not known yet."""
        return self.known.get((system, kind))

    def add(self, system: str, tried: Tried) -> None:
        """Write what became of a kind."""
        row = {
            "system": system, "kind": tried.kind, "settings": asdict(self.settings), "small": asdict(tried.small),
            "large": asdict(tried.large),
        }  # fmt: skip
        with self.path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(row) + "\n")

"""What a run is told, and what of it has to stay the same when it is resumed."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Any

from newsclean.batch.inputs.reading import Reading
from newsclean.config import Config
from newsclean.errors import ConfigError
from newsclean.registry import all_rules
from newsclean.supervise.outcome import Limits

PARQUET, JSONL = "parquet", "jsonl"
FORMATS = (PARQUET, JSONL)
DATA_SUFFIXES = frozenset((".npz", ".json", ".tsv", ".toml"))  # of what is learned or listed and not programmed
# A part of the usual size is then 20 to 60 MB, and a killed run loses a minute of one process.
SHARD_DOCUMENTS = 10_000


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchSettings:
    """Settings of a run.

    Attributes:
        output: the folder for all that is written.
        format: `parquet` or `jsonl`.
        blocks: whether rows hold every block.
        config: settings of the cleaner.
        reading: how inputs are read.
        limits: what a document may use.
        processes: how many worker processes.
        shard_documents: how many documents make a part, at most.
        resume: whether to go on with the run that is in the output folder.
        accept_changes: whether to do so though settings, version or inputs are others now.

    Raises:
        ConfigError: if a value is out of range.
    """

    output: Path
    format: str = PARQUET
    blocks: bool = False
    config: Config = field(default_factory=Config)
    reading: Reading = field(default_factory=Reading)
    limits: Limits = field(default_factory=Limits)
    processes: int = 1
    shard_documents: int = SHARD_DOCUMENTS
    resume: bool = False
    accept_changes: bool = False

    def __post_init__(self) -> None:
        if self.format not in FORMATS:
            raise ConfigError(f"format: expected parquet or jsonl, got {self.format!r}")
        if self.processes < 1:
            raise ConfigError(f"processes: expected a number above 0, got {self.processes!r}")
        if self.shard_documents < 1:
            raise ConfigError(f"shard documents: expected a number above 0, got {self.shard_documents!r}")

    def lasting(self) -> dict[str, Any]:
        """Return what decides on the output, by name: it has to stay the same in all of a run."""
        from newsclean import __version__

        return {
            "newsclean": __version__,
            "model": model_version(),
            "rules": digest(sorted(all_rules())),
            "config": asdict(self.config),
            "files": digest(files_of(self.config)),
            "format": self.format,
            "blocks": self.blocks,
            "reading": asdict(self.reading),
            "shard_documents": self.shard_documents,
        }


def digest(value: Any) -> str:
    """Return a short digest of plain data."""
    data = json.dumps(value, sort_keys=True, separators=(",", ":")).encode()
    return hashlib.sha256(data).hexdigest()[:16]


@cache
def model_version() -> str:
    """Return what tells the models, curves, words and phrases of one newsclean from those of another: a digest."""
    found = hashlib.sha256()
    root = Path(str(resources.files("newsclean")))
    for path in sorted(path for path in root.rglob("*") if path.suffix in DATA_SUFFIXES):
        found.update(path.relative_to(root).as_posix().encode() + b"\n" + path.read_bytes())
    return found.hexdigest()[:16]


def files_of(config: Config) -> list[list[Any]]:
    """Return what tells whether the files that a configuration names are still the same: names, sizes, last changes."""
    named = (*config.phrases, *config.rules, config.profiles, config.sites)
    paths = [Path(name) for name in named if name is not None]
    files = sorted(file for path in paths for file in ([path] if path.is_file() else path.glob("*")))
    return [[str(file), file.stat().st_size, file.stat().st_mtime_ns] for file in files]


def differences(old: Mapping[str, Any], new: Mapping[str, Any]) -> list[str]:
    """Return what is otherwise in the settings of two runs, a phrase each; of a group of them only those that are."""
    plain = json.loads(json.dumps(new))
    found: list[str] = []
    for key in sorted({*old, *plain}):
        before, now = old.get(key), plain.get(key)
        if isinstance(before, dict) and isinstance(now, dict):
            found += [f"{key}.{difference}" for difference in differences(before, now)]
        elif before != now:
            found.append(f"{key} was {before!r} and is {now!r}")
    return found

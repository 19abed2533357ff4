"""What is counted of documents, in a shard and in a whole run."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

REMOVED_KEYS = ("documents", "blocks", "characters")


@dataclass(slots=True)
class Counts:
    """Counts of documents.

    Attributes:
        documents: how many there were, with those in quarantine.
        bytes: how large their contents were; characters count as bytes.
        status: articles by status.
        warnings: articles by warning.
        quarantined: documents in quarantine by how they failed.
        skipped: records that were no documents, by reason.
        removed: by rule, in how many documents it removed something, how many blocks and characters.
    """

    documents: int = 0
    bytes: int = 0
    status: Counter[str] = field(default_factory=Counter)
    warnings: Counter[str] = field(default_factory=Counter)
    quarantined: Counter[str] = field(default_factory=Counter)
    skipped: Counter[str] = field(default_factory=Counter)
    removed: dict[str, list[int]] = field(default_factory=dict)

    def add_article(self, status: str, warnings: Iterable[str], removed: Iterable[Mapping[str, Any]]) -> None:
        """Count an article; `removed` is as in its row."""
        self.status[status] += 1
        for warning in set(warnings):
            self.warnings[warning] += 1
        for each in removed:
            self._add_removed(each["rule"], 1, each["blocks"], each["characters"])

    def _add_removed(self, rule: str, documents: int, blocks: int, characters: int) -> None:
        sums = self.removed.get(rule)
        if sums is None:
            sums = self.removed[rule] = [0] * len(REMOVED_KEYS)
        sums[0] += documents
        sums[1] += blocks
        sums[2] += characters

    def to_dict(self) -> dict[str, Any]:
        """Return plain data, the same for the same counts."""
        return {
            "documents": self.documents,
            "bytes": self.bytes,
            **{name: sort_counts(getattr(self, name)) for name in ("status", "warnings", "quarantined", "skipped")},
            "removed": {
                rule: dict(zip(REMOVED_KEYS, self.removed[rule], strict=True))
                for rule in sorted(self.removed, key=lambda rule: (-self.removed[rule][1], rule))
            },
        }

    def add_dict(self, data: Mapping[str, Any]) -> None:
        """Add what `to_dict` gave."""
        self.documents += data["documents"]
        self.bytes += data["bytes"]
        for name in ("status", "warnings", "quarantined", "skipped"):
            getattr(self, name).update(data[name])
        for rule, numbers in data["removed"].items():
            self._add_removed(rule, *(numbers[key] for key in REMOVED_KEYS))


def sort_counts(counts: Mapping[str, int]) -> dict[str, int]:
    """Return counts with the highest first."""
    return dict(sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])))

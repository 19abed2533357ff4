"""A shard: up to so many consecutive documents of one input, which make one part.

Which documents these are depends on the input and the size of shards alone.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from newsclean.batch.counts import Counts
from newsclean.batch.document import Document, Skipped, Unreadable
from newsclean.batch.parts import Part
from newsclean.batch.quarantine import UNREADABLE, Quarantine, failure_entry, unreadable_entry
from newsclean.batch.work import Result
from newsclean.supervise.outcome import Failure

# Rows that wait for one before them, so that a part has the order of its input. A document that
# takes longer than all of these is written where it comes.
MOST_HELD = 500
PART_FOLDER, QUARANTINE_FOLDER = "parts", "quarantine"
# What of an input's name goes into the names of its parts, for people; the digest tells inputs apart.
MOST_OF_A_NAME = 60
NOT_IN_NAMES = re.compile(r"[^A-Za-z0-9._-]+")


@dataclass(frozen=True, slots=True)
class ShardKey:
    """Which shard: the name of its input, and its number there, from 0."""

    input: str
    number: int

    @property
    def stem(self) -> str:
        """The name of its files, without suffix."""
        readable = NOT_IN_NAMES.sub("-", Path(self.input).name).strip("-.")[:MOST_OF_A_NAME] or "input"
        digest = hashlib.sha256(self.input.encode("utf-8", "replace")).hexdigest()[:10]
        return f"{readable}-{digest}-{self.number:05d}"


class Shard:
    """A shard that is being written.

    Attributes:
        key: which it is.
        counts: what is counted of its documents.
        is_read: whether all of its documents have been read.
        is_last: whether its input ends with it.
        problem: why its input could not be read further; empty if it could.
    """

    def __init__(
        self, key: ShardKey, identity: str, folder: Path, output_format: str, make: Callable[[Path], Part]
    ) -> None:
        self.key = key
        self.counts = Counts()
        self.is_read = False
        self.is_last = False
        self.problem = ""
        self._identity = identity
        self._part_path = folder / PART_FOLDER / f"{key.stem}.{output_format}"
        self._make = make
        self._part: Part | None = None
        self._quarantine = Quarantine(folder / QUARANTINE_FOLDER / f"{key.stem}.jsonl")
        self._held: dict[int, Result | None] = {}
        self._next = 0
        self._outstanding = 0

    @property
    def is_complete(self) -> bool:
        """Whether every document is done."""
        return self.is_read and not self._outstanding

    def skip(self, record: Skipped) -> None:
        """Count a record that is no document."""
        self.counts.skipped[record.reason] += 1

    def refuse(self, record: Unreadable) -> None:
        """Put a record into quarantine that cannot be read."""
        self._hold(self.counts.documents, None)
        self.counts.documents += 1
        self.counts.quarantined[UNREADABLE] += 1
        self._quarantine.add(unreadable_entry(record, self.key.input))

    def expect(self, document: Document) -> int:
        """Note that a document is on its way; return its place in the shard."""
        place = self.counts.documents
        self.counts.documents += 1
        self.counts.bytes += len(document.content)
        self._outstanding += 1
        return place

    def take(self, place: int, document: Document, outcome: Result | Failure) -> None:
        """Take what came of a document."""
        self._outstanding -= 1
        if isinstance(outcome, Failure):
            self.counts.quarantined[outcome.status] += 1
            self._quarantine.add(failure_entry(document, self.key.input, outcome))
            self._hold(place, None)
        else:
            self.counts.add_article(outcome.status, outcome.warnings, outcome.removed)
            self._hold(place, outcome)

    def _hold(self, place: int, result: Result | None) -> None:
        """Write a row when those before it are written, or too many wait."""
        self._held[place] = result
        while self._next in self._held:
            self._write(self._held.pop(self._next))
            self._next += 1
        if len(self._held) > MOST_HELD:
            self._flush()

    def _flush(self) -> None:
        """Write the rows that wait, in order, and wait for none before them any more."""
        for place in sorted(self._held):
            self._write(self._held.pop(place))
            self._next = place + 1

    def _write(self, result: Result | None) -> None:
        if result is None:
            return
        if self._part is None:
            self._part = self._make(self._part_path)
        self._part.write(result.row, result.size)

    def finish(self) -> dict[str, Any]:
        """Make its files appear; return its entry in the manifest."""
        self._flush()
        self._quarantine.finish()
        if self._part is not None:
            self._part.finish()
        return {
            "event": "shard",
            "input": self.key.input,
            "shard": self.key.number,
            "identity": self._identity,
            "is_last": self.is_last,
            "problem": self.problem,
            "part": f"{PART_FOLDER}/{self._part_path.name}" if self._part is not None else None,
            "quarantine": f"{QUARANTINE_FOLDER}/{self.key.stem}.jsonl" if self._quarantine.is_used else None,
            "counts": self.counts.to_dict(),
        }

    def discard(self) -> None:
        """Leave nothing behind."""
        self._quarantine.discard()
        if self._part is not None:
            self._part.discard()

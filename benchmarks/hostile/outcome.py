"""What became of a hostile document in the hands of a system."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

MEGABYTE = 1_000_000
# The promises, as docs/guarantees.md states them.
MOST_GROWTH = 6.0  # CPU time at 4n over that at n
MOST_SECONDS_PER_MEGABYTE = 1.0  # a document below 1 MB counts as one
FREE_MEMORY = 100 * MEGABYTE
MOST_MEMORY_FACTOR = 20.0  # bytes a byte of input, above what is free
# Below this many CPU-seconds at 4n a ratio is that of the clock and the caches.
LEAST_SECONDS = 0.05


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one document.

    Attributes:
        end: `done`, `raised`, `hung` (it took longer than it may) or `killed` (its process died).
        size: bytes of the document; of a `str` in UTF-8.
        cpu: CPU-seconds, the least of the repeats.
        peak: bytes of memory above what the process had before.
        missing: how many sentences of the story are not in the text.
        reported: whether the system said that something is missing.
        said: status and warnings, or the error.
        digest: of all that came out; equal for equal results.
    """

    end: str
    size: int = 0
    cpu: float = 0.0
    peak: int = 0
    missing: int = 0
    reported: bool = False
    said: str = ""
    digest: str = ""

    @property
    def is_silent_loss(self) -> bool:
        """Whether sentences are missing and nothing says so."""
        return self.end == "done" and self.missing > 0 and not self.reported

    @property
    def seconds_per_megabyte(self) -> float:
        """CPU-seconds a megabyte; a document below one megabyte counts as one."""
        return self.cpu / max(1.0, self.size / MEGABYTE)

    @property
    def memory_factor(self) -> float:
        """Bytes of memory a byte of input, beyond what is free."""
        return max(0, self.peak - FREE_MEMORY) / max(1, self.size)


def growth(small: Outcome, large: Outcome) -> float:
    """Return how many times the time of a document of n one of 4n took; 0 where both took next to none."""
    if large.cpu < LEAST_SECONDS or small.end != "done" or large.end != "done":
        return 0.0
    return large.cpu / max(small.cpu, LEAST_SECONDS / 16)


class Tried(NamedTuple):
    """A kind with what became of its documents of n and 4n."""

    kind: str
    small: Outcome
    large: Outcome

    @property
    def both(self) -> tuple[Outcome, Outcome]:
        """Both outcomes."""
        return self.small, self.large

    @property
    def growth(self) -> float:
        """How many times as long the larger one took."""
        return growth(self.small, self.large)

    @property
    def slowness(self) -> float:
        """The more seconds a megabyte of both."""
        return max(outcome.seconds_per_megabyte for outcome in self.both if outcome.end == "done" or outcome.cpu)

    @property
    def memory(self) -> float:
        """The more bytes a byte of both, beyond what is free."""
        return max(outcome.memory_factor for outcome in self.both)

    @property
    def is_answered(self) -> bool:
        """Whether both were done."""
        return all(outcome.end == "done" for outcome in self.both)

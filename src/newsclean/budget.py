"""The time that a document may take, asked for between steps: no signal, no other thread, nothing to undo."""

from __future__ import annotations

from dataclasses import dataclass
from math import inf
from time import monotonic

# Of the whole time. What was read is judged in one and a half times the time that reading it took.
READING_SHARE = 0.4


@dataclass(frozen=True, slots=True)
class Budget:
    """The time of one document, in seconds of the clock.

    Attributes:
        start: when its work began, as `time.monotonic` says.
        seconds: how long it may take; infinite for no limit.
    """

    start: float = 0.0
    seconds: float = inf

    @classmethod
    def of(cls, seconds: float | None) -> Budget:
        """Return a budget that begins now; None for no limit."""
        return UNLIMITED if seconds is None else cls(monotonic(), seconds)

    @property
    def reading_ends(self) -> float:
        """The moment at which nothing more is read, so that there is time to judge what was."""
        return self.start + READING_SHARE * self.seconds

    @property
    def is_spent(self) -> bool:
        """Whether the time is up."""
        return self.seconds != inf and monotonic() - self.start >= self.seconds

    def allows(self, slowness: float) -> bool:
        """Tell whether there is time for a step that may take so many times what has passed until now."""
        if self.seconds == inf or slowness == 0:
            return True
        used = monotonic() - self.start
        return used * (1 + slowness) <= self.seconds


UNLIMITED = Budget()

"""How far a run is: a bar in a terminal, plain lines elsewhere."""

from __future__ import annotations

import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from typing import Any, Protocol, TextIO

LINE_SECONDS = 10.0
FAILED = "failed"


@dataclass(slots=True)
class Tally:
    """What has been done in this run.

    Attributes:
        total: the bytes of all inputs that are left to do, as they are on disk.
        read: how many of these have been read.
        bytes: the bytes of the documents that are done, unpacked.
        status: documents by status; `failed` are those in quarantine.
        started: when the run started, in seconds of the monotonic clock.
    """

    total: int
    read: int = 0
    bytes: int = 0
    status: Counter[str] = field(default_factory=Counter)
    started: float = field(default_factory=time.monotonic)

    @property
    def seconds(self) -> float:
        """How long the run takes so far."""
        return max(time.monotonic() - self.started, 1e-9)

    def describe(self) -> str:
        """Return rates and counts on one line."""
        documents = self.status.total()
        names = ["ok", "empty", *sorted({*self.status} - {"ok", "empty", FAILED}), FAILED]
        counts = ", ".join(f"{self.status[name]:,} {name}" for name in names)
        return f"{documents / self.seconds:.1f} documents/s, {self.bytes / 1e6 / self.seconds:.2f} MB/s; {counts}"

    def remaining(self) -> str:
        """Return how much is read, and how long the rest will take."""
        if not self.total or not self.read:
            return "0%"
        share = min(self.read / self.total, 1.0)
        left = round(self.seconds * (1 - share) / share)
        return f"{share:.0%}, {left // 3600}:{left // 60 % 60:02}:{left % 60:02} left"


class Progress(Protocol):
    """Shows a tally while it grows."""

    def show(self, tally: Tally) -> None:
        """Show it, if it is time to."""

    def close(self, tally: Tally) -> None:
        """Show it for the last time."""


class Silent:
    """Shows nothing."""

    def show(self, tally: Tally) -> None:
        """Show nothing."""

    def close(self, tally: Tally) -> None:
        """Show nothing."""


class Lines:
    """A line every ten seconds, for logs."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._next = time.monotonic() + LINE_SECONDS

    def show(self, tally: Tally) -> None:
        """Write a line if the last one is old."""
        if time.monotonic() >= self._next:
            self._next = time.monotonic() + LINE_SECONDS
            print(f"newsclean: {tally.remaining()}; {tally.describe()}", file=self._stream, flush=True)

    def close(self, tally: Tally) -> None:
        """Write the last line."""
        print(f"newsclean: done in {tally.seconds:.1f} s; {tally.describe()}", file=self._stream, flush=True)


class Bar:
    """A bar of tqdm; its length is the bytes of the inputs."""

    def __init__(self, tqdm: Any, stream: TextIO) -> None:
        self._tqdm = tqdm
        self._stream = stream
        self._bar: Any = None

    def show(self, tally: Tally) -> None:
        """Move the bar."""
        if self._bar is None:
            layout = "{percentage:3.0f}%|{bar}| {elapsed}<{remaining}{postfix}"
            self._bar = self._tqdm(total=tally.total, file=self._stream, bar_format=layout, dynamic_ncols=True)
        if self._bar.update(min(tally.read, tally.total) - self._bar.n):
            self._bar.set_postfix_str(tally.describe(), refresh=False)

    def close(self, tally: Tally) -> None:
        """Leave the full bar behind."""
        self.show(tally)
        self._bar.set_postfix_str(tally.describe(), refresh=False)
        self._bar.close()


def make_progress(choice: str, stream: TextIO | None = None) -> Progress:
    """Return what shows progress.

    Args:
        choice: `bar`, `lines` or `none`; `auto` is a bar in a terminal where tqdm is installed, else lines.
        stream: where to; standard error if None.
    """
    stream = stream or sys.stderr
    if choice == "none":
        return Silent()
    if choice == "bar" or (choice == "auto" and stream.isatty()):
        try:
            from tqdm import tqdm
        except ImportError:
            return Lines(stream)
        return Bar(tqdm, stream)
    return Lines(stream)

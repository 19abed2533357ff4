"""Run documents through a system in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass, replace
from typing import Any, Self

from benchmarks.hostile.kind import FACTOR
from benchmarks.hostile.outcome import MOST_GROWTH, MOST_SECONDS_PER_MEGABYTE, Outcome, growth

LIMIT = 5.0  # CPU-seconds after which a document counts as hung; one more for each megabyte
WORTH_ANOTHER_TRY = 10.0  # CPU-seconds; what took longer was not slow by chance
BY_CHANCE = 2.0  # times a bound; what is further beyond it is so in every run
MOST_TRIES = 4  # of a pair whose ratio is too high: another process may have had the caches


@dataclass(frozen=True, slots=True)
class Settings:
    """How documents are made, and how long each may take.

    Attributes:
        seed: of the documents.
        share: of its size that each document is made with.
        limit: CPU-seconds after which a document counts as hung, besides one for each megabyte.
    """

    seed: int = 0
    share: float = 1.0
    limit: float = LIMIT


DEFAULT = Settings()


class Runner:
    """A system in a process of its own, which does one document after the other.

    Attributes:
        system: its name.
        settings: how documents are made, and how long each may take.
    """

    def __init__(self, system: str, settings: Settings = DEFAULT, *, hash_seed: int = 0) -> None:
        self.system = system
        self.settings = settings
        # One thread, so that CPU-seconds are those of the work.
        env = {**os.environ, "PYTHONHASHSEED": str(hash_seed), "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
        command = [sys.executable, "-m", "benchmarks.hostile.child", system]
        self.process = subprocess.Popen(  # noqa: S603  our own program
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=env
        )

    def run(self, kind: str, factor: int = 1, *, seed: int | None = None, repeats: int = 1) -> Outcome:
        """Run a document and return what became of it.

        Raises:
            RuntimeError: if the system's process has ended, which no document can make it do.
        """
        task: dict[str, Any] = {
            "kind": kind, "factor": factor * self.settings.share, "repeats": repeats, "limit": self.settings.limit,
            "seed": self.settings.seed if seed is None else seed,
        }  # fmt: skip
        if self.process.stdin is None or self.process.stdout is None:
            raise RuntimeError("the process was started without pipes")
        self.process.stdin.write(json.dumps(task) + "\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        if not line:
            raise RuntimeError(f"the process of the system ended with {self.process.wait()}")
        return Outcome(**json.loads(line))

    def pair(self, kind: str, *, seed: int = 0) -> tuple[Outcome, Outcome]:
        """Run a kind at n and at 4n; once more as long as it may be by chance that it is too slow, and keep the least times.

        Where a system has not done the smaller document it is spared the larger one.
        """
        small = self.run(kind, seed=seed)
        if small.end != "done":
            return small, small
        large = self.run(kind, FACTOR, seed=seed)
        for _ in range(MOST_TRIES - 1):
            beyond = max(growth(small, large) / MOST_GROWTH, large.seconds_per_megabyte / MOST_SECONDS_PER_MEGABYTE)
            if large.end != "done" or not 1 < beyond <= BY_CHANCE or large.cpu > WORTH_ANOTHER_TRY:
                break
            small, large = faster(small, self.run(kind, seed=seed)), faster(large, self.run(kind, FACTOR, seed=seed))
        return small, large

    def close(self) -> None:
        """End the process."""
        if self.process.stdin is not None:
            self.process.stdin.close()
        self.process.wait()
        if self.process.stdout is not None:
            self.process.stdout.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def faster(first: Outcome, second: Outcome) -> Outcome:
    """Return an outcome with the lesser time of two runs of the same document."""
    if first.end != "done" or second.end != "done":
        return second
    return replace(first, cpu=min(first.cpu, second.cpu))

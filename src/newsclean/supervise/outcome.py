"""What a supervised process may use, and what comes of an item that it could not do."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum
from types import UnionType

from newsclean.errors import ConfigError

MEBIBYTE = 1024 * 1024
# A page of 50 MB, the longest that is read by default, takes 15 s on a slow machine.
SECONDS = 60.0
# The same page takes 1.5 GB in blocks and features.
MEGABYTES = 2048


class FailureStatus(StrEnum):
    """How an item failed."""

    TIMEOUT = "timeout"
    OUT_OF_MEMORY = "out_of_memory"
    CRASHED = "crashed"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Failure:
    """An item without a result.

    Attributes:
        status: `timeout`, `out_of_memory`, `crashed` (it ended its process), or `error` (the
            work raised, as it does for what is no document).
        reason: what happened, for people; one line.
        attempts: how often it was tried.
    """

    status: str
    reason: str
    attempts: int = 1


@dataclass(frozen=True, slots=True)
class Limits:
    """What one item may use.

    Attributes:
        seconds: the time that an item may take.
        megabytes: the memory that a process may take besides what it has after its start,
            in MiB of address space; None for no limit. Systems other than Linux do not keep it.

    Raises:
        ConfigError: if a limit is not above 0.
    """

    seconds: float = SECONDS
    megabytes: int | None = MEGABYTES

    def __post_init__(self) -> None:
        if not is_number(self.seconds, int | float) or not self.seconds > 0 or math.isinf(self.seconds):
            raise ConfigError(f"time limit: expected seconds above 0, got {self.seconds!r}")
        if self.megabytes is not None and not (is_number(self.megabytes, int) and self.megabytes > 0):
            raise ConfigError(f"memory limit: expected a whole number of MiB above 0, got {self.megabytes!r}")


def is_number(value: object, kinds: type | UnionType) -> bool:
    """Tell whether a value is a number of these kinds; True and False are none."""
    return isinstance(value, kinds) and not isinstance(value, bool)

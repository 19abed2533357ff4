"""How much of a document is read: fixed before the parse, and watched while it runs.

What is beyond a cap is not read, and the page says so: its status is `truncated`, and a warning
`truncated:NAME` gives the name of the setting.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import inf
from time import monotonic

# Bytes, or characters of a `str`. Elements and blocks may be so many in each part of this size, begun parts
# counting whole: so time and memory grow with the input, however little markup an element takes.
PART = 2 * 1024 * 1024
CLOCK_STEP = 1_024  # elements between two looks at the clock

TRUNCATED = "truncated"
TIMEOUT = "timeout"
MAX_BYTES, MAX_DEPTH, MAX_ATTRIBUTES = "max_bytes", "max_depth", "max_attributes"
MAX_ELEMENTS, MAX_BLOCKS = "max_elements", "max_blocks"


class CutError(Exception):
    """A cap is reached; it ends the parse."""


@dataclass(frozen=True, slots=True)
class Caps:
    """What is read of one document at most.

    Attributes:
        depth: elements in each other. 2,048 is what libxml2 allows a tree.
        attributes: of one tag; the others are passed over.
        elements: of the whole document.
        blocks: of the whole document.
        deadline: the moment at which reading ends, as `time.monotonic` says.
    """

    depth: int = 2_048
    attributes: int = 1_000
    elements: int = 150_000
    blocks: int = 15_000
    deadline: float = inf

    def for_size(self, size: int) -> Caps:
        """Return the caps of a document of so many bytes, given those of a part."""
        parts = max(1, -(-size // PART))
        return Caps(self.depth, self.attributes, self.elements * parts, self.blocks * parts, self.deadline)

    def reached_by(self, elements: int) -> str:
        """Return the cap that is reached now, after so many elements; "" for none."""
        if elements >= self.elements:
            return MAX_ELEMENTS
        return TIMEOUT if self.deadline != inf and monotonic() > self.deadline else ""

    def step_from(self, elements: int) -> int:
        """Return how many elements may be read before it is asked again, after so many."""
        left = self.elements - elements
        return left if self.deadline == inf else min(left, CLOCK_STEP)


DEFAULT_CAPS = Caps()


def status_of(cut: tuple[str, ...] | list[str]) -> str:
    """Return the status of a page, given the names of the caps that were reached."""
    if TIMEOUT in cut:
        return TIMEOUT
    return TRUNCATED if cut else "ok"


def warnings_of(cut: tuple[str, ...] | list[str]) -> tuple[str, ...]:
    """Return a warning for each cap that was reached."""
    return tuple(f"{TRUNCATED}:{name}" for name in dict.fromkeys(cut) if name != TIMEOUT)

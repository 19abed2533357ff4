"""Whether the time of a rule grows no faster than the text, on examples that are pumped up.

Processor time is compared with processor time, at sizes a factor of four apart, and only where it is so long that
a clock can tell: four times the text may take nine times as long, where a quadratic test takes sixteen.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterable, Iterator

from newsclean.candidates import LONGEST_WORD
from newsclean.model import Block, BlockRule, Page, RunRule, Source
from newsclean.read.text import read_text
from newsclean.testing.pages import all_examples, page_of
from newsclean.testing.problem import Problem, quote
from newsclean.view import Shared, View

MEASURABLE = 0.05  # seconds; a linear test takes less for all that is asked here
FASTEST_GROWTH = 1.6  # the power of the size with which the time may grow; 1 is linear, 2 quadratic
COMPARED = 4  # by how many times the text is longer than the one that it is compared with
SMALL = range(12, 60, 4)  # characters; where exponential tests are caught before they take for ever
LARGEST = 1 << 16  # characters, for rules that look at blocks of any length
LARGEST_DOCUMENT = 2048  # blocks
REPETITIONS = 3  # the least time of several is that of the work itself
MOST_SHOWN = 3  # examples of each kind that are pumped up
UNITS = ("a", "a ", "1", "- ", "é, ")
END = "\u00a7"  # what no pattern expects at the end


def growth_of_block_rule(rule: BlockRule) -> Iterator[Problem]:
    """Say on what the time of a rule grows too fast, on blocks that it gets to see."""
    for example, pump in pumps(rule):
        sizes: list[float] = []
        costs: list[float] = []
        for block in pumped_blocks(rule, pump):
            size = len(block.text)
            sizes.append(size)
            costs.append(cost(lambda block=block: rule.matches(block)))  # type: ignore[misc]
            if is_too_fast(sizes, costs):
                yield Problem(
                    "bounded",
                    f"{quote(example)} pumped up to {size} characters takes {costs[-1]:.2f} s, and grows faster than"
                    " the text; take repeated parts out of repetitions, or make these possessive: (?:...)*+",
                )
                return


def growth_of_run_rule(rule: RunRule) -> Iterator[Problem]:
    """Say in which case the time of a rule grows too fast, when the document is repeated."""
    for number, case in enumerate(rule.cases):
        if not case.blocks:
            continue
        sizes: list[float] = []
        costs: list[float] = []
        repeated = 1
        while len(case.blocks) * repeated <= LARGEST_DOCUMENT:
            page = page_of([*case.blocks] * repeated)
            sizes.append(len(page.blocks))
            costs.append(cost(lambda page=page: find_all(rule, page)))  # type: ignore[misc]
            if is_too_fast(sizes, costs):
                size = f"{len(page.blocks)} blocks"
                yield Problem(
                    "bounded",
                    f"cases[{number}] repeated to {size} takes {costs[-1]:.2f} s, and grows faster than the document;"
                    " look at each block once, and share what you find with view.once",
                )
                return
            repeated *= 2


def find_all(rule: RunRule, page: Page) -> None:
    """Ask a rule about a page on which nothing is claimed."""
    for _ in rule.finds(View(page, (None,) * len(page.blocks), Shared(page))):
        pass


def pumps(rule: BlockRule) -> Iterator[tuple[str, Callable[[int], str]]]:
    """Give functions that make a text of about so many characters, each with the example that it is made of."""
    shown: list[str] = []
    for name in ("claims", "leaves"):
        texts = sorted({text for _, text in all_examples(rule, name)}, key=lambda text: (-len(text), text))
        shown += texts[:MOST_SHOWN]
    for text in shown:
        words = text.split()
        starts = {"", f"{text} ", " ".join(words[: -(-len(words) // 2)]) + " "}
        for start in sorted(starts):
            for unit in (*UNITS, f"{words[-1]} ", text[-1]):
                # A pattern that needs the last sign of its phrase gives up at once on a text without.
                for end in (END, text[-1] + END):
                    yield text, pump_of(start, unit, end)


def pump_of(start: str, unit: str, end: str) -> Callable[[int], str]:
    """Return a function that repeats a unit between start and end until the text has about so many characters."""
    return lambda size: start + unit * max(1, (size - len(start)) // len(unit)) + end


def pumped_blocks(rule: BlockRule, pump: Callable[[int], str]) -> Iterator[Block]:
    """Give ever longer blocks, as long as the rule gets to see them."""
    doublings = int(math.log2(LARGEST / SMALL.stop))
    sizes: Iterable[int] = (*SMALL, *(SMALL.stop << doubling for doubling in range(doublings + 1)))
    for size in sizes:
        blocks = read_text(Source(pump(size), "text")).blocks
        if len(blocks) != 1:
            return
        words, characters = blocks[0].words, len(blocks[0].folded)
        if words > rule.max_words or characters > LONGEST_WORD * words + 64:
            return
        yield blocks[0]


def cost(work: Callable[[], object]) -> float:
    """Return the seconds of processor time that some work takes at least."""
    least = math.inf
    for _ in range(REPETITIONS):
        start = time.thread_time()
        work()
        spent = time.thread_time() - start
        least = min(least, spent)
        if spent < MEASURABLE:
            break
    return least


def is_too_fast(sizes: list[float], costs: list[float]) -> bool:
    """Tell whether the last cost is measurable and has grown faster than the size."""
    if costs[-1] < MEASURABLE:
        return False
    smaller = [index for index, size in enumerate(sizes[:-1]) if size * COMPARED <= sizes[-1]] or [0]
    before = smaller[-1]
    if sizes[before] >= sizes[-1]:
        return False
    growth = math.log(costs[-1] / max(costs[before], 1e-7)) / math.log(sizes[-1] / sizes[before])
    return growth > FASTEST_GROWTH

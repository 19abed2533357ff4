"""What it costs to find the phrases of the packs, by their number."""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Sequence

from benchmarks.rules import INVENTED_PAGES, SEED, generate_page
from benchmarks.run import MILLISECONDS, garbage_kept
from newsclean.config import Config
from newsclean.model import Page
from newsclean.phrases import Phrase, PhraseIndex, builtin_packs, compile_phrases
from newsclean.pipeline import read

COUNTS = (100, 1_000, 10_000)
PASSES = 20


def sample_index(count: int, seed: int = SEED) -> PhraseIndex:
    """Return an index of so many phrases of newsclean's packs, drawn at random.

    The smaller draws are part of the larger ones.
    """
    phrases: list[Phrase] = [phrase for pack in builtin_packs() for phrase in pack.phrases]
    random.Random(seed).shuffle(phrases)  # noqa: S311
    return compile_phrases(phrases[:count])


def time_counts(pages: Sequence[Page], counts: Sequence[int] = COUNTS, passes: int = PASSES) -> list[float]:
    """Return the median milliseconds a page for each number of phrases; each page meets all of them in turn."""
    indexes = [sample_index(count) for count in counts]
    times: list[list[float]] = [[] for _ in counts]
    with garbage_kept():
        for _ in range(passes):
            for page in pages:
                for index, taken in zip(indexes, times, strict=True):
                    start = time.perf_counter_ns()
                    index.find(page)
                    taken.append((time.perf_counter_ns() - start) * MILLISECONDS)
    return [statistics.median(taken) for taken in times]


def phrase_table() -> str:
    """Return the cost of finding phrases as a Markdown table."""
    pages = [read(generate_page(seed=SEED + number), "html", None, Config()) for number in range(INVENTED_PAGES)]
    medians = time_counts(pages)
    lines = ["| phrases | median ms a page of 250 blocks | ratio |", "|---:|---:|---:|"]
    for count, median in zip(COUNTS, medians, strict=True):
        lines.append(f"| {count:,} | {median:.3f} | {median / medians[0]:.2f} |")
    return "\n".join(lines)

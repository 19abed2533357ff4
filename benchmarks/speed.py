"""How fast batch runs and `extract_many` are: against a bare loop, and two processes against one."""

from __future__ import annotations

import multiprocessing
import os
import resource
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import NamedTuple

from benchmarks.archives import make_pages, warc_record, write_warc
from newsclean import Cleaner, Config, Failure
from newsclean.batch.document import Document
from newsclean.batch.inputs.find import find_inputs
from newsclean.batch.inputs.reading import Reading
from newsclean.batch.run import run_batch
from newsclean.batch.settings import BatchSettings

SCRIPT_BYTES = 100_000  # of an invented page; with its text it then has the size of a real one
FEW_SHARE = 5  # the small run has a fifth of the documents
LOOP, LOOPS = "a bare loop", "two bare loops at once"
PAIRS = {kind: (f"{kind}, one process", f"{kind}, two processes") for kind in ("a batch", "`extract_many`")}


class Spent(NamedTuple):
    """What a run took: time by the clock, of all processors together, and of the supervisor alone, in seconds."""

    wall: float
    cpu: float
    supervisor: float = 0.0

    @property
    def workers(self) -> float:
        """The processor time of the workers."""
        return self.cpu - self.supervisor


def processor_seconds() -> float:
    """Return the processor time of this process and of all its children that have ended."""
    usages = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(usage.ru_utime + usage.ru_stime for usage in usages)


def spend(run: Callable[[], object]) -> Spent:
    """Return what a run takes."""
    wall, cpu, own = time.perf_counter(), processor_seconds(), time.process_time()
    run()
    return Spent(time.perf_counter() - wall, processor_seconds() - cpu, time.process_time() - own)


def pages_of(archive: Path) -> Iterator[tuple[bytes | str, str | None]]:
    """Give the pages of an archive with their addresses."""
    (source,) = find_inputs([str(archive)])
    for record in source.records(Reading()):
        if isinstance(record.content, Document):
            yield record.content.content, record.content.url


def loop(archive: Path) -> None:
    """Extract from all pages of an archive, one after the other, and keep nothing."""
    cleaner = Cleaner(Config())
    for page, url in pages_of(archive):
        cleaner.extract(page, url=url)


def loop_on(processor: int, archive: Path) -> None:
    """Do the same on one processor alone, where the system lets one choose."""
    if hasattr(os, "sched_setaffinity"):
        usable = sorted(os.sched_getaffinity(0))
        os.sched_setaffinity(0, {usable[processor % len(usable)]})
    loop(archive)


def loops(archive: Path) -> None:
    """Do it in two processes that know nothing of each other: what two of anything can reach on this machine."""
    context = multiprocessing.get_context("spawn")
    both = [context.Process(target=loop_on, args=(processor, archive)) for processor in range(2)]
    for each in both:
        each.start()
    for each in both:
        each.join()
        assert each.exitcode == 0, f"a loop ended with status {each.exitcode}"


def batch(archive: Path, processes: int) -> None:
    """Run a batch over an archive."""
    with tempfile.TemporaryDirectory() as folder:
        run_batch(find_inputs([str(archive)]), BatchSettings(output=Path(folder, "out"), processes=processes))


def many(archive: Path, processes: int) -> None:
    """Use `extract_many` as most do: title and text of each article are read, and nothing is kept."""
    for article in Cleaner(Config()).extract_many(pages_of(archive), processes=processes):
        assert not isinstance(article, Failure)
        assert article.text is not article.title


def measure_speed(documents: int, rounds: int) -> dict[str, list[Spent]]:
    """Measure bare loops, batches and `extract_many`, in turns: what a document takes, in seconds.

    Each runs over a fifth of the documents and over all of them, and the difference counts:
    start-up falls out.
    """
    kinds: dict[str, Callable[[Path], None]] = {LOOP: loop, LOOPS: loops}
    for run, names in zip((batch, many), PAIRS.values(), strict=True):
        kinds.update({name: partial(run, processes=number) for number, name in enumerate(names, start=1)})
    few = max(1, documents // FEW_SHARE)
    times: dict[str, list[Spent]] = {kind: [] for kind in kinds}
    with tempfile.TemporaryDirectory() as folder:
        archives = [Path(folder, f"{count}.warc.gz") for count in (few, documents)]
        for archive, count in zip(archives, (few, documents), strict=True):
            write_warc(archive, map(warc_record, make_pages(count, script_bytes=SCRIPT_BYTES)))
        loop(archives[0])  # warm: what is imported once is no document's
        batch(archives[0], 1)
        for turn in range(rounds):
            order = [*kinds][turn % len(kinds) :] + [*kinds][: turn % len(kinds)]
            for kind in order:
                less, more = [spend(partial(kinds[kind], archive)) for archive in archives]
                done = (documents - few) * (2 if kind == LOOPS else 1)
                times[kind].append(Spent(*((b - a) / done for a, b in zip(less, more, strict=True))))
    return times


def speed_table(times: dict[str, list[Spent]]) -> str:
    """Return the medians in milliseconds of a document as a Markdown table, and the ratios of them."""
    lines = ["| | by the clock | processor time | of the supervisor | of the workers |", "|---|---:|---:|---:|---:|"]
    for kind, turns in times.items():
        wall, cpu, supervisor = (statistics.median(each) * 1e3 for each in zip(*turns, strict=True))
        workers = statistics.median(turn.workers for turn in turns) * 1e3
        parts = "|" if kind in (LOOP, LOOPS) else f"{supervisor:.2f} | {workers:.2f}"
        lines.append(f"| {kind} | {wall:.2f} | {cpu:.2f} | {parts} |")
    told = ["Milliseconds of a document, reading and writing included, start-up not; medians of the turns."]
    told.append(f"{LOOPS}: {ratio(times[LOOP], times[LOOPS], 'wall'):.2f} times as fast as one, by the clock.")
    for kind, (one, two) in PAIRS.items():
        clock, cpu = (1 / ratio(times[LOOP], times[one], name) - 1 for name in ("wall", "cpu"))
        bound = statistics.median(2 * turn.workers / turn.cpu for turn in times[two])
        told.append(
            f"{kind}: one process takes {clock:+.1%} of a loop's time by the clock, {cpu:+.1%} of its processor time; "
            f"two are {ratio(times[one], times[two], 'wall'):.2f} times as fast as one by the clock, and by the "
            f"shares of supervisor and workers {bound:.2f} times on two processors that are free."
        )
    return "\n".join([*lines, "", *told])


def ratio(first: list[Spent], second: list[Spent], name: str) -> float:
    """Return how many times as long the first takes as the second, as the median of the turns."""
    ratios: list[float] = [getattr(a, name) / getattr(b, name) for a, b in zip(first, second, strict=True)]
    return statistics.median(ratios)

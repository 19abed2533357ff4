"""How fast batch runs are and what memory they take: against a bare loop, with more processes, over many documents."""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import NamedTuple

from benchmarks.archives import make_pages, warc_record, write_warc
from benchmarks.faults import children_of
from benchmarks.rules import SEED, generate_page
from newsclean import Cleaner, Config
from newsclean.batch.document import HTML, Document
from newsclean.batch.inputs.find import find_inputs
from newsclean.batch.inputs.reading import Reading
from newsclean.batch.run import run_batch
from newsclean.batch.settings import PARQUET, BatchSettings
from newsclean.batch.work import Work
from newsclean.supervise.pool import supervised

MEGABYTE = 1_000_000
SCRIPT_BYTES = 100_000  # of an invented page; with its text it then has the size of a real one
WATCH_SECONDS = 0.2
# A page of this size takes a few milliseconds, so that 50,000 of them end.
SMALL_BLOCKS = 40
FEW_SHARE = 5  # the small run has a fifth of the documents
FEWEST, MOST = 1_000, 50_000  # documents between which a worker's memory is compared


class Spent(NamedTuple):
    """What a run took: time by the clock, of all processors together, and of the supervisor alone, in seconds."""

    wall: float
    cpu: float
    supervisor: float = 0.0


def processor_seconds() -> float:
    """Return the processor time of this process and of all its children that have ended."""
    usages = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(usage.ru_utime + usage.ru_stime for usage in usages)


def spend(run: Callable[[], object]) -> Spent:
    """Return what a run takes."""
    wall, cpu, own = time.perf_counter(), processor_seconds(), time.process_time()
    run()
    return Spent(time.perf_counter() - wall, processor_seconds() - cpu, time.process_time() - own)


def loop(archive: Path) -> None:
    """Extract from all pages of an archive, one after the other, and keep nothing."""
    cleaner = Cleaner(Config())
    (source,) = find_inputs([str(archive)])
    for record in source.records(Reading()):
        if isinstance(record.content, Document):
            cleaner.extract(record.content.content, url=record.content.url)


def batch(archive: Path, processes: int) -> None:
    """Run a batch over an archive."""
    with tempfile.TemporaryDirectory() as folder:
        run_batch(find_inputs([str(archive)]), BatchSettings(output=Path(folder, "out"), processes=processes))


def measure_speed(documents: int, rounds: int) -> dict[str, list[Spent]]:
    """Measure a bare loop and batches with one and two processes, in turns: what a document takes, in seconds.

    Each runs over a fifth of the documents and over all of them, and the difference counts:
    start-up falls out.
    """
    kinds: dict[str, Callable[[Path], None]] = {
        "loop": loop,
        "batch, 1 process": lambda archive: batch(archive, 1),
        "batch, 2 processes": lambda archive: batch(archive, 2),
    }
    few = max(1, documents // FEW_SHARE)
    times: dict[str, list[Spent]] = {kind: [] for kind in kinds}
    with tempfile.TemporaryDirectory() as folder:
        archives = [Path(folder, f"{count}.warc.gz") for count in (few, documents)]
        for archive, count in zip(archives, (few, documents), strict=True):
            write_warc(archive, map(warc_record, make_pages(count, script_bytes=SCRIPT_BYTES)))
        loop(archives[0])  # warm
        for turn in range(rounds):
            order = [*kinds][turn % len(kinds) :] + [*kinds][: turn % len(kinds)]
            for kind in order:
                less, more = [spend(partial(kinds[kind], archive)) for archive in archives]
                times[kind].append(Spent(*((b - a) / (documents - few) for a, b in zip(less, more, strict=True))))
    return times


def speed_table(times: dict[str, list[Spent]]) -> str:
    """Return the medians in milliseconds of a document as a Markdown table, and the ratios of them."""
    middle = {kind: Spent(*map(statistics.median, zip(*spent, strict=True))) for kind, spent in times.items()}
    lines = ["| | by the clock | processor time | of the supervisor | of the workers |", "|---|---:|---:|---:|---:|"]
    for kind, spent in middle.items():
        parts = f"{spent.supervisor * 1e3:.2f} | {(spent.cpu - spent.supervisor) * 1e3:.2f}" if kind != "loop" else "|"
        lines.append(f"| {kind} | {spent.wall * 1e3:.2f} | {spent.cpu * 1e3:.2f} | {parts} |")
    bare, one, two = times
    clock = statistics.median(b.wall / a.wall - 1 for a, b in zip(times[bare], times[one], strict=True))
    busy = statistics.median(b.cpu / a.cpu - 1 for a, b in zip(times[bare], times[one], strict=True))
    fast = statistics.median(a.wall / b.wall for a, b in zip(times[one], times[two], strict=True))
    bound = statistics.median(2 * (each.cpu - each.supervisor) / each.cpu for each in times[two])
    told = (
        f"Milliseconds of a document, reading and writing included, start-up not. One process takes {clock:+.1%} of a "
        f"loop's time by the clock, {busy:+.1%} of its processor time. 2 processes are {fast:.2f} times as fast as 1 "
        "by the clock; by the processor time of supervisor and workers, two processors that are free make it "
        f"{bound:.2f} (medians of the turns)."
    )
    return "\n".join([*lines, "", told])


def memory_of(pid: int, field: str = "VmRSS") -> float:
    """Return the memory of a process in MB; 0 if it is gone."""
    try:
        status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    except OSError:
        return 0.0
    kilobytes = next((line.split()[1] for line in status.splitlines() if line.startswith(f"{field}:")), "0")
    return int(kilobytes) * 1024 / MEGABYTE


def small_documents(count: int) -> Iterator[tuple[int, tuple[Document, str]]]:
    """Give distinct small pages as a batch gives them to its workers, with names and classes of their own."""
    for number in range(count):
        content = generate_page(blocks=SMALL_BLOCKS, seed=SEED + number)
        content += f"<div class='box-{number} c{number % 7919}' id='i{number}'><p>Notice {number}.</p></div>".encode()
        url = f"https://site{number}.example/{number}"
        yield number, (Document(str(number), content, HTML, url), "memory")


def measure_growth(most: int) -> dict[int, float]:
    """Return the memory of one worker, in MB, after so many distinct documents."""
    memory: dict[int, float] = {}
    marks = {count for count in (100, FEWEST, 2_000, 5_000, 10_000, 20_000, 30_000, 40_000, MOST) if count <= most}
    work = Work(Config(), PARQUET)
    others = {*children_of(os.getpid())}
    for done, _ in enumerate(supervised(work, small_documents(most), processes=1), start=1):
        if done in marks:
            (worker,) = {*children_of(os.getpid())} - others
            memory[done] = memory_of(worker)
    return memory


def growth_table(memory: dict[int, float]) -> str:
    """Return the memory of a worker as a Markdown table, and how much it has grown."""
    lines = ["| documents | MB |", "|---:|---:|", *(f"| {count:,} | {held:.1f} |" for count, held in memory.items())]
    last = max(memory)
    if last > FEWEST:
        grown = memory[last] - memory[FEWEST]
        lines += ["", f"From {FEWEST:,} to {last:,} distinct documents a worker grew by {grown:.1f} MB."]
    return "\n".join(lines)


@dataclass(slots=True)
class Passage:
    """What a run over a large archive took.

    Attributes:
        megabytes, documents: the size of the archive.
        seconds: the time by the clock.
        supervisor, worker: the most memory that either had, in MB.
        status: the exit status.
    """

    megabytes: float
    documents: int
    seconds: float = 0.0
    supervisor: float = 0.0
    worker: float = 0.0
    status: int = 0

    def __str__(self) -> str:
        return (
            f"{self.megabytes:,.0f} MB of WARC, {self.documents:,} documents: {self.seconds:.0f} s, "
            f"{self.megabytes / self.seconds:.1f} MB/s, {self.documents / self.seconds:.0f} documents/s; at most "
            f"{self.supervisor:.0f} MB in the supervisor, {self.worker:.0f} MB in a worker; exit status {self.status}"
        )


def pass_archive(megabytes: int, processes: int) -> Passage:
    """Put an archive of this size through the command line, and watch the memory of each process."""
    with tempfile.TemporaryDirectory() as folder:
        archive = Path(folder, "crawl.warc")
        documents = write_until(archive, megabytes * MEGABYTE)
        passage = Passage(archive.stat().st_size / MEGABYTE, documents)
        command = [sys.executable, "-m", "newsclean", "batch", str(archive), "--output", str(Path(folder, "out"))]
        start = time.perf_counter()
        run = subprocess.Popen(  # noqa: S603  our own command
            [*command, "--processes", str(processes), "--progress", "none"], stdout=subprocess.DEVNULL
        )
        while run.poll() is None:
            passage.supervisor = max(passage.supervisor, memory_of(run.pid, "VmHWM"))
            passage.worker = max(passage.worker, *(memory_of(pid, "VmHWM") for pid in children_of(run.pid)), 0.0)
            time.sleep(WATCH_SECONDS)
        passage.seconds = time.perf_counter() - start
        passage.status = run.returncode
    return passage


def write_until(archive: Path, most: int) -> int:
    """Write distinct pages into an archive until it has this size; return how many."""
    count = 0
    with archive.open("wb") as file:
        while file.tell() < most:
            for page in make_pages(50, script_bytes=SCRIPT_BYTES, start=count):
                file.write(warc_record(page))
            count += 50
    return count


def report(names: Sequence[str], documents: int, rounds: int, megabytes: int) -> Iterator[str]:
    """Give the results of the measurements that are asked for: `speed`, `memory`, `archive`."""
    if "speed" in names:
        yield speed_table(measure_speed(documents, rounds))
    if "memory" in names:
        yield growth_table(measure_growth(MOST))
    if "archive" in names:
        yield str(pass_archive(megabytes, 2))

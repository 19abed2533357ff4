"""What memory batch runs take: a worker over many documents, and all processes over a large archive."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.archives import make_pages, warc_record
from benchmarks.faults import children_of
from benchmarks.rules import SEED, generate_page
from benchmarks.speed import SCRIPT_BYTES, measure_speed, speed_table
from newsclean import Config
from newsclean.batch.document import HTML, Document
from newsclean.batch.settings import PARQUET
from newsclean.batch.work import Work
from newsclean.supervise.pool import supervised

MEGABYTE = 1_000_000
WATCH_SECONDS = 0.2
WORKER = b"newsclean.supervise.worker"  # stands in the command of each
# A page of this size takes a few milliseconds, so that 50,000 of them end.
SMALL_BLOCKS = 40
FEWEST, MOST = 1_000, 50_000  # documents between which a worker's memory is compared


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
            passage.worker = max(passage.worker, *(memory_of(pid, "VmHWM") for pid in workers_of(run.pid)), 0.0)
            time.sleep(WATCH_SECONDS)
        passage.seconds = time.perf_counter() - start
        passage.status = run.returncode
    return passage


def workers_of(pid: int) -> list[int]:
    """Return the workers of a run; a child that is still a copy of its parent has the parent's memory, and is none."""
    return [child for child in children_of(pid) if WORKER in command_of(child)]


def command_of(pid: int) -> bytes:
    """Return the command line of a process; empty if it is gone."""
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return b""


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

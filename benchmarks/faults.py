"""Batch runs whose processes are killed at random moments: at the end every document is there exactly once."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.archives import make_pages, warc_record, write_jsonl, write_warc

DOCUMENTS = 600
BLOCKS = 120
SHARD_DOCUMENTS = 40
# How often it is looked whether workers are there to be hit.
LOOK_SECONDS = 0.02
# Of all blows, the share that hits the supervisor and not a worker.
SUPERVISORS_SHARE = 0.5


@dataclass(slots=True)
class Faults:
    """What was done to runs, and what came of it.

    Attributes:
        workers, supervisors: how many were killed.
        runs: how many runs came to their end.
        missing, surplus: documents that were not there, and those that were there too often.
        quarantined: documents in quarantine.
        seconds: how long a run takes that nobody disturbs; a blow falls somewhere in as long a time.
        torn: how often the manifest's last line was torn, and a part that was not yet in it damaged.
    """

    workers: int = 0
    supervisors: int = 0
    runs: int = 0
    seconds: float = 0.0
    torn: int = 0
    quarantined: int = 0
    missing: list[str] = field(default_factory=list)
    surplus: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        return (
            f"{self.workers} workers and {self.supervisors} supervisors killed in {self.runs} runs, {self.torn} "
            f"manifests torn: {len(self.missing)} documents missing, {len(self.surplus)} too often, "
            f"{self.quarantined} in quarantine"
        )


def write_inputs(folder: Path, documents: int = DOCUMENTS) -> tuple[list[str], Counter[str]]:
    """Write an archive, a table and a folder with files; return their names and the ids in them."""
    third = documents // 3
    write_warc(folder / "crawl.warc.gz", map(warc_record, make_pages(third, blocks=BLOCKS)))
    write_jsonl(folder / "pages.jsonl", make_pages(third, blocks=BLOCKS, start=third))
    (folder / "site").mkdir()
    ids = Counter(page.id for page in make_pages(2 * third, blocks=1))
    for page in make_pages(documents - 2 * third, blocks=BLOCKS, start=2 * third):
        path = folder / "site" / f"{page.url.rpartition('/')[2]}.html"
        path.write_bytes(page.content)
        ids[str(path)] += 1
    return [str(folder / name) for name in ("crawl.warc.gz", "pages.jsonl", "site")], ids


def ids_of(output: Path) -> tuple[Counter[str], Counter[str]]:
    """Return the ids in the parts and those in quarantine."""
    done: Counter[str] = Counter()
    for path in (output / "parts").glob("*"):
        if path.suffix == ".parquet":
            import pyarrow.parquet as pq

            done.update(pq.read_table(path, columns=["id"]).column("id").to_pylist())
        else:
            done.update(json.loads(line)["id"] for line in path.read_bytes().splitlines())
    lines = [line for path in (output / "quarantine").glob("*") for line in path.read_bytes().splitlines()]
    return done, Counter(json.loads(line)["id"] for line in lines)


def children_of(pid: int) -> list[int]:
    """Return the processes that a process has started, on Linux."""
    try:
        return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()]
    except OSError:
        return []


def tear(output: Path, chance: random.Random) -> None:
    """Leave what a power cut may: half a line in the manifest, and parts of which only the name is on disk."""
    manifest = output / "manifest.jsonl"
    if not manifest.exists():
        return
    whole = manifest.read_bytes().rpartition(b"\n")[0]
    vouched = {json.loads(line).get("part") for line in whole.splitlines()}
    for path in (output / "parts").glob("*"):
        if f"parts/{path.name}" not in vouched:
            path.write_bytes(b"")
    with manifest.open("ab") as file:
        file.write(b'{"event": "shard", "input": "cut o'[: chance.randint(1, 30)])


def start(inputs: Sequence[str], output: Path, output_format: str) -> subprocess.Popen[bytes]:
    """Start a run, or go on with one."""
    options = ["--processes", "2", "--shard-documents", str(SHARD_DOCUMENTS), "--progress", "none", "--resume"]
    command = [sys.executable, "-m", "newsclean", "batch", *inputs, "--output", str(output), "--format", output_format]
    return subprocess.Popen([*command, *options], stdout=subprocess.DEVNULL)  # noqa: S603  our own command


def strike(run: subprocess.Popen[bytes], faults: Faults, chance: random.Random) -> bool:
    """Kill the supervisor or one of its workers at a random moment, if it still runs; tell whether that was done."""
    hits_supervisor = chance.random() < SUPERVISORS_SHARE
    while not hits_supervisor and run.poll() is None and not children_of(run.pid):
        time.sleep(LOOK_SECONDS)
    time.sleep(chance.uniform(0, faults.seconds))
    if run.poll() is not None:
        return False
    workers = children_of(run.pid)
    if hits_supervisor or not workers:
        run.kill()
        run.wait()
        faults.supervisors += 1
        return True
    try:
        os.kill(chance.choice(workers), signal.SIGKILL)
    except ProcessLookupError:
        return False
    faults.workers += 1
    return True


def run_through(inputs: Sequence[str], output: Path, blows: int, faults: Faults, chance: random.Random) -> int:
    """Bring a run to its end under so many blows, or fewer if it ends before; return how many fell."""
    output_format = chance.choice(("parquet", "jsonl"))
    run = start(inputs, output, output_format)
    fell = 0
    try:
        while run.poll() is None or run.returncode < 0:
            if run.poll() is not None:
                if chance.random() < SUPERVISORS_SHARE:
                    tear(output, chance)
                    faults.torn += 1
                run = start(inputs, output, output_format)
            if fell < blows:
                fell += strike(run, faults, chance)
            else:
                run.wait()
    finally:
        run.kill()
        run.wait()
    faults.runs += 1
    return fell


def try_faults(blows: int, seed: int, documents: int = DOCUMENTS) -> Faults:
    """Kill processes of runs so many times, each time at a random moment, and compare ids with the input."""
    chance = random.Random(seed)  # noqa: S311  moments, no secrets
    faults = Faults()
    with tempfile.TemporaryDirectory() as folder:
        inputs, expected = write_inputs(Path(folder), documents)
        begun = time.monotonic()
        start(inputs, Path(folder, "undisturbed"), "jsonl").wait()
        faults.seconds = time.monotonic() - begun
        left = blows
        while left > 0:
            output = Path(folder, f"output-{faults.runs}")
            left -= run_through(inputs, output, left, faults, chance)
            done, quarantined = ids_of(output)
            faults.quarantined += quarantined.total()
            found = done + quarantined
            faults.missing += (expected - found).elements()
            faults.surplus += (found - expected).elements()
    return faults

"""All engines on the same documents: how many a second, and what processor time beyond the bare pool.

Each run is a process of its own. What it starts, and what that starts, is counted to its end:
this process becomes the parent of whatever is left behind (Linux). Start-up falls out, as each
engine runs over few documents and over many, and the difference counts.
"""

from __future__ import annotations

import ctypes
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks import poison
from benchmarks.archives import make_pages
from benchmarks.batch import SCRIPT_BYTES, Spent, processor_seconds
from benchmarks.engine_runs import ENGINES, ROWS

BASE = "pool"
FEW_SHARE = 5  # the small run has a fifth of the documents
PR_SET_CHILD_SUBREAPER = 36
POISON_LIMITS = {"seconds": 4.0, "megabytes": 150}
ADDRESSES = ("id", "source_url")  # columns by one of which an engine's documents are told apart


class Cost(NamedTuple):
    """What documents cost an engine, without its start-up.

    Attributes:
        documents_per_second: by the clock.
        cpu_seconds: of all processes, for 1,000 documents.
    """

    documents_per_second: float
    cpu_seconds: float


def write_pages(folder: Path, rows: Sequence[dict[str, Any]]) -> Path:
    """Write pages as one Parquet file, and as a folder of two with the same rows; return the file."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    table = pa.Table.from_pylist([*rows])
    pages = folder / "pages.parquet"
    pq.write_table(table, pages, row_group_size=ROWS)
    (folder / "pages").mkdir()
    half = (table.num_rows + 1) // 2
    for number in range(2):
        pq.write_table(table.slice(number * half, half), folder / f"pages/{number}.parquet", row_group_size=ROWS)
    return pages


def invent_rows(count: int) -> list[dict[str, str]]:
    """Return so many distinct pages with their addresses."""
    made = make_pages(count, script_bytes=SCRIPT_BYTES)
    return [{"url": page.url, "html": page.content.decode()} for page in made]


def adopt_orphans() -> None:
    """Become the parent of processes whose own parent ends, so that their time is counted."""
    ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


def wait_for_all() -> None:
    """Wait until every process that was left behind has ended."""
    try:
        while True:
            os.wait()
    except ChildProcessError:
        return


def run_engine(name: str, pages: Path, output: Path, limits: dict[str, float] | None = None, path: str = "") -> Spent:
    """Run an engine to its end, and return what it took."""
    output.mkdir()
    command = [sys.executable, "-m", "benchmarks.engine_runs", name, str(pages), str(output)]
    # No engine has anything to report to anybody.
    quiet = {"RAY_USAGE_STATS_ENABLED": "0", "HF_HUB_OFFLINE": "1", "DO_NOT_TRACK": "1"}
    environment = {**os.environ, **quiet, "PYTHONPATH": os.pathsep.join(filter(None, [path, str(Path.cwd())]))}
    wall, cpu = time.perf_counter(), processor_seconds()
    with (output.parent / f"{output.name}.log").open("wb") as log:
        run = subprocess.Popen(  # noqa: S603  our own command
            [*command, *([json.dumps(limits)] if limits else [])], stdout=log, stderr=log, env=environment
        )
        status = run.wait()
    spent = time.perf_counter() - wall
    wait_for_all()
    if status:
        tail = Path(log.name).read_text(encoding="utf-8", errors="replace")[-2000:]
        sys.exit(f"{name} ended with status {status}:\n{tail}")
    return Spent(spent, processor_seconds() - cpu)


def rows_of(output: Path) -> Iterator[tuple[str, str]]:
    """Give the address of each document that an engine has written or put aside, and its status."""
    import pyarrow.parquet as pq

    for path in sorted(output.rglob("*.parquet")):
        if "cache" in path.parts or path.stat().st_size == 0:
            continue
        table = pq.ParquetFile(path).read()
        address = next(name for name in ADDRESSES if name in table.column_names)
        yield from zip(table.column(address).to_pylist(), table.column("status").to_pylist(), strict=True)
    for path in (*output.rglob("excluded/*.jsonl"), *output.rglob("quarantine/*.jsonl")):
        for line in path.read_bytes().splitlines():
            entry = json.loads(line)
            yield entry["id"], entry.get("metadata", entry)["status"]


def measure_engines(names: list[str], documents: int, rounds: int) -> dict[str, list[tuple[Spent, Spent]]]:
    """Measure engines in turns: each over few documents, and over many.

    Raises:
        SystemExit: if one fails, or has not written every document once.
    """
    adopt_orphans()
    few = max(1, documents // FEW_SHARE)
    spent: dict[str, list[tuple[Spent, Spent]]] = {name: [] for name in names}
    with tempfile.TemporaryDirectory() as folder:
        rows = invent_rows(documents)
        inputs = []
        for count in (few, documents):
            (Path(folder) / str(count)).mkdir()
            inputs.append(write_pages(Path(folder, str(count)), rows[:count]))
        for turn in range(rounds):
            for name in names[turn % len(names) :] + names[: turn % len(names)]:
                taken = []
                for count, pages in zip((few, documents), inputs, strict=True):
                    output = Path(folder, f"{name}-{turn}-{count}")
                    taken.append(run_engine(name, pages, output))
                    check_ids(name, output, rows[:count])
                spent[name].append((taken[0], taken[1]))
    return spent


def check_ids(name: str, output: Path, rows: Sequence[dict[str, str]]) -> Counter[str]:
    """Leave with a sentence if an engine has not written every document exactly once; return the statuses."""
    found = list(rows_of(output))
    if name != "loop" and Counter(address for address, _ in found) != Counter(row["url"] for row in rows):
        sys.exit(f"{name}: {len(rows)} documents went in, {len(found)} came out, and they are not the same")
    return Counter(status for _, status in found)


def cost_of(spent: Sequence[tuple[Spent, Spent]], documents: int) -> Cost:
    """Return what documents cost, as the medians of the turns."""
    between = documents - max(1, documents // FEW_SHARE)
    wall = statistics.median(many.wall - few.wall for few, many in spent)
    cpu = statistics.median(many.cpu - few.cpu for few, many in spent)
    return Cost(between / wall, cpu / between * 1000)


def engine_table(spent: dict[str, list[tuple[Spent, Spent]]], documents: int) -> str:
    """Return the costs as a Markdown table."""
    costs = {name: cost_of(each, documents) for name, each in spent.items()}
    base = costs.get(BASE)
    lines = [
        "| engine | documents/s | CPU seconds per 1,000 documents | to the pool | start-up, seconds |",
        "|---|---:|---:|---:|---:|",
    ]
    for name, cost in costs.items():
        ratio = f"{cost.cpu_seconds / base.cpu_seconds:.2f}" if base else ""
        few = max(1, documents // FEW_SHARE)
        start = statistics.median(each.wall for each, _ in spent[name]) - few / cost.documents_per_second
        lines.append(
            f"| {name} | {cost.documents_per_second:.0f} | {cost.cpu_seconds:.2f} | {ratio} | {max(start, 0.0):.1f} |"
        )
    return "\n".join(lines)


def poison_rows(documents: int) -> tuple[list[dict[str, str]], int]:
    """Return pages with poison of each kind among them, and how many those are."""
    rows = invent_small(documents)
    places = range(documents // 20, documents, documents // (len(poison.STATUS) + 1))
    for place, word in zip(places, poison.STATUS, strict=False):
        rows[place]["html"] = rows[place]["html"].replace("</body>", f"<h3>{word}</h3></body>")
    rows[-10]["html"] = poison.HUGE
    return rows, len(poison.STATUS) + 1


def invent_small(count: int) -> list[dict[str, str]]:
    """Return so many small distinct pages."""
    made = make_pages(count, blocks=20)
    return [{"url": page.url, "html": f"<html><body>{page.content.decode()}</body></html>"} for page in made]


def try_poison(names: Sequence[str], documents: int) -> Iterator[str]:
    """Give for each engine what came of documents with poison of each kind among them."""
    adopt_orphans()
    rows, harmful = poison_rows(documents)
    with tempfile.TemporaryDirectory() as folder:
        plug_in = poison.install(Path(folder, "installed"))
        pages = write_pages(Path(folder), rows)
        for name in names:
            output = Path(folder, f"out-{name}")
            run_engine(name, pages, output, POISON_LIMITS, str(plug_in))
            statuses = check_ids(name, output, rows)
            told = ", ".join(f"{count:,} {status}" for status, count in sorted(statuses.items()))
            yield f"{name}: {documents:,} documents, {harmful} of them poison: {told}; every one is there once"


def report(args: Any) -> Iterator[str]:
    """Give what the command line asks for."""
    names = list(args.only or ENGINES)
    if args.poison:
        yield from try_poison([name for name in names if name != "loop"], args.documents)
    else:
        yield engine_table(measure_engines(names, args.documents, args.rounds), args.documents)

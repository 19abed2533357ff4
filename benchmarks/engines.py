"""All engines on the same documents: how many a second, and what processor time beyond the bare pool.

Each engine has a process of its own. What that starts, and what is started by it in turn, is
counted too. Start-up falls out: in one session an engine does few documents to warm up, few
again, and many, and the difference of the last two counts.
"""

from __future__ import annotations

import json
import shutil
import statistics
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks import poison
from benchmarks.archives import make_pages
from benchmarks.engine_process import adopt_orphans, run_engine
from benchmarks.engine_runs import ENGINES, ROWS
from benchmarks.speed import FEW_SHARE, SCRIPT_BYTES, Spent

BASE = "pool"
POISON_LIMITS = {"seconds": 4.0, "megabytes": 150}
ADDRESSES = ("id", "source_url")  # columns by one of which an engine's documents are told apart


class Cost(NamedTuple):
    """What documents cost an engine, without its start-up.

    Attributes:
        documents_per_second: by the clock.
        cpu_seconds: of all processes, for 1,000 documents.
        busy_seconds: the same without what they take at rest.
        at_rest: the share of a processor that they take with nothing to do.
        start_seconds: how much longer the first documents took by the clock than the same again.
    """

    documents_per_second: float
    cpu_seconds: float
    busy_seconds: float
    at_rest: float
    start_seconds: float


class Turn(NamedTuple):
    """What an engine took for few documents with its start, for the same once more, for many, and at rest."""

    first: Spent
    few: Spent
    many: Spent
    at_rest: float = 0.0

    @property
    def between(self) -> Spent:
        """What many documents take more than few."""
        return Spent(self.many.wall - self.few.wall, self.many.cpu - self.few.cpu)


def fewer(documents: int) -> int:
    """Return how many documents are few."""
    return max(1, documents // FEW_SHARE)


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


def measure_engines(names: list[str], documents: int, rounds: int) -> dict[str, list[Turn]]:
    """Measure engines in turns.

    Raises:
        SystemExit: if one fails, or has not written every document once.
    """
    rows = invent_rows(documents)
    turns: dict[str, list[Turn]] = {name: [] for name in names}
    with tempfile.TemporaryDirectory() as folder:
        inputs = write_inputs(Path(folder), rows)
        for turn in range(rounds):
            for name in names[turn % len(names) :] + names[: turn % len(names)]:
                turns[name].append(measure_engine(name, inputs, Path(folder, f"{name}-{turn}"), rows))
    return turns


def write_inputs(folder: Path, rows: Sequence[dict[str, Any]]) -> list[Path]:
    """Write few pages, the same again, and all of them; return the files."""
    few, many = folder / "few", folder / "many"
    few.mkdir()
    many.mkdir()
    first = write_pages(few, rows[: fewer(len(rows))])
    return [first, first, write_pages(many, rows)]


def measure_engine(name: str, inputs: Sequence[Path], outputs: Path, rows: Sequence[dict[str, Any]]) -> Turn:
    """Measure an engine once.

    Raises:
        SystemExit: if it fails, or has not written every document once.
    """
    adopt_orphans()
    (first, few, many), at_rest = run_engine(name, inputs, outputs)
    for number, count in enumerate((fewer(len(rows)), fewer(len(rows)), len(rows))):
        check_ids(name, outputs / str(number), rows[:count])
    shutil.rmtree(outputs)
    return Turn(first, few, many, at_rest)


def check_ids(name: str, output: Path, rows: Sequence[dict[str, str]]) -> Counter[str]:
    """Leave with a sentence if an engine has not written every document exactly once; return the statuses."""
    found = list(rows_of(output))
    if name != "loop" and Counter(address for address, _ in found) != Counter(row["url"] for row in rows):
        sys.exit(f"{name}: {len(rows)} documents went in, {len(found)} came out, and they are not the same")
    return Counter(status for _, status in found)


def cost_of(turns: Sequence[Turn], documents: int) -> Cost:
    """Return what documents cost, as the medians of the turns."""
    between = documents - fewer(documents)
    wall = statistics.median(turn.between.wall for turn in turns)
    cpu = statistics.median(turn.between.cpu for turn in turns)
    busy = statistics.median(turn.between.cpu - turn.at_rest * turn.between.wall for turn in turns)
    at_rest = statistics.median(turn.at_rest for turn in turns)
    start = statistics.median(turn.first.wall - turn.few.wall for turn in turns)
    return Cost(between / wall, cpu / between * 1000, busy / between * 1000, at_rest, max(start, 0.0))


def engine_table(turns: dict[str, list[Turn]], documents: int) -> str:
    """Return the costs as a Markdown table."""
    costs = {name: cost_of(each, documents) for name, each in turns.items()}
    base = costs.get(BASE)
    names = ("engine", "CPU s/1,000 documents", "to the pool", "at rest", "without that", "documents/s", "start-up, s")
    lines = [f"| {' | '.join(names)} |", f"|---|{'---:|' * (len(names) - 1)}"]
    for name, cost in costs.items():
        all_time = f"{cost.cpu_seconds / base.cpu_seconds:.2f}" if base else ""
        busy = f"{cost.busy_seconds / base.busy_seconds:.2f}" if base else ""
        processors = f"{cost.cpu_seconds:.2f} | {all_time} | {cost.at_rest:.0%} | {busy}"
        lines.append(f"| {name} | {processors} | {cost.documents_per_second:.0f} | {cost.start_seconds:.1f} |")
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
            outputs = Path(folder, f"out-{name}")
            run_engine(name, [pages], outputs, POISON_LIMITS, str(plug_in))
            statuses = check_ids(name, outputs / "0", rows)
            told = ", ".join(f"{count:,} {status}" for status, count in sorted(statuses.items()))
            yield f"{name}: {documents:,} documents, {harmful} of them poison: {told}; every one is there once"


def report(args: Any) -> Iterator[str]:
    """Give what the command line asks for."""
    names = list(args.only or ENGINES)
    if args.poison:
        yield from try_poison([name for name in names if name != "loop"], args.documents)
    else:
        yield engine_table(measure_engines(names, args.documents, args.rounds), args.documents)

"""All engines on the same documents: how many a second, and what processor time beyond the bare pool.

Each engine has a process of its own. What that starts, and what is started by it in turn, is
counted too. Start-up falls out: in one session an engine does a few documents to warm up, and then
runs of several sizes; what a document takes is the slope of the line through these (least squares),
and what every run takes, such as new processes for it, is where that line begins.
"""

from __future__ import annotations

import json
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import linear_regression
from typing import Any, NamedTuple

from benchmarks import poison
from benchmarks.archives import make_pages
from benchmarks.engine_process import adopt_orphans, run_engine
from benchmarks.engine_runs import ENGINES, ROWS
from benchmarks.speed import SCRIPT_BYTES, Spent

BASE = "pool"
# The parts of all documents that the runs of a session have; the first warms up.
FIRST_SHARE, SHARES = 20, (4, 2, 1)
# So many that the processes which Ray starts for a run, more or fewer each time, hardly bend the line.
DOCUMENTS = 4_000
POISONED_DOCUMENTS = 1_000
POISON_LIMITS = {"seconds": 4.0, "megabytes": 150}
ADDRESSES = ("id", "source_url")  # columns by one of which an engine's documents are told apart


class Cost(NamedTuple):
    """What documents cost an engine.

    Attributes:
        documents_per_second: by the clock, without start-up.
        cpu_seconds: of all processes, for 1,000 documents, without start-up.
        run_seconds: of all processes, for a run of any size in a session.
        start_seconds: of all processes, for the start of a session and its first run.
    """

    documents_per_second: float
    cpu_seconds: float
    run_seconds: float
    start_seconds: float


class Session(NamedTuple):
    """What an engine took for each run of a session, with how many documents each had; the first had its start."""

    sizes: list[int]
    taken: list[Spent]


def sizes_of(documents: int) -> list[int]:
    """Return how many documents the runs of a session have."""
    return [max(1, documents // share) for share in (FIRST_SHARE, *SHARES)]


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


def measure_engines(names: Sequence[str], documents: int, rounds: int) -> Iterator[tuple[str, Session]]:
    """Measure engines in turns; give each session as it ends.

    Raises:
        SystemExit: if one fails, or has not written every document once.
    """
    adopt_orphans()
    rows = invent_rows(documents)
    with tempfile.TemporaryDirectory() as folder:
        inputs = write_inputs(Path(folder), rows)
        for turn in range(rounds):
            for name in [*names[turn % len(names) :], *names[: turn % len(names)]]:
                yield name, measure_engine(name, inputs, Path(folder, f"{name}-{turn}"), rows)


def write_inputs(folder: Path, rows: Sequence[dict[str, Any]]) -> list[Path]:
    """Write the pages of each run of a session; return the files."""
    inputs = []
    for number, size in enumerate(sizes_of(len(rows))):
        (folder / str(number)).mkdir()
        inputs.append(write_pages(folder / str(number), rows[:size]))
    return inputs


def measure_engine(name: str, inputs: Sequence[Path], outputs: Path, rows: Sequence[dict[str, Any]]) -> Session:
    """Measure one session of an engine.

    Raises:
        SystemExit: if it fails, or has not written every document once.
    """
    taken = run_engine(name, inputs, outputs)
    sizes = sizes_of(len(rows))
    for number, size in enumerate(sizes):
        check_ids(name, outputs / str(number), rows[:size])
    shutil.rmtree(outputs)
    return Session(sizes, taken)


def check_ids(name: str, output: Path, rows: Sequence[dict[str, str]]) -> Counter[str]:
    """Leave with a sentence if an engine has not written every document exactly once; return the statuses."""
    found = list(rows_of(output))
    if name != "loop" and Counter(address for address, _ in found) != Counter(row["url"] for row in rows):
        sys.exit(f"{name}: {len(rows)} documents went in, {len(found)} came out, and they are not the same")
    return Counter(status for _, status in found)


def cost_of(sessions: Sequence[Session]) -> Cost:
    """Return what documents cost, by the line through all runs but the first of each session."""
    sizes = [size for session in sessions for size in session.sizes[1:]]
    spent = [spent for session in sessions for spent in session.taken[1:]]
    wall, _ = linear_regression(sizes, [each.wall for each in spent])
    cpu, run = linear_regression(sizes, [each.cpu for each in spent])
    starts = [session.taken[0].cpu - session.sizes[0] * cpu for session in sessions]
    return Cost(1 / wall, cpu * 1000, run, sum(starts) / len(starts))


def engine_table(sessions: dict[str, list[Session]]) -> str:
    """Return the costs as a Markdown table."""
    costs = {name: cost_of(each) for name, each in sessions.items()}
    base = costs.get(BASE)
    names = (
        "engine", "CPU seconds per 1,000 documents", "to the pool", "documents a second", "CPU seconds of a run",
        "of the first",
    )  # fmt: skip
    lines = [f"| {' | '.join(names)} |", f"|---|{'---:|' * (len(names) - 1)}"]
    for name, cost in costs.items():
        to_base = f"{cost.cpu_seconds / base.cpu_seconds:.2f}" if base else ""
        each = f"{cost.cpu_seconds:.2f} | {to_base} | {cost.documents_per_second:.0f}"
        lines.append(f"| {name} | {each} | {max(cost.run_seconds, 0.0):.1f} | {max(cost.start_seconds, 0.0):.1f} |")
    return "\n".join(lines)


def session_line(name: str, session: Session) -> str:
    """Return on a line what the runs of a session took."""
    runs = zip(session.sizes, session.taken, strict=True)
    told = ", ".join(f"{size:,} documents {spent.wall:.1f} s ({spent.cpu:.1f} s of CPU)" for size, spent in runs)
    return f"{name}: {told}; every one is there once"


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
    """Give what the command line asks for: a line for each session as it ends, and the table."""
    names = list(args.only or ENGINES)
    if args.poison:
        yield from try_poison([name for name in names if name != "loop"], args.documents or POISONED_DOCUMENTS)
        return
    sessions: dict[str, list[Session]] = {name: [] for name in names}
    for name, session in measure_engines(names, args.documents or DOCUMENTS, args.rounds):
        sessions[name].append(session)
        yield session_line(name, session)
    yield f"\n{engine_table(sessions)}"

"""What whole crawls cost, from the processor time that documents take on this machine: docs/scale.md."""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.data import DataSet
from benchmarks.engines import cost_of, invent_rows, measure_engine, write_inputs

# US dollars for an hour of one virtual core of a general machine: assumptions, of the order of what
# large providers asked for in 2025, on demand, and where the machine may be taken away at any time,
# which a run survives. `--price` takes others.
ON_DEMAND, SPOT = 0.045, 0.015
SECONDS_AN_HOUR = 3600
# Machines that work side by side, and the virtual cores of each.
MACHINES, MACHINE_CORES = 10, 32


class Crawl(NamedTuple):
    """A crawl as Common Crawl publishes it.

    Attributes:
        name: what it is.
        documents: how many HTML responses it has.
        files: how many WARC files of about a gigabyte.
    """

    name: str
    documents: int
    files: int


# The month is an assumption: 450 files with 35,000 responses each. The snapshot is CC-MAIN-2024-51
# as Common Crawl announced it in December 2024: 2.64 billion pages in 90,000 files.
CRAWLS = (
    Crawl("CC-NEWS, one month", 15_750_000, 450),
    Crawl("Common Crawl, one snapshot", 2_640_000_000, 90_000),
)


def rows_of(sets: Sequence[DataSet], documents: int) -> list[dict[str, Any]]:
    """Return pages: those of data sets if there are any, again and again, else invented ones."""
    pages = [
        {"url": page.url or page.id, "html": page.content}
        for data in sets
        for page in data.documents()
        if isinstance(page.content, bytes)
    ]
    return [pages[number % len(pages)] for number in range(documents)] if pages else invent_rows(documents)


def measure(rows: Sequence[dict[str, Any]], rounds: int) -> float:
    """Return the CPU seconds of a document in `newsclean batch`, with reading and writing, without start-up."""
    with tempfile.TemporaryDirectory() as folder:
        inputs = write_inputs(Path(folder), rows)
        turns = [measure_engine("batch", inputs, Path(folder, str(turn)), rows) for turn in range(rounds)]
    return cost_of(turns, len(rows)).cpu_seconds / 1000


def scale_table(seconds: float, prices: Sequence[float] = (ON_DEMAND, SPOT)) -> str:
    """Return what crawls cost as a Markdown table, from the CPU seconds of a document and dollars for a core-hour."""
    told = " | ".join(f"at ${price} a core-hour" for price in prices)
    lines = [
        f"A document takes {seconds * 1000:.1f} ms of one core: {1 / seconds:.0f} documents a second and core.",
        "",
        f"| crawl | million pages | WARC files | core-hours | hours on {MACHINES} × {MACHINE_CORES} cores | {told} |",
        "|---|---:|---:|---:|---:|" + "---:|" * len(prices),
    ]
    for crawl in CRAWLS:
        hours = crawl.documents * seconds / SECONDS_AN_HOUR
        costs = " | ".join(money(hours * price) for price in prices)
        lines.append(
            f"| {crawl.name} | {crawl.documents / 1e6:,.0f} | {crawl.files:,} | {hours:,.0f} | "
            f"{hours / (MACHINES * MACHINE_CORES):,.1f} | {costs} |"
        )
    return "\n".join(lines)


def money(dollars: float) -> str:
    """Return an amount, with cents where they count."""
    return f"${dollars:,.2f}" if dollars < 10 else f"${dollars:,.0f}"


def report(args: argparse.Namespace, sets: Sequence[DataSet]) -> str:
    """Return the table from a measurement, or from a number that was measured before."""
    prices = args.price or (ON_DEMAND, SPOT)
    if args.milliseconds is not None:
        return scale_table(args.milliseconds / 1000, prices)
    return scale_table(measure(rows_of(sets, args.documents), args.rounds), prices)

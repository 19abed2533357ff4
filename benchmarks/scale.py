"""What whole crawls cost, from the processor time that documents take on this machine: docs/scale.md."""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.data import DataSet
from benchmarks.engine_process import adopt_orphans
from benchmarks.engines import cost_of, invent_rows, measure_engine, write_inputs

SECONDS_AN_HOUR = 3600
# Machines that work side by side, and the virtual cores of each.
MACHINES, MACHINE_CORES = 10, 32


class Crawl(NamedTuple):
    """A crawl as Common Crawl publishes it.

    Attributes:
        name: what it is.
        documents: how many HTML responses it has.
        files: how many WARC files of about a gigabyte; None for a crawl of the reader's own.
    """

    name: str
    documents: int
    files: int | None = None


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
    adopt_orphans()
    with tempfile.TemporaryDirectory() as folder:
        inputs = write_inputs(Path(folder), rows)
        sessions = [measure_engine("batch", inputs, Path(folder, f"out-{turn}"), rows) for turn in range(rounds)]
    return cost_of(sessions).cpu_seconds / 1000


def scale_table(seconds: float, prices: Sequence[float] = (), crawls: Sequence[Crawl] = CRAWLS) -> str:
    """Return what crawls cost as a Markdown table.

    Args:
        seconds: of CPU that a document takes.
        prices: dollars for an hour of one core; a column each.
        crawls: a row each.
    """
    told = "".join(f" at ${price} a core-hour |" for price in prices)
    lines = [
        f"A document takes {seconds * 1000:.1f} ms of one core: {1 / seconds:.0f} documents a second and core.",
        "",
        f"| crawl | million pages | WARC files | core-hours | hours on {MACHINES} × {MACHINE_CORES} cores |{told}",
        "|---|---:|---:|---:|---:|" + "---:|" * len(prices),
    ]
    for crawl in crawls:
        hours = crawl.documents * seconds / SECONDS_AN_HOUR
        files = "" if crawl.files is None else f"{crawl.files:,}"
        lines.append(
            f"| {crawl.name} | {crawl.documents / 1e6:,.0f} | {files} | {hours:,.0f} | "
            f"{hours / (MACHINES * MACHINE_CORES):,.1f} |" + "".join(f" {money(hours * price)} |" for price in prices)
        )
    return "\n".join(lines)


def money(dollars: float) -> str:
    """Return an amount, with cents where they count."""
    return f"${dollars:,.2f}" if dollars < 10 else f"${dollars:,.0f}"


def report(args: argparse.Namespace, sets: Sequence[DataSet]) -> str:
    """Return the table from a measurement, or from a number that was measured before."""
    crawls = [Crawl("yours", int(args.pages * 1e6))] if args.pages is not None else CRAWLS
    if args.milliseconds is not None:
        seconds = args.milliseconds / 1000
    else:
        seconds = measure(rows_of(sets, args.documents), args.rounds)
    return scale_table(seconds, args.price, crawls)

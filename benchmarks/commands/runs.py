"""Many documents: batch runs, engines, and what whole crawls cost."""

from __future__ import annotations

import argparse
import sys

from benchmarks import batch, engine_runs, engines, faults, scale
from benchmarks.commands.pages import Commands, add_pages, load_sets

BATCH_MEASUREMENTS = ("speed", "memory", "archive")


def add_runs(commands: Commands) -> None:
    """Add `batch`, `faults`, `engines` and `scale`."""
    command = commands.add_parser("batch", help="measure batch runs: speed, memory, a large archive")
    command.add_argument("--only", choices=BATCH_MEASUREMENTS, action="append", help="default: all of them")
    command.add_argument("--documents", type=int, default=3000, metavar="N", help="for the speed (default: 3000)")
    command.add_argument("--rounds", type=int, default=5, metavar="N", help="for the speed (default: 5)")
    command.add_argument("--megabytes", type=int, default=1000, metavar="N", help="of the archive (default: 1000)")
    command.set_defaults(run=batch_command)

    command = commands.add_parser("faults", help="kill processes of batch runs; is every document there once?")
    command.add_argument("--kills", type=int, default=20, metavar="N", help="default: 20")
    command.add_argument("--seed", type=int, default=1, metavar="N", help="for the moments (default: 1)")
    command.set_defaults(run=faults_command)

    command = commands.add_parser("engines", help="Spark, Ray and the others on the same documents, against the pool")
    command.add_argument("--only", choices=engine_runs.ENGINES, action="append", help="default: all of them")
    command.add_argument("--documents", type=int, metavar="N", help="default: 4000, of poison 1000")
    command.add_argument("--rounds", type=int, default=1, metavar="N", help="default: 1")
    command.add_argument("--poison", action="store_true", help="put documents among them that hang, crash and so on")
    command.set_defaults(run=engines_command)

    command = commands.add_parser("scale", help="what CC-NEWS and Common Crawl cost, from a measurement")
    add_pages(command, required=False)
    command.add_argument("--documents", type=int, default=1000, metavar="N", help="to measure on (default: 1000)")
    command.add_argument("--rounds", type=int, default=3, metavar="N", help="default: 3")
    command.add_argument("--milliseconds", type=float, metavar="MS", help="of a document, in place of a measurement")
    command.add_argument("--pages", type=float, metavar="MILLIONS", help="of a crawl of yours, in place of those two")
    command.add_argument(
        "--price",
        type=float,
        action="append",
        default=[],
        metavar="USD",
        help="that you pay for a core-hour; may be given several times",
    )
    command.set_defaults(run=scale_command)


def batch_command(args: argparse.Namespace) -> None:
    """Measure batch runs."""
    for text in batch.report(args.only or BATCH_MEASUREMENTS, args.documents, args.rounds, args.megabytes):
        print(f"{text}\n", flush=True)


def faults_command(args: argparse.Namespace) -> None:
    """Kill processes of batch runs and compare what is there at the end."""
    found = faults.try_faults(args.kills, args.seed)
    print(found)
    if found.missing or found.surplus:
        sys.exit(1)


def engines_command(args: argparse.Namespace) -> None:
    """Measure engines on the same documents, or see what poison does to them."""
    for text in engines.report(args):
        print(text, flush=True)


def scale_command(args: argparse.Namespace) -> None:
    """Print what whole crawls cost."""
    print(scale.report(args, load_sets(args)))

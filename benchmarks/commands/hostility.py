"""Hostile input, and memory over many documents."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from benchmarks.commands.pages import Commands, split_systems
from benchmarks.hostile import growth
from benchmarks.hostile import table as hostile_table
from benchmarks.hostile.corpus import corpus
from benchmarks.hostile.measure import LIMIT, Settings
from benchmarks.hostile.record import Record


def add_hostile(commands: Commands) -> None:
    """Add `hostile` and `growth`."""
    command = commands.add_parser("hostile", help="hostile input: exceptions, hangs, silent losses, time and memory")
    names = ",".join(hostile_table.SYSTEMS)
    command.add_argument(
        "--systems", type=split_systems, default=[*hostile_table.SYSTEMS], help=f"default: {names}, where installed"
    )
    command.add_argument("--kinds", default="", metavar="TEXT", help="only kinds whose name has this in it")
    command.add_argument("--every", type=int, default=1, metavar="N", help="only every Nth of these kinds (default: 1)")
    command.add_argument("--seed", type=int, default=0, metavar="N", help="for the documents (default: 0)")
    command.add_argument(
        "--share", type=float, default=1.0, metavar="X", help="of its size that each document is made with (default: 1)"
    )
    command.add_argument(
        "--limit",
        type=float,
        default=LIMIT,
        metavar="SECONDS",
        help="of CPU for a document, besides one for each MB (default: 5)",
    )
    command.add_argument("--output", type=Path, metavar="FILE", help="write every outcome to this file, as JSON lines")
    command.add_argument(
        "--resume", action="store_true", help="go on: what the file of --output holds is not run again"
    )
    command.set_defaults(run=hostile_command)

    command = commands.add_parser("growth", help="the memory of a process over many distinct documents")
    command.add_argument("--documents", type=int, default=50_000, metavar="N", help="how many (default: 50000)")
    command.add_argument("--threads", type=int, nargs="+", default=[1, 4], metavar="N", help="default: 1 4")
    command.set_defaults(run=growth_command)


def hostile_command(args: argparse.Namespace) -> None:
    """Try systems on hostile input and print the table of docs/guarantees.md."""
    if args.resume and args.output is None:
        sys.exit("--resume needs the file of a run: name it with --output")
    settings = Settings(args.seed, args.share, args.limit)
    record = Record(args.output, settings, resume=args.resume) if args.output else None
    kinds = [kind for kind in corpus() if args.kinds in kind][:: args.every]
    found = hostile_table.try_systems(args.systems, kinds, settings=settings, record=record)
    print(hostile_table.format_table(found))
    print()
    print(hostile_table.format_worst(found))


def growth_command(args: argparse.Namespace) -> None:
    """Print the memory of a process while it reads distinct documents."""

    def show(done: int, memory: int) -> None:
        print(f"{done} documents: {memory / 1e6:.1f} MB", file=sys.stderr, flush=True)

    for threads in args.threads:
        print(growth.report(growth.measure(args.documents, threads, show)), flush=True)

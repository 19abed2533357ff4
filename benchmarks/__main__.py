"""The command line of the benchmarks: `python -m benchmarks --help`."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from benchmarks.commands.accuracy import add_accuracy
from benchmarks.commands.costs import add_costs
from benchmarks.commands.hostility import add_hostile
from benchmarks.commands.runs import add_runs


def make_parser() -> argparse.ArgumentParser:
    """Make the parser of the command line."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description="Benchmarks; see docs/benchmarks.md.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    add_accuracy(commands)
    add_costs(commands)
    add_runs(commands)
    add_hostile(commands)
    return parser


def main(arguments: Sequence[str] | None = None) -> None:
    """Run a command."""
    args = make_parser().parse_args(arguments)
    args.run(args)


if __name__ == "__main__":
    main()

"""What several commands take: the pages of data sets, and systems."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TypeAlias

from benchmarks import systems
from benchmarks.data import DataSet, load_data_set

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001


def add_pages(command: argparse.ArgumentParser, *, required: bool = True) -> None:
    """Add the arguments that choose pages."""
    data = "a data set's folder; may be given several times"
    command.add_argument(
        "--data", type=Path, metavar="DIR", action="append", required=required, default=None, help=data
    )
    command.add_argument("--page-type", metavar="TYPE", help="only pages of this type, e.g. article")
    command.add_argument("--lang", metavar="CODE", help="only pages in this language (ISO 639-1)")
    command.add_argument("--limit", type=int, metavar="N", help="at most N pages of each set, evenly spread")


def data_arguments(args: argparse.Namespace) -> list[str]:
    """Return the arguments that choose the same pages, for another process."""
    chosen = [text for folder in args.data or () for text in ("--data", str(folder))]
    for name in ("page_type", "lang", "limit"):
        if (value := getattr(args, name)) is not None:
            chosen += [f"--{name.replace('_', '-')}", str(value)]
    return chosen


def load_sets(args: argparse.Namespace) -> list[DataSet]:
    """Load the data sets that the arguments name; exit with a sentence where that fails."""
    loaded = []
    for folder in args.data or ():
        try:
            data = load_data_set(folder, page_type=args.page_type, lang=args.lang, limit=args.limit)
        except FileNotFoundError as error:
            sys.exit(f"{folder} is no data set: {error.filename} is missing (docs/benchmarks.md says how to make one)")
        if not data.gold:
            sys.exit(f"{folder}: no page is left to score")
        loaded.append(data)
    return loaded


def split_systems(value: str) -> list[str]:
    """Return the names in a comma-separated list of systems."""
    names = [name.strip() for name in value.split(",") if name.strip()]
    unknown = [name for name in names if name not in systems.SYSTEMS]
    if unknown or not names:
        raise argparse.ArgumentTypeError(f"unknown: {', '.join(unknown)}; choose from {', '.join(systems.SYSTEMS)}")
    return list(dict.fromkeys(names))

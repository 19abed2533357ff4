"""Systems over data sets, and what their predictions are worth."""

from __future__ import annotations

import argparse
import json
import platform
import sys
from pathlib import Path

from benchmarks import compare, run, systems, table
from benchmarks.commands.pages import Commands, add_pages, load_sets, split_systems
from benchmarks.data import load_predictions
from benchmarks.score import score_pages, summarise

METRICS = ("f1", "precision", "recall", "lcs_f1", "block_f1", "with", "without", "title", "author", "date")


def add_accuracy(commands: Commands) -> None:
    """Add `run`, `score`, `compare`, `lost` and `worst`."""
    command = commands.add_parser("run", help="run systems over data sets, with times")
    add_pages(command)
    names = ",".join(systems.SYSTEMS)
    command.add_argument("--systems", type=split_systems, default=[*systems.SYSTEMS], help=f"default: {names}")
    command.add_argument("--output", type=Path, default=Path("benchmarks/results"), metavar="DIR", help="for the files")
    command.set_defaults(run=run_command)

    command = commands.add_parser("score", help="score a prediction file")
    add_pages(command)
    command.add_argument("--pred", type=Path, required=True, metavar="FILE", help="prediction file")
    command.set_defaults(run=score_command)

    command = commands.add_parser("compare", help="compare two prediction files")
    command.add_argument("first", type=Path)
    command.add_argument("second", type=Path)
    add_pages(command)
    command.add_argument("--metric", choices=METRICS, action="append", help="default: f1; may be given several times")
    command.set_defaults(run=compare_command)

    command = commands.add_parser(
        "lost", help="paragraphs of the gold that are in the second file and not in the first"
    )
    command.add_argument("first", type=Path)
    command.add_argument("second", type=Path)
    add_pages(command)
    command.add_argument("--count", type=int, default=20, metavar="N", help="how many pages")
    command.add_argument("--lines", type=int, default=4, metavar="N", help="how many paragraphs of each page")
    command.set_defaults(run=lost_command)

    command = commands.add_parser("worst", help="show the worst pages")
    add_pages(command)
    command.add_argument("--pred", type=Path, required=True, metavar="FILE", help="prediction file")
    command.add_argument("--metric", choices=METRICS, default="f1")
    command.add_argument("--count", type=int, default=20, metavar="N", help="how many pages")
    command.add_argument("--lines", type=int, default=4, metavar="N", help="how many lines of each page")
    command.set_defaults(run=worst_command)


def run_command(args: argparse.Namespace) -> None:
    """Run systems over data sets, and print and write the tables."""
    loaded: dict[str, systems.Extract] = {}
    for name in args.systems:
        extract, problem = systems.load_system(name)
        if extract is None:
            print(problem, file=sys.stderr)
        else:
            loaded[name] = extract
    if not loaded:
        sys.exit("none of these systems is installed")
    versions = {name: systems.version_of(name) for name in loaded}
    machine = f"Python {platform.python_version()}, {platform.machine()}"
    print(f"{machine}; {', '.join(f'{name} {version}' for name, version in versions.items())}")
    results = {}
    for data in load_sets(args):
        outcomes = run.run_systems(data, loaded)
        run.save_outcomes(args.output, data, outcomes)
        rows = table.table_rows(data, outcomes)
        results[data.name] = {"pages": len(data.gold), "page_type": args.page_type, "systems": rows}
        chosen = f", {args.page_type} pages" if args.page_type else ""
        print(f"\n{data.name}{chosen}: {len(data.gold)} pages\n\n{table.format_table(rows)}")
    summary = {"python": platform.python_version(), "versions": versions, "data": results}
    (args.output / "summary.json").write_text(json.dumps(summary, indent=1) + "\n", encoding="utf-8")


def score_command(args: argparse.Namespace) -> None:
    """Score a prediction file and print all metrics."""
    for data in load_sets(args):
        summary = summarise(score_pages(data.gold, load_predictions(args.pred)))
        print(json.dumps({key: value for key, value in summary.items() if value is not None}, indent=1))


def compare_command(args: argparse.Namespace) -> None:
    """Compare two prediction files."""
    first, second = load_predictions(args.first), load_predictions(args.second)
    for data in load_sets(args):
        for metric in args.metric or ["f1"]:
            found = compare.compare(data, metric, first, second)
            if found is None:
                print(f"{data.name} {metric}: no page is annotated for it")
                continue
            print(
                f"{data.name} {metric}: {args.first.name} minus {args.second.name} = {found.mean:+.4f}, "
                f"95 % interval [{found.low:+.4f}, {found.high:+.4f}], "
                f"{found.pages} pages, better on {found.better}, worse on {found.worse}"
            )


def worst_command(args: argparse.Namespace) -> None:
    """Print the worst pages, with what is missing and what is too much."""
    for data in load_sets(args):
        for loss in compare.find_worst(data, load_predictions(args.pred), args.metric, args.count):
            print(f"{loss.value:.3f}  {loss.id}  {loss.url or ''}")
            for mark, lines in (("missing", loss.missing), ("surplus", loss.surplus)):
                for line in lines[: args.lines]:
                    print(f"    {mark}: {line[:160]}")
                if len(lines) > args.lines > 0:
                    print(f"    {mark}: {len(lines) - args.lines} more lines")


def lost_command(args: argparse.Namespace) -> None:
    """Print the paragraphs of the gold that one system has lost and another has kept."""
    for data in load_sets(args):
        found = compare.find_lost(data, load_predictions(args.first), load_predictions(args.second))
        lines = sum(len(lost) for _, lost in found)
        print(f"{data.name}: {lines} paragraphs on {len(found)} of {len(data.gold)} pages")
        for page, lost in found[: args.count]:
            print(f"{page}")
            for line in lost[: args.lines]:
                print(f"    {line[:160]}")
            if len(lost) > args.lines > 0:
                print(f"    {len(lost) - args.lines} more paragraphs")

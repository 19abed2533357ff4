"""The command line of the benchmarks: `python -m benchmarks --help`."""

from __future__ import annotations

import argparse
import json
import platform
import sys
from collections.abc import Sequence
from pathlib import Path

from benchmarks import (
    batch,
    compare,
    engine_runs,
    engines,
    faults,
    fit,
    phrases,
    rules,
    run,
    scale,
    sites,
    stages,
    systems,
    table,
)
from benchmarks.data import DataSet, load_data_set, load_predictions
from benchmarks.hostile import growth
from benchmarks.hostile import table as hostile_table
from benchmarks.hostile.measure import LIMIT
from benchmarks.score import score_pages, summarise

BATCH_MEASUREMENTS = ("speed", "memory", "archive")
METRICS = ("f1", "precision", "recall", "lcs_f1", "block_f1", "with", "without", "title", "author", "date")


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


def rules_command(args: argparse.Namespace) -> None:
    """Time the rules alone."""
    try:
        found = rules.time_rules(rules.load_pages(load_sets(args)), args.passes)
    except ValueError as error:
        sys.exit(str(error))
    print(
        f"{found.pages} pages, median {found.blocks:.0f} blocks. Median ms a page: rules {found.judge:.3f}, "
        f"assembly {found.assemble:.3f}, together {found.total:.3f}, at first sight {found.first:.3f}"
    )


def stages_command(args: argparse.Namespace) -> None:
    """Print where the time goes, and how it grows."""
    pages = stages.pages_of(load_sets(args))
    if args.times:
        print(json.dumps(stages.time_stages(pages)))
        return
    print(stages.stage_table(stages.time_ways(pages, sys.argv[1:])))
    print()
    print(stages.scaling_table())


def phrases_command(_: argparse.Namespace) -> None:
    """Print what finding phrases costs, by their number."""
    print(phrases.phrase_table())


def sites_command(_: argparse.Namespace) -> None:
    """Print what site files and XPath cost."""
    print(sites.report())


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


def hostile_command(args: argparse.Namespace) -> None:
    """Try systems on hostile input and print the table of docs/guarantees.md."""
    found = hostile_table.try_systems(args.systems, args.kinds, args.seed, args.limit)
    print(hostile_table.format_table(found))
    print()
    print(hostile_table.format_worst(found))
    if args.output is not None:
        hostile_table.save(found, args.output)


def growth_command(args: argparse.Namespace) -> None:
    """Print the memory of a process while it reads distinct documents."""
    for threads in args.threads:
        print(growth.report(growth.measure(args.documents, threads)), flush=True)


def fit_command(args: argparse.Namespace) -> None:
    """Print what fitting site profiles costs."""
    print(fit.HEADER)
    for cost in fit.costs_of_fits(args.documents, args.kind):
        print(fit.show_cost(cost), flush=True)


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


def add_pages(command: argparse.ArgumentParser, *, required: bool = True) -> None:
    """Add the arguments that choose pages."""
    data = "a data set's folder; may be given several times"
    command.add_argument(
        "--data", type=Path, metavar="DIR", action="append", required=required, default=None, help=data
    )
    command.add_argument("--page-type", metavar="TYPE", help="only pages of this type, e.g. article")
    command.add_argument("--lang", metavar="CODE", help="only pages in this language (ISO 639-1)")
    command.add_argument("--limit", type=int, metavar="N", help="at most N pages of each set, evenly spread")


def add_batch(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add what measures and tries batch runs."""
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
    command.add_argument("--documents", type=int, default=1000, metavar="N", help="default: 1000")
    command.add_argument("--rounds", type=int, default=3, metavar="N", help="default: 3")
    command.add_argument("--poison", action="store_true", help="put documents among them that hang, crash and so on")
    command.set_defaults(run=engines_command)

    command = commands.add_parser("scale", help="what CC-NEWS and Common Crawl cost, from a measurement")
    add_pages(command, required=False)
    command.add_argument("--documents", type=int, default=1000, metavar="N", help="to measure on (default: 1000)")
    command.add_argument("--rounds", type=int, default=3, metavar="N", help="default: 3")
    command.add_argument("--milliseconds", type=float, metavar="MS", help="of a document, in place of a measurement")
    command.add_argument(
        "--price", type=float, action="append", metavar="USD", help="for a core-hour; may be given several times"
    )
    command.set_defaults(run=scale_command)


def add_hostile(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add what tries hostile input and watches memory."""
    command = commands.add_parser("hostile", help="hostile input: exceptions, hangs, silent losses, time and memory")
    names = ",".join(hostile_table.SYSTEMS)
    command.add_argument(
        "--systems", type=split_systems, default=[*hostile_table.SYSTEMS], help=f"default: {names}, where installed"
    )
    command.add_argument("--kinds", default="", metavar="TEXT", help="only kinds whose name has this in it")
    command.add_argument("--seed", type=int, default=0, metavar="N", help="for the documents (default: 0)")
    command.add_argument("--limit", type=float, default=LIMIT, metavar="SECONDS", help="for a document (default: 30)")
    command.add_argument("--output", type=Path, metavar="FILE", help="write every outcome to this file, as JSON lines")
    command.set_defaults(run=hostile_command)

    command = commands.add_parser("growth", help="the memory of a process over many distinct documents")
    command.add_argument("--documents", type=int, default=50_000, metavar="N", help="how many (default: 50000)")
    command.add_argument("--threads", type=int, nargs="+", default=[1, 4], metavar="N", help="default: 1 4")
    command.set_defaults(run=growth_command)


def make_parser() -> argparse.ArgumentParser:
    """Make the parser of the command line."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description="Benchmarks; see docs/benchmarks.md.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

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

    command = commands.add_parser("rules", help="time all rules and assembly alone")
    add_pages(command, required=False)
    command.add_argument("--passes", type=int, default=rules.PASSES, metavar="N", help="times each page is judged")
    command.set_defaults(run=rules_command)

    command = commands.add_parser("stages", help="where the time goes, and how it grows with the page")
    add_pages(command)
    command.add_argument("--times", action="store_true", help="print the time of each page, as JSON")
    command.set_defaults(run=stages_command)

    command = commands.add_parser("phrases", help="the cost of finding phrases, by their number")
    command.set_defaults(run=phrases_command)

    command = commands.add_parser("sites", help="the cost of 2,000 site files, and of XPath against what is counted")
    command.set_defaults(run=sites_command)
    add_batch(commands)
    add_hostile(commands)
    command = commands.add_parser("fit", help="what fitting site profiles costs, on invented documents")
    command.add_argument("--documents", type=int, nargs="+", default=[10_000, 100_000], metavar="N", help="how many")
    command.add_argument("--kind", choices=("text", "html"), default="text")
    command.set_defaults(run=fit_command)

    command = commands.add_parser("worst", help="show the worst pages")
    add_pages(command)
    command.add_argument("--pred", type=Path, required=True, metavar="FILE", help="prediction file")
    command.add_argument("--metric", choices=METRICS, default="f1")
    command.add_argument("--count", type=int, default=20, metavar="N", help="how many pages")
    command.add_argument("--lines", type=int, default=4, metavar="N", help="how many lines of each page")
    command.set_defaults(run=worst_command)
    return parser


def split_systems(value: str) -> list[str]:
    """Return the names in a comma-separated list of systems."""
    names = [name.strip() for name in value.split(",") if name.strip()]
    unknown = [name for name in names if name not in systems.SYSTEMS]
    if unknown or not names:
        raise argparse.ArgumentTypeError(f"unknown: {', '.join(unknown)}; choose from {', '.join(systems.SYSTEMS)}")
    return list(dict.fromkeys(names))


def main(arguments: Sequence[str] | None = None) -> None:
    """Run a command."""
    args = make_parser().parse_args(arguments)
    args.run(args)


if __name__ == "__main__":
    main()

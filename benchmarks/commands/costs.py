"""What parts of a run cost: rules, stages, functions, texts, phrases, site files, site profiles."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from benchmarks import fit, flame, phrases, rules, sites, stages, texts
from benchmarks.commands.pages import Commands, add_pages, data_arguments, load_sets


def add_costs(commands: Commands) -> None:
    """Add `rules`, `stages`, `flame`, `texts`, `phrases`, `sites` and `fit`."""
    command = commands.add_parser("rules", help="time all rules and assembly alone")
    add_pages(command, required=False)
    command.add_argument("--passes", type=int, default=rules.PASSES, metavar="N", help="times each page is judged")
    command.set_defaults(run=rules_command)

    command = commands.add_parser("stages", help="where the time goes, and how it grows with the page")
    add_pages(command)
    command.add_argument("--times", action="store_true", help="print the time of each page, as JSON")
    command.set_defaults(run=stages_command)

    command = commands.add_parser("flame", help="draw which functions the time is in, with the extension and without")
    add_pages(command)
    command.add_argument("--passes", type=int, default=1, metavar="N", help="times each page is read")
    command.add_argument("--output", type=Path, metavar="DIR", help="where flame-compiled.svg and flame-pure.svg go")
    command.set_defaults(run=flame_command)

    command = commands.add_parser("texts", help="what cleaning texts costs, by their number of lines")
    add_pages(command)
    command.add_argument("--lines", type=int, nargs=2, default=(225, 275), metavar=("MIN", "MAX"), help="of a text")
    command.set_defaults(run=texts_command)

    command = commands.add_parser("phrases", help="the cost of finding phrases, by their number")
    command.set_defaults(run=phrases_command)

    command = commands.add_parser("sites", help="the cost of 2,000 site files, and of XPath against what is counted")
    command.set_defaults(run=sites_command)

    command = commands.add_parser("fit", help="what fitting site profiles costs, on invented documents")
    command.add_argument("--documents", type=int, nargs="+", default=[10_000, 100_000], metavar="N", help="how many")
    command.add_argument("--kind", choices=("text", "html"), default="text")
    command.set_defaults(run=fit_command)


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


def flame_command(args: argparse.Namespace) -> None:
    """Draw a flame graph for each way of reading; without an output, only read the pages."""
    if args.output is None:
        flame.read_pages(stages.pages_of(load_sets(args)), args.passes)
        return
    arguments = ["flame", "--passes", str(args.passes), *data_arguments(args)]
    try:
        for name, title in (("compiled", "with the extension"), ("pure", "in pure Python")):
            calls = flame.add_up(flame.record(arguments, is_pure=name == "pure"))
            picture = flame.draw(calls, f"Where the time of extract() goes, {title}")
            Path(args.output, f"flame-{name}.svg").write_text(picture, encoding="utf-8")
    except (FileNotFoundError, ValueError) as error:
        sys.exit(str(error))


def texts_command(args: argparse.Namespace) -> None:
    """Print what cleaning texts costs."""
    print(texts.HEADER)
    for data in load_sets(args):
        print(texts.cost_row(data, *args.lines), flush=True)


def phrases_command(_: argparse.Namespace) -> None:
    """Print what finding phrases costs, by their number."""
    print(phrases.phrase_table())


def sites_command(_: argparse.Namespace) -> None:
    """Print what site files and XPath cost."""
    print(sites.report())


def fit_command(args: argparse.Namespace) -> None:
    """Print what fitting site profiles costs."""
    print(fit.HEADER)
    for cost in fit.costs_of_fits(args.documents, args.kind):
        print(fit.show_cost(cost), flush=True)

"""What can be said to the commands that show: `report` and `diff`; and `completion`. The others: `arguments.py`."""

from __future__ import annotations

import argparse

from newsclean.cli.options import MIXED_INPUTS, add_color, add_config, add_kinds, add_url, make_config
from newsclean.cli.parser import Commands, add_command

DIFF_STATUSES = "Exit status: 0 if nothing changes, 1 if something does, 2 if the command line or an input is wrong."
SHELLS = ("bash", "zsh", "fish")


def add_report(commands: Commands) -> None:
    """Add `report`."""
    parser = add_command(commands, "report", "write a page that shows what was kept and removed, side by side")
    parser.add_argument("inputs", nargs="+", metavar="INPUT", help=MIXED_INPUTS)
    parser.add_argument("-o", "--output", metavar="FILE", default="report.html", help="default: report.html")
    add_kinds(parser)
    add_url(parser)
    add_config(parser)
    parser.set_defaults(run=run_report, site=None)


def add_diff(commands: Commands) -> None:
    """Add `diff`."""
    parser = add_command(commands, "diff", "show which documents change, by which rule, and by how much")
    parser.epilog = DIFF_STATUSES
    parser.add_argument("before", metavar="BEFORE", help="a TOML file with settings, `default`, or saved JSON Lines")
    parser.add_argument("after", metavar="AFTER", help="the same")
    parser.add_argument("inputs", nargs="*", metavar="INPUT", help=f"with settings: {MIXED_INPUTS}")
    parser.add_argument("--format", choices=("text", "json", "markdown"), default="text", help="default: text")
    parser.add_argument(
        "--rules", action="store_true", help="count it as a change too if another rule gives the same verdict"
    )
    parser.add_argument("--top", metavar="N", type=int, help="show the N documents that change most")
    add_color(parser)
    add_kinds(parser)
    parser.set_defaults(run=run_diff, site=None)


def add_completion(commands: Commands) -> None:
    """Add `completion`."""
    parser = add_command(commands, "completion", "print what completes these commands in a shell")
    parser.add_argument("shell", choices=SHELLS, help="the shell")
    parser.set_defaults(run=run_completion)


def run_report(arguments: argparse.Namespace) -> int:
    """Run `report`."""
    from newsclean.cli.reporting import report

    return report(arguments, make_config(arguments))


def run_diff(arguments: argparse.Namespace) -> int:
    """Run `diff`."""
    from newsclean.cli.diffing import diff

    return diff(arguments)


def run_completion(arguments: argparse.Namespace) -> int:
    """Run `completion`."""
    from newsclean.cli.completion import print_completion

    return print_completion(arguments.shell)

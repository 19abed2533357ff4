"""How the command line is read: its help, and what it says of what it does not understand."""

from __future__ import annotations

import argparse
import shutil
import sys
from collections.abc import Iterable
from typing import NoReturn, TypeAlias

STATUSES = "Exit status: 0 if all is fine, 1 if an input failed, 2 if the command line is wrong. See docs/cli.md."
WIDEST_HELP = 100  # columns; longer lines are hard to read
# What stands in a line of usage for all options: they are listed below it.
OPTIONS = argparse.Action(("OPTIONS",), dest="options", nargs=0)

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001


class Formatter(argparse.RawDescriptionHelpFormatter):
    """Keeps the lines of the examples, fits the terminal, and says in one line how a command is used."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, max_help_position=30, width=min(shutil.get_terminal_size().columns, WIDEST_HELP))

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[argparse._MutuallyExclusiveGroup],
        prefix: str | None = None,
    ) -> None:
        """Name what has to be given, and of the options only that there are some."""
        del groups  # of options, all of them
        actions = list(actions)
        shown = [action for action in actions if action.required or not action.option_strings]
        if len(actions) > len(shown) + 1:  # more than --help
            shown.append(OPTIONS)
        super().add_usage(usage, shown, (), prefix)


class ShowVersion(argparse.Action):
    """Prints the version with the rules and the models, which are looked up only then."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        """Print and leave."""
        from newsclean.cli.version import show_version

        print(show_version())
        parser.exit()


class Parser(argparse.ArgumentParser):
    """Says of what it does not understand what is like it, and what to do."""

    def parse_known_args(self, args=None, namespace=None):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN201
        """Refuse what is unknown at once, while it is still known which command it was said to."""
        namespace, unknown = super().parse_known_args(args, namespace)
        if unknown:
            self.error(f"unrecognized arguments: {' '.join(unknown)}")
        return namespace, unknown

    def error(self, message: str) -> NoReturn:
        """Print the usage, what is wrong, and what may have been meant; leave."""
        from newsclean.cli.advice import advise

        self.print_usage(sys.stderr)
        self.exit(2, f"{self.prog}: {advise(message, self)}\n")


def add_command(commands: Commands, name: str, summary: str) -> argparse.ArgumentParser:
    """Add a command whose help says how it ends."""
    return commands.add_parser(
        name,
        help=summary,
        description=summary[0].upper() + summary[1:] + ".",
        epilog=STATUSES,
        formatter_class=Formatter,
    )

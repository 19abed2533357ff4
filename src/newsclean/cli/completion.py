"""`newsclean completion`: what completes the commands in a shell, made from the parser by shtab."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from newsclean.cli.arguments import make_parser
from newsclean.extras import needed
from newsclean.model import Label
from newsclean.registry import ALL, all_rules

# What stands for what on the command line, by the words that the help shows.
FILES = ("INPUT", "FILE", "PATH", "BEFORE", "AFTER")
FOLDERS = ("DIR",)
RULES = ("NAME[,NAME]", "ID")


def print_completion(shell: str) -> int:
    """Print the script for a shell; return the exit status.

    Raises:
        ConfigError: if shtab is not installed, or a plug-in cannot be loaded.
    """
    shtab = needed("shtab", "completion", "newsclean completion")
    names = sorted({*all_rules(), *(label.value for label in Label), ALL})
    parser = make_parser()
    for action in actions_of(parser):
        if action.metavar in FILES:
            action.complete = shtab.FILE  # type: ignore[attr-defined]
        elif action.metavar in FOLDERS:
            action.complete = shtab.DIRECTORY  # type: ignore[attr-defined]
        elif action.metavar in RULES:
            action.choices = names
    print(shtab.complete(parser, shell))
    return 0


def actions_of(parser: argparse.ArgumentParser) -> Iterator[argparse.Action]:
    """Give all options and arguments of a parser and of its commands."""
    for action in parser._actions:  # noqa: SLF001  `argparse` has no other way to list them
        yield action
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001
            for command in dict.fromkeys(action.choices.values()):
                yield from actions_of(command)

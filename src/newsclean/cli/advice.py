"""What to do about a command line that is not understood: what it may have meant."""

from __future__ import annotations

import argparse
import difflib
import re
from collections.abc import Iterable
from pathlib import Path

from newsclean.cli.inputs import ADDRESS, GZIP_SUFFIX, PAGE_SUFFIXES, TEXT_SUFFIXES, download
from newsclean.config import suggest

UNKNOWN = re.compile(r"unrecognized arguments: (.*)", re.DOTALL)
QUOTED = re.compile(r"'([^']*)'")
NO_CHOICE = re.compile(
    r"argument (?P<name>.+?): invalid choice: '(?P<value>.*)' \(choose from (?P<known>.*)\)", re.DOTALL
)
MISSING = re.compile(r"the following arguments are required: (.*)", re.DOTALL)
COMMAND = "COMMAND"
NEAR = 0.6  # how alike options are, 0 to 1; all begin alike, so that less says nothing


def advise(message: str, parser: argparse.ArgumentParser) -> str:
    """Return an error of `argparse` as a sentence that says what to do.

    Args:
        message: what `argparse` says.
        parser: the parser of the command that it was said to.
    """
    if match := UNKNOWN.fullmatch(message):
        return about_unknown(match[1].split(" "), parser)
    if match := NO_CHOICE.fullmatch(message):
        name, value = match["name"], match["value"]
        known = QUOTED.findall(match["known"]) or match["known"].split(", ")
        if name == COMMAND:
            return about_command(value, known)
        return f"{name}: there is no {value!r}.{suggest(value, known)} Known: {', '.join(known)}."
    if match := MISSING.fullmatch(message):
        # `argparse` names those too that may be left out.
        optional = {str(action.metavar) for action in parser._actions if action.nargs == "*"}  # noqa: SLF001
        names = [name for name in match[1].split(", ") if name not in optional]
        verb = "is" if len(names) == 1 else "are"
        return f"{' and '.join(names)} {verb} missing. `{parser.prog} --help` shows what it takes."
    return f"{message}. `{parser.prog} --help` shows what is possible."


def about_unknown(arguments: list[str], parser: argparse.ArgumentParser) -> str:
    """Return what to do about options or arguments that a command does not have."""
    first = next((argument for argument in arguments if argument.startswith("-")), arguments[0]).partition("=")[0]
    if not first.startswith("-"):
        return f"there is no use for {first!r}. `{parser.prog} --help` shows what it takes."
    near = difflib.get_close_matches(first, option_names(parser), n=2, cutoff=NEAR)
    meant = f" Did you mean {' or '.join(near)}?" if near else ""
    return f"there is no option {first!r}.{meant} `{parser.prog} --help` lists them."


def about_command(value: str, known: Iterable[str]) -> str:
    """Return what to do about a word that is no command: often it is what a command was wanted for."""
    bare = value.lower().removesuffix(GZIP_SUFFIX)
    if ADDRESS.match(value):
        return f"{value} is an address, and newsclean downloads nothing. Download the page: {download(value)}"
    if bare.endswith(TEXT_SUFFIXES):
        return f"there is no command {value!r}. Clean a text with: newsclean clean {value}"
    if bare.endswith(PAGE_SUFFIXES) or Path(value).exists():
        return (
            f"there is no command {value!r}. Extract a page with: newsclean extract {value} "
            f"(a text with: newsclean clean {value})"
        )
    return f"there is no command {value!r}.{suggest(value, known)} `newsclean --help` lists them."


def option_names(parser: argparse.ArgumentParser) -> list[str]:
    """Return the long options of a parser."""
    return sorted(name for action in parser._actions for name in action.option_strings if name.startswith("--"))  # noqa: SLF001

"""Options that several commands share, and the configuration that they make."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import TYPE_CHECKING

from newsclean.cli.control import add_control, with_control
from newsclean.cli.rule_commands import add_rule_files

if TYPE_CHECKING:
    from newsclean.config import Config

MIXED_INPUTS = "pages, texts, JSON Lines with url and html or text, folders of them, or - for standard input"


def add_kinds(parser: argparse.ArgumentParser) -> None:
    """Add what says that inputs are pages, texts or JSON Lines, where their names do not."""
    kind = parser.add_mutually_exclusive_group()
    for name, what in (("html", "pages"), ("text", "texts"), ("jsonl", "JSON Lines")):
        help_text = f"the inputs are {what}, whatever their names; of folders, only those"
        kind.add_argument(f"--{name}", dest="kind", action="store_const", const=name, help=help_text)


def add_color(parser: argparse.ArgumentParser) -> None:
    """Add whether colours are used."""
    parser.add_argument(
        "--color",
        choices=("auto", "always", "never"),
        default="auto",
        help="use colours (default: in a terminal, unless NO_COLOR is set)",
    )


def add_url(parser: argparse.ArgumentParser) -> None:
    """Add the address of a single document."""
    parser.add_argument("--url", help="where the document comes from; it is never fetched (for a single input)")


def add_config(parser: argparse.ArgumentParser) -> None:
    """Add what configures a cleaner."""
    group = parser.add_argument_group(
        "configuration", "NAME is a rule's id, a label, or all; `newsclean rules` lists them"
    )
    group.add_argument("--config", metavar="FILE", help="a TOML file with settings")
    group.add_argument(
        "--phrases",
        metavar="PATH",
        action="append",
        default=[],
        help="a pack of phrases of your own, or a folder of packs (see docs/phrases.md)",
    )
    add_rule_files(group, default=[])
    group.add_argument("--profiles", metavar="DIR", help="what repeats on each site, as `newsclean fit` has learned it")
    add_control(group)
    names = {"metavar": "NAME[,NAME]", "action": "append", "type": split_names}
    group.add_argument("--select", help="use these rules only", **names)  # type: ignore[arg-type]
    group.add_argument("--ignore", help="do not use these rules", **names)  # type: ignore[arg-type]
    group.add_argument("--extend-select", help="use these rules too", **names)  # type: ignore[arg-type]


def split_names(value: str) -> list[str]:
    """Return the names in a list with commas; an empty one has none."""
    return [name.strip() for name in value.split(",") if name.strip()]


def make_config(arguments: argparse.Namespace) -> Config:
    """Return the configuration: the file's, changed by what the command line says.

    `--select`, `--profiles`, `--sites` and `--balance` take the place of the file's; all other options add to it.
    """
    from dataclasses import replace

    from newsclean.config import Config

    config = Config.load(arguments.config) if arguments.config is not None else Config()
    if arguments.profiles is not None:
        config = replace(config, profiles=arguments.profiles)
    if arguments.select is not None:
        config = replace(config, select=flatten(arguments.select))
    return replace(
        with_control(config, arguments),
        ignore=(*config.ignore, *flatten(arguments.ignore)),
        extend_select=(*config.extend_select, *flatten(arguments.extend_select)),
        phrases=(*config.phrases, *arguments.phrases),
        rules=(*config.rules, *arguments.rule_files),
    )


def flatten(lists: Sequence[Sequence[str]] | None) -> tuple[str, ...]:
    """Return the names of an option that was given any number of times."""
    return tuple(name for names in lists or () for name in names)

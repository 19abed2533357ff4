"""What can be said on the command line about rules: list, show and check them, and write new ones."""

from __future__ import annotations

import argparse

from newsclean.cli.parser import Commands, add_command


def add_rules(commands: Commands) -> None:
    """Add `rules`, `rules show` and `rules check`."""
    parser = add_command(commands, "rules", "list the rules, show one with its examples, or check your own")
    add_format(parser, default="text")
    add_rule_files(parser, default=[])
    parser.set_defaults(run=run_rules, names=[])
    kinds = parser.add_subparsers(title="commands", metavar="show|check")
    show = add_command(kinds, "show", "show rules: what they do, examples, how to switch them off")
    add_format(show, default=argparse.SUPPRESS)
    add_rule_files(show, default=argparse.SUPPRESS)
    show.add_argument("names", nargs="+", metavar="ID", help="the id of a rule, or a label for all rules of it")
    show.set_defaults(run=run_rules)
    check = add_command(kinds, "check", "check whether rules keep the contract: true examples of both kinds, and more")
    check.add_argument(
        "targets",
        nargs="+",
        metavar="FILE",
        help="a file of rules in TOML or Python, the folder of a plug-in, a rule's id, a plug-in's name",
    )
    check.set_defaults(run=run_rule_checks)


def add_new_rule(commands: Commands) -> None:
    """Add `new-rule`."""
    parser = add_command(commands, "new-rule", "write the file of a new rule, with what is to fill in marked")
    parser.add_argument("label", metavar="LABEL", help="what the rule is about, such as comments")
    parser.add_argument("name", metavar="NAME", help="its name, such as have-your-say")
    place = parser.add_mutually_exclusive_group()
    place.add_argument("--plugin", metavar="PLUGIN", help="lay out a new plug-in of this name, in a folder of its own")
    place.add_argument("--toml", metavar="FILE", help="add the rule to a file of rules in TOML: no programming")
    parser.add_argument("--language", metavar="CODE", default="en", help="of its first examples (default: en)")
    parser.add_argument("--contextual", action="store_true", help="its reason lies in the blocks around, or in a place")
    parser.set_defaults(run=run_new_rule)


def add_format(parser: argparse.ArgumentParser, default: str) -> None:
    """Add the form of what is shown."""
    parser.add_argument("--format", choices=("text", "json"), default=default, help="default: text")


def add_rule_files(group: argparse._ActionsContainer, default: object) -> None:
    """Add rules of one's own."""
    group.add_argument(
        "--rules",
        dest="rule_files",
        metavar="PATH",
        action="append",
        default=default,
        help="a file of rules of your own in TOML, or a folder of such files (see docs/rules-in-toml.md)",
    )


def run_rules(arguments: argparse.Namespace) -> int:
    """Run `rules` or `rules show`."""
    from newsclean.cli.rules import show_rules

    return show_rules(arguments.names, arguments.format, tuple(arguments.rule_files))


def run_rule_checks(arguments: argparse.Namespace) -> int:
    """Run `rules check`."""
    from newsclean.cli.rule_checks import check_rules

    return check_rules(arguments.targets)


def run_new_rule(arguments: argparse.Namespace) -> int:
    """Run `new-rule`."""
    from newsclean.cli.new_rule import new_rule

    return new_rule(arguments)

"""`newsclean new-rule`: the files of a new rule, where it belongs."""

from __future__ import annotations

import argparse
from pathlib import Path

from newsclean.errors import ConfigError
from newsclean.scaffold import NewRule, add_to_file, plugin_at, source_rules_at, write_plugin, write_rule


def new_rule(arguments: argparse.Namespace) -> int:
    """Write a rule, say where it is and what comes next; return the exit status.

    Raises:
        ConfigError: if it cannot be written, or there is nothing here that it could belong to.
    """
    rule = NewRule.named(arguments.label, arguments.name, arguments.language, contextual=arguments.contextual)
    here = Path()
    if arguments.toml is not None:
        written = [add_to_file(Path(arguments.toml), rule)]
        check = f"newsclean rules check {arguments.toml}"
    elif arguments.plugin is not None:
        root = here / arguments.plugin
        written = write_plugin(root, arguments.plugin, rule)
        check = f"newsclean rules check {root}"
    elif (plugin := plugin_at(here)) is not None:
        written = [write_rule(plugin.folder, rule)]
        check = "newsclean rules check ."
    elif (folder := source_rules_at(here)) is not None:
        written = [write_rule(folder / rule.label.value, rule)]
        check = f"newsclean rules check {written[0]}"
    else:
        raise ConfigError(
            "there is no plug-in in this folder to add a rule to; use --plugin NAME to begin one,"
            " or --toml FILE for a rule without programming"
        )
    for path in written:
        print(path)
    print(f"\nFill in what begins with TODO in {written[-1]}, then:\n  {check}")
    return 0

"""`newsclean rules check`: whether rules keep their contract, before they are part of anything."""

from __future__ import annotations

import importlib
import importlib.util
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from newsclean.cli.terminal import make_paint
from newsclean.config import suggest
from newsclean.errors import UnknownRule
from newsclean.model import BlockRule, Rule, RunRule
from newsclean.plugins import Found, installed_plugins
from newsclean.plugins.collect import ANYTHING, collect, describe
from newsclean.registry import all_rules
from newsclean.rule_files import rule_files_at
from newsclean.scaffold import plugin_at
from newsclean.testing import find_problems

EXIT_FAILED = 1


def check_rules(targets: Sequence[str]) -> int:
    """Check rules and print what is wrong with them; return the exit status.

    Args:
        targets: files of rules in TOML or Python, folders of plug-ins, ids of rules, names of plug-ins.

    Raises:
        UnknownRule: for what is none of these.
    """
    paint = make_paint("auto")
    kept = broken = 0
    for target in targets:
        found = rules_at(target)
        for problem in found.problems:
            broken += 1
            print(f"{paint.strong(target)}\n  {problem}")
        for rule in found.rules:
            problems = find_problems(rule)
            broken += bool(problems)
            kept += not problems
            print(f"{paint.strong(rule.id)}  {'' if problems else f'keeps its contract: {extent(rule)}'}".rstrip())
            for problem_found in problems:
                print(f"  {problem_found}")
    print(f"\n{count(kept, 'rule keeps its', 'rules keep their')} contract; {broken} to mend.")
    return EXIT_FAILED if broken else 0


def extent(rule: Rule) -> str:
    """Return how many examples a rule has."""
    if isinstance(rule, BlockRule):
        claims, leaves = (sum(map(len, texts.values())) for texts in (rule.claims, rule.leaves))
        return f"{claims} claimed, {leaves} left"
    return count(len(rule.cases), "case", "cases") if isinstance(rule, RunRule) else "an opinion"


def count(number: int, one: str, many: str) -> str:
    """Return a number with its noun."""
    return f"{number} {one if number == 1 else many}"


def rules_at(target: str) -> Found:
    """Return the rules of a file, a folder, an id or a plug-in's name.

    Raises:
        UnknownRule: if it is none of these.
    """
    path = Path(target)
    if path.is_dir():
        return rules_of_folder(path)
    if path.suffix == ".toml" or path.is_file():
        return rules_of_module(path) if path.suffix == ".py" else rules_of_files([path])
    rules = all_rules()
    of_plugin = [rule for name, rule in rules.items() if name == target or name.startswith(f"{target}:")]
    problems = [str(broken) for broken in installed_plugins().broken if broken.name == target]
    if not of_plugin and not problems:
        near = suggest(target, rules)
        raise UnknownRule(f"{target!r} is no file, no folder, no rule and no plug-in.{near}")
    return Found(of_plugin, problems)


def rules_of_folder(folder: Path) -> Found:
    """Return the rules of a plug-in's folder, else those of the TOML files in it."""
    plugin = plugin_at(folder)
    if plugin is None:
        return rules_of_files(rule_files_at(str(folder)))
    sys.path.insert(0, str(plugin.source.resolve()))
    try:
        return collect(importlib.import_module(plugin.package), plugin.name)
    except ANYTHING as error:
        return Found(problems=[f"{plugin.package} cannot be loaded: {describe(error)}"])
    finally:
        sys.path.pop(0)


def rules_of_files(files: Iterable[Path]) -> Found:
    """Return the rules that TOML files declare."""
    found = Found()
    for file in files:
        declared = collect(file, file.stem)
        found.rules += declared.rules
        found.problems += declared.problems
    return found


def rules_of_module(file: Path) -> Found:
    """Return the `RULE` or `RULES` of a file in Python."""
    spec = importlib.util.spec_from_file_location(file.stem, file)
    assert spec is not None, "a path to a file in Python has one"
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    try:
        spec.loader.exec_module(module)
    except ANYTHING as error:
        return Found(problems=[f"it cannot be loaded: {describe(error)}"])
    given = vars(module).get("RULE", vars(module).get("RULES"))
    if given is None:
        return Found(problems=["there is no RULE in it"])
    return collect(given, file.stem)

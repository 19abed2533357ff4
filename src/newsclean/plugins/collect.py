"""The rules that an object gives: a rule, a list of rules, a file of rules, or a package that holds some."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType

from newsclean.errors import ConfigError
from newsclean.model import BlockRule, OpinionRule, Rule, RunRule
from newsclean.phrases.files import SUFFIX
from newsclean.plugins.form import stranger_problems
from newsclean.rule_files import compile_declaration, declare_all
from newsclean.rule_files.load import false_examples

# What a module of a stranger may do when it is loaded; the user's Ctrl-C is not among it.
ANYTHING = (Exception, SystemExit)


@dataclass(slots=True)
class Found:
    """What was found in a plug-in.

    Attributes:
        rules: those that can be used, under their own ids, or `namespace:id` where they come from a file.
        problems: what is left out and why, a sentence each.
    """

    rules: list[Rule] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)


def rules_in(package: str | ModuleType, namespace: str = "here") -> list[Rule]:
    """Return the rules of a package: the `RULE` of each of its modules, and those of its TOML files.

    Args:
        package: the package, or its name.
        namespace: what is put before the names of rules from files.

    Raises:
        ConfigError: if one of them cannot be used, or if there is none.
    """
    module = importlib.import_module(package) if isinstance(package, str) else package
    found = collect(module, namespace)
    if found.problems:
        raise ConfigError("; ".join(found.problems))
    if not found.rules:
        raise ConfigError(f"{module.__name__}: no module of it has a RULE, and there is no file of rules beside them")
    return found.rules


def collect(given: object, namespace: str) -> Found:
    """Return the rules that an entry point's object gives. Nothing in it costs more than itself."""
    found = Found()
    gather(given, namespace, found)
    return found


def gather(given: object, namespace: str, found: Found) -> None:
    """Add the rules that an object gives to what was found."""
    if isinstance(given, ModuleType):
        gather_package(given, namespace, found)
    elif isinstance(given, Path):
        for place in toml_files(given) if given.is_dir() else [given]:
            gather_file(place, namespace, found)
    elif isinstance(given, list | tuple):
        for item in given:
            gather(item, namespace, found)
    else:
        add(given, found)


def add(given: object, found: Found) -> None:
    """Add a rule, if it is one."""
    problems = stranger_problems(given)
    if isinstance(given, BlockRule | RunRule | OpinionRule) and not problems:
        found.rules.append(given)
    else:
        name = getattr(given, "id", None)
        prefix = f"rule {name!r}: " if isinstance(name, str) else ""
        found.problems.append(prefix + "; ".join(problems))


def gather_package(package: ModuleType, namespace: str, found: Found) -> None:
    """Add the `RULE` of each module, and the rules of the TOML files beside them."""
    own = getattr(package, "RULE", None)
    if own is not None:
        add(own, found)
    for folder in map(Path, getattr(package, "__path__", ())):
        for name in sorted(module.name for module in pkgutil.iter_modules([str(folder)])):
            full = f"{package.__name__}.{name}"
            try:
                rule = getattr(importlib.import_module(full), "RULE", None)
            except ANYTHING as error:
                found.problems.append(f"{full} cannot be loaded: {describe(error)}")
            else:
                if rule is not None:
                    add(rule, found)
        gather(folder, namespace, found)


def gather_file(file: Path, namespace: str, found: Found) -> None:
    """Add the rules that a TOML file declares."""
    try:
        declarations = declare_all(file, namespace)
    except ConfigError as error:
        found.problems.append(str(error))
        return
    for declaration in declarations:
        problems = list(false_examples(declaration))
        if problems:
            found.problems.append(f"{file}: [{declaration.id.rpartition(':')[2]}] {problems[0]}")
        else:
            found.rules.append(compile_declaration(declaration))


def toml_files(folder: Path) -> Iterator[Path]:
    """Give the TOML files of a folder by their names."""
    yield from sorted(file for file in folder.iterdir() if file.suffix == SUFFIX and file.is_file())


def describe(error: BaseException) -> str:
    """Return the kind of an error and what it says."""
    return f"{type(error).__name__}: {error}".rstrip(": ")

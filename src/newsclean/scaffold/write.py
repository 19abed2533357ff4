"""Writes the files of a new rule. A file that exists is never written over."""

from __future__ import annotations

import re
from pathlib import Path
from string import Template
from typing import NamedTuple

from newsclean.config import parse_toml, suggest
from newsclean.errors import ConfigError
from newsclean.model import Label
from newsclean.rule_files.parse import LANGUAGE, NAME, RULE_LABELS
from newsclean.scaffold import templates

NO_NAME = re.compile(r"[^a-z0-9]+")
PLUGIN_NAME = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")


class NewRule(NamedTuple):
    """What is known of a rule that is to be written.

    Attributes:
        label: what it is about.
        id: its name, as `have-your-say`.
        language: the language of its first examples.
        contextual: whether its reason lies in the neighbourhood.
    """

    label: Label
    id: str
    language: str = "en"
    contextual: bool = False

    @classmethod
    def named(cls, label: str, name: str, language: str = "en", *, contextual: bool = False) -> NewRule:
        """Return a new rule of a label and a name as a user writes them.

        Raises:
            ConfigError: if there is no such label, or the name or the language cannot be one.
        """
        labels = {known.value: known for known in Label if known is not Label.BODY}
        if label not in labels:
            raise ConfigError(f"there is no label {label!r}; use one of {', '.join(labels)}.{suggest(label, labels)}")
        if not NAME.fullmatch(name):
            near = NO_NAME.sub("-", name.lower()).strip("-") or "have-your-say"
            raise ConfigError(f"{name!r} is no name of a rule: lower-case letters, digits and hyphens, as {near!r}")
        if not LANGUAGE.fullmatch(language):
            raise ConfigError(f"{language!r} is no language; use its code in ISO 639-1, as en, or und for any")
        return cls(labels[label], name, language, contextual)

    @property
    def module(self) -> str:
        """The name of its module."""
        return self.id.replace("-", "_")

    def render(self) -> str:
        """Return its module."""
        keeps = self.label is Label.PROTECT
        template = templates.RUN_RULE if self.contextual else templates.BLOCK_RULE
        return template.substitute(
            id=self.id,
            label=self.label.name,
            language=self.language,
            imports=", Phase, Role" if keeps else "",
            keeps=templates.KEEPS if keeps else "",
        )


def write_rule(folder: Path, rule: NewRule) -> Path:
    """Write the module of a rule into a folder and return its path.

    Raises:
        ConfigError: if it exists or cannot be written.
    """
    path = folder / f"{rule.module}.py"
    write_new(path, rule.render())
    return path


def write_plugin(root: Path, name: str, rule: NewRule) -> list[Path]:
    """Lay out a plug-in with a rule in a new folder, and return the files.

    Raises:
        ConfigError: if the name cannot be one, or the folder exists and is not empty.
    """
    if not PLUGIN_NAME.fullmatch(name):
        raise ConfigError(f"{name!r} is no name of a plug-in: lower-case letters, digits and hyphens, as 'gazette'")
    if root.exists() and (not root.is_dir() or any(root.iterdir())):
        raise ConfigError(f"{root}: exists already; run `newsclean new-rule` in it to add a rule, or take another name")
    package = f"{name.replace('-', '_')}_rules"
    source = root / "src" / package
    files: dict[Path, Template] = {
        root / "pyproject.toml": templates.PYPROJECT,
        root / "README.md": templates.README,
        source / "__init__.py": templates.PACKAGE,
        root / "tests" / "test_rules.py": templates.TEST,
    }
    for path, template in files.items():
        write_new(path, template.substitute(name=name, id=rule.id, package=package, distribution=f"{name}-rules"))
    return [*files, write_rule(source, rule)]


def add_to_file(path: Path, rule: NewRule) -> Path:
    """Write a rule in TOML at the end of a file of rules, which is made if it is not there.

    Raises:
        ConfigError: if the file is no TOML, has the rule already, or cannot be written, or if no rule of the label
            can be written in TOML.
    """
    if rule.contextual or rule.label.value not in RULE_LABELS:
        known = ", ".join(sorted(RULE_LABELS))
        raise ConfigError(f"a rule in TOML goes by phrases of the block, with a label of {known}; write it in Python")
    try:
        before = path.read_text(encoding="utf-8-sig") if path.exists() else ""
    except OSError as error:
        raise ConfigError(f"{path}: cannot be read: {error.strerror or error}") from error
    except UnicodeDecodeError as error:
        raise ConfigError(f"{path}: is not UTF-8: {error}") from error
    if rule.id in parse_toml(before, str(path)):
        raise ConfigError(f"{path}: has a rule {rule.id!r} already")
    text = templates.TOML_RULE.substitute(id=rule.id, label=rule.label.value, language=rule.language)
    store(path, f"{before.rstrip()}\n\n{text}" if before.strip() else text)
    return path


def write_new(path: Path, text: str) -> None:
    """Write a file that does not exist.

    Raises:
        ConfigError: if it does, or cannot be written.
    """
    if path.exists():
        raise ConfigError(f"{path}: exists already; take another name")
    store(path, text)


def store(path: Path, text: str) -> None:
    """Write a file, with the folders around it."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        raise ConfigError(f"{path}: cannot be written: {error.strerror or error}") from error

"""Rules from files: the user's own, and those of plug-ins."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from newsclean.errors import ConfigError
from newsclean.model import BlockRule, Source
from newsclean.phrases.files import files_at, read_text_file
from newsclean.read.text import read_text
from newsclean.rule_files.declaration import Declaration, compile_declaration
from newsclean.rule_files.parse import parse_rules

WHAT = "file of rules"


@cache
def load_rules(paths: tuple[str, ...]) -> dict[str, BlockRule]:
    """Return the rules of files, and of folders of files, by id.

    A rule is named `file:name`, so that it cannot displace one of newsclean's. Files are read once in a process.

    Raises:
        ConfigError: if a file cannot be read, declares no rules, or a rule does not keep what its examples say.
    """
    found: dict[str, BlockRule] = {}
    origins: dict[str, Path] = {}
    for file in dict.fromkeys(file for path in paths for file in rule_files_at(path)):
        for declaration in declare_all(file, file.stem):
            if declaration.id in found:
                other = origins[declaration.id]
                raise ConfigError(f"{file}: the rule {declaration.id!r} is in {other} too; rename one of the files")
            origins[declaration.id] = file
            found[declaration.id] = checked(declaration, str(file))
    return found


def rule_files_at(path: str) -> list[Path]:
    """Return the file at a path, or the files of a folder by their names.

    Raises:
        ConfigError: if a folder holds none.
    """
    return files_at(path, WHAT)


def declare_all(file: Path, namespace: str) -> list[Declaration]:
    """Return what a file declares.

    Raises:
        ConfigError: if it cannot be read or declares no rules.
    """
    return parse_rules(read_text_file(file, WHAT), namespace, str(file))


def checked(declaration: Declaration, where: str) -> BlockRule:
    """Return the rule of a declaration, if its examples are true.

    Raises:
        ConfigError: for the first that is not.
    """
    for problem in false_examples(declaration):
        raise ConfigError(f"{where}: [{declaration.id.rpartition(':')[2]}] {problem}")
    return compile_declaration(declaration)


def false_examples(declaration: Declaration) -> Iterator[str]:
    """Say which examples of a declaration are not true."""
    rule = compile_declaration(declaration)
    for key, texts in (("claims", declaration.claims), ("leaves", declaration.leaves)):
        for language, examples in texts:
            for text in examples:
                claimed = [rule.matches(block) for block in read_text(Source(text, "text")).blocks]
                if key == "claims" and claimed != [True]:
                    yield f"claims.{language}: no phrase claims {text!r}; change the example or add a phrase"
                if key == "leaves" and any(claimed):
                    yield f"leaves.{language}: a phrase claims {text!r}; make the phrase narrower"

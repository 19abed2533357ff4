"""Write results: to standard output as they come, or each into a file of its own."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from newsclean.article import Article
from newsclean.cli.formats import INDENT, Form
from newsclean.cli.inputs import ADDRESS, GZIP_SUFFIX, STDIN, SUFFIXES, Input
from newsclean.errors import ConfigError
from newsclean.write.json import dump_json


class WriteError(Exception):
    """A result cannot be written; the message says why, for people."""


class Sink(Protocol):
    """Takes the results, one at a time."""

    def write(self, document: Input, article: Article) -> None:
        """Write a result."""

    def close(self) -> None:
        """Write what is due behind the last result."""


def printable(name: str) -> str:
    """Return a file's name as text; bytes that are no UTF-8 become U+FFFD."""
    return os.fsencode(name).decode("utf-8", "replace")


class StandardOutput:
    """Writes to standard output; several texts get headings, several JSON objects are an array."""

    def __init__(self, form: Form, *, many: bool) -> None:
        self.form = form
        self.many = many
        self.written = 0

    def write(self, document: Input, article: Article) -> None:
        """Write a result and flush it, so that whoever reads the pipe can start."""
        name = printable(document.name)
        if self.form.name == "jsonl" or not self.many:
            sys.stdout.write(self.form.render(article, name))
        elif self.form.is_object:
            data = dump_json(self.form.data(article, name), indent=INDENT)
            sys.stdout.write(("[\n" if not self.written else ",\n") + data)
        else:
            sys.stdout.write("\n" if self.written else "")
            sys.stdout.write(self.heading(name) + self.form.render(article))
        self.written += 1
        sys.stdout.flush()

    def heading(self, name: str) -> str:
        """Return the line that says which input follows; in Markdown it is a comment."""
        if self.form.name == "markdown":
            # Without a ">" the name cannot end the comment.
            return f"<!-- {name.replace('>', '&gt;')} -->\n\n"
        return f"==> {name} <==\n"

    def close(self) -> None:
        """End the array."""
        if self.form.is_object and self.many:
            sys.stdout.write("\n]\n" if self.written else "[]\n")


class OutputFolder:
    """Writes each result into a file of its own; never two inputs into one, never over an input.

    Raises:
        ConfigError: if the folder is a file.
    """

    def __init__(self, folder: str, names: Sequence[str], *, form: Form, command: str) -> None:
        self.folder = Path(folder).resolve()
        if self.folder.exists() and not self.folder.is_dir():
            raise ConfigError(f"--output-dir: {folder} is a file, not a folder")
        self.form = form
        self.suffixes = SUFFIXES[command]
        named = [Path(name).resolve() for name in names if name != STDIN and not ADDRESS.match(name)]
        self.named = {path for path in named if not path.is_dir()}
        self.base = common_folder([path if path.is_dir() else path.parent for path in named])
        self.taken: dict[str, Path | None] = {}

    def place(self, document: Input) -> Path:
        """Return the file for a document: where it is below the folder that holds all inputs."""
        if document.path is None or self.base is None:
            relative, name = Path(), "stdin"
        else:
            # The folder is resolved and the file is not: a link keeps its own name.
            path = document.path.parent.resolve() / document.path.name
            relative = path.parent.relative_to(self.base) if path.is_relative_to(self.base) else Path()
            name = path.name
        source = None if document.path is None else document.path.resolve()
        stem = self.stem(name)
        for attempt in [stem, name, *(f"{name}-{n}" for n in range(2, len(self.taken) + 3))]:
            target = self.folder / relative / (attempt + self.form.suffix)
            # File systems may take names that differ in case for the same.
            if self.taken.setdefault(str(target).casefold(), source) == source:
                return target
        raise WriteError("has too many namesakes")

    def stem(self, name: str) -> str:
        """Return a file's name without the suffixes that say it is a document."""
        bare = name[: -len(GZIP_SUFFIX)] if name.lower().endswith(GZIP_SUFFIX) else name
        suffix = next((s for s in self.suffixes if bare.lower().endswith(s) and len(bare) > len(s)), "")
        return bare[: len(bare) - len(suffix)]

    def is_input(self, target: Path) -> bool:
        """Tell whether a file is, or may be, a document that was or will be read."""
        if target in self.named:
            return True
        if self.base is None or self.form.suffix not in self.suffixes:
            return False
        # Any such file among the inputs may be one; not so if the output folder lies
        # deeper, since the search for inputs passes it over.
        return self.base.is_relative_to(self.folder) and target.is_relative_to(self.base)

    def write(self, document: Input, article: Article) -> None:
        """Write a result into its file; folders are made.

        Raises:
            WriteError: if that is not possible or would destroy an input.
        """
        target = self.place(document)
        if self.is_input(target):
            raise WriteError(f"is not written: {target.name} in --output-dir is an input itself; choose another folder")
        content = self.form.render(article, printable(document.name))
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content.encode("utf-8", "replace"))
        except OSError as error:
            raise WriteError(f"is not written: {target}: {error.strerror or error}") from None

    def close(self) -> None:
        """Do nothing: every file is closed already."""


def common_folder(folders: Sequence[Path]) -> Path | None:
    """Return the deepest folder that holds all of them; None without any, or on several drives."""
    try:
        return Path(os.path.commonpath(folders)) if folders else None
    except ValueError:
        return None

"""`newsclean report`: a page that shows what was kept and removed, side by side."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

from newsclean.article import Article
from newsclean.cli.convert import EXIT_FAILED, defect, tell
from newsclean.cli.inputs import STDIN, ReadError, is_many
from newsclean.cli.named import make_article, read_named, tell_failure
from newsclean.config import Config
from newsclean.errors import ConfigError
from newsclean.pipeline import Cleaner
from newsclean.report import write_report

PAGE = (".html", ".htm")


def report(arguments: argparse.Namespace, config: Config) -> int:
    """Write a report about all inputs; return the exit status.

    Raises:
        ConfigError: if the options do not fit together, or nothing says what an input is.
    """
    check(arguments)
    output = Path(arguments.output)
    reader = Reader(arguments, Cleaner(config))
    try:
        count = write_report(reader.articles(), output)
    except OSError as error:
        raise ConfigError(f"--output {output}: cannot be written: {error.strerror or error}") from None
    if not count:
        output.unlink()
        return EXIT_FAILED
    print(f"{output}: {count} {'document' if count == 1 else 'documents'}; open it in a browser")
    return EXIT_FAILED if reader.failed else 0


def check(arguments: argparse.Namespace) -> None:
    """Raise `ConfigError` for options that do not fit together."""
    output = Path(arguments.output)
    if output.is_dir():
        raise ConfigError(f"--output {output}: is a folder; give the name of a file")
    if output.suffix.lower() not in PAGE:
        raise ConfigError(f"--output {output}: is written as HTML; give a name that ends in .html")
    if any(name != STDIN and Path(name).resolve() == output.resolve() for name in arguments.inputs):
        raise ConfigError(f"--output {output}: is an input itself")
    if arguments.url is not None and is_many(arguments.inputs):
        raise ConfigError("--url: is the address of one document; several inputs are given")
    if arguments.inputs.count(STDIN) > 1:
        raise ConfigError("-: standard input can be read only once")


class Reader:
    """Reads documents, extracts their articles, and tells what cannot be read.

    Attributes:
        failed: whether an input could not be read, or holds no article.
    """

    def __init__(self, arguments: argparse.Namespace, cleaner: Cleaner) -> None:
        self.arguments = arguments
        self.cleaner = cleaner
        self.failed = False

    def articles(self) -> Iterator[tuple[str, Article]]:
        """Give each document's name and article."""
        # The report of yesterday is no page of today.
        for named in read_named(self.arguments, skip=Path(self.arguments.output).resolve()):
            if isinstance(named.document, ReadError):
                tell(named.source, str(named.document))
                self.failed = True
                continue
            try:
                article = make_article(self.cleaner, named.document, self.arguments.url)
            except (OSError, MemoryError):
                raise
            except Exception as error:  # a document never raises; if one does, the others still count
                tell(named.source, defect(error))
                self.failed = True
                continue
            self.failed = tell_failure(named, article) or self.failed
            yield named.name, article

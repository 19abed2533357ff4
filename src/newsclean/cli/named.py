"""Documents with names, for commands that look at pages and texts alike: `report` and `diff`."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from newsclean.article import Article
from newsclean.cli.convert import failure, hint, tell
from newsclean.cli.documents import kind_of, read_documents
from newsclean.cli.inputs import Input, ReadError
from newsclean.cli.outputs import printable
from newsclean.fitting import Document
from newsclean.pipeline import Cleaner

COMMANDS = {"html": "extract", "text": "clean"}


@dataclass(frozen=True, slots=True)
class Named:
    """A document of the inputs.

    Attributes:
        name: what it is called: its file, and for a line of JSON Lines the number of the document in it.
        source: the input it is from.
        document: the document, or why it cannot be read.
    """

    name: str
    source: Input
    document: Document | ReadError


def read_named(arguments: argparse.Namespace, skip: Path | None = None) -> Iterator[Named]:
    """Give each document of the inputs with its name, but for the file `skip`.

    Raises:
        ConfigError: if nothing says what an input is.
    """
    previous: Input | None = None
    number = 0
    for source, document in read_documents(arguments):
        if skip is not None and source.path is not None and source.path.resolve() == skip:
            continue
        number = number + 1 if source == previous else 1
        previous = source
        is_line = (arguments.kind or kind_of(source)) == "jsonl"
        name = printable(source.name)
        yield Named(f"{name}:{number}" if is_line else name, source, document)


def make_article(cleaner: Cleaner, document: Document, url: str | None = None) -> Article:
    """Return the article of a page or a text."""
    work = cleaner.extract if document.kind == "html" else cleaner.clean
    return work(document.content, url=document.url or url)


def tell_failure(named: Named, article: Article) -> bool:
    """Tell what is wrong with a document, if anything is; return whether it failed."""
    remarks = [*failure(article), *hint(article, COMMANDS[article.page.source.kind])]
    if remarks:
        tell(named.source, "; ".join(remarks))
    return bool(failure(article))

"""Read the documents of `fit`, `report` and `diff` one by one: pages, texts, and lines of JSON that hold either."""

from __future__ import annotations

import argparse
import gzip
import io
import json
import sys
import zlib
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from typing import Any, BinaryIO

from newsclean.cli.inputs import (
    GZIP_MAGIC,
    GZIP_SUFFIX,
    PAGE_SUFFIXES,
    STDIN,
    TEXT_SUFFIXES,
    Input,
    ReadError,
    find_in_folder,
    is_missing,
    name_input,
    no_such_file,
    read_input,
)
from newsclean.config import Config
from newsclean.errors import ConfigError
from newsclean.fitting import Document

LINES_SUFFIXES = (".jsonl", ".ndjson")
KINDS = {"html": PAGE_SUFFIXES, "text": TEXT_SUFFIXES, "jsonl": LINES_SUFFIXES}
LIMIT = Config().max_bytes


def read_documents(arguments: argparse.Namespace) -> Iterator[tuple[Input, Document | ReadError]]:
    """Give each document of the inputs, with the input it is from; in its place why it cannot be read.

    Raises:
        ConfigError: if nothing says what an input is.
    """
    for document in find_documents(arguments.inputs, arguments.kind):
        kind = arguments.kind or kind_of(document)
        try:
            if kind == "jsonl":
                for found in read_lines(document):
                    yield document, found if isinstance(found, ReadError) else found._replace(site=arguments.site)
            else:
                yield document, Document(read_input(document, LIMIT), kind, site=arguments.site)
        except ReadError as error:
            yield document, error


def find_documents(names: Iterable[str], kind: str | None) -> Iterator[Input]:
    """Give the inputs in order; of a folder all that are of a known kind, or of the one that is wanted."""
    suffixes = KINDS[kind] if kind else tuple(suffix for suffixes in KINDS.values() for suffix in suffixes)
    for name in names:
        document = name_input(name)
        if document.path is not None and document.path.is_dir():
            yield from find_in_folder(name, suffixes, None)
        else:
            yield document


def kind_of(document: Input) -> str:
    """Return `html`, `text` or `jsonl`, as the name says.

    Raises:
        ConfigError: if it says nothing.
    """
    bare = document.name.lower().removesuffix(GZIP_SUFFIX)
    for kind, suffixes in KINDS.items():
        if bare.endswith(suffixes):
            return kind
    if is_missing(document):
        return "html"  # nothing will be read
    what = "standard input" if document.name == STDIN else document.name
    raise ConfigError(f"{what}: its name does not say what is in it; say --html, --text or --jsonl")


def read_lines(document: Input) -> Iterator[Document | ReadError]:
    """Give the documents in a file of JSON Lines, and for each line that holds none why.

    Raises:
        ReadError: if the file cannot be read.
    """
    if document.problem is not None:
        raise ReadError(document.problem)
    try:
        with ExitStack() as closed_at_end:
            # Standard input is not ours to close.
            file = sys.stdin.buffer if document.path is None else closed_at_end.enter_context(document.path.open("rb"))
            for number, line in enumerate(unpacked(file), 1):
                if line.strip():
                    yield parse_line(line, number)
    except FileNotFoundError:
        raise ReadError(no_such_file(document)) from None
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        raise ReadError(f"is a damaged gzip file: {error}") from None
    except OSError as error:
        raise ReadError(f"cannot be read: {error.strerror or error}") from None


def unpacked(file: BinaryIO) -> Iterator[bytes]:
    """Give the lines of a file, unpacked if it is packed, whatever its name says."""
    stream = file if isinstance(file, io.BufferedReader) else io.BufferedReader(file)  # type: ignore[type-var]
    if stream.peek(len(GZIP_MAGIC))[: len(GZIP_MAGIC)] == GZIP_MAGIC:
        with gzip.GzipFile(fileobj=stream) as lines:
            yield from lines
    else:
        yield from stream


def parse_line(line: bytes, number: int) -> Document | ReadError:
    """Return the document in a line of JSON, or why there is none."""
    try:
        record: Any = json.loads(line)
    except ValueError as error:
        return ReadError(f"line {number} is no JSON: {error}")
    if isinstance(record, dict):
        url = record.get("url")
        for kind in ("html", "text"):
            if isinstance(record.get(kind), str):
                return Document(record[kind], kind, url if isinstance(url, str) else None)
    return ReadError(f'line {number}: expected an object with "html" or "text", and "url"')

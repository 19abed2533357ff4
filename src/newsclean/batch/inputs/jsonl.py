"""JSON Lines: an object a line, with the document in one of its values."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

from newsclean.batch.document import Document, Record, Skipped, Unreadable
from newsclean.batch.errors import InputTrouble
from newsclean.batch.inputs.reading import Reading, local_id, string_or_none
from newsclean.batch.inputs.unpack import READ_BYTES, Unpacked
from newsclean.read.decode import clean_str

# JSON has six bytes for a character that is two or three in UTF-8 ("\u00e9"), and there are other values.
LINE_TIMES_DOCUMENT = 3
OTHER_VALUES_BYTES = 1024 * 1024


def read_jsonl(path: Path, name: str, reading: Reading) -> Iterator[Record]:
    """Give the documents of a file, one a line; empty lines count as lines only.

    Raises:
        InputTrouble: if it is damaged or cut off, behind all lines that can be had; or if its
            first object has no column with documents.
    """
    longest = reading.max_bytes * LINE_TIMES_DOCUMENT + OTHER_VALUES_BYTES
    with Unpacked(path) as unpacked, io.BufferedReader(unpacked, READ_BYTES) as lines:
        is_first = True
        for number, line in enumerate(iter(lambda: read_line(lines, longest), b""), start=1):
            if unpacked.damage and not line.endswith(b"\n"):
                break
            if not line.strip():
                continue
            identifier = local_id(name, number)
            if len(line) > longest:
                content: Document | Unreadable | Skipped = Unreadable(identifier, "the line is too long to be read")
            else:
                content = read_object(line, identifier, reading, is_first=is_first)
            is_first = False
            yield Record(content, unpacked.position)
        if unpacked.damage:
            raise InputTrouble(unpacked.damage)


def read_line(lines: BinaryIO, longest: int) -> bytes:
    """Return the next line; of one that is too long a start that tells so."""
    line = lines.readline(longest + 1)
    if len(line) > longest and not line.endswith(b"\n"):
        while (rest := lines.readline(READ_BYTES)) and not rest.endswith(b"\n"):
            pass
    return line


def read_object(line: bytes, identifier: str, reading: Reading, *, is_first: bool) -> Document | Unreadable | Skipped:
    """Return the document in a line."""
    try:
        found = json.loads(line)
    except (ValueError, RecursionError) as error:
        return Unreadable(identifier, f"the line is no JSON: {error}")
    if not isinstance(found, dict):
        return Unreadable(identifier, "the line is no JSON object")
    column = reading.find_content(list(found))
    if column is None:
        if is_first:
            raise InputTrouble(f"its first line {reading.missing(list(found))}")
        return Unreadable(identifier, f"the line {reading.missing(list(found))}")
    return make_document(found[column], found, identifier, column, reading)


def make_document(
    value: Any, columns: dict[str, Any], identifier: str, column: str, reading: Reading
) -> Document | Unreadable | Skipped:
    """Return the document with this content, named and addressed as its columns say."""
    identifier = string_or_none(columns.get(reading.id_column)) or identifier
    url = string_or_none(columns.get(reading.url_column))
    if value is None:
        return Skipped("no content")
    if not isinstance(value, str | bytes):
        return Unreadable(identifier, f"column {column} holds no text but {type(value).__name__}", url)
    content = clean_str(value) if isinstance(value, str) else value
    return Document(identifier, content, reading.kind_of(column), url)

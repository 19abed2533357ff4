"""Files that are a document each."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from pathlib import Path

from newsclean.batch.document import HTML, TEXT, Document, Record, Unreadable
from newsclean.batch.errors import InputTrouble
from newsclean.batch.inputs.reading import Reading, printable
from newsclean.batch.inputs.unpack import READ_BYTES, Unpacked

PAGE_SUFFIXES = (".html", ".htm", ".xhtml")
TEXT_SUFFIXES = (".txt",)
PACKED_SUFFIXES = (".gz", ".zst")


def bare_name(path: Path) -> str:
    """Return a file's name in lower case, without the suffix that says that it is packed."""
    name = path.name.lower()
    suffix = next((each for each in PACKED_SUFFIXES if name.endswith(each)), "")
    return name.removesuffix(suffix)


def read_files(paths: Iterable[Path], reading: Reading) -> Iterator[Record]:
    """Give the documents that files are; one that cannot be read is `Unreadable`."""
    position = 0
    for path in paths:
        name = printable(path)
        kind = TEXT if bare_name(path).endswith(TEXT_SUFFIXES) else HTML
        try:
            position += path.stat().st_size
            with Unpacked(path) as unpacked, io.BufferedReader(unpacked, READ_BYTES) as stream:
                content = stream.read(reading.max_bytes + 1)
                damage = unpacked.damage
        except (OSError, InputTrouble) as error:
            reason = str(error) if isinstance(error, InputTrouble) else f"cannot be read: {error.strerror or error}"
            yield Record(Unreadable(name, f"the file {reason}"), position)
            continue
        found = Unreadable(name, f"the file {damage}") if damage else Document(name, content, kind)
        yield Record(found, position)

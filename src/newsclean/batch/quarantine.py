"""Documents without a result: a file for each shard that has any, with the reason and the document itself."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import Any

from newsclean.batch.document import Document, Unreadable
from newsclean.batch.parts import WholeFile, told
from newsclean.supervise.outcome import Failure
from newsclean.write.json import dump_json

UNREADABLE = "unreadable"


class Quarantine:
    """The file of one shard; there is none as long as nothing failed."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._whole: WholeFile | None = None

    @property
    def is_used(self) -> bool:
        """Whether anything failed."""
        return self._whole is not None

    def add(self, entry: dict[str, Any]) -> None:
        """Write an entry."""
        if self._whole is None:
            self._whole = WholeFile(self._path)
        with told(self._path):
            self._whole.file.write(f"{dump_json(entry)}\n".encode())

    def finish(self) -> None:
        """Make the file appear; without anything that failed, make one of an earlier try disappear."""
        if self._whole is not None:
            self._whole.finish()
        else:
            with told(self._path):
                self._path.unlink(missing_ok=True)

    def discard(self) -> None:
        """Leave nothing behind."""
        if self._whole is not None:
            self._whole.discard()


def failure_entry(document: Document, input_name: str, failure: Failure) -> dict[str, Any]:
    """Return the entry of a document that no worker could do; it holds the document as base64."""
    content = document.content.encode("utf-8", "replace") if isinstance(document.content, str) else document.content
    return {
        "id": document.id,
        "input": input_name,
        "source_url": document.url,
        "status": failure.status,
        "reason": failure.reason,
        "attempts": failure.attempts,
        "kind": document.kind,
        "is_http": document.is_http,
        "content": base64.b64encode(content).decode("ascii"),
    }


def unreadable_entry(record: Unreadable, input_name: str) -> dict[str, Any]:
    """Return the entry of a record that could not be read."""
    return {
        "id": record.id,
        "input": input_name,
        "source_url": record.url,
        "status": UNREADABLE,
        "reason": record.reason,
        "attempts": 1,
        "kind": None,
        "is_http": False,
        "content": None,
    }

"""How inputs are read, and what all readers share."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from newsclean.batch.document import HTML, TEXT
from newsclean.errors import ConfigError
from newsclean.read.decode import clean_str

# Names of columns that hold documents, tried in this order where none is given.
CONTENT_COLUMNS = ("html", "text", "content")


@dataclass(frozen=True, slots=True)
class Reading:
    """How inputs are read.

    Attributes:
        content_column: the column of JSONL and Parquet with the documents; None for the first
            of `html`, `text` and `content` that is there.
        url_column, id_column: the columns with address and name; they need not be there.
        kind: `html` or `text` for all documents of JSONL and Parquet; None for `text` in a
            column `text`, and `html` in all others.
        max_bytes: nothing behind so many bytes of a document is read.
    """

    content_column: str | None = None
    url_column: str = "url"
    id_column: str = "id"
    kind: str | None = None
    max_bytes: int = 50 * 1024 * 1024

    def __post_init__(self) -> None:
        if self.kind not in (None, HTML, TEXT):
            raise ConfigError(f"kind: expected html or text, got {self.kind!r}")

    def find_content(self, columns: list[str]) -> str | None:
        """Return the column with the documents, if it is among these."""
        wanted = CONTENT_COLUMNS if self.content_column is None else (self.content_column,)
        return next((name for name in wanted if name in columns), None)

    def missing(self, columns: list[str]) -> str:
        """Return what to tell somebody whose input has these columns and none with documents."""
        wanted = self.content_column or ", ".join(CONTENT_COLUMNS[:-1]) + f" or {CONTENT_COLUMNS[-1]}"
        found = ", ".join(columns[:20]) or "none"
        return f"has no column {wanted}, where documents are looked for; it has: {found} (see --content-column)"

    def kind_of(self, column: str) -> str:
        """Return what documents of a column are."""
        return self.kind or (TEXT if column == TEXT else HTML)


def local_id(path: Path | str, place: int) -> str:
    """Return the name of a document that has none: where it stands."""
    return f"{printable(path)}#{place}"


def printable(path: Path | str) -> str:
    """Return a path as text that any file can hold."""
    return clean_str(str(path))


def string_or_none(value: object) -> str | None:
    """Return a name or an address as text; None for what is empty or neither text nor number."""
    if isinstance(value, bool) or not isinstance(value, str | int) or value == "":
        return None
    return clean_str(str(value))

"""Data sets, predictions and timings: the files that the benchmarks read and write.

A data set is a folder with `gold.jsonl` (or `gold.jsonl.gz`) and either
`html/<id>.html.gz` or `text/<id>.txt.gz`; docs/benchmarks.md describes the keys.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Gold:
    """What a page is annotated with; None where it is not.

    Attributes:
        id: the page's name, and that of its file.
        url: where the page comes from.
        lang: ISO 639-1.
        page_type: `article`, `forum`, `product` ...
        site: the publisher or host.
        title: the headline.
        authors: the names.
        date: the day of publication, `YYYY-MM-DD`.
        body: the text, paragraphs separated by an empty line.
        paragraphs: the same as a list, where the paragraphs are annotated.
        wanted: snippets that must be in the text.
        unwanted: snippets that must not be in it.
    """

    id: str
    url: str | None = None
    lang: str | None = None
    page_type: str | None = None
    site: str | None = None
    title: str | None = None
    authors: tuple[str, ...] | None = None
    date: str | None = None
    body: str | None = None
    paragraphs: tuple[str, ...] | None = None
    wanted: tuple[str, ...] = ()
    unwanted: tuple[str, ...] = ()


# These two keys of the file are no good as names in Python.
KEYS = {"with": "wanted", "without": "unwanted"}
GOLD_FIELDS = frozenset(field.name for field in fields(Gold))


@dataclass(frozen=True, slots=True)
class Document:
    """What a system gets: the same bytes for all of them, or the text of a text set."""

    id: str
    content: bytes | str
    url: str | None = None
    lang: str | None = None


@dataclass(frozen=True, slots=True)
class Prediction:
    """What a system makes of a page; `error` names the exception if it raised one."""

    id: str
    text: str | None = None
    title: str | None = None
    authors: tuple[str, ...] = ()
    date: str | None = None
    error: str | None = None


@dataclass(frozen=True, slots=True)
class DataSet:
    """A folder of pages and the gold of those chosen from it."""

    folder: Path
    gold: tuple[Gold, ...]

    @property
    def name(self) -> str:
        """The folder's name."""
        return self.folder.resolve().name

    def document(self, gold: Gold) -> Document:
        """Read a page."""
        html = self.folder / "html" / f"{gold.id}.html.gz"
        if html.is_file():
            return Document(gold.id, gzip.decompress(html.read_bytes()), gold.url, gold.lang)
        text = self.folder / "text" / f"{gold.id}.txt.gz"
        return Document(gold.id, gzip.decompress(text.read_bytes()).decode("utf-8"), gold.url, gold.lang)

    def documents(self) -> Iterator[Document]:
        """Read all pages, one at a time."""
        return (self.document(gold) for gold in self.gold)


def read_lines(path: Path) -> Iterator[dict[str, Any]]:
    """Give the objects of a JSON Lines file, gzipped or not."""
    data = path.read_bytes()
    text = (gzip.decompress(data) if path.suffix == ".gz" else data).decode("utf-8")
    # `splitlines` would also cut at the line separators inside of strings.
    return (json.loads(line) for line in text.split("\n") if line.strip())


def write_lines(path: Path, records: Iterable[dict[str, Any]]) -> None:
    """Write a JSON Lines file and the folders above it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    lines = [json.dumps(record, ensure_ascii=False) + "\n" for record in records]
    path.write_text("".join(lines), encoding="utf-8")


def parse_gold(record: dict[str, Any]) -> Gold:
    """Make the gold of a page from a line of the file; keys that nothing scores are passed over."""
    named = {KEYS.get(key, key): value for key, value in record.items()}
    kept: dict[str, Any] = {k: tuple(v) if isinstance(v, list) else v for k, v in named.items() if k in GOLD_FIELDS}
    return Gold(**{**kept, "wanted": kept.get("wanted") or (), "unwanted": kept.get("unwanted") or ()})


def load_data_set(
    folder: Path, *, page_type: str | None = None, lang: str | None = None, limit: int | None = None
) -> DataSet:
    """Read a data set's gold.

    Args:
        folder: the set's folder.
        page_type: only pages of this type.
        lang: only pages in this language (ISO 639-1).
        limit: at most so many pages, evenly spread over the set, always the same ones.

    Raises:
        FileNotFoundError: if the folder holds no gold.
    """
    packed = folder / "gold.jsonl.gz"
    gold = [parse_gold(record) for record in read_lines(packed if packed.is_file() else folder / "gold.jsonl")]
    chosen = [g for g in gold if page_type in (None, g.page_type) and lang in (None, g.lang)]
    if limit is not None and limit < len(chosen):
        chosen = [chosen[place * len(chosen) // limit] for place in range(limit)]
    return DataSet(folder, tuple(chosen))


def load_predictions(path: Path) -> dict[str, Prediction]:
    """Read a prediction file by page id.

    Raises:
        ValueError: if a page has two predictions.
    """
    found: dict[str, Prediction] = {}
    for record in read_lines(path):
        name = record["id"]
        if name in found:
            raise ValueError(f"{path}: a second prediction for {name!r}")
        authors = record.get("authors") or ()
        found[name] = Prediction(
            id=name,
            text=record.get("text"),
            title=record.get("title"),
            authors=(authors,) if isinstance(authors, str) else tuple(authors),
            date=record.get("date"),
            error=record.get("error"),
        )
    return found


def save_predictions(path: Path, predictions: Sequence[Prediction]) -> None:
    """Write a prediction file."""
    write_lines(path, map(asdict, predictions))

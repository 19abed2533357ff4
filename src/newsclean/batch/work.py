"""What a worker makes of a document: its row, and what the summary counts."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, NamedTuple

from newsclean.article import Article
from newsclean.batch.document import HTML, Document
from newsclean.batch.schema import make_row
from newsclean.batch.settings import JSONL
from newsclean.config import Config
from newsclean.pipeline import Cleaner
from newsclean.write.json import dump_json


class Result(NamedTuple):
    """A document that was done; a tuple, since that is quick to send.

    Attributes:
        row: a line of JSON with its line end, or the values by column.
        size: how large the row is, about, in bytes.
        status: the article's status.
        warnings: the article's warnings.
        removed: what each rule removed, as in the row.
    """

    row: bytes | dict[str, Any]
    size: int
    status: str
    warnings: tuple[str, ...]
    removed: list[dict[str, Any]]


@dataclass(slots=True)
class Work:
    """Makes a `Result` of a pair of document and name of its input; can be pickled, and then warms up where it arrives.

    Attributes:
        config: settings of the cleaner.
        format: `parquet` or `jsonl`.
        blocks: whether rows hold every block.
    """

    config: Config
    format: str
    blocks: bool = False
    _cleaner: Cleaner = field(init=False, repr=False)

    def __post_init__(self) -> None:
        self._cleaner = Cleaner(self.config)

    def __reduce__(self) -> tuple[Any, ...]:
        return warm, (self.config, self.format, self.blocks)

    def __call__(self, item: tuple[Document, str]) -> Result:
        """Extract, and return what came of it."""
        document, input_name = item
        article = self.article(document)
        row = make_row(document, input_name, article, blocks=self.blocks)
        counted = (article.status, article.warnings, row["removed"])
        if self.format == JSONL:
            line = f"{dump_json(row)}\n".encode()
            return Result(line, len(line), *counted)
        # The text is by far the largest value, unless there are blocks, whose texts are about the document's.
        size = len(row["text"]) + sum(len(block["text"]) for block in row.get("blocks", ()))
        return Result(row, size, *counted)

    def article(self, document: Document) -> Article:
        """Return the article of a document."""
        content = document.content
        if document.is_http and isinstance(content, bytes):
            from newsclean.batch.inputs.warc import unpack_http

            content = unpack_http(content, self.config.max_bytes)
        extract = self._cleaner.extract if document.kind == HTML else self._cleaner.clean
        return extract(content, url=document.url)


WARM_UP = "<html><body><article><h1>Ferry returns</h1><p>The ferry sails again from Monday, the harbour board said.</p>"


def warm(config: Config, output_format: str, blocks: bool) -> Work:
    """Return work that has loaded all that it needs, so that the first document does not pay for it."""
    work = Work(config, output_format, blocks)
    work((Document("", WARM_UP, HTML), ""))
    return work

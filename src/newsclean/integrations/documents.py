"""Documents in, rows out, in supervised processes: what every adapter stands on.

A document that hangs, takes all memory or crashes costs itself: it becomes a row with `failure`.
The workers wait for the next documents of the same kind, so that a caller who comes batch by
batch pays for their start once.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from newsclean.batch.document import HTML, TEXT, Document
from newsclean.batch.schema import FAILURE_COLUMN, SOURCE_URL, failure_values
from newsclean.batch.settings import PARQUET
from newsclean.batch.work import Result, Work
from newsclean.config import Config
from newsclean.errors import ConfigError
from newsclean.supervise.crew import usable_processors
from newsclean.supervise.lending import borrowed
from newsclean.supervise.outcome import Failure, Limits
from newsclean.supervise.pool import Supervision


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """How documents are done; the same for every engine.

    Attributes:
        config: settings of the cleaner.
        blocks: whether rows hold every block.
        limits: what a document may use.
        processes: how many worker processes each caller has; None for all processors. Engines
            that run many tasks at a time give each of them one.

    Raises:
        ConfigError: if a value is out of range, or the configuration names what does not exist.
    """

    config: Config = field(default_factory=Config)
    blocks: bool = False
    limits: Limits = field(default_factory=Limits)
    processes: int | None = 1

    def __post_init__(self) -> None:
        if self.processes is not None and self.processes < 1:
            raise ConfigError(f"processes: expected a number above 0, got {self.processes!r}")
        self.work()

    def work(self) -> Work:
        """Return what a worker does."""
        return Work(self.config, PARQUET, self.blocks)


def check_kind(kind: str) -> str:
    """Return a kind of document; raise `ConfigError` for what is none."""
    if kind not in (HTML, TEXT):
        raise ConfigError(f"kind: expected html or text, got {kind!r}")
    return kind


def do_documents(
    documents: Iterable[tuple[Any, Any, str | None]], kind: str, options: Options
) -> Iterator[tuple[Any, dict[str, Any]]]:
    """Give the tag and the values of each document, in order: `source_url` and those of `article_columns`.

    Few documents are taken ahead of the values that were given.

    Args:
        documents: a tag, which is given back; the page or text, where None is an empty one; and
            its address.
        kind: `html` or `text`.
        options: how they are done.

    Raises:
        WorkersBroken: if processes cannot start.
    """
    items = (
        ((tag, url), (Document("", "" if content is None else content, kind, url), ""))
        for tag, content, url in documents
    )
    processes = options.processes or usable_processors()
    with borrowed(options.work(), processes=processes, limits=options.limits) as crew:
        for (tag, url), outcome in Supervision(crew, items).outcomes():
            yield tag, values_of(outcome, url, options)


def do_document(content: Any, url: str | None, kind: str, options: Options) -> dict[str, Any]:
    """Return the values of one document. May be called from many threads; each has workers of its own."""
    ((_, values),) = do_documents([(None, content, url)], kind, options)
    return values


def values_of(outcome: Result | Failure, url: str | None, options: Options) -> dict[str, Any]:
    """Return the values of a document by column: what its worker made, or why there is nothing."""
    if isinstance(outcome, Failure):
        made = failure_values(outcome.status, outcome.reason, blocks=options.blocks)
    else:
        assert isinstance(outcome.row, dict)
        made = {**outcome.row, FAILURE_COLUMN.name: None}
        del made["id"], made["input"]  # the caller has its own
    return {SOURCE_URL.name: url, **made}

"""Arrow tables: a column of documents in, the columns of their articles out. Most engines follow from it."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from newsclean.batch.document import HTML
from newsclean.batch.schema import SOURCE_URL, arrow_field, article_columns
from newsclean.errors import ConfigError
from newsclean.extras import needed
from newsclean.integrations.documents import Options, check_kind, do_documents

URL = "url"
CARRIED_PREFIX = "source_"
# Rows whose articles are Python objects at the same time.
ROWS = 1_000


@dataclass(frozen=True, slots=True)
class Columns:
    """Which columns hold what. The others are carried along.

    Attributes:
        document: the column with pages or texts, as strings or bytes; it is not carried along.
        url: the column with their addresses; the default need not be there. None for no addresses.
        kind: `html` or `text`.
    """

    document: str = HTML
    url: str | None = URL
    kind: str = HTML

    def __post_init__(self) -> None:
        check_kind(self.kind)

    def check(self, names: list[str]) -> str | None:
        """Return the column with addresses that is among these.

        Raises:
            ConfigError: if a column is missing, or one is carried along under a name that another has.
        """
        wanted = [self.document, *([self.url] if self.url not in (None, URL) else [])]
        for name in wanted:
            if name not in names:
                raise ConfigError(f"there is no column {name!r}; there are: {', '.join(map(str, names)) or 'none'}")
        url = self.url if self.url in names else None
        given = [*(name for _, name in self.carried(names)), SOURCE_URL.name, *taken_names()]
        twice = sorted({name for name in given if given.count(name) > 1})
        if twice:
            raise ConfigError(f"more than one column would be called {', '.join(twice)}; rename those of the input")
        return url

    def carried(self, names: list[str]) -> list[tuple[str, str]]:
        """Return the columns that are carried along, and as what: a name of an article's column gets a prefix."""
        return [(name, carried_name(name)) for name in names if name not in (self.document, self.url)]


def taken_names() -> list[str]:
    """Return the names of the columns of an article."""
    return [each.name for each in article_columns(blocks=True)]


def carried_name(name: str) -> str:
    """Return the name under which a column is carried along."""
    taken = {*taken_names(), SOURCE_URL.name}
    while name in taken:
        name = CARRIED_PREFIX + name
    return name


def arrow() -> Any:
    """Return the module `pyarrow`."""
    return needed("pyarrow", "parquet", "newsclean on tables")


def article_schema(*, blocks: bool = False) -> Any:
    """Return the columns that are added to a table, as a `pyarrow.Schema`: `source_url` and those of the article."""
    return arrow().schema([arrow_field(each) for each in (SOURCE_URL, *article_columns(blocks=blocks))])


def output_schema(schema: Any, columns: Columns, options: Options) -> Any:
    """Return the schema of what comes of a table with this schema.

    Raises:
        ConfigError: if a column is missing or holds neither strings nor bytes.
    """
    columns.check(schema.names)
    types = arrow().types
    kind = schema.field(columns.document).type
    kind = kind.value_type if types.is_dictionary(kind) else kind
    tests = (types.is_string, types.is_large_string, types.is_string_view, types.is_binary, types.is_large_binary)
    if not (any(test(kind) for test in (*tests, types.is_binary_view, types.is_null))):
        raise ConfigError(f"column {columns.document!r}: expected strings or bytes, got {kind}")
    carried = [schema.field(name).with_name(given) for name, given in columns.carried(schema.names)]
    return arrow().schema([*carried, *article_schema(blocks=options.blocks)])


def extract_batches(batches: Iterable[Any], columns: Columns, options: Options) -> Iterator[Any]:
    """Give for each `pyarrow.RecordBatch` one with its articles, a row for a row, in order.

    Raises:
        ConfigError: see `output_schema`.
        WorkersBroken: if processes cannot start.
    """
    begun: deque[Any] = deque()
    rows: list[dict[str, Any]] = []
    for _, values in do_documents(documents_of(batches, columns, begun), columns.kind, options):
        rows.append(values)
        while begun and len(rows) >= begun[0].num_rows:
            batch = begun.popleft()
            yield join(batch, rows[: batch.num_rows], columns, options)
            del rows[: batch.num_rows]
    for batch in begun:  # without rows
        yield join(batch, [], columns, options)


def extract_table(table: Any, columns: Columns, options: Options) -> Any:
    """Return a `pyarrow.Table` with the articles of one.

    Raises:
        ConfigError: see `output_schema`.
        WorkersBroken: if processes cannot start.
    """
    schema = output_schema(table.schema, columns, options)
    batches = extract_batches(table.to_batches(max_chunksize=ROWS), columns, options)
    return arrow().Table.from_batches(batches, schema=schema)


def documents_of(batches: Iterable[Any], columns: Columns, begun: deque[Any]) -> Iterator[tuple[None, Any, str | None]]:
    """Give the documents of batches one by one, and note each batch before its first."""
    for batch in batches:
        url = columns.check(batch.schema.names)
        begun.append(batch)
        addresses = batch.column(url) if url else [None] * batch.num_rows
        for document, address in zip(batch.column(columns.document), addresses, strict=True):
            yield None, document.as_py(), address_of(address)


def address_of(value: Any) -> str | None:
    """Return an address from a cell; None for what is none."""
    address = None if value is None else value.as_py()
    return address if isinstance(address, str) and address else None


def join(batch: Any, rows: list[dict[str, Any]], columns: Columns, options: Options) -> Any:
    """Return the columns of a batch that are carried along, beside those of its articles."""
    schema = output_schema(batch.schema, columns, options)
    added = article_schema(blocks=options.blocks)
    arrays = [batch.column(name) for name, _ in columns.carried(batch.schema.names)]
    made = arrow().RecordBatch.from_pylist(rows, schema=added)
    return arrow().RecordBatch.from_arrays([*arrays, *made.columns], schema=schema)

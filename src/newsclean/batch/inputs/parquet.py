"""Parquet tables, read with pyarrow: a document a row."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from newsclean.batch.document import Record
from newsclean.batch.errors import InputTrouble
from newsclean.batch.inputs.jsonl import make_document
from newsclean.batch.inputs.reading import Reading, local_id
from newsclean.extras import needed

# Rows that are in memory at once; a page may have megabytes.
ROWS = 32


def read_parquet(path: Path, name: str, reading: Reading) -> Iterator[Record]:
    """Give the documents of a table; a row without an id is named by its number, from 1.

    Raises:
        InputTrouble: if it is no table, is damaged, or has no column with documents.
        ConfigError: if pyarrow is missing.
    """
    arrow = needed("pyarrow", "parquet", "reading Parquet")
    parquet = needed("pyarrow.parquet", "parquet", "reading Parquet")
    try:
        table = parquet.ParquetFile(path, pre_buffer=False)
    except OSError as error:
        raise InputTrouble(f"cannot be read: {error.strerror or error}") from error
    except arrow.ArrowException as error:
        raise InputTrouble(f"is damaged or no Parquet: {error}") from error
    with table:
        names = table.schema_arrow.names
        column = reading.find_content(names)
        if column is None:
            raise InputTrouble(reading.missing(names))
        wanted = [each for each in dict.fromkeys((column, reading.url_column, reading.id_column)) if each in names]
        size, rows = path.stat().st_size, max(table.metadata.num_rows, 1)
        number = 0
        try:
            for batch in table.iter_batches(batch_size=ROWS, columns=wanted, use_threads=False):
                for row in batch.to_pylist():
                    number += 1
                    content = make_document(row[column], row, local_id(name, number), column, reading)
                    yield Record(content, size * number // rows)
        except (OSError, arrow.ArrowException) as error:
            raise InputTrouble(f"is damaged behind row {number}: {error}") from error

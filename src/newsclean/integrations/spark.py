"""Spark: a DataFrame of pages in, a DataFrame of articles out, by `mapInArrow`; and functions for SQL.

```python
from newsclean.integrations.spark import extract

articles = extract(spark.read.parquet("pages"))
```

Each task has one worker process, so that a page that hangs, crashes or takes all memory costs
itself and not its partition.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

from newsclean.batch.document import HTML, TEXT
from newsclean.errors import ConfigError
from newsclean.extras import needed
from newsclean.integrations.arrow import URL, Columns, arrow, article_schema, extract_batches
from newsclean.integrations.documents import Options

PURPOSE = "newsclean on Spark"


def extract(df: Any, html: str = HTML, url: str | None = URL, options: Options | None = None) -> Any:
    """Return the articles of a DataFrame of pages; columns are as in `extract_frame`.

    Args:
        df: a `pyspark.sql.DataFrame`.
        html: the column with the pages, strings or binary.
        url: the column with their addresses; None for none.
        options: settings; one process for each task unless they say otherwise.

    Raises:
        ConfigError: if a column is missing or holds neither strings nor bytes; pyspark is missing.
    """
    return do_frame(df, Columns(html, url), options or Options())


def clean(df: Any, text: str = TEXT, url: str | None = URL, options: Options | None = None) -> Any:
    """Return the articles of a DataFrame of texts. All else is as in `extract`."""
    return do_frame(df, Columns(text, url, TEXT), options or Options())


def do_frame(df: Any, columns: Columns, options: Options) -> Any:
    """Return a DataFrame with the articles of one."""
    types = needed("pyspark.sql.types", "spark", PURPOSE)
    columns.check(df.columns)
    to_spark = needed("pyspark.sql.pandas.types", "spark", PURPOSE).from_arrow_schema
    fields = {field.name: field for field in df.schema.fields}
    kind = fields[columns.document].dataType
    if not isinstance(kind, types.StringType | types.BinaryType):
        raise ConfigError(f"column {columns.document!r}: expected strings or bytes, got {kind.simpleString()}")
    carried = [
        types.StructField(given, fields[name].dataType, fields[name].nullable)
        for name, given in columns.carried(df.columns)
    ]
    made = to_spark(article_schema(blocks=options.blocks)).fields
    return df.mapInArrow(
        partial(extract_batches, columns=columns, options=options), types.StructType([*carried, *made])
    )


def register(session: Any, options: Options | None = None) -> None:
    """Make `newsclean_extract(html, url)` and `newsclean_clean(text, url)` known to a session's SQL.

    Each gives a struct with the columns of an article: `SELECT newsclean_extract(html, url).title FROM pages`.

    Raises:
        ConfigError: if pyspark is missing or older than 4.1.
    """
    for name, kind in (("newsclean_extract", HTML), ("newsclean_clean", TEXT)):
        session.udf.register(name, sql_function(kind, options or Options()))


def sql_function(kind: str, options: Options) -> Any:
    """Return a function of two columns, documents and addresses, that gives a struct."""
    to_spark = needed("pyspark.sql.pandas.types", "spark", PURPOSE).from_arrow_schema
    functions = needed("pyspark.sql.functions", "spark", PURPOSE)
    if not hasattr(functions, "arrow_udf"):
        raise ConfigError("newsclean in Spark's SQL needs pyspark 4.1 or newer; `extract` does without")
    columns = Columns("document", "address", kind)

    def articles(batches: Any) -> Any:
        tables = (arrow().RecordBatch.from_arrays([*pair], names=["document", "address"]) for pair in batches)
        return (batch.to_struct_array() for batch in extract_batches(tables, columns, options))

    array = arrow().Array  # Spark tells by the hints which kind of function it is
    pairs = Iterator[tuple[array, array]]  # type: ignore[valid-type]
    articles.__annotations__ = {"batches": pairs, "return": Iterator[array]}  # type: ignore[valid-type]
    return functions.arrow_udf(articles, to_spark(article_schema(blocks=options.blocks)))

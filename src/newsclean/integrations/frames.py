r"""Tables in memory: pyarrow, pandas and polars. Each gives back what it was given.

```python
>>> import pyarrow
>>> from newsclean.integrations.frames import clean_frame
>>> texts = pyarrow.table({"text": ["The bridge opened on Monday, the city said.\n\nLEAVE A RESPONSE"], "day": [3]})
>>> clean_frame(texts).select(["day", "text", "failure"]).to_pylist()
[{'day': 3, 'text': 'The bridge opened on Monday, the city said.', 'failure': None}]

```
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from newsclean.batch.document import HTML, TEXT
from newsclean.errors import InputError
from newsclean.extras import needed
from newsclean.integrations.arrow import URL, Columns, arrow, extract_table
from newsclean.integrations.documents import Options

# Without an engine around it, a table has all processors.
ALL_PROCESSORS = Options(processes=None)


def extract_frame(frame: Any, html: str = HTML, url: str | None = URL, options: Options | None = None) -> Any:
    """Return a table with the articles of a table of pages: a row for a row, in order.

    Columns of the input are carried along, but for the one with the pages; one that is called
    like a column of an article gets the prefix `source_`.

    Args:
        frame: a `pyarrow.Table` or `RecordBatch`, or a DataFrame of pandas or polars.
        html: the column with the pages, as strings or bytes.
        url: the column with their addresses; None for none.
        options: settings; by default all processors are used.

    Returns:
        The same kind of table; with pandas the columns of the article have Arrow types.

    Raises:
        ConfigError: if a column is missing or holds neither strings nor bytes.
        InputError: if `frame` is no table.
        WorkersBroken: if processes cannot start.
    """
    return do_frame(frame, Columns(html, url), options or ALL_PROCESSORS)


def clean_frame(frame: Any, text: str = TEXT, url: str | None = URL, options: Options | None = None) -> Any:
    """Return a table with the articles of a table of texts. All else is as in `extract_frame`."""
    return do_frame(frame, Columns(text, url, TEXT), options or ALL_PROCESSORS)


def do_frame(frame: Any, columns: Columns, options: Options) -> Any:
    """Return a table with the articles of a table."""
    library = type(frame).__module__.partition(".")[0]
    if library == "pandas":
        return do_pandas(frame, columns, options)
    if library == "polars" and hasattr(frame, "to_arrow"):
        polars = needed("polars", "polars", "newsclean on polars frames")
        return polars.from_arrow(extract_table(frame.to_arrow(), columns, options))
    if isinstance(frame, arrow().RecordBatch):
        frame = arrow().Table.from_batches([frame])
    if not isinstance(frame, arrow().Table):
        raise InputError(
            f"frame: expected a pyarrow.Table, or a DataFrame of pandas or polars, got {type(frame).__name__}"
        )
    return extract_table(frame, columns, options)


def do_pandas(frame: Any, columns: Columns, options: Options) -> Any:
    """Return a pandas frame with the articles of one; the index and the columns carried along stay as they are."""
    pandas = needed("pandas", "pandas", "newsclean on pandas frames")
    names = [*frame.columns]
    url = columns.check(names)
    wanted = frame[[columns.document, *([url] if url else [])]]
    table = arrow().Table.from_pandas(wanted, preserve_index=False)
    made = extract_table(table, replace(columns, url=url), options).to_pandas(types_mapper=pandas.ArrowDtype)
    carried = columns.carried(names)
    others = frame[[name for name, _ in carried]].set_axis([given for _, given in carried], axis=1)
    return pandas.concat([others, made.set_index(frame.index)], axis=1)

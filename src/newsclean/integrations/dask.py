"""Dask: a DataFrame of pages in, a DataFrame of articles out, partition by partition.

Each task has one worker process, so that a page that hangs, crashes or takes all memory costs
itself and not its partition. Any scheduler will do; threads are enough.
"""

from __future__ import annotations

from typing import Any

from newsclean.batch.document import HTML, TEXT
from newsclean.extras import needed
from newsclean.integrations.arrow import URL, Columns
from newsclean.integrations.documents import Options
from newsclean.integrations.frames import do_frame


def extract(df: Any, html: str = HTML, url: str | None = URL, options: Options | None = None) -> Any:
    """Return the articles of a `dask.dataframe.DataFrame` of pages; columns are as in `extract_frame`.

    Raises:
        ConfigError: if a column is missing or holds neither strings nor bytes; dask is missing.
    """
    return do_partitions(df, Columns(html, url), options or Options())


def clean(df: Any, text: str = TEXT, url: str | None = URL, options: Options | None = None) -> Any:
    """Return the articles of a DataFrame of texts. All else is as in `extract`."""
    return do_partitions(df, Columns(text, url, TEXT), options or Options())


def do_partitions(df: Any, columns: Columns, options: Options) -> Any:
    """Return a DataFrame with the articles of one."""
    needed("dask.dataframe", "dask", "newsclean on Dask")
    return df.map_partitions(do_frame, columns, options, meta=do_frame(df._meta, columns, options))  # noqa: SLF001

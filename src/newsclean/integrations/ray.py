"""Ray Data: callable classes for `map_batches`.

```python
from newsclean.integrations.ray import Extract

articles = ray.data.read_parquet("pages").map_batches(Extract, batch_format="pyarrow", concurrency=(1, 8))
```

Each actor has one worker process, which stays from batch to batch. A page that hangs, crashes
or takes all memory costs itself and neither its batch nor its actor.
"""

from __future__ import annotations

from typing import Any

from newsclean.batch.document import HTML, TEXT
from newsclean.integrations.arrow import URL, Columns, extract_table
from newsclean.integrations.documents import Options


class Extract:
    """Makes articles of a batch of pages; columns are as in `extract_frame`.

    Args:
        html: the column with the pages.
        url: the column with their addresses; None for none.
        options: settings.
    """

    def __init__(self, html: str = HTML, url: str | None = URL, options: Options | None = None) -> None:
        self.columns = Columns(html, url)
        self.options = options or Options()

    def __call__(self, batch: Any) -> Any:
        """Return a `pyarrow.Table` with the articles of one.

        Raises:
            ConfigError: if a column is missing or holds neither strings nor bytes.
            WorkersBroken: if processes cannot start.
        """
        return extract_table(batch, self.columns, self.options)


class Clean(Extract):
    """Makes articles of a batch of texts. All else is as in `Extract`."""

    def __init__(self, text: str = TEXT, url: str | None = URL, options: Options | None = None) -> None:
        super().__init__(text, url, options)
        self.columns = Columns(text, url, TEXT)

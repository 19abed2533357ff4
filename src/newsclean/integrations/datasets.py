"""Hugging Face datasets: a dataset of pages in, a dataset of articles out, in memory or streamed."""

from __future__ import annotations

from typing import Any

from newsclean.batch.document import HTML, TEXT
from newsclean.extras import needed
from newsclean.integrations.arrow import URL, Columns, extract_table, output_schema
from newsclean.integrations.documents import Options


def extract(
    dataset: Any, html: str = HTML, url: str | None = URL, options: Options | None = None, **arguments: Any
) -> Any:
    """Return the articles of a dataset of pages; columns are as in `extract_frame`.

    Args:
        dataset: a `datasets.Dataset` or `IterableDataset` with known features.
        html: the column with the pages.
        url: the column with their addresses; None for none.
        options: settings; by default one process for each of `num_proc`.
        arguments: more for `Dataset.map`, such as `num_proc` and `batch_size`.

    Raises:
        ConfigError: if a column is missing or holds neither strings nor bytes, or the features of
            a stream are unknown; datasets is missing.
    """
    return do_dataset(dataset, Columns(html, url), options or Options(), arguments)


def clean(
    dataset: Any, text: str = TEXT, url: str | None = URL, options: Options | None = None, **arguments: Any
) -> Any:
    """Return the articles of a dataset of texts. All else is as in `extract`."""
    return do_dataset(dataset, Columns(text, url, TEXT), options or Options(), arguments)


def do_dataset(dataset: Any, columns: Columns, options: Options, arguments: dict[str, Any]) -> Any:
    """Return a dataset with the articles of one."""
    datasets = needed("datasets", "datasets", "newsclean on Hugging Face datasets")
    if dataset.features is None:
        dataset = dataset._resolve_features()  # noqa: SLF001  a stream that has not been looked into
    made = output_schema(dataset.features.arrow_schema, columns, options)
    features = datasets.Features.from_arrow_schema(made.remove_metadata())
    mapped = dataset.with_format("arrow").map(
        extract_table,
        batched=True,
        fn_kwargs={"columns": columns, "options": options},
        features=features,
        remove_columns=[name for name in dataset.features if name not in made.names],
        **arguments,
    )
    return mapped.with_format(None)

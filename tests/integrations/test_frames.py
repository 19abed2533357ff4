"""Tables of pyarrow, pandas, polars and Dask, and Hugging Face datasets: rows, types, and what is refused."""

from __future__ import annotations

import pyarrow as pa
import pytest

from integrations.conftest import POISON_OPTIONS, check_poison, make_page, make_rows, poison_rows
from newsclean.batch.schema import article_columns
from newsclean.errors import ConfigError, InputError
from newsclean.integrations.arrow import Columns, article_schema, extract_batches
from newsclean.integrations.documents import Options
from newsclean.integrations.frames import clean_frame, extract_frame
from newsclean.supervise import lending

NAMES = ["n", "source_url", *(each.name for each in article_columns())]
TITLES = [f"Ferry number {number} returns" for number in range(6)]


@pytest.fixture
def table():
    return pa.Table.from_pylist(make_rows(6))


def test_an_arrow_table_gives_one_with_the_schema(table):
    articles = extract_frame(table)
    assert articles.schema.names == NAMES
    assert articles.select(article_schema().names).schema.equals(article_schema(), check_metadata=True)
    assert articles.column("title").to_pylist() == TITLES
    assert articles.column("failure").null_count == 6


def test_options_reach_the_workers(table, config):
    articles = extract_frame(table, options=Options(config=config, blocks=True))
    assert articles.column("removed").to_pylist() == [[]] * 6
    assert {block["rule"] for block in articles.column("blocks").to_pylist()[0]} == {"unclaimed"}


@pytest.mark.parametrize("kind", [pa.string(), pa.large_string(), pa.string_view(), pa.binary(), pa.large_binary()])
def test_every_type_of_text(kind):
    pages = pa.table({"page": pa.array([make_page(1).encode(), None]).cast(kind)})
    assert extract_frame(pages, html="page").column("title").to_pylist() == ["Ferry number 1 returns", None]


def test_names_that_articles_have_get_a_prefix(table):
    articles = extract_frame(table.append_column("title", pa.array(list("abcdef"))))
    assert articles.column("source_title").to_pylist() == list("abcdef")
    with pytest.raises(ConfigError, match="more than one column would be called source_title"):
        extract_frame(articles.append_column("html", articles.column("text")))


def test_a_null_is_an_empty_page_and_no_address_is_fine():
    articles = extract_frame(pa.table({"html": pa.array([None], pa.string())}))
    assert articles.select(["source_url", "status", "failure", "text"]).to_pylist() == [
        {"source_url": None, "status": "empty", "failure": None, "text": ""}
    ]


def test_an_empty_table_starts_nothing(table, monkeypatch):
    lending.end_waiting()
    assert extract_frame(table.slice(0, 0)).schema.names == NAMES
    assert all(not crew.workers for _, crew in lending._waiting)


def test_batches_stay_batches(table):
    batches = [table.slice(0, 0), table.slice(0, 4), table.slice(0, 0), table.slice(4), table.slice(0, 0)]
    records = (batch.combine_chunks().to_batches()[0] if batch.num_rows else empty(batch) for batch in batches)
    found = list(extract_batches(records, Columns(), Options()))
    assert [batch.num_rows for batch in found] == [0, 4, 0, 2, 0]
    assert [title for batch in found for title in batch.column("title").to_pylist()] == TITLES


def empty(table):
    return pa.RecordBatch.from_pylist([], schema=table.schema)


def test_what_is_refused(table):
    with pytest.raises(ConfigError, match="there is no column 'page'; there are: html, url, n"):
        extract_frame(table, html="page")
    with pytest.raises(ConfigError, match="there is no column 'address'"):
        extract_frame(table, url="address")
    with pytest.raises(ConfigError, match="column 'n': expected strings or bytes, got int64"):
        extract_frame(table, html="n")
    with pytest.raises(InputError, match=r"expected a pyarrow.Table, or a DataFrame of pandas or polars, got list"):
        extract_frame([make_page(1)])
    with pytest.raises(ConfigError, match="kind: expected html or text"):
        Columns(kind="pdf")


def test_pandas_keeps_its_index(table):
    frame = table.to_pandas().set_index(pa.array([9, 8, 7, 6, 5, 4]).to_pandas())
    articles = extract_frame(frame)
    assert [*articles.columns] == NAMES
    assert [*articles.index] == [9, 8, 7, 6, 5, 4]
    assert [*articles["title"]] == TITLES
    assert articles["word_count"].dtype.pyarrow_dtype == pa.int32()


def test_polars(table):
    import polars as pl

    articles = extract_frame(pl.from_arrow(table))
    assert articles.columns == NAMES
    assert articles["title"].to_list() == TITLES
    texts = clean_frame(pl.DataFrame({"text": ["Rain fell in Ostby on Monday, the harbour board said."]}))
    assert texts["status"].to_list() == ["ok"]


def test_dask(table):
    import dask.dataframe as dd

    from newsclean.integrations.dask import clean, extract

    pages = dd.from_pandas(table.to_pandas(), npartitions=3)
    articles = extract(pages)
    assert [*articles.columns] == NAMES
    computed = articles.compute(scheduler="threads")
    assert [*computed["title"]] == TITLES
    assert computed.dtypes.equals(articles.dtypes)
    assert clean(pages.rename(columns={"html": "text"}))["status"].compute(scheduler="sync").tolist() == ["ok"] * 6
    with pytest.raises(ConfigError, match="there is no column 'page'"):
        extract(pages, html="page")


def test_hugging_face_datasets(table):
    from datasets import Dataset, disable_progress_bars

    from newsclean.integrations.datasets import clean, extract

    disable_progress_bars()
    pages = Dataset.from_list(table.to_pylist())
    articles = extract(pages, batch_size=4)
    assert articles.column_names == NAMES
    assert list(articles["title"]) == TITLES
    stream = extract(pages.to_iterable_dataset())
    assert [row["title"] for row in stream] == TITLES
    texts = clean(pages.rename_column("html", "text"), url=None)
    assert texts.column_names[0] == "source_source_url"
    assert set(texts["status"]) == {"ok"}


def test_poison_costs_itself(poison):
    check_poison(extract_frame(pa.Table.from_pylist(poison_rows()), options=POISON_OPTIONS).to_pylist())

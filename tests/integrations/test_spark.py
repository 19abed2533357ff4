"""newsclean on a real Spark: rows, schema, SQL, and poison that costs itself."""

from __future__ import annotations

import pytest

from integrations.conftest import POISON_OPTIONS, check_poison, make_rows, poison_rows
from newsclean.batch.schema import article_columns
from newsclean.errors import ConfigError
from newsclean.integrations.documents import Options

pytestmark = [
    pytest.mark.filterwarnings("ignore:PySpark does not yet fully support pandas:FutureWarning"),
]


@pytest.fixture
def pages(spark):
    return spark.createDataFrame(make_rows(20), "html string, url string, n int").repartition(3)


def test_every_page_is_a_row_with_its_columns(spark, pages, config):
    from newsclean.integrations.spark import extract

    articles = extract(pages, options=Options(config=config, blocks=True))
    assert articles.columns == ["n", "source_url", *(each.name for each in article_columns(blocks=True))]
    rows = {row.n: row for row in articles.collect()}
    assert sorted(rows) == list(range(20))
    assert rows[7].title == "Ferry number 7 returns"
    assert rows[7].source_url == rows[7].url == "https://a.example/7"
    assert rows[7].removed == []
    assert {block.rule for block in rows[7].blocks} == {"unclaimed"}


def test_the_schema_is_that_of_the_rows_on_disk(pages, tmp_path):
    import pyarrow.parquet as pq

    from newsclean.integrations.arrow import article_schema
    from newsclean.integrations.spark import extract

    extract(pages).coalesce(1).write.parquet(str(tmp_path / "articles"))
    written = pq.read_table(tmp_path / "articles").schema
    wanted = article_schema()
    assert written.names == ["n", *wanted.names]
    # Spark may hold any column for nullable; names and types are those of `newsclean batch`.
    assert [str(written.field(name).type).replace("element:", "item:") for name in wanted.names] == [
        str(wanted.field(name).type) for name in wanted.names
    ]


def test_sql(spark, pages):
    from newsclean.integrations.spark import register

    register(spark)
    pages.createOrReplaceTempView("pages")
    rows = spark.sql("SELECT n, newsclean_extract(html, url) AS article FROM pages WHERE n < 3").collect()
    assert sorted((row.n, row.article.title) for row in rows) == [(n, f"Ferry number {n} returns") for n in range(3)]
    (row,) = spark.sql("SELECT newsclean_clean('Rain fell in Ostby on Monday.', NULL).text AS text").collect()
    assert row.text == "Rain fell in Ostby on Monday."


def test_texts_and_bytes_and_null(spark):
    from newsclean.integrations.spark import clean

    rows = [(bytearray(b"Rain fell in Ostby on Monday, the harbour board said."), "x"), (None, "y")]
    df = spark.createDataFrame(rows, "body binary, title string")
    first, second = clean(df, text="body").orderBy("source_title").collect()
    assert first.text == "Rain fell in Ostby on Monday, the harbour board said."
    assert (second.status, second.failure, second.source_title) == ("empty", None, "y")


def test_a_wrong_column_is_told_before_anything_runs(pages):
    from newsclean.integrations.spark import extract

    with pytest.raises(ConfigError, match="there is no column 'page'; there are: html, url, n"):
        extract(pages, html="page")
    with pytest.raises(ConfigError, match="column 'n': expected strings or bytes, got int"):
        extract(pages, html="n")


def test_poison_costs_itself(spark):
    from newsclean.integrations.spark import extract

    df = spark.createDataFrame(poison_rows(), "html string, url string, n int").repartition(2)
    articles = extract(df, options=POISON_OPTIONS).select("n", "status", "failure", "title", "source_url")
    check_poison([row.asDict() for row in articles.collect()])

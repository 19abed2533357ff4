"""newsclean on a real Ray: rows, and poison that costs itself."""

from __future__ import annotations

import pytest

from integrations.conftest import POISON_OPTIONS, check_poison, make_rows, poison_rows
from newsclean.batch.schema import article_columns
from newsclean.integrations.ray import Clean, Extract

pytestmark = pytest.mark.filterwarnings("ignore")


def test_every_page_is_a_row_with_its_columns(ray):
    pages = ray.data.from_items(make_rows(20), override_num_blocks=4)
    articles = pages.map_batches(Extract, batch_format="pyarrow", batch_size=8, concurrency=1)
    rows = {row["n"]: row for row in articles.take_all()}
    assert sorted(rows) == list(range(20))
    assert [*rows[7]] == ["n", "source_url", *(each.name for each in article_columns())]
    assert rows[7]["title"] == "Ferry number 7 returns"


def test_texts(ray):
    texts = ray.data.from_items([{"body": "Rain fell in Ostby on Monday, the harbour board said."}])
    cleaned = texts.map_batches(
        Clean, batch_format="pyarrow", concurrency=1, fn_constructor_kwargs={"text": "body", "url": None}
    )
    assert [row["text"] for row in cleaned.take_all()] == ["Rain fell in Ostby on Monday, the harbour board said."]


def test_poison_costs_itself(ray):
    pages = ray.data.from_items(poison_rows(), override_num_blocks=4)
    articles = pages.map_batches(
        Extract, batch_format="pyarrow", batch_size=20, concurrency=2, fn_constructor_kwargs={"options": POISON_OPTIONS}
    )
    check_poison(articles.take_all())

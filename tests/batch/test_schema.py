"""The columns: documented as they are, complete, and typed as rows are."""

from __future__ import annotations

from pathlib import Path

import pyarrow as pa
import pytest

import newsclean
from batch.conftest import make_html
from newsclean.batch.document import Document
from newsclean.batch.schema import MEANINGS, arrow_schema, columns, make_row
from newsclean.write.json import FIELDS

DOCUMENTATION = Path(__file__).parents[2] / "docs" / "batch.md"


def test_the_documentation_has_every_column_as_it_is():
    lines = [
        f"| `{each.name}` | `{each.type}` | {'yes' if each.nullable else 'no'} | {each.meaning} |"
        for each in columns(blocks=True)
    ]
    assert "\n".join(lines) in DOCUMENTATION.read_text(encoding="utf-8")


def test_every_field_of_an_article_is_a_column():
    assert tuple(MEANINGS) == FIELDS
    assert [each.name for each in columns()] == ["id", "input", "source_url", *FIELDS, "removed"]


@pytest.mark.parametrize("blocks", [False, True])
@pytest.mark.parametrize("content", [make_html(1), ""])
def test_rows_fit_the_schema(blocks, content):
    document = Document("a", content, "html", "https://a.example/")
    row = make_row(document, "input", newsclean.extract(content), blocks=blocks)
    schema = arrow_schema(blocks=blocks)
    assert list(row) == schema.names == [each.name for each in columns(blocks=blocks)]
    table = pa.Table.from_pylist([row], schema=schema)
    table.validate(full=True)
    assert table.to_pylist() == [row]


def test_a_row_says_what_to_dict_says():
    article = newsclean.extract(make_html(1))
    row = make_row(Document("a", make_html(1), "html"), "input", article, blocks=True)
    data = article.to_dict()
    assert {name: row[name] for name in FIELDS} == {name: data[name] for name in FIELDS}
    assert row["blocks"] == data["blocks"]
    assert row["removed"] == [{"rule": "leave-a-response", "label": "comments", "blocks": 1, "characters": 16}]


def test_types_are_those_that_are_documented():
    written = {each.name: each.type for each in columns(blocks=True)}
    for field in arrow_schema(blocks=True):
        bare = str(field.type).replace("item: ", "").replace("element: ", "")
        assert bare == written[field.name]

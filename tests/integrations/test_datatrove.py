"""newsclean in a real datatrove pipeline, between its readers and writers."""

from __future__ import annotations

import json

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from integrations.conftest import DOCUMENTS, EXPECTED, HUGE_PLACE, POISON_OPTIONS, make_rows, poison_rows
from newsclean.integrations.datatrove import Clean, Extract, parquet_schema

pytestmark = pytest.mark.filterwarnings("ignore")


def write_lines(path, rows):
    path.mkdir()
    (path / "pages.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    return str(path)


def read_lines(path):
    return [json.loads(line) for file in sorted(path.glob("*.jsonl")) for line in file.read_text().splitlines()]


def run(*steps, logs):
    from datatrove.executor import LocalPipelineExecutor

    return LocalPipelineExecutor(pipeline=list(steps), logging_dir=str(logs)).run()


def test_from_reader_to_writer(tmp_path):
    from datatrove.pipeline.readers import JsonlReader
    from datatrove.pipeline.writers import JsonlWriter

    pages = write_lines(tmp_path / "pages", [*make_rows(5), {"html": "<p></p>", "url": "https://a.example/e", "n": 9}])
    stats = run(
        JsonlReader(pages, text_key="html"),
        Extract(exclusion_writer=JsonlWriter(str(tmp_path / "excluded"), compression=None)),
        JsonlWriter(str(tmp_path / "articles"), compression=None),
        logs=tmp_path / "logs",
    )
    articles = read_lines(tmp_path / "articles")
    assert [article["metadata"]["title"] for article in articles] == [f"Ferry number {n} returns" for n in range(5)]
    assert articles[3]["text"].startswith("The ferry between Ostby")
    assert articles[3]["metadata"]["source_url"] == "https://a.example/3"
    assert articles[3]["metadata"]["removed"][0]["rule"] == "leave-a-response"
    (excluded,) = read_lines(tmp_path / "excluded")
    assert (excluded["text"], excluded["metadata"]["status"]) == ("<p></p>", "empty")
    counts = stats.stats[1].stats
    assert (counts["total"].total, counts["forwarded"].total, counts["dropped"].total) == (6, 5, 1)


def test_parquet_has_the_types(tmp_path):
    from datatrove.data import Document
    from datatrove.pipeline.writers import ParquetWriter

    text = "Rain fell in Ostby on Monday, the harbour board said."
    schema = parquet_schema(pa.schema([("crawl", pa.string())]))
    documents = [Document(text, "1", metadata={"url": "https://a.example/1", "crawl": "7"}), Document(text, "2")]
    writer = ParquetWriter(str(tmp_path), expand_metadata=True, schema=schema)
    list(writer.run(Clean().run(documents)))
    table = pq.read_table(tmp_path)
    assert table.schema.equals(schema, check_metadata=False)
    columns = table.select(["id", "crawl", "source_url", "text", "status"]).to_pylist()
    assert columns == [
        {"id": "1", "crawl": "7", "source_url": "https://a.example/1", "text": text, "status": "ok"},
        {"id": "2", "crawl": None, "source_url": None, "text": text, "status": "ok"},
    ]


def test_poison_goes_to_the_exclusion_writer(tmp_path, poison):
    from datatrove.pipeline.readers import JsonlReader
    from datatrove.pipeline.writers import JsonlWriter

    rows = poison_rows()
    reader = JsonlReader(write_lines(tmp_path / "pages", rows), text_key="html")
    writer = JsonlWriter(str(tmp_path / "excluded"), compression=None)
    step = Extract(options=POISON_OPTIONS, exclusion_writer=writer)
    done = {document.metadata["n"]: document for document in step.run(reader.run())}
    excluded = {entry["metadata"]["n"]: entry for entry in read_lines(tmp_path / "excluded")}
    assert sorted([*done, *excluded]) == list(range(DOCUMENTS))
    assert set(excluded) == {HUGE_PLACE, *(number for number, status in EXPECTED.items() if status)}
    for number, entry in excluded.items():
        assert entry["text"] == rows[number]["html"]
        assert entry["metadata"]["failure"]

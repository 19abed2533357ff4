"""JSONL and Parquet: columns, names, kinds, damage."""

from __future__ import annotations

import gzip
import json
import sys
import zlib

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import zstandard

from batch.conftest import make_html, read_to_trouble
from newsclean.batch.document import Document, Skipped, Unreadable
from newsclean.batch.errors import InputTrouble
from newsclean.batch.inputs.find import find_inputs
from newsclean.batch.inputs.jsonl import read_jsonl
from newsclean.batch.inputs.reading import Reading
from newsclean.batch.inputs.unpack import fastest_zlib
from newsclean.errors import ConfigError

ROWS = [{"id": "one", "url": "https://a.example/1", "html": "<p>Une</p>"}, {"html": "<p>Zwei für alle</p>"}]


def write_jsonl(path, rows):
    data = "".join(json.dumps(row) + "\n" for row in rows).encode()
    pack = {".gz": gzip.compress, ".zst": zstandard.compress}.get(path.suffix, bytes)
    path.write_bytes(pack(data))


def write_parquet(path, rows):
    pq.write_table(pa.Table.from_pylist(rows), path)


WRITERS = {"a.jsonl": write_jsonl, "a.jsonl.gz": write_jsonl, "a.jsonl.zst": write_jsonl, "a.parquet": write_parquet}


def read(path, **reading):
    (found,) = find_inputs([str(path)])
    return [record.content for record in found.records(Reading(**reading))]


@pytest.mark.parametrize("name", WRITERS)
def test_rows_are_documents(tmp_path, name):
    WRITERS[name](tmp_path / name, ROWS)
    assert read(tmp_path / name) == [
        Document("one", "<p>Une</p>", "html", "https://a.example/1"),
        Document(f"{tmp_path / name}#2", "<p>Zwei für alle</p>", "html", None),
    ]


@pytest.mark.parametrize("name", ["a.jsonl", "a.parquet"])
def test_columns_by_name(tmp_path, name):
    WRITERS[name](tmp_path / name, [{"page": "<p>x</p>", "link": "https://a.example/", "key": 17, "text": "no"}])
    settings = {"content_column": "page", "url_column": "link", "id_column": "key"}
    assert read(tmp_path / name, **settings) == [Document("17", "<p>x</p>", "html", "https://a.example/")]


@pytest.mark.parametrize("name", ["a.jsonl", "a.parquet"])
def test_a_column_text_holds_texts_unless_told_otherwise(tmp_path, name):
    WRITERS[name](tmp_path / name, [{"text": "Rain fell."}])
    assert [each.kind for each in read(tmp_path / name)] == ["text"]
    assert [each.kind for each in read(tmp_path / name, kind="html")] == ["html"]


@pytest.mark.parametrize("name", ["a.jsonl", "a.parquet"])
def test_a_wrong_column_is_one_sentence_with_those_that_are_there(tmp_path, name):
    WRITERS[name](tmp_path / name, [{"body": "x", "lang": "en"}])
    with pytest.raises(InputTrouble, match=r"has no column page, where documents .* it has: body, lang \(see --co"):
        read(tmp_path / name, content_column="page")
    with pytest.raises(InputTrouble, match="has no column html, text or content, where"):
        read(tmp_path / name)


def test_no_content_and_wrong_content(tmp_path):
    lines = [
        '{"html": "<p>one</p>"}', "", '{"html": null}', '{"html": 7}', "no json", "[1]", '{"other": 1}',
        '{"html": "\\ud800 lone", "id": "\\ud800"}', "[" * 100_000,
    ]  # fmt: skip
    path = tmp_path / "a.jsonl"
    path.write_text("\n".join(lines), encoding="utf-8")
    found = read(path)
    assert [type(each) for each in found] == [
        Document, Skipped, Unreadable, Unreadable, Unreadable, Unreadable, Document, Unreadable,
    ]  # fmt: skip
    assert [each.id.rpartition("#")[2] for each in found if isinstance(each, Unreadable)] == ["4", "5", "6", "7", "9"]
    assert (found[6].id, found[6].content) == ("\ufffd", "\ufffd lone")


def test_a_line_that_is_too_long_costs_itself(tmp_path):
    path = tmp_path / "a.jsonl"
    write_jsonl(path, [{"html": "a"}, {"html": "b" * 2_000_000}, {"html": "c"}])
    first, second, third = read(path, max_bytes=1000)
    assert (first.content, third.content) == ("a", "c")
    assert second.reason == "the line is too long to be read"


@pytest.mark.parametrize("name", ["a.jsonl.gz", "a.jsonl.zst"])
def test_a_truncated_file_costs_its_last_lines(tmp_path, name):
    path = tmp_path / name
    write_jsonl(path, [{"id": str(number), "html": make_html(number * 7919)} for number in range(3000)])
    path.write_bytes(path.read_bytes()[:-30])
    (found,) = find_inputs([str(path)])
    records, trouble = read_to_trouble(found.records(Reading()))
    assert trouble.startswith("is cut off")
    assert 1000 < len(records) < 3000
    assert all(isinstance(each, Document) for each in records)


def test_a_file_cut_off_without_packing_ends_with_an_unreadable_line(tmp_path):
    path = tmp_path / "a.jsonl"
    write_jsonl(path, ROWS)
    path.write_bytes(path.read_bytes()[:-10])
    assert [type(each) for each in read(path)] == [Document, Unreadable]


def test_bytes_in_parquet(tmp_path):
    write_parquet(tmp_path / "a.parquet", [{"html": "Zürich".encode("latin-1")}])
    assert [each.content for each in read(tmp_path / "a.parquet")] == [b"Z\xfcrich"]


def test_damaged_parquet(tmp_path):
    path = tmp_path / "a.parquet"
    write_parquet(path, [{"html": f"<p>{number}</p>"} for number in range(1000)])
    path.write_bytes(path.read_bytes()[:-100])
    with pytest.raises(InputTrouble, match="is damaged or no Parquet"):
        read(path)


@pytest.mark.parametrize("name", ["a.parquet", "a.jsonl", "a.warc", "a.html.gz"])
def test_a_file_that_is_not_there(tmp_path, name):
    with pytest.raises(InputTrouble, match="there is no such file"):
        read(tmp_path / name)


def test_positions_reach_the_size_of_the_file(tmp_path):
    for name, write in WRITERS.items():
        path = tmp_path / name
        write(path, ROWS * 100)
        (found,) = find_inputs([str(path)])
        positions = [record.position for record in found.records(Reading())]
        assert positions == sorted(positions)
        assert positions[-1] == found.size() == path.stat().st_size


@pytest.mark.parametrize(
    ("name", "content", "module", "extra"),
    [
        ("a.warc", b"WARC/1.0\r\n", "fastwarc.warc", "warc"),
        ("a.parquet", b"PAR1", "pyarrow", "parquet"),
        ("a.jsonl.zst", zstandard.compress(b"{}"), "zstandard", "zst"),
    ],
)
def test_a_missing_package_is_one_sentence(tmp_path, monkeypatch, name, content, module, extra):
    (tmp_path / name).write_bytes(content)
    monkeypatch.setitem(__import__("sys").modules, module, None)
    with pytest.raises(ConfigError, match=rf"needs {module.partition('.')[0]}: pip install 'newsclean\[{extra}\]'$"):
        read(tmp_path / name)


def test_gzip_needs_no_extra(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "isal.isal_zlib", None)
    path = tmp_path / "a.jsonl.gz"
    path.write_bytes(gzip.compress(b'{"html": "1"}\n') + gzip.compress(b'{"html": "2"}\n'))
    assert fastest_zlib() is zlib
    assert [record.content.content for record in read_jsonl(path, "a", Reading())] == ["1", "2"]

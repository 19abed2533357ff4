"""A whole run: rows, shards, manifest, resuming, and what it refuses."""

from __future__ import annotations

import json
from collections import Counter

import pyarrow.parquet as pq
import pytest
from benchmarks.archives import make_pages, warc_record, write_jsonl, write_warc

import newsclean
from batch.conftest import make_html, make_page, read_quarantine, read_rows
from newsclean.batch.errors import OutputTrouble
from newsclean.batch.inputs.reading import Reading
from newsclean.batch.manifest import Manifest
from newsclean.batch.schema import arrow_schema
from newsclean.config import Config
from newsclean.errors import ConfigError


@pytest.fixture
def crawl(tmp_path):
    path = tmp_path / "crawl.warc.gz"
    write_warc(path, [warc_record(make_page(number)) for number in range(25)])
    return path


def ids(count):
    return [make_page(number).id for number in range(count)]


def snapshot(folder):
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_every_document_is_a_row_in_the_order_of_the_input(crawl, do_batch, tmp_path):
    summary = do_batch(crawl, processes=2)
    rows = read_rows(tmp_path / "out")
    assert [row["id"] for row in rows] == ids(25)
    assert {row["title"] for row in rows} == {f"Ferry number {number} returns" for number in range(25)}
    assert rows[3]["source_url"] == rows[3]["url"] == "https://a.example/3"
    assert {row["input"] for row in rows} == {str(crawl)}
    assert summary["documents"] == summary["status"]["ok"] == 25
    assert summary["removed"]["leave-a-response"] == {"documents": 25, "blocks": 25, "characters": 25 * 16}
    assert json.loads((tmp_path / "out/summary.json").read_text()) == summary


def test_the_output_does_not_depend_on_the_number_of_processes(crawl, do_batch, tmp_path):
    for processes, output in ((1, "one"), (2, "two")):
        do_batch(crawl, processes=processes, output=output, shard_documents=10, format="parquet")
    first, second = (snapshot(tmp_path / output) for output in ("one", "two"))
    assert {name: first[name] for name in first if name.startswith("parts")} == {
        name: second[name] for name in second if name.startswith("parts")
    }
    assert first["summary.json"] == second["summary.json"]


def test_a_shard_is_a_part(crawl, do_batch, tmp_path):
    do_batch(crawl, shard_documents=10)
    parts = sorted((tmp_path / "out/parts").glob("*"))
    assert [len(part.read_text().splitlines()) for part in parts] == [10, 10, 5]
    assert [part.name.rpartition("-")[2] for part in parts] == ["00000.jsonl", "00001.jsonl", "00002.jsonl"]
    entries = Manifest(tmp_path / "out").shards[str(crawl)]
    assert [(entries[n]["is_last"], entries[n]["counts"]["documents"]) for n in range(3)] == [
        (False, 10), (False, 10), (True, 5),
    ]  # fmt: skip


def test_a_full_last_shard_is_the_last(crawl, do_batch, tmp_path):
    do_batch(crawl, shard_documents=25)
    assert [entry["is_last"] for entry in Manifest(tmp_path / "out").shards[str(crawl)].values()] == [True]


@pytest.mark.parametrize("blocks", [False, True])
def test_parquet_has_the_schema(crawl, do_batch, tmp_path, blocks):
    do_batch(crawl, format="parquet", blocks=blocks)
    (part,) = (tmp_path / "out/parts").glob("*.parquet")
    table = pq.read_table(part)
    assert table.schema.equals(arrow_schema(blocks=blocks), check_metadata=False)
    assert table.schema.field("removed").metadata[b"meaning"]
    if blocks:
        assert [block["role"] for block in table.column("blocks")[0].as_py()][-1] == "boilerplate"


def test_jsonl_and_parquet_say_the_same(crawl, do_batch, tmp_path):
    for form in ("jsonl", "parquet"):
        do_batch(crawl, format=form, output=form, blocks=True)
    assert read_rows(tmp_path / "jsonl") == read_rows(tmp_path / "parquet")


def test_several_inputs_of_all_kinds(crawl, do_batch, tmp_path):
    write_jsonl(tmp_path / "pages.jsonl", make_pages(7, blocks=20))
    (tmp_path / "site").mkdir()
    for number in range(4):
        (tmp_path / f"site/{number}.html").write_text(make_html(number))
    (tmp_path / "none.warc").write_bytes(b"")
    summary = do_batch(crawl, tmp_path / "pages.jsonl", tmp_path / "site", tmp_path / "none.warc")
    assert (summary["documents"], summary["inputs"], summary["parts"]) == (36, 4, 3)
    assert Counter(row["input"] for row in read_rows(tmp_path / "out")).total() == 36


def test_a_row_holds_what_no_file_could(do_batch, tmp_path):
    page = (
        make_html(1).replace("<head>", '<head><script type="application/ld+json">{"@type": "NewsArticle", "headline": '
        '"Ferry \\ud800 number 1 returns", "keywords": "a\\udfff"}</script>')
    )  # fmt: skip
    (tmp_path / "a.html").write_text(page)
    for form in ("jsonl", "parquet"):
        do_batch(tmp_path / "a.html", format=form, output=form)
    assert read_rows(tmp_path / "jsonl") == read_rows(tmp_path / "parquet")


def test_settings_of_the_cleaner_count(crawl, do_batch, tmp_path):
    do_batch(crawl, config=Config(ignore=("comments",), max_bytes=10_000))
    assert all(row["text"].endswith("LEAVE A RESPONSE") for row in read_rows(tmp_path / "out"))


def test_a_second_run_into_the_same_folder_is_refused(crawl, do_batch):
    do_batch(crawl)
    with pytest.raises(ConfigError, match="holds a run already; --resume goes on with it"):
        do_batch(crawl)


def test_a_finished_run_that_is_resumed_changes_no_part(crawl, do_batch, tmp_path):
    summary = do_batch(crawl)
    before = snapshot(tmp_path / "out/parts")
    assert do_batch(crawl, resume=True) == summary
    assert snapshot(tmp_path / "out/parts") == before


def lose_all_but_the_first(output):
    """Leave the folder as a kill leaves it: one entry, half of another, parts without entries, a temporary file."""
    manifest = output / "manifest.jsonl"
    lines = manifest.read_bytes().splitlines(keepends=True)
    manifest.write_bytes(b"".join(lines[:2]) + lines[2][:50])
    parts = sorted((output / "parts").glob("*"))
    parts[-1].write_bytes(b"")
    (output / "parts" / f"{parts[1].name}.tmp").write_bytes(b"half a row")


def test_a_torn_run_is_completed(crawl, do_batch, tmp_path):
    summary = do_batch(crawl, shard_documents=10)
    parts = snapshot(tmp_path / "out/parts")
    lose_all_but_the_first(tmp_path / "out")
    assert do_batch(crawl, shard_documents=10, resume=True) == summary
    assert snapshot(tmp_path / "out/parts") == parts


def test_inputs_may_be_added(crawl, do_batch, tmp_path):
    do_batch(crawl)
    more = tmp_path / "more.jsonl"
    write_jsonl(more, make_pages(3, blocks=20))
    assert do_batch(crawl, more, resume=True)["documents"] == 28
    assert do_batch(more, resume=True)["documents"] == 28


@pytest.mark.parametrize(
    ("settings", "named"),
    [
        ({"config": Config(ignore=("comments",))}, r"config.ignore was \[\] and is \['comments'\] \("),
        ({"shard_documents": 7}, "shard_documents was 10000 and is 7"),
        ({"format": "parquet"}, "format was 'jsonl' and is 'parquet'"),
        ({"reading": Reading(url_column="link")}, "reading.url_column was 'url' and is 'link'"),
    ],
)
def test_changed_settings_are_refused_unless_accepted(crawl, do_batch, settings, named):
    do_batch(crawl)
    with pytest.raises(ConfigError, match=rf"cannot resume, since {named}.*--accept-changes"):
        do_batch(crawl, resume=True, **settings)
    assert do_batch(crawl, resume=True, accept_changes=True, **settings)["documents"] == 25


def test_accepted_changes_do_an_input_again_that_was_not_done_to_its_end(crawl, do_batch, tmp_path):
    do_batch(crawl, shard_documents=10)
    lose_all_but_the_first(tmp_path / "out")
    summary = do_batch(crawl, shard_documents=7, resume=True, accept_changes=True)
    assert summary["documents"] == 25
    assert [row["id"] for row in read_rows(tmp_path / "out")] == ids(25)


@pytest.mark.parametrize("named", ["newsclean", "model"])
def test_another_version_is_refused(crawl, do_batch, monkeypatch, named):
    do_batch(crawl)
    monkeypatch.setattr("newsclean.__version__" if named == "newsclean" else "newsclean.batch.settings.model_version",
                        "9.9" if named == "newsclean" else lambda: "another")  # fmt: skip
    with pytest.raises(ConfigError, match=f"cannot resume, since {named} was"):
        do_batch(crawl, resume=True)


def test_a_changed_pack_of_phrases_is_refused(crawl, do_batch, tmp_path):
    pack = tmp_path / "gazette.toml"
    pack.write_text("[comments]\nwhole = '''\nHave your say\n'''\n", encoding="utf-8")
    config = newsclean.Config(phrases=(str(pack),))
    do_batch(crawl, config=config)
    pack.write_text("[comments]\nwhole = '''\nHave your say here\n'''\n", encoding="utf-8")
    with pytest.raises(ConfigError, match="cannot resume, since files was"):
        do_batch(crawl, config=config, resume=True)


def test_a_changed_input_is_refused_and_done_again_if_accepted(crawl, do_batch, tmp_path):
    do_batch(crawl, shard_documents=10)
    write_warc(crawl, [warc_record(make_page(number)) for number in range(5, 12)])
    with pytest.raises(ConfigError, match=r"crawl\.warc\.gz changed after it was done"):
        do_batch(crawl, shard_documents=10, resume=True)
    summary = do_batch(crawl, shard_documents=10, resume=True, accept_changes=True)
    assert summary["documents"] == 7
    assert [row["id"] for row in read_rows(tmp_path / "out")] == ids(12)[5:]


def test_a_damaged_input_costs_its_end_and_is_done_when_it_is_whole(crawl, do_batch, tmp_path):
    whole = crawl.read_bytes()
    crawl.write_bytes(whole[:-20])
    other = tmp_path / "other.jsonl"
    write_jsonl(other, make_pages(3, blocks=20))
    summary = do_batch(crawl, other, shard_documents=10)
    assert summary["problems"] == {str(crawl): "is cut off: its packed data end too early"}
    assert summary["documents"] >= 24 + 3
    again = do_batch(crawl, other, shard_documents=10, resume=True)
    assert again == summary
    crawl.write_bytes(whole)
    mended = do_batch(crawl, other, shard_documents=10, resume=True)
    assert (mended["documents"], mended["problems"]) == (28, {})
    assert Counter(row["id"] for row in read_rows(tmp_path / "out")).most_common(1)[0][1] == 1


def test_an_unreadable_record_goes_into_quarantine(do_batch, tmp_path):
    path = tmp_path / "a.jsonl"
    path.write_text('{"html": "<p>x</p>"}\nno json\n{"html": "<p>y</p>"}\n')
    summary = do_batch(path)
    assert summary["quarantined"] == {"unreadable": 1}
    assert summary["documents"] == 3
    (entry,) = read_quarantine(tmp_path / "out")
    assert (entry["id"], entry["status"], entry["content"]) == (f"{path}#2", "unreadable", None)
    assert [row["id"] for row in read_rows(tmp_path / "out")] == [f"{path}#1", f"{path}#3"]


def test_a_missing_input_costs_itself(crawl, do_batch, tmp_path):
    missing = tmp_path / "missing.warc"
    summary = do_batch(missing, crawl)
    assert summary["problems"] == {str(missing): "there is no such file"}
    assert summary["documents"] == 25
    write_warc(missing, [warc_record(make_page(99))])
    assert do_batch(missing, crawl, resume=True)["problems"] == {}


def test_a_missing_package_costs_its_inputs(crawl, do_batch, tmp_path, monkeypatch):
    other = tmp_path / "other.jsonl"
    write_jsonl(other, make_pages(3, blocks=20))
    monkeypatch.setitem(__import__("sys").modules, "fastwarc.warc", None)
    summary = do_batch(crawl, other)
    assert summary["problems"] == {str(crawl): "reading WARC and WET needs fastwarc: pip install 'newsclean[warc]'"}
    assert summary["documents"] == 3


def test_parquet_without_pyarrow_is_refused_before_anything_is_done(crawl, do_batch, tmp_path, monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "pyarrow.parquet", None)
    with pytest.raises(ConfigError, match=r"pip install 'newsclean\[parquet\]' \(--format jsonl does without\)"):
        do_batch(crawl, format="parquet")
    assert not (tmp_path / "out").exists()


def test_a_damaged_manifest_is_said(crawl, do_batch, tmp_path):
    do_batch(crawl)
    manifest = tmp_path / "out/manifest.jsonl"
    manifest.write_bytes(b"what is this\n" + manifest.read_bytes())
    with pytest.raises(OutputTrouble, match="line 1 is damaged"):
        do_batch(crawl, resume=True)


def test_parts_without_a_manifest_are_not_touched(crawl, do_batch, tmp_path):
    do_batch(crawl)
    (tmp_path / "out/manifest.jsonl").unlink()
    with pytest.raises(ConfigError, match="has parts that no manifest vouches for"):
        do_batch(crawl)
    with pytest.raises(ConfigError, match="has parts that no manifest vouches for"):
        do_batch(crawl, resume=True)
    assert len(read_rows(tmp_path / "out")) == 25


def test_two_runs_never_write_into_one_folder(crawl, do_batch, tmp_path):
    from newsclean.batch.run import locked

    (tmp_path / "out").mkdir()
    with locked(tmp_path / "out"), pytest.raises(ConfigError, match="another run is writing there"):
        do_batch(crawl)
    assert do_batch(crawl)["documents"] == 25


def test_an_output_that_is_a_file(crawl, do_batch, tmp_path):
    (tmp_path / "out").write_text("")
    with pytest.raises(ConfigError, match="out: there is a file where a folder has to be"):
        do_batch(crawl)

"""Which inputs names stand for."""

from __future__ import annotations

import gzip
import os

import pytest

from newsclean.batch.document import Document, Unreadable
from newsclean.batch.errors import InputTrouble
from newsclean.batch.inputs.find import SINGLE_FILES, find_inputs
from newsclean.batch.inputs.reading import Reading


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in ("in/b.html", "in/deep/a.htm", "in/c.txt", "in/z.warc.gz", "in/deep/t.jsonl", "in/notes.doc"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")
    return tmp_path


def found(*names, **settings):
    return [(each.name, each.format, len(each.paths), each.problem) for each in find_inputs(names, **settings)]


def test_a_folder_gives_archives_and_one_input_of_files(folder):
    assert found("in") == [
        ("in/z.warc.gz", "warc", 1, ""), ("in/deep/t.jsonl", "jsonl", 1, ""), ("in", "files", 3, ""),
    ]  # fmt: skip


def test_names_are_the_same_however_they_are_spelled(folder):
    assert found("./in/") == found("in") == found("in/../in")


def test_the_output_folder_is_no_input(folder):
    assert [name for name, *_ in found("in", skip=folder / "in" / "deep")] == ["in/z.warc.gz", "in"]


def test_a_pipe_in_a_folder_is_not_waited_for(folder):
    os.mkfifo(folder / "in" / "pipe.html")
    (folder / "in" / "endless.jsonl").symlink_to("/dev/zero")
    assert [(name, problem) for name, *_, problem in found("in") if problem] == [
        ("in/endless.jsonl", "is no file but a pipe or a device"), ("in/pipe.html", "is no file but a pipe or a device"),
    ]  # fmt: skip


def test_a_name_that_is_too_long_is_one_with_a_problem(folder):
    assert "File name too long" in found("x" * 5_000)[0][-1]
    assert found("x" * 5_000 + ".html")[0][-1] == "there is no such file"


def test_patterns(folder):
    assert found("in/*.gz") == [("in/z.warc.gz", "warc", 1, "")]
    assert found("in/**/*.jsonl") == [("in/deep/t.jsonl", "jsonl", 1, "")]


def test_nothing_twice(folder):
    assert found("in/z.warc.gz", "in", "in/*.gz", "in") == [
        ("in/z.warc.gz", "warc", 1, ""), ("in/deep/t.jsonl", "jsonl", 1, ""), ("in", "files", 3, ""),
    ]  # fmt: skip


def test_single_files_are_one_input(folder):
    assert found("in/b.html", "in/c.txt") == [(SINGLE_FILES, "files", 2, "")]


def test_what_a_file_is_without_its_name(folder):
    for name, content, kind in (
        ("a", b"WARC/1.0\r\n", "warc"),
        ("b", b'\xef\xbb\xbf{"html": 1}', "jsonl"),
        ("c", gzip.compress(b" {}"), "jsonl"),
        ("d", b"PAR1", "parquet"),
    ):
        (folder / name).write_bytes(content)
        assert found(name) == [(name, kind, 1, "")]
    (folder / "e").write_bytes(b"<!doctype html>")
    assert found("e") == [(SINGLE_FILES, "files", 1, "")]


@pytest.mark.parametrize(
    ("name", "problem"),
    [
        ("missing.warc", "there is no such file"),
        ("missing", "there is no such file"),
        ("none*.warc", "there is no such file"),
        ("in/notes.doc", "is of no kind that is known"),
        ("empty", "has no file in it that ends in any of .warc, .wet, .jsonl"),
        ("a\0b", "is no path"),
    ],
)
def test_what_is_no_input_is_one_with_a_problem(folder, name, problem):
    (folder / "empty").mkdir()
    (one,) = find_inputs([name])
    assert one.problem.startswith(problem)
    with pytest.raises(InputTrouble, match=problem):
        list(one.records(Reading()))


def test_files_are_read_and_those_that_cannot_be_are_named(folder):
    (folder / "in/b.html").write_bytes(gzip.compress(b"<p>packed</p>"))
    (folder / "in/deep/a.htm").write_bytes(gzip.compress(b"<p>cut off</p>")[:-4])
    (folder / "in/c.txt").unlink()
    (folder / "in/c.txt").mkdir()
    (folder / "in/d.txt").write_bytes(b"text")
    (one,) = (each for each in find_inputs(["in"]) if each.format == "files")
    (folder / "in/d.txt").unlink()
    contents = [record.content for record in one.records(Reading())]
    assert contents == [
        Document("in/b.html", b"<p>packed</p>", "html"),
        Unreadable("in/d.txt", "the file cannot be read: No such file or directory"),
        Unreadable("in/deep/a.htm", "the file is cut off: its packed data end too early"),
    ]


def test_identity_follows_content_and_not_time(folder):
    path = folder / "in/z.warc.gz"
    (before,) = find_inputs([str(path)])
    identity = before.identity()
    path.write_bytes(b"x")
    assert before.identity() == identity
    path.write_bytes(b"y")
    assert before.identity() != identity

"""`newsclean batch` on the command line."""

from __future__ import annotations

import json

import pytest

from cli.conftest import PAGE, TEXT


@pytest.fixture
def site(tmp_path):
    folder = tmp_path / "site"
    folder.mkdir()
    for number in range(3):
        (folder / f"{number}.html").write_text(PAGE)
    (folder / "one.txt").write_text(TEXT)
    return folder


def rows(folder):
    return [json.loads(line) for part in sorted(folder.glob("parts/*.jsonl")) for line in part.read_text().splitlines()]


def test_a_folder(run, site, tmp_path):
    result = run("batch", "site", "--output", "out", "--format", "jsonl", "--processes", "1")
    assert result.status == 0
    assert [row["id"] for row in rows(tmp_path / "out")] == [
        "site/0.html",
        "site/1.html",
        "site/2.html",
        "site/one.txt",
    ]
    assert {row["title"] for row in rows(tmp_path / "out")} == {"Ferry returns to the islands"}
    lines = result.out.splitlines()
    assert lines[0] == "4 documents of 1 input, 0.0 MB, in 1 part"
    assert "  ok  4" in lines
    assert any(line.split() == "leave-a-response 4 blocks, 64 characters, 4 documents".split() for line in lines)
    (last,) = result.complaints
    assert last.startswith("newsclean: done in ")
    assert last.endswith("4 ok, 0 empty, 0 failed")


def test_names_on_standard_input(run, site, tmp_path, monkeypatch):
    names = b"site/0.html\n\nsite/one.txt\n"
    result = run("batch", "-", "--output", "out", "--format", "jsonl", "--progress", "none", stdin=names)
    assert (result.status, result.err) == (0, "")
    assert [row["id"] for row in rows(tmp_path / "out")] == ["site/0.html", "site/one.txt"]


def test_a_bad_input_costs_itself_and_the_exit_status(run, site):
    result = run("batch", "site", "gone.warc", "--output", "out", "--format", "jsonl", "--progress", "none")
    assert result.status == 1
    assert "problem: gone.warc: there is no such file" in result.out.splitlines()


def test_resuming(run, site):
    command = ["batch", "site", "--output", "out", "--format", "jsonl", "--progress", "none"]
    first = run(*command)
    refused = run(*command)
    assert refused.status == 2
    assert refused.complaints == [
        "newsclean: --output out: holds a run already; --resume goes on with it, or choose another folder"
    ]
    assert run(*command, "--resume").out == first.out
    assert run(*command, "--resume", "--ignore", "comments").status == 2
    assert run(*command, "--resume", "--ignore", "comments", "--accept-changes").status == 0


@pytest.mark.parametrize(
    ("options", "complaint"),
    [
        (["--processes", "0"], "newsclean: processes: expected a number above 0, got 0"),
        (["--shard-documents", "0"], "newsclean: shard documents: expected a number above 0, got 0"),
        (["--time-limit", "0"], "newsclean: time limit: expected seconds above 0, got 0.0"),
        (["--memory-limit", "-1"], "newsclean: memory limit: expected a whole number of MiB above 0, got -1"),
        (["--ignore", "comment"], "newsclean: there is no rule or label 'comment'. Did you mean"),
    ],
)
def test_wrong_options(run, site, options, complaint):
    result = run("batch", "site", "--output", "out", *options)
    assert result.status == 2
    assert result.err.startswith(complaint)


def test_standard_input_without_names(run):
    result = run("batch", "-", "--output", "out", stdin=b"\n")
    assert (result.status, result.err) == (2, "newsclean: -: standard input names no inputs\n")


def test_an_interrupt_says_how_to_go_on(run, site, monkeypatch):
    def interrupted(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr("newsclean.cli.batch.run_batch", interrupted)
    result = run("batch", "site", "--output", "out")
    assert (result.status, result.err) == (130, "newsclean: interrupted; --resume goes on\n")


def test_on_windows_it_says_what_it_needs(run, site, monkeypatch):
    monkeypatch.setattr("sys.platform", "win32")
    result = run("batch", "site", "--output", "out")
    assert (result.status, result.err) == (2, "newsclean: batch: its worker processes need Linux or macOS\n")

"""The command line as such: help, version, wrong usage; and as a process of its own."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import newsclean
from cli.conftest import LEAD, TEXT
from newsclean.batch.settings import model_version
from newsclean.cli import main, version
from newsclean.registry import builtin_rules

COMMAND = [sys.executable, "-m", "newsclean"]


def test_alone_it_helps(run):
    result = run()
    assert result.status == 0
    assert result.err == ""
    for example in ("newsclean extract page.html", "newsclean clean dump.txt", "newsclean explain page.html"):
        assert example in result.out


@pytest.mark.parametrize(
    "arguments",
    [["--help"], ["extract", "-h"], ["clean", "-h"], ["explain", "-h"], ["rules", "-h"], ["rules", "show", "-h"]],
)
def test_help(run, arguments):
    result = run(*arguments)
    assert result.status == 0
    assert "usage: newsclean" in result.out


def test_version(run, monkeypatch):
    """It names rules and models, so that two results can be told apart."""
    monkeypatch.setattr("newsclean.read.ways.PURE_BECAUSE", "")
    told = re.fullmatch(
        r"newsclean (\S+) \((\d+) rules, code ([0-9a-f]{12}), models and phrases ([0-9a-f]{12})\)\n",
        run("--version").out,
    )
    assert told[1] == newsclean.__version__
    assert int(told[2]) == len(builtin_rules())
    assert model_version().startswith(told[4])


@pytest.mark.parametrize(("name", "changes"), [("leave_a_response.py", True), ("terminal.py", False)])
def test_the_version_changes_with_the_code_that_judges(monkeypatch, name, changes):
    before = version.code_version()
    read = Path.read_bytes
    monkeypatch.setattr(Path, "read_bytes", lambda path: read(path) + b"#" * (path.name == name))
    assert (version.code_version() != before) is changes


def test_version_says_that_the_extension_is_not_used(run, monkeypatch):
    monkeypatch.setattr("newsclean.read.ways.PURE_BECAUSE", "the extension was not built")
    assert run("--version").out.endswith("; pages are read in pure Python: the extension was not built)\n")


@pytest.mark.parametrize(
    "arguments",
    [
        ["page.html"],
        ["extract"],
        ["extract", "a", "--format", "pdf"],
        ["rules", "show"],
        ["explain", "a", "--text", "--html"],
    ],
)
def test_wrong_usage(run, arguments):
    result = run(*arguments)
    assert (result.status, result.out) == (2, "")
    usage, problem = result.err.splitlines()
    assert usage.startswith("usage: newsclean")
    assert problem.startswith("newsclean")


def test_an_interrupt_is_quiet(run, monkeypatch, tmp_path):
    def interrupted(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr("newsclean.cli.convert.read_input", interrupted)
    result = run("clean", "a.txt")
    assert (result.status, result.out, result.err) == (130, "", "")


def test_as_a_process():
    done = subprocess.run([*COMMAND, "clean", "-"], input=TEXT.encode(), capture_output=True, check=True)
    assert LEAD in done.stdout.decode()
    assert done.stderr == b""


def test_the_output_is_utf_8_in_any_locale(tmp_path):
    environment = {**os.environ, "PYTHONIOENCODING": "ascii", "LC_ALL": "C", "PYTHONUTF8": "0"}
    text = TEXT.replace("Ostby", "Østby 中 \N{WAVING HAND SIGN}")
    done = subprocess.run(
        [*COMMAND, "clean", "-"], input=text.encode(), capture_output=True, check=True, env=environment
    )
    assert "Østby 中 \N{WAVING HAND SIGN}" in done.stdout.decode("utf-8")
    name = "\u00e9\u4e2d.txt"
    (tmp_path / name).write_text(TEXT.replace("Ostby", "Østby"), encoding="utf-8")
    done = subprocess.run(
        [*COMMAND, "clean", ".", "--format", "jsonl"], capture_output=True, check=True, env=environment, cwd=tmp_path
    )
    assert name in done.stdout.decode("utf-8")


@pytest.mark.skipif(os.name == "nt", reason="file names on Windows are Unicode")
def test_a_file_name_that_is_no_utf_8(tmp_path):
    path = tmp_path / os.fsdecode(b"caf\xe9.txt")
    path.write_text(TEXT)
    done = subprocess.run(
        [*COMMAND, "clean", path, b"caf\xe9-missing.txt", "--format", "jsonl"], capture_output=True, check=False
    )
    assert done.returncode == 1
    assert "caf\ufffd.txt" in done.stdout.decode("utf-8")
    assert done.stderr.decode("utf-8").splitlines() == ["newsclean: caf\ufffd-missing.txt: there is no such file"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGPIPE")
def test_a_reader_that_leaves_early_is_no_error(tmp_path):
    for number in range(200):
        (tmp_path / f"{number}.txt").write_text(TEXT)
    process = subprocess.Popen(
        [*COMMAND, "clean", tmp_path, "--format", "jsonl"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    process.stdout.readline()
    process.stdout.close()
    assert process.stderr.read() == b""
    process.stderr.close()
    assert process.wait() == 141


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full to fill up here")
def test_a_full_disk_is_told_in_one_line():
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [*COMMAND, "clean", "-"], input=TEXT.encode(), stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert done.returncode == 1
    assert done.stderr.decode().splitlines() == ["newsclean: standard output: No space left on device"]


def test_help_needs_no_rules():
    code = "import sys; from newsclean.cli import main; main(['--help']); print([m for m in sys.modules if m.startswith('newsclean.rules.') or m == 'trafilatura'])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert done.stdout.splitlines()[-1] == "[]"


def test_the_entry_point_is_main():
    from importlib.metadata import entry_points

    (point,) = (p for p in entry_points(group="console_scripts") if p.name == "newsclean")
    assert point.load() is main

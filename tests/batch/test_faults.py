"""Runs whose workers and supervisors are really killed; `python -m benchmarks faults` does it twenty times."""

from __future__ import annotations

import gc
import os
import resource
import subprocess
import sys
import time
from pathlib import Path

import pytest
from benchmarks.archives import warc_record, write_warc
from benchmarks.faults import Faults, children_of, try_faults

from batch.conftest import make_page, read_rows
from newsclean.batch.parts import ParquetPart

COMMAND = [sys.executable, "-m", "newsclean", "batch"]
ENVIRONMENT = {**os.environ, "PYTHONPATH": os.pathsep.join(os.path.abspath(entry) for entry in sys.path)}  # noqa: PTH100


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="children are found through /proc")
def test_killed_at_random_moments_every_document_is_there_once():
    faults = try_faults(blows=4, seed=20, documents=180)
    assert faults.workers + faults.supervisors == 4
    assert (faults.missing, faults.surplus) == ([], [])


def test_faults_are_told():
    told = str(Faults(workers=1, missing=["a"]))
    assert "1 workers" in told
    assert "1 documents missing" in told


def test_a_full_disk_is_one_sentence_and_loses_nothing(tmp_path):
    write_warc(tmp_path / "a.warc.gz", [warc_record(make_page(number)) for number in range(60)])
    arguments = [*COMMAND, "a.warc.gz", "--output", "out", "--shard-documents", "20", "--progress", "none"]
    arguments += ["--processes", "1", "--format", "jsonl"]
    small = 20 * 1024

    def fill_the_disk():
        resource.setrlimit(resource.RLIMIT_FSIZE, (small, small))

    told = {"cwd": tmp_path, "env": ENVIRONMENT, "capture_output": True, "text": True}
    failed = subprocess.run(arguments, preexec_fn=fill_the_disk, check=False, **told)
    assert failed.returncode == 1
    assert failed.stdout == ""
    (sentence,) = failed.stderr.splitlines()
    assert "cannot be written: File too large; all parts in the manifest hold, and --resume goes on" in sentence
    assert not list((tmp_path / "out").rglob("*.tmp"))
    done = subprocess.run([*arguments, "--resume"], check=False, **told)
    assert (done.returncode, done.stderr) == (0, "")
    assert [row["id"] for row in read_rows(tmp_path / "out")] == [make_page(number).id for number in range(60)]


def test_a_part_that_is_given_up_is_silent(tmp_path, monkeypatch):
    raised = []
    monkeypatch.setattr(sys, "unraisablehook", raised.append)
    part = ParquetPart(tmp_path / "a.parquet", blocks=False)
    part.discard()
    del part
    gc.collect()
    assert not raised
    assert not list(tmp_path.iterdir())


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="children are found through /proc")
def test_workers_end_with_their_supervisor(tmp_path):
    write_warc(tmp_path / "a.warc.gz", [warc_record(make_page(number)) for number in range(3000)])
    arguments = [*COMMAND, "a.warc.gz", "--output", "out", "--progress", "none", "--processes", "2"]
    run = subprocess.Popen(arguments, cwd=tmp_path, env=ENVIRONMENT, stdout=subprocess.DEVNULL)
    while len(workers := children_of(run.pid)) < 2:
        assert run.poll() is None
    run.kill()
    run.wait()
    while any(map(is_alive, workers)):
        time.sleep(0.05)


def is_alive(pid):
    """Tell whether a process runs; one that nobody waits for does not, though it has a number."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except (FileNotFoundError, ProcessLookupError):
        return False

"""The measurements of engines and of scale: what they say of given times, and that they measure what they name."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from subprocess import PIPE

import pytest
from benchmarks.engine_process import ProcessorTime
from benchmarks.engines import Session, check_ids, cost_of, engine_table, poison_rows
from benchmarks.scale import CRAWLS, Crawl, scale_table
from benchmarks.speed import Spent

ON_LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux counts orphaned processes")


def test_start_up_falls_out():
    sizes = [50, 250, 500, 1000]
    pool = Session(sizes, [Spent(4.0, 6.0), Spent(3.5, 7.0), Spent(6.0, 12.0), Spent(11.0, 22.0)])
    spark = Session(sizes, [Spent(16.0, 21.2), Spent(2.5, 9.0), Spent(5.0, 15.0), Spent(10.0, 27.0)])
    cost = cost_of([pool, pool])
    assert cost.documents_per_second == pytest.approx(100)
    assert cost.cpu_seconds == pytest.approx(20.0)
    assert (cost.run_seconds, cost.start_seconds) == (pytest.approx(2.0), pytest.approx(5.0))
    assert engine_table({"pool": [pool], "spark": [spark]}).splitlines()[2:] == [
        "| pool | 20.00 | 1.00 | 100 | 2.0 | 5.0 |",
        "| spark | 24.00 | 1.20 | 100 | 3.0 | 20.0 |",
    ]


PARENT = """
import os, signal, sys, time
signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # the system then tells nobody what a child took
if not os.fork():
    while time.process_time() < 0.5:
        pass
    time.sleep(0.5)
    os._exit(0)
try:
    os.wait()
except ChildProcessError:
    pass
print("done", flush=True)
sys.stdin.read()
"""


@ON_LINUX
def test_time_of_a_process_is_counted_though_its_parent_does_not_ask_for_it():
    with ProcessorTime() as processors:
        with subprocess.Popen([sys.executable, "-c", PARENT], stdin=PIPE, stdout=PIPE) as run:
            assert run.stdout.readline() == b"done\n"
            run.stdin.close()
        assert processors.seconds() >= 0.4


def measure(*arguments):
    """Run the command in a process of its own, since it waits for all that it has adopted."""
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks", "engines", *arguments], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@ON_LINUX
def test_engines_are_run_over_few_and_many():
    lines = measure("--only", "pool", "--only", "batch", "--documents", "10", "--rounds", "1").splitlines()
    told, rows = lines[:2], [[cell.strip() for cell in line.split("|")] for line in lines[-2:]]
    for name, line in zip(("pool", "batch"), told, strict=True):
        assert line.startswith(f"{name}: 1 documents ")
        assert ", 10 documents " in line
        assert line.endswith("every one is there once")
    assert [row[1] for row in rows] == ["pool", "batch"]
    assert rows[0][3] == "1.00"


@ON_LINUX
def test_poison_is_counted():
    told = measure("--only", "batch", "--documents", "60", "--poison").strip()
    assert told.startswith("batch: 60 documents, 6 of them poison: ")
    assert "3 crashed" in told
    assert told.endswith("every one is there once")


def test_a_document_that_is_lost_is_told(tmp_path):
    with pytest.raises(SystemExit, match="spark: 1 documents went in, 0 came out"):
        check_ids("spark", tmp_path, [{"url": "https://a.example/1"}])


def test_every_kind_of_poison_is_among_the_documents():
    rows, harmful = poison_rows(100)
    assert sum("poison" in row["html"] for row in rows) == harmful - 1
    assert Counter(len(row["html"]) > 1_000_000 for row in rows)[True] == 1


def test_the_cost_of_crawls():
    lines = scale_table(0.0036).splitlines()
    assert lines[0] == "A document takes 3.6 ms of one core: 278 documents a second and core."
    assert lines[4] == "| CC-NEWS, one month | 16 | 450 | 16 | 0.0 |"
    assert lines[5] == "| Common Crawl, one snapshot | 2,640 | 90,000 | 2,640 | 8.2 |"
    assert scale_table(0.0036, [0.2]).splitlines()[4] == "| CC-NEWS, one month | 16 | 450 | 16 | 0.0 | $3.15 |"
    assert scale_table(0.0036, [0.2, 0.1], [Crawl("yours", 10**9)]).splitlines()[4:] == [
        "| yours | 1,000 |  | 1,000 | 3.1 | $200 | $100 |"
    ]
    assert [crawl.files for crawl in CRAWLS] == [450, 90_000]

"""The measurements of engines and of scale: what they say of given times, and that they measure what they name."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter

import pytest
from benchmarks.engines import Turn, check_ids, cost_of, engine_table, poison_rows
from benchmarks.scale import CRAWLS, Crawl, scale_table
from benchmarks.speed import Spent

ON_LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux counts orphaned processes")


def test_start_up_falls_out():
    turns = [Turn(Spent(4.0, 6.0), Spent(3.0, 4.0), Spent(11.0, 20.0))] * 3
    cost = cost_of(turns, documents=1000)
    assert cost.documents_per_second == pytest.approx(100)
    assert cost.cpu_seconds == pytest.approx(20.0)
    spark = Turn(Spent(16.0, 20.0), Spent(9.0, 9.0), Spent(17.0, 28.2), at_rest=0.2)
    table = engine_table({"pool": turns, "spark": [spark]}, 1000)
    assert table.splitlines()[2:] == [
        "| pool | 20.00 | 1.00 | 0% | 1.00 | 100 | 1.0 |",
        "| spark | 24.00 | 1.20 | 20% | 1.10 | 100 | 7.0 |",
    ]


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
    assert [line.split("|")[1].strip() for line in lines[2:]] == ["pool", "batch"]
    assert [lines[2].split("|")[place].strip() for place in (3, 5)] == ["1.00", "1.00"]


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

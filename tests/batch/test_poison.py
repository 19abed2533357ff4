"""Poison among a thousand documents, through a rule of a plug-in: all others have a result, and it has its reason."""

from __future__ import annotations

import base64
import json
import os
import subprocess
import sys
from collections import Counter

import pytest
from benchmarks.archives import warc_record, write_warc
from benchmarks.poison import HUGE, LIFTED, STATUS, install

from batch.conftest import make_html, make_page, read_quarantine, read_rows

DOCUMENTS = 1000


@pytest.fixture
def environment(tmp_path):
    """The environment of a process in which the plug-in is installed."""
    folder = install(tmp_path / "installed")
    return {**os.environ, "PYTHONPATH": os.pathsep.join([str(folder), *sys.path])}


def make_pages():
    """Return a thousand pages, those among them that do harm by number, and the number of one that is far too large."""
    places = dict(zip(range(50, DOCUMENTS, 180), STATUS, strict=False))
    pages = [make_page(number) for number in range(DOCUMENTS)]
    for number, word in places.items():
        content = make_html(number).replace("LEAVE A", f"{word} LEAVE A").encode()
        pages[number] = pages[number]._replace(content=content)
    huge = DOCUMENTS - 10
    pages[huge] = pages[huge]._replace(content=HUGE.encode())
    return pages, places, huge


def test_poison_costs_itself(tmp_path, environment):
    pages, places, huge = make_pages()
    write_warc(tmp_path / "crawl.warc.gz", map(warc_record, pages))
    (tmp_path / "lifted.toml").write_text("\n".join(f"{name} = {value}" for name, value in LIFTED.items()))
    options = "--config lifted.toml --output out --processes 2 --time-limit 4 --memory-limit 100 --progress none --format jsonl".split()
    done = subprocess.run(
        [sys.executable, "-m", "newsclean", "batch", "crawl.warc.gz", *options],
        cwd=tmp_path, env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (1, "")
    rows = {row["id"]: row for row in read_rows(tmp_path / "out")}
    entries = {entry["id"]: entry for entry in read_quarantine(tmp_path / "out")}
    assert Counter([*rows, *entries]) == Counter(page.id for page in pages)
    # On a slow machine the time of the large page ends before the memory does.
    assert entries.pop(pages[huge].id)["status"] in {"out_of_memory", "timeout"}
    expected = {pages[number].id: STATUS[word] for number, word in places.items() if STATUS[word]}
    assert {id_: entry["status"] for id_, entry in entries.items()} == expected
    for number, word in places.items():
        if entry := entries.get(pages[number].id):
            assert entry["attempts"] == 2
            assert base64.b64decode(entry["content"]) == pages[number].content
        else:  # a rule that raises costs its claims, and the process that it has filled is replaced
            assert word == "poisonmemory"
            assert rows.pop(pages[number].id)["warnings"] == ["rule-broken:poison:poison"]
    assert not any(row["warnings"] for row in rows.values())
    summary = json.loads((tmp_path / "out/summary.json").read_text())
    assert summary["quarantined"]["crashed"] == 3
    assert summary["documents"] == DOCUMENTS

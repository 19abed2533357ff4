"""What is shown while a run goes on, and at its end."""

from __future__ import annotations

import io
import sys
from collections import Counter

import pytest

from newsclean.batch import progress
from newsclean.batch.progress import Bar, Lines, Silent, Tally, make_progress
from newsclean.batch.summary import MOST_LINES, format_summary


class Terminal(io.StringIO):
    def isatty(self):
        return True


@pytest.fixture
def tally(monkeypatch):
    monkeypatch.setattr(progress.time, "monotonic", lambda: 120.0)
    status = Counter(ok=90, empty=5, not_article=3, failed=2)
    return Tally(total=4_000_000, read=1_000_000, bytes=10_000_000, status=status, started=100.0)


def test_rates_counts_and_what_is_left(tally):
    assert tally.describe() == "5.0 documents/s, 0.50 MB/s; 90 ok, 5 empty, 3 not_article, 2 failed"
    assert tally.remaining() == "25%, 0:01:00 left"
    assert Tally(total=0).remaining() == "0%"


def test_lines_come_every_ten_seconds(tally, monkeypatch):
    stream = io.StringIO()
    lines = Lines(stream)
    lines.show(tally)
    assert stream.getvalue() == ""
    monkeypatch.setattr(progress.time, "monotonic", lambda: 131.0)
    lines.show(tally)
    lines.show(tally)
    lines.close(tally)
    first, last = stream.getvalue().splitlines()
    assert first.startswith("newsclean: 25%, 0:01:33 left; 3.2 documents/s")
    assert last.startswith("newsclean: done in 31.0 s; 3.2 documents/s")


def test_a_terminal_gets_a_bar(tally):
    stream = Terminal()
    bar = make_progress("auto", stream)
    assert isinstance(bar, Bar)
    bar.show(tally)
    tally.read = tally.total
    bar.close(tally)
    assert "100%" in stream.getvalue()
    assert "90 ok, 5 empty" in stream.getvalue()


def test_without_tqdm_there_are_lines(monkeypatch):
    monkeypatch.setitem(sys.modules, "tqdm", None)
    assert isinstance(make_progress("bar", Terminal()), Lines)


def test_the_choice():
    assert isinstance(make_progress("auto", io.StringIO()), Lines)
    assert isinstance(make_progress("none"), Silent)


def test_a_long_table_is_cut_and_says_so():
    empty = {"documents": 0, "inputs": 0, "bytes": 0, "parts": 0, "status": {}, "warnings": {}, "skipped": {},
             "quarantined": {}, "removed": {}, "problems": {}}  # fmt: skip
    skipped = {f"content type {number}": number for number in range(MOST_LINES + 3)}
    text = format_summary({**empty, "skipped": skipped, "problems": {"a.warc": "is cut off"}})
    assert "  ... and 3 more in summary.json" in text.splitlines()
    assert "problem: a.warc: is cut off" in text.splitlines()

"""The fuzz targets hold on their seeds; the fuzzer itself is no part of the tests."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import SimpleNamespace

import pytest

FOLDER = Path(__file__).parents[2] / "fuzz"
SPEC = importlib.util.spec_from_file_location("fuzz_targets", FOLDER / "targets.py")
targets = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(targets)


@pytest.mark.parametrize("name", targets.TARGETS)
def test_a_target_holds_on_its_seeds(name):
    seeds = sorted((FOLDER / "corpus" / name).iterdir())
    assert len(seeds) >= 8
    for seed in seeds:
        targets.TARGETS[name](seed.read_bytes())


def test_a_target_sees_what_does_not_hold(monkeypatch):
    monkeypatch.setattr(targets, "STATUSES", frozenset())
    with pytest.raises(AssertionError, match="status"):
        targets.extract(b"<p>x")


def test_a_target_sees_that_the_extension_reads_another_page(monkeypatch):
    other = SimpleNamespace(walk=lambda _text, _data, caps: targets.walk("<p>another", caps))
    monkeypatch.setattr(targets.ways, "READER", other)
    with pytest.raises(AssertionError, match="another page"):
        targets.compiled(b"\0\0<p>x")

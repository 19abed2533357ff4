"""The extension is used where it is there and right, and nothing else changes where it is not."""

from __future__ import annotations

import os
import subprocess
import sys
from types import SimpleNamespace

import pytest

from newsclean.compiled import SWITCH
from newsclean.model.page import column_maker
from newsclean.read import hints, shape, walk, ways

READER = "newsclean.read.compiled.reader"


def pure_walk(page, data=None):
    return walk.walk(page if data is None else data.decode())


def pure(**changed):
    """A module that gives what the extension gives, in pure Python, but for what is changed."""
    same = {
        "walk": pure_walk,
        "measure_all": shape.measure_all,
        "hints_of": hints.hints_of,
        "RowMaker": lambda row, _: column_maker(row),
    }
    return SimpleNamespace(**same | changed)


@pytest.fixture
def load(monkeypatch):
    """Load another module in place of the extension."""

    def load(module):
        monkeypatch.delenv(SWITCH, raising=False)
        monkeypatch.setitem(sys.modules, READER, module)
        return ways.load()

    return load


def test_an_extension_that_agrees_is_used(load):
    module = pure()
    assert load(module) == (module, "")


def in_capitals(page, data=None):
    found = pure_walk(page, data)
    found.texts[0] = found.texts[0].upper()
    return found


@pytest.mark.parametrize(
    "changed",
    [
        {"walk": in_capitals},
        {"walk": lambda page, data=None: None},
        {"walk": lambda page, data=None: pure_walk(page + "<b>x" * page.startswith("<\n"), data)},
        {"measure_all": lambda texts: shape.measure_all(texts[:-1])},
        {"hints_of": lambda said: [frozenset()] * len(said)},
        {"RowMaker": lambda row, names: lambda *columns: ()},
    ],
    ids=lambda changed: next(iter(changed)),
)
def test_one_that_differs_steps_aside_with_a_warning(load, changed):
    with pytest.warns(RuntimeWarning, match="differs from pure Python"):
        assert load(pure(**changed))[0] is None


def test_one_that_raises_steps_aside_with_a_warning(load):
    with pytest.warns(RuntimeWarning, match="raises ZeroDivisionError"):
        assert load(pure(walk=lambda page, data=None, caps=None: 1 / 0))[0] is None


def test_one_that_is_not_there_is_not_missed(load):
    assert load(None) == (None, "the extension was not built")


def test_an_lxml_that_hides_its_libxml2_is_no_fault(load, monkeypatch):
    def import_module(name):
        raise NotImplementedError("lxml shows none of the functions of its libxml2: htmlCtxtReadMemory")

    monkeypatch.setattr(ways, "import_module", import_module)
    assert load(None) == (None, "lxml shows none of the functions of its libxml2: htmlCtxtReadMemory")


def test_an_old_libxml2_is_told_from_one_that_agrees(load, monkeypatch):
    monkeypatch.setattr(ways.etree, "LIBXML_VERSION", (2, 13, 9))
    assert load(pure()) == (None, "it needs libxml2 2.14 or later")


def test_what_the_extension_cannot_tell_is_asked_of_the_pure_walk(monkeypatch):
    monkeypatch.setattr(ways, "READER", pure(walk=lambda page, data, caps: None))
    assert ways.walk("<p>It left.").texts == ["It left."]


@pytest.mark.parametrize(("value", "is_pure"), [("1", True), ("yes", True), ("", False), ("0", False)])
def test_it_is_switched_off_by_the_environment(value, is_pure):
    code = "from newsclean.read import ways; print(ways.READER is None, ways.PURE_BECAUSE)"
    environment = {**os.environ, SWITCH: value, "PYTHONPATH": os.pathsep.join(sys.path)}
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, env=environment, text=True)
    assert (run.stdout == f"True {SWITCH} is set\n") == is_pure

"""Every kind of hostile input gives the same bytes for every hash seed, in any order, and without the extension."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from benchmarks.hostile.corpus import corpus

PROGRAM = Path(__file__).with_name("alike.py")
ROOT = Path(__file__).parents[2]


def outcomes(*arguments: str, **variables: str) -> tuple[bool, dict[str, str]]:
    """Run the program; return whether it had the extension, and a hash of what came out, by kind."""
    environment = {**os.environ, "NEWSCLEAN_PURE": "0", **variables}
    environment["PYTHONPATH"] = os.pathsep.join(filter(None, (str(ROOT), environment.get("PYTHONPATH"))))
    run = subprocess.run(
        [sys.executable, str(PROGRAM), *arguments], capture_output=True, text=True, check=True, env=environment
    )
    has_extension, found = json.loads(run.stdout)
    return has_extension, found


@pytest.fixture(scope="module")
def expected() -> tuple[bool, dict[str, str]]:
    return outcomes(PYTHONHASHSEED="1")


def test_another_hash_seed_and_another_order_change_nothing(expected):
    assert len(expected[1]) == len(corpus())
    assert outcomes("reversed", PYTHONHASHSEED="4294967295") == expected


def test_pure_python_gives_the_same(expected):
    if not expected[0]:
        pytest.skip("the extension was not built: `pip install -e .` with a C compiler builds it")
    has_extension, found = outcomes(PYTHONHASHSEED="2", NEWSCLEAN_PURE="1")
    assert not has_extension
    assert [name for name in found if found[name] != expected[1][name]] == []

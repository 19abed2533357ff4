"""One process of newsclean for all hostile documents of a test process."""

from __future__ import annotations

import pytest
from benchmarks.hostile.measure import Runner, Settings


@pytest.fixture(scope="session")
def runner():
    with Runner("newsclean", Settings(limit=120)) as running:
        yield running

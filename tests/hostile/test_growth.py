"""A process does not grow over distinct documents; `python -m benchmarks growth` does the same over 50,000."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from benchmarks.hostile.growth import documents

ROOT = Path(__file__).parents[2]
DOCUMENTS = 1_600
MOST_PER_DOCUMENT = 4_000  # bytes; a document that stayed would take 100,000
PROGRAM = "import sys, json; from benchmarks.hostile.growth import measure; print(json.dumps(measure(int(sys.argv[1]), int(sys.argv[2])).per_document))"


@pytest.mark.parametrize("threads", [1, 4])
def test_memory_does_not_grow_with_the_number_of_documents(threads):
    run = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(DOCUMENTS), str(threads)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert json.loads(run.stdout) < MOST_PER_DOCUMENT


def test_the_documents_are_distinct():
    assert len(set(documents(50))) == 50

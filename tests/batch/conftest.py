"""Small archives, and a way to run batches over them."""

from __future__ import annotations

import json

import pytest
from benchmarks.archives import Page

from newsclean.batch.errors import InputTrouble
from newsclean.batch.inputs.find import find_inputs
from newsclean.batch.run import run_batch
from newsclean.batch.settings import BatchSettings

PARAGRAPH = (
    "The ferry between Ostby and the islands will sail again from Monday, the harbour board said, "
    "after three winters in which passengers had to take a bus around the whole fjord."
)


def make_html(number):
    return (
        f"<html><head><title>Ferry number {number} returns</title></head><body><h1>Ferry number {number} returns</h1>"
        f"<p>{PARAGRAPH} It is ferry number {number}.</p><p>{PARAGRAPH}</p><h3>LEAVE A RESPONSE</h3></body></html>"
    )


def make_page(number):
    return Page(f"<urn:uuid:{number}>", f"https://a.example/{number}", make_html(number).encode())


def read_rows(output):
    rows = []
    for path in sorted((output / "parts").glob("*")):
        if path.suffix == ".parquet":
            import pyarrow.parquet as pq

            rows += pq.read_table(path).to_pylist()
        else:
            rows += [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return rows


def read_quarantine(output):
    lines = [line for path in sorted((output / "quarantine").glob("*")) for line in path.read_text().splitlines()]
    return [json.loads(line) for line in lines]


def read_to_trouble(records):
    """Return what records there are before an input cannot be read further, and why it cannot."""
    found = []
    try:
        found.extend(record.content for record in records)
    except InputTrouble as trouble:
        return found, str(trouble)
    pytest.fail("there is no trouble")


@pytest.fixture
def do_batch(tmp_path):
    """Run a batch over inputs into the folder `out`; give its summary."""

    def do(*inputs, output="out", **settings):
        folder = tmp_path / output
        settings = {"format": "jsonl", "processes": 1, **settings}
        return run_batch(find_inputs(map(str, inputs)), BatchSettings(output=folder, **settings))

    return do

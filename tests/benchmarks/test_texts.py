"""What cleaning texts costs: which texts are timed, and what the table says."""

from __future__ import annotations

import gzip

import pytest
from benchmarks.data import load_data_set

from benchmarks import texts

SENTENCE = "The council of Norrby voted on Monday night to close the old bridge to trucks, residents said."


@pytest.fixture
def data(tmp_path):
    folder = tmp_path / "invented-wet"
    (folder / "text").mkdir(parents=True)
    (folder / "gold.jsonl").write_text('{"id": "few"}\n{"id": "many"}\n', encoding="utf-8")
    for name, lines in (("few", 5), ("many", 40)):
        text = "\n".join(f"{number}. {SENTENCE}\n" for number in range(lines))
        (folder / "text" / f"{name}.txt.gz").write_bytes(gzip.compress(text.encode()))
    return load_data_set(folder)


def test_texts_are_chosen_by_their_lines_without_empty_ones(data):
    (few,) = texts.texts_of(data, 5, 39)
    assert few.count(SENTENCE) == 5
    assert len(texts.texts_of(data, 5, 40)) == 2


def test_a_row_gives_the_medians_of_a_set(data):
    header, line = texts.HEADER.splitlines()[0], texts.cost_row(data, 30, 50)
    name, lines, count, *costs = (cell.strip() for cell in line.strip("|").split("|"))
    assert (name, lines, count) == ("invented-wet", "30 to 50", "1")
    assert header.count("|") == line.count("|")
    # `clean` runs the rules and the line model, and reads and assembles besides.
    assert all(float(cost) > 0 for cost in costs)


def test_a_set_without_such_texts_says_so(data):
    assert texts.cost_row(data, 500, 600) == "| invented-wet | 500 to 600 | 0 | | | |"

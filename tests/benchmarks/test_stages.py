"""Where the time goes: the tables, not the times."""

from __future__ import annotations

from benchmarks.rules import generate_page

from benchmarks import stages


def test_every_stage_of_every_page_is_timed():
    times = stages.time_stages([generate_page(blocks=30), generate_page(blocks=60)])
    assert set(times) == set(stages.STAGES)
    assert {len(column) for column in times.values()} == {2}
    total = [sum(times[stage][page] for stage in stages.WHOLE_STAGES) for page in (0, 1)]
    assert times[stages.STAGES[-1]] == total


def test_a_page_without_a_block_has_no_features():
    assert "  features" not in stages.time_page(b"<p></p>")


def test_the_tables_have_a_line_a_stage_and_a_line_a_size(monkeypatch):
    times = stages.time_stages([generate_page(blocks=30)])
    table = stages.stage_table({"one way": times, "another": times}).splitlines()
    assert {line.count("|") for line in table} == {6}
    assert len(table) == 2 + len(stages.STAGES)
    assert "&emsp;&emsp;trees" in table[9]
    monkeypatch.setattr(stages, "SIZES", (1, 2))
    monkeypatch.setattr(stages, "BLOCKS", 30)
    rows = [line.split("|") for line in stages.scaling_table().splitlines()[2:]]
    assert [int(row[1]) for row in rows] == [30, 60]


def test_both_ways_are_timed(monkeypatch):
    arguments = []
    monkeypatch.setattr(stages, "PURE_BECAUSE", "")
    monkeypatch.setattr(stages, "time_pure", lambda given: arguments.extend(given) or {"read": [2.0]})
    ways = stages.time_ways([generate_page(blocks=30)], ["stages", "--data", "x"])
    assert list(ways) == ["with the extension", "pure Python"]
    assert arguments == ["stages", "--data", "x"]
    monkeypatch.setattr(stages, "PURE_BECAUSE", "the extension was not built")
    assert list(stages.time_ways([generate_page(blocks=30)], [])) == ["pure Python"]

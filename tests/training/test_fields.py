"""The measure of title, authors and date, on outcomes and pages that are made up."""

from __future__ import annotations

import gzip
import json

import pytest

import newsclean
from training import __main__ as command
from training import fields

PROSE = "".join(
    f"<p>The ferry number {n} stayed in the harbour on Monday because of the storm, the company said.</p>"
    for n in range(4)
)


def outcome(site: str, right: bool, support: str | None = "printed-1", field: str = "title") -> fields.Outcome:
    return fields.Outcome("made up", site, field, support, right)


def test_shares_are_of_the_values_with_that_support():
    found = fields.shares([outcome("a", True), outcome("b", True), outcome("c", False), outcome("d", False, None)])
    assert found["title"]["printed-1"] == pytest.approx(3 / 5)
    assert found["title"]["declared-1"] == 0.5  # nothing is known
    assert set(found) == set(fields.MEASURED)


def test_the_error_is_that_on_sites_left_out():
    sites = [f"site-{n}.example" for n in range(200)]
    even = [outcome(site, True) for site in sites]
    assert fields.calibration_error(even)["title"] < 0.02
    fold_rights = [outcome(site, fields.fold_of(site) == 0) for site in sites]
    assert fields.calibration_error(fold_rights)["title"] > 0.2


@pytest.fixture
def data(tmp_path):
    """Write a data set of two pages, of which the second shows another author and no date."""
    folder = tmp_path / "set"
    (folder / "html").mkdir(parents=True)
    gold = []
    for number, author in enumerate(("Ada Fenwick", "Tom Marsh")):
        date = "<time datetime='2024-05-03'>3 May 2024</time>" if number == 0 else ""
        page = f"<html><title>Ferry {number} closed by storm</title><h1>Ferry {number} closed by storm</h1><p>By Ada Fenwick</p>{date}{PROSE}"
        (folder / "html" / f"{number}.html.gz").write_bytes(gzip.compress(page.encode()))
        gold.append({"id": str(number), "url": None, "lang": "en", "page_type": None, "site": f"s{number}.example",
                     "title": f"Ferry {number} closed by storm", "authors": [author], "date": "2024-05-03",
                     "body": None, "paragraphs": None, "with": [], "without": []})  # fmt: skip
    (folder / "gold.jsonl").write_text("".join(json.dumps(line) + "\n" for line in gold), encoding="utf-8")
    return folder


def test_pages_are_compared_field_by_field(data):
    found = {(one.site, one.field): one for one in fields.read_outcomes([data])}
    assert found["s0.example", "title"].is_right
    assert found["s0.example", "authors"].is_right
    assert not found["s1.example", "authors"].is_right
    assert (found["s1.example", "authors"].found, found["s1.example", "authors"].shared) == (1, 0)
    assert found["s0.example", "date_published"].is_right
    assert found["s1.example", "date_published"].support is None


def test_the_command_writes_table_and_report(data, tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(command, "FIELDS", tmp_path / "confidence.json")
    monkeypatch.setattr(command, "DOCS", tmp_path)
    assert command.main(["fields", "--data", str(data)]) == 0
    written = json.loads((tmp_path / "confidence.json").read_text("utf-8"))
    assert written["authors"].keys() == set(fields.KINDS)
    report = (tmp_path / "fields-accuracy.md").read_text("utf-8")
    assert "| set | 1.000 | 0.500 | 0.500 | 0.500 | 0.500 | 1.000 |" in report
    assert "| set | 0 | 0 | 1 | 0 | 1 | 0 |" in report
    assert report in capsys.readouterr().out


def test_what_the_gold_takes_from_elsewhere_is_told_apart():
    page = (
        "<meta property='og:title' content='Storm stops ferry'><meta property='og:site_name' content='Norrby Courier'>"
        "<meta property='article:published_time' content='2024-05-03'>"
        "<meta property='article:modified_time' content='2024-05-04'>"
        f"<h1>Ferry stays in the harbour because of the wind</h1><p>By Ada Fenwick</p>{PROSE}"
    )
    gold = fields.Gold("1", title="Storm stops ferry", authors=("dpa", "Tom Marsh"), date="2024-05-04")
    found = {one.field: one for one in fields.compare("made up", gold, newsclean.extract(page))}
    assert [found[field].explained for field in fields.MEASURED] == [1, 1, 1]
    assert not any(one.is_right for one in found.values())

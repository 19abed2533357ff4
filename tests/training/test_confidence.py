"""The curve from raw to expected word-F1."""

from __future__ import annotations

import itertools
import json
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from training.confidence import BINS, FEWEST_PAGES_A_POINT, Sample, cross_validate, fit, measure
from training.folds import fold_of

from newsclean.body.confidence import interpolate
from training import confidence


def samples(number: int, seed: int = 1) -> list[Sample]:
    """Return documents of many sites whose true F1 rises with the raw one, and is too low by a fifth, but for chance."""
    chance = random.Random(seed)
    raw = [chance.uniform(0.2, 1) for _ in range(number)]
    return [
        Sample("invented", f"site-{n % 40}.example", x, min(1.0, max(0.0, 0.8 * x + chance.gauss(0, 0.05))))
        for n, x in enumerate(raw)
    ]


def test_the_curve_of_a_rising_relation_is_near_it():
    knots = fit(samples(2000))
    assert len(knots) > 10
    for raw in (0.3, 0.5, 0.7, 0.9):
        assert interpolate(knots, raw) == pytest.approx(0.8 * raw, abs=0.03)


@given(st.lists(st.tuples(st.floats(0, 1), st.floats(0, 1)), min_size=1, max_size=80))
def test_a_curve_rises_and_stays_within_what_it_was_made_of(pairs):
    knots = fit([Sample("invented", str(n), raw, f1) for n, (raw, f1) in enumerate(pairs)])
    assert knots
    for (x0, y0), (x1, y1) in itertools.pairwise(knots):
        assert x0 <= x1
        assert y0 < y1 or round(y1 - y0, 4) == 0
    assert all(min(f1 for _, f1 in pairs) - 1e-4 <= y <= max(f1 for _, f1 in pairs) + 1e-4 for _, y in knots)


def test_a_falling_relation_is_a_flat_line_at_the_mean():
    falling = [Sample("invented", str(n), n / 120, 1 - n / 120) for n in range(120)]
    assert fit(falling) == ((pytest.approx(0.4958, abs=1e-4), pytest.approx(0.5042, abs=1e-4)),)


def test_a_point_stands_for_enough_documents():
    rising = [Sample("invented", str(n), n / 100, n / 100) for n in range(4 * FEWEST_PAGES_A_POINT + 3)]
    assert len(fit(rising)) == 4
    assert len(fit(rising[: FEWEST_PAGES_A_POINT - 1])) == 1


def test_no_document_is_judged_by_a_curve_that_has_seen_its_site(monkeypatch):
    seen: list[set[str]] = []

    def remember(part):
        seen.append({sample.site for sample in part})
        return fit(part)

    monkeypatch.setattr(confidence, "fit", remember)
    judged = cross_validate(samples(400))
    assert len(judged) == 400
    for fold, sites in enumerate(seen):
        assert sites == {sample.site for sample, _ in judged if fold_of(sample.site) != fold}


def test_what_is_measured():
    found = measure(samples(2000))
    assert (found["documents"], found["sites"], found["data"]) == (2000, 40, ["invented"])
    assert found["correlation"] > 0.9
    assert 0 < found["mean_absolute_error"] < 0.06
    heights = [y for _, y in found["knots"]]
    assert heights == sorted(heights)
    assert sum(count for count, *_ in found["bins"]) == 2000
    assert len(found["bins"]) <= len(BINS) - 1
    for count, expected, true in found["bins"]:
        if count > 30:
            assert true == pytest.approx(expected, abs=0.03)
    expectations = [expected for _, expected, _ in found["bins"]]
    assert expectations == sorted(expectations)
    assert measure(samples(2000)) == found


def test_one_kind_is_written_and_the_other_stays(tmp_path):
    output = tmp_path / "confidence.json"
    confidence.update("text", samples(300, seed=2), output, tmp_path)
    before = json.loads(output.read_text("utf-8"))["text"]
    confidence.update("html", samples(400), output, tmp_path)
    written = json.loads(output.read_text("utf-8"))
    assert list(written) == ["html", "text"]
    assert written["text"] == before
    page = (tmp_path / "confidence.md").read_text("utf-8")
    assert page.startswith("# ")
    assert page.endswith("|\n")
    for kind, number in (("html", 400), ("text", 300)):
        assert f"## {kind}" in page
        assert f"{number} documents of 40 sites (invented)" in page
        assert f"images/reliability-{kind}.svg" in page
        assert (tmp_path / f"images/reliability-{kind}.svg").read_text("utf-8").startswith("<svg")
    first = output.read_bytes()
    confidence.update("html", samples(400), output, tmp_path)
    assert output.read_bytes() == first

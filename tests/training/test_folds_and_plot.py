"""Folds are the same everywhere, and the plot is a picture."""

from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st
from training.folds import FOLDS, fold_of
from training.plot import LARGEST_DOT, LEAST, MARGIN, SIZE, TICKS, place, reliability_plot

SVG = "{http://www.w3.org/2000/svg}"


@pytest.mark.parametrize(
    ("site", "fold"),
    [("norrby.example", 0), ("example.org", 0), ("example.com", 3), ("", 0), ("новости.example", 3), ("page-17", 4)],
)
def test_the_fold_of_a_site_never_changes(site, fold):
    assert fold_of(site) == fold


@given(st.text(max_size=30))
def test_every_site_has_a_fold(site):
    assert fold_of(site) in range(FOLDS)


def test_folds_are_of_about_the_same_size():
    folds = [fold_of(f"site-{n}.example") for n in range(1000)]
    assert all(150 < folds.count(fold) < 250 for fold in range(FOLDS))


def test_the_axes_begin_at_the_least_value_and_end_at_one():
    assert (place(LEAST), place(1.0)) == (0, SIZE)
    assert place(0.0) == 0
    assert place((LEAST + 1) / 2) == pytest.approx(SIZE / 2)


BINS = [(10, 0.5, 0.45), (40, 0.8, 0.82), (90, 0.97, 0.96)]


def circles(svg: str) -> list[ET.Element]:
    return list(ET.fromstring(svg).iter(f"{SVG}circle"))


def test_the_plot_is_well_formed_and_has_a_dot_a_bin():
    dots = circles(reliability_plot(BINS))
    assert len(dots) == len(BINS)
    for dot, (count, expected, true) in zip(dots, BINS, strict=True):
        assert float(dot.attrib["cx"]) == pytest.approx(MARGIN + place(expected), abs=0.06)
        assert float(dot.attrib["cy"]) == pytest.approx(MARGIN + SIZE - place(true), abs=0.06)
        (title,) = dot
        assert f"{count} documents" in title.text
    radii = [float(dot.attrib["r"]) for dot in dots]
    assert radii == sorted(radii)
    assert radii[-1] <= LARGEST_DOT


def test_the_plot_says_what_it_shows():
    root = ET.fromstring(reliability_plot(BINS))
    assert root.tag == f"{SVG}svg"
    assert root.attrib["role"] == "img"
    assert root.attrib["aria-label"]
    texts = [text.text for text in root.iter(f"{SVG}text")]
    assert [text for text in texts if text in map(str, TICKS)] == [str(tick) for tick in TICKS for _ in range(2)]
    assert "mean confidence" in texts
    assert "mean true word-F1" in texts


def test_a_dot_of_all_documents_is_the_largest_and_one_of_few_is_still_seen():
    assert float(circles(reliability_plot([(7, 0.9, 0.9)]))[0].attrib["r"]) == LARGEST_DOT
    assert float(circles(reliability_plot([(1, 0.1, 0.0), (9999, 0.9, 0.9)]))[0].attrib["r"]) == 3


def test_a_plot_of_nothing_has_axes():
    assert circles(reliability_plot([])) == []


@given(st.lists(st.tuples(st.integers(1, 9999), st.floats(0, 1), st.floats(0, 1)), max_size=6))
def test_no_dot_is_outside(bins):
    svg = reliability_plot(bins)
    assert svg == reliability_plot(bins)
    for dot in circles(svg):
        for axis in ("cx", "cy"):
            assert MARGIN <= float(dot.attrib[axis]) <= MARGIN + SIZE

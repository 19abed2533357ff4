"""Logistic regression, as far as a training command depends on it."""

from __future__ import annotations

import math

import pytest
from training.logistic import fit, solve


def share(weights, intercept, row):
    return 1 / (1 + math.exp(-intercept - sum(w * x for w, x in zip(weights, row, strict=True))))


def test_a_system_of_equations_is_solved():
    assert solve([[0, 2], [3, 1]], [4, 5]) == pytest.approx([1, 2])


def test_the_intercept_alone_gives_the_share_of_the_class():
    weights, intercept = fit([[0.0]] * 4, [True, False, False, False], 1.0)
    assert weights == [0]
    assert share(weights, intercept, [0.0]) == pytest.approx(0.25)


def test_the_gradient_is_zero_at_the_solution():
    rows = [[0.0, 3.0], [1.0, 1.0], [2.0, 4.0], [3.0, 0.0], [4.0, 2.0], [5.0, 5.0]]
    targets = [False, False, True, False, True, True]
    weights, intercept = fit(rows, targets, 0.5)
    residuals = [share(weights, intercept, row) - target for row, target in zip(rows, targets, strict=True)]
    assert math.fsum(residuals) == pytest.approx(0, abs=1e-9)
    assert weights[0] > 0


def test_a_class_that_can_be_told_without_error_gets_finite_weights():
    weights, _ = fit([[0.0], [1.0]], [False, True], 1.0)
    assert 0 < weights[0] < 10


def test_the_unit_of_a_column_makes_no_difference():
    rows, targets = [[1.0], [2.0], [3.0], [4.0]], [False, True, False, True]
    weights, intercept = fit(rows, targets, 1.0)
    scaled, same = fit([[1000 * x] for [x] in rows], targets, 1.0)
    assert scaled[0] * 1000 == pytest.approx(weights[0])
    assert same == pytest.approx(intercept)

"""Logistic regression with a ridge penalty, by Newton's method; for some thousands of rows and a few columns."""

from __future__ import annotations

import math
import statistics
from collections.abc import Sequence

STEPS = 25  # Newton's method doubles the digits with each step; eight are enough
SMALLEST_STEP = 1e-8
LARGEST_EXPONENT = 30.0


def fit(rows: Sequence[Sequence[float]], targets: Sequence[bool], penalty: float) -> tuple[list[float], float]:
    """Return the weight of each column and the intercept.

    Args:
        rows: numbers, one sequence of the same length for each sample.
        targets: whether each sample is of the class.
        penalty: the weight of the squared weights, of columns with mean 0 and deviation 1.
    """
    columns = list(zip(*rows, strict=True))
    means = [statistics.fmean(column) for column in columns]
    deviations = [statistics.pstdev(column) or 1.0 for column in columns]
    standard = [
        [1.0, *((value - mean) / deviation for value, mean, deviation in zip(row, means, deviations, strict=True))]
        for row in rows
    ]
    weights = [0.0] * (len(columns) + 1)
    for _ in range(STEPS):
        step = newton_step(standard, targets, weights, penalty)
        weights = [weight - change for weight, change in zip(weights, step, strict=True)]
        if max(map(abs, step)) < SMALLEST_STEP:
            break
    scaled = [weight / deviation for weight, deviation in zip(weights[1:], deviations, strict=True)]
    shift = math.fsum(weight * mean for weight, mean in zip(scaled, means, strict=True))
    return scaled, weights[0] - shift


def newton_step(
    rows: Sequence[Sequence[float]], targets: Sequence[bool], weights: Sequence[float], penalty: float
) -> list[float]:
    """Return the change that Newton's method subtracts from the weights; the first is the intercept."""
    size = len(weights)
    gradient = [0.0, *(penalty * weight for weight in weights[1:])]
    hessian = [[penalty if i == j and i else 0.0 for j in range(size)] for i in range(size)]
    for row, target in zip(rows, targets, strict=True):
        exponent = math.fsum(weight * value for weight, value in zip(weights, row, strict=True))
        share = 1 / (1 + math.exp(-max(-LARGEST_EXPONENT, min(LARGEST_EXPONENT, exponent))))
        slope = share * (1 - share)
        for i, value in enumerate(row):
            gradient[i] += (share - target) * value
            scaled = slope * value
            line = hessian[i]
            for j in range(i + 1):
                line[j] += scaled * row[j]
    for i in range(size):
        for j in range(i):
            hessian[j][i] = hessian[i][j]
    return solve(hessian, gradient)


def solve(matrix: Sequence[Sequence[float]], right: Sequence[float]) -> list[float]:
    """Return the solution of a system of linear equations, by Gaussian elimination."""
    rows = [[*line, value] for line, value in zip(matrix, right, strict=True)]
    size = len(rows)
    for column in range(size):
        best = max(range(column, size), key=lambda i: abs(rows[i][column]))
        rows[column], rows[best] = rows[best], rows[column]
        pivot = rows[column]
        for line in rows[column + 1 :]:
            factor = line[column] / pivot[column]
            for j in range(column, size + 1):
                line[j] -= factor * pivot[j]
    solution = [0.0] * size
    for column in reversed(range(size)):
        known = math.fsum(rows[column][j] * solution[j] for j in range(column + 1, size))
        solution[column] = (rows[column][size] - known) / rows[column][column]
    return solution

"""Boosted trees as arrays: complete binary trees, all of one depth, evaluated for all blocks at once.

A node's children stand at twice its place plus one and two, so that a step down is arithmetic. The
files are written by `python -m training body` and `lines`; docs/body-model.md and docs/line-model.md are their cards.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from newsclean.compiled import twin

Rows: TypeAlias = NDArray[np.float32]

# Up to this level all questions are asked at once and the answers chosen among by bits: so many rows
# copied and compared in a stretch are faster than to look up which question is next for each.
TOP_LEVELS = 3
# Rows that are judged together, so that what is between lies in the processor's cache.
ROWS_AT_ONCE = 256
FEATURES_NAMED = 3  # more do not help a reader


@dataclass(frozen=True, slots=True)
class Trees:
    """A sum of regression trees under a logistic curve (Friedman, 2001: gradient boosting).

    Attributes:
        depth: how many questions each tree asks.
        feature: the feature that each node asks for, shape (trees, 2 ** depth - 1).
        threshold: up to this value, inclusive, the answer is left; same shape.
        value: what each leaf adds, in log-odds; shape (trees, 2 ** depth).
        mean: what each node adds on average over the training data, in log-odds; shape of `feature`.
            Only explanations use it.
        top: of each of the top levels the features and thresholds of all its nodes, node after node and
            in it tree after tree; the thresholds as a column.
    """

    depth: int
    feature: NDArray[np.uint8]
    threshold: Rows
    value: Rows
    mean: NDArray[np.float16]
    top: Sequence[tuple[NDArray[np.intp], Rows]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Lay out the top levels."""
        levels = [slice((1 << level) - 1, (2 << level) - 1) for level in range(min(TOP_LEVELS, self.depth))]
        top = [
            (self.feature[:, level].T.astype(np.intp).ravel(), self.threshold[:, level].T.reshape(-1, 1))
            for level in levels
        ]
        object.__setattr__(self, "top", top)

    def leaves(self, rows: Rows) -> NDArray[np.intp]:
        """Return for each row the leaf that it falls into, by tree; shape (rows, trees)."""
        trees, nodes = self.feature.shape
        columns = np.ascontiguousarray(rows.T)
        place = self.descend_top(columns)
        # As arrays of one dimension, which `take` reads fastest.
        start_of_feature = np.multiply(self.feature, len(rows), dtype=np.intp).ravel()
        threshold, values = self.threshold.ravel(), columns.ravel()
        row = np.arange(len(rows))
        start_of_tree = (np.arange(trees) * nodes)[:, None]
        for level in range(len(self.top), self.depth):
            node = place + (start_of_tree + ((1 << level) - 1))
            asked = start_of_feature.take(node)
            asked += row
            place += place
            place += values.take(asked) > threshold.take(node)
        return place.T

    def descend_top(self, columns: Rows) -> NDArray[np.intp]:
        """Return for each tree and row the place among the nodes of the first level below the top.

        Args:
            columns: the features, shape (features, rows).

        Returns:
            An array of shape (trees, rows).
        """
        trees, rows = len(self.feature), columns.shape[1]
        path: list[NDArray[np.bool_]] = []
        place = np.zeros((trees, rows), dtype=np.uint8)
        for level, (feature, threshold) in enumerate(self.top):
            answers = (columns.take(feature, 0) > threshold).reshape(1 << level, trees, rows)
            for is_right in path:
                half = len(answers) // 2
                left, right = answers[:half], answers[half:]
                answers = left ^ (is_right & (left ^ right))
            path.append(answers[0])
            place += place
            place += answers[0].view(np.uint8)
        return place.astype(np.intp)

    def scores(self, rows: Rows) -> NDArray[np.float64]:
        """Return the probability for each row, 0 to 1."""
        sums = np.zeros(len(rows))
        sum_leaves(self, np.ascontiguousarray(rows.T), sums)
        return np.asarray(1.0 / (1.0 + np.exp(-sums)))

    def contributions(self, rows: Rows) -> NDArray[np.float64]:
        """Return what each feature adds to the log-odds of each row, in the shape of the rows.

        Every question moves the expectation from a node's mean to its child's; that step is the
        feature's doing (Saabas, 2014).
        """
        trees, nodes = self.feature.shape
        tree, row = np.arange(trees), np.arange(len(rows))[:, None]
        means = np.concatenate((self.mean.astype(np.float64), self.value), axis=1)
        result = np.zeros(rows.shape)
        leaves = self.leaves(rows) + nodes
        for level in range(self.depth):
            # A node's place written in binary, plus one, is the path to it.
            child = (leaves + 1 >> (self.depth - 1 - level)) - 1
            parent = (child - 1) // 2
            feature = self.feature[tree, parent]
            np.add.at(result, (np.broadcast_to(row, feature.shape), feature), means[tree, child] - means[tree, parent])
        return result

    def name_heaviest(self, names: Mapping[str, str], rows: Rows) -> list[str]:
        """Name for each row the features that weighed most in its score, what they say, and their values.

        Args:
            names: the features' names and what they say, in the order of the columns.
            rows: shape (rows, features).
        """
        features = list(names.items())
        reasons = []
        for row, weights in zip(rows, self.contributions(rows), strict=True):
            heaviest = sorted(range(len(features)), key=lambda place: -abs(weights[place]))[:FEATURES_NAMED]
            sides = [("for" if weights[place] > 0 else "against", *features[place], row[place]) for place in heaviest]
            reasons.append("; ".join(f"{side} it: {name} {value:.3g} ({text})" for side, name, text, value in sides))
        return reasons


def add_leaves(trees: Trees, columns: Rows, sums: NDArray[np.float64]) -> None:
    """Add to each row's sum what the leaves that it falls into add, tree after tree.

    Args:
        trees: the trees.
        columns: the features, shape (features, rows), contiguous.
        sums: what is added to, shape (rows,), in log-odds.
    """
    start_of_tree = (np.arange(len(trees.value)) * trees.value.shape[1])[:, None]
    for start in range(0, len(sums), ROWS_AT_ONCE):
        some = slice(start, start + ROWS_AT_ONCE)
        found = trees.value.ravel().take(trees.leaves(columns[:, some].T).T + start_of_tree)
        sums[some] += found.sum(axis=0, dtype=np.float64)


sum_leaves = twin(add_leaves, "newsclean.compiled.arrays")


def from_arrays(arrays: Mapping[str, NDArray[np.generic]]) -> Trees:
    """Return the trees that arrays named as the attributes of `Trees` hold."""
    feature = np.asarray(arrays["feature"], dtype=np.uint8)
    return Trees(
        depth=(feature.shape[1] + 1).bit_length() - 1,
        feature=feature,
        threshold=np.asarray(arrays["threshold"], dtype=np.float32),
        value=np.asarray(arrays["value"], dtype=np.float32),
        mean=np.asarray(arrays["mean"], dtype=np.float16),
    )


@cache
def shipped(name: str) -> Trees:
    """Return the model in a file of this folder."""
    with files("newsclean.body").joinpath(name).open("rb") as stream, np.load(stream) as arrays:
        return from_arrays(arrays)

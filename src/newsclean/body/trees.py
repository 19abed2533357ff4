"""Boosted trees as arrays: complete binary trees, all of one depth, evaluated for all blocks at once.

A node's children stand at twice its place plus one and two, so that a step down is arithmetic. The
file is written by `python -m training body`; docs/body-model.md is its card.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Rows: TypeAlias = NDArray[np.float32]

MODEL_FILE = "model.npz"


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
    """

    depth: int
    feature: NDArray[np.uint8]
    threshold: Rows
    value: Rows
    mean: NDArray[np.float16]

    def leaves(self, rows: Rows) -> NDArray[np.intp]:
        """Return for each row the leaf that it falls into, by tree; shape (rows, trees)."""
        trees, nodes = self.feature.shape
        # As arrays of one dimension, which `take` reads fastest.
        feature, threshold = self.feature.ravel(), self.threshold.ravel()
        values = np.ascontiguousarray(rows).ravel()
        start_of_row = (np.arange(len(rows)) * rows.shape[1])[:, None]
        start_of_tree = np.arange(trees) * nodes
        place = np.zeros((len(rows), trees), dtype=np.intp)
        for _ in range(self.depth):
            node = place + start_of_tree
            asked = values.take(feature.take(node) + start_of_row)
            place += place
            place += 1
            place += asked > threshold.take(node)
        return place - nodes

    def scores(self, rows: Rows) -> NDArray[np.float64]:
        """Return the probability for each row, 0 to 1."""
        trees, width = self.value.shape
        found = self.value.ravel().take(self.leaves(rows) + np.arange(trees) * width)
        return np.asarray(1.0 / (1.0 + np.exp(-found.sum(axis=1, dtype=np.float64))))

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
def shipped() -> Trees:
    """Return the model in the package."""
    with files("newsclean.body").joinpath(MODEL_FILE).open("rb") as stream, np.load(stream) as arrays:
        return from_arrays(arrays)

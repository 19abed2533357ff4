"""Train the body model: boosted trees on the features of blocks, exported as arrays.

Labels: the share of a block's words that the gold text holds, in order. A page weighs as much as any
other of its kind, and a block by the root of its words. Of a set that has snippets only, the labels are
trafilatura's text, corrected by the snippets.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import lightgbm
import numpy as np
from numpy.typing import NDArray

from newsclean.body.features import FEATURES
from newsclean.body.trees import Trees
from training.export import export
from training.folds import FOLDS, fold_of
from training.pages import LabelledPage

TREES = 130
DEPTH = 6
SETTINGS: Mapping[str, Any] = {
    "objective": "cross_entropy",
    "learning_rate": 0.08,
    "num_leaves": 31,
    "max_depth": DEPTH,
    "min_data_in_leaf": 20,
    "feature_fraction": 0.5,
    "bagging_fraction": 0.8,
    "bagging_freq": 1,
    "lambda_l2": 1.0,
    "max_bin": 63,
    "seed": 1,
    "deterministic": True,
    "force_row_wise": True,
    "num_threads": 2,
    "verbose": -1,
}
# Pages of other kinds than articles are there so that little is lost on them; with more weight
# they take from articles.
WEIGHT_OF_OTHER_TYPES = 0.15
# Publishers' pages are few, and what newsclean is for. Measured from 1 to 5.
WEIGHT_OF_PUBLISHERS = 2.5
# Labels from another tool are right nine times in ten.
WEIGHT_OF_SNIPPETS = 0.6
POWER_OF_WORDS = 0.5


def weight_of(page: LabelledPage) -> float:
    """Return how much a page counts."""
    if page.is_weak:
        return WEIGHT_OF_SNIPPETS
    if page.has_paragraphs:
        return WEIGHT_OF_PUBLISHERS
    return 1.0 if page.page_type in (None, "article") else WEIGHT_OF_OTHER_TYPES


@dataclass(frozen=True, slots=True)
class Sample:
    """Rows of features, their labels (0 to 1) and weights."""

    rows: NDArray[np.float32]
    labels: NDArray[np.float64]
    weights: NDArray[np.float64]


def sample(pages: Sequence[LabelledPage], weigh: Callable[[LabelledPage], float] = weight_of) -> Sample:
    """Return the blocks of pages that no rule has claimed; `weigh` says how much a page counts."""
    rows, labels, weights = [], [], []
    for page in pages:
        free = page.is_free
        if free.any():
            sizes = page.words**POWER_OF_WORDS
            rows.append(page.rows[free])
            labels.append(page.shares[free])
            weights.append(weigh(page) * sizes[free] / sizes.sum())
    weight = np.concatenate(weights)
    return Sample(np.concatenate(rows), np.concatenate(labels), weight * len(weight) / weight.sum())


def boost(data: Sample, names: Iterable[str], settings: Mapping[str, Any] = SETTINGS) -> lightgbm.Booster:
    """Train trees on rows whose columns have these names."""
    training = lightgbm.Dataset(data.rows, data.labels, weight=data.weights, feature_name=list(names))
    return lightgbm.train(dict(settings), training, TREES)


def fit(pages: Sequence[LabelledPage], settings: Mapping[str, Any] = SETTINGS) -> lightgbm.Booster:
    """Train on pages."""
    return boost(sample(pages), FEATURES, settings)


def cross_validate(pages: Sequence[LabelledPage]) -> dict[int, Trees]:
    """Return for each fold the model that has not seen its sites."""
    return {fold: export(fit([page for page in pages if fold_of(page.site) != fold])) for fold in range(FOLDS)}

"""Boosted trees as arrays give what one gets by walking from node to node."""

from __future__ import annotations

import itertools
import math
from typing import NamedTuple

import lightgbm
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from training.export import export, largest_float32, save

from newsclean.body.body_model import MODEL_FILE
from newsclean.body.features import FEATURES
from newsclean.body.trees import Trees, from_arrays, shipped

NAMES = ("feature", "threshold", "value", "mean")


class Sample(NamedTuple):
    trees: Trees
    rows: np.ndarray


@st.composite
def samples(draw: st.DrawFn) -> Sample:
    """Draw trees and rows that share their few numbers, so that many a row is exactly at a threshold."""
    depth = draw(st.integers(1, 4))
    trees, columns, rows = draw(st.integers(1, 5)), draw(st.integers(1, 6)), draw(st.integers(1, 7))
    random = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    numbers = np.array([-2.5, -1, 0, 0.1, 1 / 3, 1, 7, 1e6], dtype=np.float32)
    thresholds = np.append(numbers, np.float32(np.inf))
    nodes = 2**depth - 1
    made = from_arrays(
        {
            "feature": random.integers(0, columns, (trees, nodes)),
            "threshold": random.choice(thresholds, (trees, nodes)),
            "value": random.normal(0, 1, (trees, nodes + 1)),
            "mean": random.normal(0, 1, (trees, nodes)),
        }
    )
    return Sample(made, random.choice(numbers, (rows, columns)))


def walk(trees: Trees, tree: int, row: np.ndarray) -> list[int]:
    """Return the nodes that a row passes in a tree, from the root to the leaf, in the order of the levels."""
    place, path = 0, [0]
    for _ in range(trees.depth):
        is_left = row[trees.feature[tree, place]] <= trees.threshold[tree, place]
        place = 2 * place + (1 if is_left else 2)
        path.append(place)
    return path


def mean_at(trees: Trees, tree: int, place: int) -> float:
    nodes = trees.mean.shape[1]
    return float(trees.mean[tree, place] if place < nodes else trees.value[tree, place - nodes])


def log_odds(trees: Trees, row: np.ndarray) -> float:
    return math.fsum(mean_at(trees, tree, walk(trees, tree, row)[-1]) for tree in range(len(trees.feature)))


@given(samples())
def test_leaves_and_scores_are_those_of_walking_node_by_node(sample):
    trees, rows = sample
    leaves, scores = trees.leaves(rows), trees.scores(rows)
    assert leaves.shape == (len(rows), len(trees.feature))
    assert scores.shape == (len(rows),)
    nodes = trees.feature.shape[1]
    for index, row in enumerate(rows):
        assert [walk(trees, tree, row)[-1] - nodes for tree in range(len(trees.feature))] == leaves[index].tolist()
        assert scores[index] == pytest.approx(1 / (1 + math.exp(-log_odds(trees, row))), rel=1e-9)


@given(samples())
def test_contributions_are_the_steps_of_the_walk(sample):
    trees, rows = sample
    found = trees.contributions(rows)
    assert found.shape == rows.shape
    for index, row in enumerate(rows):
        expected = [0.0] * rows.shape[1]
        for tree in range(len(trees.feature)):
            path = walk(trees, tree, row)
            for parent, child in itertools.pairwise(path):
                expected[trees.feature[tree, parent]] += mean_at(trees, tree, child) - mean_at(trees, tree, parent)
        assert found[index].tolist() == pytest.approx(expected, abs=1e-9)


@given(samples())
def test_contributions_and_the_means_of_the_roots_add_up_to_the_log_odds(sample):
    trees, rows = sample
    roots = float(trees.mean[:, 0].astype(np.float64).sum())
    for row, contributions in zip(rows, trees.contributions(rows), strict=True):
        assert contributions.sum() + roots == pytest.approx(log_odds(trees, row), abs=1e-9)


def test_at_the_threshold_the_answer_is_left():
    arrays = {"feature": [[0]], "threshold": [[0.5]], "value": [[-1.0, 1.0]], "mean": [[0.0]]}
    trees = from_arrays({name: np.array(values) for name, values in arrays.items()})
    above = np.nextafter(np.float32(0.5), np.float32(1))
    assert trees.leaves(np.array([[0.5], [above], [-9], [9]], dtype=np.float32)).tolist() == [[0], [1], [0], [1]]
    assert trees.depth == 1


@given(samples())
def test_rows_in_another_order_of_memory_have_the_same_leaves(sample):
    trees, rows = sample
    assert np.array_equal(trees.leaves(np.asfortranarray(rows)), trees.leaves(rows))
    assert np.array_equal(trees.leaves(rows[::-1]), trees.leaves(rows)[::-1])


@given(samples())
def test_a_row_has_the_same_score_alone_and_among_others(sample):
    trees, rows = sample
    assert [trees.scores(row[None])[0] for row in rows] == pytest.approx(trees.scores(rows).tolist(), rel=1e-12)


def test_of_no_rows_there_are_no_leaves():
    model = shipped(MODEL_FILE)
    nothing = np.empty((0, len(FEATURES)), dtype=np.float32)
    assert model.leaves(nothing).shape == (0, len(model.feature))
    assert model.scores(nothing).shape == (0,)
    assert model.contributions(nothing).shape == nothing.shape


# ---- files


def load(path) -> Trees:
    with np.load(path) as arrays:
        return from_arrays(arrays)


@given(samples())
def test_a_file_holds_the_model(tmp_path_factory, sample):
    folder = tmp_path_factory.mktemp("models")
    save(sample.trees, folder / "one.npz")
    read = load(folder / "one.npz")
    save(read, folder / "other.npz")
    assert (folder / "one.npz").read_bytes() == (folder / "other.npz").read_bytes()
    assert read.depth == sample.trees.depth
    for name in NAMES:
        one, other = getattr(read, name), getattr(sample.trees, name)
        assert one.dtype == other.dtype
        assert np.array_equal(one, other)


def test_the_shipped_model_is_one_that_this_code_has_written(tmp_path):
    from importlib.resources import files

    save(shipped(MODEL_FILE), tmp_path / MODEL_FILE)
    assert (tmp_path / MODEL_FILE).read_bytes() == files("newsclean.body").joinpath(MODEL_FILE).read_bytes()


def test_the_shipped_model_is_whole():
    model = shipped(MODEL_FILE)
    trees, nodes = model.feature.shape
    assert nodes == 2**model.depth - 1
    assert model.threshold.shape == model.mean.shape == (trees, nodes)
    assert model.value.shape == (trees, nodes + 1)
    assert np.isfinite(model.value).all()
    assert np.isfinite(model.mean).all()
    assert not np.isnan(model.threshold).any()
    assert model.feature.max() < len(FEATURES)
    rows = np.random.default_rng(3).normal(0, 3, (50, len(FEATURES))).astype(np.float32)
    scores = model.scores(rows)
    assert ((scores > 0) & (scores < 1)).all()
    sums = model.contributions(rows).sum(axis=1) + model.mean[:, 0].astype(np.float64).sum()
    assert sums.tolist() == pytest.approx(np.log(scores / (1 - scores)).tolist(), abs=1e-6)


# ---- from the trainer


@pytest.mark.parametrize("threshold", [0.1, 2092069697.0, 1 + 2**-24 + 2**-30])
def test_a_threshold_that_rounds_up_is_taken_one_down(threshold):
    assert float(np.float32(threshold)) > threshold, "an example that rounds down shows nothing"
    assert float(largest_float32(threshold)) < threshold


@given(st.floats(-1e30, 1e30), st.floats(width=32, min_value=-(2.0**90), max_value=2.0**90))
def test_a_threshold_in_32_bits_answers_as_the_one_in_64(threshold, value):
    rounded = largest_float32(threshold)
    assert float(rounded) <= threshold < float(np.nextafter(rounded, np.float32(np.inf)))
    for row in (np.float32(value), rounded, np.nextafter(rounded, np.float32(np.inf))):
        assert (row <= rounded) == (float(row) <= threshold)


def booster(depth: int, leaves: int, seed: int) -> tuple[lightgbm.Booster, np.ndarray]:
    """Train on numbers that repeat, so that rows are often at thresholds."""
    random = np.random.default_rng(seed)
    rows = np.round(random.normal(0, 2, (400, 7)), 1).astype(np.float32)
    target = 1 / (1 + np.exp(-(rows[:, 0] * rows[:, 1] + rows[:, 2])))
    settings = {"objective": "cross_entropy", "max_depth": depth, "num_leaves": leaves, "min_data_in_leaf": 5}
    settings |= {"seed": seed, "num_threads": 1, "deterministic": True, "force_row_wise": True, "verbose": -1}
    return lightgbm.train(settings, lightgbm.Dataset(rows, target), 12), rows


@pytest.mark.parametrize(("depth", "leaves"), [(1, 2), (3, 8), (4, 6), (6, 31)])
def test_an_exported_model_predicts_what_the_trainer_does(depth, leaves):
    trained, rows = booster(depth, leaves, seed=depth)
    trees = export(trained)
    assert trees.depth == depth
    others = np.random.default_rng(9).normal(0, 3, (200, 7)).astype(np.float32)
    for numbers in (rows, others):
        assert np.abs(trees.scores(numbers) - trained.predict(numbers)).max() < 1e-6


def test_the_means_of_an_exported_model_are_those_of_the_trainer():
    trained, rows = booster(3, 8, seed=5)
    trees = export(trained)
    raw = trained.predict(rows, raw_score=True)
    assert trees.contributions(rows).sum(axis=1) + trees.mean[:, 0].astype(np.float64).sum() == pytest.approx(
        raw, abs=1e-5
    )
    first = trained.dump_model()["tree_info"][0]["tree_structure"]
    assert float(trees.mean[0, 0]) == pytest.approx(first["internal_value"], abs=1e-3)

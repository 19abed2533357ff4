"""From LightGBM's trees to the arrays that the package ships."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import lightgbm
import numpy as np

from newsclean.body.trees import Trees, from_arrays


def largest_float32(value: float) -> np.float32:
    """Return the largest 32-bit number up to a value, so that 32-bit rows go the same way as in the trainer."""
    rounded = np.float32(value)
    return rounded if float(rounded) <= value else np.nextafter(rounded, np.float32(-np.inf))


def export(booster: lightgbm.Booster) -> Trees:
    """Return a trained model as complete trees; a branch that ends early goes left to its value."""
    trees = booster.dump_model()["tree_info"]
    depth = int(booster.params["max_depth"])
    nodes = 2**depth - 1
    arrays = {
        "feature": np.zeros((len(trees), nodes), dtype=np.uint8),
        "threshold": np.full((len(trees), nodes), np.inf, dtype=np.float32),
        "value": np.zeros((len(trees), nodes + 1), dtype=np.float32),
        "mean": np.zeros((len(trees), nodes), dtype=np.float16),
    }
    for index, tree in enumerate(trees):
        todo = [(tree["tree_structure"], 0)]
        while todo:
            node, place = todo.pop()
            if place >= nodes:
                arrays["value"][index, place - nodes] = node["leaf_value"]
            elif "leaf_value" in node:
                arrays["mean"][index, place] = node["leaf_value"]
                todo += [(node, 2 * place + 1), (node, 2 * place + 2)]
            else:
                arrays["feature"][index, place] = node["split_feature"]
                arrays["threshold"][index, place] = largest_float32(node["threshold"])
                arrays["mean"][index, place] = node["internal_value"]
                todo += [(node["left_child"], 2 * place + 1), (node["right_child"], 2 * place + 2)]
    return from_arrays(arrays)


def save(trees: Trees, path: Path) -> None:
    """Write a model file; the same model gives the same bytes."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name in ("feature", "threshold", "value", "mean"):
            stream = io.BytesIO()
            np.save(stream, getattr(trees, name), allow_pickle=False)
            archive.writestr(zipfile.ZipInfo(f"{name}.npy"), stream.getvalue(), zipfile.ZIP_DEFLATED, 9)

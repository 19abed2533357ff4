"""From groups of features to a table: what the models of pages and of texts have in common."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import Any, TypeAlias, TypeVar

import numpy as np
from numpy.typing import NDArray

Context = TypeVar("Context")
Group: TypeAlias = tuple[Callable[[Context], Sequence[NDArray[np.generic]]], Mapping[str, str]]
"""What computes some features of all rows, and the name and meaning of each in its order."""

FAR = 30  # blocks; beyond, nearness says nothing


def names_of(groups: Sequence[Group[Context]]) -> dict[str, str]:
    """Return each feature's name and what it says of a block, in the order of the columns."""
    return {name: text for _, names in groups for name, text in names.items()}


def fill_table(groups: Sequence[Group[Context]], context: Context, columns: NDArray[np.float32]) -> None:
    """Fill in the features of all rows, in the order of the groups; shape (features, rows)."""
    found = [values if values.ndim > 1 else values[None] for find, _ in groups for values in find(context)]
    np.concatenate(found, out=columns, casting="same_kind")


def table(groups: Sequence[Group[Context]], context: Context, shape: tuple[int, int]) -> NDArray[np.float32]:
    """Return the features of all rows, in the order of the groups; `shape` is (rows, features)."""
    columns = np.empty(shape[::-1], dtype=np.float32)
    fill_table(groups, context, columns)
    return columns.T


def ratio(part: NDArray[Any], whole: NDArray[Any]) -> NDArray[np.float64]:
    """Return the share of a part in a whole, 0 where there is none."""
    return np.asarray(part / np.maximum(whole, 1.0))


def first_alike(values: Sequence[Hashable]) -> NDArray[np.int64]:
    """Return for each value the place of the first that equals it."""
    firsts: dict[Hashable, int] = {}
    size = len(values)
    return np.fromiter(map(firsts.setdefault, values, range(size)), dtype=np.int64, count=size)


def since(flags: NDArray[np.bool_], index: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return for rows of flags the distance from the last flag, `FAR` at most."""
    last = np.maximum.accumulate(np.where(flags, index, -FAR), axis=-1)
    return np.asarray(np.minimum(index - last, FAR))

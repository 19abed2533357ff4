"""All kinds of hostile input, by name: the family, a slash, and what it is."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Mapping
from functools import cache

from benchmarks.hostile import families
from benchmarks.hostile.kind import Kind


@cache
def corpus() -> Mapping[str, Kind]:
    """Return all kinds by name, in the order of families and of what is written in them."""
    kinds: dict[str, Kind] = {}
    for module in pkgutil.iter_modules(families.__path__):
        for kind in importlib.import_module(f"{families.__name__}.{module.name}").KINDS:
            name = f"{module.name.replace('_', '-')}/{kind.name}"
            if name in kinds:
                raise ValueError(f"two kinds are called {name}")
            kinds[name] = kind
    return kinds

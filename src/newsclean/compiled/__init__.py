"""Which loops run compiled. They are optional: the pure function of the same contract is the specification."""

from __future__ import annotations

import os
from collections.abc import Callable
from importlib import import_module
from typing import Any, TypeVar

Function = TypeVar("Function", bound=Callable[..., Any])

PURE_VARIABLE = "NEWSCLEAN_PURE"  # set to anything but "" or "0", all loops are pure Python


def is_pure() -> bool:
    """Tell whether the user wants pure Python only."""
    return os.environ.get(PURE_VARIABLE, "") not in ("", "0")


def twin(pure: Function, module: str) -> Function:
    """Return the compiled function of the same name in a module, or the pure one where there is none."""
    if is_pure():
        return pure
    try:
        found = getattr(import_module(module), pure.__name__)
    except ImportError:
        return pure
    compiled: Function = found
    return compiled

"""The compiled loops. They are optional: the pure function or class of the same contract is the specification.

A loop is compiled where it is hot, its contract is narrow (strings and numbers in, numbers out), and the pure one is
short enough to be read beside it. `NEWSCLEAN_PURE=1` switches all of them off; that is looked at here, when modules are
imported.
"""

from __future__ import annotations

import os
import warnings
from importlib import import_module
from typing import Any, TypeVar

Pure = TypeVar("Pure")

SWITCH = "NEWSCLEAN_PURE"


def is_pure() -> bool:
    """Tell whether the user wants pure Python only."""
    return os.environ.get(SWITCH, "0") not in ("", "0")


# Looked at once: some modules are imported by the first text, and no document's turn is the time to look around.
PURE_ONLY = is_pure()


def twin(pure: Pure, module: str) -> Pure:
    """Return the compiled function or class that stands for a pure one; the pure one where it cannot be had.

    Args:
        pure: the pure function or class.
        module: the full name of the compiled module; in it is the twin of the same name.
    """
    if PURE_ONLY:
        return pure
    name: Any = getattr(pure, "__name__", "")
    try:
        compiled: Pure = getattr(import_module(module), name)
    except ModuleNotFoundError:
        return pure
    except Exception as error:
        warnings.warn(f"newsclean runs without its compiled {module}: {error}", RuntimeWarning, stacklevel=2)
        return pure
    return compiled

"""Packages that only some users need: imported when they are, and named when they are missing."""

from __future__ import annotations

import importlib
from types import ModuleType

from newsclean.errors import ConfigError


def needed(module: str, extra: str, purpose: str) -> ModuleType:
    """Return a module of an optional package.

    Args:
        module: its full name.
        extra: the extra of newsclean that installs it.
        purpose: what needs it, as the subject of "needs".

    Raises:
        ConfigError: if it is not installed; the message says how to.
    """
    try:
        return importlib.import_module(module)
    except ImportError as error:
        package = module.partition(".")[0]
        raise ConfigError(f"{purpose} needs {package}: pip install 'newsclean[{extra}]'") from error

"""TODO type."""

from __future__ import annotations

from newsclean.fields.context import Context
from newsclean.model import Choice


def choose_type(context: Context) -> dict[str, Choice]:
    """Choose `type`."""
    return {"type": Choice(None)}

"""TODO place."""

from __future__ import annotations

from newsclean.fields.context import Context
from newsclean.model import Choice


def choose_place(context: Context) -> dict[str, Choice]:
    """Choose `place`."""
    return {"place": Choice(None)}

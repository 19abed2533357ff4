"""TODO pages."""

from __future__ import annotations

from newsclean.fields.context import Context
from newsclean.model import Choice


def choose_pages(context: Context) -> dict[str, Choice]:
    """Choose `pages`."""
    return {"pages": Choice(())}

"""The dek: the summary that is printed below the title."""

from __future__ import annotations

from newsclean.fields.context import Context
from newsclean.model import Role


def choose_dek(context: Context) -> str | None:
    """Return the dek as printed; a description that the page only declares is none."""
    block = context.first(Role.DEK)
    return block.text if block is not None else None

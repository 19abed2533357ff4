"""The section: as declared, else as printed at the title."""

from __future__ import annotations

from newsclean.fields.context import Context
from newsclean.model import Role

LONGEST_SECTION = 60  # characters


def choose_section(context: Context) -> str | None:
    """Return the section that a line at the title names, or the first that the page declares."""
    block = context.first(Role.SECTION)
    if block is not None:
        return block.text.strip(" /|>:›»")
    return next((c.value for c in context.facts("section") if len(c.value) <= LONGEST_SECTION), None)

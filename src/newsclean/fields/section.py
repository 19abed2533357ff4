"""The section: as printed at the title, else as declared."""

from __future__ import annotations

from newsclean.fields.context import Context
from newsclean.model import Choice, Role

LONGEST_SECTION = 60  # characters


def choose_section(context: Context) -> dict[str, Choice]:
    """Choose `section`: what a line at the title names, or the first that the page declares."""
    declared = context.facts("section")
    block = context.first(Role.SECTION)
    if block is not None:
        shown = context.shown(block)
        value = block.text.strip(" /|>:›»")
        return {
            "section": Choice(
                value, "printed at the title", (shown, *declared), (shown, *context.agreeing(value, declared))
            )
        }
    best = next((c for c in declared if len(c.value) <= LONGEST_SECTION), None)
    return {"section": context.declared_choice(best, declared)}

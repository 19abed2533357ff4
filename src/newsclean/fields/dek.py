"""The dek: the summary that is printed below the title."""

from __future__ import annotations

from newsclean.fields.context import Context
from newsclean.model import Choice, Role


def choose_dek(context: Context) -> dict[str, Choice]:
    """Choose `dek`: as printed; a description that the page only declares is none."""
    declared = context.facts("description")
    block = context.first(Role.DEK)
    if block is None:
        return {"dek": Choice(None, "no line below the title is a summary" if declared else "", declared)}
    shown = context.shown(block)
    agreeing = context.agreeing(block.text, declared)
    return {"dek": Choice(block.text, "printed below the title", (shown, *declared), (shown, *agreeing))}

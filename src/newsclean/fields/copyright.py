"""The copyright line, and who holds the rights."""

from __future__ import annotations

from newsclean.fields.context import Context
from newsclean.model import Choice, Role


def choose_copyright(context: Context) -> dict[str, Choice]:
    """Choose `copyright`, the line as printed, else as declared, and `copyright_holder`."""
    declared = context.facts("copyright")
    block = context.first(Role.COPYRIGHT)
    if block is None:
        line = context.declared_choice(next(iter(declared), None), declared)
    else:
        shown = context.shown(block)
        line = Choice(block.text, "printed", (shown, *declared), (shown, *context.agreeing(block.text, declared)))
    return {"copyright": line, "copyright_holder": Choice(None)}

"""Reporting and contribution credits."""

from __future__ import annotations

from newsclean.fields.context import Context
from newsclean.model import Choice, Role


def choose_credits(context: Context) -> dict[str, Choice]:
    """Choose `credits`: as printed, in order, each once."""
    shown = tuple(map(context.shown, context.all(Role.CREDIT)))
    value = tuple(dict.fromkeys(candidate.value for candidate in shown))
    return {"credits": Choice(value, "printed at the text" if shown else "", shown, shown)}

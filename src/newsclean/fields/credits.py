"""Reporting and contribution credits."""

from __future__ import annotations

from newsclean.fields.context import Context
from newsclean.model import Role


def choose_credits(context: Context) -> tuple[str, ...]:
    """Return the credits as printed, in order, each once."""
    return tuple(dict.fromkeys(block.text for block in context.all(Role.CREDIT)))

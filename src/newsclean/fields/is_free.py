"""Whether the article is free to read: only declared, never guessed."""

from __future__ import annotations

from newsclean.fields.context import Context
from newsclean.model import Choice
from newsclean.read.shape import fold

FREE_WORDS = {
    "true": True,
    "free": True,
    "yes": True,
    "1": True,
    "false": False,
    "no": False,
    "locked": False,
    "metered": False,
    "0": False,
}


def choose_is_free(context: Context) -> dict[str, Choice]:
    """Choose `is_free`: what the page declares; None where it says nothing that can be understood."""
    declared = context.facts("is_free")
    meant = [(candidate, free) for candidate in declared if (free := meaning(candidate.value)) is not None]
    if not meant:
        return {"is_free": Choice(None, "no declaration can be understood" if declared else "", declared)}
    best, value = meant[0]
    agreeing = tuple(candidate for candidate, free in meant if free is value)
    return {"is_free": Choice(value, f"declared ({best.origin})", declared, agreeing)}


def meaning(value: str) -> bool | None:
    """Return what a declaration says; None where it cannot be understood."""
    return FREE_WORDS.get(fold(value).rsplit("/", 1)[-1])

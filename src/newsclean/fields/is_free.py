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
    for candidate in declared:
        free = FREE_WORDS.get(fold(candidate.value).rsplit("/", 1)[-1])
        if free is not None:
            return {"is_free": Choice(free, f"declared ({candidate.origin})", declared, (candidate,))}
    return {"is_free": Choice(None, "no declaration can be understood" if declared else "", declared)}

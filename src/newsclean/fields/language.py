"""The language: as declared."""

from __future__ import annotations

import re

from newsclean.fields.context import Context
from newsclean.model import Choice

LANGUAGE = re.compile(r"([a-z]{2})(?:[-_][A-Za-z0-9]{2,8}){0,3}", re.IGNORECASE)


def choose_language(context: Context) -> dict[str, Choice]:
    """Choose `language`, ISO 639-1."""
    declared = context.facts("language")
    for candidate in sorted(declared, key=lambda c: c.origin != "html"):
        if match := LANGUAGE.fullmatch(candidate.value):
            return {"language": Choice(match[1].lower(), f"declared ({candidate.origin})", declared, (candidate,))}
    return {"language": Choice(None, "no declaration is a language" if declared else "", declared)}

"""The name of the site."""

from __future__ import annotations

import re

from newsclean.fields.context import Context
from newsclean.model import Choice

HOST = re.compile(r"(?:https?://)?(?:www\.)?[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}/?", re.IGNORECASE)
LONGEST_SITE_NAME = 80  # characters


def choose_site_name(context: Context) -> dict[str, Choice]:
    """Choose `site_name`, as declared; a name at the top of a text is no evidence."""
    declared = context.facts("site_name")
    named = [c for c in declared if len(c.value) <= LONGEST_SITE_NAME]
    # "example.com" is a name only where there is no better one.
    best = next((c for c in named if not HOST.fullmatch(c.value)), named[0] if named else None)
    return {"site_name": context.declared_choice(best, declared)}

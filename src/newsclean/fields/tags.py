"""Keywords, as declared."""

from __future__ import annotations

from newsclean.fields.context import Context
from newsclean.model import Choice
from newsclean.read.shape import fold

LONGEST_TAG = 80  # characters; longer is a sentence
MOST_TAGS = 50


def choose_tags(context: Context) -> dict[str, Choice]:
    """Choose `tags`: the keywords, each once, from the most trusted origin that has any."""
    declared = context.facts("tags")
    short = [c for c in declared if len(c.value) <= LONGEST_TAG]
    chosen = tuple(c for c in short if (c.rank, c.origin) == (short[0].rank, short[0].origin))
    tags: dict[str, str] = {}
    for candidate in chosen:
        tags.setdefault(fold(candidate.value), candidate.value)
    why = f"declared ({chosen[0].origin})" if chosen else ""
    return {"tags": Choice(tuple(tags.values())[:MOST_TAGS], why, declared, chosen)}

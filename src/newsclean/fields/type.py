"""What kind of piece it is, where the page declares it.

The values: `news`, `opinion`, `analysis`, `background`, `review`, `interview`, `live-blog`, `fact-check`, `recipe`,
`blog`, `forum`, `video`, `podcast`, `sponsored` and `satire`. None where nothing says more than "an article".
"""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.fields.context import Context
from newsclean.lexicon.kinds_of_pieces import GENERAL_TYPES, OPEN_GRAPH_TYPES, SCHEMA_TYPES, SECTIONS
from newsclean.model import Candidate, Choice
from newsclean.read.shape import fold

YES = frozenset(("true", "1", "yes"))


def choose_type(context: Context) -> dict[str, Choice]:
    """Choose `type`: of the declarations the one that says most of this piece."""
    candidates = tuple(candidate for field in ("type", "opinion", "section") for candidate in context.facts(field))
    meant = list(read_candidates(context))
    if not meant:
        return {"type": Choice(None, "no declaration says more than an article" if candidates else "", candidates)}
    value, best = min(meant, key=lambda item: item[0])[1:]
    agreeing = tuple(candidate for _, other, candidate in meant if other == value)
    said = best.origin if best.value in YES else f"{best.origin}: {best.value}"
    return {"type": Choice(value, f"declared ({said})", candidates, agreeing)}


def read_candidates(context: Context) -> Iterator[tuple[int, str, Candidate]]:
    """Give what each declaration means, with its rank: the lowest says most; those that mean nothing are left out."""
    for candidate in context.facts("type"):
        said = candidate.value.lower()
        if candidate.origin == "json-ld":
            if kind := SCHEMA_TYPES.get(said):
                yield (0 if kind == "sponsored" else 1), kind, candidate
            elif kind := GENERAL_TYPES.get(said):
                yield 5, kind, candidate
        elif kind := OPEN_GRAPH_TYPES.get(said.split(".", 1)[0].rsplit(":", 1)[-1]):
            yield 4, kind, candidate
    for candidate in context.facts("opinion"):
        if candidate.value.lower() in YES:
            yield 2, "opinion", candidate
    for candidate in context.facts("section"):
        if kind := SECTIONS.get(fold(candidate.value)):
            yield 3, kind, candidate

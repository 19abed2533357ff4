"""How often title, authors and publication date are right, by what says them.

A value that the page shows is right more often than one that it only declares, and one that several
kinds of places say more often than one that stands alone. The shares are measured, one for each number
of kinds that agree: `python -m training fields` writes `confidence.json` and docs/fields-accuracy.md.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from newsclean.model import Choice

MEASURED = ("title", "authors", "date_published")
MOST_KINDS = 3  # of places that agree; more make no difference


def kind_of_support(choice: Choice) -> str:
    """Return how a value is supported: `printed` or `declared`, and how many kinds of places agree, 1 to 3."""
    origins = {candidate.origin for candidate in choice.agreeing}
    is_printed = any(candidate.block >= 0 for candidate in choice.agreeing)
    return f"{'printed' if is_printed else 'declared'}-{min(max(len(origins), 1), MOST_KINDS)}"


@cache
def table() -> Mapping[str, Mapping[str, float]]:
    """Return the measured share of right values by field and kind of support."""
    loaded: Mapping[str, Mapping[str, float]] = json.loads(
        files("newsclean.fields").joinpath("confidence.json").read_text("utf-8")
    )
    return loaded


def with_confidence(choices: Mapping[str, Choice]) -> dict[str, Choice]:
    """Return the choices of the measured fields that have a value, with how often such values are right."""
    return {
        name: Choice(found.value, found.why, found.candidates, found.agreeing, table()[name][kind_of_support(found)])
        for name in MEASURED
        if (found := choices.get(name)) is not None and found.value
    }

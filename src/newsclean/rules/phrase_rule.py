"""A rule for the phrases of one label; all of them share one pass over the page."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from newsclean.model import Case, Label, Phase, RunRule
from newsclean.phrases.pack import Phrase
from newsclean.view import View

NOTHING: Mapping[int, Phrase] = {}


def phrases_of(view: View, label: Label) -> Mapping[int, Phrase]:
    """Return the blocks of the page with a phrase of a label, and the phrase."""
    return view.of_page(view.knowledge.phrases.find).get(label, NOTHING)


def phrase_rule(label: Label, why: str, cases: Sequence[Case]) -> RunRule:
    """Return the rule that claims blocks with a phrase of a label."""

    def finds(view: View) -> Iterable[int]:
        return phrases_of(view, label)

    def cites(view: View, index: int) -> str:
        return str(phrases_of(view, label)[index])

    return RunRule(
        id=f"{label.value}-phrase", label=label, why=why, finds=finds, cites=cites, cases=cases, phase=Phase.BLOCK
    )

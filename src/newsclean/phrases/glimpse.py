"""A quick look at all short texts of a page: which of them may hold a phrase at all."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from newsclean.compiled import twin
from newsclean.phrases.spelling import ASCII_TABLE, respell


class Glimpser:
    """Finds the texts that may hold a phrase: a quick look, and no proof.

    Args:
        whole: the respelled phrases.
        heads: with what a text begins that begins with a phrase: its first word, or its first character.
        tails: with what one ends that ends with a phrase.
    """

    def __init__(self, whole: Iterable[str], heads: Iterable[str], tails: Iterable[str]) -> None:
        self.whole = frozenset(whole)
        self.heads = frozenset(heads)
        self.tails = frozenset(tails)

    def find(self, texts: Sequence[str]) -> list[tuple[int, str]]:
        """Return the place of each folded text that may hold a phrase, and how it is respelled, in any order."""
        if not texts:
            return []
        whole, heads, tails = self.whole, self.heads, self.tails
        return [
            (place, line)
            for place, line in enumerate(respell(texts))
            if line in whole
            or line.partition(" ")[0] in heads
            or line[:1] in heads
            or line.rpartition(" ")[2] in tails
            or line[-1:] in tails
        ]


def glimpser(whole: Iterable[str], heads: Iterable[str], tails: Iterable[str]) -> Glimpser:
    """Return what finds the texts that may hold a phrase, compiled where it can be."""
    slow = Glimpser(whole, heads, tails)
    compiled = twin(Glimpser, "newsclean.compiled.lookups")
    return slow if compiled is Glimpser else compiled(slow, ASCII_TABLE)  # type: ignore[arg-type,call-arg]

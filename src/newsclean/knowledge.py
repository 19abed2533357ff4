"""What rules know of the world as data: loaded once for a configuration, and the same for every document."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from newsclean.phrases import PhraseIndex, load_index


@dataclass(frozen=True, slots=True)
class Knowledge:
    """The data that a configuration brings to the rules.

    Attributes:
        phrases: the phrases of all packs.
    """

    phrases: PhraseIndex


@cache
def load_knowledge(phrases: tuple[str, ...] = ()) -> Knowledge:
    """Return newsclean's own data with those at these paths.

    Raises:
        ConfigError: if a file cannot be read or is wrong.
    """
    return Knowledge(phrases=load_index(phrases))

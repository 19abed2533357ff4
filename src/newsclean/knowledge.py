"""What rules know of the world as data: opened once for a configuration, and the same for every document."""

from __future__ import annotations

from dataclasses import dataclass

from newsclean.model import Page
from newsclean.phrases import PhraseIndex, load_index
from newsclean.sites.store import Profiles, ProfileStore


@dataclass(frozen=True, slots=True)
class Knowledge:
    """The data that a configuration brings to the rules.

    Attributes:
        phrases: the phrases of all packs.
        profiles: what repeats on the pages of each site; None without a folder of profiles.
    """

    phrases: PhraseIndex
    profiles: Profiles | None = None

    def problems(self, page: Page) -> tuple[str, ...]:
        """Return warning codes: what of the data for this page cannot be used."""
        profile = None if self.profiles is None else self.profiles.profile_of(page)
        return () if profile is None or profile.problem is None else (f"site-profile-broken:{profile.site}",)


def load_knowledge(phrases: tuple[str, ...] = (), profiles: str | None = None) -> Knowledge:
    """Return newsclean's own data with those at these paths.

    Raises:
        ConfigError: if a file of phrases cannot be read or is wrong, or if there is no such folder of profiles.
    """
    return Knowledge(load_index(phrases), None if profiles is None else ProfileStore(profiles))

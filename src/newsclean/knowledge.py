"""What rules know of the world as data: opened once for a configuration, and the same for every document."""

from __future__ import annotations

from dataclasses import dataclass

from newsclean.model import Page
from newsclean.sites.store import Profiles, ProfileStore


@dataclass(frozen=True, slots=True)
class Knowledge:
    """The data that a configuration brings to the rules.

    Attributes:
        profiles: what repeats on the pages of each site; None without a folder of profiles.
    """

    profiles: Profiles | None = None

    def problems(self, page: Page) -> tuple[str, ...]:
        """Return warning codes: what of the data for this page cannot be used."""
        profile = None if self.profiles is None else self.profiles.profile_of(page)
        return () if profile is None or profile.problem is None else (f"site-profile-broken:{profile.site}",)


def load_knowledge(profiles: str | None = None) -> Knowledge:
    """Return the data, with the profiles of a folder.

    Raises:
        ConfigError: if there is no such folder.
    """
    return Knowledge(profiles=None if profiles is None else ProfileStore(profiles))

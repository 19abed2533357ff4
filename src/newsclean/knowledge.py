"""What rules know of the world as data: opened once for a configuration, and the same for every document."""

from __future__ import annotations

from dataclasses import dataclass

from newsclean.config import Config
from newsclean.model import Page
from newsclean.phrases import PhraseIndex, load_index
from newsclean.sites.asking import TABLES, Asking
from newsclean.sites.store import Profiles, ProfileStore


@dataclass(frozen=True, slots=True)
class Knowledge:
    """The data that a configuration brings to the rules.

    Attributes:
        phrases: the phrases of all packs.
        profiles: what repeats on the pages of each site; None without a folder of profiles.
        asking: what is asked of the trees of pages; None for nothing.
        tables: whether tables may be part of the text.
        balance: how much recall weighs against precision; see `Config.balance`.
    """

    phrases: PhraseIndex
    profiles: Profiles | None = None
    asking: Asking | None = None
    tables: bool = True
    balance: float = 0.5

    def problems(self, page: Page) -> tuple[str, ...]:
        """Return warning codes: what of the data for this page cannot be used."""
        profile = None if self.profiles is None else self.profiles.profile_of(page)
        return () if profile is None or profile.problem is None else (f"site-profile-broken:{profile.site}",)


def load_knowledge(config: Config | None = None) -> Knowledge:
    """Return newsclean's own data with those that a configuration brings.

    Raises:
        ConfigError: if a file of phrases cannot be read or is wrong, if a selector is wrong, or if there is no such
            folder of profiles or of site files.
    """
    if config is None:
        return Knowledge(load_index(()))
    return Knowledge(
        load_index(config.phrases),
        None if config.profiles is None else ProfileStore(config.profiles),
        Asking.of(config),
        TABLES in config.include,
        config.balance,
    )

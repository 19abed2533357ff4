"""A folder of profiles: finds the one for a page, and reads it when the first page of its site comes."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Protocol

from newsclean.config import is_folder
from newsclean.errors import ConfigError
from newsclean.model import Page
from newsclean.sites.names import file_name, parent_sites, site_of_page
from newsclean.sites.profile import SiteProfile, read_profile

# Sites of which the profile is held: a crawl comes in whatever order, and a profile takes about 100 KB.
MOST_HELD = 512


class Profiles(Protocol):
    """Gives the profile for a page."""

    def profile_of(self, page: Page) -> SiteProfile | None:
        """Return the profile of the site that a page is of; None if there is none."""


@dataclass(frozen=True, slots=True)
class OneProfile:
    """The same profile for every page, as examples of rules have it."""

    profile: SiteProfile

    def profile_of(self, page: Page) -> SiteProfile:  # noqa: ARG002  whatever page it is
        """Return the profile."""
        return self.profile


class ProfileStore:
    """The profiles in a folder. It looks into the folder when a page of a new site comes, and never writes.

    Args:
        folder: where `newsclean fit` has written them.

    Raises:
        ConfigError: if there is no such folder.
    """

    def __init__(self, folder: str) -> None:
        if not is_folder(folder, f"profiles: {folder}"):
            what = "is a file" if Path(folder).exists() else "there is no such folder"
            raise ConfigError(f"profiles: {folder}: {what}; give the folder that `newsclean fit ... -o` has written")
        self.folder = folder
        # Of a store and not of the class, so that it ends with its cleaner.
        self._profile_of_site = lru_cache(MOST_HELD)(self._read)

    def __repr__(self) -> str:
        return f"ProfileStore({self.folder!r})"

    def profile_of(self, page: Page) -> SiteProfile | None:
        """Return the profile of the site that a page is of, or of the nearest site above it; None if there is none.

        One that is broken has a `problem` and no lines.
        """
        site = site_of_page(page)
        return None if site is None else self._profile_of_site(site)

    def _read(self, site: str) -> SiteProfile | None:
        for name in parent_sites(site):
            path = Path(self.folder, file_name(name))
            try:
                if path.is_file():
                    return read_profile(path)
            except ConfigError as error:
                return SiteProfile(name, problem=str(error))
            except OSError as error:
                return SiteProfile(name, problem=f"{path}: cannot be read: {error.strerror or error}")
        return None

"""What a configuration asks of the tree of a page: its own selectors, those of the page's site, and what to include."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Protocol

from newsclean.config import Config
from newsclean.model import Page, Purpose
from newsclean.read.selectors import Asks, Selector, make_selectors
from newsclean.sites.site_file import SiteFile
from newsclean.sites.site_folder import SiteFolder

TABLES = "tables"  # needs no tree


class SiteFiles(Protocol):
    """Gives the file for a page."""

    def file_for(self, address: str) -> SiteFile | None:
        """Return the file for the host of an address; None if there is none."""


@dataclass(frozen=True, slots=True)
class OneSite:
    """The same file for every page, as examples of rules have it."""

    file: SiteFile

    def file_for(self, address: str) -> SiteFile:  # noqa: ARG002  whatever page it is
        """Return the file."""
        return self.file


@dataclass(frozen=True, slots=True)
class Asking:
    """Says for each page what is asked of its tree.

    Attributes:
        selectors: those of the configuration.
        include: what outputs show besides plain text.
        folder: the site files; None for none.
    """

    selectors: tuple[Selector, ...] = ()
    include: frozenset[str] = frozenset()
    folder: SiteFiles | None = None

    @classmethod
    def of(cls, config: Config) -> Asking | None:
        """Return what a configuration asks; None if it asks nothing of any page.

        Raises:
            ConfigError: if a selector is wrong, or if there is no such folder of site files.
        """
        asking = cls(
            selectors_of(config.keep, config.drop),
            frozenset(config.include) - {TABLES},
            None if config.sites is None else SiteFolder(config.sites),
        )
        return asking if asking.selectors or asking.include or asking.folder else None

    def plus(self, keep: Iterable[str], drop: Iterable[str]) -> Asking:
        """Return the same with more selectors, as for a single page.

        Raises:
            ConfigError: if a selector is wrong.
        """
        return replace(self, selectors=(*self.selectors, *selectors_of(keep, drop)))

    def of_page(self, address: str | None) -> Asks | None:
        """Return what is asked of a page with an address; None for nothing."""
        file = None if self.folder is None or address is None else self.folder.file_for(address)
        if file is not None:
            return self.with_file(file)
        return Asks(self.selectors, include=self.include) if self.selectors or self.include else None

    def with_file(self, file: SiteFile) -> Asks:
        """Return what is asked of a page of the site that a file is about."""
        return Asks(
            (*self.selectors, *file.selectors),
            file.replacements,
            file.unpruned,
            file.without_images,
            self.include,
            file.warnings(),
        )

    def of_declared(self, page: Page) -> Asks | None:
        """Return what the file for the address that a page declares asks; None where there is none."""
        if self.folder is None or page.source.url is not None:
            return None
        for candidate in page.facts.get("url", ()):
            if candidate.value.startswith(("http://", "https://")):
                file = self.folder.file_for(candidate.value)
                return None if file is None else self.with_file(file)
        return None


def selectors_of(keep: Iterable[str], drop: Iterable[str]) -> tuple[Selector, ...]:
    """Return the selectors of a configuration or of a call."""
    return (*make_selectors(Purpose.DROP, drop, "drop"), *make_selectors(Purpose.KEEP, keep, "keep"))

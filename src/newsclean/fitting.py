"""Learn from many documents what repeats on the pages of each site (docs/profiles.md)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple, Self

from newsclean.config import Config
from newsclean.model import Page
from newsclean.pipeline import read
from newsclean.sites.choose import FEWEST_PAGES, make_profile
from newsclean.sites.counting import MEMORY, Sampler
from newsclean.sites.folder import ProfileFolder, samples_in
from newsclean.sites.names import PageName, name_by_address, name_by_content, normalise_host, site_of_page
from newsclean.sites.profile import SiteProfile
from newsclean.sites.sketch import pack_sketch, sketch_page

CONFIG = Config()


class Document(NamedTuple):
    """A document to learn from.

    Attributes:
        content: a page or a text, as for `newsclean.extract` or `newsclean.clean`.
        kind: `"html"` or `"text"`.
        url: its address; it says which site it is of, and that it is not another document.
        site: the host of the site, for a document without an address.
    """

    content: str | bytes
    kind: str
    url: str | None = None
    site: str | None = None


@dataclass(slots=True)
class Summary:
    """What a fit has seen.

    Attributes:
        documents: how many documents came.
        without_site: those that say nowhere which site they are of; nothing is learned from them.
        sites: how many sites there are.
        profiles: the sites with enough pages for a profile.
        lines: the lines that the profiles drop, of all sites.
        kept: the lines that repeat and that a guard keeps.
    """

    documents: int = 0
    without_site: int = 0
    sites: int = 0
    profiles: int = 0
    lines: int = 0
    kept: int = 0


class Fitter:
    """Takes documents one by one, in bounded memory, and gives the profiles. To be used in a `with` statement.

    Args:
        memory: bytes of samples to hold before they go to disk.
        temporary: where to put the temporary folder; None is the system's place.
    """

    def __init__(self, memory: int = MEMORY, temporary: str | None = None) -> None:
        self.summary = Summary()
        self._sampler = Sampler(memory, temporary)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._sampler.__exit__()

    def add(self, document: Document) -> None:
        """Take a document. One that cannot be in the sample of its site is not even read.

        Raises:
            InputError: if its content is neither text nor bytes.
        """
        self.summary.documents += 1
        name = name_by_address(document.url) if document.url else None
        if name is not None and not self._sampler.wants(name):
            return
        page = read(document.content, document.kind, document.url, CONFIG)
        if name is None:
            name = name_page(page, document.site)
        if name is None:
            self.summary.without_site += 1
        elif self._sampler.wants(name):
            self._sampler.add(name, pack_sketch(sketch_page(page)))

    def merge(self, folders: Iterable[str | Path]) -> None:
        """Take the samples in folders of profiles, as if their documents came again.

        Raises:
            ConfigError: if one is no folder of profiles, or a file in it is broken.
        """
        for sample in samples_in(folders):
            for page, sketch in sample.pages.items():
                self._sampler.add(PageName(sample.site, page), sketch)

    def profiles(self) -> Iterator[SiteProfile]:
        """Give the profiles of the sites with enough pages, sorted by site."""
        return self._finish(None)

    def write(self, folder: str | Path, *, replaces: bool = False) -> Iterator[SiteProfile]:
        """Give the profiles, and write each into the folder before it is given.

        Args:
            folder: it is made if it does not exist.
            replaces: whether it may hold profiles already, which are then written anew.

        Raises:
            ConfigError: if the folder cannot be written, or holds profiles and must not.
        """
        with ProfileFolder(folder, replaces=replaces) as target:
            yield from self._finish(target)

    def _finish(self, target: ProfileFolder | None) -> Iterator[SiteProfile]:
        for sample in self._sampler.samples():
            self.summary.sites += 1
            profile = make_profile(sample)
            if target is not None:
                target.write(profile, sample)
            if len(sample.pages) >= FEWEST_PAGES:
                self.summary.profiles += 1
                self.summary.lines += len(profile.dropped)
                self.summary.kept += len(profile.kept)
                yield profile


def name_page(page: Page, site: str | None) -> PageName | None:
    """Return the name of a page whose caller knows no address: the one that it declares, or its site and content."""
    host = normalise_host(site) if site else None
    if host is not None:
        return name_by_content(host, page.source.text)
    found = site_of_page(page)
    return None if found is None else name_by_content(found, page.source.text)


def is_updated(folder: str | Path, merged: Iterable[str | Path]) -> bool:
    """Tell whether a folder is one of those that are merged, and so may be written anew."""
    return any(Path(name).resolve() == Path(folder).resolve() for name in merged)


def fit(documents: Iterable[Document], folder: str | Path, *, merge: Iterable[str | Path] = ()) -> Summary:
    """Learn the profiles of all sites among the documents, and write them into a folder.

    Args:
        documents: read one by one, in any order; the result does not depend on it.
        folder: where the profiles go.
        merge: folders of profiles to add. If the folder itself is one of them, it is updated.

    Raises:
        ConfigError: if a folder cannot be read or written, or holds profiles that are not to be merged.
    """
    folders = list(merge)
    with Fitter() as fitter:
        fitter.merge(folders)
        for document in documents:
            fitter.add(document)
        for _ in fitter.write(folder, replaces=is_updated(folder, folders)):
            pass
        return fitter.summary

"""A folder of profiles as a whole: writing it, and reading the samples in it to merge it with others."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from types import TracebackType
from typing import Self, TextIO

from newsclean.errors import ConfigError
from newsclean.sites.choose import FEWEST_PAGES
from newsclean.sites.counting import Sample
from newsclean.sites.names import file_name
from newsclean.sites.profile import FORMAT, SAMPLE, SiteProfile, dump, pack_sample, read_samples, render_profile

# Most sites of a crawl have a page or two. They have no profile yet, but count when profiles are merged.
FEW = "_too-few-pages.jsonl"
SUFFIX = ".jsonl"
UNFINISHED = ".part"


class ProfileFolder:
    """Writes a folder of profiles, site by site. To be used in a `with` statement.

    Raises:
        ConfigError: if the folder cannot be made or written, or holds profiles already and `replaces` is false.
    """

    def __init__(self, folder: str | Path, *, replaces: bool = False) -> None:
        self.folder = Path(folder)
        if self.folder.exists() and not self.folder.is_dir():
            raise ConfigError(f"{folder}: is a file, not a folder")
        if not replaces and any(self.folder.glob("*" + SUFFIX)):
            raise ConfigError(
                f"{folder}: holds profiles already; name another folder, or add it with --merge to update it"
            )
        self._few: TextIO | None = None

    def __enter__(self) -> Self:
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            self._few = self._unfinished(FEW).open("w", encoding="utf-8", newline="\n")
        except OSError as error:
            raise ConfigError(f"{self.folder}: cannot be written: {error.strerror or error}") from error
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> None:
        if self._few is not None:
            self._few.close()
            if error is None:
                self._unfinished(FEW).replace(self.folder / FEW)
            else:
                self._unfinished(FEW).unlink(missing_ok=True)

    def write(self, profile: SiteProfile, sample: Sample) -> None:
        """Write the profile of a site; of one with too few pages only the sample."""
        if len(sample.pages) < FEWEST_PAGES:
            assert self._few is not None, "used outside of `with`"
            self._few.write(dump({"site": sample.site, "format": FORMAT, SAMPLE: pack_sample(sample)}))
            return
        name = file_name(sample.site)
        unfinished = self._unfinished(name)
        unfinished.write_text(render_profile(profile, sample), encoding="utf-8", newline="\n")
        unfinished.replace(self.folder / name)

    def _unfinished(self, name: str) -> Path:
        return self.folder / (name + UNFINISHED)


def samples_in(folders: Iterable[str | Path]) -> Iterator[Sample]:
    """Give the samples in folders of profiles.

    Raises:
        ConfigError: if one is no folder or holds no profiles, or a file in it is broken.
    """
    for folder in folders:
        if not Path(folder).is_dir():
            raise ConfigError(f"{folder}: there is no such folder of profiles")
        paths = sorted(Path(folder).glob("*" + SUFFIX))
        if not paths:
            raise ConfigError(f"{folder}: holds no profiles; `newsclean fit ... -o` writes them")
        for path in paths:
            yield from read_samples(path)

"""A sample of the pages of every site, in bounded memory, that does not depend on the order of the pages.

Of each site those pages are kept whose ids are smallest. Ids are hashes, so this is a random sample; and the smallest
of all are the smallest of the smallest of each part, so that samples can be merged exactly (the bottom-k sketch of
E. Cohen and H. Kaplan, "Summarizing data using bottom-k sketches", PODC 2007). What does not fit into memory goes to
sorted files in a temporary folder, which are merged at the end.
"""

from __future__ import annotations

import heapq
import struct
import tempfile
from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import NamedTuple, Self

from newsclean.sites.names import ID_BYTES, PageName

# On 64 pages a line of every tenth page is met five times in three samples of four, and a profile has about 100 KB.
PAGES_OF_SITE = 64
MEMORY = 256 * 1024 * 1024  # bytes of samples; with the program itself it stays well below 1 GiB
# What Python needs besides the bytes of a sketch: the object, its id, their places in a dictionary.
BYTES_A_PAGE = 200
BYTES_A_SITE = 600
MOST_LIMITS = 500_000  # sites of which it is remembered that their sample is full: about 80 MB
MOST_RUNS = 64  # files open at once; systems allow at least 256
BUFFER = 256 * 1024  # bytes

HEADER = struct.Struct(">HQI")  # bytes of the site's name, id of the page, bytes of the sketch
ALL_IDS: int = 1 << (8 * ID_BYTES)


class Sampled(NamedTuple):
    """A page in a sample: the site, the page's id, and its packed sketch."""

    site: str
    id: int
    sketch: bytes


class Sample(NamedTuple):
    """The sample of a site: packed sketches by the id of the page, the smallest id first."""

    site: str
    pages: dict[int, bytes]

    @property
    def pages_seen(self) -> int:
        """The number of different pages of the site; an estimate if there are more than the sample holds.

        The k-th smallest of n random numbers is about k / n on the way to the largest (Z. Bar-Yossef and others,
        "Counting distinct elements in a data stream", RANDOM 2002).
        """
        if len(self.pages) < PAGES_OF_SITE:
            return len(self.pages)
        return round((PAGES_OF_SITE - 1) * ALL_IDS / (last_id(self.pages) + 1))


class Sampler:
    """Takes pages in any order and gives the sample of each site. To be used in a `with` statement.

    Args:
        memory: how many bytes of samples are held before they go to disk.
        folder: where to put the temporary folder; None is the system's place.
    """

    def __init__(self, memory: int = MEMORY, folder: str | None = None) -> None:
        self.memory = memory
        self._sites: dict[str, dict[int, bytes]] = {}
        self._limits: dict[str, int] = {}
        self._bytes = 0
        self._files = 0
        self._runs: list[Path] = []
        self._folder = tempfile.TemporaryDirectory(prefix="newsclean-fit-", dir=folder)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._folder.cleanup()

    def wants(self, name: PageName) -> bool:
        """Tell whether the page may be in the sample; most pages of a large site need not even be read."""
        if name.id > self._limits.get(name.site, ALL_IDS):
            return False
        pages = self._sites.get(name.site)
        return pages is None or len(pages) < PAGES_OF_SITE or name.id <= last_id(pages)

    def add(self, name: PageName, sketch: bytes) -> None:
        """Take a page. Of one that comes again with other content the smaller sketch counts, whichever came first."""
        if not self.wants(name):
            return
        pages = self._sites.get(name.site)
        if pages is None:
            pages = {}
            self._bytes += BYTES_A_SITE
        known = pages.get(name.id)
        if known is not None:
            sketch = min(known, sketch)
            self._bytes += len(sketch) - len(known)
        else:
            self._bytes += len(sketch) + BYTES_A_PAGE
        pages[name.id] = sketch
        kept = smallest(pages.items())
        if len(kept) < len(pages):
            self._bytes -= len(pages[max(pages)]) + BYTES_A_PAGE
        self._sites[name.site] = kept
        if self._bytes > self.memory:
            self._spill()

    def samples(self) -> Iterator[Sample]:
        """Give the sample of each site, sorted by site."""
        for site, pages in groupby(heapq.merge(*self._streams()), key=itemgetter(0)):
            yield Sample(site, smallest((page.id, page.sketch) for page in pages))

    def _streams(self) -> list[Iterator[Sampled]]:
        return [*(read_run(path) for path in self._runs), self._in_memory()]

    def _in_memory(self) -> Iterator[Sampled]:
        for site in sorted(self._sites):
            for page, sketch in self._sites[site].items():
                yield Sampled(site, page, sketch)

    def _spill(self) -> None:
        self._runs.append(self._write_run(self._in_memory()))
        for site, pages in self._sites.items():
            if len(pages) == PAGES_OF_SITE and (site in self._limits or len(self._limits) < MOST_LIMITS):
                self._limits[site] = last_id(pages)
        self._sites = {}
        self._bytes = 0
        if len(self._runs) >= MOST_RUNS:
            merged = self._write_run(Sampled(s.site, *page) for s in self.samples() for page in s.pages.items())
            for path in self._runs:
                path.unlink()
            self._runs = [merged]

    def _write_run(self, pages: Iterable[Sampled]) -> Path:
        self._files += 1
        path = Path(self._folder.name, f"{self._files}.run")
        with path.open("wb", BUFFER) as file:
            for page in pages:
                site = page.site.encode()
                file.write(HEADER.pack(len(site), page.id, len(page.sketch)) + site + page.sketch)
        return path


def last_id(pages: dict[int, bytes]) -> int:
    """Return the largest id of a sample, which is in order."""
    return next(reversed(pages))


def smallest(pages: Iterable[tuple[int, bytes]]) -> dict[int, bytes]:
    """Return the pages with the smallest ids in order, as many as a sample holds; of an id the smallest sketch."""
    found: dict[int, bytes] = {}
    for page, sketch in sorted(pages):
        if page not in found:
            if len(found) == PAGES_OF_SITE:
                break
            found[page] = sketch
    return found


def read_run(path: Path) -> Iterator[Sampled]:
    """Give the pages in a file that was spilled."""
    with path.open("rb", BUFFER) as file:
        while header := file.read(HEADER.size):
            length, page, size = HEADER.unpack(header)
            yield Sampled(file.read(length).decode(), page, file.read(size))

"""A folder of site files: finds the one for a host by its name, and reads it when the first page of the site comes."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from urllib.parse import urlsplit

from newsclean.config import is_folder
from newsclean.errors import ConfigError
from newsclean.sites.full_text_rss import parse_full_text_rss
from newsclean.sites.site_file import SiteFile
from newsclean.sites.site_toml import parse_site_toml

TOML, FULL_TEXT_RSS = ".toml", ".txt"  # of two files for a site the first is used: it was written for this program
SUFFIXES = (TOML, FULL_TEXT_RSS)
MOST_HELD = 4_096  # hosts of which the file is remembered, or that there is none
MOST_PARSED = 512  # files that are held; one takes about 50 KB
LONGEST_FILE = 1024 * 1024  # bytes; the longest that people write have 10 KB
FEWEST_LABELS = 2  # "com" alone is no site
LONGEST_HOST = 253  # characters, by RFC 1035
SAFE = frozenset("abcdefghijklmnopqrstuvwxyz0123456789.-_")


def host_of(address: str) -> str | None:
    """Return the host of an address, in lower case and as it is looked up; None if it has none."""
    if "://" not in address[:12]:
        address = f"http://{address.removeprefix('//')}"
    try:
        host = (urlsplit(address).hostname or "").strip(".").lower()
        if not host.isascii():
            host = host.encode("idna").decode("ascii")
    except (ValueError, UnicodeError):
        return None
    return host if host and len(host) <= LONGEST_HOST and SAFE.issuperset(host) and ".." not in host else None


def file_names(host: str) -> Iterator[str]:
    """Give the names that the file for a host may have, without suffix, the most specific first.

    `a.example.com.txt`, then for all hosts below a domain `.example.com.txt`. `www.` makes no difference.
    """
    yield host
    bare = host.removeprefix("www.")
    if bare != host:
        yield bare
    labels = bare.split(".")
    for start in range(1, len(labels) - FEWEST_LABELS + 1):
        yield "." + ".".join(labels[start:])


class SiteFolder:
    """The site files in a folder. Nothing is listed: a page costs a look-up by name, once for each host.

    Args:
        folder: where the files are.

    Raises:
        ConfigError: if there is no such folder.
    """

    def __init__(self, folder: str) -> None:
        if not is_folder(folder, f"sites: {folder}"):
            what = "is a file" if Path(folder).exists() else "there is no such folder"
            raise ConfigError(f"sites: {folder}: {what}; give a folder of files named as example.com.txt")
        self.folder = folder
        # Of a folder and not of the class, so that it ends with its cleaner: what was found for a host stays so.
        self.file_of_host = lru_cache(MOST_HELD)(self._find)

    def __repr__(self) -> str:
        return f"SiteFolder({self.folder!r})"

    def file_for(self, address: str) -> SiteFile | None:
        """Return the file for the host of an address; None if there is none."""
        host = host_of(address)
        return None if host is None else self.file_of_host(host)

    def paths_for(self, host: str) -> list[Path]:
        """Return the files that are looked for, in order."""
        return [Path(self.folder, name + suffix) for name in file_names(host) for suffix in SUFFIXES]

    def _find(self, host: str) -> SiteFile | None:
        for path in self.paths_for(host):
            try:
                stat = path.stat()
            except OSError:
                continue
            return parse_once(str(path), stat.st_mtime_ns, stat.st_size)
        return None


@lru_cache(MOST_PARSED)
def parse_once(path: str, changed: int, size: int) -> SiteFile:
    """Return what a file says; read again only when it was changed."""
    del changed
    return read_site_file(path) if size <= LONGEST_FILE else too_long(path, size)


def too_long(path: str, size: int) -> SiteFile:
    """Return what stands for a file that is no site file."""
    name = Path(path).name
    return SiteFile(name, problems=(f"{name}: has {size} bytes; a site file has {LONGEST_FILE} at most",))


def read_site_file(path: str | Path) -> SiteFile:
    """Read a site file; what is wrong in it is among its `problems`."""
    name = Path(path).name
    try:
        data = Path(path).read_bytes()
    except OSError as error:
        return SiteFile(name, problems=(f"{name}: cannot be read: {error.strerror or error}",))
    text = data.decode("utf-8", "replace")
    return parse_site_toml(text, name) if name.endswith(TOML) else parse_full_text_rss(text, name)

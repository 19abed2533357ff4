"""Which site a page is of, and which page of it, by its address."""

from __future__ import annotations

import re
from collections.abc import Iterator
from hashlib import blake2b
from typing import NamedTuple
from urllib.parse import quote, urlsplit

from newsclean.model import Page

# The same site for other devices, and its older spelling. A site has more to its name than that.
VARIANT = re.compile(r"(?:www\d{0,2}|m|mobile|amp)\.(?=[^.]+\.)")
NO_NAME = frozenset(" /\\")
FEWEST_LABELS = 2  # "com" alone is no site
MOST_LABELS = 127  # of a name, by RFC 1035
LONGEST_NAME = 240  # bytes, quoted: file systems have room for 255, and the file's name has more to it
ID_BYTES = 8  # 64 bits: among ten million pages two share an id by chance in 1 of 370,000 crawls


class PageName(NamedTuple):
    """Which page of which site; see `name_page`."""

    site: str
    id: int


def normalise_host(host: str) -> str | None:
    """Return the name of the site that a host is of: lower case, without `www.`, `m.` or `amp.`; None if it is none."""
    name = host.strip().strip(".").lower()
    while variant := VARIANT.match(name):
        name = name[variant.end() :]
    is_name = name and name.isprintable() and NO_NAME.isdisjoint(name) and len(quote(name, safe="")) <= LONGEST_NAME
    return name if is_name else None


def split_address(address: str) -> tuple[str, str] | None:
    """Return the site of an address, and what tells its page from others of the site; None if it is no address."""
    if "://" not in address[:12]:
        address = f"http://{address.removeprefix('//')}"
    try:
        parts = urlsplit(address)
        site = normalise_host(parts.hostname or "")
    except ValueError:
        return None
    if site is None:
        return None
    query = f"?{parts.query}" if parts.query else ""
    return site, parts.path.rstrip("/") + query


def site_of_page(page: Page) -> str | None:
    """Return the site of a page: by the address the caller gave, else by the one that it declares."""
    if page.source.url:
        found = split_address(page.source.url)
        return found[0] if found else None
    for candidate in page.facts.get("url", ()):
        if candidate.value.startswith(("http://", "https://")) and (found := split_address(candidate.value)):
            return found[0]
    return None


def parent_sites(site: str) -> Iterator[str]:
    """Give a site and those above it, the nearest first: `a.example.co.uk`, `example.co.uk`, `co.uk`."""
    labels = site.split(".")[-MOST_LABELS:]
    yield site
    for start in range(1, len(labels) - FEWEST_LABELS + 1):
        yield ".".join(labels[start:])


def make_id(kind: str, value: str) -> int:
    """Return the number that stands for a page; by it the sample is drawn, so it has to look random."""
    digest = blake2b(f"{kind}\n{value}".encode("utf-8", "replace"), digest_size=ID_BYTES)
    return int.from_bytes(digest.digest(), "big")


def name_by_address(address: str) -> PageName | None:
    """Return the name of the page with an address; None if it is none."""
    found = split_address(address)
    return PageName(found[0], make_id("address", found[1])) if found else None


def name_by_content(site: str, text: str) -> PageName:
    """Return the name of a page without an address: the same content is the same page."""
    return PageName(site, make_id("content", text))


def file_name(site: str) -> str:
    """Return the name of the file for a site, on every system."""
    return quote(site, safe="") + ".jsonl"

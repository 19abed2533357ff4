"""The canonical address."""

from __future__ import annotations

from urllib.parse import urljoin, urlsplit

from newsclean.fields.context import Context
from newsclean.model import Candidate, Choice

NO_ADDRESS = frozenset('<>{}"')  # of a template that was not filled
ROOTED = ("http://", "https://")
LOCAL = frozenset(("localhost", "127.0.0.1"))


def choose_url(context: Context) -> dict[str, Choice]:
    """Choose `url`: the canonical address, else the one the caller gave; a relative one is resolved."""
    found = context.once(find_url)
    declared = context.facts("url")
    if found is None:
        return {"url": Choice(context.page.source.url, "given by the caller" if declared else "", declared)}
    url, candidate = found
    why = "given by the caller" if candidate.origin == "caller" else f"declared ({candidate.origin})"
    agreeing = tuple(c for c in declared if c is candidate or c.value in (url, candidate.value))
    return {"url": Choice(url, why, declared, agreeing)}


def find_url(context: Context) -> tuple[str, Candidate] | None:
    """Return the most trusted address that may be the page's own, absolute, and who says so.

    The start page of a site is none of an article that the caller has from another address: templates declare it
    for all pages.
    """
    given = context.page.source.url
    is_deep = given is not None and is_article_path(given)
    for candidate in context.facts("url"):
        try:
            url = candidate.value
            if given and not url.startswith(ROOTED):
                url = urljoin(given, url)
            parts = urlsplit(url)
        except ValueError:
            continue
        if parts.scheme not in ("http", "https") or not parts.hostname or parts.hostname in LOCAL:
            continue
        if not is_deep or parts.path.strip("/") or parts.query or candidate.origin == "caller":
            return url, candidate
    return None


def is_article_path(address: str) -> bool:
    """Tell whether an address has a path, as that of an article has and that of a start page has not."""
    try:
        return urlsplit(address).path.strip("/") != ""
    except ValueError:
        return False


def resolve(context: Context, address: str) -> str | None:
    """Return an address of the page as an absolute one of the web; None if it is none."""
    if address.startswith(ROOTED):
        return absolute(None, address)
    found = context.once(find_url)
    return absolute(found[0] if found else context.page.source.url, address)


def absolute(base: str | None, address: str) -> str | None:
    """Return an address on a page as an absolute one of the web; None if it is none."""
    if address.startswith("data:") or not NO_ADDRESS.isdisjoint(address):
        return None
    if " " in address:
        # The name of a file may have spaces, which browsers write so; without a path before it, it is no address.
        if not address.startswith((*ROOTED, "/")):
            return None
        address = address.replace(" ", "%20")
    try:
        url = urljoin(base, address) if base and not address.startswith(ROOTED) else address
        return url if url.startswith(ROOTED) and urlsplit(url).hostname else None
    except ValueError:
        return None

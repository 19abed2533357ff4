"""The canonical address."""

from __future__ import annotations

from urllib.parse import urljoin, urlsplit

from newsclean.fields.context import Context
from newsclean.model import Candidate, Choice

LOCAL = frozenset(("localhost", "127.0.0.1"))


def choose_url(context: Context) -> dict[str, Choice]:
    """Choose `url`: the canonical address, else the one the caller gave; a relative one is resolved."""
    found = find_url(context)
    declared = context.facts("url")
    if found is None:
        return {"url": Choice(context.page.source.url, "given by the caller" if declared else "", declared)}
    url, candidate = found
    return {"url": Choice(url, f"declared ({candidate.origin})", declared, (candidate,))}


def find_url(context: Context) -> tuple[str, Candidate] | None:
    """Return the most trusted address that may be the page's own, absolute, and who says so."""
    given = context.page.source.url
    for candidate in context.facts("url"):
        try:
            url = urljoin(given, candidate.value) if given else candidate.value
            parts = urlsplit(url)
        except ValueError:
            continue
        if parts.scheme in ("http", "https") and parts.hostname not in LOCAL:
            return url, candidate
    return None


def resolve(context: Context, address: str) -> str | None:
    """Return an address of the page as an absolute one of the web; None if it is none."""
    found = find_url(context)
    base = found[0] if found else context.page.source.url
    if address.startswith("data:") or " " in address:
        return None
    try:
        url = urljoin(base, address) if base else address
    except ValueError:
        return None
    return url if url.startswith(("http://", "https://")) else None

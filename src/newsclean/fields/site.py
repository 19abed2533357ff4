"""What the page says about itself and its site: name, language, address, image, rights, price, tags."""

from __future__ import annotations

import re
from urllib.parse import urljoin, urlsplit

from newsclean.fields.context import Context
from newsclean.model import Role
from newsclean.read.shape import fold

LANGUAGE = re.compile(r"([a-z]{2})(?:[-_][A-Za-z0-9]{2,8}){0,3}", re.IGNORECASE)
HOST = re.compile(r"(?:https?://)?(?:www\.)?[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}/?", re.IGNORECASE)
LONGEST_SITE_NAME = 80  # characters
LONGEST_TAG = 80  # characters; longer is a sentence
MOST_TAGS = 50
FREE_WORDS = {
    "true": True,
    "free": True,
    "yes": True,
    "1": True,
    "false": False,
    "no": False,
    "locked": False,
    "metered": False,
    "0": False,
}
LOCAL = frozenset(("localhost", "127.0.0.1"))


def choose_site_name(context: Context) -> str | None:
    """Return the declared name of the site; a name at the top of a text is no evidence."""
    named = [c.value for c in context.facts("site_name") if len(c.value) <= LONGEST_SITE_NAME]
    # "example.com" is a name only where there is no better one.
    return next((name for name in named if not HOST.fullmatch(name)), named[0] if named else None)


def choose_language(context: Context) -> str | None:
    """Return the declared language as ISO 639-1."""
    for candidate in sorted(context.facts("language"), key=lambda c: c.origin != "html"):
        if match := LANGUAGE.fullmatch(candidate.value):
            return match[1].lower()
    return None


def choose_url(context: Context) -> str | None:
    """Return the canonical address, else the one the caller gave; a relative one is resolved."""
    given = context.page.source.url
    for candidate in context.facts("url"):
        try:
            url = urljoin(given, candidate.value) if given else candidate.value
            parts = urlsplit(url)
        except ValueError:
            continue
        if parts.scheme in ("http", "https") and parts.hostname not in LOCAL:
            return url
    return given


def choose_image(context: Context) -> str | None:
    """Return the address of the lead image, resolved where the page's address is known."""
    base = choose_url(context)
    for candidate in context.facts("image"):
        value = candidate.value
        if value.startswith("data:") or " " in value:
            continue
        try:
            url = urljoin(base, value) if base else value
        except ValueError:
            continue
        if url.startswith(("http://", "https://")):
            return url
    return None


def choose_copyright(context: Context) -> str | None:
    """Return the copyright line as printed, else as declared."""
    block = context.first(Role.COPYRIGHT)
    return block.text if block is not None else context.fact("copyright")


def choose_is_free(context: Context) -> bool | None:
    """Return whether the page declares itself free to read."""
    for candidate in context.facts("is_free"):
        free = FREE_WORDS.get(fold(candidate.value).rsplit("/", 1)[-1])
        if free is not None:
            return free
    return None


def choose_tags(context: Context) -> tuple[str, ...]:
    """Return the keywords, each once, from the most trusted origin that has any."""
    tags: dict[str, str] = {}
    origin: tuple[int, str] | None = None
    for candidate in context.facts("tags"):
        if origin is not None and origin != (candidate.rank, candidate.origin):
            break
        if len(candidate.value) <= LONGEST_TAG:
            origin = (candidate.rank, candidate.origin)
            tags.setdefault(fold(candidate.value), candidate.value)
    return tuple(tags.values())[:MOST_TAGS]

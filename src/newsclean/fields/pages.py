"""The other pages of an article that is printed on several."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple
from urllib.parse import SplitResult, parse_qsl, urlencode, urlsplit

from newsclean.fields.context import BODY, Context
from newsclean.fields.url import absolute, find_url
from newsclean.model import Candidate, Choice

MOST_PAGES = 40  # what has more is an archive or a discussion
# Blocks between the text and the numbers of its pages: tags, buttons and the signature. Below the comments are theirs.
FARTHEST = 12
# What numbers a page, after the path of the article: "/2/", "/seite-2", "-p2.html", ",nPack,2", "/page/2".
# Without a mark ("bridge-2.html") it may be an article of a series or of the same title, and is passed over.
NUMBERED_PATH = re.compile(
    r"(?P<stem>.+?)(?:/(?:page|seite|pagina|página|strona|p|s|pg)?[-_/]?|[-_](?:p|page|seite|s)|[,;]nPack,)"
    r"(?P<number>\d{1,2})(?:\.\w{2,5})?/?",
    re.IGNORECASE,
)
DATED = re.compile(r"/(?:19|20)\d\d(?:/\d{1,2})?$")  # the folder of a month has the days in it
# The last part of an article's path is a title or a number of its own; "/blog" and "/issues" have other pages.
SLUG = re.compile(r"/[^/]*(?:[^/-]-[^/-]|_|\d{4}|%|[^\x00-\x7f])[^/]*$")
ENDING = re.compile(r"\.(?:html?|php|aspx?|jsp|shtml)$", re.IGNORECASE)
PARAMETERS = frozenset(("page", "p", "pg", "seite", "pagina", "pag", "strona", "paged", "page_no", "pageno"))


class Numbered(NamedTuple):
    """The address of a page: the path and parameters that all pages of the article share, and its number."""

    stem: str
    query: str
    number: int | None = None


def choose_pages(context: Context) -> dict[str, Choice]:
    """Choose `pages`: the addresses of the other pages, in order, each once, without this page's own.

    Only what has this page's own path and a number of a page: what a blog calls the next is another article.
    """
    linked = context.facts("pages")
    found = context.once(find_url) if linked else None
    if found is None:
        return {"pages": Choice((), "the page's own address is not known" if linked else "", linked)}
    own = (found[0], context.page.source.url or found[0])
    pages: dict[int, str] = {}
    agreeing: list[Candidate] = []
    for candidate in linked:
        # What leads to a place on a page leads to its comments.
        is_whole = "#" not in candidate.value and is_near(candidate, context)
        url = absolute(found[0], candidate.value) if is_whole else None
        if url is not None and url not in own:
            for number in page_numbers(own, url):
                pages.setdefault(number, url)
                agreeing.append(candidate)
    candidates = tuple(c for c in linked if c.origin != "link" or c in agreeing)
    if not pages or len(pages) > MOST_PAGES or not is_series(pages, agreeing):
        why = "no address is that of another page of this article" if candidates else ""
        return {"pages": Choice((), why, candidates)}
    value = tuple(dict.fromkeys(pages[number] for number in sorted(pages)))
    why = "this page's address with the number of another"
    return {"pages": Choice(value, why, candidates, tuple(dict.fromkeys(agreeing)))}


def is_near(candidate: Candidate, context: Context) -> bool:
    """Tell whether a link stands at the text, where the numbers of its pages are; a declaration stands nowhere."""
    if candidate.block < 0:
        return True
    roles = context.roles
    first, last = max(0, candidate.block - FARTHEST), min(len(roles), candidate.block + FARTHEST)
    return BODY in roles[first:last]


def page_numbers(own: Iterable[str], address: str) -> Iterator[int]:
    """Give the number of the page of this article that an address is of; nothing for another article's.

    Args:
        own: the addresses of this page.
        address: the other, absolute.
    """
    there = urlsplit(address)
    theirs = split_number(there)
    if SLUG.search(theirs.stem) is None:
        return
    for here in map(urlsplit, own):
        ours = split_number(here)
        if host_of(there) != host_of(here):
            continue
        if theirs.number is not None:
            if theirs[:2] in (ours[:2], (stem_of(here.path), query_of(here)[0])):
                yield theirs.number
        elif ours.number is not None and theirs[:2] == ours[:2]:
            yield 1  # The first page has no number: it is another page where this one has one.


def split_number(parts: SplitResult) -> Numbered:
    """Return an address with the number of its page apart."""
    query, number = query_of(parts)
    if number is None and (match := NUMBERED_PATH.fullmatch(parts.path)) and not DATED.search(match["stem"]):
        return Numbered(stem_of(match["stem"]), query, int(match["number"]))
    return Numbered(stem_of(parts.path), query, number)


def query_of(parts: SplitResult) -> tuple[str, int | None]:
    """Return the parameters of an address without that of the page, and its number."""
    if not parts.query:
        return "", None
    kept, number = [], None
    for name, value in parse_qsl(parts.query):
        if name.lower() in PARAMETERS and value.isdecimal() and len(value) <= 2:
            number = int(value)
        elif not name.startswith("utm_"):
            kept.append((name, value))
    return urlencode(kept), number


def stem_of(path: str) -> str:
    """Return a path without what its first page ends with: "/bridge.html", "/bridge/" are "/bridge"."""
    return ENDING.sub("", path.rstrip("/")).lower()


def host_of(parts: SplitResult) -> str:
    """Return the name of the host without "www."."""
    return (parts.hostname or "").removeprefix("www.")


def is_series(pages: dict[int, str], agreeing: list[Candidate]) -> bool:
    """Tell whether the numbers are those of pages: declared, or from the second on without a gap.

    Comments and lists of products have their first pages, dots and the last.
    """
    if any(candidate.origin.startswith("rel-") for candidate in agreeing):
        return True
    numbers = sorted(pages)
    return numbers[0] <= 2 and numbers[-1] - numbers[0] <= len(numbers)

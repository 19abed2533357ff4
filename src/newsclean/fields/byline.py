"""Byline, authors and agency: from the byline that is printed, and from the page's declarations."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import NamedTuple
from urllib.parse import urlsplit

import regex

from newsclean.fields.context import Context
from newsclean.lexicon.agencies import is_agency, is_outlet
from newsclean.lexicon.bylines import (
    HANDLE,
    LONE_INTRO,
    Byline,
    cut_trailer,
    find_intro,
    read_byline,
    read_parts,
)
from newsclean.lexicon.people import ARTICLES, is_name, is_role, is_staff, tidy_case
from newsclean.model import Author, Block, Candidate, Choice, Role
from newsclean.read.facts import ORGANISATION
from newsclean.read.shape import UNSPACED, fold, make_plain

# Who publishes, not who writes, in the words of content management systems.
NOBODY = frozenset(
    """admin administrator author authors editor editors webmaster staff user guest anonymous unknown none null root
    redaktion redaktionen redaktionsteam redaction rédaction redacción redazione redação redactie team webteam
    newsroom news web online press office wordpress wp-admin superuser contributor contributors test default name byline
    marketing support info published nachrichten online-redaktion redakteur""".split()
)
LONGEST_NAME = 60  # characters
LONGEST_DECLARED = 300  # characters; a dozen names
NEAR_TITLE = 25  # blocks between the title and a marked-up author of the article
SHORTEST_HOST = 4  # letters
BIOGRAPHY_HINTS = frozenset("author authors bio biography autor auteur contributor profile writer".split())
LONGEST_SIGNATURE = 16  # words of "Written by ..., ... | date"
SHORTEST_BIOGRAPHY = 8  # words
SIGNED = re.compile(
    r"(?:(?:(?:written|story|posted|published|article|text) )?by|authors?|(?:(?:erstellt|geschrieben|text) )?von"
    r"|autor(?:in|en)?|par|por)\b",
    re.IGNORECASE,
)
# "Reporter" behind a Korean, Japanese or Chinese name, and the two parts of a Japanese one.
REPORTER_END = re.compile(r"\s?(?:기자|記者|记者)(?:\s외.{0,10})?$")
TWO_PART_HAN = regex.compile(r"\p{Han}{1,3}\s[\p{Han}\p{Hiragana}\p{Katakana}]{1,4}")
LONE_NAME = regex.compile(r"\p{Lu}[\p{L}\p{M}'.-]{2,24}|\p{Lo}{2,10}")
NAME_LIKE = regex.compile(r"[\p{L}\p{M}'.\- ]{3,60}")
DECLARED_SPLIT = re.compile(
    r"\s*[;|]\s*|\s*,\s+(?!(?:jr|sr|ii|iii|iv|ph\.?d|m\.?d|esq)\b)|\s*[/、，]\s*", re.IGNORECASE
)
NOT_BY = re.compile(
    r"(?:updated|edited|reviewed|sponsored|fact[- ]checked|medically reviewed|photos?|presented|powered) by\b"
    r"|(?:show|view) all|all (?:posts|articles)|more (?:posts|from)",
    re.IGNORECASE,
)


class Credit(NamedTuple):
    """Who wrote: as printed, the names, the agency or paper."""

    byline: str | None
    authors: tuple[str, ...]
    agency: str | None


def choose_byline(context: Context) -> dict[str, Choice]:
    """Choose `byline`, `authors`, `author_details` and `agency`."""
    credit = find_credit(context)
    candidates = context.facts("authors")
    return {
        "byline": Choice(credit.byline),
        "authors": Choice(credit.authors, candidates=candidates),
        "author_details": Choice(tuple(Author(name) for name in credit.authors)),
        "agency": Choice(credit.agency),
    }


def find_credit(context: Context) -> Credit:
    """Return byline, authors and agency.

    A byline that says "By" is trusted most, then declarations, then a bare name.
    """
    printed = printed_byline(context)
    if printed:
        printed = without_paper(printed, context)
    declared = declared_authors(context)
    agency = printed.agency if printed else None
    authors = merge_authors(printed, declared) or signed_elsewhere(context)
    if agency is None:
        agency = declared_agency(context)
    return Credit(printed.printed if printed else None, tuple(authors), agency)


def printed_byline(context: Context) -> Byline | None:
    """Return what the byline's blocks say, several lines joined by commas."""
    found: list[Byline] = []
    for block in context.all(Role.BYLINE):
        if LONE_INTRO.fullmatch(block.plain):
            continue
        byline = read_byline(block.text)
        if byline is None:
            printed = without_intro(cut_trailer(block.text))
            byline = Byline(printed, (), None, introduced=False)
        if byline.printed not in (other.printed for other in found):
            found.append(byline)
    if not found:
        return None
    authors = tuple(dict.fromkeys(name for byline in found for name in byline.authors))
    agency = next((byline.agency for byline in found if byline.agency), None)
    return Byline(", ".join(byline.printed for byline in found), authors, agency, any(b.introduced for b in found))


def signed_elsewhere(context: Context) -> list[str]:
    """Return who signs elsewhere on a page: a short "Written by ..." or a name above its own biography.

    Only where it is one person on the whole page: teasers and comments are signed too.
    """
    if context.page.source.kind != "html":
        return []
    found: dict[str, list[str]] = {}
    for block, below in pairwise(context.page.blocks):
        if not 2 <= block.words <= LONGEST_SIGNATURE:
            continue
        if below.words >= SHORTEST_BIOGRAPHY and is_biography(context, block, below):
            found.setdefault(block.folded, [tidy_case(block.text)])
        elif SIGNED.match(block.plain) and (byline := read_byline(block.text)) and byline.authors:
            found.setdefault(fold(" ".join(byline.authors)), list(byline.authors))
    return next(iter(found.values())) if len(found) == 1 else []


def is_biography(context: Context, name: Block, below: Block) -> bool:
    """Tell whether a block is a person's name and the next one says who that is."""
    if not below.folded.startswith(name.folded + " ") or not is_name(name.plain):
        return False
    container = below.container
    for _ in range(3):
        if container < 0:
            return False
        if not BIOGRAPHY_HINTS.isdisjoint(context.page.containers[container].hints):
            return True
        container = context.page.containers[container].parent
    return False


def without_paper(printed: Byline, context: Context) -> Byline:
    """Return a byline whose last name is the site ("Jane Doe, Example Life") with that as its agency."""
    sites = {fold(c.value) for c in context.facts("site_name")}
    if len(printed.authors) < 2 or fold(printed.authors[-1]) not in sites:
        return printed
    *names, paper = printed.authors
    return printed._replace(authors=tuple(names), agency=printed.agency or paper)


def without_intro(text: str) -> str:
    """Return a byline without the "By" that it begins with."""
    intro = find_intro(text)
    return text[intro.end() :] if intro else text


def merge_authors(printed: Byline | None, declared: list[str]) -> list[str]:
    """Return the names of the byline or of the declaration.

    Of two that overlap the longer is complete: printed lines are cut ("and 2 others"), and
    some systems declare the first author only. Where they differ, "By" outweighs the
    declaration, and the declaration outweighs a bare name.
    """
    shown = list(printed.authors) if printed else []
    if not shown or not declared or printed is None:
        return shown or declared
    same = {fold(name) for name in shown} & {fold(name) for name in declared}
    if same:
        return shown if len(shown) >= len(declared) else declared
    return shown if printed.introduced else declared


def declared_authors(context: Context) -> list[str]:
    """Return the names that the most trusted declaration with any name gives."""
    sites = {fold(c.value) for c in context.facts("site_name")}
    host = host_of(context)
    title = context.first(Role.TITLE)
    groups: dict[tuple[int, str], list[Candidate]] = {}
    for candidate in context.facts("authors"):
        # Marked-up names elsewhere on the page sign comments and teasers.
        near = candidate.block < 0 or (title is not None and abs(candidate.block - title.index) <= NEAR_TITLE)
        if candidate.rank < ORGANISATION and near:
            groups.setdefault((candidate.rank, candidate.origin), []).append(candidate)
    for group in groups.values():
        names: dict[str, str] = {}
        for candidate in group:
            for name in split_declared(candidate.value):
                if fold(name) not in sites and not is_host_name(name, host):
                    names.setdefault(fold(name), name)
        if names:
            return list(names.values())
    return []


def host_of(context: Context) -> str:
    """Return the letters of the name under which the page's site is registered, e.g. "examplenews"."""
    for candidate in context.facts("url"):
        try:
            labels = (urlsplit(candidate.value).hostname or "").split(".")
        except ValueError:
            continue
        if len(labels) > 1:
            longest = max(labels[:-1], key=len)
            return "".join(c for c in longest if c.isalnum())
    return ""


def is_host_name(name: str, host: str) -> bool:
    """Tell whether a name without the shape of a person's is the site's own."""
    letters = "".join(c for c in fold(name) if c.isalnum())
    return (
        len(host) >= SHORTEST_HOST
        and not is_name(name)
        and len(letters) >= SHORTEST_HOST
        and (host in letters or letters in host)
    )


def declared_agency(context: Context) -> str | None:
    """Return the first declared author that is a news agency."""
    return next((c.value for c in context.facts("authors") if is_agency(c.value)), None)


def split_declared(value: str) -> list[str]:
    """Return the persons in a declared author: no roles, addresses, handles, agencies or accounts."""
    if len(value) > LONGEST_DECLARED or HANDLE.fullmatch(value) or value.startswith(("http", "www.", "/")):
        return []
    if NOT_BY.match(value):
        return []
    value = REPORTER_END.sub("", without_intro(value))
    if TWO_PART_HAN.fullmatch(value):
        return [value]
    authors, _, _ = read_parts(value, introduced=True)
    if authors:
        return authors
    return [name for part in DECLARED_SPLIT.split(value) if (name := clean_name(part))]


def clean_name(part: str) -> str:
    """Return a declared name that has not the usual shape, if it may be a person's; else ""."""
    name = cut_trailer(part).strip(" .,:;-")
    folded = fold(name)
    if not name or len(name) > LONGEST_NAME or HANDLE.search(name) or "@" in name or folded in NOBODY:
        return ""
    if (
        folded.split()[0] in ARTICLES
        or is_staff(name)
        or is_role(name)
        or is_agency(name)
        or is_outlet(name)
        or not NOBODY.isdisjoint(folded.split())
    ):
        return ""
    plain = make_plain(name)
    if is_name(plain):
        return tidy_case(name)
    words = plain.split()
    if len(words) == 1:
        return name if LONE_NAME.fullmatch(plain) and not plain.isupper() else ""
    shaped = NAME_LIKE.fullmatch(plain) and len(words) <= 5 and words[0][:1].isupper() and words[-1][:1].isupper()
    return tidy_case(name) if shaped or (UNSPACED.search(name) and len(name) <= 20) else ""

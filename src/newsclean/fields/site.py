"""The name of the site."""

from __future__ import annotations

import re

from newsclean.fields.context import Context
from newsclean.fields.host import agrees_with_host, host_labels, host_of, is_host
from newsclean.lexicon.bylines import find_intro
from newsclean.lexicon.head_lines import TITLE_SEPARATOR
from newsclean.model import Candidate, Choice
from newsclean.read.shape import fold

# A host that anyone can reach, and no address of numbers.
PUBLIC_HOST = re.compile(r"(?:[\w-]{1,63}\.){1,5}[a-z][a-z0-9-]{1,62}")
# The legal form of a firm: a publisher, not what it publishes.
FIRM = re.compile(
    r"\b(?:gmbh|ag|kg|se|ltd|limited|inc|llc|corp|plc|s\.?a|s\.?r\.?l|s\.?p\.?a|b\.?v|oy|ab|a/s)\b\.?$", re.IGNORECASE
)
SCHEME = re.compile(r"^https?://")
LONGEST_SITE_NAME = 80  # characters
# What a system says where nobody has named the site.
NO_NAME = frozenset(
    """home homepage startseite start welcome willkommen blog news magazine magazin website site my site my blog
    wordpress untitled index main accueil inicio""".split()
)


def choose_site_name(context: Context) -> dict[str, Choice]:
    """Choose `site_name`: as declared, else the end of the page's title that agrees with its host, else the host.

    The name of the site comes before that of the firm that publishes it, and "example.com" is a
    name only where there is no better one. A name at the top of a text is no evidence.
    """
    declared = context.facts("site_name")
    named = [c for c in declared if len(c.value) <= LONGEST_SITE_NAME and fold(c.value) not in NO_NAME]
    named = [c for c in named if any(map(str.isalnum, c.value)) and not is_headline(c.value, context)]
    named.sort(key=doubt)
    if not named or is_host(without_scheme(named[0].value)):
        tail = title_tail(context)
        if tail is not None:
            value, candidate = tail
            why = f"a part of the declared title ({candidate.origin}) that the host's name agrees with"
            return {"site_name": Choice(value, why, (*declared, candidate), (candidate,))}
    if not named:
        return {"site_name": choose_host(context, declared)}
    best = named[0]
    name = naming_part(without_scheme(best.value), context)
    if is_host(name):
        name = name.removeprefix("www.")
    if name == best.value:
        return {"site_name": context.declared_choice(best, declared)}
    why = f"declared ({best.origin}), without what else it says"
    return {"site_name": Choice(name, why, declared, (best, *context.agreeing(name, declared)))}


def without_scheme(name: str) -> str:
    """Return an address that stands for the site's name without "https://" and the last slash."""
    return SCHEME.sub("", name).rstrip("/") if "://" in name else name


def is_headline(name: str, context: Context) -> bool:
    """Tell whether a declared name is the page's own headline, which some templates put into every field."""
    headline = context.headline
    if headline is None or fold(name) != headline.folded:
        return False
    return not agrees_with_host(name, context.once(host_labels))


def doubt(candidate: Candidate) -> tuple[bool, bool, bool]:
    """Return by what a declared name may be none of the site, for sorting: a firm, a host, not said of the site."""
    of_site = candidate.origin.startswith("og:")
    return (
        not of_site and FIRM.search(candidate.value) is not None,
        is_host(without_scheme(candidate.value)),
        not of_site,
    )


def choose_host(context: Context, declared: tuple[Candidate, ...]) -> Choice:
    """Return the choice of the host's name for a page where nobody names the site."""
    if context.page.source.kind == "html":
        for candidate in context.facts("url"):
            host = host_of(candidate.value).removeprefix("www.")
            if PUBLIC_HOST.fullmatch(host):
                return Choice(host, f"the name of the host ({candidate.origin})", (*declared, candidate), (candidate,))
    return context.declared_choice(None, declared)


def title_tail(context: Context) -> tuple[str, Candidate] | None:
    """Return the part at an end of a declared title that the host's name agrees with, and who declares it."""
    hosts = context.once(host_labels)
    for candidate in context.facts("title") if hosts else ():
        if candidate.block < 0 and len(parts := TITLE_SEPARATOR.split(candidate.value)) > 1:
            for part in (parts[-1], parts[0]):
                if may_be_site(part) and agrees_with_host(fold(part), hosts):
                    return part, candidate
    return None


def may_be_site(part: str) -> bool:
    """Tell whether a part of a title may name the site: no host, and not who wrote it ("Headline - by Jane Doe")."""
    return len(part) <= LONGEST_SITE_NAME and not is_host(part) and find_intro(part) is None


def naming_part(name: str, context: Context) -> str:
    """Return the part of "Example | News from the valley" that the host's name agrees with; without one the whole.

    Of "Headline - Example" it is the part that is not the page's headline.
    """
    parts = TITLE_SEPARATOR.split(name)
    if len(parts) == 1:
        return name
    hosts = context.once(host_labels)
    others = [part for part in parts if part and not is_headline(part, context)]
    whole = name if len(others) in (0, len(parts)) else others[-1]
    return next((part for part in others if agrees_with_host(fold(part), hosts)), whole)

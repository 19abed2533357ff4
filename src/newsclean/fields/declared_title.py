"""What a page declares as its title, without the name of its site."""

from __future__ import annotations

import re
from typing import NamedTuple

from newsclean.fields.context import Context
from newsclean.fields.host import agrees_with_host, host_labels, site_names
from newsclean.lexicon.head_lines import BARS, MOST_SEPARATORS, SEPARATOR_OR_COLON, SEPARATOR_SIGN
from newsclean.model import Candidate
from newsclean.read.shape import fold

DANGLING = "|-–—·•»:/~" + BARS  # signs that stand at the end of a title whose other part is missing
MOST_DECLARED = 12  # declared titles that are looked at; the usual origins are five
SHORTEST_TITLE = 10  # characters left of a title when the site's name is cut
LONGEST_SITE = 40  # characters; a longer end is a part of the headline
SAME_NAME = 0.75  # the share of letters from which on a name and a host are the same
SIGNS = " :|/-–—·•>~," + BARS  # what stands between kicker, headline and the site's name, and is no quotation mark
SIGN_START = re.compile(r"(?:[ :|/]|[»›] )+")  # no dash: it opens a quotation in some languages
# "Example » Blog Archive » Headline" was the default of a large system.
ARCHIVE = re.compile(r".{1,80}?[|»:/–-]\s*blog[ -]archiv(?:e|o|es|en)?\s*[|»:/–-]\s*(?=\w)", re.IGNORECASE)
LONGEST_SIGN = 3  # characters of " - "
SHORTEST_PART = 8  # characters of a part of a declared title that a block may show


class Declared(NamedTuple):
    """What a page declares as its title.

    Attributes:
        wholes: the declared titles without the site's name, folded, each with the declarations that say it.
        full: the declared titles as they are, folded.
        sites: the declared names of the site, folded.
        hosts: the letters of the parts of the host's name.
    """

    wholes: dict[str, list[Candidate]]
    full: set[str]
    sites: frozenset[str]
    hosts: tuple[str, ...]

    def is_site(self, folded: str) -> bool:
        """Tell whether a folded text is the name of the site."""
        return folded in self.sites or agrees_with_host(folded, self.hosts, SAME_NAME)

    def is_host(self, text: str, share: float = SAME_NAME) -> bool:
        """Tell whether a text is the host's name as people write it, and not just about it."""
        return len(text) <= LONGEST_SITE and agrees_with_host(fold(text), self.hosts, share)

    def parts(self) -> set[str]:
        """Return what stands before and behind the separators in the declared titles, folded."""
        found: set[str] = set()
        for title in self.wholes:
            for separator in list(SEPARATOR_OR_COLON.finditer(title))[:MOST_SEPARATORS]:
                for part in (title[: separator.start()], title[separator.end() :]):
                    if len(part) >= SHORTEST_PART and not self.is_site(part):
                        found.add(part)
        return found


def read_declared(context: Context) -> Declared:
    """Return what a page declares as its title."""
    declared = Declared({}, set(), context.once(site_names), context.once(host_labels))
    titles: dict[str, str] = {}  # most declarations of a page say the same
    for candidate in context.facts("title")[:MOST_DECLARED]:
        # What an element of the page is marked up with is a block, and judged as such.
        if candidate.block < 0:
            value = candidate.value
            if value not in titles:
                titles[value] = fold(without_site(value, declared).rstrip(" |»"))
                declared.full.add(fold(value))
            if title := titles[value]:
                declared.wholes.setdefault(title, []).append(candidate)
    return declared


def without_site(title: str, declared: Declared) -> str:
    """Return a title without the name of the site at its start or end; "" if it is nothing else."""
    if fold(title) in declared.sites:
        return ""
    if "rchiv" in title and (archive := ARCHIVE.match(title)):
        return title[archive.end() :]
    if SEPARATOR_SIGN.search(title) is None:
        return title
    places = list(SEPARATOR_OR_COLON.finditer(title))[:MOST_SEPARATORS]
    for place in places:
        if fold(title[: place.start()]) in declared.sites:
            return trim_start(title[place.end() :])
        if fold(title[place.end() :]) in declared.sites:
            return title[: place.start()]
    return without_host(title, [place for place in places if ":" not in place[0]], declared)


def without_host(title: str, places: list[re.Match[str]], declared: Declared) -> str:
    """Return a title without the name of its host at its end or start; `places` are its separators."""
    if places:
        first, last = places[0], places[-1]
        if last.start() >= SHORTEST_TITLE and declared.is_host(title[last.end() :]):
            return title[: last.start()]
        if len(title) - first.end() >= SHORTEST_TITLE and declared.is_host(title[: first.start()], 1.0):
            return trim_start(title[first.end() :])
    return title


def without_tail(text: str, declared: Declared) -> str:
    """Return a printed title without the name of the site at its end; the start is what the reader sees first."""
    cut = without_site(text, declared)
    return cut if cut and text.startswith(cut) else text


def trim_start(title: str) -> str:
    """Return a title without the signs that it begins with where something was cut off."""
    sign = SIGN_START.match(title)
    return title[sign.end() :] if sign else title


def cut_tail(title: str) -> str:
    """Return the title of the window without its end, which is the name of the site more often than not."""
    places = list(SEPARATOR_OR_COLON.finditer(title))
    if places:
        last = places[-1]
        end = title[last.end() :]
        if (
            last.start() >= SHORTEST_TITLE
            and len(end) <= LONGEST_SITE
            and ":" not in last[0]
            and len(end) < last.start()
        ):
            return title[: last.start()]
    return title


def find_sign(text: str, declared: Declared) -> Candidate | None:
    """Return the declaration that has a colon or dash between what a block prints in two lines.

    The two lines are read as one. Where no declaration tells which of them is the headline, both are, and only
    the declared title has them apart.
    """
    folded = fold(text)
    for title, candidates in declared.wholes.items():
        if 0 <= len(title) - len(folded) <= LONGEST_SIGN and title != folded:
            for sign in SEPARATOR_OR_COLON.finditer(title):
                start, end = title[: sign.start()], title[sign.end() :]
                if start and end and folded in (start + end, f"{start} {end}"):
                    return candidates[0]
    return None


def without_dangling(title: str) -> str:
    """Return a title without the signs between its parts at its end, each a word by itself."""
    words = title.split()
    end = len(words)
    while end > 1 and not words[end - 1].strip(DANGLING):
        end -= 1
    return title if end == len(words) else " ".join(words[:end])

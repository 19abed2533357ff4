"""The title: the block that shows it, else what the page declares, without the site's name."""

from __future__ import annotations

import re

from newsclean.fields.context import Context
from newsclean.model import Choice, Role
from newsclean.read.shape import fold

# With spaces around, so that "post-war" and "AC/DC" stay whole.
SEPARATOR = re.compile(r"\s+[|\-–—·•»«:/]{1,2}\s+|\s*[|»]\s*|:\s+")
SHORTEST_TITLE = 10  # characters left of a title when the site's name is cut
LONGEST_SITE = 40  # characters; a longer end is a part of the headline
BARS = frozenset("|»·•")


def choose_title(context: Context) -> dict[str, Choice]:
    """Choose `title`, as printed, without a block as declared, and `kicker`."""
    declared = context.facts("title")
    kicker = Choice(None)
    block = context.first(Role.TITLE)
    if block is not None:
        shown = context.shown(block)
        agreeing = (shown, *context.agreeing(block.text, declared))
        return {"title": Choice(block.text, "the headline as printed", (shown, *declared), agreeing), "kicker": kicker}
    for candidate in declared:
        title = without_site(candidate.value, context, candidate.origin)
        if title:
            why = f"declared ({candidate.origin}); no block is a headline"
            return {"title": Choice(title, why, declared, (candidate,)), "kicker": kicker}
    return {"title": Choice(None, "no declaration is plausible" if declared else "", declared), "kicker": kicker}


def without_site(title: str, context: Context, origin: str) -> str:
    """Return a declared title without the name of the site at its start or end."""
    sites = {fold(c.value) for c in context.facts("site_name")}
    if fold(title) in sites:
        return ""
    places = list(SEPARATOR.finditer(title))
    for place in places:
        if fold(title[: place.start()]) in sites:
            return title[place.end() :]
    for place in reversed(places):
        end = title[place.end() :]
        if fold(end) in sites:
            return title[: place.start()]
    if places and origin == "title":
        # The page title ends with the site's name more often than not.
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

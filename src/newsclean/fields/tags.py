"""Keywords, as declared."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from newsclean.fields.context import Context
from newsclean.fields.host import site_names
from newsclean.lexicon.head_lines import TITLE_SEPARATOR
from newsclean.model import Candidate, Choice
from newsclean.read.shape import fold

LONGEST_TAG = 80  # characters; longer is a sentence
MOST_TAGS = 50
SHORTEST_HEADLINE = 4  # words; a shorter title may be a subject, too
# The marks of systems: "ivw:homepage", "contentId: e7533a37", addresses, and numbers that are no years.
MACHINE = re.compile(r"[a-z]+(?:[A-Z-][a-z]+)*:\S+|[a-z]+[A-Z][A-Za-z]*: .*|[a-z]+-[a-z]+: .*|\S*://.*|\d{6,}")


def choose_tags(context: Context) -> dict[str, Choice]:
    """Choose `tags`: the keywords, each once, from the most trusted origin that has any; never the headline itself."""
    declared = context.facts("tags")
    named = [c for c in declared if len(c.value) <= LONGEST_TAG]
    chosen = tuple(c for c in named if (c.rank, c.origin) == (named[0].rank, named[0].origin))
    others = headlines(context)
    tags: dict[str, str] = {}
    for tag in split_tags(chosen):
        folded = fold(tag)
        if folded not in others and any(map(str.isalnum, tag)) and MACHINE.fullmatch(tag) is None:
            tags.setdefault(folded, tag)
    why = f"declared ({chosen[0].origin})" if tags else "no declaration is a keyword" if declared else ""
    return {"tags": Choice(tuple(tags.values())[:MOST_TAGS], why, declared, chosen if tags else ())}


def split_tags(chosen: Iterable[Candidate]) -> Iterator[str]:
    """Give the keywords in some declarations; semicolons part them where commas do not."""
    for candidate in chosen:
        yield from filter(None, map(str.strip, candidate.value.split(";")))


def headlines(context: Context) -> set[str]:
    """Return the printed and the declared titles, with the site's name and without, folded; systems repeat them."""
    found = {fold(part) for c in context.facts("title") for part in (c.value, *TITLE_SEPARATOR.split(c.value)[:1])}
    if context.headline is not None:
        found.add(context.headline.folded)
    sites = context.once(site_names)
    return {title for title in found if title.count(" ") >= SHORTEST_HEADLINE - 1 and title not in sites}

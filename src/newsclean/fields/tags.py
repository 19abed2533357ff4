"""Keywords, as declared."""

from __future__ import annotations

import re
from collections.abc import Iterable

from newsclean.fields.context import Context
from newsclean.fields.host import site_names
from newsclean.lexicon.head_lines import TITLE_SEPARATOR
from newsclean.model import Candidate, Choice
from newsclean.read.shape import fold, make_plain

LONGEST_TAG = 80  # characters; longer is a sentence
MOST_TAGS = 50
FEWEST_SPACES = 3  # of a headline; a title of three words may be a subject, too
# The marks of systems: addresses, numbers that are no years, "ivw:homepage", "_prio_3", and unique identifiers.
MACHINE = re.compile(r"\S*://.*|\d{6,}|[a-z]+:\S+|_\S*|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
# "contentId: e7533a37", "content-type: Feature"; beside one of these "locale: US" is another.
FIELD = re.compile(r"[a-z]+(?:[A-Z][A-Za-z]*|-[a-z]+): .*")
ANY_FIELD = re.compile(r"[a-z][A-Za-z-]*: .*")


def choose_tags(context: Context) -> dict[str, Choice]:
    """Choose `tags`: the keywords, each once, from the most trusted origin that has any; never the headline itself."""
    declared = context.facts("tags")
    named = [c for c in declared if len(c.value) <= LONGEST_TAG]
    chosen = tuple(c for c in named if (c.rank, c.origin) == (named[0].rank, named[0].origin))
    tags: dict[str, str] = {}
    for tag in keywords(chosen, context):
        tags.setdefault(fold(tag), tag)
    why = f"declared ({chosen[0].origin})" if tags else "no declaration is a keyword" if declared else ""
    return {"tags": Choice(tuple(tags.values())[:MOST_TAGS], why, declared, chosen if tags else ())}


def keywords(chosen: Iterable[Candidate], context: Context) -> list[str]:
    """Return the keywords in some declarations; semicolons part them where commas do not."""
    tags = [tag for c in chosen for part in c.value.split(";") if (tag := part.strip()) and any(map(str.isalnum, tag))]
    field = ANY_FIELD if any(": " in tag and FIELD.fullmatch(tag) for tag in tags) else FIELD
    tags = [tag for tag in tags if not (MACHINE.fullmatch(tag) or (": " in tag and field.fullmatch(tag)))]
    if all(tag.count(" ") < FEWEST_SPACES for tag in tags):
        return tags
    titles = headlines(context)
    return [tag for tag in tags if tag.count(" ") < FEWEST_SPACES or titles.isdisjoint(with_start(make_plain(tag)))]


def headlines(context: Context) -> frozenset[str]:
    """Return the printed and the declared titles, with the site's name and without, as templates repeat them."""
    found = {part for c in context.facts("title") for part in with_start(make_plain(c.value))}
    if context.headline is not None:
        found.add(context.headline.plain)
    sites = context.once(site_names)
    return frozenset(t for t in found if t.count(" ") >= FEWEST_SPACES and fold(t) not in sites)


def with_start(title: str) -> tuple[str, str]:
    """Return a title, and its part before the first sign that may part it from the site's name."""
    return title, TITLE_SEPARATOR.split(title, maxsplit=1)[0]

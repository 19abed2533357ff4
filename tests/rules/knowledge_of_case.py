"""The data that an example of a rule needs."""

from __future__ import annotations

from dataclasses import replace

from newsclean.config import Config
from newsclean.knowledge import Knowledge, load_knowledge
from newsclean.sites.profile import Place, RepeatedLine, SiteProfile
from newsclean.sites.sketch import line_key
from newsclean.sites.store import OneProfile


def knowledge_of(case) -> Knowledge:
    """Return what the rules know in an example: its site's profile, if it has any."""
    if not case.profile:
        return load_knowledge(Config.from_dict(case.settings))
    lines = tuple(
        RepeatedLine(line_key(line.lower()), True, 48, Place(place), "on most pages")
        for line, place in case.profile.items()
    )
    return replace(load_knowledge(), profiles=OneProfile(SiteProfile("example.com", 640, 50, lines)))

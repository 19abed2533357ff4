"""The plug-ins that are installed beside newsclean, by their entry points."""

from __future__ import annotations

import warnings
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cache
from typing import NamedTuple, Protocol

from newsclean.errors import PluginWarning
from newsclean.model import Rule
from newsclean.plugins.collect import ANYTHING, Found, collect, describe

ENTRY_POINT_GROUP = "newsclean.rules"


class EntryPoint(Protocol):
    """What is used of an entry point of `importlib.metadata`."""

    @property
    def name(self) -> str: ...  # noqa: D102  as there
    @property
    def value(self) -> str: ...  # noqa: D102
    def load(self) -> object: ...  # noqa: D102


class Broken(NamedTuple):
    """A plug-in, or a part of one, that is left out.

    Attributes:
        name: the name of its entry point.
        origin: where that leads, as `package:RULES`.
        problem: why it is left out.
    """

    name: str
    origin: str
    problem: str

    def __str__(self) -> str:
        return f"plug-in {self.name!r} ({self.origin}): {self.problem}"


class Plugins(NamedTuple):
    """What the plug-ins give.

    Attributes:
        rules: by id, which is `name:id`.
        broken: what is left out.
    """

    rules: Mapping[str, Rule]
    broken: tuple[Broken, ...]


@cache
def installed_plugins() -> Plugins:
    """Return what the installed plug-ins give, with one warning for each that is left out.

    Warns:
        PluginWarning: it names the plug-in and says why.
    """
    from importlib.metadata import entry_points  # 40 ms, which `import newsclean` need not pay

    plugins = load_plugins(entry_points(group=ENTRY_POINT_GROUP))
    for broken in plugins.broken:
        warnings.warn(f"{broken}; it is left out", PluginWarning, stacklevel=2)
    return plugins


def load_plugins(points: Iterable[EntryPoint]) -> Plugins:
    """Return what entry points give. One that is broken costs nothing but itself.

    The name of the entry point is put before the ids of its rules, so that they cannot displace others.
    """
    rules: dict[str, Rule] = {}
    broken: list[Broken] = []
    for point in sorted(points, key=lambda point: (point.name, point.value)):
        found = load(point)
        for rule in found.rules:
            name = rule.id if rule.id.startswith(f"{point.name}:") else f"{point.name}:{rule.id}"
            if name in rules:
                found.problems.append(f"there is a rule {name!r} already; rename one of the two")
            else:
                rules[name] = rule if name == rule.id else replace(rule, id=name)
        broken += [Broken(point.name, point.value, problem) for problem in found.problems]
    return Plugins(dict(sorted(rules.items())), tuple(broken))


def load(point: EntryPoint) -> Found:
    """Return what an entry point gives."""
    try:
        found = collect(point.load(), point.name)
    except ANYTHING as error:
        return Found(problems=[f"it cannot be loaded: {describe(error)}"])
    if not found.rules and not found.problems:
        found.problems.append("it gives no rule; see docs/your-first-rule.md")
    return found

"""Site files of one's own, in TOML, with CSS selectors or XPath. See docs/sites.md."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from newsclean.config import parse_toml, suggest
from newsclean.errors import ConfigError
from newsclean.model import Purpose
from newsclean.read.selectors import Replacement, Selector, make_selector
from newsclean.sites.site_file import SiteFile, SiteTest

EXPRESSIONS: Mapping[str, Purpose] = {
    purpose.value: purpose
    for purpose in (
        Purpose.TITLE, Purpose.AUTHOR, Purpose.DATE, Purpose.BODY, Purpose.KEEP, Purpose.STRIP, Purpose.SINGLE_PAGE,
        Purpose.NEXT_PAGE,
    )
}  # fmt: skip
STRIP_IMAGES, PRUNE, REPLACE, TESTS = "strip_image_src", "prune", "replace", "test"
KNOWN = (*EXPRESSIONS, STRIP_IMAGES, PRUNE, REPLACE, TESTS)


def parse_site_toml(text: str, name: str) -> SiteFile:
    """Read a file; what is wrong in it is noted with its line where that is known, and the rest is used."""
    try:
        content = parse_toml(text, name)
    except ConfigError as error:
        return SiteFile(name, problems=(str(error),))
    problems = [
        f"{place(text, name, key)}: there is no setting {key!r}.{suggest(key, KNOWN)}"
        for key in content
        if key not in KNOWN
    ]
    selectors: list[Selector] = []
    for key, purpose in EXPRESSIONS.items():
        for expression in strings(content.get(key), f"{place(text, name, key)}: {key}", problems):
            where = place(text, name, key, expression)
            try:
                selectors.append(make_selector(purpose, expression, where))
            except ConfigError as error:
                problems.append(str(error))
    sources = strings(content.get(STRIP_IMAGES), f"{place(text, name, STRIP_IMAGES)}: {STRIP_IMAGES}", problems)
    prune = content.get(PRUNE, True)
    if not isinstance(prune, bool):
        problems.append(f"{place(text, name, PRUNE)}: {PRUNE}: expected true or false, got {prune!r}")
    return SiteFile(
        name,
        tuple(selectors),
        tuple(replacements(content.get(REPLACE), text, name, problems)),
        "" if prune is not False else f"{place(text, name, PRUNE)}: prune = false",
        tuple((source, f"{place(text, name, STRIP_IMAGES, source)}: {source}") for source in sources),
        tuple(tests(content.get(TESTS), text, name, problems)),
        problems=tuple(problems),
    )


def place(text: str, name: str, key: str, value: str = "") -> str:
    """Return the file and the line that a setting, or one of its values, stands in: the parser does not say."""
    lines = text.splitlines()
    begins = [number for number, line in enumerate(lines) if line.strip().strip("[\"'").startswith(key)]
    first = begins[0] if begins else 0
    held = next((number for number in range(first, len(lines)) if value and value in lines[number]), first)
    return f"{name}:{held + 1}"


def strings(value: Any, where: str, problems: list[str]) -> list[str]:
    """Return a string or a list of strings as a list; what is neither is a problem."""
    values = [] if value is None else value if isinstance(value, list) else [value]
    wrong = [item for item in values if not isinstance(item, str) or not item.strip()]
    problems += [f"{where}: expected a string or a list of strings, got {item!r}" for item in wrong]
    return [item for item in values if item not in wrong]


def tables(value: Any, where: str, problems: list[str]) -> Iterator[Mapping[str, Any]]:
    """Give the tables of an array of tables; what is none is a problem."""
    for table in [] if value is None else value if isinstance(value, list) else [value]:
        if isinstance(table, dict):
            yield table
        else:
            problems.append(f"{where}: expected tables, got {table!r}")


def replacements(value: Any, text: str, name: str, problems: list[str]) -> Iterator[Replacement]:
    """Give what `[[replace]]` replaces: `find` by `with`."""
    for table in tables(value, f"{place(text, name, REPLACE)}: {REPLACE}", problems):
        sought, new = table.get("find"), table.get("with", "")
        if isinstance(sought, str) and sought and isinstance(new, str) and set(table) <= {"find", "with"}:
            yield Replacement(sought, new, place(text, name, "find", sought))
        else:
            problems.append(f"{place(text, name, REPLACE)}: {REPLACE}: expected `find` and `with`, got {table!r}")


def tests(value: Any, text: str, name: str, problems: list[str]) -> Iterator[SiteTest]:
    """Give the pages of `[[test]]`: `url`, and what they have to `contain`."""
    where = f"{place(text, name, TESTS)}: {TESTS}"
    for table in tables(value, where, problems):
        url = table.get("url")
        if isinstance(url, str) and set(table) <= {"url", "contains"}:
            yield SiteTest(url, tuple(strings(table.get("contains"), where, problems)))
        else:
            problems.append(f"{where}: expected `url` and `contains`, got {table!r}")

"""The page on the interface in Python names all of it."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import pytest
import regex

import newsclean
from newsclean.model import Kind

PAGE = (Path(__file__).parents[2] / "docs" / "python.md").read_text(encoding="utf-8")
NAMED = set(regex.findall(r"\w+", " ".join(regex.findall(r"`([^`\n]+)`", PAGE))))


def public(value: object) -> set[str]:
    return {name for name in dir(value) if not name.startswith("_")}


@pytest.mark.parametrize(
    "names",
    [
        set(newsclean.__all__),
        public(newsclean.Article),
        public(newsclean.Cleaner) - {"config"},
        {setting.name for setting in fields(newsclean.Config)} | {"load", "from_dict"},
        {item.name for item in fields(newsclean.Failure)} | {item.name for item in fields(newsclean.Limits)},
        {kind.value for kind in Kind},
    ],
    ids=["the package", "articles", "cleaners", "settings", "processes", "kinds of blocks"],
)
def test_every_name_is_on_the_page(names):
    assert sorted(names - NAMED) == []


def test_the_defaults_are_those_of_the_settings():
    rows = dict(regex.findall(r"^\| `(\w+)` \| `([^`]+)` \|", PAGE, flags=regex.MULTILINE))
    plain = {item.name: getattr(newsclean.Config(), item.name) for item in fields(newsclean.Config)}
    assert len(rows) > 8
    assert {name: value for name, value in rows.items() if name in plain} == {
        name: repr(plain[name]).replace("'", '"') for name in rows if name in plain
    }

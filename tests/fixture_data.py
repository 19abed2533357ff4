"""The project's own pages and texts in `fixtures/`, and what a careful editor says of them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).resolve().parent.parent / "fixtures"
INVISIBLE = dict.fromkeys(map(ord, "\u200b\u2060\ufeff\u00ad\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"))


@dataclass(frozen=True)
class Fixture:
    """A document and its expectations; `fixtures/README.md` describes the files.

    Attributes:
        name: the path below `fixtures/`, without the ending: `"html/wordpress-en"`.
        kind: `"html"` or `"text"`.
        data: the file as it is.
        text: the file, decoded; line breaks are as in the file.
        expected: the content of `<name>.expected.json`.
        body: the texts of the body's blocks, in order, white space normalised.
    """

    name: str
    kind: str
    data: bytes
    text: str
    expected: dict[str, Any]
    body: list[str]

    def __str__(self) -> str:
        return self.name


def normalise(text: str) -> str:
    """Return the text without invisible characters, each run of white space one space."""
    return " ".join(text.translate(INVISIBLE).split())


def block_texts(text: str, numbers: list[int]) -> dict[int, str]:
    """Return the text of the block that starts on each numbered line.

    It goes on over the lines that have no number of their own, up to an empty one; so the
    lines of a hard-wrapped paragraph are joined.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    starts = set(numbers)
    texts = {}
    for number in numbers:
        parts = [lines[number - 1]]
        following = number + 1
        while following <= len(lines) and following not in starts and normalise(lines[following - 1]):
            parts.append(lines[following - 1])
            following += 1
        texts[number] = normalise(" ".join(parts))
    return texts


def body_of(text: str, expected: dict[str, Any]) -> list[str]:
    """Return the texts of the body's blocks, from whichever way the expectations are written."""
    if expected["kind"] == "html":
        return [normalise(block) for block in expected["body"]]
    if "blocks" in expected:
        return [normalise(block["text"]) for block in expected["blocks"] if block["role"] == "body"]
    lines = {int(number): line for number, line in expected["lines"].items()}
    texts = block_texts(text, sorted(lines))
    return [texts[number] for number in sorted(lines) if lines[number]["role"] == "body"]


def load_fixture(path: Path) -> Fixture:
    """Read the document at a path and the expectations beside it."""
    data = path.read_bytes()
    text = data.decode("utf-8")
    expected = json.loads(path.with_name(path.stem + ".expected.json").read_text(encoding="utf-8"))
    name = path.relative_to(FOLDER).with_suffix("").as_posix()
    return Fixture(name, expected["kind"], data, text, expected, body_of(text, expected))


@cache
def _load_all() -> tuple[Fixture, ...]:
    paths = [path for path in FOLDER.rglob("*") if path.suffix in (".html", ".txt")]
    return tuple(load_fixture(path) for path in sorted(paths))


def load_fixtures() -> list[Fixture]:
    """Return all fixtures, sorted by path."""
    return list(_load_all())

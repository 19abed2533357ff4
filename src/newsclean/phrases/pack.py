"""A pack: the phrases of one TOML file, checked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, NamedTuple

from newsclean.config import parse_toml, suggest
from newsclean.errors import ConfigError
from newsclean.model import Label
from newsclean.phrases.spelling import respell_phrases

LEAVES = "leaves"
LONGEST_PHRASE = 160  # characters; the longest sentences of comment forms have 110

SHORTEST_EDGE = 3  # characters; what is shorter begins or ends too many words


class Place(StrEnum):
    """Where in a block a phrase stands."""

    WHOLE = "whole"
    START = "start"
    BEFORE = "before"  # the start too, but what follows is a name or a headline
    END = "end"


LABELS = frozenset(
    (
        Label.ADVERTISING, Label.AUTHOR, Label.COMMENTS, Label.CONSENT, Label.COUNTERS, Label.LEGAL, Label.MEDIA,
        Label.NAVIGATION, Label.RELATED, Label.SHARING, Label.SUBSCRIBE,
    )
)  # fmt: skip
"""The labels that a table of a pack may have; there is a rule for each."""


class Phrase(NamedTuple):
    """A phrase of a pack.

    Attributes:
        text: the phrase as the pack writes it.
        key: the phrase as it is looked up.
        label: what it is about.
        place: where in a block it stands.
        pack: the name of the pack.
    """

    text: str
    key: str
    label: Label
    place: Place
    pack: str

    def __str__(self) -> str:
        return f'"{self.text}", {self.place} of the block, pack {self.pack}'


@dataclass(frozen=True, slots=True)
class Pack:
    """The phrases of a file.

    Attributes:
        name: the file's name without its ending; of the packs that come with newsclean the language.
        phrases: in the order of the file.
        leaves: sentences like its phrases that stay.
    """

    name: str
    phrases: tuple[Phrase, ...]
    leaves: tuple[str, ...] = ()


def parse_pack(content: str, name: str, where: str) -> Pack:
    """Return the pack that a TOML file holds.

    Args:
        content: the file's text.
        name: the name of the pack.
        where: the file, for errors.

    Raises:
        ConfigError: if the file is no pack; the message names file, table and phrase.
    """
    tables = parse_toml(content, where)
    leaves = tuple(lines(tables.pop(LEAVES, ""), f"{where}: {LEAVES}"))
    written = [(label, place, text) for label, place, text in entries(tables, where)]
    keys = respell_phrases(text for _, _, text in written) if written else []
    phrases = tuple(
        [Phrase(text, key, label, place, name) for (label, place, text), key in zip(written, keys, strict=True)]
    )
    check(phrases, where)
    return Pack(name, phrases, leaves)


def entries(tables: Mapping[str, Any], where: str) -> Iterator[tuple[Label, Place, str]]:
    """Give label, place and text of every phrase.

    Raises:
        ConfigError: if a table or a place has a wrong name or holds something else than phrases.
    """
    labels = {label.value: label for label in LABELS}
    places = {place.value: place for place in Place}
    for table, content in tables.items():
        if table not in labels:
            known = ", ".join(sorted(labels))
            raise ConfigError(f"{where}: [{table}] is no label of phrases; use one of {known}.{suggest(table, labels)}")
        if not isinstance(content, dict):
            raise ConfigError(f"{where}: {table} should be a table, not {content!r}")
        for place, text in content.items():
            if place not in places:
                known = f"use whole, start, before or end.{suggest(place, places)}"
                raise ConfigError(f"{where}: [{table}]: {place!r} is no place; {known}")
            for line in lines(text, f"{where}: [{table}] {place}"):
                yield labels[table], places[place], line


def lines(text: object, where: str) -> list[str]:
    """Return the lines of a string that are not empty.

    Raises:
        ConfigError: if it is no string.
    """
    if not isinstance(text, str):
        raise ConfigError(f"{where}: expected a string in ''' marks with one phrase a line, got {text!r}")
    return [stripped for line in text.splitlines() if (stripped := line.strip())]


def check(phrases: tuple[Phrase, ...], where: str) -> None:
    """Raise `ConfigError` for a phrase without a letter, one that is too long, and one that is there twice."""
    seen: dict[tuple[str, Place], Phrase] = {}
    for phrase in phrases:
        _, key, _, place, _ = phrase
        if not key.strip("# $%"):
            raise wrong(phrase, where, "has no letter, and would take any number or sign; add a word or remove it")
        if len(key) > LONGEST_PHRASE:
            raise wrong(phrase, where, f"is longer than {LONGEST_PHRASE} characters; give its beginning under start")
        if len(key) < SHORTEST_EDGE and place is not Place.WHOLE:
            raise wrong(phrase, where, f"is shorter than {SHORTEST_EDGE} characters; put it under whole")
        before = seen.setdefault((key, place), phrase)
        if before is not phrase:
            same = f"is the same as {before.text!r} in [{before.label}] {before.place}"
            raise wrong(phrase, where, f"{same}, case, signs and numbers aside; remove one of them")


def wrong(phrase: Phrase, where: str, what: str) -> ConfigError:
    """Return the error that says what is wrong with a phrase."""
    return ConfigError(f"{where}: [{phrase.label}] {phrase.place}: {phrase.text!r} {what}")

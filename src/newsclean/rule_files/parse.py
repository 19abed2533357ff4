"""A file of rules, read and checked; what is wrong is said with file, rule, key and neighbours."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from newsclean.config import parse_toml, suggest
from newsclean.errors import ConfigError
from newsclean.model import UNFINISHED, Label
from newsclean.phrases.pack import LABELS, Phrase, Place, check, lines
from newsclean.phrases.spelling import respell_phrases
from newsclean.rule_files.declaration import Declaration, Texts

NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
LANGUAGE = re.compile(r"[a-z]{2,3}")
PLACES = tuple(place.value for place in Place)
EXAMPLES = ("claims", "leaves")
KEYS = ("label", "why", *PLACES, *EXAMPLES)
RULE_LABELS = {label.value: label for label in (*LABELS, Label.PROTECT)}


def parse_rules(content: str, namespace: str, where: str) -> list[Declaration]:
    """Return the rules that a TOML file declares, in its order.

    Args:
        content: the file's text.
        namespace: what is put before the names of its rules.
        where: the file, for errors.

    Raises:
        ConfigError: if the file declares no rules or says something that is not understood.
    """
    tables = parse_toml(content, where)
    if not tables:
        raise ConfigError(f"{where}: there is no rule in it; a rule is a table, such as [have-your-say]")
    return [parse_rule(name, table, namespace, where) for name, table in tables.items()]


def parse_rule(name: str, table: object, namespace: str, where: str) -> Declaration:
    """Return the rule that a table declares."""
    if not isinstance(table, dict):
        hint = suggest(name, KEYS) or " Keys of a rule stand below its table, such as [have-your-say]."
        raise ConfigError(f"{where}: {name!r} should be a table that declares a rule, not {table!r}.{hint}")
    here = f"{where}: [{name}]"
    if not NAME.fullmatch(name):
        raise ConfigError(f"{here}: a rule's name is of lower-case letters, digits and hyphens, as have-your-say")
    for key in table:
        if key not in KEYS:
            raise ConfigError(f"{here}: there is no key {key!r}; use {', '.join(KEYS)}.{suggest(key, KEYS)}")
    for key in ("label", "why", *EXAMPLES):
        if key not in table:
            raise ConfigError(f"{here}: {key} is missing; {WANTED[key]}")
    label = parse_label(table["label"], here)
    claims, leaves = (parse_texts(table[key], f"{here} {key}") for key in EXAMPLES)
    phrases, languages = parse_phrases(table, f"{namespace}:{name}", label, here)
    check_languages(languages, claims, leaves, here)
    why = parse_string(table["why"], f"{here} why")
    return Declaration(f"{namespace}:{name}", label, why.rstrip("."), phrases, languages, claims, leaves)


WANTED = {
    "label": 'say what the rule is about, such as label = "comments"',
    "why": 'say the reason of the block, such as why = "the block invites readers to write a letter"',
    "claims": 'show blocks that the rule must take, such as claims.en = ["Have your say"]',
    "leaves": "show look-alikes that it must leave, sentences that could stand in an article, by language",
}


def parse_label(value: object, here: str) -> Label:
    """Return the label with this name."""
    if not isinstance(value, str) or value not in RULE_LABELS:
        known = ", ".join(sorted(RULE_LABELS))
        raise ConfigError(f"{here} label: {value!r} is none; use one of {known}.{suggest(str(value), RULE_LABELS)}")
    return RULE_LABELS[value]


def parse_string(value: object, here: str) -> str:
    """Return a text that is not empty and not still to be filled in."""
    if not isinstance(value, str) or not value.strip():
        raise ConfigError(f"{here}: expected a text, got {value!r}")
    if value.lstrip().startswith(UNFINISHED):
        raise ConfigError(f"{here}: is still to be filled in: {value.strip()!r}")
    return value.strip()


def parse_texts(value: object, here: str) -> Texts:
    """Return texts by language, each a list or a string with one a line."""
    if not isinstance(value, Mapping):
        raise ConfigError(f'{here}: texts stand by language, such as en = ["..."], not {value!r}')
    return tuple((language, tuple(texts_of(language, listed, here))) for language, listed in value.items())


def texts_of(language: str, listed: object, here: str) -> Iterator[str]:
    """Give the texts of a language."""
    if not LANGUAGE.fullmatch(language):
        raise ConfigError(f"{here}: {language!r} is no language; use its code in ISO 639-1, as en, or und for any")
    here = f"{here}.{language}"
    found = listed if isinstance(listed, list) else lines(listed, here)
    if not found:
        raise ConfigError(f"{here}: there is no text in it")
    for text in found:
        yield parse_string(text, here)


def parse_phrases(
    table: Mapping[str, Any], name: str, label: Label, here: str
) -> tuple[tuple[Phrase, ...], tuple[str, ...]]:
    """Return the phrases of a rule, and the language of each."""
    written = [
        (Place(place), language, text)
        for place in PLACES
        if place in table
        for language, texts in parse_texts(table[place], f"{here} {place}")
        for text in texts
    ]
    if not written:
        raise ConfigError(f"{here}: there is no phrase; give some under {', '.join(PLACES)}, such as whole.en = [...]")
    keys = respell_phrases(text for _, _, text in written)
    phrases = tuple(Phrase(text, key, label, place, name) for (place, _, text), key in zip(written, keys, strict=True))
    check(phrases, here)
    return phrases, tuple(language for _, language, _ in written)


def check_languages(languages: tuple[str, ...], claims: Texts, leaves: Texts, here: str) -> None:
    """Raise `ConfigError` unless every language has phrases and examples of both kinds."""
    wanted = {"phrases": {*languages}, "claims": {*dict(claims)}, "leaves": {*dict(leaves)}}
    for language in sorted(set().union(*wanted.values())):
        for key, found in wanted.items():
            if language not in found:
                there = ", ".join(other for other, has in wanted.items() if language in has)
                raise ConfigError(f"{here}: {language} has {there} and no {key}; a language needs all three")

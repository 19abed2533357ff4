"""Packs from files: those that come with newsclean, and the user's own."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from pathlib import Path

from newsclean.errors import ConfigError
from newsclean.model import Page, Source
from newsclean.phrases.files import SUFFIX, files_at, read_text_file
from newsclean.phrases.index import PhraseIndex, compile_phrases
from newsclean.phrases.pack import Pack, parse_pack
from newsclean.read.text import read_text

WHAT = "pack of phrases"


@cache
def builtin_packs() -> tuple[Pack, ...]:
    """Return the packs that come with newsclean, by language."""
    folder = files("newsclean").joinpath("rules", "phrases")
    found = sorted((item for item in folder.iterdir() if item.name.endswith(SUFFIX)), key=lambda item: item.name)
    return tuple(
        parse_pack(item.read_text(encoding="utf-8"), item.name.removesuffix(SUFFIX), f"rules/phrases/{item.name}")
        for item in found
    )


@cache
def load_index(paths: tuple[str, ...] = ()) -> PhraseIndex:
    """Return the index of newsclean's packs and those at these paths; a later pack outweighs an earlier one.

    Raises:
        ConfigError: if a file cannot be read, is no pack, or takes a sentence that it says it leaves.
    """
    own = [read_pack(file) for path in paths for file in files_at(path, WHAT)]
    for pack in own:
        check_leaves(pack)
    return compile_phrases(phrase for pack in (*builtin_packs(), *own) for phrase in pack.phrases)


def read_pack(file: Path) -> Pack:
    """Read a pack from a file.

    Raises:
        ConfigError: if it cannot be read or is no pack.
    """
    return parse_pack(read_text_file(file, WHAT), file.stem, str(file))


def check_leaves(pack: Pack) -> None:
    """Raise `ConfigError` for a sentence that a pack should leave and takes."""
    for sentence, phrase in claimed_leaves(pack, compile_phrases(pack.phrases)):
        raise ConfigError(f"{pack.name}: leaves: {sentence!r} is claimed by {phrase}; change one of them")


def claimed_leaves(pack: Pack, index: PhraseIndex) -> Iterator[tuple[str, object]]:
    """Give the sentences that a pack should leave and an index claims, with the phrase."""
    for sentence in pack.leaves:
        for claimed in index.find(page_of(sentence)).values():
            for phrase in claimed.values():
                yield sentence, phrase


def page_of(text: str) -> Page:
    """Return a text of one block as a page."""
    return read_text(Source(text, "text"))

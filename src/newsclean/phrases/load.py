"""Packs from files: those that come with newsclean, and the user's own."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from pathlib import Path

from newsclean.errors import ConfigError
from newsclean.model import Page, Source
from newsclean.phrases.index import PhraseIndex, compile_phrases
from newsclean.phrases.pack import Pack, parse_pack
from newsclean.read.text import read_text

SUFFIX = ".toml"


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
    own = [read_pack(file) for path in paths for file in pack_files(path)]
    for pack in own:
        check_leaves(pack)
    return compile_phrases(phrase for pack in (*builtin_packs(), *own) for phrase in pack.phrases)


def pack_files(path: str) -> list[Path]:
    """Return the file at a path, or the packs of a folder by their names.

    Raises:
        ConfigError: if a folder holds no pack.
    """
    place = Path(path)
    if not place.is_dir():
        return [place]
    found = sorted(file for file in place.iterdir() if file.suffix == SUFFIX and file.is_file())
    if not found:
        raise ConfigError(f"{path}: the folder holds no pack of phrases; a pack is a file that ends in {SUFFIX}")
    return found


def read_pack(file: Path) -> Pack:
    """Read a pack from a file.

    Raises:
        ConfigError: if it cannot be read or is no pack.
    """
    try:
        content = file.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise ConfigError(f"{file}: the phrases cannot be read: {error.strerror or error}") from error
    except UnicodeDecodeError as error:
        raise ConfigError(f"{file}: is not UTF-8: {error}; save it as UTF-8") from error
    return parse_pack(content, file.stem, str(file))


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

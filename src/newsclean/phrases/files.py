"""Files of a user's own data in TOML: those at a path, and their text."""

from __future__ import annotations

from pathlib import Path

from newsclean.config import is_folder
from newsclean.errors import ConfigError

SUFFIX = ".toml"


def files_at(path: str, what: str) -> list[Path]:
    """Return the file at a path, or the files of a folder by their names.

    Args:
        path: a file or a folder.
        what: what they hold, for errors, as "pack of phrases".

    Raises:
        ConfigError: if a folder holds none, or cannot be read.
    """
    place = Path(path)
    if not is_folder(path, path):
        return [place]
    try:
        found = sorted(file for file in place.iterdir() if file.suffix == SUFFIX and file.is_file())
    except OSError as error:
        raise ConfigError(f"{path}: cannot be read: {error.strerror or error}") from error
    if not found:
        raise ConfigError(f"{path}: the folder holds no {what}; that is a file that ends in {SUFFIX}")
    return found


def read_text_file(file: Path, what: str) -> str:
    """Return the text of a file.

    Raises:
        ConfigError: if it cannot be read, or is not UTF-8.
    """
    try:
        return file.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise ConfigError(f"{file}: the {what} cannot be read: {error.strerror or error}") from error
    except UnicodeDecodeError as error:
        raise ConfigError(f"{file}: is not UTF-8: {error}; save it as UTF-8") from error

"""What a user may decide: rules, limits, and what goes into `text`."""

from __future__ import annotations

import difflib
import os
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from math import inf
from pathlib import Path
from typing import Any

from newsclean.errors import ConfigError
from newsclean.model import Role
from newsclean.read.caps import DEFAULT_CAPS, Caps

MEBIBYTE = 1024 * 1024
LISTS = (
    "select", "ignore", "extend_select", "text_roles", "phrases", "rules", "keep", "drop", "ignore_authors", "include",
)  # fmt: skip
INCLUDED = ("links", "images", "formatting", "comments", "tables")
DEEPEST = DEFAULT_CAPS.depth  # elements; what finding an end tag costs grows with the depth
PATHS = ("phrases", "rules")
LARGEST_CAP = 10**12  # far beyond any document, and still a number of the parser's when multiplied by the parts of one
LONGEST_TIMEOUT = 10**9  # seconds: thirty years
CAP_UNITS = {
    "max_bytes": "bytes", "max_depth": "elements", "max_attributes": "attributes", "max_elements": "elements",
    "max_blocks": "blocks",
}  # fmt: skip


def suggest(name: str, known: Iterable[str]) -> str:
    """Return " Did you mean ...?" with the known names nearest to a wrong one, or ""."""
    near = difflib.get_close_matches(name, sorted(known), n=3, cutoff=0.5)
    return f" Did you mean {' or '.join(repr(n) for n in near)}?" if near else ""


ROLES = tuple(role.value for role in Role)


def check_roles(where: str, roles: Iterable[str]) -> None:
    """Raise `ConfigError` for the first name that is no role, with those that are like it."""
    for role in roles:
        if not isinstance(role, str) or role not in ROLES:
            raise ConfigError(f"{where}: there is no role {role!r}.{suggest(str(role), ROLES)}")


@dataclass(frozen=True, slots=True)
class Config:
    """Settings of a `Cleaner`; every document of it is treated alike.

    Attributes:
        select: rule ids and labels to use; `("all",)` is every rule, `()` none.
        ignore: rule ids and labels not to use.
        extend_select: rule ids and labels to use besides `select`. An id outweighs a label
            and a label outweighs `all`; where both sides name the same, `ignore` wins.
        text_roles: the roles of the blocks that make up `Article.text`.
        max_bytes: longer input is cut here. Bytes for `bytes`, code points for `str`.
        max_depth: elements in each other; reading ends at a deeper one.
        max_attributes: the attributes of a tag that are read; the others are passed over.
        max_elements: elements of a page, in each 2 MiB of input (begun ones count whole); reading ends there.
        max_blocks: the same for blocks, of a page or a text. What is beyond any of these five caps is
            not read; the status is then `truncated`, and a warning `truncated:max_depth` names the cap.
        timeout: seconds of the clock that a document may take; None for any. What was found until
            then comes out, with the status `timeout`. It needs no signal and works in any thread.
        phrases: packs of phrases to use besides newsclean's own: files, or folders of files
            that end in `.toml`; see docs/phrases.md. They are read once in a process.
        rules: files of rules to use besides newsclean's own, or folders of such files; see
            docs/rules-in-toml.md. They are read once in a process.
        profiles: a folder of site profiles, as `newsclean fit` writes them (docs/profiles.md);
            None for none.
        sites: a folder of site files, in the syntax of Full-Text RSS or in TOML (docs/sites.md);
            None for none.
        keep, drop: selectors of what stays and what goes, whatever the rules say: XPath 1.0, which
            begins with `/` or `xpath:`, or CSS (docs/control.md).
        ignore_authors: names that are no authors, as `Staff`; case does not matter.
        include: what outputs show besides plain text: `links`, `images`, `formatting`, `comments`,
            `tables`.
        balance: how much recall weighs against precision where opinions decide, 0 to 1: the weight
            of recall in their harmonic mean. 0.5 is F1.

    Raises:
        ConfigError: if a value has the wrong type or is out of range. Names of rules, files, selectors
            and folders are checked when a `Cleaner` is made.
    """

    select: tuple[str, ...] = ("all",)
    ignore: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()
    text_roles: tuple[str, ...] = (Role.BODY.value, Role.DEK.value)
    max_bytes: int = 50 * MEBIBYTE
    max_depth: int = DEFAULT_CAPS.depth
    max_attributes: int = DEFAULT_CAPS.attributes
    max_elements: int = DEFAULT_CAPS.elements
    max_blocks: int = DEFAULT_CAPS.blocks
    timeout: float | None = None
    phrases: tuple[str, ...] = ()
    profiles: str | None = None
    sites: str | None = None
    keep: tuple[str, ...] = ()
    drop: tuple[str, ...] = ()
    ignore_authors: tuple[str, ...] = ()
    include: tuple[str, ...] = ("tables",)
    balance: float = 0.5
    rules: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        for name in LISTS:
            object.__setattr__(self, name, _strings(name, getattr(self, name)))
        for name in PATHS:
            for path in getattr(self, name):
                _path(name, path, "a file or folder")
        check_roles("text_roles", self.text_roles)
        for name in self.include:
            if name not in INCLUDED:
                known = f" These are known: {', '.join(INCLUDED)}."
                raise ConfigError(f"include: there is nothing called {name!r}.{suggest(name, INCLUDED) or known}")
        is_number = isinstance(self.balance, int | float) and not isinstance(self.balance, bool)
        if not is_number or not 0 <= self.balance <= 1:
            raise ConfigError(f"balance: expected a number from 0 (precision) to 1 (recall), got {self.balance!r}")
        object.__setattr__(self, "sites", _path("sites", self.sites))
        for name, unit in CAP_UNITS.items():
            value = getattr(self, name)
            if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= LARGEST_CAP:
                expected = f"a number of {unit} above 0, {LARGEST_CAP:,} at most"
                raise ConfigError(f"{name}: expected {expected}, got {value!r}")
        if self.max_depth > DEEPEST:
            raise ConfigError(
                f"max_depth: the parser reads no more than {DEEPEST} elements in each other, got {self.max_depth}"
            )
        object.__setattr__(self, "timeout", _seconds("timeout", self.timeout))
        object.__setattr__(self, "profiles", _path("profiles", self.profiles))

    def caps(self, size: int, deadline: float = inf) -> Caps:
        """Return how much is read of a document of so many bytes, and until when."""
        part = Caps(self.max_depth, self.max_attributes, self.max_elements, self.max_blocks, deadline)
        return part.for_size(size)

    @classmethod
    def from_dict(cls, values: Mapping[str, Any], *, where: str = "config") -> Config:
        """Make a config from names and values, as they stand in a TOML file.

        Names may be written with hyphens. `where` names the origin in errors.
        """
        if not isinstance(values, Mapping):
            raise ConfigError(f"{where}: expected settings by name, got {type(values).__name__}")
        known = {f.name for f in fields(cls)}
        settings = {}
        for key, value in values.items():
            name = key.replace("-", "_")
            if name not in known:
                raise ConfigError(f"{where}: there is no setting {key!r}.{suggest(name, known)}")
            settings[name] = value
        try:
            return cls(**settings)
        except ConfigError as error:
            raise ConfigError(f"{where}: {error}") from None

    @classmethod
    def load(cls, path: str | Path) -> Config:
        """Read a TOML file: the settings at its top, or in a table `[newsclean]` or `[tool.newsclean]`.

        Paths in it are seen from the folder of the file.
        """
        if _path("config", path, "a file") is None:
            raise ConfigError("config: expected the path of a file, got None")
        try:
            content = parse_toml(Path(path).read_bytes(), str(path))
        except OSError as error:
            raise ConfigError(f"{path}: cannot be read: {error.strerror or error}") from error
        tool = content.get("tool")
        table = content.get("newsclean", tool.get("newsclean") if isinstance(tool, dict) else None)
        settings = content if table is None else table
        if not isinstance(settings, dict):
            raise ConfigError(f"{path}: newsclean should be a table, not {settings!r}")
        config = cls.from_dict(settings, where=str(path))
        near = Path(path).parent
        return replace(
            config,
            phrases=tuple(str(near / pack) for pack in config.phrases),
            rules=tuple(str(near / file) for file in config.rules),
            profiles=None if config.profiles is None else str(near / config.profiles),
            sites=None if config.sites is None else str(near / config.sites),
        )


def parse_toml(content: str | bytes, where: str) -> dict[str, Any]:
    """Return what a TOML file says.

    Raises:
        ConfigError: if it is no TOML, or more than the parser takes; the message begins with `where`.
    """
    try:
        return tomllib.loads(content if isinstance(content, str) else content.decode("utf-8"))
    except RecursionError:
        raise ConfigError(f"{where}: is not valid TOML: it nests too deeply") from None
    except ValueError as error:  # no TOML, no UTF-8, or a number of too many digits
        raise ConfigError(f"{where}: is not valid TOML: {error}") from error


def _seconds(name: str, value: object) -> float | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value <= LONGEST_TIMEOUT:
        raise ConfigError(f"{name}: expected a number of seconds above 0, or nothing for no limit, got {value!r}")
    return float(value)


def _path(name: str, value: object, what: str = "a folder") -> str | None:
    if value is None:
        return None
    if not isinstance(value, str | Path) or not str(value) or not is_path(str(value)):
        raise ConfigError(f"{name}: expected the path of {what}, got {value!r}")
    return str(value)


def is_path(value: str) -> bool:
    """Tell whether there can be a file with this path: it has characters that names can have."""
    try:
        return b"\0" not in os.fsencode(value)
    except UnicodeEncodeError:
        return False


def is_folder(path: str, where: str) -> bool:
    """Tell whether a path is that of a folder.

    Raises:
        ConfigError: if the system does not say; the message begins with `where`.
    """
    try:
        return Path(path).is_dir()
    except OSError as error:
        raise ConfigError(f"{where}: cannot be read: {error.strerror or error}") from error


def _strings(name: str, value: object) -> tuple[str, ...]:
    if isinstance(value, str) or not isinstance(value, Iterable):
        raise ConfigError(f"{name}: expected a list of names, got {value!r}")
    items = tuple(str(item) if isinstance(item, Path) else item for item in value)
    for item in items:
        if not isinstance(item, str):
            raise ConfigError(f"{name}: expected names, got {item!r}")
    return tuple(item.value if isinstance(item, Role) else item for item in items)

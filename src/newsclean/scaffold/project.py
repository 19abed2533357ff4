"""Where a rule belongs: a plug-in's folder, or the source of newsclean."""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

from newsclean.config import parse_toml
from newsclean.errors import ConfigError
from newsclean.plugins.installed import ENTRY_POINT_GROUP


class PluginProject(NamedTuple):
    """A plug-in's folder.

    Attributes:
        root: the folder with its `pyproject.toml`.
        name: the name of its entry point, which is put before the ids of its rules.
        package: the package that the entry point leads to.
        source: the folder of modules that the package lies in.
    """

    root: Path
    name: str
    package: str
    source: Path

    @property
    def folder(self) -> Path:
        """The folder of the package."""
        return self.source.joinpath(*self.package.split("."))


def read_pyproject(folder: Path) -> dict[str, Any] | None:
    """Return the content of a folder's `pyproject.toml`; None without one.

    Raises:
        ConfigError: if it is not valid TOML.
    """
    file = folder / "pyproject.toml"
    if not file.is_file():
        return None
    return parse_toml(file.read_bytes(), str(file))


def plugin_at(folder: Path) -> PluginProject | None:
    """Return the plug-in whose `pyproject.toml` is in a folder; None if there is none.

    Raises:
        ConfigError: if the package that its entry point names is not there.
    """
    content = read_pyproject(folder)
    points = dictionary(dictionary(dictionary(content).get("project")).get("entry-points")).get(ENTRY_POINT_GROUP)
    for name, value in dictionary(points).items():
        package = str(value).partition(":")[0].strip()
        for source in (folder / "src", folder):
            if source.joinpath(*package.split("."), "__init__.py").is_file():
                return PluginProject(folder, name, package, source)
        raise ConfigError(
            f"{folder / 'pyproject.toml'}: the entry point {name!r} leads to {value!r}, and there is no package"
            f" {package!r} in {folder / 'src'} or {folder}"
        )
    return None


def dictionary(value: object) -> dict[str, Any]:
    """Return a value if it is a table, else an empty one."""
    return value if isinstance(value, dict) else {}


def source_rules_at(folder: Path) -> Path | None:
    """Return the folder of rules of newsclean's source tree; None if this is another folder."""
    rules = folder / "src" / "newsclean" / "rules"
    project = dictionary(dictionary(read_pyproject(folder)).get("project"))
    return rules if project.get("name") == "newsclean" and rules.is_dir() else None

"""Processes in which plug-ins are installed: a folder with their files and entry points, on the path."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

HEAD = "from newsclean.model import BlockRule, Case, Label, Need, OpinionRule, Phase, Role, RunRule\n"
GOOD = (
    HEAD
    + """
RULES = BlockRule(
    id="say", label=Label.COMMENTS, why="it is an invitation", matches=lambda block: block.folded == "have your say",
    triggers=frozenset(("say",)), claims={"en": ("Have your say",)}, leaves={"en": ("Have your say, she said.",)},
)
"""
)


def install(folder: Path, name: str, code: str, *, point: str = "", distribution: str = "") -> None:
    """Put a module with rules and its entry point into a folder."""
    module = f"{(distribution or name).replace('-', '_')}_module"
    (folder / f"{module}.py").write_text(code, encoding="utf-8")
    information = folder / f"{distribution or name}-1.dist-info"
    information.mkdir(parents=True)
    (information / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {distribution or name}\nVersion: 1\n")
    (information / "entry_points.txt").write_text(f"[newsclean.rules]\n{name} = {point or f'{module}:RULES'}\n")


def environment(*folders: Path) -> dict[str, str]:
    """Return the environment of a process that finds what is in these folders."""
    own = {**os.environ, "PYTHONPATH": os.pathsep.join([*map(str, folders), *sys.path]), "COLUMNS": "120"}
    return {name: value for name, value in own.items() if name not in {"PYTEST_ADDOPTS", "PYTHONWARNINGS"}}


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run newsclean in a folder in which plug-ins are installed."""
    command = [sys.executable, "-m", "newsclean", *arguments]
    return subprocess.run(
        command, cwd=folder, env=environment(folder), capture_output=True, text=True, encoding="utf-8", check=False
    )

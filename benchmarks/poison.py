"""A plug-in whose rule does harm at certain words, and pages with them: poison that comes through the front door."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

PLUG_IN = """
import ctypes, os
from newsclean.model import BlockRule, Label

taken = []


def swallow():
    while True:
        taken.append(bytearray(8 * 1024 * 1024))


def spin():
    while True:
        pass


DEEDS = {
    "poisonhang": spin,
    "poisonmemory": swallow,
    "poisonsegfault": lambda: ctypes.string_at(0),
    "poisonexit": lambda: os._exit(7),
    "poisonabort": os.abort,
}


def matches(block):
    for word, deed in DEEDS.items():
        if word in block.folded:
            deed()
    return False


RULES = BlockRule(
    id="poison", label=Label.COMMENTS, why="it does harm", matches=matches, triggers=frozenset(DEEDS),
    claims={"en": ("x",)}, leaves={"en": ("y",)},
)
"""
STATUS = {
    "poisonhang": "timeout", "poisonmemory": None, "poisonsegfault": "crashed", "poisonexit": "crashed",
    "poisonabort": "crashed",
}  # fmt: skip
# A page of so many blocks takes more memory than the limit of the tests.
BLOCKS = 400_000
HUGE = "<p>word" * BLOCKS
# It is above the caps of a page, too: where it is to harm, they are lifted.
LIFTED: Mapping[str, Any] = {"max_elements": 10_000_000, "max_blocks": 10_000_000}


def install(folder: Path) -> Path:
    """Install the plug-in into a folder, which then has to be on the path of a process."""
    information = folder / "poison-1.dist-info"
    information.mkdir(parents=True)
    (folder / "poison_rules.py").write_text(PLUG_IN, encoding="utf-8")
    (information / "METADATA").write_text("Metadata-Version: 2.1\nName: poison\nVersion: 1\n")
    (information / "entry_points.txt").write_text("[newsclean.rules]\npoison = poison_rules:RULES\n")
    return folder

"""A flame graph of reading pages: which function the time is in, and which functions called it.

py-spy looks many times a second which functions a process is in (https://github.com/benfred/py-spy). The picture is
after Brendan Gregg's flame graphs (https://www.brendangregg.com/flamegraphs.html), from the top down: a box is as wide
as its share of the time, and what it calls stands below it.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from html import escape
from pathlib import Path

from benchmarks.run import progress
from newsclean import Cleaner
from newsclean.compiled import SWITCH

RATE = 500  # samples a second
WIDTH, ROW, LETTER = 1200, 17, 6.1  # pixels: of the picture, of a box's height, of a letter
HEAD = 52  # pixels above the first row
FEWEST_LETTERS = 2  # of a name that is cut
LEAST_SHARE = 0.002  # of the time; narrower boxes show nothing
ROOT = "Cleaner.extract"  # what stands above it is the benchmark's
WARM_UP = "warm_up"  # what stands below it is not counted
FRAME = re.compile(r"(?P<name>.+) \((?P<file>[^()]+)\)")
# Rooms of the package, and the colour of their boxes.
COLOURS = {
    "read": "#8ecae6",
    "rules": "#f4a261",
    "fields": "#90be6d",
    "body": "#c8a2d8",
    "lexicon": "#f9c74f",
    "phrases": "#f28482",
    "trafilatura": "#d0b49f",
}
OTHER_COLOUR = "#d9d9d9"


@dataclass(slots=True)
class Call:
    """A function as it is called in one place: how many samples were in it, and what it calls."""

    name: str
    file: str
    samples: int = 0
    calls: dict[str, Call] = field(default_factory=dict)


def read_pages(pages: Sequence[bytes], passes: int) -> None:
    """Extract pages, for the profiler to look at."""
    cleaner = Cleaner()
    warm_up(cleaner, pages)
    for content in progress([content for _ in range(passes) for content in pages], "pages"):
        cleaner.extract(content)


def warm_up(cleaner: Cleaner, pages: Sequence[bytes]) -> None:
    """Extract pages before it counts: patterns are compiled and models loaded when they are first asked."""
    for content in pages:
        cleaner.extract(content)


def record(arguments: Sequence[str], *, is_pure: bool) -> str:
    """Return what py-spy saw of a command of the benchmarks: a line for each stack, and how often it was seen.

    Args:
        arguments: the command, as `python -m benchmarks` takes it.
        is_pure: whether pages are read in pure Python.

    Raises:
        FileNotFoundError: if py-spy is not there.
    """
    beside = Path(sys.executable).with_name("py-spy")
    program = str(beside) if beside.exists() else shutil.which("py-spy")
    if program is None:
        raise FileNotFoundError("py-spy is not installed: pip install py-spy")
    with tempfile.TemporaryDirectory() as folder:
        stacks = Path(folder, "stacks.txt")
        command = [program, "record", "--rate", str(RATE), "--format", "raw", "--function", "--output", str(stacks)]
        command += ["--", sys.executable, "-m", "benchmarks", *arguments]
        environment = {**os.environ, SWITCH: "1" if is_pure else "0"}
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=environment)  # noqa: S603
        return stacks.read_text(encoding="utf-8")


def frames_of(stack: str) -> Iterator[tuple[str, str]]:
    """Give name and file of the functions of a stack, from `ROOT` on."""
    is_inside = False
    for frame in stack.split(";"):
        match = FRAME.fullmatch(frame)
        name, file = (match["name"], match["file"]) if match else (frame, "")
        if name == WARM_UP:
            return
        is_inside = is_inside or name == ROOT
        if is_inside:
            yield name, file


def add_up(stacks: str) -> Call:
    """Return the calls below `ROOT`, from what `record` gives."""
    root = Call("", "")
    for line in stacks.splitlines():
        stack, _, count = line.rpartition(" ")
        if frames := list(frames_of(stack)):
            call = root
            call.samples += int(count)
            for name, file in frames:
                call = call.calls.setdefault(f"{name} {file}", Call(name, file))
                call.samples += int(count)
    return root


def colour_of(file: str) -> str:
    """Return the colour of a function's box, by the room that its file is in."""
    return next((COLOURS[part] for part in Path(file).parts if part in COLOURS), OTHER_COLOUR)


def boxes(call: Call, left: float, row: int, whole: int) -> Iterator[tuple[Call, float, int]]:
    """Give what a call calls, each with where its box begins (0 to 1) and its row, the widest first."""
    for inner in sorted(call.calls.values(), key=lambda one: (-one.samples, one.name)):
        if inner.samples / whole >= LEAST_SHARE:
            yield inner, left, row
            yield from boxes(inner, left, row + 1, whole)
        left += inner.samples / whole


def draw(root: Call, title: str) -> str:
    """Return the picture of calls as SVG; who points at a box is told its function, file and share.

    Raises:
        ValueError: if nothing was seen.
    """
    if not root.samples:
        raise ValueError("the profiler has seen no page being read: give more pages")
    placed = list(boxes(root, 0.0, 0, root.samples))
    height = HEAD + ROW * (1 + max(row for *_, row in placed)) + 4
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" font-family="sans-serif">',
        "<style>text { font-size: 11px }</style>",
        f'<rect width="{WIDTH}" height="{height}" fill="white"/>',
        f'<text x="6" y="18">{escape(title)}</text>',
    ]
    for place, (room, colour) in enumerate({**COLOURS, "other": OTHER_COLOUR}.items()):
        lines.append(f'<rect x="{6 + 110 * place}" y="28" width="12" height="12" fill="{colour}"/>')
        lines.append(f'<text x="{22 + 110 * place}" y="38">{room}</text>')
    for call, left, row in placed:
        lines += draw_box(call, left * WIDTH, HEAD + row * ROW, call.samples / root.samples)
    return "\n".join([*lines, "</svg>"]) + "\n"


def draw_box(call: Call, x: float, y: int, share: float) -> Iterator[str]:
    """Give the lines of a box, its upper left corner at x and y."""
    width, colour = share * WIDTH, colour_of(call.file)
    letters = int((width - 4) / LETTER)
    shown = (
        call.name if len(call.name) <= letters else f"{call.name[: letters - 1]}…" if letters > FEWEST_LETTERS else ""
    )
    yield f"<g><title>{escape(call.name)}, {escape(call.file)}: {share:.1%}</title>"
    yield f'<rect x="{x:.1f}" y="{y}" width="{max(width - 0.5, 0.5):.1f}" height="{ROW - 1}" fill="{colour}"/>'
    yield f'<text x="{x + 2:.1f}" y="{y + 12}">{escape(shown)}</text></g>'

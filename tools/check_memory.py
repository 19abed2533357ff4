"""Looks for wrong use of memory in the compiled loops that read pages and judge blocks, over whole and torn pages.

    python tools/check_memory.py asan [FOLDER ...]
    python tools/check_memory.py valgrind [FOLDER ...]

`asan` compiles them with AddressSanitizer and UndefinedBehaviorSanitizer (gcc or clang), `valgrind` runs them as they
are built. The corpus is `fixtures/` and the pages of the folders given (`*.html`, `*.html.gz`), all of them cut and
torn, too. It ends with status 0 if nothing was found.
"""

from __future__ import annotations

import argparse
import gzip
import importlib.util
import os
import random
import re
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np

from newsclean import overview
from newsclean.body.body_model import MODEL_FILE
from newsclean.body.characters import fill_counts
from newsclean.body.context import COUNTED, observe
from newsclean.body.features import FEATURES, fill_features
from newsclean.body.layout import KINDS, fill_measures
from newsclean.body.lines.words import LONGEST_LINE, number_words
from newsclean.body.path import TAG_BITS, fill_names
from newsclean.body.trees import shipped
from newsclean.candidates import CandidateFinder
from newsclean.config import Config
from newsclean.lexicon.hints import MARK_OF_WORD
from newsclean.model import Container, Page, Source
from newsclean.read.decode import decode
from newsclean.read.html import read_html
from newsclean.read.walk import walk
from newsclean.registry import rule_set

ROOT = Path(__file__).resolve().parent.parent
READER, ARRAYS, LOOKUPS = "newsclean.read.compiled.reader", "newsclean.compiled.arrays", "newsclean.compiled.lookups"
PURE: Any = SimpleNamespace(
    fill_measures=fill_measures, fill_names=fill_names, fill_counts=fill_counts, fill_features=fill_features
)
SANITIZERS = "-fsanitize=address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=undefined -O1 -g"
# Python's own allocator would hide the ends of what it gives, and what the interpreter leaves at its end is no leak.
ENVIRONMENT = {"PYTHONMALLOC": "malloc", "ASAN_OPTIONS": "detect_leaks=0:halt_on_error=1"}
TORN = 4  # copies of each page
HOLES = 8  # in each copy
END_OF_ERROR = re.compile(r"^==\d+== ?$", re.MULTILINE)
PIECES = (
    "<",
    ">",
    '"',
    "'",
    "&",
    "<!--",
    "\0",
    "<script>",
    "<noscript>",
    "<pre>",
    "<a href=/author/>",
    "\u200b",
    "\xad",
)


def pages(folders: list[str]) -> Iterator[str]:
    """Give the text of every page of the corpus, whole and torn."""
    paths = (path for folder in folders for path in sorted(Path(folder).rglob("*.html*")))
    for path in paths:
        data = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
        text = decode(data).text
        yield text
        chance = random.Random(path.name)  # noqa: S311  the same pages on every run
        for _ in range(TORN if text else 0):
            torn = text[: chance.randrange(len(text)) + 1]
            for _ in range(HOLES):
                at = chance.randrange(len(torn) + 1)
                torn = torn[:at] + chance.choice(PIECES) + torn[at + chance.choice((0, 1, 30)) :]
            yield torn


def load(name: str, folder: str) -> Any:
    """Load a compiled module from the folder that it was built into."""
    library = Path(folder, *name.split(".")).with_suffix(".abi3.so")
    spec = importlib.util.spec_from_file_location(name, library)
    if spec is None or spec.loader is None:
        raise SystemExit(f"{library}: no extension")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def read_all(folder: str, folders: list[str], *, compare: bool) -> int:
    """Read the corpus with what was built into a folder; in the process that is watched."""
    reader, arrays, lookups = load(READER, folder), load(ARRAYS, folder), load(LOOKUPS, folder)
    called = rule_set(Config()).called
    finders = lookups.CandidateFinder(called), CandidateFinder(called)
    make = reader.RowMaker(Container, [item.name for item in fields(Container)])
    count = 0
    for page in pages(folders):
        count += 1
        found = reader.walk(page)
        if compare and found is not None and found != walk(page):
            raise SystemExit(f"page {count} of the corpus differs from what pure Python reads")
        if found is not None:
            reader.measure_all(found.texts)
            make(range(len(found.tags)), found.tags, found.parents, reader.hints_of(found.said), found.hidden)
        told = read_html(Source(page, "html"))
        if not judges_alike(arrays, told) and compare:
            raise SystemExit(f"page {count} of the corpus has other features than in pure Python")
        if not (finds_alike(*finders, told) and surveys_alike(lookups, told)) and compare:
            raise SystemExit(f"page {count} of the corpus has other words than in pure Python")
    print(f"{count} pages read")
    return 0


def judges_alike(arrays: Any, page: Page) -> bool:
    """Measure the blocks and containers of a page both ways, judge them, and tell whether the numbers are the same."""
    if not page.blocks:
        return True
    plain = [block.plain for block in page.blocks]
    observed = observe(page, [None] * len(page.blocks))
    columns = np.zeros((2, len(FEATURES), len(page.blocks)), dtype=np.float32)
    measures, names, counts = (
        np.zeros((2, *numbers.shape), dtype=np.int64)
        for numbers in (observed.measures, observed.names, observed.counts)
    )
    for place, way in enumerate((arrays, PURE)):
        way.fill_measures(page.blocks, KINDS, measures[place])
        way.fill_names(page.containers, TAG_BITS, MARK_OF_WORD, names[place])
        way.fill_counts(plain, COUNTED, counts[place])
        way.fill_features(observed, columns[place])
    arrays.add_leaves(shipped(MODEL_FILE), columns[0], np.zeros(len(page.blocks)))
    return all(np.array_equal(*both) for both in (measures, names, counts, columns))


def finds_alike(fast: Any, slow: CandidateFinder, page: Page) -> bool:
    """Find the pairs of block and rule both ways, and tell whether they are the same."""
    found, expected = fast.find(page.blocks), slow.find(page.blocks)
    pairs = [{(block.index, rule.id) for block, rule in way[0]} for way in (found, expected)]
    return pairs[0] == pairs[1] and found[1] == expected[1]


def surveys_alike(lookups: Any, page: Page) -> bool:
    """Number a page's words and survey its blocks and containers both ways, and tell whether all is the same."""
    blocks, containers = page.blocks, page.containers
    folded = [block.folded for block in blocks]
    numbered = lookups.number_words(folded, LONGEST_LINE) == number_words(folded, LONGEST_LINE)
    surveyed = all(
        getattr(lookups, survey.__name__)(*given) == survey(*given)
        for survey, given in (
            (overview.words_and_folded, (blocks,)),
            (overview.by_hints, (containers,)),
            (overview.by_tags, (containers,)),
            (overview.block_runs, (blocks, containers)),
        )
    )
    return numbered and surveyed


def build(folder: Path, flags: dict[str, str]) -> Path:
    """Build what is compiled into a folder and return it."""
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", str(folder), str(ROOT)]
    subprocess.run(command, check=True, env={**os.environ, **flags, "NEWSCLEAN_EXTENSION": "1"})
    with zipfile.ZipFile(next(folder.glob("*.whl"))) as wheel:
        wheel.extractall(folder, [name for name in wheel.namelist() if name.endswith(".abi3.so")])
    return folder


def watch(how: str, folders: list[str]) -> int:
    """Build what is compiled, read the corpus in a process that is watched, and return 0 if nothing was found."""
    with tempfile.TemporaryDirectory() as name:
        flags = {"CFLAGS": SANITIZERS, "LDFLAGS": "-fsanitize=address,undefined"} if how == "asan" else {}
        command = [sys.executable, __file__, "read", str(build(Path(name), flags)), *folders]
        return watch_sanitized(command) if how == "asan" else watch_valgrind(command, Path(name, "log"))


def watch_sanitized(command: list[str]) -> int:
    """Run a command that loads a sanitized extension; the first error ends it."""
    found = subprocess.run(["gcc", "-print-file-name=libasan.so"], capture_output=True, check=True, text=True)
    environment = os.environ | ENVIRONMENT | {"LD_PRELOAD": found.stdout.strip()}
    return subprocess.run([*command, "--compare"], check=False, env=environment).returncode


def watch_valgrind(command: list[str], log: Path) -> int:
    """Run a command under valgrind; what it finds in the interpreter alone is the interpreter's."""
    valgrind = ["valgrind", "--quiet", f"--log-file={log}", "--num-callers=40"]
    status = subprocess.run([*valgrind, *command], check=False, env=os.environ | ENVIRONMENT).returncode
    ours = re.compile(r"\b(?:reader|arrays)\.abi3")
    errors = [error for error in END_OF_ERROR.split(log.read_text()) if ours.search(error)]
    print("\n\n".join([*errors[:10], f"{len(errors)} errors in the extension"]))
    return status or bool(errors)


def main() -> int:
    """Run the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("how", choices=("asan", "valgrind", "read"))
    parser.add_argument("folders", nargs="*")
    parser.add_argument("--compare", action="store_true", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.how == "read":  # in the process that is watched
        return read_all(arguments.folders[0], arguments.folders[1:], compare=arguments.compare)
    return watch(arguments.how, [str(ROOT / "fixtures"), *arguments.folders])


if __name__ == "__main__":
    sys.exit(main())

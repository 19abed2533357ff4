"""Fuzz targets: `python fuzz/fuzz.py TARGET [CORPUS] [options of libFuzzer]`; see README.md.

`all` in place of a target runs one after the other, each from its own seeds: an hour with `-max_total_time=600`. What
each took of the processors it says on its last line, since a busy machine gives less than the clock has.
"""

from __future__ import annotations

import resource
import subprocess
import sys
import tempfile
from pathlib import Path

import atheris

SEEDS = Path(__file__).with_name("corpus")
NAMES = sorted(folder.name for folder in SEEDS.iterdir())
WORDS = Path(__file__).with_name("words.dict")  # tags, attributes and the like: chance alone writes no <noscript>


def cpu_seconds() -> float:
    """Return what the processes that have ended took of the processors."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def run_all(options: list[str]) -> int:
    """Run every target in a process of its own, whatever became of the one before; return how many found something."""
    failed = 0
    for name in NAMES:
        with tempfile.TemporaryDirectory() as found:
            before = cpu_seconds()
            command = [sys.executable, __file__, name, found, str(SEEDS / name), *options]
            failed += subprocess.run(command, check=False).returncode != 0  # noqa: S603  this program
            sys.stdout.write(f"{name}: {cpu_seconds() - before:.0f} CPU-seconds\n")
            sys.stdout.flush()
    return failed


def run(name: str, arguments: list[str]) -> None:
    """Run a target; never returns."""
    with atheris.instrument_imports(include=["newsclean"]):
        from targets import TARGETS
    atheris.Setup([sys.argv[0], f"-dict={WORDS}", *arguments], TARGETS[name])
    atheris.Fuzz()


def main() -> None:
    """Run a target, or all of them."""
    name, arguments = "".join(sys.argv[1:2]), sys.argv[2:]
    if name == "all":
        sys.exit(run_all(arguments))
    if name not in NAMES:
        sys.exit(f"name a target: {', '.join(NAMES)}, all")
    run(name, arguments)


if __name__ == "__main__":
    main()

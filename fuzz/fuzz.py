"""Fuzz targets: `python fuzz/fuzz.py TARGET [CORPUS] [options of libFuzzer]`; see README.md."""

from __future__ import annotations

import sys

import atheris

with atheris.instrument_imports(include=["newsclean"]):
    from targets import TARGETS


def main() -> None:
    """Run a target."""
    if len(sys.argv) < 2 or sys.argv[1] not in TARGETS:
        sys.exit(f"name a target: {', '.join(TARGETS)}")
    target = TARGETS[sys.argv.pop(1)]
    atheris.Setup(sys.argv, target)
    atheris.Fuzz()


if __name__ == "__main__":
    main()

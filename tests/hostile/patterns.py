"""Collects every pattern that the package compiles, wherever it does: the program of `test_patterns.py`.

`re.compile` and `regex.compile` are watched from before the first import; then all modules are imported, all lazy
patterns compiled, and a few documents cleaned. It prints a JSON list of patterns: engine, source, flags, whether it is
one of bytes, and the places that compile them: line numbers, and names of lazy patterns.
"""

from __future__ import annotations

import gc
import importlib
import inspect
import json
import pkgutil
import re
import sys
from pathlib import Path

import regex

CHOICE = "compile_some"  # of `PhrasePattern`

found: dict[tuple[str, str, int, bool], set[str]] = {}


def watch(module) -> None:
    """Note what a module compiles for newsclean."""
    compile_ = module.compile

    def watched(pattern, flags=0, *args, **kwargs):
        frame = sys._getframe(1)
        path = frame.f_code.co_filename
        # A choice of a pattern's phrases is no other pattern: all of them together are compiled below.
        if "/newsclean/" in path and frame.f_code.co_name != CHOICE:
            source = pattern if isinstance(pattern, str | bytes) else pattern.pattern
            text = source.decode("latin-1") if isinstance(source, bytes) else source
            place = f"{path.rpartition('/newsclean/')[2]}:{frame.f_lineno}"
            found.setdefault((module.__name__, text, int(flags), isinstance(source, bytes)), set()).add(place)
        return compile_(pattern, flags, *args, **kwargs)

    module.compile = watched


def compile_what_waits(names: dict[str, object]) -> None:
    """Call the cached functions of a module that compile a pattern when it is first needed."""
    for function in [value for value in names.values() if hasattr(value, "cache_info")]:
        parameters = list(inspect.signature(function).parameters)
        if "Pattern" in str(inspect.signature(function).return_annotation):
            if not parameters:
                function()
            elif parameters == ["pattern"]:
                for name, value in names.items():
                    if name.isupper() and isinstance(value, str):
                        function(value)


def name_lazy_patterns(module, lazy) -> None:
    """Note the names under which a module holds lazy patterns: as what it is called, a pattern is searched for."""
    for name, value in vars(module).items():
        if isinstance(value, lazy):
            engine = "regex" if isinstance(value.pattern, regex.Pattern) else "re"
            places = found[(engine, value.source, int(value.flags), False)]
            places.add(f"{module.__name__.removeprefix('newsclean.').replace('.', '/')}.py:{name}")


def main() -> None:
    watch(re)
    watch(regex)
    import newsclean

    for module in pkgutil.walk_packages(newsclean.__path__, "newsclean."):
        if module.name != "newsclean.__main__":
            importlib.import_module(module.name)
    from newsclean.lexicon.lazy_pattern import LazyPattern
    from newsclean.registry import builtin_rules

    builtin_rules()
    cleaner = newsclean.Cleaner()
    for path in sorted(Path(sys.argv[1]).rglob("*.html")):
        cleaner.extract(path.read_bytes()).to_markdown()
    for path in sorted(Path(sys.argv[1]).rglob("*.txt")):
        cleaner.clean(path.read_bytes()).to_markdown()
    for module in [module for name, module in sys.modules.items() if name.startswith("newsclean.")]:
        compile_what_waits(vars(module))
        name_lazy_patterns(module, LazyPattern)
    for item in gc.get_objects():
        if isinstance(item, LazyPattern):
            item.pattern  # noqa: B018  compiles it
    sys.stdout.write(json.dumps([[*key, sorted(places)] for key, places in sorted(found.items())]))


if __name__ == "__main__":
    main()

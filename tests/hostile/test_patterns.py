"""Every pattern of the package is linear on what it matches, pumped up; and none can escape the list.

The time of a search is no number that a test can rely on. But what takes quadratic time takes sixteen times as long on
a string of four times the length, and on 4,000 characters ten milliseconds at the least, where a linear pattern takes
a fraction of one.
"""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
import time
from functools import cache
from pathlib import Path

import pytest
import regex

from hostile.nested import nested_quantifiers
from hostile.pumps import plain, pumped

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "src" / "newsclean"
LAZY = "lexicon/lazy_pattern.py"
LONG = 4_000  # characters; the shorter strings have a quarter of them
SUSPICIOUS = 0.001  # CPU-seconds on the short string: many times what a linear pattern takes
MOST_GROWTH = 7.0  # of four times the length; 4 is linear, 16 quadratic
LEAST = 0.01  # CPU-seconds on the long string


@cache
def collected() -> list[tuple[str, str, int, bool, list[str]]]:
    """Return all patterns: engine, source, flags, whether it is one of bytes, and the places that compile them."""
    run = subprocess.run(
        [sys.executable, str(Path(__file__).with_name("patterns.py")), str(ROOT / "fixtures")],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    return [tuple(item) for item in json.loads(run.stdout)]


def called(node: ast.AST) -> str:
    """Return the name of the function of `re` or `regex` that a call is of, or ""."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and isinstance(node.func.value, ast.Name):
        return node.func.attr if node.func.value.id in ("re", "regex") else ""
    return ""


def test_the_list_holds_what_every_line_compiles():
    seen = {place.rpartition(":")[0] + ":" + place.rpartition(":")[2] for *_, places in collected() for place in places}
    lines = {
        (str(path.relative_to(SOURCE)), node.lineno, node.end_lineno)
        for path in SOURCE.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if called(node) == "compile"
    }
    assert len(lines) > 200
    missing = [
        f"{path}:{first}"
        for path, first, last in sorted(lines)
        if path != LAZY and not any(f"{path}:{line}" in seen for line in range(first, last + 1))
    ]
    assert missing == []


def test_no_pattern_is_given_to_re_without_being_compiled():
    used = [
        f"{path.relative_to(SOURCE)}:{node.lineno}"
        for path in SOURCE.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if called(node) not in ("", "compile", "escape")
    ]
    assert used == []


def test_re_and_regex_go_by_their_own_names():
    """Under another name, or as `from re import compile`, a call would not be seen in the source."""
    hidden = [
        f"{path.relative_to(SOURCE)}:{node.lineno}"
        for path in SOURCE.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if (isinstance(node, ast.ImportFrom) and node.module in ("re", "regex"))
        or (isinstance(node, ast.Import) and any(one.asname for one in node.names if one.name in ("re", "regex")))
    ]
    assert hidden == []
    assert [path for path in SOURCE.rglob("*.p[yx][xi]") if "regex" in path.read_text("utf-8")] == []


SEARCHING = {"search", "sub", "subn", "findall", "finditer", "split"}
# Bylines are read up to `bylines.LONGEST_BYLINE`, and heads of texts are as short.
SHORT_INPUT = {
    "lexicon/byline": 200,
    "lexicon/head_lines.py": 200,
    "fields/section.py": 200,
    "fields/declared_authors.py": 2_000,
    "rules/media/caption_with_credit.py": 130,
    "rules/notes/affiliate_note.py": 1_000,
}
# What these read is as it came; everything else sees text whose white space is squeezed.
RAW = ("read/", "write/", "cli/", "phrases/")


@cache
def texts() -> dict[str, str]:
    """Return the source of every module."""
    return {str(file.relative_to(SOURCE)): file.read_text("utf-8") for file in sorted(SOURCE.rglob("*.py"))}


def users(path: str) -> str:
    """Return the source of a module and of those that import it or from it."""
    package, _, name = ("newsclean." + path.removesuffix(".py").replace("/", ".")).rpartition(".")
    imports = re.compile(rf"from {package}\.{name} import|from {package} import [^\n]*\b{name}\b")
    return "\n".join(text for other, text in texts().items() if other == path or imports.search(text))


def functions(engine: str, source: str | bytes, flags: int, places: list[str]):
    """Return what is done with a pattern: matched at the start, where nobody searches with it, or searched for too."""
    compiled = (re if engine == "re" else regex).compile(source, flags)
    path, _, line = places[0].rpartition(":")
    if any(place.startswith(LAZY) for place in places):
        return [compiled.match, compiled.search] if is_lazily_searched(places) else [compiled.match]
    is_searched = not methods_of(path, int(line)).isdisjoint(SEARCHING)
    return [compiled.match, compiled.search] if is_searched else [compiled.match]


def is_in(path: str, places: list[str]) -> bool:
    """Tell whether a pattern is of a module; a lazy one is compiled elsewhere, and has its name there."""
    return any(place.startswith(path) for place in places)


def is_lazily_searched(places: list[str]) -> bool:
    """Tell whether anybody searches with a lazy pattern, by the names under which modules hold it."""
    names = [place.partition(".py:") for place in places if not place.rpartition(":")[2].isdecimal()]
    calls = [(name, users(f"{path}.py")) for path, _, name in names]
    used = {method for name, text in calls for method in re.findall(rf"\b{name}\.pattern\.(\w+)\(", text)}
    return not used.isdisjoint(SEARCHING)


def methods_of(path: str, line: int) -> set[str]:
    """Return the methods that are called on what a line compiles; where that has no name, all that search."""
    text = users(path)
    if found := re.match(r"([A-Z_]+[A-Z_0-9]+) = ", texts()[path].split("\n")[line - 1]):
        return set(re.findall(rf"\b{found[1]}\.(\w+)\(", text))
    around = [
        node.name
        for node in ast.walk(ast.parse(texts()[path]))
        if isinstance(node, ast.FunctionDef) and node.lineno <= line <= node.end_lineno
    ]
    if not around:
        return SEARCHING
    call = rf"\b{around[-1]}\([^()\n]*\)"
    names = [
        name
        for line in re.findall(rf"^ *([\w, ]+) = (?:\w+\.)?{call}", text, re.MULTILINE)
        for name in line.split(", ")
    ]
    holders = "|".join([call, *(rf"\b{name}" for name in names)])
    return set(re.findall(rf"(?:{holders})\.(\w+)\(", text))


def seconds(function, text: str) -> float:
    """Return the CPU-seconds of a call, the least of three."""
    times = []
    for _ in range(3):
        start = time.thread_time()
        function(text)
        times.append(time.thread_time() - start)
    return min(times)


def as_bytes(text: str) -> bytes:
    """Return a text as a pattern of bytes sees it."""
    return text.encode("latin-1", "replace")


def squeezed(text: str) -> str:
    """Return a text as rules and fields see it."""
    return " ".join(text.split())


def slow_on(function, source: str, see=str, longest: int = LONG) -> str:
    """Return a string on which a function is not linear, or ""; `see` makes of a string what the function gets."""
    for place, text in enumerate(map(see, pumped(source, longest // 4))):
        start = time.thread_time()
        function(text)
        if time.thread_time() - start < SUSPICIOUS:
            continue
        longer = see(next(item for number, item in enumerate(pumped(source, longest)) if number == place))
        long_time = seconds(function, longer)
        if long_time > LEAST and long_time > MOST_GROWTH * seconds(function, text):
            return f"{text[:60]!r}...{text[longest // 8 :][:20]!r}"
    return ""


# In parts, so that the processes that run the tests share the work.
@pytest.mark.parametrize("part", range(8))
def test_patterns_are_linear_on_what_they_match_pumped_up(part):
    for engine, source, flags, is_bytes, places in collected()[part::8]:
        see = as_bytes if is_bytes else str if places[0].startswith(RAW) else squeezed
        for function in functions(engine, as_bytes(source) if is_bytes else source, flags, places):
            longest = next((most for path, most in SHORT_INPUT.items() if is_in(path, places)), LONG)
            assert not (slow := slow_on(function, source, see, longest)), (
                f"{places}: {function.__name__} of {source[:200]!r} on {slow}"
            )


def test_no_quantifier_repeats_one_that_can_match_the_same():
    found = [f"{places}: {bad}" for _, source, _, _, places in collected() for bad in nested_quantifiers(plain(source))]
    assert found == []


@pytest.mark.parametrize("source", [r"(a+)+b", r"(?:\w+\s*)*!", r"(?:a|ab|b)*c(?:x*)*", r"(?:[a-z]+-?)+"])
def test_nested_quantifiers_are_seen(source):
    assert nested_quantifiers(source)


@pytest.mark.parametrize("source", [r"(?:\w++\s*)*!", r"(?:\w+ )+", r"(?:a{1,3}b)*", r"(?>(?:a+)+)b", r"\w+(?:-\w+)*"])
def test_what_cannot_be_split_in_two_ways_is_fine(source):
    assert nested_quantifiers(source) == []


@pytest.mark.parametrize(("source", "method"), [(r"\s+$", "search"), (r"'[^\n]*?'x", "search")])
def test_patterns_that_are_not_linear_are_seen(source, method):
    assert slow_on(getattr(re.compile(source), method), source)


def test_what_is_done_with_a_pattern_is_known():
    line = next(
        number for number, text in enumerate(texts()["lexicon/sections.py"].split("\n"), 1) if "_SEPARATOR = " in text
    )
    assert methods_of("lexicon/sections.py", line) == {"split"}
    lines = enumerate(texts()["lexicon/people.py"].split("\n"), 1)
    line = next(number for number, text in lines if "compile(NAME_PATTERN)" in text)
    assert methods_of("lexicon/people.py", line) == {"fullmatch"}

"""The examples in README, docs and docstrings are true: they are run, and their output compared.

In Markdown, a fence with `title="NAME"` is written to a file of that name; a `python` fence
is run, as a doctest if it has prompts; each `$` line of a `console` fence is run by a shell.
All fences of a page share one folder and one name space. Fences of other languages (`sh`,
`text` ...) are only shown.
"""

from __future__ import annotations

import doctest
import importlib
import os
import pkgutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest
import regex

import newsclean

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
FENCE = regex.compile(r"^( *)```(\w*)([^\n]*)\n(.*?)^\1```\s*$", regex.MULTILINE | regex.DOTALL)
TITLE = regex.compile(r'title="([^"]+)"')
LINK = regex.compile(r"\]\((?!https?://|#|mailto:)([^)\s#]+)")
FLAGS = doctest.ELLIPSIS


class Fence(NamedTuple):
    """A fenced block of a Markdown page: its language, the file it is, its first line, its content."""

    language: str
    title: str
    line: int
    code: str


def read_fences(path: Path) -> list[Fence]:
    text = path.read_text(encoding="utf-8")
    fences = []
    for match in FENCE.finditer(text):
        indent, language, rest, code = match.groups()
        title = TITLE.search(rest)
        code = "".join(line.removeprefix(indent) for line in code.splitlines(keepends=True))
        fences.append(Fence(language, title[1] if title else "", text.count("\n", 0, match.start(4)), code))
    return fences


def run_python(fence: Fence, names: dict, where: str) -> None:
    if ">>>" not in fence.code:
        exec(compile(fence.code, where, "exec"), names)
        return
    test = doctest.DocTestParser().get_doctest(fence.code, names, where, where, fence.line)
    report: list[str] = []
    doctest.DocTestRunner(optionflags=FLAGS, verbose=False).run(test, out=report.append, clear_globs=False)
    names.update(test.globs)  # a doctest has a copy; the next fence needs what this one defined
    assert not report, "".join(report)


def run_console(fence: Fence, where: str) -> None:
    binaries = Path(sys.executable).parent
    environment = {
        **os.environ, "PATH": f"{binaries}{os.pathsep}{os.environ['PATH']}", "COLUMNS": "100", "NO_COLOR": "1",
        "PYTHONWARNINGS": "error",
    }  # fmt: skip
    for part in regex.split(r"^\$ ", fence.code, flags=regex.MULTILINE)[1:]:
        command, _, expected = part.partition("\n")
        done = subprocess.run(
            command, shell=True, capture_output=True, text=True, encoding="utf-8", env=environment, check=False
        )
        got = done.stdout + done.stderr
        matches = doctest.OutputChecker().check_output(expected, got, FLAGS)
        assert matches, f"{where}, line {fence.line}: $ {command}\nexpected:\n{expected}\ngot:\n{got}"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_the_examples_of_a_page_are_true(page, tmp_path, monkeypatch):
    (tmp_path / "fixtures").symlink_to(ROOT / "fixtures")
    monkeypatch.chdir(tmp_path)
    where = str(page.relative_to(ROOT))
    names: dict = {"__name__": "example"}
    for fence in read_fences(page):
        if fence.title:
            (tmp_path / fence.title).write_text(fence.code, encoding="utf-8")
        if fence.language == "python":
            run_python(fence, names, where)
        elif fence.language == "console":
            run_console(fence, where)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_a_page_links_to_files_that_exist(page):
    text = FENCE.sub("", page.read_text(encoding="utf-8"))
    missing = [target for target in LINK.findall(text) if not (page.parent / target).exists()]
    assert not missing


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_no_page_waits_for_numbers(page):
    """A line of capitals alone is where a table was to be put in."""
    text = FENCE.sub("", page.read_text(encoding="utf-8"))
    assert regex.findall(r"^[A-Z]{3,}$|\b(?:TBD|FIXME)\b", text, flags=regex.MULTILINE) == []


def test_the_readme_shows_the_main_job_and_it_is_run():
    fences = read_fences(ROOT / "README.md")
    assert any(fence.language == "python" and ">>> article" in fence.code for fence in fences)
    assert any(fence.language == "console" and "$ newsclean" in fence.code for fence in fences)


def test_an_example_that_is_wrong_is_found(tmp_path):
    fence = Fence("python", "", 1, ">>> 1 + 1\n3\n")
    with pytest.raises(AssertionError, match="Expected"):
        run_python(fence, {}, "wrong.md")
    with pytest.raises(AssertionError, match=r"wrong\.md, line 1"):
        run_console(Fence("console", "", 1, "$ echo one\ntwo\n"), "wrong.md")


def modules_with_examples():
    names = [module.name for module in pkgutil.walk_packages(newsclean.__path__, "newsclean.")]
    modules = [importlib.import_module(name) for name in names if not name.endswith("__main__")]
    files = {module: Path(module.__file__) for module in [newsclean, *modules]}
    # What is compiled is no text; its examples are those of its twin in Python.
    found = [module for module, file in files.items() if file.suffix == ".py" and ">>>" in file.read_text("utf-8")]
    return sorted(found, key=lambda module: module.__name__)


@pytest.mark.parametrize("module", modules_with_examples(), ids=lambda module: module.__name__)
def test_the_examples_in_docstrings_are_true(module):
    result = doctest.testmod(module, optionflags=FLAGS)
    assert result.attempted
    assert not result.failed

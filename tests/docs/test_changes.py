"""The fragments of the changelog: their names say what they are, and a changed verdict names its rule."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from newsclean.registry import all_rules

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "changes"
NAME = re.compile(r"(?P<about>[^.]+)\.(?P<type>[a-z]+)(?:\.\d+)?\.md")
TYPES = {
    one["directory"]
    for one in tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["towncrier"]["type"]
}


def problem_of(name, text, rules):
    """Return what is wrong with a fragment; None if nothing is."""
    match = NAME.fullmatch(name)
    if match is None or match["type"] not in TYPES:
        return f"{name}: expected RULE.verdict.md or +NAME.TYPE.md, with a type of {sorted(TYPES)}"
    if match["type"] == "verdict" and match["about"] not in rules and "no more" not in text:
        return f"{name}: there is no rule {match['about']!r}; if it is no more, say so in the text"
    if match["type"] != "verdict" and not match["about"].startswith("+"):
        return f"{name}: only what changes verdicts is named for a rule; begin the name with +"
    return None if text.strip() else f"{name}: is empty"


def test_the_fragments_are_named_for_what_they_are():
    paths = [path for path in FOLDER.iterdir() if path.name != "README.md"]
    problems = [problem_of(path.name, path.read_text(encoding="utf-8"), all_rules()) for path in sorted(paths)]
    assert [problem for problem in problems if problem] == []


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("leave-a-response.verdict.md", "It claims more.", None),
        ("leave-a-response.verdict.2.md", "It claims less.", None),
        ("+report.added.md", "A report.", None),
        ("gone-rule.verdict.md", "The rule is no more.", None),
        ("leave-a-respons.verdict.md", "It claims more.", "there is no rule"),
        ("report.added.md", "A report.", "begin the name with +"),
        ("+report.nonsense.md", "A report.", "with a type of"),
        ("report.md", "A report.", "expected RULE.verdict.md"),
        ("+report.added.md", "\n", "is empty"),
    ],
)
def test_what_is_wrong_with_a_fragment(name, text, expected):
    problem = problem_of(name, text, all_rules())
    assert (problem is None) if expected is None else (expected in problem)


def test_the_fragments_make_a_changelog(tmp_path):
    """A verdict is listed with its rule; the fragments here, and one of each type."""
    folder = tmp_path / "changes"
    folder.mkdir()
    for kind in TYPES:
        about = "leave-a-response" if kind == "verdict" else "+some"
        (folder / f"{about}.{kind}.md").write_text(f"This is {kind}.\n", encoding="utf-8")
    config = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    (tmp_path / "pyproject.toml").write_text(config, encoding="utf-8")
    command = [sys.executable, "-m", "towncrier", "build", "--draft", "--version", "9.9"]
    drafted = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True).stdout
    assert "## 9.9" in drafted
    assert "- This is verdict. (`leave-a-response`)" in drafted
    for kind in TYPES - {"verdict"}:
        assert f"- This is {kind}." in drafted
    real = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert "## 9.9" in real

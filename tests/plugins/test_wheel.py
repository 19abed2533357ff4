"""The example plug-in, built as a wheel and installed: its rules are listed, work, and pass its own tests."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from plugins.installed import environment, run

EXAMPLE = Path(__file__).parents[2] / "fixtures" / "plugin" / "gazette-rules"
TEXT = """Norrby

Ferry opens again after two years

The ferry was opened again on Monday after two years of repairs, the council of Norrby said in the morning.

It takes twelve cars and sixty passengers, and it will run three times a day until the autumn, the mayor said.

HAVE YOUR SAY AT THE GAZETTE »

The Gazette Club brings you more of this

Norrby
"""


def pip(*arguments):
    """Run pip without any network."""
    command = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet", *map(str, arguments)]
    settings = {**os.environ, "PIP_NO_INDEX": "1", "PIP_ROOT_USER_ACTION": "ignore"}
    done = subprocess.run(command, env=settings, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """A folder into which the wheel of the example is installed, and nothing else."""
    folder = tmp_path_factory.mktemp("example")
    source = shutil.copytree(EXAMPLE, folder / "source")
    pip("wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", folder, source)
    (wheel,) = folder.glob("*.whl")
    assert wheel.name == "gazette_rules-0.1.0-py3-none-any.whl"
    pip("install", "--no-deps", "--target", folder / "site", wheel)
    (folder / "site" / "ferry.txt").write_text(TEXT, encoding="utf-8")
    return folder / "site"


def test_its_rules_are_listed(site):
    done = run(site, "rules")
    assert (done.returncode, done.stderr) == (0, "")
    listed = [line.split()[0] for line in done.stdout.splitlines() if line.startswith("  gazette:")]
    assert sorted(listed) == ["gazette:club", "gazette:have-your-say", "gazette:repeated-place"]


def test_they_work_and_explain_themselves(site):
    done = run(site, "clean", "ferry.txt")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines()[-1] == (
        "It takes twelve cars and sixty passengers, and it will run three times a day until the autumn, the mayor said."
    )
    explained = run(site, "explain", "ferry.txt").stdout
    for reason in (
        "comments/gazette:have-your-say: the whole block asks readers of the Gazette for a letter",
        "subscribe/gazette:club: the block is about the readers' club of the Gazette",
        "repeats/gazette:repeated-place: it repeats the place above the article",
    ):
        assert reason in explained
    assert "HAVE YOUR SAY" in run(site, "clean", "ferry.txt", "--ignore", "gazette:have-your-say,line-model").stdout


def test_they_are_shown_with_their_documentation(site):
    assert "The paper prints it in English and in German" in run(site, "rules", "show", "gazette:have-your-say").stdout


def test_they_keep_the_contract_as_plugin_and_as_folder(site):
    for target in ("gazette", str(EXAMPLE)):
        done = run(site, "rules", "check", target)
        assert (done.returncode, done.stderr) == (0, "")
        assert done.stdout.endswith("3 rules keep their contract; 0 to mend.\n")


def test_its_own_tests_pass(tmp_path):
    source = shutil.copytree(EXAMPLE, tmp_path / "source")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"],
        cwd=source, env=environment(), capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout
    assert "3 passed" in done.stdout

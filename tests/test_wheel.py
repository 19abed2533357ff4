"""The wheel holds what it should, and works where nothing else is installed."""

from __future__ import annotations

import subprocess
import sys
import tomllib
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
# Data that the package does not work without.
DATA = (
    "newsclean/body/model.npz", "newsclean/body/lines.npz", "newsclean/body/runs.npz", "newsclean/body/lines/words.tsv", "newsclean/fields/confidence.json",
    "newsclean/rules/phrases/en.toml", "newsclean/write/article.schema.json", "newsclean/py.typed",
)  # fmt: skip


@pytest.fixture(scope="module")
def wheel(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "-w", folder, ROOT], check=True, capture_output=True
    )
    return next(folder.glob("newsclean-*.whl"))


def test_the_wheel_holds_every_module_and_all_data_and_nothing_else(wheel):
    names = zipfile.ZipFile(wheel).namelist()
    assert set(DATA) <= set(names)
    source = ROOT / "src"
    modules = {str(path.relative_to(source)) for path in source.rglob("*.py")}
    assert modules <= set(names)
    assert {name.split("/")[0].split("-")[0] for name in names} == {"newsclean"}
    assert not [name for name in names if "__pycache__" in name or name.startswith(("tests", "fixtures", "benchmarks"))]


@pytest.mark.timeout(600)
def test_the_wheel_works_in_an_empty_environment(wheel, tmp_path):
    venv.create(tmp_path / "env", with_pip=True)
    folder = tmp_path / "env" / "bin"
    subprocess.run([folder / "python", "-m", "pip", "install", "-q", wheel], check=True, capture_output=True)
    page = tmp_path / "ferry.html"
    page.write_text(
        "<h1>Ferry late</h1>" + "<p>The ferry left late on Tuesday, and nobody on the pier knew why that was.</p>" * 3
    )
    run = subprocess.run(
        [folder / "newsclean", "extract", page], capture_output=True, text=True, check=True, cwd=tmp_path
    )
    assert run.stdout.startswith("The ferry left late on Tuesday")
    assert run.stderr == ""


def test_the_oldest_versions_that_are_tested_are_those_that_are_allowed():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    lines = (ROOT / "tools" / "oldest.txt").read_text("utf-8").splitlines()
    assert [line for line in lines if not line.startswith("#")] == [
        name.replace(">=", "==") for name in pad(project["dependencies"])
    ]


def pad(dependencies: list[str]) -> list[str]:
    """Return dependencies with three numbers in each version."""
    return [name if name.count(".") == 2 else f"{name}.0" for name in dependencies]

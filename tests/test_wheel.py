"""The wheel holds what it should, and works where nothing else is installed."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import tomllib
import zipfile
from pathlib import Path

import pytest
from tools.build_sbom import bill_of, install_alone

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
CAN_COMPILE = shutil.which("cc") is not None and Path(sysconfig.get_path("include"), "Python.h").is_file()
# Data that the package does not work without.
DATA = (
    "newsclean/body/model.npz", "newsclean/body/lines.npz", "newsclean/body/runs.npz", "newsclean/body/lines/words.tsv", "newsclean/fields/confidence.json",
    "newsclean/rules/phrases/en.toml", "newsclean/write/article.schema.json", "newsclean/py.typed",
)  # fmt: skip


# The compiled loops.
COMPILED = ["newsclean/compiled/arrays", "newsclean/compiled/lookups", "newsclean/read/compiled/reader"]
# What the tests are run with; a new environment must not take it for its own.
EVERYTHING = os.pathsep.join(filter(None, sys.path))
PAGE = "<h1>Ferry late</h1>" + "<p>The ferry left late on Tuesday, and nobody on the pier knew why that was.</p>" * 3


def build(folder: Path, switch: str) -> Path:
    """Build the wheel with a switch of `hatch_build.py` on."""
    subprocess.run(
        [sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "-w", folder, ROOT],
        check=True,
        capture_output=True,
        env={**os.environ, "NEWSCLEAN_EXTENSION": "0", "NEWSCLEAN_PURE": "0", switch: "1"},
    )
    return next(folder.glob("newsclean-*.whl"))


@pytest.fixture(scope="module")
def pure(tmp_path_factory) -> Path:
    return build(tmp_path_factory.mktemp("pure"), "NEWSCLEAN_PURE")


@pytest.fixture(scope="module")
def compiled(tmp_path_factory) -> Path:
    if not CAN_COMPILE:
        pytest.skip("there is no C compiler, or there are no headers of Python: `apt-get install gcc python3-dev`")
    return build(tmp_path_factory.mktemp("compiled"), "NEWSCLEAN_EXTENSION")


@pytest.fixture(scope="module")
def environment(compiled, tmp_path_factory) -> Path:
    """An environment with the compiled wheel, what it needs, and nothing else."""
    folder = tmp_path_factory.mktemp("environment") / "env"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPATH", EVERYTHING)
        install_alone(compiled, folder)
    return folder


def run_command(environment: Path, folder: Path, *arguments: str) -> str:
    """Run a command of an environment on a page in a folder, and return what it prints."""
    (folder / "ferry.html").write_text(PAGE)
    run = subprocess.run(
        [environment / "bin" / "newsclean", *arguments], capture_output=True, text=True, check=True, cwd=folder,
        env={**os.environ, "NEWSCLEAN_PURE": "0", "PYTHONPATH": ""},
    )  # fmt: skip
    assert run.stderr == ""
    return run.stdout


def test_a_wheel_holds_every_module_and_all_data_and_nothing_else(pure, compiled):
    source = ROOT / "src"
    modules = {str(path.relative_to(source)) for path in source.rglob("*.py")}
    for wheel in (pure, compiled):
        names = zipfile.ZipFile(wheel).namelist()
        assert set(DATA) <= set(names)
        assert modules <= set(names)
        assert {name.split("/")[0].split("-")[0] for name in names} == {"newsclean"}
        assert not [name for name in names if "__pycache__" in name or name.endswith((".pyx", ".pxi", ".c"))]
        assert any(name.endswith("licenses/LICENSE") for name in names)


def test_only_the_compiled_wheel_holds_the_loops_and_is_for_one_platform(pure, compiled):
    binaries = [name for name in zipfile.ZipFile(compiled).namelist() if name.endswith((".so", ".pyd"))]
    assert sorted(name.partition(".")[0] for name in binaries) == COMPILED
    assert "-cp311-abi3-" in compiled.name
    assert not [name for name in zipfile.ZipFile(pure).namelist() if name.endswith((".so", ".pyd"))]
    assert pure.name.endswith("-py3-none-any.whl")


@pytest.mark.timeout(600)
def test_the_first_command_works_in_an_empty_environment_compiled_and_pure(environment, pure, tmp_path):
    text = run_command(environment, tmp_path, "extract", "ferry.html")
    assert text.startswith("The ferry left late on Tuesday")
    assert "pure" not in run_command(environment, tmp_path, "--version")
    install_alone(pure, tmp_path / "env")
    assert run_command(tmp_path / "env", tmp_path, "extract", "ferry.html") == text
    assert "the extension was not built" in run_command(tmp_path / "env", tmp_path, "--version")


@pytest.mark.timeout(600)
def test_the_bill_of_materials_names_what_the_core_depends_on_and_no_tool(environment, monkeypatch):
    monkeypatch.setenv("PYTHONPATH", EVERYTHING)
    bill = json.loads(bill_of(environment))
    assert (bill["bomFormat"], bill["metadata"]["component"]["name"]) == ("CycloneDX", "newsclean")
    listed = {component["name"] for component in bill["components"] if component["version"]}
    needed = {re.split("[>;]", line)[0] for line in PROJECT["dependencies"]}
    assert needed == {"lxml", "lxml_html_clean", "regex", "trafilatura", "numpy"}
    assert needed <= listed
    assert not {"pytest", "pip", "hypothesis", "pyarrow", "cyclonedx-bom"} & listed
    root = next(one for one in bill["dependencies"] if one["ref"] == "root-component")
    assert {ref.partition("==")[0] for ref in root["dependsOn"]} == needed


def test_the_oldest_versions_that_are_tested_are_those_that_are_allowed():
    lines = (ROOT / "tools" / "oldest.txt").read_text("utf-8").splitlines()
    assert [line for line in lines if not line.startswith("#")] == [
        name.replace(">=", "==", 1) for name in pad(PROJECT["dependencies"])
    ]


def pad(dependencies: list[str]) -> list[str]:
    """Return dependencies with three numbers in each version."""
    parts = (line.partition(";") for line in dependencies)
    return [f"{name}{'' if name.count('.') == 2 else '.0'}{mark}{marker}" for name, mark, marker in parts]

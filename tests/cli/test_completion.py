"""`newsclean completion`: the scripts are sourced by the shells themselves."""

from __future__ import annotations

import shutil
import subprocess

import pytest

BASH = r"""
source "$1"
complete_line() {
  read -ra COMP_WORDS <<< "$1"
  [[ "$1" == *" " ]] && COMP_WORDS+=("")
  COMP_LINE="$1" COMP_POINT=${#1} COMP_CWORD=$((${#COMP_WORDS[@]} - 1)) COMPREPLY=()
  local function_name
  function_name=$(complete -p newsclean | sed 's/.*-F \([^ ]*\).*/\1/')
  "$function_name" newsclean "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}"
  printf '%s\n' "${COMPREPLY[@]}"
}
complete_line "$2"
"""
LINES = [
    ("newsclean ex", {"extract", "explain"}),
    ("newsclean extract --forma", {"--format"}),
    ("newsclean extract --format m", {"markdown"}),
    ("newsclean report --ignore leave-", {"leave-a-response"}),
    ("newsclean rules sh", {"show"}),
    ("newsclean rules show email-not-p", {"email-not-published"}),
    ("newsclean completion f", {"fish"}),
]


@pytest.fixture
def script(run, tmp_path):
    def write(shell):
        result = run("completion", shell)
        assert (result.status, result.err) == (0, "")
        path = tmp_path / f"newsclean.{shell}"
        path.write_text(result.out)
        return path

    return write


def program(name):
    path = shutil.which(name)
    if path is None:
        pytest.skip(f"there is no {name}; apt-get install {name}")
    return path


def answer(*command):
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stderr == ""
    return done.stdout.splitlines()


@pytest.mark.parametrize(("line", "expected"), LINES)
def test_bash(script, line, expected):
    assert set(answer(program("bash"), "-c", BASH, "bash", script("bash"), line)) == expected


def test_bash_completes_files_and_folders(script, tmp_path):
    (tmp_path / "crawl").mkdir()
    (tmp_path / "crawl.html").write_text("")
    path = script("bash")
    assert set(answer(program("bash"), "-c", BASH, "bash", path, "newsclean extract craw")) == {"crawl", "crawl.html"}
    of_folders = answer(program("bash"), "-c", BASH, "bash", path, "newsclean fit --output craw")
    assert of_folders == ["crawl"]


@pytest.mark.parametrize(("line", "expected"), LINES)
def test_fish(script, line, expected):
    path = script("fish")
    lines = answer(program("fish"), "--no-config", "-c", f"source {path}; complete -C '{line}'")
    assert {one.partition("\t")[0] for one in lines} == expected


def test_zsh(script, tmp_path):
    """The completion system of zsh finds it in a folder for functions, and loads it without complaint."""
    folder = tmp_path / "functions"
    folder.mkdir()
    script("zsh").rename(folder / "_newsclean")
    command = (
        f"fpath=({folder} $fpath); autoload -Uz compinit && compinit -u -D && print -r -- $_comps[newsclean] && "
        "autoload +X _newsclean && print -r -- loaded"
    )
    assert answer(program("zsh"), "-f", "-c", command) == ["_newsclean", "loaded"]


def test_without_shtab_it_says_what_to_install(run, monkeypatch):
    import sys

    monkeypatch.setitem(sys.modules, "shtab", None)
    result = run("completion", "bash")
    assert (result.status, result.out) == (2, "")
    assert result.err == "newsclean: newsclean completion needs shtab: pip install 'newsclean[completion]'\n"


def test_an_unknown_shell(run):
    result = run("completion", "tcsh")
    assert result.status == 2
    assert "Known: bash, zsh, fish." in result.err

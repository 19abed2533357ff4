"""`newsclean new-rule`: what it writes, where, and that it has to be filled in."""

from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
import tomllib

import pytest

from newsclean.model import Label, Phase, Role
from newsclean.testing import find_problems
from plugins.installed import environment


@pytest.fixture
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


def load(path):
    spec = importlib.util.spec_from_file_location(path.stem, path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.RULE


def lay_out(run, *arguments):
    result = run("new-rule", "comments", "have-your-say", *arguments)
    assert result.status == 0, result.err
    return result


def test_a_plugin_is_laid_out(run, here):
    result = lay_out(run, "--plugin", "gazette")
    written = sorted(str(path.relative_to(here)) for path in here.rglob("*") if path.is_file())
    assert written == sorted(result.out.split("\n\n")[0].splitlines()) == [
        "gazette/README.md",
        "gazette/pyproject.toml",
        "gazette/src/gazette_rules/__init__.py",
        "gazette/src/gazette_rules/have_your_say.py",
        "gazette/tests/test_rules.py",
    ]  # fmt: skip
    project = tomllib.loads((here / "gazette/pyproject.toml").read_text())["project"]
    assert project["entry-points"] == {"newsclean.rules": {"gazette": "gazette_rules"}}
    assert "Fill in what begins with TODO in gazette/src/gazette_rules/have_your_say.py" in result.out
    assert result.out.endswith("newsclean rules check gazette\n")


def test_what_is_to_fill_in_fails_until_it_is(run, here):
    lay_out(run, "--plugin", "unfinished")
    result = run("rules", "check", "unfinished")
    assert result.status == 1
    assert "unfinished: why is still to be filled in: 'TODO: the reason" in result.out
    assert "unfinished: triggers is still to be filled in" in result.out
    assert result.out.endswith("0 rules keep their contract; 1 to mend.\n")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"]
    done = subprocess.run(
        command, cwd=here / "unfinished", env=environment(), capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert "rule 'have-your-say' does not keep its contract" in done.stdout


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("label", [label for label in Label if label is not Label.BODY])
def test_every_label_has_a_rule_of_the_right_form(run, here, label, language):
    (here / "pyproject.toml").write_text('[project.entry-points."newsclean.rules"]\nmine = "mine"\n')
    (here / "mine").mkdir()
    (here / "mine" / "__init__.py").touch()
    for name, options in (("of-a-block", ()), ("of-a-run", ("--contextual",))):
        result = run("new-rule", label, name, "--language", language, *options)
        assert result.status == 0
        assert result.out.endswith("newsclean rules check .\n")
        path = here / "mine" / f"{name.replace('-', '_')}.py"
        assert result.out.splitlines()[0] == str(path.relative_to(here))
        rule = load(path)
        assert {problem.check for problem in find_problems(rule)} == {"unfinished"}
        assert (rule.id, rule.label) == (name, label)
        if label is Label.PROTECT and name == "of-a-block":
            assert (rule.role, rule.phase) == (Role.BODY, Phase.PROTECT)


def test_in_the_source_tree_it_is_where_rules_are_looked_for(run, here):
    (here / "pyproject.toml").write_text('[project]\nname = "newsclean"\n')
    (here / "src/newsclean/rules").mkdir(parents=True)
    lay_out(run)
    assert (here / "src/newsclean/rules/comments/have_your_say.py").is_file()


def test_a_rule_without_programming(run, here):
    lay_out(run, "--toml", "gazette.toml")
    assert run("new-rule", "media", "film", "--toml", "gazette.toml", "--language", "de").status == 0
    content = tomllib.loads((here / "gazette.toml").read_text())
    assert {name: table["label"] for name, table in content.items()} == {"have-your-say": "comments", "film": "media"}
    result = run("rules", "check", "gazette.toml")
    assert (result.status, result.err) == (1, "")
    assert "gazette.toml: [have-your-say] claims.en: is still to be filled in: 'TODO" in result.out


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("coments", "x", "--plugin", "p"), "there is no label 'coments'; use one of .* Did you mean 'comments'"),
        (
            ("comments", "Have your say!", "--plugin", "p"),
            "'Have your say!' is no name of a rule: .* as 'have-your-say'",
        ),
        (("comments", "x", "--plugin", "My Rules"), "'My Rules' is no name of a plug-in"),
        (("comments", "x", "--plugin", "p", "--language", "english"), "'english' is no language; use its code"),
        (("comments", "x"), "there is no plug-in in this folder to add a rule to; use --plugin NAME to begin one"),
        (("comments", "x", "--plugin", "taken"), "taken: exists already; run `newsclean new-rule` in it to add a rule"),
        (("comments", "x", "--toml", "wrong.toml"), "wrong.toml: is not valid TOML"),
        (("comments", "say", "--toml", "right.toml"), "right.toml: has a rule 'say' already"),
        (("comments", "x", "--toml", "taken"), "taken: cannot be read: Is a directory"),
        (("lists", "x", "--toml", "new.toml"), "a rule in TOML goes by phrases of the block, with a label of"),
        (("comments", "x", "--contextual", "--toml", "new.toml"), "a rule in TOML goes by phrases of the block"),
    ],
)
def test_what_cannot_be_written_is_told_and_nothing_is_written(run, here, arguments, message):
    (here / "taken").mkdir()
    (here / "taken" / "file").touch()
    (here / "wrong.toml").write_text("[")
    (here / "right.toml").write_text("[say]\n")
    before = sorted(here.rglob("*"))
    result = run("new-rule", *arguments)
    assert result.status == 2
    (complaint,) = result.complaints
    assert re.search(message, complaint)
    assert sorted(here.rglob("*")) == before


def test_a_rule_that_exists_is_not_written_over(run, here):
    lay_out(run, "--plugin", "gazette")
    written = here / "gazette/src/gazette_rules/have_your_say.py"
    written.write_text("mine")
    (here / "gazette" / "x").touch()
    assert run("new-rule", "comments", "have-your-say", "--plugin", "gazette").status == 2
    assert written.read_text() == "mine"


def test_an_entry_point_without_a_package_is_told(run, here):
    (here / "pyproject.toml").write_text('[project.entry-points."newsclean.rules"]\nmine = "absent:RULES"\n')
    result = run("new-rule", "comments", "x")
    assert result.status == 2
    assert "the entry point 'mine' leads to 'absent:RULES', and there is no package 'absent'" in result.err

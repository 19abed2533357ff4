"""A plug-in that is broken names itself, once, and costs nothing else."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from plugins.installed import GOOD, HEAD, environment, install, run

TEXT = "Ferry late\n\nThe ferry left four hours late on Tuesday, the harbour office of Norrby said.\n\nHave your say\n"
KEPT = "The ferry left four hours late on Tuesday, the harbour office of Norrby said.\n"

BROKEN = {
    "a module that is not there": ("", "nowhere:RULES", "it cannot be loaded: ModuleNotFoundError: No module named 'nowhere'"),
    "a name that is not there": ("X = 1", "", "it cannot be loaded: AttributeError: module 'bad1_module' has no attribute"),
    "a syntax error": ("RULES = (", "", "it cannot be loaded: SyntaxError: "),
    "a module that raises": ("1 / 0", "", "it cannot be loaded: ZeroDivisionError: division by zero"),
    "a module that ends the process": ("import sys; sys.exit(3)", "", "it cannot be loaded: SystemExit: 3"),
    "no rule": ("RULES = 'comments'", "", "'comments' is no rule; make a BlockRule, RunRule or OpinionRule"),
    "no rules": ("RULES = []", "", "it gives no rule"),
    "a label that is none": (GOOD.replace("Label.COMMENTS", "'comments'"), "", "rule 'say': label: expected a member of"),
    "an id that is none": (GOOD.replace('"say", label', '"Say!", label'), "", "rule 'Say!': id: expected lower-case letters"),
    "a drop that comes before what is protected": (
        GOOD.replace("why=", "phase=Phase.PROTECT, why="), "", "rule 'say': role: a rule of phase PROTECT keeps parts"
    ),
    "a title by the block alone": (
        GOOD.replace("why=", "role=Role.TITLE, why="), "", "rule 'say': role: a rule that makes blocks title belongs to"
    ),
}  # fmt: skip


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "ferry.txt").write_text(TEXT, encoding="utf-8")
    install(tmp_path, "good", GOOD)
    return tmp_path


@pytest.fixture(scope="module")
def with_all_broken(tmp_path_factory):
    """What a process says in which all of them are installed, and a good one."""
    folder = tmp_path_factory.mktemp("broken")
    (folder / "ferry.txt").write_text(TEXT, encoding="utf-8")
    install(folder, "good", GOOD)
    for number, (code, point, _) in enumerate(BROKEN.values()):
        install(folder, f"bad{number}", code, point=point)
    return run(folder, "clean", "ferry.txt", "--ignore", "line-model")


def test_however_many_are_broken_the_rest_works(with_all_broken):
    assert (with_all_broken.returncode, with_all_broken.stdout) == (0, KEPT)
    assert len(with_all_broken.stderr.splitlines()) == len(BROKEN)


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_plugin_names_itself(with_all_broken, name):
    _, point, problem = BROKEN[name]
    number = list(BROKEN).index(name)
    start = f"newsclean: warning: plug-in 'bad{number}' ({point or f'bad{number}_module:RULES'}): {problem}"
    (line,) = [line for line in with_all_broken.stderr.splitlines() if line.startswith(start)]
    assert line.endswith("; it is left out")


def test_the_list_of_rules_names_what_is_left_out(folder):
    install(folder, "bad", "1 / 0")
    done = run(folder, "rules")
    assert done.returncode == 0
    assert "good:say" in done.stdout
    listed = done.stdout[done.stdout.index("left out") :].splitlines()
    assert listed[1:] == ["  bad  (bad_module:RULES)", "    it cannot be loaded: ZeroDivisionError: division by zero"]
    assert "good:say" in [rule["id"] for rule in json.loads(run(folder, "rules", "--format", "json").stdout)]


def test_a_bad_rule_costs_the_other_rules_of_its_plugin_nothing(folder):
    bad = GOOD.replace('id="say"', 'id="bad"').replace("Label.COMMENTS", "'comments'")
    install(folder, "mixed", GOOD + "SAY = RULES\n" + bad + "RULES = [SAY, RULES, 7]\n")
    done = run(folder, "rules", "show", "mixed:say")
    assert done.returncode == 0
    problems = [line.partition("): ")[2] for line in done.stderr.splitlines()]
    assert [problem.partition(":")[0] for problem in problems] == [
        "rule 'bad'",
        "7 is no rule; make a BlockRule, RunRule or OpinionRule of newsclean.model; it is left out",
    ]


def test_two_rules_of_one_id_are_one_and_the_other_is_named(folder):
    install(folder, "good", GOOD, distribution="another")
    install(folder, "twice", GOOD + "RULES = [RULES, RULES]\n")
    done = run(folder, "clean", "ferry.txt")
    assert (done.returncode, done.stdout) == (0, KEPT)
    assert [line for line in done.stderr.splitlines() if "there is a rule 'good:say' already" in line]
    assert [line for line in done.stderr.splitlines() if "there is a rule 'twice:say' already" in line]
    assert len(done.stderr.splitlines()) == 2


def test_a_rule_with_the_id_of_a_builtin_one_displaces_nothing(folder):
    install(folder, "shadow", GOOD.replace('id="say"', 'id="leave-a-response"'))
    done = run(folder, "rules", "show", "leave-a-response", "shadow:leave-a-response", "--format", "json")
    assert [rule["why"] for rule in json.loads(done.stdout)] == [
        "the whole block is the heading or button of a comment form", "it is an invitation"
    ]  # fmt: skip


def test_a_configuration_that_names_a_rule_of_a_broken_plugin_still_works(folder):
    install(folder, "bad", "1 / 0")
    done = run(folder, "clean", "ferry.txt", "--ignore", "bad:say")
    assert (done.returncode, done.stdout) == (0, KEPT)
    assert run(folder, "clean", "ferry.txt", "--ignore", "worse:say").returncode == 2


RAISING = {
    "matches raises": GOOD.replace('block.folded == "have your say"', "1 / 0"),
    "finds raises": HEAD + "RULES = RunRule(id='say', label=Label.COMMENTS, why='w', finds=lambda view: 1 / 0, cases=())",
    "finds gives names": HEAD + "RULES = RunRule(id='say', label=Label.COMMENTS, why='w', finds=lambda view: ['a'], cases=())",
    "finds gives places that are not there": HEAD
    + "RULES = RunRule(id='say', label=Label.COMMENTS, why='w', finds=lambda view: [9], cases=())",
    "finds gives nothing": HEAD + "RULES = RunRule(id='say', label=Label.COMMENTS, why='w', finds=lambda view: None, cases=())",
    "cites raises": HEAD
    + "RULES = RunRule(id='say', label=Label.COMMENTS, why='w', cites=lambda view, index: 1 / 0, cases=(),"
    " finds=lambda view: [i for i, text in enumerate(view.folded) if text == 'have your say'])",
    "scores raises": HEAD
    + "RULES = OpinionRule(id='say', label=Label.BODY, why='w', why_not='n', rank=0, scores=lambda page, claims: 1 / 0, need=Need.ANY)",
    "scores gives words": HEAD
    + "RULES = OpinionRule(id='say', label=Label.BODY, why='w', why_not='n', rank=0, scores=lambda page, claims: ['x'] * len(claims), need=Need.ANY)",
}  # fmt: skip


@pytest.fixture(scope="module")
def with_all_raising(tmp_path_factory):
    """The article of a process in which all of them are installed."""
    folder = tmp_path_factory.mktemp("raising")
    (folder / "ferry.txt").write_text(TEXT, encoding="utf-8")
    for number, code in enumerate(RAISING.values()):
        install(folder, f"bad{number}", code)
    done = run(folder, "clean", "ferry.txt", "--format", "json")
    assert (done.returncode, done.stderr) == (0, "")
    return json.loads(done.stdout)


@pytest.mark.parametrize("name", RAISING)
def test_a_rule_that_raises_costs_a_warning_on_the_document(with_all_raising, name):
    assert f"rule-broken:bad{list(RAISING).index(name)}:say" in with_all_raising["warnings"]
    assert KEPT.strip() in with_all_raising["text"]


def test_in_python_it_is_a_warning_and_is_given_once(folder):
    install(folder, "bad", "1 / 0")
    code = (
        "import warnings, newsclean\n"
        "from newsclean.errors import PluginWarning\n"
        "with warnings.catch_warnings(record=True) as given:\n"
        "    warnings.simplefilter('always')\n"
        "    texts = [newsclean.clean(open('ferry.txt').read(), config=newsclean.Config(ignore=(n,))).text for n in ('media', 'legal')]\n"
        "print(len([w for w in given if w.category is PluginWarning]), texts[0] == texts[1])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=folder, env=environment(folder), capture_output=True, text=True, check=False
    )
    assert done.stderr == ""
    assert done.stdout == "1 True\n"


def test_worker_processes_do_not_repeat_it(folder):
    install(folder, "bad", "1 / 0")
    done = run(
        folder, "batch", "ferry.txt", "--output", "out", "--format", "jsonl", "--processes", "2", "--progress", "none"
    )
    assert done.returncode == 0
    (line,) = [line for line in done.stderr.splitlines() if "plug-in" in line]
    assert line.startswith(
        "newsclean: warning: plug-in 'bad' (bad_module:RULES): it cannot be loaded: ZeroDivisionError"
    )

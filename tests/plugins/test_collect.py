"""What an entry point may lead to: a rule, a list, a file, a package; and what is said of the rest."""

from __future__ import annotations

import sys
from dataclasses import dataclass, replace

import pytest

from newsclean.errors import ConfigError
from newsclean.model import BlockRule, Label, Need, OpinionRule, Phase, Role, RunRule
from newsclean.plugins import form_problems, load_plugins, rules_in
from newsclean.registry import builtin_rules

RULE = BlockRule(
    id="say", label=Label.COMMENTS, why="w", matches=lambda block: False, claims={"en": ("x",)}, leaves={"en": ("y",)}
)
TOML = """
[club]
label = "subscribe"
why = "it is about the club"
whole.en = ["Join the Gazette Club"]
claims.en = ["JOIN THE GAZETTE CLUB"]
leaves.en = ["They join the Gazette Club."]
"""
MODULE = """
from newsclean.model import BlockRule, Label
RULE = BlockRule(id="{}", label=Label.COMMENTS, why="w", matches=lambda block: False, claims={{}}, leaves={{}})
"""


@dataclass
class Point:
    """An entry point that gives an object."""

    given: object
    name: str = "gazette"
    value: str = "gazette_rules"

    def load(self):
        return self.given


@pytest.fixture
def package(tmp_path, monkeypatch):
    """A package with two modules of rules and a file of rules."""
    name = f"package_{tmp_path.name.replace('-', '_')}"
    folder = tmp_path / name
    folder.mkdir()
    (folder / "__init__.py").touch()
    (folder / "first.py").write_text(MODULE.format("first"))
    (folder / "helper.py").write_text("WORDS = ()\n")
    (folder / "second.py").write_text(MODULE.format("second"))
    (folder / "club.toml").write_text(TOML)
    monkeypatch.syspath_prepend(tmp_path)
    yield folder
    for module in [module for module in sys.modules if module.partition(".")[0] == name]:
        del sys.modules[module]


def test_a_rule_and_a_list_of_rules():
    for given in (RULE, [RULE], ((RULE,),)):
        plugins = load_plugins([Point(given)])
        assert list(plugins.rules) == ["gazette:say"]
        assert plugins.rules["gazette:say"].matches is RULE.matches
        assert plugins.broken == ()


def test_a_file_and_a_folder_of_rules(tmp_path):
    (tmp_path / "club.toml").write_text(TOML)
    for given in (tmp_path, tmp_path / "club.toml"):
        assert list(load_plugins([Point(given)]).rules) == ["gazette:club"]


def test_a_package_gives_the_rules_of_its_modules_and_files(package):
    assert [rule.id for rule in rules_in(package.name, "gazette")] == ["first", "second", "gazette:club"]
    plugins = load_plugins([Point(sys.modules[package.name])])
    assert list(plugins.rules) == ["gazette:club", "gazette:first", "gazette:second"]


def test_a_broken_module_or_file_of_a_package_costs_itself(package):
    (package / "first.py").write_text("1 / 0")
    (package / "wrong.toml").write_text("[")
    (package / "untrue.toml").write_text(TOML.replace("They join", "Join").replace("[club]", "[untrue]"))
    with pytest.raises(ConfigError, match=r"\.first cannot be loaded: ZeroDivisionError.*is not valid TOML"):
        rules_in(package.name)
    plugins = load_plugins([Point(sys.modules[package.name])])
    assert list(plugins.rules) == ["gazette:club", "gazette:second"]
    module, untrue, wrong = (broken.problem for broken in plugins.broken)
    assert module == f"{package.name}.first cannot be loaded: ZeroDivisionError: division by zero"
    claimed = "leaves.en: a phrase claims 'Join the Gazette Club.'; make the phrase narrower"
    assert untrue == f"{package / 'untrue.toml'}: [untrue] {claimed}"
    assert wrong.startswith(f"{package / 'wrong.toml'}: is not valid TOML: ")


def test_a_package_without_rules_is_told(package):
    for file in package.iterdir():
        file.unlink()
    (package / "__init__.py").touch()
    with pytest.raises(ConfigError, match="no module of it has a RULE, and there is no file of rules beside them"):
        rules_in(package.name)


def test_every_builtin_rule_has_a_good_form():
    assert {name: problems for name, rule in builtin_rules().items() if (problems := form_problems(rule))} == {}


RUN = RunRule(id="run", label=Label.REPEATS, why="w", finds=lambda view: (), cases=())
OPINION = OpinionRule(id="o", label=Label.BODY, why="w", why_not="n", rank=1, scores=lambda page, claims: None)


@pytest.mark.parametrize(
    ("rule", "values", "problem"),
    [
        (RULE, {"id": 3}, "id: expected lower-case letters, digits and hyphens, as 'report-a-typo', got 3"),
        (RULE, {"why": None}, "why: expected a text, got None"),
        (RULE, {"matches": "say"}, "matches: expected a function, got 'say'"),
        (RULE, {"role": "boilerplate"}, "role: expected a member of newsclean.model.Role, got 'boilerplate'"),
        (RULE, {"phase": 2}, "phase: expected a member of newsclean.model.Phase, got 2"),
        (RULE, {"need": None}, "need: expected a member of newsclean.model.Need, got None"),
        (RULE, {"triggers": {"say"}}, "triggers: expected a frozenset of words"),
        (RULE, {"triggers": frozenset((1,))}, "triggers: expected a frozenset of words"),
        (RULE, {"leaves": {"en": ("x", 1)}}, "leaves: expected examples by language"),
        (RULE, {"max_words": 2.5}, "max_words: expected a whole number of words, got 2.5"),
        (RULE, {"max_words": True}, "max_words: expected a whole number of words, got True"),
        (RULE, {"min_words": 31}, "min_words: expected at least 0 and at most max_words, got 31 and 30"),
        (RULE, {"phase": Phase.RUN}, "phase: BlockRules are asked in PROTECT, BLOCK, not in RUN"),
        (RUN, {"cases": ("x",)}, "cases: expected a tuple of newsclean.model.Case"),
        (RUN, {"repeats": 1}, "repeats: expected True or False, got 1"),
        (RUN, {"cites": "x"}, "cites: expected a function or None, got 'x'"),
        (
            RUN,
            {"phase": Phase.BODY},
            "phase: RunRules are asked in PROTECT, BLOCK, PLACE, RUN, not in BODY",
        ),
        (RUN, {"phase": Phase.PROTECT}, "role: a rule of phase PROTECT keeps parts of the article, and this one drops"),
        (RUN, {"phase": Phase.PROTECT, "role": Role.NOTE}, "and this one makes its blocks note; use phase BLOCK"),
        (RUN, {"phase": Phase.BLOCK, "role": Role.TITLE}, "belongs to phase PROTECT or PLACE"),
        (OPINION, {"rank": "first"}, "rank: expected a whole number, got 'first'"),
        (OPINION, {"asked_below": None}, "asked_below: expected a number, got None"),
        (OPINION, {"phase": Phase.RUN}, "phase: OpinionRules are asked in BODY, not in RUN"),
    ],
)
def test_a_wrong_form_is_told(rule, values, problem):
    (found,) = form_problems(replace(rule, **values))
    assert problem in found
    assert form_problems(replace(rule, need=Need.ANY)) == []


@pytest.mark.parametrize("phase", [Phase.ORDER, Phase.REST])
@pytest.mark.parametrize("label", [Label.REPEATS, Label.SITES])
def test_a_stranger_gives_no_orders(phase, label):
    plugins = load_plugins([Point(replace(RUN, phase=phase, label=label))])
    assert plugins.rules == {}
    (broken,) = plugins.broken
    assert broken.problem.startswith(f"rule 'run': phase: {phase.name} is for what ")

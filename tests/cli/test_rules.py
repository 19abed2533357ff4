"""`newsclean rules`: the list, and one rule in full."""

from __future__ import annotations

import json
import sys

from newsclean.model import Label
from newsclean.registry import all_rules

RULES = all_rules()


def test_the_list_has_every_rule_under_its_label(run):
    result = run("rules")
    assert result.status == 0
    label = None
    seen = {}
    for line in result.out.splitlines():
        if line and not line.startswith(" "):
            label = line
        elif line.startswith("  ") and line[2] != " ":
            seen[line.split()[0]] = label
    assert seen == {name: rule.label.value for name, rule in RULES.items()}
    assert f"{len(RULES)} rules" in result.out
    assert max(map(len, result.out.splitlines())) <= 80


def test_the_list_as_json(run):
    data = json.loads(run("rules", "--format", "json").out)
    assert {entry["id"]: entry["why"] for entry in data} == {name: rule.why for name, rule in RULES.items()}
    entry = next(entry for entry in data if entry["id"] == "leave-a-response")
    assert entry["label"] == "comments"
    assert entry["role"] == "boilerplate"
    assert {"en", "de"} <= set(entry["languages"])


def test_a_rule_in_full(run):
    out = run("rules", "show", "leave-a-response").out
    rule = RULES["leave-a-response"]
    assert sys.modules[f"newsclean.rules.comments.{rule.id.replace('-', '_')}"].__doc__.split("\n")[0] in out
    assert rule.why in " ".join(out.split())
    assert "LEAVE A REPLY" in rule.claims["en"]
    assert "LEAVE A REPLY" in out
    assert "He promised to leave a response with the clerk." in out
    assert "--ignore leave-a-response" in out


def test_every_rule_can_be_shown(run):
    result = run("rules", "show", *RULES)
    assert result.status == 0
    for name, rule in RULES.items():
        assert f"{name}  ({rule.label})" in result.out
    data = json.loads(run("rules", "show", *RULES, "--format", "json").out)
    assert [entry["id"] for entry in data] == list(RULES)
    assert all(entry["documentation"] for entry in data)
    assert all(entry["claims"] and entry["leaves"] for entry in data if "claims" in entry)
    assert all(entry["cases"] for entry in data if "cases" in entry)


def test_a_label_lists_its_rules(run):
    out = run("rules", "show", Label.COMMENTS).out
    assert "leave-a-response" in out
    assert "second-opinion" not in out
    assert json.loads(run("rules", "--format", "json", "show", "comments").out) == json.loads(
        run("rules", "show", "comments", "--format", "json").out
    )


def test_label_and_id_as_explain_prints_them(run):
    assert run("rules", "show", "comments/leave-a-response").out == run("rules", "show", "leave-a-response").out


def test_an_unknown_rule_is_told_with_its_neighbours(run):
    result = run("rules", "show", "leave-response")
    assert (result.status, result.out) == (2, "")
    assert len(result.complaints) == 1
    assert "Did you mean 'leave-a-response'" in result.err

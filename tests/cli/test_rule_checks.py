"""`newsclean rules check`: files, folders, ids and plug-ins."""

from __future__ import annotations

import pytest

from newsclean.rules.comments import leave_a_response

TOML = """
[say]
label = "comments"
why = "it is an invitation"
whole.en = ["Have your say"]
claims.en = ["Have your say"]
leaves.en = ["Have your say, she said."]

[long]
label = "comments"
why = "it is one too"
start.en = ["Voters said"]
claims.en = ["Voters said"]
leaves.en = ["Voters say"]
"""


def test_a_rule_of_newsclean(run):
    result = run("rules", "check", "leave-a-response", "echo-that-is-not-there")
    assert result.status == 2
    result = run("rules", "check", "leave-a-response", leave_a_response.__file__)
    assert (result.status, result.err) == (0, "")
    assert result.out.startswith("leave-a-response  keeps its contract: ")
    assert result.out.endswith("2 rules keep their contract; 0 to mend.\n")


def test_a_file_and_a_folder_of_toml(run, tmp_path):
    (tmp_path / "gazette.toml").write_text(TOML)
    for target in (tmp_path / "gazette.toml", tmp_path):
        result = run("rules", "check", target)
        assert (result.status, result.err) == (0, "")
        assert result.out.splitlines() == [
            "gazette:say  keeps its contract: 1 claimed, 1 left",
            "gazette:long  keeps its contract: 1 claimed, 1 left",
            "",
            "2 rules keep their contract; 0 to mend.",
        ]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (
            TOML.replace('["Voters say"]', '["Voters said so"]'),
            "gazette.toml: [long] leaves.en: a phrase claims 'Voters said so'; make the phrase narrower",
        ),
        (TOML.replace("Voters s", "The night ferry to Larkhaven s").replace("start", "strt"), "there is no key 'strt'"),
    ],
)
def test_what_is_wrong_is_said(run, tmp_path, content, message):
    (tmp_path / "gazette.toml").write_text(content)
    result = run("rules", "check", tmp_path / "gazette.toml")
    assert result.status == 1
    assert message in result.out


@pytest.mark.parametrize(
    ("code", "message"),
    [
        ("RULE = 1", "1 is no rule; make a BlockRule"),
        ("1 / 0", "it cannot be loaded: ZeroDivisionError: division by zero"),
        ("X = 1", "there is no RULE in it"),
    ],
)
def test_a_file_in_python_without_a_rule(run, tmp_path, code, message):
    (tmp_path / "mine.py").write_text(code)
    result = run("rules", "check", tmp_path / "mine.py")
    assert result.status == 1
    assert message in result.out


def test_what_is_nothing_is_told(run, tmp_path):
    result = run("rules", "check", "leave-a-respons")
    assert result.status == 2
    assert (
        "'leave-a-respons' is no file, no folder, no rule and no plug-in. Did you mean 'leave-a-response'" in result.err
    )
    assert run("rules", "check", tmp_path / "absent.toml").status == 1
    result = run("rules", "check", tmp_path)
    assert (result.status, result.complaints) == (
        2,
        [f"newsclean: {tmp_path}: the folder holds no file of rules; that is a file that ends in .toml"],
    )

"""`newsclean diff`: its answers, and the exit status on which a CI can rely."""

from __future__ import annotations

import json

import pytest

from cli.conftest import COMMENT, TEXT

CHANGE = 'ignore = ["comments", "line-model"]\n'


@pytest.fixture
def configs(tmp_path):
    (tmp_path / "new.toml").write_text(CHANGE)
    (tmp_path / "same.toml").write_text("")


def test_nothing_changes(run, text_file, configs):
    result = run("diff", "default", "same.toml", "ferry.txt")
    assert (result.status, result.out, result.err) == (0, "Nothing changes in 1 document.\n", "")


def test_something_changes(run, text_file, configs):
    result = run("diff", "default", "new.toml", "ferry.txt")
    assert (result.status, result.err) == (1, "")
    first, rule, _, name, line, *_ = result.out.splitlines()
    assert first == "1 of 1 document changes: −0 and +3 words of their texts."
    assert rule.split() == "comments/leave-a-response no longer takes out: 1 line, 3 words, in 1 document".split()
    assert name.startswith("ferry.txt  −0 +3 words, confidence ")
    assert line == f"9 + {COMMENT}"
    assert "boilerplate by comments/leave-a-response → body by body/unclaimed:" in " ".join(result.out.split())


def test_what_is_lost_is_shown_with_the_rule_that_takes_it(run, text_file, configs):
    result = run("diff", "new.toml", "default", "ferry.txt")
    assert f"9 - {COMMENT}" in result.out
    assert "the whole block is the heading or button of a comment form" in " ".join(result.out.split())


def test_json(run, text_file, configs):
    result = run("diff", "default", "new.toml", "ferry.txt", "--format", "json")
    data = json.loads(result.out)
    assert result.status == 1
    assert (data["changed"], data["words_gained"]) == (1, 3)
    assert data["changes"][0]["lines"][0]["text"] == COMMENT


def test_markdown(run, text_file, configs):
    result = run("diff", "default", "new.toml", "ferry.txt", "--format", "markdown")
    assert result.out.startswith("**1 of 1 document changes")
    assert f"- + {COMMENT}" in result.out


def test_the_first_few(run, tmp_path, configs):
    for number in range(4):
        (tmp_path / f"{number}.txt").write_text(TEXT + f"\n\n{COMMENT}" * number)
    result = run("diff", "default", "new.toml", ".", "--top", "1")
    assert result.out.count("confidence") == 1
    assert result.out.endswith("3 more documents change.\n")


def test_saved_results(run, tmp_path, text_file, page_file, configs):
    for name, config in (("old", "same.toml"), ("new", "new.toml")):
        out = run("clean", "ferry.txt", "--config", config, "--format", "jsonl").out
        (tmp_path / f"{name}.jsonl").write_text(out)
    assert run("diff", "old.jsonl", "old.jsonl").status == 0
    result = run("diff", "old.jsonl", "new.jsonl")
    assert result.status == 1
    assert f"9 + {COMMENT}" in result.out


def test_fields_that_change(run, tmp_path, text_file):
    out = run("clean", "ferry.txt", "--format", "jsonl").out
    (tmp_path / "old.jsonl").write_text(out)
    record = json.loads(out)
    record["title"] = "Ferry gone"
    (tmp_path / "new.jsonl").write_text(json.dumps(record))
    result = run("diff", "old.jsonl", "new.jsonl")
    assert result.status == 1
    assert "title: Ferry returns to the islands → Ferry gone" in result.out


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["default", "new.toml"], "give the documents to compare too"),
        (["default", "missing.toml", "ferry.txt"], "missing.toml: cannot be read"),
        (["default", ".", "ferry.txt"], "is a folder; give a TOML file"),
        (["a.jsonl", "new.toml", "ferry.txt"], "give two of a kind"),
        (["a.jsonl", "b.jsonl", "ferry.txt"], "there is no use for ferry.txt"),
        (["a.jsonl", "b.jsonl"], "a.jsonl: cannot be read"),
        (["default", "default", "-", "-"], "standard input can be read only once"),
        (["default", "default", "ferry.txt", "--top", "-1"], "expected a number of documents"),
        (["default", "default", "ferry.txt", "missing.txt"], "missing.txt: there is no such file"),
    ],
)
def test_what_is_wrong_has_the_status_2(run, text_file, configs, arguments, complaint):
    result = run("diff", *arguments)
    assert result.status == 2
    assert complaint in result.err


def test_pages_and_texts_together(run, text_file, page_file, configs):
    result = run("diff", "default", "new.toml", ".", "--format", "json")
    assert json.loads(result.out)["documents"] == 2


def test_colours(run, text_file, configs):
    result = run("diff", "default", "new.toml", "ferry.txt", "--color", "always")
    assert f"\x1b[32m+ {COMMENT}\x1b[0m" in result.out

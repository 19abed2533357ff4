"""What changed, by which rule, and by how much."""

from __future__ import annotations

import gzip
import json

import pytest

import newsclean
from newsclean.compare.change import What, find_change, pair_lines
from newsclean.compare.comparison import compare
from newsclean.compare.outcome import Line, Outcome, outcome_from, outcome_of
from newsclean.compare.saved import Saved, is_saved, pair_saved
from newsclean.compare.write import comparison_dict, headline, render_markdown
from newsclean.errors import ConfigError

PROSE = "The ferry sails again from Monday, the harbour board of the town said."
TEXT = f"Ferry returns\n\n{PROSE}\n\nLEAVE A RESPONSE"


def make_line(text, role="body", rule="body/line-model", place=1):
    return Line(text, role, rule, role in ("body", "dek"), len(text.split()), place)


def make_outcome(*lines, name="a", **fields):
    text = "\n\n".join(line.text for line in lines if line.in_text)
    return Outcome(name, lines, fields, text, 0.9, {})


def test_nothing_changed():
    outcome = outcome_of("a", newsclean.clean(TEXT))
    assert find_change(outcome, outcome_of("a", newsclean.clean(TEXT))) is None


def test_a_line_is_lost_by_the_rule_that_now_takes_it():
    without = newsclean.clean(TEXT, config=newsclean.Config(ignore=("comments", "line-model")))
    change = find_change(outcome_of("a", without), outcome_of("a", newsclean.clean(TEXT)))
    (line,) = change.lines
    assert (line.what, line.rule, line.line.text) == (What.LOST, "comments/leave-a-response", "LEAVE A RESPONSE")
    assert (change.lost, change.gained) == (3, 0)


def test_a_line_is_gained_by_the_rule_that_took_it():
    without = newsclean.clean(TEXT, config=newsclean.Config(ignore=("comments", "line-model")))
    change = find_change(outcome_of("a", newsclean.clean(TEXT)), outcome_of("a", without))
    (line,) = change.lines
    assert (line.what, line.rule) == (What.GAINED, "comments/leave-a-response")
    assert (change.lost, change.gained) == (0, 3)


@pytest.mark.parametrize(
    ("before", "after", "what"),
    [
        (make_line("x", "boilerplate"), make_line("x", "caption"), What.ROLE),
        (make_line("x", "body"), make_line("x", "dek"), What.ROLE),
        (make_line("x", "body"), make_line("x", "caption"), What.LOST),
        (make_line("x", "caption"), make_line("x", "body"), What.GAINED),
    ],
)
def test_what_became_of_a_line(before, after, what):
    (line,) = find_change(make_outcome(before), make_outcome(after)).lines
    assert line.what is what


def test_another_rule_for_the_same_verdict_counts_only_if_asked_for():
    before = make_outcome(make_line("x", rule="comments/a"))
    after = make_outcome(make_line("x", rule="comments/b"))
    assert find_change(before, after) is None
    (line,) = find_change(before, after, rules=True).lines
    assert (line.what, line.rule) == (What.RULE, "comments/b")


def test_fields():
    before = make_outcome(make_line("x"), title="A", tags=["a"], status="ok")
    after = make_outcome(make_line("x"), title="B", tags=["a"], status="ok", section="new in this version")
    (field,) = find_change(before, after).fields
    assert (field.name, field.before, field.after) == ("title", "A", "B")


def test_a_text_that_differs_though_no_line_does():
    """As by other roles in the text, of which saved results say nothing."""
    one = make_outcome(make_line("x"))
    other = Outcome("a", one.lines, {}, "Title\n\nx", 0.9, {})
    (field,) = find_change(one, other).fields
    assert field.name == "text"


def test_lines_are_paired_by_their_text():
    old = [make_line(text) for text in ("a", "b", "c", "a")]
    new = [make_line(text) for text in ("a", "c", "new", "a")]
    pairs = [(one and one.text, other and other.text) for one, other in pair_lines(old, new)]
    assert pairs == [("a", "a"), ("b", None), ("c", "c"), (None, "new"), ("a", "a")]


def test_a_line_that_only_one_reading_has():
    change = find_change(make_outcome(make_line("x"), make_line("y")), make_outcome(make_line("x")))
    (line,) = change.lines
    assert (line.what, line.after) == (What.LOST, None)
    outside = make_outcome(make_line("x"), make_line("menu", "boilerplate"))
    assert find_change(outside, make_outcome(make_line("x"))) is None


def test_the_most_changed_document_comes_first():
    def pair(name, lost, gained):
        before = make_outcome(make_line("lost " * lost), make_line("gained " * gained, "boilerplate", "r/x"), name=name)
        after = make_outcome(make_line("lost " * lost, "boilerplate", "r/x"), make_line("gained " * gained), name=name)
        return before, after

    same = make_outcome(make_line("x"), name="same")
    found = compare([pair("little", 1, 1), (same, same), pair("much", 9, 3), (same, None), (None, same)])
    assert [change.name for change in found.changes] == ["much", "little"]
    assert (found.documents, found.lost, found.gained) == (3, 10, 4)
    assert (found.only_before, found.only_after) == (["same"], ["same"])
    sums = [(one.rule, one.what, one.lines, one.words, one.documents) for one in found.by_rule()]
    assert sums == [("r/x", What.LOST, 2, 10, 2), ("r/x", What.GAINED, 2, 4, 2)]


def write_lines(path, *records):
    content = "".join(json.dumps(record) + "\n" for record in records).encode()
    path.write_bytes(gzip.compress(content) if path.suffix == ".gz" else content)
    return str(path)


@pytest.mark.parametrize("name", ["a.jsonl", "a.jsonl.gz"])
def test_saved_results(tmp_path, name):
    config = newsclean.Config(ignore=("comments", "line-model"))
    old = write_lines(tmp_path / f"old-{name}", {"input": "ferry.txt", **newsclean.clean(TEXT).to_dict()})
    new = write_lines(
        tmp_path / f"new-{name}",
        {"input": "other.txt", **newsclean.clean(TEXT).to_dict()},
        {"input": "ferry.txt", **newsclean.clean(TEXT, config=config).to_dict()},
    )
    before, after = Saved(old), Saved(new)
    found = compare(pair_saved(before, after))
    before.close()
    after.close()
    assert found.only_after == ["other.txt"]
    ((line,),) = (change.lines for change in found.changes)
    assert (line.what, line.rule) == (What.GAINED, "comments/leave-a-response")


def test_saved_results_without_blocks(tmp_path):
    """As `newsclean batch` writes them unless asked for blocks: lines, but no rules."""
    before = outcome_from("a", {"text": "One line.\n\nAnother line."})
    after = outcome_from("a", {"text": "One line."})
    (line,) = find_change(before, after).lines
    assert (line.what, line.line.text, line.rule) == (What.LOST, "Another line.", "")
    assert "(not saved)" in "\n".join(render_markdown(compare([(before, after)])))


def test_a_saved_result_says_what_the_article_said():
    article = newsclean.clean(TEXT)
    assert find_change(outcome_of("a", article), outcome_from("a", article.to_dict()), rules=True) is None


def test_namesakes_are_numbered(tmp_path):
    path = write_lines(
        tmp_path / "a.jsonl", *({"text": "x", "url": "https://a.example"} for _ in range(3)), {"text": ""}
    )
    saved = Saved(path)
    assert list(saved) == ["https://a.example", "https://a.example (2)", "https://a.example (3)", "document"]
    assert saved.get("nothing") is None
    saved.close()


@pytest.mark.parametrize("repeats", [20, 3_000])
def test_a_line_that_is_repeated_thousands_of_times_is_paired_once(repeats):
    ferry = [Line("x" if place % 2 else "y", "body", "", True, 1, place) for place in range(repeats)]
    boat = Line("z", "body", "", True, 1, 0)
    pairs = list(pair_lines(ferry, [*ferry[: repeats // 2], boat, *ferry[repeats // 2 :]]))
    assert [pair for pair in pairs if pair[0] is not pair[1]] == [(None, boat)]
    assert len(pairs) == repeats + 1


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        (b"{}\n", 'result 1: expected an object with "text"'),
        (b'{"text": "x"}\n[]\n', "result 2: expected an object"),
        (b"{\n", "result 1: is no JSON"),
        (b'{"text": "x", "blocks": [{"text": 1}]}\n', '"blocks" are not as newsclean writes them'),
        (b'{"text": "x", "blocks": 3}\n', '"blocks" are not as newsclean writes them'),
        (b'{"text": "x", "confidence": {"a": 1}}\n', '"confidence" is no number from 0 to 1'),
        (b'{"text": "x", "confidence": NaN}\n', '"confidence" is no number from 0 to 1'),
        (b"[" * 100_000 + b"\n", "result 1: is no JSON"),
    ],
)
def test_what_is_no_saved_result(tmp_path, content, complaint):
    path = tmp_path / "a.jsonl"
    path.write_bytes(content)

    def read():
        saved = Saved(str(path))
        try:
            return [saved.get(name) for name in saved]
        finally:
            saved.close()

    with pytest.raises(ConfigError, match=r"a\.jsonl") as caught:
        read()
    assert complaint in str(caught.value)


def test_a_file_that_is_not_there(tmp_path):
    with pytest.raises(ConfigError, match="cannot be read"):
        Saved(str(tmp_path / "gone.jsonl"))


def test_what_counts_as_saved():
    assert [is_saved(name) for name in ("a.jsonl", "A.NDJSON.GZ", "a.toml", "default")] == [True, True, False, False]


def test_as_data_and_as_markdown():
    before = make_outcome(make_line("<b>Buy</b> *now*"), name="a_b.txt", title=None)
    after = make_outcome(make_line("<b>Buy</b> *now*", "boilerplate", "r/x"), name="a_b.txt", title="T")
    found = compare([(before, after)])
    data = comparison_dict(found)
    assert json.loads(json.dumps(data)) == data
    assert (data["documents"], data["changed"], data["words_lost"]) == (1, 1, 2)
    assert data["rules"] == [{"rule": "r/x", "what": "lost", "lines": 1, "words": 2, "documents": 1}]
    (change,) = data["changes"]
    assert change["lines"][0]["before"] == {"role": "body", "rule": "body/line-model", "in_text": True}
    assert change["fields"] == [{"name": "title", "before": None, "after": "T"}]
    markdown = "\n".join(render_markdown(found))
    assert "| `r/x` | takes out | 1 | 2 | 1 |" in markdown
    assert "- − \\<b>Buy\\</b> \\*now\\*" in markdown
    assert "- title: (nothing) → T" in markdown


def test_headlines():
    same = make_outcome(make_line("x"))
    other = make_outcome(make_line("y"))
    assert headline(compare([(same, same)])) == "Nothing changes in 1 document."
    assert headline(compare([])) == "Nothing changes in 0 documents."
    changed = compare([(same, other), (same, same), (same, None), (None, other)])
    assert headline(changed) == "1 of 2 documents changes: −1 and +1 words of their texts. 1 only before. 1 only after."

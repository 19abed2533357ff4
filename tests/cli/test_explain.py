"""`newsclean explain`: a readable account on a terminal."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cli.conftest import COMMENT, LEAD, PAGE, SECOND, TEXT
from newsclean.cli import terminal
from newsclean.registry import builtin_rules

REASON = f"comments/leave-a-response: {builtin_rules()['leave-a-response'].why}"


def test_each_block_has_its_mark_and_what_is_removed_has_its_reason(run, text_file):
    result = run("explain", "ferry.txt")
    assert result.status == 0
    assert result.err == ""
    lines = result.out.splitlines()
    assert lines[0] == "Ferry returns to the islands"
    assert any(line.startswith("ferry.txt: status ok") for line in lines)
    assert "1 = title: Ferry returns to the islands" in lines
    assert any(line.startswith("3 + The ferry between") and line.endswith("…") for line in lines)
    at = lines.index("9 - LEAVE A RESPONSE")
    assert " ".join(" ".join(lines[at + 1 : at + 3]).split()) == REASON
    assert "1 of 5 blocks removed, 3 kept as body, 1 in another role" in lines
    assert "1 comments/leave-a-response" in result.out
    assert max(map(len, lines)) <= 80


def test_the_reason_is_on_the_same_line_where_there_is_room(run, text_file, monkeypatch):
    monkeypatch.setenv("COLUMNS", "140")
    assert f"9 - {COMMENT}  {REASON}" in run("explain", "ferry.txt").out.splitlines()


def test_neighbours_removed_by_the_same_rule_give_the_reason_once(run, tmp_path, monkeypatch):
    monkeypatch.setenv("COLUMNS", "140")
    (tmp_path / "a.txt").write_text(TEXT + "\nPost a comment\n\nCancel reply\n")
    lines = run("explain", "a.txt").out.splitlines()
    assert f" 9 - {COMMENT}  {REASON}" in lines
    assert "11 - Post a comment  comments/leave-a-response" in lines
    assert "13 - Cancel reply  comments/leave-a-response" in lines


def test_a_long_removed_block_takes_two_lines_and_a_kept_one_one(run, tmp_path):
    (tmp_path / "a.html").write_text(PAGE.replace("</article>", f"</article><nav><p>{LEAD * 5}</p></nav>"))
    lines = run("explain", "a.html").out.splitlines()
    for mark, most in (("+", 1), ("-", 2)):
        for start in (
            i
            for i, line in enumerate(lines)
            if f" {mark} The ferry between" in line[:25] or line.startswith(f"{mark} The")
        ):
            text = [line for line in lines[start : start + 6] if "…" in line]
            assert lines.index(text[0]) - start < most


def test_the_sum_gives_of_each_rule_the_reason_for_what_it_removed(run, tmp_path, monkeypatch):
    """Of the model that of a removal, though it keeps blocks too; of phrases that of the rule, not of one phrase."""
    monkeypatch.setenv("COLUMNS", "200")
    rules = builtin_rules()
    also = "<p>You might also like</p><p>In this article</p>"
    (tmp_path / "a.html").write_text(PAGE.replace("</article>", f"</article>{also}<div><p>Lost property</p></div>"))
    lines = run("explain", "a.html").out.splitlines()
    counts = lines[next(i for i, line in enumerate(lines) if " blocks removed, " in line) + 1 :]
    assert any("body/body-model " in line and line.endswith(rules["body-model"].why_not) for line in counts)
    assert any("related/related-phrase " in line and line.endswith(rules["related-phrase"].why) for line in counts)


def test_a_writer_who_is_only_declared_stands_below_the_title(run, tmp_path):
    (tmp_path / "a.html").write_text(PAGE.replace("<head>", '<head><meta name="author" content="Marit Vik">'))
    assert run("explain", "a.html").out.splitlines()[1].startswith("Marit Vik")


def test_a_phrase_shows_only_its_blocks_in_full(run, text_file):
    result = run("explain", "ferry.txt", "three WINTERS")
    assert result.status == 0
    text = " ".join(result.out.split())
    assert LEAD in text
    assert "kept as body by" in text
    assert SECOND not in text
    assert COMMENT not in text
    removed = run("explain", "ferry.txt", "leave", "a", "response").out
    assert f"removed by {REASON}" in " ".join(removed.split())


def test_a_phrase_over_the_end_of_a_block_shows_both(run, text_file):
    text = " ".join(run("explain", "ferry.txt", "the whole fjord. Its new captain").out.split())
    assert LEAD in text
    assert SECOND in text


def test_a_phrase_that_is_nowhere(run, text_file, page_file):
    result = run("explain", "ferry.txt", "zeppelin")
    assert (result.status, result.out) == (1, "“zeppelin” is nowhere in ferry.txt.\n")
    result = run("explain", "ferry.html", "hiddenword")
    assert result.status == 1
    assert "it is in the source, but not as visible text" in " ".join(result.out.split())


def test_the_kind_of_the_input(run, text_file, page_file, tmp_path):
    assert "<p>" in run("explain", "--text", "ferry.html", "<p>", "--select", "").out
    assert "by block" in run("explain", "-", "--html", stdin=PAGE.encode()).out
    assert "by line" in run("explain", "-", "--text", stdin=TEXT.encode()).out
    (tmp_path / "page.php").write_text(PAGE)
    for name, shown in (("page.php", "page.php"), ("-", "standard input")):
        result = run("explain", name, stdin=b"")
        assert result.status == 2
        assert result.complaints == [
            f"newsclean: {shown}: its name does not say whether it is a page or a text; say --html or --text"
        ]


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("no.txt", "no such file"),
        ("no", "no such file"),
        ("d.txt", "is a folder"),
        (".", "`newsclean report` takes folders"),
        ("https://a.example/x.html", "downloads nothing"),
        ("https://a.example/x", "downloads nothing"),
    ],
)
def test_what_cannot_be_read(run, tmp_path, name, hint):
    (tmp_path / "d.txt").mkdir()
    result = run("explain", name)
    assert (result.status, result.out) == (1, "")
    assert len(result.complaints) == 1
    assert hint in result.err


def test_a_failed_document_is_explained_too(run, tmp_path):
    (tmp_path / "a.txt").write_text("")
    result = run("explain", "a.txt")
    assert result.status == 0
    assert "a.txt: empty: there is no text in it" in result.out
    assert "0 of 0 blocks removed" in result.out


def test_colours(run, text_file, monkeypatch):
    assert "\x1b" not in run("explain", "ferry.txt").out
    assert "\x1b[31m-\x1b[0m" in run("explain", "ferry.txt", "--color", "always").out
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    assert "\x1b" in run("explain", "ferry.txt").out
    assert "\x1b" not in run("explain", "ferry.txt", "--color", "never").out
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b" not in run("explain", "ferry.txt").out
    assert "\x1b" in run("explain", "ferry.txt", "--color", "always").out


def test_a_document_cannot_drive_the_terminal(run, tmp_path):
    (tmp_path / "a.txt").write_text(TEXT.replace("Ostby", "\x1b]0;owned\x07\x9b31m"))
    result = run("explain", "a.txt")
    assert not [c for c in result.out if unicodedata.category(c) == "Cc" and c != "\n"]


@given(
    st.text(st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp"))),
    st.integers(4, 60),
    st.none() | st.integers(1, 3),
)
def test_lines_fit_and_lose_nothing(text, width, most):
    text = " ".join(text.split())
    lines = terminal.wrap(text, width, most)
    assert all(terminal.columns(line) <= width for line in lines)
    if most is None:
        assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    else:
        assert len(lines) <= most


def test_han_takes_two_columns():
    assert terminal.columns("中a\u0301") == 3
    assert terminal.shorten("中文字", 5) == "中文…"


SIGNED_PAGE = """<html lang="en"><head><title>Ferry returns to the islands</title>
<meta name="author" content="Tom Marsh"></head><body><h1>Ferry returns to the islands</h1>
<p class="byline">By Ada Fenwick</p>
<p>The ferry between the islands went back to sea on Monday after three winters in the dock, the company said.</p>
<p>Its new captain, who grew up on the smaller island, said that she knew every rock of the passage by name.</p></body></html>"""


def test_fields_are_shown_with_their_reason_and_what_was_not_chosen(run, tmp_path):
    (tmp_path / "a.html").write_text(SIGNED_PAGE, encoding="utf-8")
    lines = [" ".join(line.split()) for line in run("explain", "a.html").out.splitlines()]
    at = lines.index('authors Ada Fenwick (printed at the title behind "By")')
    assert lines[at + 1] == "not author: Tom Marsh"
    assert any(line.startswith("language en (declared (html)") for line in lines)


def test_a_phrase_that_is_only_a_candidate_is_found(run, tmp_path):
    (tmp_path / "a.html").write_text(SIGNED_PAGE, encoding="utf-8")
    result = run("explain", "a.html", "tom marsh")
    assert result.status == 0
    assert "not author: Tom Marsh" in result.out
    assert "The ferry between" not in result.out


def test_many_candidates_are_counted(run, tmp_path):
    others = "".join(f"<meta name='author' content='{name} Marsh'>" for name in ("Eve", "Jon", "Kim", "Lea", "Max"))
    (tmp_path / "a.html").write_text(SIGNED_PAGE.replace("</head>", f"{others}</head>"), encoding="utf-8")
    assert "nor 3 more" in run("explain", "a.html").out

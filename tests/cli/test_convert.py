"""`newsclean extract` and `newsclean clean`: inputs, formats, output files, failures."""

from __future__ import annotations

import gzip
import json
import os

import pytest

import newsclean
from cli.conftest import COMMENT, LEAD, PAGE, SECOND, TEXT, THIRD
from newsclean.cli import convert, inputs

BODY = f"{LEAD}\n\n{SECOND}\n\n{THIRD}\n"


def tree(folder):
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


def test_clean_writes_the_text(run, text_file):
    result = run("clean", "ferry.txt")
    assert (result.status, result.out, result.err) == (0, BODY, "")


def test_extract_writes_the_text(run, page_file):
    result = run("extract", page_file)
    assert result.status == 0
    assert result.err == ""
    assert all(paragraph in result.out for paragraph in (LEAD, SECOND, THIRD))
    assert COMMENT not in result.out


def test_a_pipe_in_a_folder_is_not_waited_for(run, tmp_path):
    (tmp_path / "in").mkdir()
    os.mkfifo(tmp_path / "in" / "pipe.txt")
    result = run("clean", "in")
    assert result.status == 1
    assert result.complaints == [
        "newsclean: in/pipe.txt: is no file but a pipe or a device; name it by itself to read it"
    ]


def test_a_name_that_is_too_long_is_said_to_be_so(run):
    result = run("clean", "x" * 5_000)
    assert result.status == 1
    assert result.err.endswith("x: cannot be read: File name too long\n")


def test_markdown(run, text_file):
    assert run("clean", "ferry.txt", "--format", "markdown").out == newsclean.clean(TEXT).to_markdown() + "\n"


def test_json_of_one_input_is_its_dict(run, text_file):
    data = json.loads(run("clean", "ferry.txt", "--format", "json").out)
    assert data == newsclean.clean(TEXT).to_dict()
    last = data["blocks"][-1]
    assert last == {
        "index": 4,
        "text": COMMENT,
        "role": "boilerplate",
        "rule": "leave-a-response",
        "label": "comments",
        "line": 9,
    }


def test_json_of_several_inputs_is_an_array_that_names_them(run, text_file, tmp_path):
    (tmp_path / "empty.txt").write_text("")
    result = run("clean", "ferry.txt", "empty.txt", "missing.txt", "--format", "json")
    data = json.loads(result.out)
    assert [(entry["input"], entry["status"]) for entry in data] == [("ferry.txt", "ok"), ("empty.txt", "empty")]
    assert list(data[0]) == ["input", *newsclean.clean(TEXT).to_dict()]
    assert result.status == 1
    assert len(result.complaints) == 2


def test_json_of_a_folder_is_an_array_even_of_one_or_none(run, tmp_path):
    folder = tmp_path / "texts"
    folder.mkdir()
    assert json.loads(run("clean", "texts", "--format", "json").out) == []
    (folder / "a.txt").write_text(TEXT)
    assert [entry["input"] for entry in json.loads(run("clean", "texts", "--format", "json").out)] == ["texts/a.txt"]


def test_jsonl_is_a_line_for_each_input(run, text_file):
    lines = run("clean", "ferry.txt", "ferry.txt", "--format", "jsonl").out.splitlines()
    assert [json.loads(line)["input"] for line in lines] == ["ferry.txt", "ferry.txt"]


def test_several_texts_have_headings(run, text_file):
    assert run("clean", "ferry.txt", "ferry.txt").out == f"==> ferry.txt <==\n{BODY}\n==> ferry.txt <==\n{BODY}"
    (text_file.parent / "a--> <b>.txt").write_text(TEXT)
    markdown = run("clean", "a--> <b>.txt", "ferry.txt", "--format", "markdown").out
    assert markdown.startswith("<!-- a--&gt; <b&gt;.txt -->\n\n# Ferry")


def test_standard_input(run):
    assert run("clean", "-", stdin=TEXT.encode()).out == BODY
    assert run("clean", "-", stdin=gzip.compress(TEXT.encode())).out == BODY
    line = json.loads(run("extract", "-", "--format", "jsonl", stdin=PAGE.encode()).out)
    assert (line["input"], line["status"]) == ("-", "ok")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_whatever_the_encoding_the_output_is_utf_8(run, tmp_path, encoding):
    (tmp_path / "a.txt").write_bytes(TEXT.replace("Ostby", "Østby").encode(encoding))
    assert "Østby" in run("clean", "a.txt").out
    run("clean", "a.txt", "--output-dir", "out")
    assert "Østby" in (tmp_path / "out/a.txt").read_bytes().decode("utf-8")


def test_a_folder_is_read_to_its_depths_in_order(run, tmp_path):
    for name in ("b.html", "a/z.HTM", "a/d/x.xhtml", "c.html.gz", "notes.txt", "page.php"):
        path = tmp_path / "site" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(gzip.compress(PAGE.encode()) if name.endswith(".gz") else PAGE.encode())
    lines = run("extract", "site", "--format", "jsonl").out.splitlines()
    assert [json.loads(line)["input"] for line in lines] == [
        "site/b.html",
        "site/c.html.gz",
        "site/a/z.HTM",
        "site/a/d/x.xhtml",
    ]
    lines = run("clean", "site", "--format", "jsonl").out.splitlines()
    assert [json.loads(line)["input"] for line in lines] == ["site/notes.txt"]


def test_output_files_keep_their_folders(run, tmp_path):
    for name in ("site/one.html", "site/a/b/two.html.gz"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(PAGE.encode())  # what is named .gz need not be packed
    assert run("extract", "site", "--output-dir", "out/deep", "--format", "markdown").status == 0
    assert tree(tmp_path / "out") == ["deep/a/b/two.md", "deep/one.md"]
    assert (tmp_path / "out/deep/one.md").read_text().startswith("# Ferry returns")


@pytest.mark.parametrize(
    ("form", "suffix"), [("text", "txt"), ("markdown", "md"), ("json", "json"), ("jsonl", "jsonl")]
)
def test_output_files_are_what_standard_output_would_be(run, page_file, tmp_path, form, suffix):
    written = run("extract", "ferry.html", "--format", form).out
    result = run("extract", "ferry.html", "--format", form, "--output-dir", "out")
    assert (result.status, result.out) == (0, "")
    assert (tmp_path / f"out/ferry.{suffix}").read_text(encoding="utf-8") == written


def test_never_two_inputs_onto_one_file(run, tmp_path):
    names = ["x/p.html", "x/p.htm", "x/p.html.gz", "y/p.html", "x/P.xhtml"]
    for name in names:
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(PAGE)
    result = run("extract", *names, "x", "y", "--output-dir", "out", "--format", "jsonl")
    assert result.status == 0
    files = tree(tmp_path / "out")
    assert len({name.casefold() for name in files}) == len(files)
    written = {json.loads((tmp_path / "out" / file).read_text())["input"] for file in files}
    assert written == set(names)
    assert "x/p.jsonl" in files
    assert "y/p.jsonl" in files


def test_standard_input_has_an_output_file_too(run, tmp_path):
    run("clean", "-", "--output-dir", "out", stdin=TEXT.encode())
    assert tree(tmp_path / "out") == ["stdin.txt"]


def test_an_input_is_never_overwritten(run, text_file, tmp_path):
    result = run("clean", "ferry.txt", "--output-dir", ".")
    assert result.status == 1
    assert len(result.complaints) == 1
    assert "is an input itself" in result.err
    assert text_file.read_text() == TEXT
    (tmp_path / "d").mkdir()
    (tmp_path / "d/a.txt.gz").write_bytes(gzip.compress(b"Something else.\n" + TEXT.encode()))
    (tmp_path / "d/a.txt").write_text(TEXT)
    assert run("clean", "d", "--output-dir", "d").status == 1
    assert (tmp_path / "d/a.txt").read_text() == TEXT
    assert run("clean", "d", "--output-dir", "d", "--format", "markdown").status == 0


def test_outputs_are_not_taken_for_inputs(run, text_file, tmp_path):
    for _ in range(2):
        assert run("clean", ".", "--output-dir", "./out").status == 0
        assert tree(tmp_path) == ["ferry.txt", "out/ferry.txt"]


def test_an_output_folder_that_is_a_file(run, text_file, tmp_path):
    result = run("clean", "ferry.txt", "--output-dir", "ferry.txt")
    assert result.status == 2
    assert result.complaints == ["newsclean: --output-dir: ferry.txt is a file, not a folder"]
    (tmp_path / "in/a").mkdir(parents=True)
    (tmp_path / "in/a/b.txt").write_text(TEXT)
    (tmp_path / "in/c.txt").write_text(TEXT)
    (tmp_path / "out").mkdir()
    (tmp_path / "out/a").write_text("a file where a folder should be")
    result = run("clean", "in", "--output-dir", "out")
    assert result.status == 1
    assert len(result.complaints) == 1
    assert result.err.startswith("newsclean: in/a/b.txt: is not written: ")
    assert (tmp_path / "out/c.txt").read_text() == BODY


@pytest.mark.parametrize(
    ("name", "content", "status"),
    [
        ("e.html", b"", "empty"),
        ("b.html", b"%PDF-1.7 \x00\x01\x02", "not_article: it is no text but binary data"),
        ("n.html", b"<h3>Leave a Response</h3>", "not_article: there is text, but no body"),
    ],
)
def test_a_document_without_an_article_fails_in_one_line(run, page_file, name, content, status):
    page_file.with_name(name).write_bytes(content)
    result = run("extract", name, "ferry.html", "--format", "jsonl")
    assert result.status == 1
    assert len(result.complaints) == 1
    assert result.err.startswith(f"newsclean: {name}: {status}")
    assert [json.loads(line)["input"] for line in result.out.splitlines()] == [name, "ferry.html"]


def test_too_large_a_document_is_cut_and_fails_but_comes_out(run, text_file, tmp_path):
    (tmp_path / "c.toml").write_text(f"max-bytes = {len(TEXT) - 5}")
    result = run("clean", "ferry.txt", "--config", "c.toml")
    assert result.status == 1
    assert result.complaints == ["newsclean: ferry.txt: truncated: what is beyond max_bytes was not read"]
    assert LEAD in result.out
    packed = gzip.compress(TEXT.encode() * 2)
    assert run("clean", "-", "--config", "c.toml", stdin=packed).err.startswith("newsclean: -: truncated")


def test_no_more_is_unpacked_than_is_looked_at(tmp_path):
    path = tmp_path / "bomb.gz"
    path.write_bytes(gzip.compress(b"x" * 10_000_000))
    for limit in (1, 2, 3, 1000):
        assert len(inputs.read_input(inputs.name_input(str(path)), limit)) == limit + 1
    path.write_bytes(b"plain text")
    for limit in (1, 2, 3, 9):
        assert inputs.read_input(inputs.name_input(str(path)), limit) == b"plain text"[: limit + 1]


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("missing.html", "there is no such file"),
        ("https://news.example/story", "downloads nothing"),
        ("HTTP://news.example/story", "downloads nothing"),
        ("folder", "has none of *.html, *.htm, *.xhtml in it"),
        ("bad.html.gz", "is a damaged gzip file"),
        ("a\0b", "is no path"),
    ],
)
def test_what_cannot_be_read_is_told_in_one_line_and_the_rest_goes_on(run, page_file, tmp_path, name, hint):
    (tmp_path / "folder").mkdir()
    (tmp_path / "bad.html.gz").write_bytes(gzip.compress(PAGE.encode())[:-20])
    result = run("extract", name, "ferry.html")
    assert result.status == 1
    assert len(result.complaints) == 1
    assert result.err.startswith(f"newsclean: {name}: ")
    assert hint in result.err
    assert LEAD in result.out


def test_a_page_given_to_clean_is_noted(run, page_file, text_file):
    result = run("clean", "ferry.html", "--select", "comments")
    assert result.status == 0
    assert result.complaints == ["newsclean: ferry.html: note: this looks like HTML; `newsclean extract` is for pages"]
    result = run("extract", "ferry.txt", "--select", "comments")
    assert "`newsclean clean` is for texts" in result.err
    assert len(result.complaints) == 1


def test_prose_about_tags_is_not_taken_for_a_page():
    assert not convert.looks_like_html("The <p> tag and the <b> tag are old, wrote the editor, as 1 < 2 > 0.")
    assert convert.looks_like_html("\n<!DOCTYPE HTML>")
    assert convert.looks_like_html("<p>One</p>\n<p>Two</p>")


def test_select_and_ignore(run, text_file, tmp_path):
    def kept(*options):
        return COMMENT in run("clean", "ferry.txt", *options).out

    assert not kept()
    assert kept("--ignore", "leave-a-response")
    assert kept("--ignore", "navigation , comments")
    assert kept("--ignore", "navigation", "--ignore", "comments")
    assert kept("--select", "")
    assert kept("--select", "legal,navigation")
    assert not kept("--select", "legal", "--extend-select", "leave-a-response")
    (tmp_path / "c.toml").write_text('select = ["legal"]\nignore = ["comments"]\n')
    assert kept("--config", "c.toml")
    assert kept("--config", "c.toml", "--select", "all")
    assert not kept("--config", "c.toml", "--extend-select", "leave-a-response")
    assert kept("--config", "c.toml", "--extend-select", "leave-a-response", "--ignore", "leave-a-response")


@pytest.mark.parametrize(
    ("options", "answer"),
    [
        (["--ignore", "coments"], "Did you mean 'comments'"),
        (["--config", "none.toml"], "none.toml: cannot be read"),
        (["--config", "bad.toml"], "bad.toml: there is no setting 'ignor'. Did you mean 'ignore'"),
        (["ferry.txt", "--url", "https://a.example/"], "--url: is the address of one document"),
        (["-", "-"], "standard input can be read only once"),
    ],
)
def test_a_wrong_option_or_configuration_is_told_in_one_line(run, text_file, tmp_path, options, answer):
    (tmp_path / "bad.toml").write_text("ignor = []")
    result = run("clean", "ferry.txt", *options)
    assert result.status == 2
    assert result.out == ""
    assert len(result.complaints) == 1
    assert answer in result.err


def test_the_address_of_a_document(run, page_file):
    data = json.loads(run("extract", "ferry.html", "--url", "https://news.example/ferry", "--format", "json").out)
    assert data["url"] == "https://news.example/ferry"


def test_a_defect_costs_one_document(run, text_file, monkeypatch):
    clean = newsclean.Cleaner.clean

    def broken(self, data, *, url=None):
        if data.startswith(b"!"):
            raise ZeroDivisionError("a\nb")
        return clean(self, data, url=url)

    monkeypatch.setattr(newsclean.Cleaner, "clean", broken)
    (text_file.parent / "bad.txt").write_text("!")
    result = run("clean", "bad.txt", "ferry.txt", "--format", "jsonl")
    assert result.status == 1
    assert result.complaints == ["newsclean: bad.txt: a defect in newsclean, please report it: ZeroDivisionError: a b"]
    assert json.loads(result.out)["input"] == "ferry.txt"


def test_results_are_written_as_they_come(run, tmp_path, monkeypatch):
    """The second document is read after the first is written."""
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(TEXT)
    events = []
    read, write = convert.read_input, convert.StandardOutput.write
    monkeypatch.setattr(convert, "read_input", lambda doc, limit: events.append(f"read {doc.name}") or read(doc, limit))
    monkeypatch.setattr(
        convert.StandardOutput,
        "write",
        lambda self, doc, article: events.append(f"write {doc.name}") or write(self, doc, article),
    )
    run("clean", "a.txt", "b.txt", "--format", "json")
    assert events == ["read a.txt", "write a.txt", "read b.txt", "write b.txt"]

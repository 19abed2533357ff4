"""`newsclean report`."""

from __future__ import annotations

import json

import pytest

from cli.conftest import PAGE, TEXT


@pytest.fixture
def names_in():
    """The names of the documents in a report."""

    def read(path):
        html = path.read_text(encoding="utf-8")
        start = html.index('id="index">') + len('id="index">')
        return [row[0] for row in json.loads(html[start : html.index("</script>", start)])["documents"]]

    return read


def test_a_page(run, page_file, tmp_path, names_in):
    result = run("report", "ferry.html", "-o", "out.html")
    assert (result.status, result.err) == (0, "")
    assert result.out == "out.html: 1 document; open it in a browser\n"
    assert names_in(tmp_path / "out.html") == ["ferry.html"]


def test_a_folder_of_pages_texts_and_lines(run, tmp_path, names_in):
    folder = tmp_path / "pages"
    folder.mkdir()
    (folder / "a.html").write_text(PAGE)
    (folder / "b.txt").write_text(TEXT)
    lines = [{"url": "https://a.example/1", "html": PAGE}, {"url": "https://a.example/2", "text": TEXT}]
    (folder / "c.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines))
    (folder / "d.png").write_bytes(b"\x89PNG")
    assert run("report", "pages").status == 0
    assert names_in(tmp_path / "report.html") == ["pages/a.html", "pages/b.txt", "pages/c.jsonl:1", "pages/c.jsonl:2"]


def test_a_report_is_no_page_of_the_next_one(run, page_file, tmp_path, names_in):
    assert run("report", ".").status == 0
    assert run("report", ".").status == 0
    assert names_in(tmp_path / "report.html") == ["ferry.html"]


def test_settings(run, text_file, tmp_path):
    run("report", "ferry.txt", "--ignore", "comments,line-model")
    assert '"leave-a-response"' not in (tmp_path / "report.html").read_text()


def test_what_fails_is_told_and_the_rest_is_written(run, page_file, tmp_path, names_in):
    (tmp_path / "empty.html").write_text("")
    result = run("report", "missing.html", "empty.html", "ferry.html")
    assert result.status == 1
    assert result.complaints == [
        "newsclean: missing.html: there is no such file",
        "newsclean: empty.html: empty: there is no text in it",
    ]
    assert names_in(tmp_path / "report.html") == ["empty.html", "ferry.html"]


def test_nothing_to_report(run, tmp_path):
    assert run("report", "missing.html").status == 1
    assert not (tmp_path / "report.html").exists()


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["ferry.html", "-o", "out.pdf"], "give a name that ends in .html"),
        (["ferry.html", "-o", "."], "is a folder"),
        (["ferry.html", "-o", "ferry.html"], "is an input itself"),
        (["ferry.html", "-o", "nowhere/out.html"], "cannot be written: No such file or directory"),
        (["ferry.html", "ferry.html", "--url", "https://a.example"], "is the address of one document"),
        (["-", "-", "--html"], "standard input can be read only once"),
        (["ferry.html", "--ignore", "nonsense"], "there is no rule or label 'nonsense'"),
        (["-"], "say --html, --text or --jsonl"),
    ],
)
def test_wrong_usage(run, page_file, arguments, complaint):
    result = run("report", *arguments)
    assert (result.status, result.out) == (2, "")
    assert complaint in result.err
    assert page_file.read_text() == PAGE


def test_a_document_that_raises_costs_itself(run, page_file, text_file, tmp_path, names_in, monkeypatch):
    def raises(*_, **__):
        raise ValueError("oh")

    monkeypatch.setattr("newsclean.pipeline.Cleaner.clean", raises)
    result = run("report", "ferry.txt", "ferry.html")
    assert result.status == 1
    assert result.complaints == ["newsclean: ferry.txt: a defect in newsclean, please report it: ValueError: oh"]
    assert names_in(tmp_path / "report.html") == ["ferry.html"]


def test_standard_input(run, tmp_path, names_in):
    result = run("report", "-", "--text", "--url", "https://a.example/ferry", stdin=TEXT.encode())
    assert result.status == 0
    assert names_in(tmp_path / "report.html") == ["-"]
    assert "https://a.example/ferry" in (tmp_path / "report.html").read_text()


def test_a_page_given_as_a_text(run, page_file):
    assert "`newsclean extract` is for pages" in run("report", "ferry.html", "--text").err

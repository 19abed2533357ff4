"""The first minute: whatever is typed, the answer says what to do."""

from __future__ import annotations

import io
import zipfile

import pytest

from cli.conftest import TEXT


@pytest.mark.parametrize(
    ("arguments", "answer"),
    [
        (
            ["extract", "a.html", "--formt", "json"],
            "newsclean extract: there is no option '--formt'. Did you mean --format?",
        ),
        (["report", "a", "--outptu=b"], "Did you mean --output?"),
        (
            ["extract", "a.html", "-q"],
            "newsclean extract: there is no option '-q'. `newsclean extract --help` lists them.",
        ),
        (["extrct", "a.html"], "there is no command 'extrct'. Did you mean 'extract'?"),
        (["frobnicate"], "there is no command 'frobnicate'. `newsclean --help` lists them."),
        (["page.html"], "Extract a page with: newsclean extract page.html"),
        (["dump.txt.gz"], "Clean a text with: newsclean clean dump.txt.gz"),
        (["ferry.txt"], "Clean a text with: newsclean clean ferry.txt"),
        (["https://a.example/x?y=1&z"], "newsclean extract - --url 'https://a.example/x?y=1&z'"),
        (["clean", "a.txt", "--format", "jsn"], "--format: there is no 'jsn'. Did you mean 'json' or 'jsonl'?"),
        (["extract"], "newsclean extract: INPUT is missing. `newsclean extract --help` shows what it takes."),
        (["explain"], "newsclean explain: FILE is missing."),
        (["diff"], "newsclean diff: BEFORE and AFTER are missing."),
        (["rules", "shw", "x"], "Did you mean 'show'?"),
        (["rules", "show", "comments", "--formt", "json"], "newsclean rules show: there is no option '--formt'."),
        (["completion", "bash", "zsh"], "newsclean completion: there is no use for 'zsh'."),
        (["explain", "a", "--html", "--text"], "not allowed with argument --html. `newsclean explain --help`"),
    ],
)
def test_a_command_line_that_is_not_understood(run, text_file, arguments, answer):
    result = run(*arguments)
    assert (result.status, result.out) == (2, "")
    assert answer in result.err


@pytest.mark.parametrize("command", ["extract", "clean", "explain", "report"])
def test_an_address_in_place_of_a_file(run, command):
    result = run(command, "https://a.example/x.html")
    assert result.status == 1
    assert "downloads nothing. Download the page: curl -sL https://a.example/x.html | newsclean extract -" in result.err


def test_an_address_cannot_escape_the_command_that_is_proposed(run):
    assert "curl -sL 'https://a.example/$(reboot)' |" in run("extract", "https://a.example/$(reboot)").err


def test_a_missing_file_with_one_of_nearly_its_name(run, text_file):
    assert run("clean", "fery.txt").complaints == [
        "newsclean: fery.txt: there is no such file. Did you mean ferry.txt?"
    ]
    assert "Did you mean ferry.txt?" in run("explain", "fery.txt").err
    assert run("clean", "other.txt").complaints == ["newsclean: other.txt: there is no such file"]
    assert run("clean", "no/folder.txt").complaints == ["newsclean: no/folder.txt: there is no such file"]


def test_a_folder_without_pages_says_who_reads_what_it_has(run, text_file, tmp_path):
    (tmp_path / "crawl.warc.gz").write_bytes(b"")
    result = run("extract", ".")
    assert result.status == 1
    assert "has none of *.html, *.htm, *.xhtml in it" in result.err
    assert "`newsclean clean` reads its *.txt; `newsclean batch` reads its *.warc" in result.err


def make_zip():
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("a.txt", "a")
    return packed.getvalue()


@pytest.mark.parametrize(
    ("data", "answer"),
    [
        (b"%PDF-1.7\n\x00\xff", "this is a PDF; take the text out first: pdftotext"),
        (make_zip(), "this is a ZIP archive or an office document"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "this is an image"),
        (b"WARC/1.0\r\nWARC-Type: warcinfo\r\n", "this is a WARC archive; `newsclean batch` reads it"),
        (b'{"url": "https://a.example", "text": "x"}\n', "this is JSON; `newsclean batch` reads JSON Lines"),
    ],
)
@pytest.mark.parametrize("command", ["extract", "clean"])
def test_what_is_neither_a_page_nor_a_text_is_named(run, tmp_path, command, data, answer):
    (tmp_path / "file.bin").write_bytes(data)
    assert answer in run(command, "file.bin").err


def test_nothing_is_guessed(run, tmp_path):
    """A hint is a hint: what is asked for is what is done, and on standard output there is nothing else."""
    (tmp_path / "page.txt").write_text("<p>The ferry sails again from Monday, the harbour board said.</p><br><br>")
    result = run("clean", "page.txt")
    assert "<p>The ferry sails" in result.out
    assert result.complaints == ["newsclean: page.txt: note: this looks like HTML; `newsclean extract` is for pages"]
    (tmp_path / "text.html").write_text(TEXT)
    assert "`newsclean clean` is for texts" in run("explain", "text.html").err


def test_alone_it_names_every_command(run):
    out = run().out
    for command in ("extract", "clean", "explain", "report", "diff", "fit", "rules", "batch", "completion"):
        assert f"\n    {command}" in out

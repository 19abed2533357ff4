"""`newsclean fit`: what it reads, what it reports, what it writes, and what it says when that fails."""

from __future__ import annotations

import gzip
import json

import pytest

from newsclean.fitting import fit
from sites.invented_site import FOOT, FORMULA, HOST, html_document, page_lines, paragraphs, text_document

URL = f"{HOST}/99"


def record(document) -> str:
    return json.dumps({"url": document.url, document.kind: document.content}) + "\n"


@pytest.fixture
def crawl(tmp_path):
    """A crawl of 12 pages as JSON Lines, half of them texts; four have a formula in the body."""
    path = tmp_path / "crawl.jsonl"
    pages = [html_document(n) if n % 2 else text_document(n) for n in range(8)]
    pages += [
        text_document(n, page_lines(n, body=[*paragraphs(n, 2), FORMULA, *paragraphs(n)[2:]])) for n in range(8, 14)
    ]
    path.write_text("".join(map(record, pages)), encoding="utf-8")
    return path


def test_profiles_are_written_and_used(run, crawl, tmp_path):
    result = run("fit", crawl, "-o", "profiles")
    assert (result.status, result.err) == (0, "")
    assert result.out == "14 documents, 1 site\n1 profile: 7 lines to drop, 1 that repeat and stay\n"
    (tmp_path / "page.txt").write_text("\n".join(page_lines(99)), encoding="utf-8")
    assert FOOT[2] in run("clean", "page.txt", "--url", URL).out
    assert FOOT[2] not in run("clean", "page.txt", "--url", URL, "--profiles", "profiles").out
    explained = run("explain", "page.txt", FOOT[2], "--url", URL, "--profiles", "profiles").out
    assert "on 14 of 14 pages of courier.example" in " ".join(explained.split())


def test_a_dry_run_reports_and_writes_nothing(run, crawl, tmp_path):
    before = sorted(tmp_path.iterdir())
    result = run("fit", crawl, "--dry-run")
    lines = result.out.splitlines()
    assert result.status == 0
    assert lines[0] == "courier.example: 14 articles compared, of 14 pages"
    assert f"  -  14 of 14 foot    {FOOT[0].lower()}" in lines
    assert any(line.startswith("  +   6 of 14 between the polls are open") for line in lines)
    assert all(len(line) <= 80 for line in lines)
    assert sorted(tmp_path.iterdir()) == before


def test_why_a_line_stays_is_said_in_full(run, tmp_path):
    pages = [text_document(n, page_lines(n, body=[*paragraphs(n, 2), "Vote", *paragraphs(n)[2:]])) for n in range(6)]
    (tmp_path / "crawl.jsonl").write_text("".join(map(record, pages)), encoding="utf-8")
    assert "  +   6 of 6 between vote  (stands in the body)" in run("fit", "crawl.jsonl", "--dry-run").out.splitlines()


def test_a_site_on_which_nothing_repeats_is_reported(run, tmp_path):
    pages = [text_document(n, paragraphs(n)) for n in range(6)]
    (tmp_path / "crawl.jsonl").write_text("".join(map(record, pages)), encoding="utf-8")
    assert run("fit", "crawl.jsonl", "--dry-run").out.splitlines()[1] == "  nothing repeats"


def test_parts_are_merged(run, crawl, tmp_path):
    lines = crawl.read_text(encoding="utf-8").splitlines(keepends=True)
    (tmp_path / "a.jsonl").write_text("".join(lines[::2]), encoding="utf-8")
    (tmp_path / "b.jsonl.gz").write_bytes(gzip.compress("".join(lines[1::2]).encode()))
    assert run("fit", "a.jsonl", "-o", "a").status == 0
    assert run("fit", "b.jsonl.gz", "-o", "b").status == 0
    assert run("fit", "--merge", "a", "--merge", "b", "-o", "merged").status == 0
    assert run("fit", crawl, "-o", "whole").status == 0
    names = sorted(path.name for path in (tmp_path / "whole").iterdir())
    assert names == sorted(path.name for path in (tmp_path / "merged").iterdir())
    for name in names:
        assert (tmp_path / "merged" / name).read_bytes() == (tmp_path / "whole" / name).read_bytes()
    assert run("fit", "b.jsonl.gz", "--merge", "a", "-o", "a").status == 0
    assert (tmp_path / "a" / names[1]).read_bytes() == (tmp_path / "whole" / names[1]).read_bytes()


def test_folders_of_pages_and_texts_are_read(run, tmp_path):
    (tmp_path / "in").mkdir()
    for n in range(6):
        page = html_document(n)
        (tmp_path / "in" / f"{n}.html").write_text(
            f"<link rel=canonical href={page.url}>{page.content}", encoding="utf-8"
        )
        (tmp_path / "in" / f"{n}.txt").write_text("\n".join(page_lines(n + 10)), encoding="utf-8")
    assert run("fit", "in", "--html", "--dry-run").out.startswith("courier.example: 6 articles compared, of 6 pages")
    result = run("fit", "in", "--site", "www.courier.example", "--dry-run")
    assert result.out.startswith("courier.example: 12 articles compared, of 12 pages")
    result = run("fit", "in", "--dry-run")
    assert "6 documents without an address: nothing is learned from them. Give --site HOST" in result.out
    assert result.status == 0


def test_standard_input_is_read(run, crawl):
    out = run("fit", "-", "--jsonl", "--dry-run", stdin=crawl.read_bytes()).out
    assert out == run("fit", crawl, "--dry-run").out
    packed = gzip.compress(crawl.read_bytes())
    assert run("fit", "-", "--jsonl", "--dry-run", stdin=packed).out == out
    text = "\n".join(page_lines(1)).encode()
    result = run("fit", "-", "--text", "--site", "courier.example", "--dry-run", stdin=text)
    assert "1 site with fewer than 5 pages: no profile yet; they count in a --merge" in result.out


def test_broken_lines_and_files_are_told_and_the_others_count(run, crawl):
    with crawl.open("a", encoding="utf-8") as file:
        file.write('\n{"url": 5, "html": null}\n[1]\n{broken\n')
    result = run("fit", crawl, "missing.jsonl", "missing.txt", "https://courier.example/a", "-o", "profiles")
    assert result.status == 1
    assert result.out.startswith("14 documents, 1 site\n1 profile")
    messages = [line.split(": ", 2)[2] for line in result.complaints]
    wanted = 'expected an object with "html" or "text", and "url"'
    assert messages[:2] == [f"line 16: {wanted}", f"line 17: {wanted}"]
    assert messages[2].startswith("line 18 is no JSON: ")
    assert messages[3:5] == ["there is no such file"] * 2
    assert "downloads nothing" in messages[5]


def test_damaged_files_are_told(run, tmp_path):
    (tmp_path / "bad.jsonl.gz").write_bytes(b"\x1f\x8b\x08\x00rest")
    result = run("fit", "bad.jsonl.gz", "https://a.example/x.jsonl", "--dry-run")
    assert result.status == 1
    assert "is a damaged gzip file" in result.complaints[0]
    assert "downloads nothing" in result.complaints[1]
    (tmp_path / "x.jsonl").touch(mode=0o600)
    assert "cannot be read" in run("fit", "x.jsonl/y.jsonl", "--dry-run").err
    (tmp_path / "folder.jsonl").mkdir()
    assert "has none of *.jsonl" in run("fit", "folder.jsonl", "--jsonl", "--dry-run").err


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (("--dry-run",), "give inputs to learn from"),
        (("page.txt",), "say where the profiles go with -o DIR, or --dry-run"),
        (("page.txt", "--dry-run", "-o", "x"), "say where the profiles go with -o DIR, or --dry-run"),
        (("page.dat", "--dry-run"), "page.dat: its name does not say what is in it"),
        (("-", "--dry-run"), "standard input: its name does not say what is in it"),
        (("-", "-", "--text", "--dry-run"), "standard input can be read only once"),
        (("--merge", "none", "-o", "x"), "none: there is no such folder of profiles"),
    ],
)
def test_a_wrong_command_line_is_one_clear_sentence(run, options, message, tmp_path):
    (tmp_path / "page.dat").write_text("Which of the two?")
    result = run("fit", *options)
    assert result.status == 2
    assert message in result.err
    assert len(result.complaints) == 1


def test_profiles_are_not_written_over_others(run, crawl):
    assert run("fit", crawl, "-o", "profiles").status == 0
    result = run("fit", crawl, "-o", "profiles")
    assert result.status == 2
    assert "holds profiles already" in result.err


def test_a_missing_folder_of_profiles_is_a_wrong_command_line(run, tmp_path):
    (tmp_path / "page.txt").write_text("Rain.", encoding="utf-8")
    result = run("clean", "page.txt", "--profiles", "none")
    assert result.status == 2
    assert "profiles: none: there is no such folder" in result.err


def test_python_and_the_command_line_learn_the_same(run, crawl, tmp_path):
    run("fit", crawl, "-o", "by-command")
    documents = [html_document(n) if n % 2 else text_document(n) for n in range(8)]
    documents += [
        text_document(n, page_lines(n, body=[*paragraphs(n, 2), FORMULA, *paragraphs(n)[2:]])) for n in range(8, 14)
    ]
    fit(documents, tmp_path / "by-python")
    name = "courier.example.jsonl"
    assert (tmp_path / "by-python" / name).read_bytes() == (tmp_path / "by-command" / name).read_bytes()

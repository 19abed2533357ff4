"""The formats of `extract` and `clean` beside text, Markdown and plain JSON."""

from __future__ import annotations

import json

import pytest
from jsonschema import Draft202012Validator
from lxml import etree

import newsclean
from cli.conftest import PAGE, TEXT
from newsclean.cli.arguments import FORMATS
from newsclean.cli.formats import OBJECTS, SUFFIXES, TEXTS
from newsclean.write.json import load_schema
from newsclean.write.trafilatura import trafilatura_record

SUFFIX_OF = {"html": "html", "xml": "xml", "schema-org": "jsonld", "trafilatura": "json", "zyte": "json"}


def test_every_format_can_be_written():
    assert set(FORMATS) == set(SUFFIXES) == {*TEXTS, "json", "jsonl", *OBJECTS}


def test_documents(run, page_file):
    article = newsclean.extract(PAGE)
    assert run("extract", "ferry.html", "--format", "html").out == article.to_html() + "\n"
    written = run("extract", "ferry.html", "--format", "xml").out
    assert written == article.to_xml() + "\n"
    assert etree.fromstring(written.encode()).tag.endswith("TEI")


def test_objects_in_the_words_of_others(run, page_file):
    article = newsclean.extract(PAGE)
    expected = {
        "schema-org": article.to_schema_org(),
        "zyte": article.to_zyte(),
        "trafilatura": trafilatura_record(article),
    }
    for form, data in expected.items():
        result = run("extract", "ferry.html", "--format", form)
        assert (result.status, json.loads(result.out)) == (0, data)


@pytest.mark.parametrize("form", OBJECTS)
def test_several_are_an_array_without_keys_of_ours(run, page_file, tmp_path, form):
    alone = json.loads(run("extract", "ferry.html", "--format", form).out)
    assert json.loads(run("extract", "ferry.html", "ferry.html", "--format", form).out) == [alone, alone]
    (tmp_path / "folder").mkdir()
    assert json.loads(run("extract", "folder", "--format", form).out) == []


@pytest.mark.parametrize("form", ["html", "xml"])
def test_several_documents_need_files(run, page_file, tmp_path, form):
    result = run("extract", "ferry.html", "ferry.html", "--format", form)
    assert (result.status, result.out) == (2, "")
    assert result.complaints == [
        f"newsclean: --format {form}: each is a document of its own; several need --output-dir"
    ]
    assert run("extract", ".", "--format", form).status == 2
    assert run("extract", ".", "--format", form, "--output-dir", "out").status == 0
    assert (tmp_path / f"out/ferry.{form}").exists()


@pytest.mark.parametrize("form", SUFFIX_OF)
def test_output_files_are_what_standard_output_would_be(run, text_file, tmp_path, form):
    written = run("clean", "ferry.txt", "--format", form).out
    assert run("clean", "ferry.txt", "--format", form, "--output-dir", "out").status == 0
    assert (tmp_path / f"out/ferry.{SUFFIX_OF[form]}").read_text(encoding="utf-8") == written


def test_a_page_is_never_overwritten_by_one(run, page_file):
    result = run("extract", "ferry.html", "--format", "html", "--output-dir", ".")
    assert result.status == 1
    assert "is an input itself" in result.err
    assert page_file.read_text(encoding="utf-8") == PAGE


@pytest.mark.parametrize("form", ["json", "jsonl"])
def test_the_choices_come_if_asked_for(run, text_file, form):
    data = json.loads(run("clean", "ferry.txt", "--format", form, "--explain").out)
    assert data["choices"] == newsclean.clean(TEXT).to_dict(explain=True)["choices"]
    assert "choices" not in json.loads(run("clean", "ferry.txt", "--format", form).out)
    array = json.loads(run("clean", "ferry.txt", "ferry.txt", "--format", "json", "--explain").out)
    assert [entry["choices"] for entry in array] == [data["choices"]] * 2
    for entry in (data, *array):
        Draft202012Validator(load_schema()).validate(entry)


@pytest.mark.parametrize("form", ["text", "markdown", "zyte"])
def test_the_choices_go_into_plain_json_only(run, text_file, form):
    result = run("clean", "ferry.txt", "--format", form, "--explain")
    assert (result.status, result.out) == (2, "")
    assert result.complaints == [f"newsclean: --explain: goes with --format json or jsonl, not with {form}"]

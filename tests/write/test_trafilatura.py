"""Documents with the keys of trafilatura: compared with what the installed one gives."""

from __future__ import annotations

import json

import pytest
import trafilatura
from lxml import etree

import newsclean
from newsclean.write.trafilatura import trafilatura_record
from strategies import named
from write.conftest import PAGE, full_article

FIXTURES = ["html/wordpress-en", "html/table-heavy-en", "html/quotidien-fr"]
ELEMENTS = ("body", "commentsbody")


def both(name):
    data = named(name).data.decode()
    theirs = trafilatura.bare_extraction(data, with_metadata=True).as_dict()
    return newsclean.extract(data).to_trafilatura(), theirs


@pytest.mark.parametrize("name", FIXTURES)
def test_the_keys_are_those_of_trafilatura(name):
    ours, theirs = both(name)
    assert list(ours) == list(theirs)


@pytest.mark.parametrize("name", FIXTURES)
def test_values_are_of_the_same_types(name):
    ours, theirs = both(name)
    for key, value in theirs.items():
        if value is not None and ours[key] is not None:
            assert type(ours[key]) is type(value), key


def test_values_that_both_know_are_the_same():
    ours, theirs = both("html/wordpress-en")
    for key in ("title", "author", "url", "hostname", "sitename", "date", "categories", "pagetype"):
        assert ours[key] == theirs[key], key


def test_what_no_page_says_is_none():
    ours, _ = both("html/wordpress-en")
    assert {key for key in ("fingerprint", "id", "license", "filedate") if ours[key] is not None} == set()
    assert ours["comments"] == ""
    assert len(ours["commentsbody"]) == 0


@pytest.mark.parametrize("name", FIXTURES)
def test_the_record_has_the_keys_of_trafilatura_s_json(name):
    data = named(name).data.decode()
    theirs = json.loads(trafilatura.extract(data, output_format="json", with_metadata=True))
    ours = trafilatura_record(newsclean.extract(data))
    assert set(ours) == set(theirs)
    for key, value in theirs.items():
        if value is not None and ours[key] is not None:
            assert type(ours[key]) is type(value), key
    assert json.loads(json.dumps(ours)) == ours


def test_all_fields(full):
    data = full.to_trafilatura()
    text = data["text"]
    assert text == data["raw_text"]
    assert [line for line in text.split("\n") if line.strip()] == text.split("\n")
    assert text.split() == full.text.split()
    assert {key: value for key, value in data.items() if key not in (*ELEMENTS, "text", "raw_text")} == {
        "title": "Ferry & bus return",
        "author": "Ida Berg; Data Desk",
        "url": "https://courier.example/ferry",
        "hostname": "courier.example",
        "description": "Three winters of bus rides <b>end</b>",
        "sitename": "Ostby Courier",
        "date": "2024-01-02",
        "categories": ["Transport"],
        "tags": ["ferries", "islands"],
        "fingerprint": None,
        "id": None,
        "license": None,
        "comments": "",
        "language": "en",
        "image": "https://courier.example/ferry.jpg",
        "pagetype": "article",
        "filedate": None,
    }


def test_the_body_has_the_elements_of_trafilatura():
    ours = newsclean.extract(PAGE).to_trafilatura()["body"]
    theirs = trafilatura.bare_extraction(PAGE, with_metadata=True).as_dict()["body"]
    assert {element.tag for element in ours.iter()} - {element.tag for element in theirs.iter()} <= {"p"}
    attributes = [(element.tag, dict(element.attrib)) for element in ours.iter() if element.attrib]
    assert ("head", {"rend": "h3"}) in attributes
    assert ("list", {"rend": "ul"}) in attributes
    assert ("list", {"rend": "ol"}) in attributes
    assert len(ours.findall("table/row/cell")) == 4
    assert " ".join(" ".join(ours.itertext()).split()) == " ".join(newsclean.extract(PAGE).text.split())
    assert etree.fromstring(etree.tostring(ours)) is not None


def test_nothing_known(empty):
    data = empty.to_trafilatura()
    assert (data["title"], data["author"], data["text"], data["pagetype"], data["tags"]) == (None, None, "", None, [])


@pytest.mark.parametrize(
    ("url", "host"),
    [(None, None), ("https://www.a.example:80/x", "a.example"), ("no address", None), ("http://[", None)],
)
def test_the_host(url, host):
    assert full_article(url=url).to_trafilatura()["hostname"] == host

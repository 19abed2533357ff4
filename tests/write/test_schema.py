"""The JSON Schema fits what comes out, and nothing else."""

from __future__ import annotations

import copy
import json

import pytest
from jsonschema import Draft202012Validator

import newsclean
from fixture_data import load_fixtures
from newsclean.model import Label, Role
from newsclean.write.json import FIELDS, load_schema
from strategies import clean_named
from write.conftest import full_article

SCHEMA = load_schema()
VALIDATOR = Draft202012Validator(SCHEMA)
FULL = full_article().to_dict(explain=True)


def test_the_schema_is_one():
    Draft202012Validator.check_schema(SCHEMA)
    assert SCHEMA["$schema"] == "https://json-schema.org/draft/2020-12/schema"


def test_the_schema_has_the_keys_of_the_data_in_order():
    assert SCHEMA["required"] == [*FIELDS, "blocks"] == list(full_article().to_dict())
    assert list(SCHEMA["properties"]) == ["input", *FIELDS, "blocks", "images", "comments", "choices"]
    assert all("description" in key for key in SCHEMA["properties"].values())


def test_the_schema_has_the_names_of_the_code():
    block = SCHEMA["$defs"]["block"]["properties"]
    assert block["role"]["enum"] == [role.value for role in Role]
    assert block["label"]["enum"] == [label.value for label in Label]


@pytest.mark.parametrize("name", [fixture.name for fixture in load_fixtures()])
@pytest.mark.parametrize("explain", [False, True])
def test_what_comes_out_of_a_fixture_fits(name, explain):
    VALIDATOR.validate(json.loads(clean_named(name).to_json(explain=explain)))


@pytest.mark.parametrize(
    "document", ["", "<p>LEAVE A REPLY", b"%PDF-1.7 \x00\x01", "<h1>\x00&#xD800;</h1>", "<div>" * 9000]
)
def test_what_comes_out_of_a_bad_page_fits(document):
    VALIDATOR.validate(newsclean.extract(document).to_dict(explain=True))


def test_a_value_in_every_field_fits():
    assert all(FULL[name] not in (None, [], "") for name in FIELDS if name != "warnings")
    VALIDATOR.validate(FULL)
    VALIDATOR.validate({"input": "a.html", **FULL})


def broken(path, value):
    """The data with another value at a path; `...` takes the key away."""
    data = copy.deepcopy(FULL)
    holder = data
    for step in path[:-1]:
        holder = holder[step]
    if value is ...:
        del holder[path[-1]]
    else:
        holder[path[-1]] = value
    return data


WRONG = [
    *[((name,), ...) for name in (*FIELDS, "blocks")],
    (("title",), 3),
    (("title",), ["Ferry"]),
    (("authors",), "Ida Berg"),
    (("authors",), [None]),
    (("author_details",), ["Ida Berg"]),
    (("author_details", 0, "kind"), "robot"),
    (("author_details", 0, "twitter"), "@ida"),
    (("author_details", 0, "name"), ...),
    (("date_published",), "2 January 2024"),
    (("date_modified",), "2024-01-02 10:00"),
    (("language",), "English"),
    (("is_free",), "true"),
    (("status",), "fine"),
    (("confidence",), 1.5),
    (("confidence",), "0.9"),
    (("text",), None),
    (("author",), "Ida Berg"),
    (("blocks",), {}),
    (("blocks", 0, "role"), "headline"),
    (("blocks", 0, "label"), "none"),
    (("blocks", 0, "index"), "0"),
    (("blocks", 0, "line"), 0),
    (("blocks", 0, "text"), ""),
    (("blocks", 0, "why"), "?"),
    (("choices", "title", "why"), ...),
    (("choices", "url", "candidates", 0, "agrees"), 1),
    (("choices", "url", "candidates", 0, "block"), -1),
]


@pytest.mark.parametrize(("path", "value"), WRONG, ids=[f"{'.'.join(map(str, p))}={v!r}" for p, v in WRONG])
def test_what_is_wrong_does_not_fit(path, value):
    assert not VALIDATOR.is_valid(broken(path, value))
